import type { Bank } from '../bank.js';

/** Readers of newspapers who argue: with the article, with each other, with the world. */
export const ENGLISH_HAM_ARGUMENT: Bank = {
  language: 'en',
  words: {
    office: `the mayor|the council|the minister|the premier|the prime minister|the president|the governor|the opposition|the school board|the health minister|the transport secretary|the senate|parliament|the liberals|the conservatives|the greens|the unions|the police chief|the central bank|the court|the editorial board|this government|city hall|Brussels|Washington|Ottawa|the county|the republicans|the democrats|Labour`,
    policyMatter: `the carbon tax|rent control|the new bypass|bike lanes|the pension reform|vaccine mandates|the housing plan|immigration|the gas pipeline|nuclear power|the minimum wage|the school closures|free transit|the stadium deal|gun laws|the trade deal|wind turbines|the hospital merger|property taxes|the speed limit|the drug policy|the border bill|university fees|electric cars|the budget cuts|police funding|the sugar tax|short-term rentals|water meters|the referendum|the new airport runway|defence spending|the ferry fares|daylight saving|childcare subsidies|plastic bags|the lockdown rules|the parking fees`,
    verdictVerb: `is a disaster|is long overdue|makes no sense|will cost us dearly|won't change a thing|is common sense|is a cash grab|should have happened {#5-30} years ago|is a band-aid at best|hurts the people it claims to help|is the least bad option|is pure theatre|works fine in {country}|was voted down for a reason|is not the problem here|is being rushed through|deserves a fair hearing|is politics, nothing more|is fine in theory|was never about safety`,
    reasonLine: `somebody has to pay for it and it won't be the people who voted for it|the numbers simply don't add up|we tried that in the {#6-9}0s and it failed|nobody asked the people who live there|{country} did it and the sky did not fall|every study I've seen says the opposite|you can't fix {#20-40} years of neglect with one bill|the rich will find a way around it as always|small towns get nothing out of it|my taxes went up {percent} and the road still has potholes
      the contract went to a friend of {office}|it takes ten years to train a doctor|the same people complained when nothing was done|supply and demand still exist|most of us drive because there is no bus|kids can't vote and old people do|the infrastructure isn't there|it only moves the problem next door|the cost was {sum} million at first and is double that now|they never count the maintenance|our grandchildren will get the bill|half of the town works at that plant`,
    fact: `only {percent} of the budget goes there|we have had {#2-5} mayors since it was promised|emissions per head fell by {percent} since {year}|crime is down {percent} from the 1990s|the deficit was lower under the last lot|the population doubled since {year}|rents went up {percent} in {#2-6} years|{#2-9} out of ten patients wait more than {#4-20} months|the vote was {#40-60} to {#20-39}|about {thousands} people live in that riding|wages have been flat since {year}`,
    attack: `{office} couldn't run a lemonade stand|what a clown show|follow the money|you get what you vote for|I wouldn't trust {office} to walk my dog|liars, all of them|hypocrites every one|{office} should resign, plain and simple|give me a break|vote them out|what planet do these people live on|a {swear} joke, that's what it is|this is why nobody trusts {office} anymore|and the band played on|thanks for nothing|drain the swamp? they ARE the swamp|the gravy train rolls on|another day, another scandal`,
    concede: `I voted for them, but|I'm no fan of {office}, but|With all due respect,|To be fair,|Like it or not,|I used to think so too, but|As much as I hate to admit it,|Let's be honest here:|Sorry but|Here's the thing:|Correct me if I'm wrong, but|Call me naive, but|Not to nitpick, but|Speaking as a {job},|As a {job} with {#5-40} years in the business I can tell you that|I've lived in {city} for {#5-50} years and|If memory serves,|Unpopular opinion:|At the risk of being flamed,`,
    retort: `That's not what the article says|You clearly didn't read past the headline|Do you have a source for that?|Nice straw man|Speak for yourself|So your solution is to do nothing?|Apples and oranges|You're comparing two completely different things|Nobody said that|Wrong again|And yet here we are|That's simply not true|Take off the tinfoil hat|Spoken like someone who never had to wait {#6-20} hours in an ER|Exactly my point|I couldn't disagree more|Whataboutism at its finest|You make a fair point, though|Try living on {dollars} a month and then come back|Facts matter|How about you look in the mirror?|That was debunked years ago|Same tired argument`,
    rhetorical: `How many more studies do we need?|Who is going to pay for this?|Where was {office} when this was decided?|Why is nobody talking about {policyMatter}?|What could possibly go wrong?|Is anyone surprised?|When will they learn?|Isn't that what elections are for?|Do they think we are stupid?|Did anybody ask the nurses?|Since when is {policyMatter} a human right?|How is that even legal?|Remember when {office} promised the opposite?`,
    sarcasm: `Oh great, another committee|Yes, because that worked so well last time|I'm sure the consultants are delighted|Brilliant, let's tax the air next|Wonderful news for the six people who can afford it|I for one welcome our new overlords|Clearly the answer is more meetings|And the award for stating the obvious goes to {office}|Sure, and I'm the Queen of {country}|Nothing to see here, move along|Slow clap for {office}|Well I never, politicians lied|What a shock, said nobody|But at least we got a new logo`,
    closer: `Just my two cents|End of rant|Rant over|But what do I know|We'll see in {#2-5} years|I'm not holding my breath|Time will tell|Enough already|Think about it|Shame on {office}|My heart goes out to the family|Good riddance|Let's hope for the best|That's all|Mark my words|Sad|Pathetic|So there|Makes you wonder|Rest in peace|Carry on`,
    teamMatter: `the goalie|the coach|the refs|the defence|the second line|the bullpen|our striker|the back four|the owner|the power play|that trade|the rookie|the captain|the bench|VAR|the midfield`,
    sportLine: `{teamMatter} cost us the game|{teamMatter} looked tired after the {#2-9}0th minute|they should have sold {teamMatter} years ago|best {#1-9}-{#0-3} win I've seen in person|if {teamMatter} stays healthy we make the playoffs|{#2-6} losses in a row and they raise ticket prices to {dollars}|{surname} is worth every penny|trade {surname} while he still has value|{place} always choke in the third period|you can't win without {teamMatter}|I was there in {year} when we beat {place}|what was {teamMatter} thinking on that penalty|give the kid a chance, he's {#18-22}`,
    rights: `and I say that as a {job}|and I'm {#30-88} years old|as my {relative} always says|same as it was in {year}|from {city} with love|for the record|ask anyone in {city}|look it up|do the math|period|full stop|and everyone knows it|if you ask me|in my humble opinion|IMO|imho|to put it mildly`,
  },
  spam: {},
  ham: {
    argument: `
      {policyMatter} {verdictVerb}. {reasonLine}.
      {concede} {policyMatter} {verdictVerb}. {reasonLine}, {rights}.
      {concede} {reasonLine}. {rhetorical}
      {rhetorical} {reasonLine}. {closer}.
      {office} says {policyMatter} {verdictVerb}. {retort}. {fact}.
      {fact}, {rights}. So no, {policyMatter} {verdictVerb}.
      {policyMatter} {verdictVerb}, {policyMatter} {verdictVerb}. See the pattern?
      If {office} had any spine we would not be debating {policyMatter} again. {reasonLine}.
      {concede} {fact}. {concede} {reasonLine}. {closer}.
      I moved here from {country} in {year}. There, {policyMatter} {verdictVerb}; here {reasonLine}.
      The article forgets to mention that {fact}. {policyMatter} {verdictVerb}.
      So {office} wants {policyMatter} and {office} doesn't. Meanwhile {reasonLine}.
      What I don't get: {fact}, but {policyMatter} {verdictVerb}. Can someone explain?
      {attack}. {reasonLine}.
      First {policyMatter}, then {policyMatter}. {rhetorical} {attack}.
      It's not left or right. {reasonLine}. {fact}.
      I read the whole {#20-300} page report. {fact}. Page {#4-90} even says {policyMatter} {verdictVerb}.
    `,
    reply: `
      @{nickname} {retort}. {reasonLine}.
      @{first}: {retort}
      {retort}. {fact}.
      {retort}
      {first}, {retort}. {concede} {policyMatter} {verdictVerb}.
      @{nickname} thanks, I stand corrected. {fact} then.
      "{reasonLine}" - {retort}
      "{policyMatter} {verdictVerb}"¶¶{retort}. {reasonLine}.
      > {reasonLine}¶{retort}, {rights}
      Well said {nickname}. {reasonLine}.
      I agree with {first} above. {reasonLine}.
      {nickname} wrote that {policyMatter} {verdictVerb}. {retort}! {fact}.
      {retort}, {first}. Have a nice day.
      Reply to {nickname}: {rhetorical} {reasonLine}.
      No {nickname}, {reasonLine}. And {fact}.
      @{nickname} @{nickname} you two should get a room {laugh}
    `,
    rant: `
      {attack}. {attack}. {attack}!
      {rhetorical} {rhetorical} {attack}!!!
      {swear} {office}. {attack}
      WHAT A {swear} DISGRACE. {attack}
      You people are {swear} idiots if you think {policyMatter} {verdictVerb}
      Shut up already about {policyMatter}. {reasonLine}.
      I am sick and tired of {policyMatter}. {attack}. {closer}.
      {office} can kiss my a**. {reasonLine}
      morons. {policyMatter} {verdictVerb} and {attack}
      I hope {office} loses every {swear} seat. {attack}.
      Cry me a river. {retort}. {closer}.
      B.S. {fact}. {attack}.
      who CARES about {policyMatter}?? {reasonLine}!!
      you are an id*ot {nickname}, {retort}
      {attack}..... {attack}..... {closer}
    `,
    sarcasm: `
      {sarcasm}.
      {sarcasm}. {sarcasm}.
      {sarcasm}. {closer}.
      {policyMatter} {verdictVerb}? {sarcasm}.
      {sarcasm} {laugh}
      {rhetorical} {sarcasm}.
      "{office}: {policyMatter} {verdictVerb}." {sarcasm} 🙄
    `,
    sports: `
      {sportLine}. {sportLine}.
      {sportLine}
      {sportLine}, {rights}. {laugh}
      {concede} {sportLine}. {closer}.
      {sportLine}. {rhetorical}
      Final score {#0-7}-{#0-7} flatters {place}. {sportLine}.
      {sportLine}!!! {emoji}
      Been a season ticket holder since {year}. {sportLine}. {sportLine}.
      @{nickname} {sportLine}
    `,
    essay: `
      {concede} {policyMatter} {verdictVerb}. {reasonLine}. {fact}, {rights}.¶¶{concede} {reasonLine}. {rhetorical} {reasonLine}.¶¶{fact}. {closer}.
      A few points:¶1. {fact}.¶2. {reasonLine}.¶3. {policyMatter} {verdictVerb}.¶¶{closer}.
      I have followed {policyMatter} since {year}, first as a {job} and now retired. {reasonLine}. At the hearing {when}, {office} said that {policyMatter} {verdictVerb}. {retort}. {fact}. What struck me most was how few people came. {reasonLine}. {closer}.
      {retort}. {fact}. {concede} {reasonLine}.¶¶As for {policyMatter}, {reasonLine}. I would rather see {policyMatter} first. {rhetorical}
      My {relative} works as a {job} in {city}. According to them {reasonLine}. {concede} {fact}. And still {office} insists that {policyMatter} {verdictVerb}. {attack}.
      - {fact}¶- {fact}¶- {reasonLine}¶¶And {office} still thinks {policyMatter} {verdictVerb}. {closer}
      Dear editor, your piece on {policyMatter} leaves out that {fact}. {reasonLine}. {person}, {city}
    `,
  },
};
