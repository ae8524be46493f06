import type { Bank } from '../bank.js';

/** Offers to whoever reads: remedies, spells, company, papers to order, hacking, streams, copies, trades, homes, visas, courses. */
export const ENGLISH_SPAM_OFFERS: Bank = {
  language: 'en',
  words: {},
  spam: {
    'healer-tale': `
      Dr {invented} is great, he cured my {herpes|diabetes|fibroid} with roots. {mail}
      For {#4-20} years I could not hold a cup because of the tremor. My church sister ordered herbs from Dr {surname} for me, I laughed at her, and I drank it for {#3-6} weeks only to make her stop asking. I hold a cup today. I sew again. You can laugh also, but write to him: {mail}.
      HPV positive in March, negative in June. No surgery. Ask me how {handle}
      natural root for men, works in {#20-45} mins, discreet packing, {phone}
      HERBAL CENTRE {city}: stroke, ulcer, infection, low sperm count, weak eyes, bad luck. We treat the cause. Call {phone}
      doctors want you sick. bitter kola, ginger and the bark of one tree. message me for the recipe, small fee
      I'm a grandmother of {#4-11} and I had given up on my {knees|hearing|eyesight}. One bottle of {invented} oil, rubbed in before sleep, and I danced at my grandson's wedding. There are imitations about, the original is only sold here: {pitchUrl}
      My mother's tumor shrank and the hospital has no explanation. We do: the {invented} protocol. The 80 page booklet is free for the next {#20-90} families. {pitchLink}
      Bring back your ex, win your court case, pass your interview. Mama {invented} {phone}
      He left me with two children and a car loan, moved in with a girl from his gym, and told everybody I was mad. On a forum like this one a woman from {country} wrote about Priest {invented}. I did what he asked, it was nothing evil, only some candles and a photo. On the {third|seventh} day my husband stood in the rain at the gate. You can doubt me but you can't doubt my marriage. {mail}
      lottery numbers that work. 3 winners in this month alone. Prophet {surname} WhatsApp {phone}
      LOVE PSYCHIC {city} ❤ one free question ❤ {phone}
      Is somebody thinking about you? Your birth date knows. First reading {smallSum}, text {phone}
      Join the great {invented} temple and become rich, famous and protected. No human blood is required. Call the grand master {phone}
      Thank you Lord {invented} for returning my lover within 48 hours, thank you thank you. I said I'd tell the world.
      Let me share with you what the Lord has done through the hand of Dr {invented!}. It began as a numbness in the toes and in one year I was in the chair. ALS, said the professor, and patted my hand, three years perhaps. My wife didn't accept. She read all night long on forums like this one and there she discovered a man in {country}, a herbalist of the {third|fifth} generation. The parcel took {#6-15} days. The drink is bitter as gall, I won't lie. After the first bottle I could move the thumb; after the {third|fourth} I stood; and on my birthday I walked to the mailbox, our neighbour dropped her shopping when she saw me. Dr {invented!} also treats lupus, shingles, fibroids and cancer in the early stage. Do not wait like I did. {mail}, or WhatsApp {phone}.
      I never thought I would be the type of person who writes to a spell caster. I've got a master's degree, I read the papers, I don't walk round ladders. But when you lie awake at {three|four} next to a man who turns his face to the wall, the degree is no use. Someone under an article on marriage wrote about Madam {invented!}. She didn't ask for money before she had looked at our names, she only asked for patience for {#3-7} days and to stop begging him. On the last of the days he made breakfast, and he's been making it since. Call it what you want, I call it peace. Her address is {mail}.
    `,
    'pill-offer': `
      Order meds online, no script, {percent} off bulk: {pitchUrl}
      tramadol, soma, ambien overnight to your door {handle}
      {invented} CBD oil took my anxiety away and my dog loves it too 🐶 code {referral} for {#10-40}% off
      The weight loss jab, but without the needle. Lost {#10-40} lbs since {May|Christmas}. {shortUrl}
      I was {#200-390} pounds and hiding from cameras. Tried shakes, tried points, tried a trainer who yelled at me. The only thing which made a difference was a patch you put on your shoulder at night; the hunger just isn't there in the morning. Sold out in most places but these people still ship: {pitchUrl}
      Whey, creatine, pre-workout, SARMs. Wholesale prices. Wickr {nickname}
      bigger stronger longer 😏 {pitchHost}
      Vitamin gummies for hair that actually work, no joke. {shortUrl}
      Buy from a licensed {Canadian|Indian|Mexican} pharmacy and keep {#40-80}% in your own pocket. Same pills, different sticker.
      My sleep was ruined for years and {invented} drops fixed it in {three|four} nights. Not a doctor, just happy. They have a buy 2 get 1 thing until the end of the {week|month}: {pitchLink}
      Keto ACV gummies as seen on TV - melt fat without diet - rush your bottle {pitchUrl}
      New smile in one week! Implants from {sum}, hotel and airport pick up included. {invented} Dental, {place}. Send X-ray to WhatsApp {phone}
      4500 grafts, {sum}, {#2-4} nights in a 5 star hotel. Before/after photos in our profile. Dr {surname} Hair Clinic
      Penis enlargement cream and pills, buttocks, hips, breast. Dr Mama {womanNamed} {phone}
      Let's talk about something men don't talk about. From {#42-60} on I had good days and bad days, then mostly bad ones, and my wife said it didn't matter in that voice which means that it does. The doctor's pill gave me a red face and a headache. What I take now is a plain root powder, stirred into the morning coffee, it was given to bulls originally, haha. {Three|Four} weeks and I feel like {#22-30}. They don't sell in shops because the big pharma has its hand on those. Only direct, plain envelope: {pitchUrl}
      Disclaimer: not a doctor, just a tired mum. I've been through {#3-7} diets and each one ended in front of the fridge. A colleague came back from her holidays {#12-30} pounds lighter and finally admitted it: {invented} drops, ten under the tongue, twice a day. No points, no weighing of lettuce. I've lost {#8-25} since {Easter|the summer}, my skin is clearer, and my mood is... well, ask my kids. The original has a green cap, anything else is fake. Here they've still got it, and the second bottle is half price with the code {referral}: {pitchLink}
    `,
    'company-tonight': `
      I'm alone tonight 🥺 my pic is in bio
      hi handsome, u look lonely. {shortUrl}
      Why is nobody writing to me? I'm {#21-34}, single, no kids, in {city} until Sunday. Name: {womanNamed}_{#10-99} on Telegram
      Independent escort in {city}, in call & out call, genuine pics, {phone}
      My husband is on the road all week and I am bored out of my mind... {pitchLink}
      {womanNamed} sent you {#2-5} private photos. View: {shortUrl}
      sugar mummy hookup!! rich lady in {city} needs a young man, pays {dollars} monthly, agent {phone}
      Slavic brides over {#25-35} looking for a serious husband. Profiles checked by hand. {pitchUrl}
      check my profile if you like {redheads|curvy|tall girls} 🔥
      Hello, I am {womanNamed}. I saw your comment above and I like how you think. I don't know how to start... I'm not good at this. I live alone with my cat since my divorce and miss talking with an intelligent man. I cannot write here much, my messages get removed. Please write me to {mail}, I will send my photo and tell you all about myself.
      massage by young ladies, {place} metro, 11am to late {phone}
      50+ dating. No games. Free for women. {pitchHost}
      who is up? cam on. {shortUrl}
      VIP companions for business dinners and travel, {city} / {city}. Discretion assured.
      I lost a bet so now I have to text the first {#10-50} guys who add me: {handle} 🙈
      Dear stranger, it's quite possible that you're the wrong one and I'll regret this. I'm {womanNamed}, {#27-44}, from a small town that you don't know, I teach music to children, and on weekends I walk by the river with nobody. My sister says that the men from your country are serious and kind to animals. I don't search for a rich one, I search for one who telephones when he's late. If you've read till here then perhaps it's you. I can't get messages in this place, so please answer to {mail} and tell me three things about yourself. I'll send a picture where I laugh.
    `,
    'papers-and-locks': `
      Need an essay by tomorrow morning? {pitchHost}
      I ordered one paper out of despair when my father was ill, expecting rubbish. It came {two|six} hours early, the sources were real, and I got an A minus. Since then I've sent them {#3-12} classmates. Tell {first} in the chat that I sent you: {pitchLink}
      Diploma, transcript, apostille. Any university, any year. {mail}
      Real registered passports, ID cards, residence permits. We work with people inside. {handle}
      take my online class / exam / quiz for me, grade guaranteed or no pay {phone}
      PhD holders will write your dissertation, chapter by chapter, with free plagiarism report. First {#2-5} pages at half price.
      Is he cheating? See his messages, calls and location without touching his phone. {mail}
      Contact {nickname} for any kind of hack: social media, school grades, bank logs, DMV, credit score boost to {#750-850}
      I always felt that my wife was hiding something, so I asked {invented} Spy. In {four|five} hours I was reading everything. It broke my heart but I needed to know. He's affordable and he doesn't judge: {handle}
      fake {euros|dollars|pounds} that pass the pen and UV. sample notes available. no time wasters
      CLONED CARDS READY TO SHIP. Load {dollars}. Cash out at any ATM.
      Buy IELTS / TOEFL / PTE certificate without sitting. Score of your choice, verifiable online.
      Students! Homework help {smallSum} a page. Maths, stats, nursing, law, Python.
      Office + OS keys, lifetime, {smallSum}. Genuine. {pitchUrl}
      photo editor crack no virus {shortUrl} pass 1234
      Unlock any phone: network, cloud, forgotten password. Remote in {#5-30} minutes via cable. {phone}
      I'm writing this from a library where {#20-90} people pretend to study. Everyone has the same problem: five deadlines in one week, a job in the evening and a professor who thinks his course is the only one. You can't copy, the software sees it. The robot text it sees as well. What it doesn't see is a paper by a human who has never been anywhere near a database, written just for you, with your own spelling mistakes if you want. I've used {pitchHost} {three|six} times now. Ask for the writer with the number {#100-900}, she's a retired lecturer with a wicked humour.
    `,
    'stream-and-copies': `
      LIVE NOW 🔴 {place} - {place} free HD {shortUrl}
      Full movie here, thank me later: {shortUrl}
      {#9-30}000 channels, all sports, all films, no buffering, $5{#0-9} a year. Free 24h test, WhatsApp {phone}
      I cut the cord in {recent} and have not paid a cable bill since. Little box, plug it in, every {game|pay-per-view} there is. My dad of {#70-90} uses it without calling me. They're clearing stock: {pitchUrl}
      anyone missed the fight? replay {pitchLink}
      Designer bags 1:1, box and receipt incl, check my album {handle}
      UA sneakers, QC pics before shipping, {sum}. Telegram {handle}
      Mirror quality watches for {sum}. Even the jeweller couldn't tell.
      Authentic jerseys {smallSum} each, any name any number, ship from {country}. Buy 5 get 1.
      Clearance!! The famous boots at {#60-90}% off because our {city} store closes. Only online: {pitchUrl}
      season {#2-8} episode {#2-12} leaked already 👀 {shortUrl}
      Mod apk v{#2-9}.{#1-30}, unlimited money, all skins, no ads. {pitchUrl}
      sell {movie|music|vpn} accounts {smallSum} lifetime warranty dm
      Perfumes inspired by the big houses, lasts {#8-14} hours, 3 for {smallSum}
      Ebooks, audiobooks, courses worth {dollars}, one folder, {smallSum}.
      Torrents are slow and dangerous, go to {pitchHost} instead, everything opens in the browser.
      For all the people crying about the price of tickets and subscriptions: you pay for the league here, the cup there, the fights somewhere else, and for the films again extra, and in the end it's $1{#10-80} a month and you still can't see the derby. I have one app on the stick for everything. Picture's as sharp as on the official one, {#15-60} seconds behind, so mute your neighbours lol. There's a trial of {#12-48} hours, you send a message with the word TEST to {phone} and a nice guy sets it up with you. Don't ask who it belongs to.
    `,
    'local-trade': `
      Blocked drain? {surname} Drains, {phone}.
      {invented} Movers: two men and a van in {city} from £{#25-60} an hour. No hidden charges.
      We buy any car. Any condition. Cash today. {phone}
      Scaffolding | Rendering | Pointing | Flat roofs | {city} and surrounding | free quote {phone}
      Looking for a dentist in {city} who listens? At {surname} Dental we treat people, not teeth. Emergency slots daily, 0% finance, free parking at the rear. New patients get a check-up and polish for £{#29-59}. Book on {pitchHost}
      hi neighbours, my husband does gardens, fences, patios, power washing. reasonable. call {manNamed} {phone}
      Water heater leaking? Don't wait for the flood. {city} Plumbing Pros is {licensed, bonded and insured|family owned since 1986} and answers 24/7/365. Say you saw us here to get {sum} off.
      Bed bugs gone in one visit or your money back. {invented} Pest.
      Solar panels at no cost to homeowners in {city}!! Check your zip code {pitchUrl}
      {city}'s most trusted packers and movers. Household shifting, office shifting, car transport, warehousing, insurance. We pack with love. Call {phone}. Branches: {city}, {city}, {place}.
      Injured in a crash? You've paid your premiums for years, now let them pay you. No win, no fee. Attorneys {surname} & {surname}, {phone}
      curtains cleaning sofa cleaning mattress cleaning same day {city} {phone}
      Wedding DJ / MC / lights / fog, {city} and up to {#40-100} miles. A few Saturdays left in {recent}.
      Tree too close to the house? We climb, you relax. {pitchUrl}
      AC not cooling ❄️ gas refill $6{#0-9} ❄️ {phone}
      I make cakes for birthdays, baptisms, weddings. Egg free on request. Order on {handle} 3 days before
      Granite worktops supplied and fitted within {#5-12} days, remnants half price. {surname} Stone, unit {#2-30}, {place} Industrial Estate.
      Good day to the residents of {place} and the area around. {surname} & {surname} Windows was founded in {year} by two brothers who could not stand the draught in their mother's parlour. Today we have {#8-40} employees, an own workshop and a waiting list of only {#2-6} weeks. Sash windows, casements, conservatories, front doors; timber, uPVC, aluminium. We measure twice, we clean up after us, and we answer the phone also after you've paid. Until the end of the month every {fifth|third} window is free. Show room behind the garden centre, open Mondays to Saturdays. {phone}
      When a pipe bursts at two in the night you do not want an answering machine. You want {invented} Plumbing. Our vans are all over {city!}, so someone is near you right now. We do leaks, blocked toilets, boilers, water heaters, and gas. Fixed prices, no charge for the call-out, pensioners get {#5-20}% off. Save the number before you need it: {phone}. #plumber #{city!} #emergency
    `,
    'home-and-abroad': `
      2BHK flats in {place} from {dollars}, book now pay later. {phone}
      Own land {#20-60} minutes from {city}. Title deed ready. Plots 50x100 going for {dollars}. Site visits every Saturday, free transport.
      Off-plan studio, 7% guaranteed rental return, 1% monthly. DM for brochure
      I sold my house in nine days to {invented} Home Buyers. No agent, no repairs, no strangers in my bedroom. Offer within 24h: {pitchUrl}
      Thinking of retiring in the sun? {invented} Estates has villas with pool, sea view and a nice community of {British|German|Dutch} owners. Inspection trip paid by us. Ask for {first}: {mail}
      Work visa for {country}, no IELTS, job offer included, pay after visa. {phone}
      Canada is inviting! New draw, lower points. Free assessment, {invented} Immigration {city}.
      Green card, golden visa, second passport. Talk to lawyers who answer.
      Are you a nurse, a welder, a caregiver or a cook? Our client in {country} is hiring {#50-400} people this {month|quarter}, with housing and overtime. Interviews by video. Processing {sum}. Bring passport and {#2-6} photos to our office behind the {place} bus station or call Madam {womanNamed} at {phone}.
      Visa refused? We fix refused files. {phone}
      Cheap umrah & hajj packages from {city}, {#7-14} nights, visa + hotel near the {mosque|haram}. {phone}
      Maldives {sum} pp, Bali {sum} pp, Dubai {sum} pp!!! {invented} Holidays
      eVisa in 3 steps: form, photo, payment. Skip the embassy → {pitchUrl}
      rooms to let {city} students welcome bills incl {phone}
      What would you do with {sum} a month more? Our clients in {place} ask themselves that question since they bought a holiday apartment in our second building phase. You pay {#10-30}% now and the remainder on completion, we furnish, rent out, and clean, and you receive the rent on the first of each month plus two weeks of own use. The airport's {#15-45} minutes away, the beach five. {#20-80} units were sold in the first weekend, of the sea-facing ones there are {#3-9} left. A brochure and the calculation are sent out on request by {first} {surname}: {mail}
    `,
    course: `
      Learn Python in {#10-30} days, certificate incl. {shortUrl}
      Digital marketing course with 100% placement, {city}. Demo class free. {phone}
      Speak English like a native without grammar!! I have helped {thousands} students, my first lesson is free on {handle}
      spoken english, IELTS, OET, PTE batch starts Monday {phone}
      My daughter went from a D to a B+ in one term with her online maths tutor, and, more important, she's stopped crying over homework. They match the child with a teacher by personality. I've got a link which gives you {two|three} trial lessons for {smallSum}: {pitchLink}
      Become a certified yoga teacher in {place}. 200 hours, vegetarian meals, mountain view. Early bird {dollars}.
      FREE masterclass: how I built a six-figure coaching business w/o ads. Tonight {clock} pm. Seats limited to {#50-500}.
      Data science + AI + cloud, weekend batches, EMI available. {invented} Academy
      My ebook "{Wealth|Calm|Love} in {#7-30} Days" is free only today. {shortUrl}
      Guitar lessons over video, first month {smallSum}. Total beginners and forever-intermediates welcome. {mail}
      Driving lessons {city}, pass first time, female instructors, {phone}
      Quran classes for kids & sisters, one to one, 3 day trial. WhatsApp {phone}
      If I had a coin for every time somebody told me they're "just not a language person"! I taught in schools for {#11-30} years and the problem was never the person, it was the vocabulary list. In my programme you don't learn words. You listen to stories, first short and silly, then longer, and after about {#6-12} weeks you notice that you've been thinking in {Spanish|French|Italian} while peeling potatoes. More than {thousands} people between {#14-19} and {#70-90} have done it. The first {three|five} stories are free and you don't have to leave your card: {pitchUrl}
    `,
  },
  ham: {},
};
