import type { Bank } from '../bank.js';

/** Text whose words a machine has replaced by others that a thesaurus calls alike, mostly below a headline of wares. */
export const ENGLISH_SPAM_SPUN: Bank = {
  language: 'en',
  words: {
    oddOpener: `Nowadays|With regards to this|To start with|In addition|Generally speaking|On account of this|As a matter of fact|In the event that you wish it|Moreover|For instance|Consequently|At the present time|A lot of the time|As soon as possible|Quite possibly|In most cases|Even so|Thus|Irrespective of the weather|Within the past few yrs`,
    oddNoun: `the particular individual|this kind of procedure|your current merchandise|typical household|a great number of folks|the actual enterprise|any specific undertaking|the firm's employees|several varieties of equipment|an incredible quantity of shoppers|the entire human body|your beloved one|this distinct season|the lady of the residence|a substantial volume of money|the native authority|the very first phase of the game|every single workforce|a wholesome way of living|the online arena|most modern footwear|this leather tote|the physician of your option|the popular outfit|these fragrant substances|their own offspring|the vehicle proprietor|that kind of timepiece|a proper slumber|our planet's inhabitants|the interior designer|his previous squad|the leading participant|some sort of contract|the mobile gadget|her marital partner|the substance inside|numerous internet sites|the acquire cost|a couple of footwears`,
    oddVerb: `tends to make|may perhaps commence with|has been identified to supply|can be obtaining|will certainly supply|would most likely consist of|ought to turn out to be|is heading to be able to lessen|is known to elevate|should certainly pay attention to|is able to acquire|were in a position to keep away from|might be purchased along with|has the tendency to overlook|really should be matched to|is regularly utilised for|starts off to damage|does not require|must be taken care of by|gets rid of|arrives with|enhances the likelihood of|is all about|can certainly alter|makes it simple for`,
    oddLink: `in addition to|as well as|due to the fact that|to be able to|simply because|whilst|that is why|along with the fact that|in order that|and consequently|regardless of whether|on top of which|so as to|much like|and therefore|in contrast to|but nevertheless|provided that|seeing as`,
    oddTail: `in the blink of an eye|at a sensible price|in a number of ways|all throughout the globe|for a extremely long time|without spending too considerably|with out any doubt|day by day|in this particular fashion|in the course of the winter season|for your personal use|at the conclusion of the day|with great good results|as quickly as you possibly can|within the comfort of home|like never just before|regardless of your spending budget|just about everywhere`,
    garbled: `{oddNoun} {oddVerb} {oddNoun} {oddLink} {oddNoun} {oddVerb} {oddNoun}|{oddOpener}, {oddNoun} {oddVerb} {oddNoun} {oddTail}|{oddNoun} {oddVerb} {oddNoun} {oddTail}|{oddOpener} {oddNoun} {oddVerb} {oddNoun} {oddLink} it {oddVerb} {oddNoun} {oddTail}|when {oddNoun} {oddVerb} {oddNoun}, {oddNoun} {oddVerb} it {oddTail}|you'll find {oddNoun} {oddLink} {oddNoun} that {oddVerb} {oddNoun}|it is {oddNoun} that {oddVerb} {oddNoun} {oddTail}|{oddLink} {oddNoun} {oddVerb}, {oddNoun} {oddTail}`,
    ware: `{invented} {goods}|{luxury} {invented} {goods}|{invented} outlet {city}|{invented} {goods} {luxury}|{goods} {invented} black friday|{invented} バッグ|{invented} 財布 激安|{invented} borse outlet|{invented} sac pas cher|{invented} schuhe günstig|{invented} online shop|{invented} {goods} fast shipping|mens {invented} {goods} {#1-99} stitched wholesale|{luxury} {goods} {#20-80}% off|{invented} taschen sale|{invented} コピー 時計`,
    feature: `The secrets of {invented} {goods}|{#3-21} ways {goods} can change your life|How to master {keyword} without even trying|Stop complaining and start your own {invented} plan|The {#2-60} second trick for {goods}|What nobody tells you about {keyword}|Mistakes everybody makes with {goods}|Why {keyword} is the new {goods}|Unbiased report reveals the hidden facts of {invented}|The lazy person's way to {keyword}|Discover {invented} before you are left behind|{invented} makes you rich while you sleep|An ideal {invented} trick that fools {#80-99}.{#1-9}% of buyers|Everything you ever wanted to know about {goods} but were afraid to ask|{invented} news is out, get your update now|Ideas, formulas and shortcuts for {keyword}`,
    awkwardPraise: `I am only writing to let you know of the remarkable discovery my {relative}'s {relative} made reading your web page|She learned a good number of details, which included how it is like to have an ideal teaching nature|I liked as much as you will receive carried out right here|The sketch is attractive, your authored material stylish|I in addition to my guys were checking out the nice pointers from your site and then developed a dreadful suspicion I had not thanked you|My young men ended up totally thrilled to read through them|Great blog here! Also your website rather a lot up very fast|What host are you the usage of?|I read few articles on this {writing} and I think that your {writing} is rattling interesting and holds lots of wonderful information|I have read some just right stuff here, certainly worth bookmarking for revisiting|I wonder how so much effort you place to create one of these great informative site
      You made some respectable factors there, I looked on the net and found most individuals will associate with|Whats up very cool site!! Guy .. Beautiful .. Wonderful|Someone essentially assist to make severely {writing} I would state|That is the very first time I frequented your website page and so far I amazed with the research you made|I do trust all of the ideas you've presented to your {writing}, they're very convincing and will definitely work|Still, the posts are very short for starters, could you please lengthen them a little from next time|Simply wish to say your {writing} is as astonishing, the clarity in your {writing} is just spectacular|With your permission allow me to grab your feed to stay updated|I was very happy to search out this net-site, I wished to thank you in your time for this excellent learn|Hi my loved one! I want to say that this {writing} is awesome, great written and include almost all significant infos`,
    oddFrench: `cette personne particulière|le sac en question|votre propre maison|une quantité importante des gens|la compagnie elle-même|le vêtement populaire|leurs propres enfants|un certain genre de chaussures`,
  },
  spam: {
    'spun-text': `
      <strong>{ware}</strong>¶¶{garbled}. {garbled}. {garbled}. {garbled}
      <strong>{ware}</strong>¶¶{garbled}. {garbled}. {garbled}. {garbled}. {garbled}. {garbled}…
      <strong>{ware}</strong>¶¶{awkwardPraise}. {garbled}.
      {garbled}. {garbled}. {garbled}. <a href="{pitchUrl}">{ware}</a>
      {garbled}. {garbled}.¶¶{pitchUrl}
      {garbled} <a href="{pitchUrl}">{ware}</a> {garbled}. {garbled}
      {garbled}. {garbled}. {garbled}. {garbled}.
      {garbled}. {keyword} {garbled}. {garbled}. {signature}
      <a href="{pitchUrl}">{ware}</a> {garbled}. {garbled}. {garbled}
      {garbled} {keyword} {garbled} {keyword} {garbled}. {garbled}.
      {garbled}¶{garbled}¶{garbled}¶{garbled}¶¶{visitMe} {keyword} {pitchUrl}
      {garbled}... {garbled}
      {oddFrench} {garbled}, {oddFrench} <a href="{pitchUrl}">{ware}</a>
    `,
    headline: `
      <strong>{ware}</strong>¶¶{feature}
      <strong>{ware}</strong>¶¶{feature}. {garbled}.
      {feature}¶¶{pitchUrl}
      {feature} <a href="{pitchUrl}">{ware}</a>
      {ware}
      {ware} {ware} {pitchUrl}
      {feature}. {feature}. {signature}
      <b>{ware}</b> {feature}!
    `,
    'awkward-praise': `
      {awkwardPraise}. {awkwardPraise}. {awkwardPraise}.
      {awkwardPraise}. {awkwardPraise}.
      {awkwardPraise}.
      {awkwardPraise}. {spun}. {signature}
      {awkwardPraise}. {garbled}. {awkwardPraise}.
      {awkwardPraise} {awkwardPraise} {awkwardPraise} {awkwardPraise} {followUp}
      {spun}. {awkwardPraise}. {awkwardPraise}. <a href="{pitchUrl}">{ware}</a>
      {awkwardPraise}¶¶{pitchUrl}
    `,
  },
  ham: {},
};
