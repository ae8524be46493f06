import type { Bank } from '../bank.js';

/** Whole comments of people who talk about what spam sells: marketing, gambling, coins, loans, diets, pills, sex work, essays, scams. */
export const ENGLISH_HAM_TRADE_TALK: Bank = {
  language: 'en',
  isWhole: true,
  words: {},
  spam: {},
  ham: {
    'talk-marketing': `
      SEO is dead. {Again.|They say that every year.|Long live SEO.}
      Backlinks? In {recent}? {Really?|Bless.}
      Interesting point about {anchor texts|internal links|bounce rate}, but do you have anything newer than {#2011-2018} to back it up?
      We stopped all paid ads for {two|three} months as an experiment. Sales went down by {#1-6} %. Draw your own conclusions, our agency didn't want to.
      I run a {hardware shop|dance school|small hotel} and get {#5-20} mails a day from people who promise me page one. If they're so good at ranking, why do they have to write to strangers?
      Nobody reads your newsletter, {first}. Nobody reads mine either. Open rates of {#40-60} % are the mail scanner.
      Traffic down {#30-80} % since the core update here too, and it's all original content: {#200-900} bread recipes, all baked, all photographed, by me. Meanwhile the top results are machine-written lists that put {yeast in a soda bread|the oven at 400 Celsius}.
      How do you handle duplicate descriptions if the manufacturer gives every shop the same text? We have {#2-9},000 products and one student.
      You don't need a funnel, you need to pick up the phone when it rings. Greetings from a {roofer|locksmith} with a full order book and a website from {#2004-2012}.
      Good article. As a copywriter I'd add that half of the "best practices" come from one test by one company that sold {shoes|mattresses} in {#2009-2015}.
      Is it legal to buy a list of e-mail addresses? No. Is it done? I got {four|nine} mails about my "recent visit to a trade fair" this week, in a year in which I've been nowhere.
      Influencers aren't advertising? My {daughter|niece} is {eleven|thirteen} and asked for retinol.
      What annoys me about link building talk is how it changed commenting. I used to put my own site in the URL field, because that's what the field is for, and people clicked and we became friends. Now I look like a spammer if I do. So here I am, without a link, with an opinion: your article is right about nofollow and wrong about guest posts.
      I've done search marketing since before the word existed. The only trick that still works after {fifteen|twenty} years is to answer the question in the first paragraph. Clients hate it because it's free.
      Hot take: cookie banners did more harm to small sites than all ad blockers together.
      Switched from a {big|cheap} shared host to a small VPS: {smallPrice} a month, load time from {#3-6} s to under one. I had to learn what a swap file is. Would do it again, but wouldn't recommend it to my {mother|brother-in-law}.
      Which hosting do people here use for a choir's website? {Forty|Ninety} visits a week, some audio files, an old man (me) as administrator. Budget about {fairPrice} a year.
      Disclosure: I work for an agency. The "guaranteed first place" contracts you quote are for keywords nobody has ever typed. Read the annex.
      They renewed my domain for {bigPrice}, I had overlooked the letter, it wasn't even from my registrar. Classic. Check who writes to you.
      Fake reviews are a plague. A competitor got {#40-90} five-star ones in one weekend, all from people who'd also reviewed a dentist in {city} and a car wash in {city}. Reported, three times. Still there.
    `,
    'talk-gambling': `
      No casino in {place}. {Period.|Ask Windfield how theirs went.|See you at the hearing.}
      Vote yes on the casino, {#200-900} jobs, {cheap buffet|I'm bored}
      The house always wins. {It's in the business plan.|That's what the chandeliers are paid from.}
      I worked in one for {nine|twelve} years, on the tables, then in the cage. The people you see at {#5-10} in the morning aren't tourists. They're from here and they aren't having fun.
      Council says {#2-40} million a year for the schools. Let me guess, they'll take the same amount out of the school budget and call it even, just like with the lottery.
      My {brother|dad} bet on everything: horses, elections, which drop reaches the bottom of the window first. He's {#2-14} years clean in {spring|May}. To everyone who's reading this and knows what day it is from the fixtures: the helpline is free, and they don't lecture.
      Poker is a game of skill and I can prove it: I've lost to the same dentist for {eleven|twenty} years.
      Free spins for the over-sixties on a weekday at ten in the morning. Free bus too. Nobody does that out of love for pensioners.
      Why is every shirt in the league a bookmaker now? My {six|eight} year old can sing the jingle.
      Honest question to those against: what else would you do with the old {paper mill|station|department store}? It's been empty since {#1998-2012}. I don't love it either but I'd rather have slot machines than {pigeons|another fire}.
      The odds in the example are off. At {#3-9}/2 a {10|20} bet returns the stake as well, so the implied probability isn't what the table says. Small thing, but in an article on misleading advertising...
      Online slots are designed by psychologists. I know because I went to university with one. Nice car. Doesn't sleep.
      The riverboat in {place} was going to be temporary as well.
      I like my Friday {bingo|fruit machine|flutter}. {Ten|Twenty} quid, two hours, and the girls. Not everybody's an addict, thank you.
      Has anyone read the actual traffic study? Page {#30-200}: {#3-9},000 extra cars a day over a bridge that is closed to lorries. Nobody from the consortium could answer that on {Tuesday|Thursday}, they showed us a film.
      They blocked my withdrawal of {dollars} for "verification" for {six|eleven} weeks, then closed the account. The regulator in some island state never replied. That's my experience with the site you call "reputable" in your test, do with it what you like.
    `,
    'talk-coins': `
      Bitcoin to the moon. {Still waiting.|From which planet?|My divorce lawyer says hi.}
      HODL {lol|🤡|🚀}
      Still early? It's been {#12-16} years, mate.
      I mine with the solar surplus and heat the {greenhouse|rabbit hutch} with it. It earns about {fairPrice} a month. That's not getting rich, that's tomatoes in March.
      Explain to me like I'm {#60-80} what problem this solves that my bank card doesn't.
      @{nickname} try sending {sum} to your sister in {Caracas|Beirut|Lagos} by bank. Took mine {nine|twelve} days and the fee was a tenth. With stablecoins it was {#3-20} minutes. You don't need it. Others do.
      Not your keys, not your coins. I say this as someone with {#2-9} coins "in liquidation proceedings", creditor number {#1000-90000}.
      The white paper is nine pages. Read it! Most people arguing here haven't, on both sides.
      I put {fairPrice} in for fun in {#2013-2016}, forgot it, then threw out the laptop. I know where the landfill is. I drive past it sometimes.
      Proof of stake uses {#98-99}.9 % less power, so the headline about the energy of a small country is outdated by years for that one. For bitcoin it stands.
      My students ask whether they should buy crypto. I ask them what a bond is. That usually ends it.
      Every bull run the same comments: this time it's different. Every crash the same: it was a scam all along. See you all in four years.
      Anyone else having trouble with the hardware wallet after firmware {#2-5}.{#0-9}? Mine shows the old balance, the explorer shows the right one. I won't type my seed anywhere, so no need for helpful strangers to write to me.
      The on-chain data in your chart counts an exchange's own transfers between its wallets as "whale buying". It's been pointed out each time you published it. Why keep it?
      Sold everything when my {barber|dentist's receptionist} gave me a tip. Best indicator there is.
      As a {tax adviser|bankruptcy clerk} I've now seen {#20-60} people who thought that swapping one coin for another isn't a sale. It is. Keep your records. The exchanges disappear and their CSV files with them.
      It is gambling with a glossary.
      I believe in it, and I've been called a cultist and worse in this comment section for {four|six} years, so let me say it calmly: I don't want to get rich, I grew up in a country where savings were gone over one weekend. My parents had {smallPrice} left out of eleven years of work. I hold some, I hold land, I hold tools. Laugh if you like.
      gm. chart looks like my {will to live|sleep schedule}
    `,
    'talk-loans': `
      {#4-7}.{#1-9} % fixed for ten years, is that good? First house, {city}, both working.
      Payday loans should be {banned|capped|taught in school as a horror story}.
      We got refused by {three|five} banks since my husband is on a fixed-term contract. A mutual took us. It's worth asking the small ones with the ugly websites.
      Student loan: borrowed {#21-48}k, paid back {#20-60}k, still owe {#19-40}k. Somebody explain that to me without the word "compound".
      I got into {#8-39},000 of card debt at {#21-29}. What got me out: telling my mother, cutting up the cards, a debt charity (free!), a spreadsheet, four years. What didn't: consolidation loans, which they'll offer you by the dozen and which only make the string longer.
      Beware of anyone who asks for a fee before they pay out a loan. I was desperate and paid {bigPrice} "insurance" to a lender I'd found in comments under an article like this one. There was no loan.
      The broker gets {0.35|0.5|1} % from the bank, so he's not free, he's just paid by somebody else. Still got us a better rate than we had found.
      Everyone says rents are too high and everyone's landlord has a mortgage to pay. I'm one, with one flat, and I made a loss of {bigPrice} last year after the roof. I know you'll all be weeping for me.
      Your calculator ignores the arrangement fee. With it the "cheaper" loan costs {bigPrice} more over {five|ten} years. Try it.
      House prices here: {#5-12} times the average wage. When my parents bought: three. It's not the coffee.
      Reverse mortgages aren't evil per se. My aunt has no children and a leaking house; she got a lift and a new bathroom, and the bank will get the house. She says she'd love to see their faces when they find the {wiring|damp|cats}.
      As a bailiff I'd like to say: open the letters. Please. At the second letter there's nearly always something that can be done, at the ninth there's only me.
    `,
    'talk-body': `
      Keto worked for me, then I met {bread|my wife's lasagne} again.
      Eat less, move more. {Groundbreaking.|Thanks, never heard that one.|If only it was so simple.}
      {#8-19} kg down since {January|the wedding photos}, no pills, no powder, just a dog who needs {three|two} hours a day.
      Has anybody come off the weekly injections and kept the weight off? I'm at month {#5-14}, the side effects are better now but the price is {bigPrice} a month and my insurance stops in {June|autumn}.
      @{nickname} kept about half of it off. It's not willpower, the hunger comes back like a bus. Ask for a slow taper, mine just stopped it.
      BMI says I'm obese. I row {#8-20} km a day. BMI can kiss my oars.
      I'm a dietitian. There's no detox. You've a liver.
      That ad for "one weird trick to lose belly fat", right in the middle of an article about eating disorders. Does anyone at this paper look at the page before it goes out?
      Please don't buy those pills from websites. A patient of ours did, they were {sibutramine|thyroid hormone}, withdrawn years ago, and she was {#19-34}. I can't say more. Just don't.
      Our last village pharmacy closes in {March|August}. {#14-30} km to the next one. Of course people then order from the internet, what did they think?
      Viagra jokes aside: if it stops working, see a doctor, it can be the first sign of heart trouble. That's how mine was found, at {#47-62}. My wife made the appointment.
      Generic is the same stuff, same factory in many cases. The colour's different, which is a problem if you are {#79-93} and sort by colour like my mum.
      My doctor gave me {#30-60} oxycodone for a {tooth|toe}. For that! I took two and flushed the rest, and then read that I shouldn't have flushed them.
      CBD did nothing for my {sleep|shoulder}, and did it for {fairPrice} a bottle.
      I lost my hair at {#22-31} and tried everything from {onion juice|minoxidil|a laser comb} to a clinic in {Istanbul|Budapest}. Look in the mirror, buy good hats, keep your money. Although I must admit, the hats add up.
      Great article on menopause. You could've added that HRT was out of stock in {#4-9} of {#10-12} pharmacies I rang last month.
      Intermittent fasting = skipping breakfast with a podcast.
    `,
    'talk-sex-work': `
      Criminalise the buyers and the trade moves to {the ring road|the forest|flats with no neighbours}. Ask any outreach nurse.
      I worked as an escort for {three|six} years while studying. Nobody rescued me and nobody trafficked me; what I'd have needed was a bank account that wasn't closed whenever someone read my name. I'm {a physiotherapist|an engineer} now. Print that for once.
      With all respect to the comment above, most women in the brothels on {Harbour|Mill|Station} Street don't have a blog or a degree. I translated for the police for {#4-15} years. Most of them were paying off a "debt" to somebody's cousin.
      New Zealand decriminalised it ages ago, and the sky didn't fall.
      So the massage parlour next to the {nursery|church} is what got the council moving. Not the violence, the parking.
      Closing the ad websites sounded good in parliament. Before, women could screen clients from home and warn each other of the bad ones. After, two of the ones I knew from the drop-in were dead within {fourteen|eighteen} months. I'm not neutral on it.
      Can we talk about demand? Who are these men? They're reading this, that's who.
      Porn was harder to find at my age and we still found it. In a hedge.
      Age checks by passport upload to a porn site. What could go wrong.
      Dating at {#48-67} after a divorce: three widowers who wanted a nurse, one who wanted a cook, and one who brought his mother. I've now got a cat and a season ticket.
      He seemed lovely: engineer, on a rig, couldn't video call. After {two|five} months his {daughter|crane} needed {bigPrice}. I'm a headmistress, I've degrees. It can happen to anyone who's lonely. Don't laugh at us.
    `,
    'talk-shopping': `
      Fake or not, it tells the same {time|lies}.
      A {fairPrice} watch and a {#4-30},000 watch show the same hour. {The first one can be dropped.|Discuss.|Mine was my grandad's, so there.}
      Nice piece on the watch fair. The movement in the picture isn't an in-house one: it's the same base everybody uses, with a nicer rotor. You can tell by the {click spring|regulator}.
      I bought a counterfeit bag in {Bangkok|Naples} once and felt clever for a week, until the handle came off in front of my boss, who has the real one.
      Paid {fairPrice} for "leather" shoes, the soles dissolved. Dissolved! Like biscuits.
      Delivery update: "left in safe place". It was left in the {bin|rain|wrong town}.
      Which VPN are people using to watch {the cricket|the curling} from abroad? The one I have gets blocked every other weekend.
      A VPN doesn't make you anonymous. It moves your trust from your provider to some firm with a holding in {Cyprus|Panama} and a massive advertising budget. I do use one. I run it myself, on a {smallPrice} a month server, and this is how: {blogLink}
      Our estate agent called it "compact with character". The character was {mould|a pigeon|a train}.
      Viewed {#14-40} flats since {spring|autumn}. For the last one there were {#60-200} people in the stairwell, and someone brought a cake for the agent. I'd like to say that I was above that. It was a {lemon|plum} cake.
      Estate agents: {#2-5} % for opening a door and getting the square metres wrong.
      @{nickname} They also do the paperwork, chase the notary, and listen to couples who fight in the kitchen. Signed, an estate agent. I know, I know.
      The solar salesman wanted {#14-29},000 and a signature "today only". Our local electrician did it for {#7-13},000, three weeks later, with a better inverter. Never sign on the day.
      We waited {five|eight} months for a kitchen. One door's still missing. The firm has a new name now, same man, same van.
      Anyone know a decent {plasterer|piano tuner|boiler engineer} near {city}? Ours retired and I don't trust the portals, where the top ones pay to be on top.
      @{nickname} {surname} & Daughter, been in our house twice, turned up on the day they said, {bigPrice} all in. They're in the book, no website. Ask for {first}.
      my headphones broke {#2-9} days after the warranty ran out. they have a calendar in there i swear
    `,
    'talk-cheating': `
      Essay mills advertise on the {lamp posts|toilet doors} outside our faculty. I tear them down on Mondays. By Tuesday they're back.
      I teach {history|statistics|nursing} and had {#3-9} papers with the same invented reference last term: "{surname} & {surname}, {#2009-2019}". No such thing. They hadn't even looked.
      Used to write essays for money when I was broke. {Thirty dollars|Forty quid|Eighty bucks} a piece, {law|theology|business studies}, never below a B. I'm not proud of it, but I must be one of the best educated barmen in {city}.
      Hand-written exams. In a room. With a clock. Problem solved.
      Not solved for students with {dysgraphia|tremors|three jobs}, though, @{nickname}.
      Half of the people "against cheating" paid someone to write their CV.
      So the detector flagged my {daughter|son}, who's written like a {forty|sixty} year old since she could hold a pencil, and now she has to prove that a thought was her own. {yearlyPay} a year we pay for this.
      Read the students' side too. When I was at {university|college}, a seminar had twelve people. My little sister's has {#80-300}, marked by someone on an hourly contract who gets {#9-20} minutes per essay. Nobody reads it, so nobody writes it.
      The plagiarism in the minister's thesis is documented page by page here: {blogLink}. Start with chapter {#2-6}, it's quicker to list what isn't copied.
      what do they need essays for in a {welding|catering} course anyway
    `,
    'talk-scams': `
      I fell for it. {Four|Nine|Twenty-two} thousand. I'm a {police officer|bank teller|lecturer in statistics}.
      Scammers pinched my mum's {account|number|photos} and asked all her friends for {gift cards|a quick loan}. If "{first}" from choir writes to you about a customs fee: it isn't her.
      My account was hacked on {Sunday|Friday night}, sorry for all the {sunglasses|crypto nonsense} I apparently recommended. Password changed, two-factor on, shame remains.
      They had his voice. He was crying, "Grandma, I've had an accident". I was at the bank with my coat over my nightdress when the cashier, {first}, bless that girl, rang my real grandson, and he was in a {maths lesson|dentist's chair}.
      "Recovery experts" are the second half of the same scam. Nobody, NOBODY can get your coins back for a fee. I've been through both halves and lost {#4-70},000 the first time and {bigPrice} more to a "Mr {surname}, certified hacker".
      Look at the reply under this very comment in an hour or so: somebody will thank a "Mrs {invented}" for changing their life through trading. Watch.
      Told you. @{nickname} there she is, "Mrs {invented}" with the WhatsApp number. Reported.
      The letter looked perfect, with the crest and all. What gave it away was the bank: why would our council have an account in {Lithuania|Cyprus}?
      Warning for those in {place}: two men with a tablet are going door to door for the "fibre upgrade". They aren't from the network, I rang and asked. {phone} is the number of the town hall, if you want to check for yourself.
      It's always "guaranteed {#8-20} % a month". Do the compound interest! In {ten|fifteen} years they'd own the planet.
      My uncle put his whole redundancy in a fund run by a man from his church. Knew his children. Said grace with him. There was no fund. What the article doesn't get is that it wasn't greed: it was that he trusted someone.
      got a text saying my parcel is held at depot. i AM the depot lol
      The number {phone} that claims to be your bank isn't your bank. Ring the one on the back of your card.
      We tested our own staff with a fake phishing mail: "your parking permit". {#31-58} % clicked, and the managing director twice.
      Lost everything in {#2008-2011}, again in {#2021-2023}, both times with "regulated" brokers. I'm writing it down so somebody who googles the name at night before sending the money finds it. Don't send it. Sleep first. Ask your sister.
      Psychic fair cancelled due to unforeseen circumstances. {I'm here all week.|Every year I hope for that headline.|}
      My psychic said I'd meet a tall stranger. It was the {bailiff|MRI technician}.
      So a "spell caster" gets her husband back in 24 hours, but can't spell husband? Those comments are my favourite thing on this site, please don't delete them all.
      My gran read tea leaves for the whole street and never took more than a {cake|laugh} for it. What that man on the telephone line charges, {smallPrice} a minute, to tell widows their husband's happy, is theft.
      Got this by text today: "Your parcel is waiting, pay {smallPrice} here {pitchUrl}". I haven't ordered anything. Does anybody know which parcel firm it's supposed to be? The grammar's got better, I must say.
      "Dear friend, kindly contact {mail} for genuine loan at 2%" – genuine, kindly, friend. Three lies in one line.
      For the record, the site which took my money was {pitchHost}. It's been renamed twice since. The lawyer says they'll do it again, so search for the man's voice, not for the name.
      My inbox this morning: two princes, a lottery, and "{first}, I saw your video" from {mail}. I don't own a camera.
      A "{first}" with a pretty picture wants me on Telegram. She wrote "hey" to my late husband's account as well.
    `,
    'talk-work': `
      Remote work: no commute, no {trousers|small talk}, no promotion.
      Return to office {three|four} days, says the man with the parking space.
      I freelance as {an illustrator|a subtitler|a bookkeeper} and the platform takes {#12-30} % for showing my face beside people who do it for {smallPrice} a page.
      Work from home jobs for mums? They all turn out to be selling candles to other mums. I've still {#20-60} candles in the garage. They smell of failure and vanilla.
      Never pay for a job. Never pay for training for a job. Never pay for the {uniform|background check|starter kit} either.
      I earn {yearlyPay} a year as a {care worker|welder|sous chef}, and I'm telling you because nobody ever does. Talk about wages, people. They hate it.
      How did you get your first client, if I may ask? I have the portfolio, I have the website, I've the nicest business cards in {city}. What I haven't got is anyone who pays.
      Passive income: my tenant is my {son|ex}. He's very passive.
      MLM is legal the way {leg waxing|jumping off a roof} is legal. My {sister-in-law|cousin} lost {#3-14} grand, four friends, and her Tuesdays.
      There's a shortage of {welders|bus drivers|nurses}, they keep writing. There's none. There is a shortage of people willing to do it for {bigPrice} a {week|shift}.
      Interviewed {five|seven} times for one post, incl. a "fun task" of {eight|twelve} hours, which they now have on their website. With my typo.
      Our start-up had a slide, a beer tap and a chief happiness officer. Then it had administrators.
      I've hired people for {#10-30} years. Put the salary in the advert. That's my whole article.
    `,
  },
};
