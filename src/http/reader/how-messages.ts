import type { Language } from '../pages/language.js';

/** What the page on how comments are processed says, beside what it takes from the live configuration. */
export interface HowMessages {
  readonly title: string;
  readonly skip: string;
  readonly intro: (site: string) => string;
  readonly decideHeading: string;
  readonly decideIntro: string;
  readonly below: (flag: string) => string;
  readonly between: (flag: string, spam: string) => string;
  readonly above: (spam: string) => string;
  /** While the site's filter was taught little. */
  readonly young: string;
  readonly first: (decisions: number) => string;
  readonly unscored: string;
  readonly looksHeading: string;
  readonly neverHeading: string;
  readonly never: string;
  readonly keptHeading: string;
  readonly keptIntro: (days: number) => string;
  readonly yoursHeading: string;
  readonly yours: string;
  readonly back: string;
}

export const HOW_MESSAGES: Readonly<Record<Language, HowMessages>> = {
  en: {
    title: 'How your comment is processed',
    skip: 'Skip to the text',
    intro: (site) =>
      `Every comment on ${site} is checked by a filter that runs on this site’s own server. No other service is asked.`,
    decideHeading: 'Who decides',
    decideIntro:
      'The filter works out how likely it is that a comment is spam. What happens then depends on that alone:',
    below: (flag) => `Below ${flag}: it is published at once.`,
    between: (flag, spam) => `From ${flag} to ${spam}: a moderator reads it and decides.`,
    above: (spam) => `From ${spam}: it is not published.`,
    young: 'While the filter has learned few decisions of this site, a moderator reads more than that.',
    first: (decisions) =>
      `Until it has learned ${decisions} of them, a moderator reads every comment before it is published.`,
    unscored: 'What the filter cannot check goes to a moderator; it never guesses.',
    looksHeading: 'What it looks at',
    neverHeading: 'What it never does',
    never: 'It does not take a fingerprint of your device, follows no links, and sends nothing to anybody.',
    keptHeading: 'What is kept',
    keptIntro: (days) => `This and nothing else, encrypted, for ${days} days from receipt. Then all of it is deleted.`,
    yoursHeading: 'Your own page',
    yours:
      'Every comment has a page of its own: what was decided, why, by whom, and until when what is kept. Whoever sends one is given its link, and nobody else.',
    back: 'Back to the article',
  },
  de: {
    title: 'Wie Ihr Kommentar verarbeitet wird',
    skip: 'Zum Text springen',
    intro: (site) =>
      `Jeder Kommentar bei ${site} wird von einem Filter geprüft, der auf dem eigenen Server der Website läuft. Kein anderer Dienst wird gefragt.`,
    decideHeading: 'Wer entscheidet',
    decideIntro:
      'Der Filter berechnet, wie wahrscheinlich ein Kommentar Spam ist. Allein davon hängt ab, was geschieht:',
    below: (flag) => `Unter ${flag}: Er wird sofort veröffentlicht.`,
    between: (flag, spam) => `Von ${flag} bis ${spam}: Ein Mensch aus der Moderation liest ihn und entscheidet.`,
    above: (spam) => `Ab ${spam}: Er wird nicht veröffentlicht.`,
    young:
      'Solange der Filter erst wenige Entscheidungen dieser Website gelernt hat, liest die Moderation mehr als das.',
    first: (decisions) =>
      `Bis er ${decisions} davon gelernt hat, liest die Moderation jeden Kommentar, bevor er erscheint.`,
    unscored: 'Was der Filter nicht prüfen kann, sieht ein Mensch an; geraten wird nie.',
    looksHeading: 'Was er ansieht',
    neverHeading: 'Was er nie tut',
    never: 'Er nimmt keinen Fingerabdruck Ihres Geräts, ruft keine Links auf und schickt niemandem etwas.',
    keptHeading: 'Was gespeichert wird',
    keptIntro: (days) =>
      `Dies und sonst nichts, verschlüsselt, ${days} Tage lang ab dem Eingang. Dann wird alles gelöscht.`,
    yoursHeading: 'Ihre eigene Seite',
    yours:
      'Jeder Kommentar hat eine eigene Seite: was entschieden wurde, warum, von wem, und bis wann was gespeichert ist. Den Link bekommt, wer den Kommentar sendet, und sonst niemand.',
    back: 'Zurück zum Artikel',
  },
  fr: {
    title: 'Comment votre commentaire est traité',
    skip: 'Aller au texte',
    intro: (site) =>
      `Chaque commentaire sur ${site} est examiné par un filtre qui fonctionne sur le serveur même de ce site. Aucun autre service n’est interrogé.`,
    decideHeading: 'Qui décide',
    decideIntro: 'Le filtre calcule la probabilité qu’un commentaire soit du spam. La suite n’en dépend que :',
    below: (flag) => `Au-dessous de ${flag} : il est publié aussitôt.`,
    between: (flag, spam) => `De ${flag} à ${spam} : une personne de la modération le lit et décide.`,
    above: (spam) => `À partir de ${spam} : il n’est pas publié.`,
    young:
      'Tant que le filtre n’a appris que peu de décisions de ce site, la modération lit davantage de commentaires.',
    first: (decisions) =>
      `Tant qu’il n’en a pas appris ${decisions}, la modération lit chaque commentaire avant sa publication.`,
    unscored: 'Ce que le filtre ne peut examiner est lu par une personne ; il ne devine jamais.',
    looksHeading: 'Ce qu’il regarde',
    neverHeading: 'Ce qu’il ne fait jamais',
    never: 'Il ne prend pas l’empreinte de votre appareil, ne suit aucun lien et n’envoie rien à personne.',
    keptHeading: 'Ce qui est conservé',
    keptIntro: (days) =>
      `Ceci et rien d’autre, chiffré, pendant ${days} jours à compter de la réception. Ensuite tout est supprimé.`,
    yoursHeading: 'Votre propre page',
    yours:
      'Chaque commentaire a une page qui lui est propre : ce qui a été décidé, pourquoi, par qui, et jusqu’à quand quoi est conservé. Seule la personne qui l’envoie en reçoit le lien.',
    back: 'Retour à l’article',
  },
};
