import type { Bank } from '../bank.js';

/** Lives, encyclopaedia entries, history, gossip, films, stars in both senses, talks and school essays. */
export const ENGLISH_PROSE_CULTURE: Bank = {
  language: 'en',
  words: {
    calling: `painter|composer|botanist|bridge builder|lexicographer|photographer|astronomer|puppeteer|watchmaker`,
    star: `pop star|actress|rapper|reality star|supermodel|TV presenter|comedian`,
    sign: `Aries|Taurus|Gemini|Cancer|Leo|Virgo|Libra|Scorpio|Sagittarius|Capricorn|Aquarius|Pisces`,
  },
  spam: {},
  ham: {},
  prose: `
    {first} {surname} ({#1790-1860}–{#1861-1930}) was a {calling} from {place}, best known for a series of {woodcuts|letters|notebooks} that were found in a {barn|trunk|cellar} after {her|his} death.
    The third of {#5-11} children of a {baker|ferryman|schoolmaster}, she left {place} at {fourteen|sixteen} to work for a {calling}, whose daughter taught her to read music.
    In {#1905-1965} he moved to {city}, where he lectured on {geometry|hygiene|folk song} by day and, under the name of {surname}, wrote {crime novels|operettas|pamphlets} by night.
    Her marriage to the {calling} {first} {surname} lasted {#2-30} years and ended, by all accounts, over a {piano|greenhouse|portrait} that neither of them had wanted in the first place.
    The {invented} beetle is a species found in the {highlands|coastal forests|river valleys} of {country}. Adults are {#6-28} mm long and fly mainly at dusk between {April|May} and {August|September}.
    {place} is a village and former municipality in the district of {place}. At the last census it had {#90-980} inhabitants, {fewer|more} than at any time since {#1850-1930}.
    The {invented} is a left tributary of the {invented}. It rises at about {#40-190}0 metres, flows {north|south|east} through {place} and is {#18-140} kilometres long.
    The word is first attested in a customs list of {#1400-1690}, where it means a {basket|measure of salt|kind of cloth}; the modern sense appears {two|three} centuries later.
    In mathematics, the {surname} lemma gives a bound on the number of {paths|colourings|roots} that depends only on the degree. It was proved in {#1930-1990} by {first} {surname}.
    {invented} oxide is a {grey|pale green|reddish} powder that dissolves slowly in acids. It is used in {glazes|glass making|the tanning of leather} and was once sold as a {tonic|pigment}.
    The railway between {place} and {place} was opened in {#1850-1910} and closed to passengers in {#1950-1975}. A short stretch is worked by volunteers on {Sundays|summer weekends}.
    The actual history of {tea|coffee|paper|glass} goes back again thousands of years, and it is believed that the very first people to make use of it resided in the East.
    {person} was born in {country} in {year} and right from a really young age demonstrated a great interest in {songs|drawing|the dance}, which afterwards turned in to a profession.

    The siege lasted from {March|June} to {October|November}, and when the gates were opened at last the garrison of {#200-900} had been reduced to {#20-90} men and one mule.
    Taxes were paid in {wool|salt fish|barley} until the reign of the {second|third} duke, who wanted silver for his {wars|palace|daughters} and cared little where it was found.
    What the chronicle calls a great fire destroyed perhaps {a dozen|thirty|forty} houses. It was remembered because the {archive|granary|brewery} was one of them.
    Few of the {weavers|miners|sailors} could sign their names in {#1740-1840}, yet within two generations their union printed a weekly paper and lent books from a cart.
    The treaty drew a line through the middle of the {lake|moor|forest}, and for {#60-190} years anyone who fished on the wrong side of it could be fined a {cow|shilling|net}.
    Digs near {place} have turned up {combs|loom weights|coins} of a kind otherwise known only from {country}, which suggests that the river was already a trade route by then.
    During the industrial revolution many people moved from the countryside into the towns in order to get a job in the factories, and this had a large effect on society.
    The outdated castle was built by the {king|lord} in the {12th|13th|14th} century and it has been rebuilt numerous occasions since, so it's a must-see for every history enthusiast.

    The {star} was noticed leaving a restaurant in {city} hand in hand with her personal trainer, {just weeks|only days} following the split from her husband of {#2-9} years.
    A supply close to the couple informed the magazine that they have been having difficulties for some time, but that they are decided to make it function for the sake of the kids.
    {first} {surname} showed off her toned figure in a {red|gold|tiny} bikini as she loved a family vacation in {country} together with her {#2-5} little ones.
    The {#24-49}-year-old {star} took to social media to thank her fans for their support and to deny that she had ever {met|dated|slapped} the {footballer|chef|prince}.
    Asked about the rumours on the red carpet, {surname} laughed, said that she had been married to her work for {#3-20} years, and that the two of them were very happy.
    Insiders say the wedding will take place in {a castle|a vineyard|a boathouse} outside {place}, with {#60-300} guests, {two|three} bands and a ban on {telephones|white shoes|speeches}.
    The {star}'s spokesman declined to comment on the dress, which split at the seam during the second {song|dance}, except to say that it had been borrowed.
    Her fiance, who is really a company man from {city}, apparently popped the question with a {#4-18} carat ring that is rumoured to have cost {sum},000.

    A {widowed|retired|disgraced} {sheriff|teacher|pianist} returns to {place} to bury her father, and finds that the {house|lighthouse|farm} he left her is already lived in by a boy who will not speak.
    The film takes its time. For {#20-50} minutes we see hardly more than {a kitchen|a ferry|a field of maize} and two people who avoid each other's eyes, and it is riveting.
    Season {two|three|four} picks up {six|nine} months after the crash, with {first} on the run, {first} in prison and the briefcase at the bottom of the {lake|harbour}.
    {surname} plays the {inspector|heiress|priest} with a dry weariness that makes the silly plot bearable, and the camera wisely stays on her face when the {shooting|singing} starts.
    In this thrilling motion movie the hero has to save the globe from an evil scientist who strategies to utilize a {satellite|virus|laser} for wiping out all of humankind.
    The band's {second|third|fifth} album is a record about {moving house|insomnia|a divorce}, and only the last song, {#6-11} minutes of organ and rain, lets in some light.
    You will be able to view the newest episode on the internet at no cost, and it is sure to make the followers of the display laugh as well as cry.
    The novel begins with a {letter|train|funeral} that arrives a day late. By page {#30-90} we know who sent it, and the author spends the other {#200-500} asking why.
    The exhibition hangs {surname}'s {harbour scenes|self-portraits|late pastels} next to the photographs she worked from, and nearly always it is the photograph that looks invented.
    At {seventy|eighty}, the pianist no longer plays the fast movements fast. What she does with the slow ones kept {city} on its feet for {#6-15} minutes on {Friday|Saturday}.

    With the moon in your sign, {sign}, this is a good {period} to settle old debts, but think twice before you tell a {colleague|friend} what you really think of the plan.
    {sign}: love will knock on your door when you minimum expect it. Be open for new encounters at work, and keep an eye on your {stomach|finances|back}.
    People born under {sign} are said to be {stubborn|generous|restless}, and they appreciate {beauty|order|adventure} above everything else, which might produce tension with {sign} around the {#4-20}th.
    Mercury leaves your house of {travel|money|partnership} on {Tuesday|Thursday}, {sign}, and what has been stuck for {weeks|months} begins to move. A {letter|call|neighbour} brings good news.

    I never planned to become a {calling}, she says, and stirs her {tea|coffee}. I wanted to keep {bees|horses}, but we lived on the {fourth|sixth} floor, and my mother had views.
    You have said before that the {second|first} book nearly killed you. Was this one easier? It was shorter, so it nearly killed me for a shorter time.
    We talked about {fame|money|fatherhood} for an hour, or rather I talked and {surname} looked out of the window, until the {dog|rain|waiter} came and he suddenly began to tell me everything.
    What advice would you give to a young {calling} today? Learn to do {accounts|nothing|dishes}, he answers at once, and be polite to the person who has the keys.

    In conclusion, I think that {school uniforms|mobile phones|homework} have both advantages and disadvantages, and it depends on each person to decide what is best for him or her.
    In the poem the author uses many metaphors to show how the {sea|storm|clock} represents the feelings of the main character, which makes the reader feel sorry for him.
    This essay is going to compare and contrast the causes of the two wars, and then it will explain why the first of them was more important for {country}.
    Since the beginning of time, mankind has always been fascinated by {the stars|money|love|power}, and in today's modern society this has not changed at all.
    There are three types of {rocks|government|memory}. The first one is the most common, the second one is less common, and the third one is found only in special conditions.
    A lot of students find it tough to write an excellent thesis statement, but when you follow these {#3-7} easy steps you will be able to impress your {professor|instructor} without much effort.
    {surname} died in {place} in {#1890-1970}, leaving {two|three} sons and a great many debts.
    The very first film of the trilogy was a large accomplishment at the box office.
    {sign} should get some rest this {period}, whatever {sign} may have to say about it.
    The {invented} dialect, spoken by some {#20-90}0 people on the western slopes, has {three|four} words for thaw, none for please, and a past tense used only of events that the speaker did not see but would swear to.
  `,
};
