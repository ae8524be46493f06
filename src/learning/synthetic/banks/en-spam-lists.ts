import type { Bank } from '../bank.js';

/** Hardly a sentence: keywords, links with a word or two, a firm and its town, anchor texts. */
export const ENGLISH_SPAM_LISTS: Bank = {
  language: 'en',
  words: {},
  spam: {
    'keyword-list': `
      cheap flights, last minute flights, flight deals, flights to {city}, airline tickets, discount airfare
      garage door repair {city!} garage door opener {city!} garage door spring {city!}
      vape, vape juice, vape pen, disposable vape, vape shop near me
      Hypnotherapy {city!} | Stop smoking {city!} | Fear of flying {city!}
      roulette / blackjack / slots / poker / craps / bonus
      buy reviews, buy likes, buy views, buy comments
      curtains blinds shutters {city} made to measure free quote
      #loan #fastloan #cashloan #loanapp #creditscore #moneytips
      Divorce lawyer. Family lawyer. Custody lawyer. {city}.
      tarot, reiki, crystal healing, angel cards, past life, {city}
      used cars {city!}, scrap cars {city!}, cash for cars {city!}, car removal {city!}, truck wreckers
      {invented} {trainers|cleats} outlet cheap sale online store uk usa canada
      kitchen remodel ✔ bathroom remodel ✔ basement finishing ✔ deck building ✔ free estimate ✔
      airport taxi {city}, minibus hire, wedding cars, coach hire with driver
      SEO - SMM - PPC - ORM - WEB - APP
      keto, keto diet, keto recipes, keto pills, keto before and after
      #beats #typebeat #freebeat #rapper #studio #newmusic #{city}
      dumps cvv fullz track 1 track 2 with pin fresh daily
      wigs lace front wigs human hair wigs braided wigs bob wigs
      Office cleaning {city!}, window cleaning {city!}, end of tenancy cleaning {city!}, carpet cleaning {city!}.
      jobs in {country}, jobs in dubai, hotel jobs, driver jobs, security guard jobs, visa free jobs
      essay help / thesis help / homework help / exam help / 24h
      acupuncture, physiotherapy, chiropractor, massage, pregnancy massage, {city} clinic
    `,
    'bare-link': `
      {pitchUrl} very nice
      {shortUrl} lol
      look {pitchLink}
      Read it: {pitchUrl}
      {pitchHost} is better
      OMG {shortUrl}
      cheap here {pitchUrl}
      {pitchUrl} ← {proof|details|here}
      Full video {shortUrl}
      here u go {shortUrl} 😘
      {shortUrl} ✔️ {working|legit}
      wow... {pitchUrl}
      Is this you? {shortUrl}
      more info on {pitchHost}
      {pitchUrl}¶{pitchUrl}
      visit us {pitchHost}
      >> {pitchLink} <<
      Free. {pitchUrl}
      My site: {pitchHost}
      https {pitchHost}
      part 2 is here {shortUrl}
      Link in comments 👇¶{shortUrl}
      {shortUrl} (18+)
      click {shortUrl} b4 its gone
      Try {pitchHost}, thank me later
      {pitchUrl}#{referral}
      New: {pitchUrl}
    `,
    'link-claim': `
      The lowest prices in {city}, guaranteed: {pitchUrl}
      {pitchHost} pays the same day. Tested.
      I got mine from {pitchLink} and saved {#20-80}%
      Over {thousands} happy customers can't be wrong → {pitchUrl}
      People in {city} are switching to {pitchHost}. Find out why.
      No sign up, no card, no tricks. {shortUrl}
      you can download all of it for free from {pitchLink} enjoy
      They deleted it everywhere but here it is: {shortUrl}
      See what happens at minute {#2-9}... {shortUrl}
      This is the only page that tells the truth about {wrinkles|your bank|back pain}: {pitchUrl}
      {pitchUrl} Rated number one by experts {#3-9} years in a row
      Best in {country}. Ask anyone. {pitchHost}
      I compared all of them so you do not have to {pitchUrl}
      new users get {sum} on {pitchHost} no deposit
      Voted {city}'s favourite {clinic|salon|bakery supplier|gym}! {pitchLink}
      Stop overpaying. {pitchUrl}
    `,
    'firm-and-town': `
      {invented} Dental Clinic {city}
      {surname} & Sons Roofing, {city}
      {city} Limo
      {invented} Movers {city} to {city}
      Best Interior Designers in {city}
      {invented} Infotech Pvt Ltd
      {surname} Law Group {city} | Personal Injury
      Locksmith {city} 24/7 {phone}
      {invented} Packaging Co., Ltd. custom boxes
      Royal {invented} Banquet Hall, {city}
      {city} Tree Surgeons
      Dr. {surname} Hair Transplant {city}
      {invented} Academy – IELTS coaching {city}
      The {surname} Team Realty, homes for sale in {city}
      {invented} IVF centre {city}, test tube baby cost
      {invented} Pest Control {phone}
      tattoo studio {city} {pitchHost}
      {invented} Aluminium & Glass Works¶{city}¶{phone}
      {surname} Accountants {city} tax return from {sum}
      Hotel {invented}, {place} ★★★ rooms from {sum}
    `,
    'anchor-text': `
      <a href="{pitchUrl}">roof repair {city}</a>
      <a href="{pitchUrl}" title="{invented!}">{invented!} official store</a>, <a href="{pitchUrl}">{invented!} coupon</a>
      [url={pitchUrl}]best running shoes[/url] [url={pitchUrl}]trail shoes[/url] [url={pitchUrl}]kids shoes[/url]
      [Immigration lawyer {city}]({pitchUrl})
      [b][url={pitchUrl}]Play now[/url][/b]
      <a href='{pitchUrl}'>here</a> <a href='{pitchUrl}'>and here</a> <a href='{pitchUrl}'>also here</a>
      <h1><a href="{pitchUrl}">BUY FOLLOWERS</a></h1>
      [LINK={pitchUrl}]viagra[/LINK] [LINK={pitchUrl}]cialis[/LINK]
      **[{invented} Keto Gummies]({pitchUrl})** – [order]({pitchUrl}) – [official website]({pitchUrl})
      * [Essay writers]({pitchUrl})¶* [Thesis writers]({pitchUrl})¶* [Proofreading]({pitchUrl})
      <a target="_blank" href="{pitchUrl}">Wedding photographer in {city}</a> captures your day.
      You need <a href="{pitchUrl}">a good accountant</a>.
      {good} {writing}. <a href="{pitchUrl}">water damage restoration</a>
      Regards,¶<a href="{pitchUrl}">Towing {city}</a>
      [img]{pitchUrl}[/img] [url={pitchUrl}]hot photos[/url]
      [IPTV {country}]({pitchUrl}), [IPTV {country}]({pitchUrl}), [free test]({pitchUrl})
      <b>Bitcoin casino</b> <a href="{pitchUrl}">{#50-300} free spins</a> <i>no KYC</i>
      <p>Nice.</p><p><a href="{pitchUrl}">cheap essay</a></p>
      [url="{pitchUrl}"]Download[/url] full crack + serial
    `,
  },
  ham: {},
};
