import type { Bank } from '../bank.js';

/** Praise that fits every page, machine-written lists of keywords, trackbacks, pieces of other pages, broken templates. */
export const ENGLISH_SPAM_PRAISE: Bank = {
  language: 'en',
  words: {
    hello: `Hi|Hello|Hey|Howdy|Greetings|Hi there|Hello there|Hey there|Good day|Hiya|Hello admin|Dear webmaster|Hello friend|Heya`,
    praiseVerb: `really like|totally love|truly appreciate|absolutely adore|genuinely enjoy|am in love with|am very impressed by|am really enjoying|was blown away by|am so happy to find`,
    praiseObject: `your {writing}|this {writing}|your way of writing|the design of your {writing}|the way you explain things|your informative {writing}|the theme of this {writing}
      the layout and content of your {writing}|the valuable information you provide|the points you have shared here|your writing style|all the helpful stuff you publish`,
    praiseReason: `it is full of useful info|the content is top notch|everything is explained in easy words|you clearly know what you are talking about|it helped me a lot in my assignment
      I have found exactly what I was looking for|the information is so valuable for newbies|such details are hard to find on the net|you managed to hit the nail upon the head|the facts are very well organised|it's pleasant to read and very informative`,
    praise: `I {praiseVerb} {praiseObject}|{good} {writing}, {praiseReason}|{praiseObject} is {very} {good} and {praiseReason}|What a {good} {writing} this is|This is {very} {good} {writing}, keep it up
      Thanks for sharing such a {good} {writing} with us|I must say {praiseObject} is {very} {good}|Wow, {good} {writing}! {praiseReason}|{good} goods from you, man|Thank you for any other magnificent {writing}
      Everyone loves what you guys tend to be up to|I got this {writing} from my pal who told me about it and now I {praiseVerb} it|It is the best time to make some plans for the future and it is time to be happy
      Very rapidly this {writing} will be famous amid all blogging visitors, due to it's nice articles|Your {writing} is a rare gem on the internet|Such clever work and exposure! Keep up the very good works
      I have been surfing on-line more than {#2-5} hours these days, yet I never found any fascinating {writing} like yours|I was suggested this {writing} by my {relative}|You have made some decent points there
      Pretty section of content|I am regular reader, how are you everybody? This {writing} posted at this {writing} is really pleasant|Hurrah! Finally I got a {writing} from where I can actually take helpful data`,
    followUp: `I will bookmark your {writing} and check back {often}|I have shared it with my {#2-9}00 followers|I'll be sure to tell all my friends about this {writing}|Can't wait to read more from you
      Looking forward to your next {writing}|I have subscribed to your feed|Please keep us informed like this|Keep posting such stuff|Hope to see more contents soon|Will come again to read more
      My {relative} will also benefit from this|I am going to follow you on all socials|You deserve a wider audience|Anyone can easily know that you are an expert|Carry on the superb work|Thumbs up from me`,
    often: `often|daily|regularly|in the future|again soon|frequently right here|from time to time`,
    question: `Do you have any tips for aspiring writers|Which blog platform do you use|Is this a paid theme or did you customize it yourself|May I ask who hosts your site|How do you get listed in the search results
      Do you mind if I quote a few of your posts|Would you be interested in exchanging links|Have you ever considered creating an e-book|Are you on any forum that covers the same topics|Do you have problems with spam here`,
    visitMe: `Feel free to visit my {writing}|Also check out my {writing}|Here is my {writing}|Take a look at my homepage|My web page is|Please visit my {writing} as well|Stop by my {writing}|Look into my {writing}
      For more info visit|Read more here|Click here for more|More details on|my site|Have a look at|You can also visit us at|Kindly visit|Check this out|Visit here|source:`,
    keyword: `best running shoes {recent}|online casino no deposit|cheap car insurance|weight loss pills|buy backlinks|{city} escorts|plumber in {city}|garage door repair {city}|payday loans online|replica watches
      forex signals|essay writing service|seo company in {city}|cbd oil for dogs|leather jackets|mobile app development company|packers and movers {city}|tree service {city}|hair transplant cost|dental implants {city}
      carpet cleaning {city}|vape shop|crypto trading bot|buy followers|divorce attorney {city}|roof repair near me|water damage restoration|kitchen remodeling|junk removal {city}|wedding photographer {city}|digital marketing agency|best mattress
      buy research papers|slot gacor|live football streaming|office setup|printer support number|home cleaning services {city}|bail bonds|custom boxes wholesale|car removal {city}|assignment help|data recovery|web design {city}|best hosting coupon|yoga teacher training|taxi to airport|limo service {city}`,
    seoAdjective: `affordable|cheap|top rated|professional|trusted|best|no 1|leading|reliable|licensed|24/7|certified|discount|wholesale`,
    anchor: `<a href="{pitchUrl}">{keyword}</a>|<a href="{pitchUrl}" rel="nofollow">{keyword}</a>|[url={pitchUrl}]{keyword}[/url]|[{keyword}]({pitchUrl})|<a href='{pitchUrl}'>{seoAdjective} {keyword}</a>|[url={pitchUrl}]{pitchUrl}[/url]|[link={pitchUrl}]{keyword}[/link]`,
    signature: `{visitMe}: {pitchLink}|{visitMe} - {anchor}|{visitMe} {pitchLink}|¶¶{visitMe} ... {anchor}|¶{anchor}|¶¶{pitchLink}|¶{pitchUrl}|¶¶{visitMe} :: {keyword}|{keyword}|({keyword})|~ {keyword} ~`,
    scrap: `the committee had been expected to publish its second report before the winter recess|a layer of fine gravel below the roots keeps the water moving|he finished the season with eleven assists and a sprained wrist
      most of the households in the valley were connected to the grid by the end of that decade|you should always look for a supplier that offers a return policy and a phone line|the colour of the lining tells you a lot about the quality of the product
      her second album was recorded in a barn outside the town and sold poorly at first|these days people prefer to do their shopping from the comfort of their home|the ointment should not be put on open skin unless a doctor has said so
      when choosing a present for him there are many things which you must keep in your mind|the engine of the older model was quieter but needed more oil|you can pick the best one that suits your needs and budget|according to the spokesman the merger would be completed in the third quarter
      in case you are planning to get one it is recommended to compare the prices first|the soldiers crossed the river at night and burned the mill|there are numerous kinds of materials offered in the market nowadays|a healthy breakfast is the key of losing the fat of the belly`,
    spun: `This {writing} is genuinely a fastidious one it assists new web users, who are wanting in favor of blogging|I savour, result in I found just what I used to be taking a look for|It's remarkable designed for me to have a {writing} which is useful for my know-how
      You actually recognise how to carry an issue to light and make it vital|My family members always say that I am killing my time here at web, however I know I am getting experience everyday by reading such pleasant content|I feel that is among the so much important info for me and i am glad studying your {writing}
      Excellent beat ! I want to apprentice whilst you amend your {writing}, how could i subscribe for a weblog {writing}|The account aided me a appropriate deal, I had been tiny bit familiar of this your broadcast|Asking questions are in fact pleasant thing in case you are not understanding anything completely
      Usually I do not learn {writing} on blogs, but I would like to say that this write-up very compelled me to take a look at and do so|It is perfect moment to make few plans for the longer term and it is the time to be joyful|I'm no longer sure where you are getting your information, but good subject matter`,
    polished: `This {writing} does a wonderful job of breaking down a complex topic|What I appreciate most is how clearly each step is laid out|Your insights on this subject are both timely and practical|It is refreshing to see such a thoughtful perspective|This is a must-read for anyone looking to improve their results|The balance between theory and practice here is impressive|Readers of every level will find something valuable in it|I especially liked the part where you explain the benefits|Thank you for shedding light on such an important matter|Choosing the right {keyword} can make all the difference|As someone working with {keyword}, I can say this is spot on|It reminds me of how we approach {keyword} at our company|If anyone here is interested in {keyword}, there is a detailed guide|When it comes to {keyword}, quality and trust matter most|For a seamless experience I always rely on {keyword}`,
  },
  spam: {
    'praise-polished': `
      {polished}. {polished}. {signature}
      {polished}. {polished}. {polished}. {followUp}. {signature}
      {polished}! {anchor}
      {polished}. {polished}.
      {polished}. {visitMe} {pitchLink}
      {hello}, {polished}. {polished} {anchor}.
    `,
    'praise-link': `
      {praise}. {followUp}. {signature}
      {hello}, {praise}. {signature}
      {praise}! {signature}
      {hello}! {praise}. {question}? {signature}
      {praise}. {praise}. {followUp}. {signature}
      {spun}. {signature}
      {hello} {praise} {signature}
      {followUp}. {signature}
      {praise}, {anchor}
      {question}? {praise}. {signature}
      {spun}. {spun}. {followUp}. {signature}
      {good} {writing} {anchor} {followUp}
    `,
    'praise-alone': `
      {praise}. {followUp}.
      {hello}, {praise}. {followUp}.
      {spun}.
      {spun}. {followUp}!
      {praise}. {question}?
      {hello}! {spun}. {question}? {followUp}
      {praise}. {praise}. {followUp}. {bye}!
      {very} {good} {writing}. {praiseReason}. {followUp}.
    `,
    keywords: `
      {keyword}, {keyword}, {keyword}, {seoAdjective} {keyword}, {keyword}
      {keyword} {pipe} {keyword} {pipe} {seoAdjective} {keyword} {pipe} {pitchLink}
      {anchor} {anchor} {anchor}
      {anchor}¶{anchor}¶{anchor}¶{anchor}
      Looking for {seoAdjective} {keyword}? We offer {seoAdjective} {keyword} and {keyword}. {pitchLink}
      {seoAdjective} {keyword} {seoAdjective} {keyword} {anchor}
      {keyword}
      {pitchUrl} {keyword}¶{pitchUrl} {keyword}¶{pitchUrl} {keyword}
      <b>{keyword}</b>¶¶{scrap}. {scrap} {keyword}. {anchor}
      #{invented} #{invented} {keyword} #{invented} {shortUrl}
      {seoAdjective} {keyword} in {city}, {city}, {city} and {city}. Call {phone}. {pitchLink}
    `,
    trackback: `
      [...] {scrap} [...]
      [...] {praise}. {scrap} [...] {pitchUrl}
      [...] Read More: {pitchUrl} [...]
      [...] Find More Info here to that Topic: {pitchUrl} [...]
      <strong>{keyword}...</strong>¶¶[...] {scrap} [...]...
      [...]{seoAdjective} {keyword}[...]{praise}[...]
      {invented} {keyword}... {scrap}...
      Trackback from {keyword} {pitchUrl}: {spun} [...]
    `,
    scraped: `
      {scrap}. {scrap}. {anchor}
      {scrap} {anchor} {scrap}. {scrap} {anchor}
      {scrap}, {scrap}.¶¶{anchor}
      {scrap}. {scrap}. {scrap}.¶{pitchUrl}
      <strong>{keyword}</strong> {scrap}. {scrap}…
      {anchor} {scrap}. {scrap}. {scrap}
      {scrap}. {visitMe} {keyword} {pitchLink}
      {scrap}. {keyword} {scrap} {seoAdjective} {keyword}
    `,
    unfilled: `
      {open}Hi{pipe}Hello{pipe}Hey{close}, {open}{praise}{pipe}{praise}{close}. {pitchUrl}
      {open}{good}{pipe}{good}{pipe}{good}{close} {open}{writing}{pipe}{writing}{close}, {open}thanks{pipe}thank you{close} %name%! {signature}
      Hello %firstname%, {praise}. %link%
      %random_praise% {visitMe} %anchor_text% {pitchUrl}
      {praise}. [keyword] [url] {followUp}
      {open}{followUp}{pipe}{followUp}{close} {open}{question}{pipe}{question}{close}?
      #file_links["C:\\{invented}\\links.txt",1,N] {keyword} {pitchUrl}
      {hello} $NAME, {praise} {open}{open}link{close}{close}
      {open}I{pipe}We{close} {open}like{pipe}love{pipe}enjoy{close} {open}your{pipe}this{close} {writing} {anchor}
    `,
    gibberish: `
      {gibberish} {gibberish}¶¶{anchor}¶{anchor}
      {gibberish} {pitchUrl}
      {referral}{gibberish} {anchor} {gibberish}
      {gibberish}, [url={pitchUrl}]{gibberish}[/url], [link={pitchUrl}]{gibberish}[/link], {pitchUrl}
      {pitchUrl}
      {pitchUrl}¶{pitchUrl}¶{shortUrl}
      {shortUrl}
      {gibberish}¶{shortUrl} {nickname}
      {scrawl}
      {scrawl}
      {scrawl} {scrawl}
    `,
  },
  ham: {},
};
