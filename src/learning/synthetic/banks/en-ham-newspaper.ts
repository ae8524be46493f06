import type { Bank } from '../bank.js';

/** Whole comments of newspaper readers: politics and insults, corrections, matches, weather, roads, condolences, letters, complaints about the paper. */
export const ENGLISH_HAM_NEWSPAPER: Bank = {
  language: 'en',
  isWhole: true,
  words: {},
  spam: {},
  ham: {
    'paper-brief': `
      Resign. {Now.|Yesterday.|And take {surname} with you.}
      Clown {show|car|college}.
      Good.
      And {who pays|then what|the bridge}?
      Tell me about it.
      {Nonsense|Rubbish|Codswallop|Bollocks|Baloney}{.| from start to finish.|, {first}.}
      About {bloody|damn|flipping} time.
      Called it {in {recent}|last week|when he was elected}.
      You must be {new here|joking|his cousin}.
      Says who?
      Oh look, it's {election year|silly season|budget week}.
      {Left|Right} wing rag.
      Not in my {name|town|back yard, please}!
      Cry harder, {snowflake|grandpa|losers}.
      Follow the {money|lobbyists|brother-in-law}...
      And the weather is {our|the government's|the paper's} fault too I suppose
      Sorry for your loss, {first}.
      RIP {old friend|coach|sir|Mrs {surname}} 🕊️
      R.I.P. {A true gentleman.|He fixed my bike and never charged me.|What a voice.}
      Heartbreaking. {Those poor parents.|Only {#9-24}.|}
      Thoughts with the {crew|families|whole village}.
      Lock {him|her|them} up. {And the chairman.|}
      Build {houses|the bypass|anything}!
      Same {circus|pothole|promise}, different {clowns|year|mayor}.
      {Well done|Bravo|Congratulations}, {first}! {Fully deserved.|Proud of you.|From all at number {#3-90}.}
      Hear hear.
      lol {at the photo|no|what a headline}
      Why is this {news|on the front page|behind a paywall}?
      Slow news day{?|, huh?|…}
      Paywalled. {Summary anyone?|Not paying for a rewritten press release.|}
      Fix the {roads|clinic|headline} first.
      More {cowbell|police|trams|rain}.
    `,
    'paper-politics': `
      I've voted {Labour|Conservative|Liberal|Green} since {#1968-1997} and this is the first time I'll stay at home. You can't promise {dentists|buses|a hospital} four times running.
      If {surname} had done the same thing, this paper would have had it on the front page for a month. Since it's one of yours, it's page {#9-24}.
      Taxes are the price of a civilised society. Also, I'd like my civilised society to pick up the bins.
      {surname} is right about one thing and wrong about everything that follows from it.
      Lower the voting age to {14|16}, then raise it to leave office to never, problem solved 🙄
      The article says "critics say". Which critics? Names! I'm one, and nobody rang me.
      You lot whinge about immigrants and then who's wiping your mum's backside in the home? Exactly.
      I came to this country with {two|three} suitcases and waited {six|nine} years in line, paid every fee, learned the language. It's not hateful to say that the rules should be the same for all.
      Another lefty sob story. My grandfather walked to school without shoes and didn't get an article about it.
      @{nickname} and your grandfather got his first council house at what rent, exactly?
      Nuclear takes {#12-20} years to build. They said that {#12-20} years ago as well.
      The border is a mess and has been under three governments of both colours. Stop cheering for teams, it isn't football.
      Fun fact: the minister who wants us to "tighten our belts" claimed {bigPrice} for {curtains|hedge trimming|a duck pond|biscuits}.
      They want us poor, tired and on the phone. Don't tell me it's by accident.
      Ah the conspiracy crowd is up early. Which is it today, {chemtrails|the lizards|5G|the vaccines}?
      Do your own research. No, not that video. A library. With a card.
      I'm a vaccine injured person, doctors confirmed it, I'm not a nutter, and I'm still in favour of vaccines. Both sides here make me want to scream.
      I'd rather have a boring government than an interesting one. We've had {#3-6} interesting ones in a row.
      Guns don't belong in {schools|supermarkets|bars}. I hunt, I've got {three|five}, they're in a safe. It's not complicated.
      "Thoughts and prayers" is not a policy. Neither is "ban everything". Somewhere in between is an actual law, and {#60-80} % of us would sign it.
      Climate has always changed. So have extinction rates, {first}.
      Why is it that the ones who shout "freedom" the loudest can't stand my {headscarf|bike|husband}?
      My MP replied within {two|three} days, by hand, and disagreed with me on every point. She'll get my vote. That's how it's supposed to work.
      Trains: late. Nurses: leaving. River: brown. But sure, let's spend {#2-9} million on a flag review.
    `,
    'paper-quarrel': `
      @{nickname} Do you ever read past the headline? Third paragraph. It's right there. With a number in it.
      {first}, with the greatest respect, you're talking out of your hat. I was in the room.
      > everyone knows the hospital was closed because of Brussels¶¶Everyone knows no such thing. It was closed by the county in {#2004-2013}, vote of {#5-9} to {#2-4}, minutes on their site. You could look it up in the time it took to type that.
      "Just build more roads" – as they did in {place}, where it now takes {ten|twenty} minutes longer. Google "induced demand", {nickname}.
      You call it woke, I call it manners.
      Calling people sheep isn't an argument, {nickname}. It's what you do when you've run out.
      Fair enough, {first}. I hadn't thought of {renters|the night shift|people without a car}. Point taken.
      I've been called a communist and a fascist in the same thread today so I must be doing something right. Night all.
      Idiot.
      Takes one to know one.
      lads lads lads. it's a {bin|duck|roundabout}. calm down
      You're {thick|dense|deluded} as they come, mate. Read the {report|judgment|map}.
      Nobody's "cancelling" you, you've posted {#14-90} times under this article.
      @{nickname} ok boomer. @{first} ok zoomer. Can the adults talk about the {budget|sewer} now?
      Agree with {nickname}, and I never thought I'd type those words.
      What {first} said, minus the swearing.
      I see the usual three accounts are here within {four|six} minutes of publication, with the usual copied paragraph. How's the weather in the office, comrades?
      Do not feed the troll. {He|It} has been doing this since the old forum.
      @{nickname} You ask for a source. Here: {paperLink}. And the table it is based on: {referenceUrl}. Now yours, please.
      My dear {first}, I'm {#74-92} and have buried two husbands and one political party. Don't explain the {seventies|war|unions} to me.
      tl;dr you lost, get over it
      Oh shut up, {nickname}. (Sorry. Long day. But do.)
      <blockquote>nobody reads the {budget|manifesto} anyway</blockquote> I do. It's my job. Page {#20-90}, <em>second</em> footnote.
      [quote="{nickname!}"]Just move if you don't like it.[/quote]¶With what money, {nickname!}? And who'd milk your cows then?
      <b>{first}</b>: you've asked this three times and got three answers. The <a href="{paperUrl}">figures</a> haven't changed since.
      <i>"A source close to the {minister|club}"</i>. So, the {minister|driver}.
      Not true. See [the inquiry]({referenceUrl}), chapter {#2-9}, and [what this paper wrote at the time]({paperUrl}). You can disagree with both, but you can't say nobody warned you.
      &gt; it was never about the {trees|money}¶It was always about the {trees|money}. Go and read the <a href="{paperUrl}">minutes</a>.
    `,
    'paper-correction': `
      It's the River {surname}, not the {surname} River. We've been over this.
      {#2-90} million or billion? The headline and the text disagree.
      That's not the town hall in the picture, it's the {library|magistrates' court|old corn exchange}. The town hall is the ugly one.
      "Fewer", not "less". I'll see myself out.
      Your reporter writes that nobody from the residents' group was available. I was available. I had my phone in my hand from {two|nine} till {five|seven}, I even charged it.
      The poll had {#400-1100} people in it, which makes the error about three or four points. A change of one point isn't "surging".
      Not {#20-60} per cent more, but as many percentage points. There's a difference, and it's your whole story.
      Dear editors, the man in the caption has been dead since {#1994-2015}. I know as he was my uncle. No harm meant, he'd have laughed.
      The A-road you mention doesn't go through {place}. Perhaps look at a map, or, radical idea, come here.
      I'm the "local farmer" in this article. The quote's right but it's half of it. The second half was that we've had the money for the fence since {March|last autumn} and it's the permit that's missing. Could you add that, please?
      The word is "led". Past tense of lead. Lead is on the roof, or was until it got stolen.
    `,
    'paper-sport': `
      {surname} out.
      Get {in|IN}!!! {#2-5}-{#0-1}!!! {emoji}
      {#0-1}-{#3-6} at home to {place}. I've seen more fight in a {yoga class|bag of crisps|queue}.
      Never a penalty. Never. {I have it on tape.|Ask the linesman's wife.|VAR my a***.}
      Season ticket goes up {#8-22} %, football goes down two divisions. That's our club.
      Give the lad a chance, he's {seventeen|nineteen} and tracks back more than the whole midfield.
      Beautiful final. I don't care who won. (I do. I cried. We won.)
      Why does the women's team get half a column? They've won {#5-9} of {#9-11}, the men couldn't win a raffle.
      Was there with my dad in {#1966-1985}, rain, terraces, a pie you could've soled boots with, and went with my {daughter|grandson} on Saturday. Same pie. RIP Dad, you'd have hated the new shirts.
      From {place} with respect: you were the better side, lucky punch by us, see you in the return. Lovely fans, that old boy who gave my kid his scarf, thank you whoever you are.
      {#38-47}:{#10-59} for my first 10k at the age of {#51-73}! The report forgot us at the back, so I'm telling you myself.
      Doping's everywhere, at least cyclists get tested.
      Bowler's back foot was over the line, you can see it from space
      Trade him. Trade the coach. Trade the mascot.
    `,
    'paper-local': `
      Which {genius|muppet} put the bus stop behind the {skip|hedge|roundabout}?
      Snow{ing sideways| up to the sills| again} in {place}. {Milk's gone.|Kids delighted.|School closed, of course.}
      {#31-41} degrees in the classroom today. Head says it's "within guidance". The guidance was written in a cellar.
      Accident on the {ring road|bridge|hill by the church}, both lanes, police there, go round by {place} if you can.
      Does anybody know why the helicopter was up over {surname} Road last night between {one|two} and {three|four}?
      Lost dog, small, brown, one ear up, answers to {Biscuit|Alfie|Nellie} or to cheese. Missing since the fireworks. Ring {phone}, any hour.
      The {Tuesday|Saturday} market is moving to the car park behind the library because of the works, until {June|September}. The fish man isn't coming. The cheese lady is. You're welcome.
      They've cut down the limes on {Church|Station} Road. All {nine|fourteen}. At six in the morning, so no one could stand in front of them.
      Power's out from the {pub|school} to the {railway|mill}. {Again.|Third time since {Easter|Monday}.} Outage line is {phone}, you'll get a recording.
      I've lived by that crossing for {#20-50} years. It won't be fixed until there's a child under a lorry. I wrote this to the council in {#1999-2012}, in {#2013-2018} and again last {May|week}, and have their three answers here in a drawer, they're all the same letter.
      The new café is lovely and they hire the {kids from the special school|refugees}. Go! Try the {cinnamon thing|soup}.
      Who else smelled it? Like {burnt sugar|eggs|a wet battery}. {North|East} end, since about {#5-8} o'clock.
      The council meets on {Monday|Wednesday} at {#6-8} pm, upstairs, it's public. There were {four|seven} of us last time and three were asleep. If everyone who comments here came, they'd need the gym.
      Thank you to the young man with the {green van|nose ring} who changed my wheel on the bypass in the pouring rain yesterday and wouldn't take a penny. Your mother can be proud of you.
      Rent for a one-bed above the kebab shop: {bigPrice}. I took a picture of the ad since nobody will believe me.
    `,
    'paper-condolence': `
      What sad news. {first} was the {kindest|funniest|most stubborn} person I ever worked with. My heartfelt condolences to {Margaret|Tony|the family}.
      She was my {midwife|piano teacher|first boss}. I'm {#38-66} now and still hear her say "{wrists!|from the top, dear|sit up}". Rest well.
      I met him once, on a delayed train, and we talked for {three|five} hours about {bees|Bach|brakes}. Never forgot it. So sorry for his family.
      Deepest sympathy from all of us in the {allotment society|bell tower|canteen}. The kettle's on for you {first}, whenever you like.
      Sleep tight {little man|princess|champ}. The whole street's got {candles|blue ribbons} out.
      They don't tell you in the obituary that he sang in the lift. Every morning, same lift, for {twenty|thirty} years, terribly. Floor {#3-9} is very quiet.
      He wasn't a saint, you know, and he would have hated this article. He owed me {fairPrice}. I'd give twice that for one more evening arguing with him.
      Goodbye Mrs {surname}. You taught half of this town to read, and the other half to say sorry. Class of {#1959-1988}.
    `,
    'paper-moderation': `
      Why was my comment removed? I used no swear words{.|, I just quoted your own headline.|; the one calling me a "moron" is still up.}
      Test. {Is this thing on?|My last three comments vanished.|}
      This comment section is full of bots. {Beep boop.|Says a bot.|I miss arguing with real idiots.}
      Moderators asleep again? There's someone selling {driving licences|miracle herbs|"hacking services"} four comments down.
      The comment at {#6-11}:{#10-59} isn't by me. Somebody's using my name.
      Can you please stop the ad with sound? I read this in bed. My wife has now heard about {funeral plans|stairlifts} three times tonight.
      I paid for a year and still get "support us" over the whole page. I *do* support you. Let me read.
      Cancelled my subscription after {#11-40} years. Not because of politics: because of the crossword.
      To cancel you have to phone. In office hours. From abroad. And then "Kevin" offers you three months free. I just want out, Kevin.
      "I was so sad until Dr {invented} brought back my ex in 48 hours, contact him now {mail}" – and this has been under an article on *drainage* since {Monday|lunch}. Who moderates this?
      "Earn {bigPrice} a week from home, I bought a Porsche last month {pitchUrl}" Sure, Jan. Then why are you in the comments of the {place} Gazette on a {Tuesday|Sunday} night?
      > I make $95 an hour working from home and my best friend makes over $12,000 a month¶¶My best friend makes soup. Can we get a spam button please?
      I've reported the {escort|casino|watch} ads by "{invented}{#10-99}" six times now. Each time: "does not violate our guidelines". I then got a warning for writing "crap".
      Congratulations to whoever posted the casino link under the article about the monk. {Targeted advertising at its best.|The monk lost.|}
      Please bring back the old comments, where you could see who replies to whom.
      Pre-moderation takes {four|six} hours, by then everyone is on to the next outrage. I suppose that's the idea.
      "Great blog, I have bookmarked your site and will tell my friends about it!" writes a plumber from {city}, below the obituary of my aunt. She'd have loved that, to be honest.
      Please don't click the link from "{first} {surname}" above, my virus scanner went off. Mods?
      Yes of course, "{handle}" made me rich too. Can we talk about the {hospital|trams} again?
      Somebody's posted {pitchUrl} four times in this thread. It has got nothing to do with the strike. Please block.
      "Buy followers cheap", under a story on loneliness. You couldn't make it up.
      Half of the replies I get here are "nice article, visit my site". I'd rather be insulted.
      The new commenting rules are fine by me, but could they be applied to the columnists too?
    `,
    'paper-letter': `
      Sir, your correspondent complains that young people no longer {write letters|know the hymns|queue}. May I point out that we were told the same in {#1958-1974}, in your pages, by a gentleman from {place}, and that he was wrong as well? My granddaughter writes to me every week. It's on a telephone, but the spelling's better than mine. {first} {surname}, {place}
      I've worked in {social housing|probation|school kitchens} for {#19-36} years and have rarely seen the thing described as fairly as in your article. What's missing is the money. Not how much it costs, everyone writes about that, but how it's paid: in one-year pots you have to apply for again in {October|January}. We spend, and I've added it up, {one day|a day and a half} a week writing bids. Good people leave since they never know if they'll have a job in April. Then a consultant comes and finds that what we lack is continuity. I'm not bitter. Well, a bit. If your readers want to do one thing: ask your candidate not how much, but for how many years.
      I drove a {bus|tram} in this city for {#22-38} years, and I would like to say a word about Line {#2-19}. Everybody writes of the minutes: {four|six} minutes late, {eight|twelve} minutes late. No one writes that the timetable was made in {#1993-2005}, when there were {two|four} fewer sets of lights, no cycle lane, and half the passengers, and that it has not been touched since. The drivers aren't slow. The drivers don't get to the toilet. You can't make up time by wishing, you can only make it up by not waiting for the old lady who's running, and then she writes to you, quite rightly, that the driver saw her and drove off. Give them {five|seven} minutes more from end to end, and you will have a punctual line. It would need one more bus. That's all it is, one bus. I've told everybody who would listen, and now I have told you.
      Three things your editorial overlooks. First, the school isn't half empty: the upper floor's been closed since the {leak|asbestos}, so {#140-260} children are in the lower one. Second, a new build at {#20-60},000 a place was costed in {recent} and shelved. Third, the land's worth more than the building, and who has an option on it was in your own business pages: {paperLink}. I don't say that one thing has to do with another. I say somebody should ask.
      When the factory closed in {#1981-1994} they told us that there'd be retraining. I was {#24-39}. They taught me {word processing|hairdressing|to drive a forklift}, on a machine that was out of date when I sat down at it. I'm not telling this to be pitied, I've had a good life, I ended up {repairing clocks|keeping bees|caretaker at the college}. I'm telling it because the same brochure, I swear the same photograph, was handed out on {Monday|Thursday} to the {steelworkers|call centre}. Ask for the money instead, lads.
      I disagree with nearly all of this, and I'm glad that you printed it. My own view, for what it is worth from a {rural vicar|tax inspector|goalkeeper}: people don't want to be told that they're {racist|stupid|left behind}, they'd like a {doctor|bus|police station}. Where they had one and it's gone they vote for whoever is angry. I bury them, I know them, they were not bad people. You can go on writing about how they feel. Or you could print the timetable from {#1985-1995} next to today's and leave it at that.
      What a load of self-righteous drivel. I read to the end hoping there'd be one single fact, and there was: your byline. You've never been to {place}, have you? If you had, you'd know the "abandoned" mill has {eleven|thirty} businesses in it, that the "grim" estate won a prize for its gardens, and that nobody here talks like the people in your piece. We've got problems. Heroin's one. Journalists for a day's another.
      I want to thank the people on ward {#3-28}. All of them, the cleaner too, {first}, who moved my husband's bed to the window without being asked, so that he could see the {trains|allotments|sea}. He was there for {nineteen|thirty-one} days. I hear so much about what's wrong with the hospital, and it's true, we waited {nine|fourteen} hours on a trolley. But I also saw a doctor, at the end of her shift, sit on the floor, because there was no chair, so as to be lower than him when she told him. I'll never forget that. I don't know her name. Tall, red clogs. If you know her please show her this.
      I was against the wind farm. Wrote letters, held a placard, the lot. It's been up {three|five} years. Here's what happened to the birds: nothing I can see, and I count them every Sunday. House prices: up, like everywhere. Noise: on some nights in {November|March} with the wind from the east, yes, like a washing machine two houses down. Money: the village gets {#9-60},000 a year, and we've a minibus and a roof on the hall. I was wrong, mostly. I thought that someone ought to say so, it isn't done often.
      Everyone is an expert on farming, I notice. So come. I get up at {four|half past four}. You can do the {lambing|milking|slurry} with me, then do the forms with my wife ({#40-90} pages this year), and at noon you may explain to the bank that the milk price is {#24-39} cents when it takes {#38-52} to make. I'll lend you the boots. Then write your comment.
    `,
  },
};
