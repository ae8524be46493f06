import type { Messages } from './catalogue.js';
import { listKind, numberIn, secondsIn } from './evidence.js';

const LISTED = {
  term: 'Ein Wort oder eine Wendung darin',
  domain: 'Eine Webadresse darin',
  sender: 'Der Absender',
} as const;

const linksFound = (count: number, inName: boolean): string => {
  if (inName) return 'Der angegebene Name enthält eine Webadresse.';
  return count === 1 ? 'Er besteht fast nur aus einem Link.' : `Er enthält ${count} Links.`;
};

export const de: Messages = {
  skip: 'Zu Ihrem Kommentar springen',
  pageTitle: 'Ihr Kommentar',
  yourComment: (site) => `Ihr Kommentar bei ${site}`,
  state: {
    published: 'Veröffentlicht',
    waiting: 'Wartet auf einen Menschen',
    rejected: 'Nicht veröffentlicht',
    checking: 'Wird geprüft',
    erased: 'Gelöscht',
    expired: 'Abgelaufen',
  },
  lead: {
    publishedByFilter: 'Ihr Kommentar hat den Spamfilter passiert und wurde sofort veröffentlicht.',
    publishedByModerator: 'Ein Mensch aus der Moderation hat Ihren Kommentar gelesen und veröffentlicht.',
    waiting: 'Der Filter ist sich bei Ihrem Kommentar nicht sicher. Ein Mensch liest ihn, bevor er erscheint.',
    waitingUnscored: 'Ihr Kommentar konnte nicht automatisch geprüft werden. Ein Mensch liest ihn, bevor er erscheint.',
    rejectedByFilter: 'Der Filter hält Ihren Kommentar für Spam und hat ihn nicht veröffentlicht.',
    rejectedByModerator: 'Ein Mensch aus der Moderation hat Ihren Kommentar gelesen und nicht veröffentlicht.',
    checking: 'Das dauert einen Augenblick. Die Seite aktualisiert sich von selbst.',
    erased: (when) => `Alles, was zu diesem Kommentar gespeichert war, wurde am ${when} gelöscht.`,
    expired: (when) => `Die Frist für diesen Kommentar ist am ${when} abgelaufen; seine Daten wurden gelöscht.`,
  },
  whyHeading: 'Warum',
  nothingStoodOut: 'Der Filter hat darin nichts Auffälliges gefunden.',
  unscoredWhy: 'Der Filter konnte ihn nicht bewerten und rät nicht: Was er nicht prüfen kann, sieht ein Mensch an.',
  moderatorWhy: 'Es gilt die Entscheidung der Moderation. Dies war dem Filter zuvor aufgefallen:',
  signals: {
    prior: {
      label: 'Ausgangspunkt',
      looksAt: 'Wie häufig Spam in Kommentaren überhaupt ist. Jeder Kommentar beginnt am selben Punkt.',
      found: (_, direction) =>
        direction === 'spam'
          ? 'Vieles, was über Kommentarformulare kommt, ist Spam; jeder Kommentar beginnt daher mit etwas Zweifel.'
          : 'Die meisten Kommentare sind echt; jeder beginnt daher mit etwas Vertrauen.',
    },
    words: {
      label: 'Wortwahl',
      looksAt: 'Die Wörter des Kommentars, verglichen mit denen von bekanntem Spam und von echten Kommentaren.',
      found: (_, direction) =>
        direction === 'spam' ? 'Die Wortwahl ähnelt bekanntem Spam.' : 'Die Wortwahl ähnelt echten Kommentaren.',
    },
    characters: {
      label: 'Schreibweise',
      looksAt: 'Kurze Folgen von Buchstaben und Zeichen, die verfremdete Wörter und seltsame Adressen verraten.',
      found: (_, direction) =>
        direction === 'spam'
          ? 'Die Schreibweise ähnelt bekanntem Spam.'
          : 'Die Schreibweise ähnelt echten Kommentaren.',
    },
    links: {
      label: 'Links',
      looksAt: 'Wie viele Links er enthält und wie viel Text daneben steht. Die Seiten dahinter werden nie aufgerufen.',
      found: (evidence) => linksFound(numberIn(evidence, 'count') ?? 0, evidence['in_name'] === true),
    },
    honeypot: {
      label: 'Verstecktes Feld',
      looksAt:
        'Ob ein Feld ausgefüllt wurde, das Menschen nicht sehen. Programme, die Formulare ausfüllen, tun das oft.',
      found: () => 'Ein Feld des Formulars, das Menschen nicht sehen, war ausgefüllt.',
    },
    'form-timing': {
      label: 'Zeit',
      looksAt: 'Wie lange es vom Öffnen des Formulars bis zum Absenden dauerte.',
      found: (evidence) =>
        `Das Formular wurde ${secondsIn(evidence, 'de') ?? 'wenige'} Sekunden nach dem Öffnen abgeschickt.`,
    },
    repeats: {
      label: 'Gleicher Text',
      looksAt: 'Ob genau derselbe Text innerhalb einer Woche schon einmal an diese Website geschickt wurde.',
      found: (evidence) => {
        const others = numberIn(evidence, 'others') ?? 0;
        return others === 1
          ? 'Derselbe Text wurde hier innerhalb einer Woche schon einmal geschickt.'
          : `Derselbe Text wurde hier innerhalb einer Woche schon ${others}-mal geschickt.`;
      },
    },
    'deny-list': {
      label: 'Sperrliste der Website',
      looksAt: 'Wörter, Webadressen und Absender, die diese Website nicht annimmt.',
      found: (evidence) =>
        `${LISTED[listKind(evidence) ?? 'term']} steht auf einer Liste dessen, was diese Website nicht annimmt.`,
    },
    'allow-list': {
      label: 'Vertrauensliste der Website',
      looksAt: 'Wörter, Webadressen und Absender, denen diese Website vertraut.',
      found: (evidence) =>
        `${LISTED[listKind(evidence) ?? 'sender']} steht auf einer Liste dessen, dem diese Website vertraut.`,
    },
    other: {
      label: 'Weitere Prüfung',
      looksAt: 'Eine weitere Prüfung des Kommentars.',
      found: () => 'Eine weitere Prüfung hat etwas dazu ergeben.',
    },
  },
  bars: {
    caption: 'Was dafür und dagegen sprach',
    towardsHam: 'für die Veröffentlichung',
    towardsSpam: 'dagegen',
    strength: { little: 'ein wenig', some: 'deutlich', much: 'stark' },
    part: 'Was angesehen wurde',
    effect: 'Wie es zählte',
  },
  numbers: {
    summary: 'Zahlen zeigen',
    withheld: 'Die genauen Zahlen stehen hier, sobald die Moderation entschieden hat.',
    intro: 'Jeder Teil erhöht oder senkt eine Summe. Über null spricht für Spam, unter null für die Veröffentlichung.',
    part: 'Teil',
    weight: 'Beitrag',
    sum: 'Summe (Log-Odds)',
    score: 'Bewertung',
    scoreMeaning: (percent) => `zu ${percent} wahrscheinlich Spam`,
    thresholds: 'Grenzen dieser Website',
    thresholdsMeaning: (flag, spam) => `ab ${flag} sieht ein Mensch hin; ab ${spam} nicht veröffentlicht`,
    model: 'Modell',
    policy: 'Regeln der Website',
  },
  whoHeading: 'Wer entschieden hat',
  who: {
    filter: 'Der Filter allein; kein Mensch war beteiligt.',
    moderator: 'Ein Mensch: die Moderation dieser Website.',
    nobody: 'Noch niemand.',
  },
  timelineHeading: 'Was geschehen ist',
  event: {
    received: 'Eingegangen',
    edited: 'Bearbeitet',
    scored: 'Vom Filter geprüft',
    published: 'Veröffentlicht',
    held: 'Für einen Menschen zurückgehalten',
    rejected: 'Nicht veröffentlicht',
    human_decision: 'Von der Moderation entschieden',
    erased: 'Gelöscht',
    expired: 'Abgelaufen',
  },
  keptHeading: 'Was gespeichert ist, und bis wann',
  keptIntro: (until) =>
    `Verschlüsselt, auf dem eigenen Server dieser Website, und an niemanden weitergegeben. Am ${until} wird alles gelöscht.`,
  kept: {
    text: { label: 'Ihr Text', purpose: 'um ihn zu prüfen und der Moderation zu zeigen' },
    name: { label: 'Name', purpose: 'um ihn der Moderation zu zeigen' },
    email: {
      label: 'E-Mail, unkenntlich',
      purpose: 'um den Absender wiederzuerkennen; die Adresse selbst wird nicht gespeichert',
    },
    website: { label: 'Website', purpose: 'um sie wie einen Link zu prüfen' },
    userId: { label: 'Konto auf der Website', purpose: 'um den Absender wiederzuerkennen' },
    address: { label: 'Netzadresse', purpose: 'um Fluten zu bemerken' },
    browser: { label: 'Browser', purpose: 'um Programme zu bemerken' },
    referrer: { label: 'Seite, von der Sie kamen', purpose: 'um Programme zu bemerken' },
    form: { label: 'Wie das Formular ausgefüllt wurde', purpose: 'um Programme zu bemerken' },
    article: { label: 'Artikel', purpose: 'um zu erkennen, worum es geht' },
    parent: { label: 'Kommentar, auf den Sie antworten', purpose: 'um zu erkennen, worum es geht' },
    story: { label: 'Dieser Verlauf', purpose: 'damit Sie und die Moderation sehen, was geschehen ist' },
  },
  keptColumns: { what: 'Was', value: 'Was wir haben', why: 'Wofür', until: 'Gelöscht' },
  textLength: (characters) => `${characters} Zeichen`,
  storyLength: (events) => (events === 1 ? '1 Schritt' : `${events} Schritte`),
  addressValue: 'nur ein daraus gebildeter Code',
  addressUntil: 'nach zwei Tagen nicht mehr zuzuordnen',
  elapsed: (seconds) => `nach ${seconds} Sekunden abgeschickt`,
  honeypot: 'verstecktes Feld ausgefüllt',
  publicHeading: 'Was öffentlich ist',
  publicBody: (entries) =>
    `Nur versiegelte Protokolleinträge, bisher ${entries}: die Art des Schritts, die Minute und ein Code, der weder Ihren Text noch etwas über Sie verrät.`,
  nothingKept:
    'Gespeichert ist nur noch dieser Vermerk, dass es einen Kommentar gab, und versiegelte Protokolleinträge, die nichts über ihn verraten.',
  notFound: {
    title: 'Hier ist nichts',
    body: 'Dieser Link führt zu keinem Kommentar. Prüfen Sie, ob er vollständig ist: Er endet nach einem Punkt mit 22 Buchstaben und Zeichen.',
  },
  tooMany: {
    title: 'Einen Augenblick, bitte',
    body: 'Diese Seite wurde sehr oft aufgerufen. Versuchen Sie es in einer Minute wieder.',
  },
  unavailable: {
    title: 'Zurzeit nicht verfügbar',
    body: 'Die Seite kann gerade nicht gezeigt werden. Nichts ist verloren; versuchen Sie es in einer Minute wieder.',
  },
};
