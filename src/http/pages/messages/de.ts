import { traitKindsIn } from '../../../scoring/trait-kinds.js';
import type { Direction, Messages } from './catalogue.js';
import { listKind, numberIn, secondsIn } from './evidence.js';
import { TRAITS, traitList } from './traits.js';

const LISTED = {
  term: 'Ein Wort oder eine Wendung darin',
  domain: 'Eine Webadresse darin',
  sender: 'Der Absender',
} as const;

const linksFound = (count: number, inName: boolean): string => {
  if (inName) return 'Der angegebene Name enthält eine Webadresse.';
  return count === 1 ? 'Er besteht fast nur aus einem Link.' : `Er enthält ${count} Links.`;
};

const likeness = (traits: string, direction: Direction): string => {
  const what = direction === 'spam' ? 'bekanntem Spam' : 'echten Kommentaren';
  return traits === '' ? `Im Ganzen ähnelt er ${what}.` : `Im Ganzen ähnelt er ${what}; vor allem zählte: ${traits}.`;
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
    waitingBeside:
      'Der Filter ist sich bei Ihrem Kommentar nicht sicher. Ein Mensch soll ihn lesen; ob er bis dahin erscheint, entscheidet die Website.',
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
  abstainedWhy: {
    language:
      'Der Filter hat von der Sprache, in der er geschrieben ist, zu wenig gelernt, um ihn selbst abzulehnen. Darum entscheidet ein Mensch.',
  },
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
    shape: {
      label: 'Wie er getippt ist',
      looksAt:
        'Die Folge von Großbuchstaben, Kleinbuchstaben, Ziffern, Zeichen und Leerstellen, was auch immer da steht.',
      found: (_, direction) =>
        direction === 'spam' ? 'Er ist getippt wie bekannter Spam.' : 'Er ist getippt wie echte Kommentare.',
    },
    structure: {
      label: 'Wie er im Ganzen ist',
      looksAt:
        'Wie der Kommentar im Ganzen ist: Länge und Sätze, Arten von Themen, Einladungen, Telefonnummern, die Form der Links. Nur Arten, nie Werte.',
      found: (evidence, direction) => likeness(traitList('de', traitKindsIn(evidence)), direction),
    },
    part: {
      label: 'Eine Hälfte',
      looksAt: 'Jede Hälfte des Kommentars für sich, damit echte Worte neben Spam ihn nicht verdecken.',
      found: () => 'Eine Hälfte ähnelt Spam mehr als das Ganze.',
    },
    learned: {
      label: 'Was diese Website gelehrt hat',
      looksAt:
        'Was Moderatoren dieser Website über frühere Kommentare entschieden haben. Zurückgenommene Entscheidungen zählen nicht mehr.',
      found: (_, direction) =>
        direction === 'spam'
          ? 'Ähnliche Kommentare waren auf dieser Website schon Spam.'
          : 'Ähnliche Kommentare wurden auf dieser Website schon veröffentlicht.',
    },
    calibration: {
      label: 'Ausgleich',
      looksAt: 'Wie sich frühere Bewertungen auf dieser Website bewahrheitet haben, damit sie stimmen.',
      found: (_, direction) =>
        direction === 'spam'
          ? 'Frühere Bewertungen auf dieser Website fielen zu niedrig aus.'
          : 'Frühere Bewertungen auf dieser Website fielen zu hoch aus.',
    },
    links: {
      label: 'Viele Links',
      looksAt:
        'Ob er mehr als zehn Links enthält oder der Name einen; weniger zählen dazu, wie er im Ganzen ist. Die Seiten dahinter werden nie aufgerufen.',
      found: (evidence) => linksFound(numberIn(evidence, 'count') ?? 0, evidence['in_name'] === true),
    },
    disguise: {
      label: 'Verschleierung',
      looksAt:
        'Ob Wörter oder Links so geschrieben sind, dass Menschen sie lesen und Programme nicht: mit Ziffern statt Buchstaben, Buchstaben anderer Schriften oder unsichtbaren Zeichen.',
      found: () => 'Teile davon sind so geschrieben, dass Programme Wörter oder Links darin nicht erkennen sollen.',
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
    'disposable-email': {
      label: 'E-Mail-Adresse',
      looksAt: 'Ob die E-Mail-Adresse eine ist, die jeder für ein paar Minuten haben kann.',
      found: () => 'Die E-Mail-Adresse ist eine, die jeder für ein paar Minuten haben kann.',
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
    campaign: {
      label: 'Ähnliche Kommentare',
      looksAt:
        'Ob in letzter Zeit viele Kommentare Abwandlungen eines Textes waren, hier oder auf anderen Websites mit demselben Filter. Zitate aus dem Artikel oder aus anderen Kommentaren zählen nicht.',
      found: (evidence) =>
        `Er ähnelt stark ${Math.max(0, (numberIn(evidence, 'sightings') ?? 1) - 1)} anderen Kommentaren aus letzter Zeit.`,
    },
    velocity: {
      label: 'Tempo',
      looksAt:
        'Ob in zehn Minuten ungewöhnlich viele Kommentare von einem Absender, aus einem Netz oder mit einem Link kamen oder an die ganze Website gingen.',
      found: () => 'In den zehn Minuten davor kamen ungewöhnlich viele Kommentare.',
    },
    reputation: {
      label: 'Frühere Entscheidungen',
      looksAt:
        'Was die Moderation über frühere Kommentare desselben Absenders oder mit denselben Links entschieden hat.',
      found: (_, direction) =>
        direction === 'spam'
          ? 'Die Moderation hat frühere Kommentare desselben Absenders oder mit denselben Links entfernt.'
          : 'Die Moderation hat frühere Kommentare desselben Absenders oder mit denselben Links veröffentlicht.',
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
    'rules-on-trial': {
      label: 'Regel auf Probe',
      looksAt: 'Regeln, die die Website ausprobiert. Sie werden gezählt und ändern nichts.',
      found: () => 'Eine Regel, die die Website ausprobiert, hätte gegriffen; sie hat nicht gezählt.',
    },
    declared: {
      label: 'Angabe der Website',
      looksAt: 'Was die Website selbst darüber sagt, wer den Kommentar geschrieben hat.',
      found: ({ rule }) =>
        rule === 'administrator'
          ? 'Die Website sagt, dass jemand aus ihrer Administration ihn geschrieben hat.'
          : 'Er trägt einen Namen, der für Proben des Filters vorgesehen ist und verabredungsgemäß als Spam zählt.',
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
  own: {
    heading: 'Welche Wörter zählten',
    legend:
      'Im Text unterstrichen: Eine durchgezogene Linie spricht gegen die Veröffentlichung, eine gepunktete dafür; je dicker, desto mehr. Die Tabelle sagt dasselbe.',
    caption: 'Was im Text am meisten zählte, dafür und dagegen',
    part: 'Im Text',
    otherWords: 'Alle anderen Wörter',
    otherTraits: 'Alles andere an seiner Form',
    sum: 'Der Text insgesamt',
    traits: TRAITS.de,
    changed: 'Der Filter ist inzwischen ein anderer. Welche Wörter damals zählten, lässt sich nicht mehr sagen.',
    without: {
      heading: 'Was daran etwas geändert hätte',
      found: (pieces, verdict) =>
        verdict === 'ham'
          ? `Ohne ${pieces} wäre er veröffentlicht worden.`
          : `Ohne ${pieces} hätte er auf einen Menschen gewartet.`,
      byNow: 'Nach dem Filter, wie er jetzt ist und seither gelernt hat:',
      piece: (field, text) =>
        ({ content: `„${text}“`, name: `den Namen „${text}“`, website: `die Webadresse „${text}“ beim Namen` })[field],
      score: (score) => `Die Bewertung wäre ${score} gewesen.`,
      none: {
        published: '',
        rule: 'Entschieden hat eine Regel dieser Website, was auch immer sonst darin steht.',
        circumstances: 'Entschieden hat nicht, was darin steht, sondern wie er geschickt wurde oder was vorher war.',
        'whole-text': 'Entschieden haben nicht einzelne Wörter, sondern der Text als Ganzes.',
        unscored: '',
        'filter-changed':
          'Der Filter ist inzwischen ein anderer. Was seine Entscheidung geändert hätte, lässt sich nicht mehr sagen.',
      },
    },
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
    provisional: 'Vorläufig beantwortet',
    scored: 'Vom Filter geprüft',
    published: 'Veröffentlicht',
    held: 'Für einen Menschen zurückgehalten',
    rejected: 'Nicht veröffentlicht',
    human_decision: 'Von der Moderation entschieden',
    revised: 'Entscheidung zurückgenommen',
    trained: 'Der Filter der Website hat daraus gelernt',
    untrained: 'Der Filter der Website hat vergessen, was er daraus gelernt hatte',
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
    declared: {
      label: 'Angaben der Website dazu',
      purpose: 'um zu wissen, welche Art Text es ist und ob ihr Wort entscheidet',
    },
    story: { label: 'Dieser Verlauf', purpose: 'damit Sie und die Moderation sehen, was geschehen ist' },
  },
  keptColumns: { what: 'Was', value: 'Was wir haben', why: 'Wofür', until: 'Gelöscht' },
  textLength: (characters) => `${characters} Zeichen`,
  storyLength: (events) => (events === 1 ? '1 Schritt' : `${events} Schritte`),
  addressValue: 'nur ein daraus gebildeter Code',
  addressUntil: 'nach zwei Tagen nicht mehr zuzuordnen',
  elapsed: (seconds) => `nach ${seconds} Sekunden abgeschickt`,
  declared: { administrator: 'aus der Administration der Website', test: 'eine Probe der Verbindung' },
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
