import type { Bank } from '../bank.js';

/** Letters that end up below a page because its owner has no other open door: services for sites, link deals, press releases. */
export const ENGLISH_SPAM_TO_OWNERS: Bank = {
  language: 'en',
  words: {},
  spam: {
    'site-service': `
      Your website is not on page 1. We can fix that. {mail}
      Hi, I ran an audit of your site and counted {#12-90} errors. Where can I send the report? {first}
      website design {sum} only, 5 pages, logo free, WhatsApp {phone}
      Hello, my name is {first} and I'm a {freelance developer|growth consultant} from {city}. I noticed that your pages take {#4-9} seconds to load on mobile, which costs you visitors and revenue. I would like to fix this for a flat fee of {sum}, payable only if you're satisfied. May I send you examples of my work? Regards, {first} {surname}, {mail}
      DA {#40-90} backlinks, permanent, {sum} each. List on request.
      I will post this kind of comment on {thousands} blogs for you. You are reading it so it works! {mail}
      Are you tired of spending money on advertising that doesn't work? We send REAL human visitors, targeted by country and interest. First {#500-5000} for {sum}. {pitchUrl}
      Dear Sir/Madam,¶Greetings of the day!¶We're a leading offshore IT company with {#40-300} dedicated professionals. Services: website, mobile app, e-commerce, software testing, digital marketing.¶Kindly revert with your requirement and number to discuss.¶Thanks & Regards,¶{first}¶Business Development Executive
      I make explainer videos for blogs like this one. Sample: {shortUrl}
      get {thousands} followers on ur page for {sum}, real ppl not bots
      Admin, your map listing has no reviews. {#10-50} five star reviews = {sum}. Telegram {handle}
      Negative article about your company? We remove it or you don't pay.
      {first} here from {invented} Hosting. Quick one: are you happy with your current provider? We'd migrate you for nothing and give you the first {#3-12} months free. No strings. Just say "yes" to {mail} and I'll do the rest.
      Is your site accessible to blind users? Lawsuits are up {percent}. One line of code protects you: {pitchUrl}
      Grow your {email list|web traffic|sales} with AI. Start free. {pitchHost}
      Hi, came across your site & wondered whether you have thought about an app? We build them from {dollars}. {first}, {invented} Apps
      Attention: the domain {invented} dot com, which matches your name, is about to expire and will be offered to your competitors. Reply within {#24-72} hours to secure it. {mail}
      Chat bot for your {site|shop}, answers customers day and night. Demo?
      Hello team,¶¶I hope this message finds you well. While researching your industry I came across your website and was impressed by its potential. However, I also noticed several opportunities that you're currently leaving on the table:¶¶- Your title tags are too long on {#12-60} pages¶- {#3-25} images lack alternative text¶- Competitors outrank you for {#40-300} valuable keywords¶¶We're a boutique agency with a proven track record of doubling organic traffic within {#90-180} days. I'd be happy to walk you through a complimentary strategy during a brief call this week. Would {Tuesday|Wednesday} or {Thursday|Friday} work better for you?¶¶Warm regards,¶{first} {surname}¶Head of Growth, {invented} Digital
      Hi there, I didn't find any other way to contact you so I'm using the comment box, sorry about that. I'm {first}, I do illustrations and logos. I looked at the header of your blog and in all honesty it doesn't do justice to the contents. As I have some time left this month I've already drawn {two|three} versions for you, no obligation at all, if you like one it's yours for {sum}, and if not then I've had some practice. Where may I send them? My works are on {pitchHost}.
      You're getting this since your website is built with a plugin that is known to be vulnerable. Last month alone {thousands} sites were taken over in this way and used for sending viruses to their visitors, upon which the search engines put them on a black list for {#6-12} months. Our scan shows you whether you're one of those. It's free, and if anything's found then we clean it for a one-time payment of {sum} and monitor you for the whole year. Do not take it lightly, a colleague of yours did. {pitchUrl}
    `,
    'link-deal': `
      Hello, do you accept sponsored posts? What's your rate?
      Link exchange? My site: {pitchHost}, DR {#20-70}. Yours looks like a good fit.
      Hi Editor, I am a passionate writer who'd love to contribute a free, unique 1000 word article to your amazing blog. In return I only ask for one do-follow link. Proposed topics:¶1. {#5-11} Habits of Happy Homeowners¶2. Why Every Small Firm Needs {Insurance|a Lawyer|Cloud Storage}¶3. The Future of Remote Work¶Waiting for your positive reply. {first}
      We pay {sum} per post, any niche, casino {or|and} CBD extra. {mail}
      can i guest post here? my topic is {tiles|forex|essay writing}
      I've noticed that one of the links on your resources page is dead. We have a very similar and more up-to-date page at {pitchUrl}, perhaps you might consider replacing it? Either way, keep up the great work!
      Hello admin, I put your link on my homepage already. Please add mine within 3 days or I'll have to remove yours: {pitchUrl} title: {keyword}
      Just following up on my previous two messages regarding the collaboration. Did you get a chance to look? {first} from {invented} Media
      Interested in a paid partnership with our {jewellery|mattress|meal kit} brand? We love your vibe! Reply with your media kit to {mail} 💕
      I manage outreach for clients in {finance|travel|health}. Send me your price list for {home page link|article|banner}.
      My infographic on {sleep|tax|coffee} would be perfect for your readers, you can embed it for free (with credit): {pitchLink}
      Selling {#50-400} aged domains & PBN, bulk discount, message {nickname}
      Dear webmaster,¶my name is {first} and I'm responsible for content partnerships at a well-known {comparison portal|travel brand|supplements shop}. We have gone through your articles with great pleasure and feel that our readerships overlap. We'd like to place an article of about {#600-1200} words with one natural link on your pages, it is written by our editors, it's unique and of course free of any advertising character. For your effort we pay {sum} by bank transfer or wallet within {#24-72} hours after publication. The article should remain online for at least {one|two} years and not be marked as sponsored. If you own further websites then feel free to attach a list with metrics. I look forward to a long-term collaboration!
      Third attempt, then I'll leave you in peace 😊 Did my idea for a guest article arrive at all? I'd write on "How to choose {flooring|a solicitor|dog food} with all senses", it's funny and well researched and nobody has done it before. You need not do anything but press publish. I have written for {#20-90} magazines, references on request. If it's a matter of money, then we can talk about that also. Shall I take your silence as a maybe? {first}, {mail}
    `,
    'press-release': `
      FOR IMMEDIATE RELEASE: {invented} launches the world's first {AI toothbrush|carbon neutral sock|smart doormat}. Media contact: {first} {surname}, {mail}
      {city}, {country} – {invented} Group, a leading provider of innovative {cooling|payment|packaging} solutions, today announced that it has been named "Supplier of the Year" for the {third|second} time running. "This award reflects the passion of our people," said {first} {surname}, CEO. More at {pitchUrl}.
      {invented} raises {#3-40} million to reinvent how offices buy {fruit|chairs|toner}. Interview?
      Market report: the global {caustic soda|pet stroller|hearing aid} market is expected to reach USD {#2-90}.{#1-9} billion by 2031, growing at a CAGR of {#3-9}.{#1-9}%. Key players, segments, regions. Request a free sample: {pitchUrl}
      The new single by {invented} is out on all platforms on Friday. Hi-res photos and private stream on request.
      Hello, would your readers like an interview with {first} {surname}, author of "{The|My|A} {Quiet|Golden|Second} {Ledger|Hour|Summer}"? Out now in paperback, {smallSum}. Review copies: {mail}
      Save the date!! {invented} Expo {recent}, halls {#1-4} to {#5-12}, {city}. {#200-900} exhibitors. Visitor registration is free at {pitchHost}
      {invented} Foods wishes all customers a happy {Diwali|Easter|new year}. Gift hampers from {smallSum}.
      For editors – with the request for publication. {place}, {city}: When the first {robot gardener|folding piano|edible straw} left the workshop of {first} {surname} in {year}, the neighbours smiled. Today {invented} AG employs {#40-700} people and exports to {#9-60} countries. On the occasion of its anniversary the company is opening a visitors' centre of {#400-3000} square metres, in which young and old can experience the world of {lawn care|chamber music|straws} with all the senses. "We don't sell products, we sell moments," the founder's daughter and present managing director emphasised. Admission €{#6-14}, families €{#18-35}. Printable pictures can be downloaded at {pitchUrl}. Please send us a copy.
    `,
    'cold-mail': `
      Dear Friend, I'm the manager of audit at a bank in {place}. A customer died in {year} without next of kin and left {#5-30}.{#1-9} million dollars. I need an honest foreigner to stand as beneficiary. Your share will be {#30-50}%. Treat as confidential. {mail}
      We are a factory of {umbrellas|ball bearings|paper cups}, good quality good price, pls add my WeChat {nickname}
      Our gloves are CE & ISO. MOQ 1 carton. Catalogue? {mail}
      Good day. We want to order from you {#100-900} pieces. Please open our attached purchase order and confirm: {shortUrl}
      I'm Mrs {womanNamed} {surname}, a widow suffering from long illness. I have decided to donate what I inherited from my late husband to the motherless babies through you. Contact my lawyer: {mail}. Remain blessed.
      Hi, is this the right place to reach the person in charge of {facilities|payroll|procurement}? We helped a company like yours save {percent} on {energy|toner|parcels}. 15 minutes on {Tuesday|Thursday}?
      Dear {Purchasing Manager|Boss}, this is {first} from {place}. We produce stainless steel screws since {year}, full range, monthly {#20-900} tons. Any inquiry, feel free to contact. Best regards
      Investor seeks projects in your country. {mail}
      I have access to your device and your camera. Pay {dollars} in bitcoin to {wallet} or your contacts will see it. You've 48 hours.
      Secretary general office: your compensation fund of {dollars} has been approved. Send name, address, occupation to Barrister {surname}, {mail}.
      Compliments of the season. I'm Sergeant {manNamed} {surname}, presently serving with a peace-keeping force in a country which I may not name. During a patrol my unit came across two metal boxes containing {#4-18} million dollars in old notes. I'm not a thief, but to give it to those in power would be a bigger sin. A diplomat will bring the boxes out as family belongings. What is lacking is a person of trust on the other side, who receives, stores, and keeps quiet. For that I offer you {#25-45}%, not negotiable, the remainder is for an orphanage and my own retirement. Do not phone, the lines are listened to. Write alone to {mail}, with your full name and a number, and delete this comment when you have read it.
      Dear buyers, hope you and your family are all well. This is {first} from {invented} Machinery, glad to know that you're in the market of {bottle filling|noodle making|wire drawing} machines. Please allow me to take the chance to introduce ourselves: founded {year}, workshop 20000 sqm, 35 engineers, export to {country}, {country}, {country}. One line makes {#2000-9000} pieces per hour, needs {two|three} workers only, stainless steel 304, warranty 18 months, engineer goes abroad for install. We'd like send catalogue and best price to you. Could you tell what's your WhatsApp? Mine is {phone}. Have a nice day.
    `,
  },
  ham: {},
};
