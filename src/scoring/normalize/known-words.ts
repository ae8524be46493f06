/**
 * Words that are disguised more than others, or drawn out more than others. A disguise is ambiguous (is 1 an i or an l,
 * was it off or of?); where one of these fits, it is what was meant. The list needs no completeness: other words are
 * undone by rule.
 */
const WORDS = `
about access account accounts adult affiliate agree all amazing and any article authentic automatic awesome back
backlinks bags bank bed best bet bets betting big bitch bitcoin blog body bonus boobs boots boy boys brand bro business
buy call can card cards cash casino casinos cheap cheapest cheat cheats check cialis click clicks cock code codes come
comment comments contact content cool coupon credit crypto cum cumming cure daily date dating deal deals debt details
dick diet discount dollar dollars domain dot download drugs earn earning earnings easily easy email escort escorts essay
essays ever every exchange fake fast fat finally find follow followers for free fresh feel feeling from fuck fucking full fun
gacor gain gamble gambling game games generic get gift girl girls give giveaway god good google great guarantee
guaranteed guys hack hacks handbag handbags has have health hello help her here high his home horny hosting hot hour
hours how income insurance interest interested into invest investing investment invite jackpot jersey jerseys job jobs
join journal judi keyword keywords kill kills leads legal legit like likes limited line link links little live loan
loans login lol look lose loss lottery love low loyal luxury made mail make makes making male market marketing massage
maxwin medicine meet member members message miles million money month more mortgage most mother movie movies naked
natural need never new news nice nike not now nude nudes off offer offers office official oil omg one online only
oops open order orders original our out outlet page paid pain password pay paying payment payout paypal penis people
perfect pharmacy phone photo photos pill pills please plus poker porn post posts potential prescription price prices
prize prizes problem product products profile profit profits promo promote promotion proxy pussy quality quick quickly
ranking rates read real really recommended refund register replica results rich risk rolex rolls rule sale sales satisfied
save savings secret see seen seem soon sell seller selling seo service services sex sexual sexy shipping shirt shirts shit shoe
shoes shop shopping shops sign singles site sites situs skin slot slots smoke so social software solution some spam
special spell spins sport stocks stop store stories stream streaming subscribe subscriber subscribers super
supplement supplements support sure system tablets tax telegram thank thanks that the their them there they thing
things this ticket time tips today togel too top traffic travel trial trust trusted try unlimited until update use
used user valium vegas very viagra video videos view viewers views virus visit visitors wait watch watches way web
website websites weight well what whatsapp when whether who whole wholesale why wife will win winner winners winning with woman
women work working works world worth wow write xanax yes you your youtube youtuber
`
  .trim()
  .split(/\s+/);

/** Swearing that people half hide because a filter or a friend might read it: that is no sign of spam. */
const SWEARING: ReadonlySet<string> = new Set(
  'ass asses asshole bastard bitch bitches bullshit cock crap cunt damn dick dumbass fuck fucked fucker fucking hell piss shit shitty slut whore'.split(
    ' ',
  ),
);
/** Whether honest people disguise this word, too. */
export const isSwearing = (word: string): boolean => SWEARING.has(word);

/** The word with i and l, which are disguised alike, written alike. */
const withoutDifference = (word: string): string => word.replaceAll('i', 'l');
const RUNS = /(.)\1+/g;
const squeezed = (word: string): string => word.replace(RUNS, '$1');

const BY_LOOK: ReadonlyMap<string, string> = new Map(
  [...WORDS, ...SWEARING].map((word) => [withoutDifference(word), word]),
);
/** The first of the list with the same skeleton is meant, where there are several: of god and good the one more often drawn out. */
const DRAWN_OUT_FIRST = ['good', 'too', 'so', 'cool', 'off', 'see', 'free', 'hell'];
const BY_SKELETON: ReadonlyMap<string, string> = new Map(
  [...WORDS, ...DRAWN_OUT_FIRST].map((word) => [squeezed(word), word]),
);

/** The known word that looks like `letters`, in which every l may stand for an i and every i for an l. */
export const knownByLook = (letters: string): string | undefined => BY_LOOK.get(withoutDifference(letters));

/** The known word that `drawnOut` is, but for how often each letter is repeated. */
export const knownBySkeleton = (drawnOut: string): string | undefined => BY_SKELETON.get(squeezed(drawnOut));
