import type { Bank } from '../bank.js';

/** Tales of money below articles, videos and in chats: lost coins found again, mentors, wages, loans, wins, prizes. */
export const ENGLISH_SPAM_MONEY_TALES: Bank = {
  language: 'en',
  words: {
    womanNamed: `Anna|Sarah|Linda|Priya|Grace|Julie|Mary|Elena|Nora|Ruth|Helen|Amy|Claire|Tina|Fiona|Kate|Hannah|Rosa|Olga|Mercy|Blessing|Veronica|Diane`,
    manNamed: `Mark|Tom|Kevin|Omar|Peter|Ben|Dave|Rob|Frank|Ian|Walter|Luis|Greg|Raj|Mike|Steve|Paul|George|Alan|Victor|Emeka|Samuel|Patrick`,
    smallSum: `{$|£|€|$}{#3-29}|{$|£|€|$}{#4-29}.{50|90|99}`,
  },
  spam: {
    'recovery-tale': `
      I was scammed until I met {person} on {mail}. That is all I can say.
      I'm 64 and put my whole retirement, {dollars}, into a platform that a very polite man on the phone told me about. When I wanted to withdraw they asked for tax, then for another tax. My son found {invented} Recovery online and within nine days {percent} of it was back. I was sceptical too. Their mail is {mail}.
      Lost your seed phrase? Sent coins to the wrong address? Locked out of an exchange? {invented} Forensics traces and returns. No upfront fee. {handle}
      Not all hackers are bad!! {nickname} returned my {#1-4}.{#1-9} BTC after I already said goodbye to it. {handle}
      As a nurse I work hard for my money, so imagine how I felt when the "broker" stopped answering after I had sent {dollars}. I cried in the car before every shift. A patient's daughter, of all people, gave me the contact of {invented} Assets Retrieval, and today the money is in my account again. If you are in the same dark place, write to them: {mail} / WhatsApp {phone}.
      The police told me to fill in a form. The bank told me to be more careful next time. {surname} Cyber Services told me to sit tight and gave me my {dollars} back in {#3-14} days.
      To everybody who fell for the fake {liquidity pool|cloud mining|staking} site last year: a class of victims has been refunded through {invented} Chargeback Group. Registration closes {soon|on Friday}. {pitchLink}
      I lost it all to a woman I never met. She said her name was {womanNamed} and that she was an architect in {city}. {#3-9} months of good morning messages. If not for {handle} on Telegram I would be homeless today. Shame keeps people silent, don't be silent.
      {invented}TechRecovery is the real deal folks, got back USDT from a drained wallet {when}
      RECOVER YOUR STOLEN CRYPTO¶✔ {thousands} cases closed¶✔ Lawyers and ethical hackers¶✔ Pay after success¶{mail}
      Reading through the comments I see many victims. Please, before you do anything stupid to yourself, speak to Mr {surname} first. {phone}, he replies even at night.
      Am I allowed to name them here? Well, I'll do it anyway, they deserve it: {invented} Web Wizards. They found who had my coins, froze it, returned it. My husband never needs to know 😅 {mail}
      I don't like to talk about myself on the internet but if it saves one person then it's worth the shame. In {recent} I got to know a man on a dating site, a widowed surgeon working for the army. We wrote for {#4-11} months. First he needed a phone card, then a flight, then a lawyer; in total I sent him {dollars}, part of it borrowed from my own daughter. When I understood, I wanted to die. The bank said I had authorised it myself. It was my pastor who told me of {invented} Recovery Team, a group of former police officers who do nothing else. They asked for the receipts, the chats and some patience. After {#9-30} days I had the first {sum}, and last Friday the rest. I am paying my daughter back and I sleep. Write to {mail}, tell them everything, they've heard worse.
      My story is short. {#2-5} BTC, a "support agent" on the phone, a remote program on my computer, an empty wallet. The exchange sent me a ticket number and a smiley. What followed were {#3-9} months of lawyers who wanted advances and three so-called recovery firms that were just as crooked as the thief, so I perfectly understand everyone who reads this and rolls their eyes. {surname} Blockchain Intelligence is different, you pay when it's back. They traced the coins through {#11-40} wallets to an exchange in Asia and had them frozen. {pitchLink}
      First of all I thank God. Second of all I thank {nickname!}. I'm a farmer from {place} and I don't know much of computers, my son put my savings in an app which grew and grew until the day when we wanted to take it out. The app asked for more before it would give anything. I sold two cows for the "unlocking fee", imagine. A cousin in {city} works with cyber people and told us, stop paying, talk to {nickname!}. He's young and speaks little but he did in one week what the whole station couldn't. The cows didn't come back, the money did. His number is {phone}.
    `,
    'trader-praise': `
      Who else here trades with Mrs {surname}? 🙋
      {first} {surname} changed my family's life, period.
      I started with {sum} in {March|January|October} and today I paid off my mother's house. All I did was copy what {first!} {surname!} posts. Look the name up, the licence is public.
      {womanNamed!} {surname!} again! I am from {city} and I've been with her for {#2-5} years. You won't find a more honest advisor.
      @{nickname} Same here bro, my first withdrawal was {dollars}. Still can't believe. Her Telegram is {handle}
      Stocks are falling, banks are shaking, and yet my portfolio is green. Not luck. You need someone who does this for a living. Mine is a fiduciary, and I usually don't share names, but since you asked: {first} {A.|J.|Marie} {surname}.
      Interesting thread. I was a waiter till {recent}, now I wake up, look at my phone, and {sum} more than yesterday is there. Passive income is king 👑. How? Type {handle} in the search bar of Telegram.
      Honestly the best decision of my thirties was leaving my savings account and handing {dollars} to a portfolio coach. Up {#20-90}% since {May|last fall}. Happy to give the contact to anybody serious.
      "What are the best stocks to hold right now? I have {dollars} lying around."¶I'd suggest you get a professional, {first}.¶"Do you know one?"¶{womanNamed} {surname}, based in {city}. Her website comes up at once when you search the name.
      Forex is not gambling if you have a mentor 📈 DM {handle} - I reply all
      you can turn {sum} into {dollars} in {#3-10} days, ask me how (only {US|UK|serious} people)
      GOD BLESS EXPERT {surname}, MY {#2-9}TH WITHDRAWAL WAS SUCCESSFUL 🙌🙌
      The rich stay rich by spending like the poor and investing. The poor stay poor by scrolling. My journey started with a message to {phone}.
      {coin} to the moon 🚀 our VIP room called {#4-12} of the last {#12-15} pumps. Free trial until Sunday {shortUrl}
      New here. My account manager at {invented} Capital made me {dollars} in the first month while I was in hospital. Thinking of adding more, any other clients around?
      I hear people complain about inflation all day. I did too. Then a colleague explained how arbitrage bots work, lent me {sum} as a start and I've not touched my salary since. The bot is {invented}AI, registration takes two minutes: {pitchLink}. You're welcome.
      Signals ✅ Copy trading ✅ Prop firm passing ✅ account management ✅ inbox me
      Presale of the {invented} token ends tonight. 1 token = 0.00{#1-9} now, listing at 0.{#1-9}. Do the maths yourself.
      don't buy courses. don't buy signals. just follow {handle} and do what she does at 9am
      We have opened {#10-40} seats in our gold trading class. Live sessions every evening, English and Hindi. Min deposit {sum}. Join before the admin closes the link: {shortUrl}
      Airdrop alert! Hold any amount of {invented} Coin in your wallet on the {#1-28}th and claim {#200-900} free tokens. Connect here {pitchUrl}
      Most people will scroll past this, and that's exactly why most people stay where they are. At {#24-58} I had a mortgage, two maxed out cards and a car that only started on warm days. I watched the same market everyone watches and always bought at the top. What changed is that I stopped trying to be clever and let somebody manage it who's been through four crashes: {person!}. Today the cards are cut, the car is new, and I work three days a week since I like my job, not since I must. I don't earn anything by telling you this. Search the name, book a free consultation, decide for yourself.
      {first}: I have {dollars} from an inheritance and no clue, any ideas?¶{first}: index funds and patience.¶{first}: or do what I do, work with a certified adviser. I've had {womanNamed} {surname} since the lockdown and my account has not seen one red quarter.¶{first}: oh, is that the lady from {city}? My brother in law retired with her!¶{first}: yes that's her. She takes new clients in {January|the spring} only, her page has a form.¶{first}: just sent her a message, thank you so much guys 🙏
      Let me explain the thing about arbitrage as simply as I can. Coin X costs {sum} on one exchange, and {percent} more on another. You buy here, sell there, a thousand times a day. Humans can't, robots can. A group of maths students from {place} wrote one, and rents it out from {sum} a month. You keep your keys. I began with little, doubled in {#5-11} weeks, took out my stake, and I'm now playing only with the profit. Their channel has the daily statements, nothing is hidden: {handle}
      I'm a {job} and I have never written a comment in my life, so forgive me if it gets long. {Four|Three} years ago I sat in the kitchen with a shoe box full of bills and sorted them by colour since I couldn't bear to sort them by date. My pension fund had lost {#12-35}% and the woman at the bank, who's younger than my shoes, showed me a curve and said the word "long-term". I don't have a long term. On that same night I was watching a video about inflation, much like this one, and below it two strangers were talking of their adviser. I thought what you're thinking now. But I wrote to {womanNamed!} {surname!} anyhow, and what I got back weren't promises but questions: what do I need, what am I afraid of, what would I never sell. We started with the smallest amount she takes. She explained every step, and where I didn't understand she explained it again. Last month the shoe box was empty and I gave it to my granddaughter for her hamster. I'm not rich. I'm calm, which is better. If you look for {womanNamed!} {surname!} you'll find her page with the registration; greet her from the {job} with the box.
    `,
    wage: `
      {sum} today, still in pyjamas 😎 link in bio
      I quit my job in {April|August}, best thing ever. Ask me what I do now!
      Moms!! Looking for {#3-8} ladies who want to earn from their phone. No selling, no parties, no inventory. Comment "INFO" 👇
      My {relative}'s roommate makes {sum} an hour on the computer and bought a {boat|house in the hills} after only {#4-9} months. Want the site? {pitchUrl}
      hiring: data typist, {smallSum} per page, paid weekly, any country, any age. Send CV to {mail}
      Last year I was cleaning toilets at the {mall|airport} for minimum wage and my back was killing me. A regular there, an older gentleman, gave me a card and told me to watch one free video. Today I run three stores online from my kitchen table and took my kids to the sea for the first time. I'm not special. If I can do it, so can you. The video is still up: {pitchLink}
      Part time job for students and housewives. Like {hotel|video|product} pages and get paid {sum} daily. WhatsApp {phone}. Serious only.
      Why are you still working for somebody else's dream? Message me "FREEDOM".
      EARN {sum} PER DAY WITH YOUR SMARTPHONE!!! NO INVESTMENT!!! PROOF IN MY STATUS!!!
      I am now getting paid {dollars} or more per month by working {#2-5} hours a day, it's easy and everybody can try. Details are on the 2nd tab here > {pitchUrl}
      We are an American company expanding to {country} and need {#10-90} remote assistants. {sum} weekly, equipment provided, start tomorrow. Text "HR" to {phone}
      This app pays me for walking. {sum} last week. Use code {referral} so that we both get the bonus.
      got laid off in {recent}, now I flip {phones|sneakers|domains} and clear {dollars} a month. wrote it all down in a 20 page pdf, {smallSum}, dm
      Do you have a bank account and a clean name? Be our payment agent, keep {#5-12}% of every transfer. Telegram {handle}
      Free kitchen goods for reviews, I will refund you after 5 stars. Inbox.
      I asked my kids what they would like most and they said "you, at home". That day I googled and found {invented} Marketing. {#7-14} months later I'm home, debt free and looking for a few motivated people for my team. Coffee is on me ☕
      earn while you sleep!! (i really do)
      Truck drivers needed in {country}. Accommodation, food, visa, ticket, {dollars} salary. Age 21-45. Contact agent {first} {phone}
      Paid survey panel looking for people over {#25-50}. {#5-15} minutes = {smallSum}. {pitchUrl}
      Typing captcha, {smallSum} for 1000, payout on Saturdays, join {handle}
      Okay so since a few of you asked in private how we could afford the trip: no, we didn't win anything and no, it's not a pyramid. {Eleven|Nine} months ago I saw a comment under a video which said you can sell simple planners and colouring pages online, without printing or posting anything. I'm not an artist, I fail at stick men. There's a kit with {#200-900} ready designs, you change colours, upload, and that's it. In the first week I earned $1{#10-60}, enough for pizza. In {November|December} alone it was $4,{#100-900}. The kit is $3{#1-9} at the moment and the support group is lovely: {pitchUrl}
      Looking for people who are sick of their alarm clock. I can't say the name of the company here, what I can say is that we're in {#12-60} countries, that we have a product which everyone uses every day, and that my first cheque was larger than my {father|manager}'s. You need a phone, one hour in the evening and the will to learn. You don't need a diploma, an office or luck. There's a short presentation on {Tuesday|Thursday} at {clock} pm, bring pen and paper, cameras on. If your friends laugh at you, then you're on the right way. Write "LIST" to {phone}.
      To whom it may concern: the {invented} Hotel in {country} is recruiting waiters, cooks, drivers, cleaners, gardeners and accountants. Salary from {dollars} per month, free accommodation, feeding and medical. The hotel takes care of your ticket and visa. Age 18 to 55, male or female, any nationality. Send scanned passport, photo and CV to the recruitment desk: {mail}. Applicants will only pay the refundable registration of {sum}. Manager: {first} {surname}.
    `,
    'loan-offer': `
      need cash today? {phone}
      Loans from {dollars} to {dollars}, salaried or not, no guarantor. {invented} Finance, {city}.
      I applied to seven banks for money to repair our roof and got seven letters of regret. Mrs {surname} of {invented} Lenders looked at my situation like a human being and approved me over the phone at {#2-4}%. I promised to tell others. Her address is {mail}.
      Debt piling up? One payment, lower rate, sleep again. Check if you qualify → {pitchUrl}
      Are you a business man or woman? Are you into agriculture, mining, real estate? Do you want to expand? Our investors from {Qatar|Switzerland|Singapore} are funding viable projects. Reply with business plan to {mail}
      We are certified, reliable, fast and dynamic. We do not give out loan, we give out smiles. Kindly apply with your full name, country, amount needed and duration. {mail}
      instant loan app no cibil no documents {referral}
      Greetings. I'm {person}, a private lender. I give to serious minded people only. Rate 3%. Reply to this comment or {mail}.
      Title loans {city}. Keep driving your car!
      Student loan forgiveness program {recent}: see if your balance can be wiped. Call {phone} before the deadline.
      Funding for startups, {sum}k to {#2-9}m, non recourse, BG/SBLC lease and monetization, brokers protected. {mail}
      Hello to you all, I am {womanNamed} {surname} from {city}, a mother of {#2-6}, and it's with tears of joy that I'm writing. Since my shop burnt down I went from door to door for a loan and got only insults, and two of those who promised me the money ran away with my fees. A friend said, try one last time, and she sent me to {manNamed!} {surname!}. I didn't believe. I gave my details, and the very next {morning|Monday} my phone made the sound from the bank: {dollars}, at 2% interest. I've opened my shop again and painted it blue. If you have need for a loan of any kind do contact {manNamed!} {surname!}, and tell that it's me who directed you: {mail}. God will do it for you too.
      Refinancing explained in a minute: you have an old loan with {#7-14}%, there are new ones with {#3-5}%, you swap and keep the difference. Why doesn't your bank tell you? Since it's your bank's difference. {invented} Direct compares {#30-90} lenders without touching your score and shows you the monthly saving before you give so much as your name. Our readers save {sum} a month in average. It takes longer to boil an egg. {pitchUrl}
    `,
    'wager-tip': `
      today sure odds, {#2-9}/{#2-9} won yesterday, join free {shortUrl}
      {place} to win & both teams to score ✅ rest of the slip in my channel
      🎰🎰 hit {dollars} on the first spin with the free credit, screenshot on my profile 🎰🎰
      If you're bored at home, give {invented} Casino a chance. I put in {sum}, and after an evening with their live roulette I cashed out {dollars}; the money was on my card before breakfast. They double your first deposit when you come through this page: {pitchLink}
      Correct score leaked from inside. Pay after win. {phone}
      no wagering, no limits, no ID. {pitchHost}
      This weekend's ticket: {place} over 2.5, {place} draw, {place} handicap -1. Total odds {#12-60}. Book code {referral}
      slot machine strategy that the casinos BANNED {shortUrl}
      My uncle worked {#10-30} years as a croupier. He explained why the third zero matters and which tables to avoid, and I have turned it into a small system. It costs less than a pizza and works on any online roulette. {pitchUrl}
      Cricket ID in 2 minutes, deposit by UPI, withdraw 24x7 {phone}
      Rummy lovers, get {sum} on sign up! Play with real people. T&C apply. Download {shortUrl}
      Poker night every {Tuesday|Friday}, freeroll with {dollars} guaranteed, password {referral}, room {pitchHost}
      Predict the winner of tonight and win {thousands} coins!! Retweet + follow {handle} + tag 3 friends
      the house doesn't always win 😉 ask for my link
      Everyone asks about my method, so here it is once and for all. I never bet on my own club. I never bet when I'm drunk, angry or in love. I only look at second divisions, as the bookmakers are lazy there, and I compare the shots of the last {#5-9} matches. On a normal weekend that leaves {three|four} games. {#68-84}% of them came in since August, sheet available. I used to post them here for free till the moderators got nasty, so now they go out on {handle} each Saturday before noon. The first month is on me.
    `,
    'prize-bait': `
      FREE gift card codes 👉 {shortUrl} (updated {recent})
      I'm giving away my old {camera|console|laptop}, first to message {handle} takes it. No joke, moving abroad.
      Congratulations, comment of the week! You have been picked 🎁 Text {phone} to arrange delivery.
      Unlimited gems hack, no root no ban, worked for me and my {brother|cousin}: {pitchLink}
      use my code {referral}, you get {smallSum!}, I get {smallSum!}, everybody happy
      Supermarket anniversary! Answer four questions and win a voucher worth {sum}. My neighbour just collected hers. {pitchUrl}
      thank u for watching!! u are my top fan this month 🏆 msg me on telegram {handle} for ur prize
      Get a {sum} fuel card for telling us what you think. 3 minutes. {shortUrl}
      NOTICE: your package could not be delivered due to a missing house number. Update: {shortUrl}
      Sign up with my link and we both get a free share of stock: {shortUrl}. I've got {#4-30} so far. Not advice!
      Free {diamonds|coins} in 2 min, no human verification... ok maybe a little {shortUrl} 😂
      The first {#100-900} people to register will receive the {invented} smart watch for only the shipping cost of {smallSum}. Stock in warehouse {city}: {#10-80} left.
      My invite for the cashback app: {referral}. Groceries back {#2-10}%, and when you enter it at checkout there's a welcome bonus as well. No idea why everyone isn't using this.
      Elite giveaway live now, send any amount between 0.05 and {#1-5} ETH and get double at once: {wallet}
      we give away {#2-10} phones to our followers, share + comment done ✅
      We at {invented!} Coffee turn {#5-50}! 🎂 As a thank you to our community we are giving away {#10-90} of our silver espresso machines (worth {sum}). To take part: 1) follow this page, 2) share the post in {three|two} groups, 3) write "I love {invented!}" in the comments, 4) confirm your address on {shortUrl}. Winners will be informed by message on Sunday evening. A small fee for insured shipping applies. Not affiliated with this newspaper. Good luck everyone!
    `,
  },
  ham: {},
};
