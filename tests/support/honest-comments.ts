/** A generator of honest comments, invented: everybody in words of their own, with the habits that look alike from outside. */

import type { Comment } from '../../src/domain/comment.js';
import { pick, type Chance } from './spun-campaigns.js';

const COMMON =
  'the a of to and in that it is was for on with as at by this not are be have from but they which we about there would their what so if when can more people time year only some new than could other after first also because these'.split(
    ' ',
  );
const PLAIN =
  'tram bridge council budget ferry timetable harbour school teacher garden river mayor street parking bicycle market winter summer roof tax vote meeting report answer question letter engineer museum library concert ticket driver bakery festival square station tunnel repair noise neighbour pension hospital nurse doctor queue waiting morning evening weather storm flood insurance rent landlord tenant building permit architect historian photograph newspaper editor article author reader opinion argument evidence figure statistic graph mistake correction source interview minister party coalition promise election campaign debate democracy citizen village island tourist hotel restaurant kitchen recipe bread cheese coffee football goalkeeper season referee stadium orchestra violin choir theatre actor novel poem language grammar dictionary translation history century empire kingdom war peace treaty border railway locomotive carriage signal platform delay compensation airport runway pilot energy turbine solar battery grid forest oak beech deer fox owl farmer wheat harvest tractor soil water pipe leak valve pump basement cellar attic chimney mortgage interest inflation salary union strike contract apprentice student exam degree professor laboratory experiment microscope vaccine allergy asthma bicycle helmet pedestrian crossing junction roundabout speed camera fine judge court lawyer verdict appeal police detective witness alibi'.split(
    ' ',
  );
const ODD =
  'surely hardly frankly apparently gradually twice seldom remember forget walk carry build close open wonder doubt agree disagree explain ignore measure compare cost lose win improve worsen visit miss enjoy regret expect pay refuse accept notice mention suggest prove claim'.split(
    ' ',
  );
const THANKS = [
  'Thank you for this article, very informative.',
  'Great post, thanks for sharing!',
  'I completely agree with you.',
];
const CHANTS = ['Come on you blues!', 'COME ON YOU BLUES!!!', 'Blues till I die, come on you blues 💙'];
const CONDOLENCES = [
  'Rest in peace. My condolences to his family and friends.',
  'My deepest condolences to the whole family.',
  'So sad. Thoughts and prayers are with the family.',
];
const BAKED = ['oat flour', 'half the sugar', 'brown butter', 'frozen cherries'];
const BAKED_SO = ['and my kids loved it!', 'and it turned out great.', 'but it came out too dry.'];
const CAUSES = [
  'Please help this family if you can.',
  'I gave ten euros, every little helps.',
  'My whole class collects:',
];
const SONG =
  '"and the ferry bell is ringing, and the night is at the quay, and my mother sings the harbour song she used to sing to me"';
const NEWS = 'https://www.daily-courier.example/news/';
const PETITION =
  'We the undersigned ask the council to keep the night ferry running through the winter, because nurses and bakers who live on the islands have no other way to reach their work before dawn.';

const ARTICLE_TEXT =
  'The council decided on Tuesday that the old harbour bridge will be closed for repairs from next spring, and that a ferry will carry pedestrians and bicycles across the river until the work is done. Opponents said the ferry could not possibly carry everybody who crosses the bridge on a working day, and asked for a temporary bridge instead.';
const QUOTE = ARTICLE_TEXT.slice(0, 200);

const sentence = (chance: Chance): string => {
  const words = Array.from({ length: 6 + Math.floor(chance() * 9) }, () => {
    const kind = chance();
    return pick(kind < 0.45 ? COMMON : kind < 0.85 ? PLAIN : ODD, chance);
  });
  return `${words.join(' ')}.`;
};

/** So many sentences of an honest comment. */
export const honestText = (chance: Chance, sentences: number): string =>
  Array.from({ length: sentences }, () => sentence(chance)).join(' ');

/** What makes honest comments look alike; the text is each one's own but for that. */
const HABITS = [
  'plain',
  'quotes the article',
  'answers',
  'links to the news',
  'thanks',
  'signs',
  'has a page',
  'cites the encyclopaedia',
  'collects for a cause',
  'names a programme',
  'chants',
  'condoles',
  'baked it',
  'sings',
] as const;

export const PARENT_TEXT =
  'Nobody has asked the people who run the market stalls by the bridge what they think of all this, and they will lose a whole season.';

/** The next honest comment, received at `timeMs`. */
export const honestComment = (chance: Chance, timeMs: number): Comment => {
  const habit = chance() < 0.5 ? 'plain' : pick(HABITS, chance);
  const own = honestText(chance, 1 + Math.floor(chance() * 4));
  const content: Record<(typeof HABITS)[number], string> = {
    plain: own,
    'quotes the article': `"${QUOTE}" ${own}`,
    answers: `> ${PARENT_TEXT} ${own}`,
    'links to the news': `${own} See ${NEWS}${Math.floor(chance() * 50)}`,
    thanks: `${pick(THANKS, chance)} ${chance() < 0.5 ? '' : sentence(chance)}`,
    signs: PETITION,
    'has a page': own,
    'cites the encyclopaedia': `${own} https://en.wikipedia.org/wiki/Cable_ferry`,
    'collects for a cause': `${pick(CAUSES, chance)} https://www.gofundme.com/f/mill-lane-families`,
    'names a programme': `${own} As they said on @harbourtalk.`,
    chants: pick(CHANTS, chance),
    condoles: pick(CONDOLENCES, chance),
    'baked it': `I made this with ${pick(BAKED, chance)} ${pick(BAKED_SO, chance)}`,
    sings: `${SONG} ${sentence(chance)}`,
  };
  return {
    content: content[habit],
    contentFormat: 'text',
    author: {
      name: `reader ${Math.floor(chance() * 300)}`,
      ...(habit === 'has a page' ? { url: `https://page${Math.floor(chance() * 1e6)}.example` } : {}),
    },
    client: {},
    article: {
      url: `https://gazette.example/${Math.floor(chance() * 20)}`,
      title: 'Bridge closes',
      text: ARTICLE_TEXT,
    },
    ...(habit === 'answers' ? { parent: { text: PARENT_TEXT } } : {}),
    submittedAt: new Date(timeMs).toISOString(),
    form: {},
  };
};
