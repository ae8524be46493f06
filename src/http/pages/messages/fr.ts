import { traitKindsIn } from '../../../scoring/trait-kinds.js';
import type { Direction, Messages } from './catalogue.js';
import { listKind, numberIn, secondsIn } from './evidence.js';
import { TRAITS, traitList } from './traits.js';

const LISTED = {
  term: 'Un mot ou une expression qu’il contient',
  domain: 'Une adresse web qu’il contient',
  sender: 'Son expéditeur',
} as const;

const linksFound = (count: number, inName: boolean): string => {
  if (inName) return 'Le nom indiqué contient une adresse web.';
  return count === 1 ? 'Il se réduit presque à un lien.' : `Il contient ${count} liens.`;
};

const likeness = (traits: string, direction: Direction): string => {
  const what = direction === 'spam' ? 'à des spams connus' : 'à des commentaires sincères';
  return traits === ''
    ? `Dans l’ensemble, il ressemble ${what}.`
    : `Dans l’ensemble, il ressemble ${what} ; surtout : ${traits}.`;
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
    waitingBeside:
      'Le filtre n’est pas sûr de votre commentaire. Une personne est invitée à le lire ; le site décide s’il paraît entre-temps.',
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
  abstainedWhy: {
    language:
      'Le filtre connaît trop peu la langue dans laquelle il est écrit pour le refuser de lui-même : une personne décide.',
  },
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
    shape: {
      label: 'Sa frappe',
      looksAt: 'La suite de majuscules, minuscules, chiffres, signes et espaces, quoi qu’ils disent.',
      found: (_, direction) =>
        direction === 'spam' ? 'Il est tapé comme des spams connus.' : 'Il est tapé comme des commentaires sincères.',
    },
    structure: {
      label: 'Son allure',
      looksAt:
        'L’allure du commentaire entier : sa longueur et ses phrases, les genres de sujets, les invitations, les numéros de téléphone, la forme des liens. Les genres seulement, jamais les valeurs.',
      found: (evidence, direction) => likeness(traitList('fr', traitKindsIn(evidence)), direction),
    },
    part: {
      label: 'Une moitié',
      looksAt: 'Chaque moitié du commentaire à part, pour que des mots sincères à côté d’un spam ne le couvrent pas.',
      found: () => 'Une moitié ressemble plus à du spam que l’ensemble.',
    },
    learned: {
      label: 'Ce que ce site a appris',
      looksAt:
        'Ce que les modérateurs de ce site ont décidé pour d’autres commentaires. Les décisions annulées ne comptent plus.',
      found: (_, direction) =>
        direction === 'spam'
          ? 'Des commentaires semblables étaient du spam sur ce site.'
          : 'Des commentaires semblables ont été publiés sur ce site.',
    },
    calibration: {
      label: 'Correction',
      looksAt: 'Ce que les scores précédents de ce site ont donné, pour qu’ils soient justes.',
      found: (_, direction) =>
        direction === 'spam'
          ? 'Les scores précédents de ce site étaient trop bas.'
          : 'Les scores précédents de ce site étaient trop hauts.',
    },
    links: {
      label: 'Beaucoup de liens',
      looksAt:
        'S’il contient plus de dix liens, ou le nom indiqué un seul ; un nombre moindre compte dans son allure d’ensemble. Les pages vers lesquelles ils mènent ne sont jamais visitées.',
      found: (evidence) => linksFound(numberIn(evidence, 'count') ?? 0, evidence['in_name'] === true),
    },
    disguise: {
      label: 'Déguisement',
      looksAt:
        'Si des mots ou des liens sont écrits de façon à être lus par les personnes et non par les programmes : chiffres à la place de lettres, lettres d’autres alphabets, signes invisibles.',
      found: () => 'Certaines parties sont écrites de façon à cacher des mots ou des liens aux programmes.',
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
    'disposable-email': {
      label: 'Adresse e-mail',
      looksAt: 'Si l’adresse e-mail est de celles que chacun peut avoir pour quelques minutes.',
      found: () => 'L’adresse e-mail est de celles que chacun peut avoir pour quelques minutes.',
    },
    repeats: {
      label: 'Même texte',
      looksAt: 'Si exactement le même texte a déjà été envoyé à ce site au cours d’une semaine.',
      found: (evidence) =>
        `Le même texte a déjà été envoyé ici ${numberIn(evidence, 'others') ?? 0} fois au cours d’une semaine.`,
    },
    campaign: {
      label: 'Commentaires semblables',
      looksAt:
        'Si beaucoup de commentaires récents étaient des variantes d’un même texte, ici ou sur d’autres sites qui utilisent le même filtre. Citer l’article ou un autre commentaire ne compte pas.',
      found: (evidence) =>
        `Il ressemble beaucoup à ${Math.max(0, (numberIn(evidence, 'sightings') ?? 1) - 1)} autres commentaires récents.`,
    },
    velocity: {
      label: 'Rythme',
      looksAt:
        'Si, en dix minutes, un nombre inhabituel de commentaires est venu d’un même expéditeur ou réseau, avec un même lien, ou est arrivé sur tout le site.',
      found: () => 'Un nombre inhabituel de commentaires est arrivé dans les dix minutes précédentes.',
    },
    reputation: {
      label: 'Décisions antérieures',
      looksAt: 'Ce que la modération a décidé de commentaires antérieurs du même expéditeur ou avec les mêmes liens.',
      found: (_, direction) =>
        direction === 'spam'
          ? 'La modération a retiré des commentaires antérieurs du même expéditeur ou avec les mêmes liens.'
          : 'La modération a publié des commentaires antérieurs du même expéditeur ou avec les mêmes liens.',
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
    'rules-on-trial': {
      label: 'Règle à l’essai',
      looksAt: 'Des règles que le site met à l’essai. Elles sont comptées et ne changent rien.',
      found: () => 'Une règle que le site met à l’essai se serait appliquée ; elle n’a pas compté.',
    },
    declared: {
      label: 'L’indication du site',
      looksAt: 'Ce que le site dit lui-même de l’auteur du commentaire.',
      found: ({ rule }) =>
        rule === 'administrator'
          ? 'Le site indique qu’un de ses administrateurs l’a écrit.'
          : 'Il porte un nom réservé aux essais du filtre, qui compte par convention comme du spam.',
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
  own: {
    heading: 'Quels mots ont compté',
    legend:
      'Souligné dans le texte : un trait plein parle contre la publication, un pointillé pour ; plus il est épais, plus cela compte. Le tableau dit la même chose.',
    caption: 'Ce qui a le plus compté dans le texte, pour et contre',
    part: 'Dans le texte',
    otherWords: 'Tous les autres mots',
    otherTraits: 'Le reste de sa forme',
    sum: 'Son texte en tout',
    traits: TRAITS.fr,
    changed: 'Le filtre a changé depuis. On ne peut plus dire quels mots ont compté.',
    without: {
      heading: 'Ce qui l’aurait changé',
      found: (pieces, verdict) =>
        verdict === 'ham' ? `Sans ${pieces}, il aurait été publié.` : `Sans ${pieces}, il aurait attendu une personne.`,
      byNow: 'D’après le filtre tel qu’il est maintenant, qui a appris depuis :',
      piece: (field, text) =>
        ({ content: `« ${text} »`, name: `le nom « ${text} »`, website: `l’adresse web « ${text} » près du nom` })[
          field
        ],
      score: (score) => `Son score aurait été de ${score}.`,
      none: {
        published: '',
        rule: 'C’est une règle de ce site qui a décidé, quoi qu’il dise par ailleurs.',
        circumstances: 'Ce n’est pas son contenu : la façon dont il a été envoyé, ou ce qui a précédé, a décidé.',
        'whole-text': 'Ce ne sont pas quelques mots, mais le texte entier qui a décidé.',
        unscored: '',
        'filter-changed': 'Le filtre a changé depuis. On ne peut plus dire ce qui aurait changé sa décision.',
      },
    },
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
    provisional: 'Réponse provisoire',
    scored: 'Examiné par le filtre',
    published: 'Publié',
    held: 'Retenu pour une personne',
    rejected: 'Non publié',
    human_decision: 'Décidé par la modération',
    revised: 'Décision annulée',
    trained: 'Le filtre du site en a tiré une leçon',
    untrained: 'Le filtre du site a oublié ce qu’il en avait appris',
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
    declared: {
      label: 'Ce que le site en dit',
      purpose: 'pour savoir quel genre de texte c’est et si sa parole décide',
    },
    story: { label: 'Ce relevé', purpose: 'pour que vous et la modération voyiez ce qui s’est passé' },
  },
  keptColumns: { what: 'Quoi', value: 'Ce que nous avons', why: 'Pour quoi faire', until: 'Supprimé' },
  textLength: (characters) => (characters === 1 ? '1 caractère' : `${characters} caractères`),
  storyLength: (events) => (events === 1 ? '1 étape' : `${events} étapes`),
  addressValue: 'seulement un code qui en est tiré',
  addressUntil: 'plus attribuable après deux jours',
  elapsed: (seconds) => `envoyé après ${seconds} secondes`,
  declared: { administrator: 'd’un administrateur du site', test: 'un essai de la connexion' },
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
