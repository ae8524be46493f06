import type { Bank } from '../bank.js';

/** Honest comments on what spam also speaks of: gambling, loans, medicines, coins, jobs, scams, search engines, shopping. */
export const ENGLISH_HAM_TOPICS: Bank = {
  language: 'en',
  words: {
    gambling: `the casino|online betting|slot machines|the lottery|sports betting ads|the new casino downtown|poker nights|scratch tickets|loot boxes|the bookmakers|the racetrack`,
    gamblingLine: `my {relative} lost {dollars} to {gambling} and never told anyone|{gambling} should not be allowed to advertise during matches|the province makes {sum} million a year from {gambling} and spends pennies on treatment|I used to deal blackjack in {city} and the house always wins|{gambling} brought jobs to {city}, but also {#2-9} pawn shops|putting a casino next to a school, what were they thinking|odds of {#2-9} to 1 sound nice until you do the math|every second ad on the game was for {gambling}|if adults want to blow their paycheck on {gambling} let them|self-exclusion lists don't work, ask any addict|bingo at the church hall is gambling too, you know|I put ten bucks on {place} and lost, serves me right`,
    money: `payday lenders|the banks|my credit union|student loans|mortgage rates|credit cards|buy now pay later|car loans|overdraft fees|the central bank|a reverse mortgage`,
    moneyLine: `{money} charge {#20-600}% a year, that used to be called usury|I paid off my student loan of {dollars} in {#5-20} years and nobody forgave me a cent|{money} are the only game in town when your bank branch closes|rates at {#2-9}.{#1-9} and house prices at {dollars}, how can young people buy anything|my {relative} took a payday loan for a car repair and is still paying it {#2-5} years later|they turned me down for a mortgage because I'm self-employed|cap the interest at {percent} and the problem goes away|when I bought in {year} rates were {#8-18}% and we survived|fixed or variable? we locked in at {#2-5}.{#1-9} last spring|debt is debt, whoever the lender is|{money} need regulation, not another report`,
    pharma: `insulin|the vaccine|painkillers|ozempic|generic drugs|viagra|opioids|antidepressants|the new Alzheimer's drug|antibiotics|medical cannabis|statins|CBD oil|vitamin D|ADHD medication`,
    pharmaLine: `{pharma} costs {dollars} here and a tenth of that in {country}|my doctor took me off {pharma} after {#2-12} months because of the side effects|drug companies spend more on ads than on research|I've been on {pharma} since {year} and it gave me my life back|why is {pharma} covered for men and birth control isn't|my {relative} got hooked on {pharma} after a back operation|the study had {#12-300} patients, hardly proof of anything|as a pharmacist I see shortages of {pharma} every week|{pharma} helped my knees, or maybe it was the rest|you can't buy {pharma} without a prescription here, and that's how it should be|diet and exercise did more for me than {pharma} ever did|lost {#8-40} pounds on it, gained it all back|people order {pharma} from shady websites and wonder why they get sick|correlation is not causation, {pharma} or no {pharma}`,
    coinMatter: `bitcoin|crypto|that exchange|NFTs|stablecoins|mining|dogecoin|the ETF|blockchain|meme stocks|day trading`,
    coinLine: `{coinMatter} is tulips all over again|I bought {coinMatter} at {dollars} and sold at a loss, lesson learned|{coinMatter} uses more power than {country}|nobody has shown me a use for {coinMatter} besides ransom and speculation|banks said the same about the internet, {coinMatter} is here to stay|if you can't explain how {coinMatter} makes money, you are how it makes money|my {relative} put {dollars} into {coinMatter} and won't talk about it at dinner|not your keys, not your coins, how often must people hear that|regulate {coinMatter} like any other security|I hold a little {coinMatter} for fun, {percent} of my savings at most|the founder is in jail and people still defend {coinMatter}|index funds are boring, that's why they work`,
    scamLine: `my {relative} got one of those calls from "tech support" and gave them access, cost her {dollars}|report it to the fraud line, their number is {phone}|these comments are full of "I make {dollars} an hour from home" bots, can the moderators do something|the same recovery scammers then promise to get your money back|nobody from the tax office will ever ask for gift cards|they cloned {first}'s voice and called her grandmother|the bank refused to refund us because "we authorised it"|if it sounds too good to be true it is|I answered a work-from-home ad once, they wanted {dollars} for a starter kit|romance scams are cruel, my {relative} sent {dollars} to a "doctor" abroad|got a text about a parcel I never ordered, don't click those`,
    workMatter: `working from home|the four day week|remote work|gig work|unpaid internships|night shifts|overtime|teleworking|freelancing`,
    workLine: `{workMatter} saved me {#1-3} hours of commuting a day|I earn {dollars} an hour as a {job} and can't afford rent in {city}|my boss thinks {workMatter} means doing nothing|{workMatter} is fine for office people, I'm a {job}|I quit after {#3-25} years and never looked back|the CEO got {sum} million while we got a pizza party|they want {#5-10} years of experience and pay {dollars}|without a union we would still be working Saturdays|applied to {#30-300} jobs, got {#1-4} interviews|my first paycheck in {year} was {dollars} a week|{workMatter} killed the lunch places downtown`,
    shopLine: `bought the boots on sale for {dollars} and the sole came off after {#2-8} weeks|those "designer" bags are all made in the same factory anyway|the outlet mall was half empty when we went|I'd rather pay more at the local shop on {surname} Street|fake watches are a victimless crime, change my mind|paid {dollars} for the jersey and he was traded a month later|shipping took {#3-9} weeks and customs wanted another {dollars}|my old ones lasted {#5-20} years, the new ones are junk|never again from that store, still waiting for a refund|running shoes for {dollars}? my {relative} runs marathons in cheap ones`,
    seoLine: `search results are useless now, the first page is all ads and SEO garbage|half the "reviews" are bought|I add the name of a forum to every search to get real answers|content farms killed the recipe blog|every site wants cookies, notifications and my e-mail|the ad covered the whole article on my phone|fake followers are cheap, {dollars} for ten thousand apparently|journalism is now written for algorithms|I run a small {job} site and traffic fell {percent} overnight after the last update|AI generated pictures in the article? really?`,
    datingLine: `dating apps are a full time job|met my {relative} through a personal ad in {year}|sex work is work, decriminalise it already|every profile on there is a bot or wants money|my {relative} met her husband online and they have {#1-4} kids now|the escort sites were closed and the women ended up on the street|teenagers and porn, parents need to talk to them|we've been married {#5-60} years, no app needed|divorce lawyers are the only winners`,
    cureLine: `my {relative} died of {illness}, please don't sell false hope|I was diagnosed with {illness} in {recent} and this trial gives me hope|homeopathy is water|my doctor missed it twice before they found {illness}|{illness} research gets a tenth of the money it needs|acupuncture helped my back, I can't explain why|{#2-9} years in remission, thank you nurses of {city} General|get screened, it takes {#5-20} minutes and saved my life|spiritual healers took {dollars} from my aunt when she was dying`,
    illness: `cancer|diabetes|ALS|HIV|Parkinson's|hepatitis C|MS|lupus|heart failure|long covid|asthma`,
    travelLine: `{airlineTopic} lost my bag twice and offered {dollars}|waited {#2-5} hours on hold to change a ticket, then the line dropped|the fare was {dollars} and the "fees" another {dollars}|stuck in {city} airport for {#9-30} hours, no hotel, no food voucher|I'd take the train if it ran more than {#2-4} times a week|visa for my {relative} took {#5-20} months and {#2-4} interviews|the ferry is more reliable than that airline|seat pitch is made for children now`,
    airlineTopic: `the airline|our national carrier|that budget airline|the airport|the baggage crew`,
    homeLine: `our plumber charges {dollars} just to show up|got three quotes for the roof: {dollars}, {dollars} and {dollars}|the insurance company refused to pay for the flood|my premium went up {percent} and I never had a claim|find a good {job} and keep them, that's my advice|the lawyer took a third and we got {dollars}|anyone had the heat pump installed? was it worth it|moved {#2-6} times in ten years because of the landlord|basement flooded in {year} and again {when}`,
    studyLine: `students paying for essays is nothing new, now they use a chatbot for free|I taught for {#5-35} years and could always tell when a paper was bought|tuition was {dollars} a term in {year}|my thesis took {#4-9} years, don't tell me degrees are easy|half of my class cheated and the prof didn't care|bring back oral exams|the library closes at 6, where should they study|a degree no longer gets you a job, ask any {job}`,
    streamLine: `I pay for {#2-5} streaming services and still can't watch the game|the blackout rules push people to pirate streams|the book was better|torrents are back because they split everything up|saw it in the cinema in {year}, loved the ending|season {#2-6} should never have been made|my old copy of the software still works, no subscription needed|the film is {#2-3} hours and feels like five`,
    topical: `{gamblingLine}|{moneyLine}|{pharmaLine}|{coinLine}|{scamLine}|{workLine}|{shopLine}|{seoLine}|{datingLine}|{cureLine}|{travelLine}|{homeLine}|{studyLine}|{streamLine}`,
  },
  spam: {},
  ham: {
    'topic-gambling': `
      {gamblingLine}. {gamblingLine}.
      {gamblingLine}. {closer}.
      {concede} {gamblingLine}.
      {retort}. {gamblingLine}. {rhetorical}
      @{nickname} {gamblingLine}
    `,
    'topic-money': `
      {moneyLine}. {moneyLine}.
      {moneyLine}, {rights}.
      {concede} {moneyLine}. {rhetorical}
      {workLine}. {moneyLine}.
      {moneyLine}. {attack}.
    `,
    'topic-health': `
      {pharmaLine}. {pharmaLine}.
      {concede} {pharmaLine}. {closer}.
      {pharmaLine}, {rights}
      {cureLine}. {pharmaLine}.
      {cureLine}.
      {retort}. {pharmaLine}.
      {cureLine}. {cureLine}. {bye}
    `,
    'topic-coins': `
      {coinLine}. {coinLine}.
      {coinLine}, {rights}
      {concede} {coinLine}.
      @{nickname} {coinLine}. {retort}
      {coinLine}. {closer}.
      {rhetorical} {coinLine} {laugh}
    `,
    'topic-scams': `
      {scamLine}. {scamLine}.
      {scamLine}.
      {concede} {scamLine}. {closer}.
      {scamLine}. Be careful out there.
      {scamLine}, {rights}. {rhetorical}
    `,
    'topic-work': `
      {workLine}. {workLine}.
      {workLine}.
      {concede} {workLine}. {closer}.
      {workLine}, {rights}. {attack}.
    `,
    'topic-life': `
      {topical}. {topical}.
      {topical}.
      {topical}. {closer}.
      {concede} {topical}. {rhetorical}
      {shopLine}.
      {seoLine}. {seoLine}.
      {travelLine}. {travelLine}.
      {homeLine}. {homeLine}.
      {studyLine}. {concede} {studyLine}.
      {streamLine}. {laugh}
      {datingLine}. {closer}
      {topical}.¶¶{topical}. {rhetorical}
      @{nickname} {topical}. {retort}.
      {topical}, {rights}. {sarcasm}.
      {attack}. {topical}.
    `,
  },
};
