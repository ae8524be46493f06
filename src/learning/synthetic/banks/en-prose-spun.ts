import type { Bank } from '../bank.js';

/** Articles that a machine has put other words into, and leftovers of pages: ends of lists, captions, half-translated text. */
export const ENGLISH_PROSE_SPUN: Bank = {
  language: 'en',
  words: {
    spunNoun: `{folks|individuals|persons|men and women}`,
    spunBig: `{massive|tremendous|sizeable|substantial|gigantic}`,
    spunAlso: `{Furthermore|In addition|Additionally|What is more|Besides that}`,
  },
  spam: {},
  ham: {},
  prose: `
    The {intelligent|sensible} fox hopped over the {sluggish|idle} canine is something our {educators|instructors} made us compose a {hundred|thousand} occasions, and {spunNoun} even now recall it with a smile.
    {spunAlso}, the {climatic conditions|temperature} in this component of {country} is {moderate|gentle} through the whole calendar year, which is the purpose why so many {spunNoun} retire right here.
    A {spunBig} quantity of {spunNoun} have a tendency to neglect their toes, and but these carry the whole excess weight of the human body from the early morning until the night time.
    In purchase to shed {lbs|kilos}, one has to burn up more power than one particular takes in, and there is no magic {capsule|tablet} that is able to do it for you.
    The {automobile|motor vehicle} sector has experienced a {spunBig} transformation over the final {two|three} many years, and the end of it is not in sight but, say the authorities in the discipline.
    {spunAlso}, you need to have to keep in head that {gold|silver} is a delicate metal which scratches very easily, and so the parts should be saved individually inside a gentle fabric.
    Men and women who personal a {boat|caravan|pool} know that routine upkeep is the important thing to a long life, and that {cutting corners|conserving cash} on it will price more in the finish.
    The {ladies|women} wore prolonged attire in people days, and the gentlemen were expected to raise their caps anytime they fulfilled one of them on the {street|road|avenue}.
    There exists practically nothing as {unwinding|soothing} as a hot tub following a hard day's operate, and the sound of the water will wash away all your {worries|anxieties} like a {river|broom}.
    {spunAlso}, it is a {spunBig} error to feel that the most pricey {item|product} is usually the finest, because frequently you are just paying for the brand name and the wrapping.
    The {instructor|coach} of the nationwide group was let go soon after the dropped match against {country}, and his assistant will consider above until a long-lasting successor is discovered.
    Possessing a {pet|canine|feline} teaches little ones duty, simply because the animal has to be fed, brushed and taken out for a stroll even when it is raining {cats and canines|outdoors}.
    In the {previous|earlier} chapter we have noticed how the {bees|ants} find their way residence, and now we are likely to take a appear at the way they talk with each other.
    The {cottage|dwelling} sits on the financial institution of a small river, {#2-9} kilometers from the closest village, and provides a look at of the mountains that will get your breath absent.
    {surname} commenced his occupation as a {waiter|bellboy} and worked his way up, and right now he is the proprietor of {#4-30} restaurants in {country} and a few in {country}.
    Every {pupil|scholar} has to move an examination at the conclusion of the course, and these that fail it are authorized to attempt once more following {three|six} months.
    {spunAlso}, {spunNoun} need to steer clear of consuming {caffeine|espresso} within the afternoon hrs, as it stays in the body for a lengthy time and disturbs the slumber.
    The {historical|ancient} city was swallowed by the sand {hundreds|countless numbers} of many years ago, and it was a shepherd who stumbled upon the ruins although looking for a {missing|lost} goat.
    The {lender|financial institution} will look at your earnings, your age and your other debts before it helps make a choice, and the whole procedure usually takes {#2-9} business days.
    With the {arrival|introduction} of the web, the way by which {spunNoun} read the news has altered {dramatically|radically}, and lots of newspapers had to shut their doors permanently.
    You may possibly be asking yourself what the difference amongst the two {models|variations} is. In simple phrases, the very first one is lighter, and the 2nd 1 lasts for a longer period.
    A healthy {breakfast|morning meal} gets the {metabolism|body} started, and kids who consume one do far better in school than individuals who leave the house with an vacant stomach.
    It is no key that {females|ladies} adore footwear, and a closet with {#30-90} pairs in it is not unheard of, while the typical male gets by with {three|four}.
    The {snow|ice} on the roof can grow to be so heavy that the beams give way, which is why property owners up north climb up with a {shovel|spade} soon after each storm.
    The {choir|orchestra} performed items from {#3-9} hundreds of years, and the viewers thanked them with a standing applause that did not want to arrive to an finish.

    Photo: the {mayor|bishop|headmistress} of {place} (third from left) hands the cup to {first} {surname} after Sunday's {regatta|ploughing match|spelling contest}. More pictures on page {#4-28}.
    Written by {first} on {March|July|October} {#1-28}, {recent}, in {Recipes|Travel|Odds and ends}, with {no|two|{#3-90}} replies so far. Older pieces are kept in the archive, by month.
    About the author of this piece: {first} {surname} is a freelance writer and {mother of three|keen cyclist} who has contributed to {many|dozens of} websites about {parenting|gardening|finance}.
    The story goes on below. Put your name down for our weekly letter to get the best of the {business|culture|science} pages in your inbox every {Thursday|Saturday} morning.
    Dimensions: {#10-60} by {#10-60} by {#3-30} centimetres. Weight: {#1-9}.{#1-9} kilograms. Colour: as shown. Delivery within {#2-14} working days, longer for islands and mountain areas.
    Chapter {#4-30}, in which our friends reach {place} at last, the {parrot|cook|captain} is unmasked, and a bottle is found that contains neither wine nor a message.
    Previous article: How to pick a {lawn mower|crib|violin}. Next article: {#5-15} mistakes that first-time {buyers|campers|parents} make and how you can steer clear of them.
    The views expressed here are those of the author and do not necessarily reflect those of {newsroom} or of its {owners|editors|advertisers}. Letters may be shortened before they are printed.
    Translated from the {Danish|Polish|Spanish} by {first} {surname}. First published in {year} as {invented}, this edition follows the corrected text of the {second|third} printing throughout.
    This page will certainly become the preferred meeting point of everyone into {pottery|sailing|chess}, wrote one reader; another wanted to know {where the toilets are|if dogs are allowed} on Sundays.
    For make the table you have need of {four|six} legs, one plate of wood and the glue. First one measures, then one cuts, and at the end one lets dry it during {12|24|48} hours.
    The hotel disposes of a big garden where the kids can make games, and of a room of meeting for until {20|50|80|200} persons, with all the comforts of the modern technic.
    Our enterprise is specialized since {year} in the production of {valves|doors|labels} and it counts with a team of professionals who are always at disposition of the clients.
    It pleased me a lot the part of the {museum|walk|film} where explain how they made before the {bread|ships|cheese}, and the guide, very nice, he answered to all our questions.
    The {kid|infant} smiled at the {digital camera|photographer}, and all people in the space melted {absent|away}.
    {spunAlso}, the {feathered friends|birds} depart for the south when the {leaves|foliage} begin to tumble.
    It is not {effortless|straightforward} to say farewell to a residence after {#10-40} many years, but when the {kids|young children} have left the nest and the stairs grow to be steeper, {spunNoun} usually choose to shift to something {scaled-down|more compact}.
  `,
};
