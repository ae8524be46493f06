import type { Messages } from './catalogue.js';
import { listKind, numberIn, secondsIn } from './evidence.js';

const LISTED = {
  term: 'Un mot ou une expression qu’il contient',
  domain: 'Une adresse web qu’il contient',
  sender: 'Son expéditeur',
} as const;

const linksFound = (count: number, inName: boolean): string => {
  if (inName) return 'Le nom indiqué contient une adresse web.';
  return count === 1 ? 'Il se réduit presque à un lien.' : `Il contient ${count} liens.`;
};

export const fr: Messages = {
  skip: 'Aller à votre commentaire',
  pageTitle: 'Votre commentaire',
  yourComment: (site) => `Votre commentaire sur ${site}`,
  state: {
    published: 'Publié',
    waiting: 'En attente d’une personne',
    rejected: 'Non publié',
    checking: 'En cours d’examen',
    erased: 'Effacé',
    expired: 'Expiré',
  },
  lead: {
    publishedByFilter: 'Votre commentaire a passé le filtre antispam et a été publié aussitôt.',
    publishedByModerator: 'Une personne de la modération a lu votre commentaire et l’a publié.',
    waiting: 'Le filtre hésite sur votre commentaire. Une personne le lit avant sa parution.',
    waitingUnscored:
      'Votre commentaire n’a pas pu être examiné automatiquement. Une personne le lit avant sa parution.',
    rejectedByFilter: 'Le filtre prend votre commentaire pour du spam et ne l’a pas publié.',
    rejectedByModerator: 'Une personne de la modération a lu votre commentaire et ne l’a pas publié.',
    checking: 'Cela prend un instant. La page se met à jour d’elle-même.',
    erased: (when) => `Tout ce qui était conservé sur ce commentaire a été supprimé le ${when}.`,
    expired: (when) =>
      `La durée de conservation de ce commentaire a pris fin le ${when} ; ses données ont été supprimées.`,
  },
  whyHeading: 'Pourquoi',
  nothingStoodOut: 'Le filtre n’y a rien trouvé de particulier.',
  unscoredWhy: 'Le filtre n’a pas pu l’évaluer et ne devine pas : ce qu’il ne peut examiner est lu par une personne.',
  moderatorWhy: 'C’est la décision de la modération qui compte. Voici ce que le filtre avait remarqué auparavant :',
  signals: {
    prior: {
      label: 'Point de départ',
      looksAt: 'La fréquence du spam dans l’ensemble des commentaires. Tous partent du même point.',
      found: (_, direction) =>
        direction === 'spam'
          ? 'Une bonne part de ce qui arrive par les formulaires est du spam ; tout commentaire part donc avec un léger doute.'
          : 'La plupart des commentaires sont sincères ; tous partent donc avec une certaine confiance.',
    },
    words: {
      label: 'Ses mots',
      looksAt: 'Les mots du commentaire, comparés à ceux de spams connus et de commentaires sincères.',
      found: (_, direction) =>
        direction === 'spam'
          ? 'Ses mots ressemblent à ceux de spams connus.'
          : 'Ses mots ressemblent à ceux de commentaires sincères.',
    },
    characters: {
      label: 'Son écriture',
      looksAt: 'De courtes suites de lettres et de signes, qui trahissent les mots déguisés et les adresses étranges.',
      found: (_, direction) =>
        direction === 'spam'
          ? 'Sa graphie ressemble à celle de spams connus.'
          : 'Sa graphie ressemble à celle de commentaires sincères.',
    },
    links: {
      label: 'Liens',
      looksAt:
        'Le nombre de liens, et la part de texte à côté. Les pages vers lesquelles ils mènent ne sont jamais visitées.',
      found: (evidence) => linksFound(numberIn(evidence, 'count') ?? 0, evidence['in_name'] === true),
    },
    honeypot: {
      label: 'Champ caché',
      looksAt: 'Si un champ invisible pour les personnes a été rempli. Les programmes le font souvent.',
      found: () => 'Un champ du formulaire, invisible pour les personnes, a été rempli.',
    },
    'form-timing': {
      label: 'Temps passé',
      looksAt: 'Le temps écoulé entre l’ouverture du formulaire et son envoi.',
      found: (evidence) =>
        `Le formulaire a été envoyé ${secondsIn(evidence, 'fr') ?? 'quelques'} secondes après son ouverture.`,
    },
    repeats: {
      label: 'Même texte',
      looksAt: 'Si exactement le même texte a déjà été envoyé à ce site au cours d’une semaine.',
      found: (evidence) =>
        `Le même texte a déjà été envoyé ici ${numberIn(evidence, 'others') ?? 0} fois au cours d’une semaine.`,
    },
    'deny-list': {
      label: 'Liste de refus du site',
      looksAt: 'Les mots, adresses web et expéditeurs que ce site n’accepte pas.',
      found: (evidence) =>
        `${LISTED[listKind(evidence) ?? 'term']} figure sur une liste de ce que ce site n’accepte pas.`,
    },
    'allow-list': {
      label: 'Liste de confiance du site',
      looksAt: 'Les mots, adresses web et expéditeurs auxquels ce site fait confiance.',
      found: (evidence) =>
        `${LISTED[listKind(evidence) ?? 'sender']} figure sur une liste de ce à quoi ce site fait confiance.`,
    },
    other: {
      label: 'Autre examen',
      looksAt: 'Un autre examen du commentaire.',
      found: () => 'Un autre examen a donné un résultat.',
    },
  },
  bars: {
    caption: 'Ce qui a compté, pour et contre',
    towardsHam: 'pour la publication',
    towardsSpam: 'contre',
    strength: { little: 'un peu', some: 'nettement', much: 'fortement' },
    part: 'Ce qui a été regardé',
    effect: 'Dans quel sens',
  },
  numbers: {
    summary: 'Afficher les chiffres',
    withheld: 'Les chiffres exacts figureront ici dès que la modération aura décidé.',
    intro:
      'Chaque élément ajoute ou retire à une somme. Au-dessus de zéro : plutôt spam ; au-dessous : plutôt à publier.',
    part: 'Élément',
    weight: 'Apport',
    sum: 'Somme (log-odds)',
    score: 'Score',
    scoreMeaning: (percent) => `spam à ${percent} de probabilité`,
    thresholds: 'Seuils de ce site',
    thresholdsMeaning: (flag, spam) => `à partir de ${flag}, une personne lit ; à partir de ${spam}, non publié`,
    model: 'Modèle',
    policy: 'Règles du site',
  },
  whoHeading: 'Qui a décidé',
  who: {
    filter: 'Le filtre seul ; aucune personne n’est intervenue.',
    moderator: 'Une personne : la modération de ce site.',
    nobody: 'Personne encore.',
  },
  timelineHeading: 'Ce qui s’est passé',
  event: {
    received: 'Reçu',
    edited: 'Modifié',
    scored: 'Examiné par le filtre',
    published: 'Publié',
    held: 'Retenu pour une personne',
    rejected: 'Non publié',
    human_decision: 'Décidé par la modération',
    erased: 'Effacé',
    expired: 'Expiré',
  },
  keptHeading: 'Ce qui est conservé, et jusqu’à quand',
  keptIntro: (until) => `Chiffré, sur le serveur de ce site, et transmis à personne. Le ${until}, tout est supprimé.`,
  kept: {
    text: { label: 'Votre texte', purpose: 'pour l’examiner et le montrer à la modération' },
    name: { label: 'Nom', purpose: 'pour le montrer à la modération' },
    email: {
      label: 'E-mail, masqué',
      purpose: 'pour reconnaître l’expéditeur ; l’adresse elle-même n’est pas conservée',
    },
    website: { label: 'Site web', purpose: 'pour l’examiner comme un lien' },
    userId: { label: 'Compte sur le site', purpose: 'pour reconnaître l’expéditeur' },
    address: { label: 'Adresse réseau', purpose: 'pour remarquer les envois massifs' },
    browser: { label: 'Navigateur', purpose: 'pour remarquer les programmes' },
    referrer: { label: 'Page d’où vous veniez', purpose: 'pour remarquer les programmes' },
    form: { label: 'Comment le formulaire a été rempli', purpose: 'pour remarquer les programmes' },
    article: { label: 'Article', purpose: 'pour savoir de quoi il est question' },
    parent: { label: 'Commentaire auquel vous répondez', purpose: 'pour savoir de quoi il est question' },
    story: { label: 'Ce relevé', purpose: 'pour que vous et la modération voyiez ce qui s’est passé' },
  },
  keptColumns: { what: 'Quoi', value: 'Ce que nous avons', why: 'Pour quoi faire', until: 'Supprimé' },
  textLength: (characters) => (characters === 1 ? '1 caractère' : `${characters} caractères`),
  storyLength: (events) => (events === 1 ? '1 étape' : `${events} étapes`),
  addressValue: 'seulement un code qui en est tiré',
  addressUntil: 'plus attribuable après deux jours',
  elapsed: (seconds) => `envoyé après ${seconds} secondes`,
  honeypot: 'champ caché rempli',
  publicHeading: 'Ce qui est public',
  publicBody: (entries) =>
    `Seulement des entrées de journal scellées, ${entries} à ce jour : le type d’étape, la minute, et un code qui ne révèle ni votre texte ni rien sur vous.`,
  nothingKept:
    'Il ne reste que cette mention qu’un commentaire a existé, et des entrées de journal scellées qui n’en révèlent rien.',
  notFound: {
    title: 'Il n’y a rien ici',
    body: 'Ce lien ne mène à aucun commentaire. Vérifiez qu’il est complet : après un point, il se termine par 22 lettres et signes.',
  },
  tooMany: {
    title: 'Un instant, s’il vous plaît',
    body: 'Cette page a été demandée très souvent. Réessayez dans une minute.',
  },
  unavailable: {
    title: 'Indisponible pour l’instant',
    body: 'La page ne peut être affichée pour le moment. Rien n’est perdu ; réessayez dans une minute.',
  },
};
