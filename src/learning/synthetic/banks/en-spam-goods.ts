import type { Bank } from '../bank.js';

/** Counterfeits, medicines, cracked software, streams, essays to order. */
export const ENGLISH_SPAM_GOODS: Bank = {
  language: 'en',
  words: {
    goods: `handbags|watches|sneakers|basketball shoes|jerseys|sunglasses|boots|purses|down jackets|designer belts|football shirts|headphones|scarves|wallets|soccer cleats|hoodies|pearl bracelets|running shoes|hockey jerseys|leather bags`,
    luxury: `designer|luxury|authentic|replica|1:1 mirror|AAA quality|genuine|wholesale|discount|cheap|outlet|knock-off|factory|imitation|brand new|best fake`,
    goodsPitch: `{luxury} {goods} {#40-90}% off|Free shipping on all {luxury} {goods}|We sell {luxury} {goods} at factory prices|{luxury} {goods} outlet online store|Shop {luxury} {goods} with fast delivery|cheap {goods} free shipping|{luxury} {goods} for men and women|Buy {luxury} {goods} and {goods} here|{goods} sale {recent}|{luxury} {goods} uk|{goods} from china paypal accepted
      The {goods} are made from high quality leather and look just like the original|Many people can not afford expensive {goods}, so {luxury} {goods} are a smart choice|When you buy {goods} you have to check the stitching|Wholesale {goods}, min order {#1-20} pcs`,
    drug: `Viagra|Cialis|generic tadalafil|sildenafil {#25-100}mg|phentermine|Xanax|Ambien|modafinil|oxycodone|Adderall|tramadol|levitra|amoxicillin|ivermectin|semaglutide|steroids|testosterone|Valium|kamagra|clomid|prednisone|Percocet`,
    drugPitch: `Buy {drug} online without prescription|cheap {drug} overnight delivery|{drug} for sale|order {drug} and {drug} discreet shipping|{drug} no rx needed|Canadian pharmacy {drug}|generic {drug} best price|Where to buy {drug} safely|{drug} {#10-90} pills {dollars}|Trusted online pharmacy: {drug}, {drug}, {drug}|{drug} cash on delivery`,
    enhancer: `{invented} Keto|{invented} CBD Gummies|{invented} Male Enhancement|{invented} Slim|{invented} Testo Booster|{invented} Keto ACV Gummies|{invented} Garcinia|{invented} Skin Serum|{invented} Brain Pills|{invented} Detox Tea|{invented} Prostate Formula`,
    enhancerPitch: `{enhancer!} burns stubborn fat while you sleep|{enhancer!} is made from 100% natural ingredients|I lost {#10-60} pounds in {span} with {enhancer!}|{enhancer!} reviews, ingredients, side effects and where to buy|Say goodbye to joint pain and anxiety|Doctors hate this one trick|increase your size and stamina naturally|{enhancer!} supports healthy blood sugar|Get rid of belly fat in {span}|No side effects, money back guarantee|boosts your energy, libido and confidence|Order your free bottle of {enhancer!} today, only few left`,
    software: `photo editor pro|office {recent}|video converter|antivirus premium|windows activator|idm|driver updater|screen recorder|vpn pro|pdf editor|racing game|autocad tool|music studio|data recovery wizard|mod menu`,
    crack: `{software} crack|{software} full version free download|{software} serial key {recent}|{software} keygen|{software} mod apk unlimited coins|{software} patch torrent|{software} license key|{software} portable + activator`,
    film: `{invented} {#2-4}|The {invented}|Return of {invented}|{invented} Rising|Night of the {invented}|{invented}: The Movie|season {#1-8} of {invented}`,
    streamPitch: `Watch {film} full movie HD online free|{film} ({recent}) full movie download 1080p|Live stream {place} vs {place} free HD|watch tonight's fight free no sign up|{film} english subtitles free|all matches live in HD, no lag, no registration|download {film} mp4 480p 720p|IPTV {#5-20}000 channels {dollars} a month, free trial`,
    paper: `essay|dissertation|term paper|research paper|thesis|assignment|case study|homework|coursework|admission letter|lab report|book report|nursing paper|programming assignment`,
    paperPitch: `Need someone to write my {paper}|Our experts write your {paper} from scratch|plagiarism free {paper} in {#3-24} hours|Best {paper} writing service {recent}|Get {#10-30}% off your first {paper}|Pay someone to do my {paper}|100% original {paper} by native writers|Students can hire {paper} writers at affordable prices|Our {paper} help covers all subjects|A+ guaranteed or money back|I had a deadline and they wrote my {paper} overnight
      Getting {paper} help is now simple for students|buy {paper} online cheap|If you struggle with your {paper} our tutors are here 24/7`,
    document: `real and fake passports|driver's license|IELTS certificate without exam|registered visas|degree certificates|undetectable counterfeit bank notes|ID cards|SSN cards|work permits|covid certificates`,
  },
  spam: {
    replica: `
      {goodsPitch}. {pitchEnd}
      {goodsPitch}. {goodsPitch}. {pitchEnd}
      {goodsPitch}, {goodsPitch}, {goodsPitch} <a href="{pitchUrl}">{luxury} {goods}</a>
      {goodsPitch}
      <a href="{pitchUrl}">{luxury} {goods}</a> <a href="{pitchUrl}">{goods} outlet</a>
      {scrap}. <a href="{pitchUrl}">{luxury} {goods}</a> {scrap}.
      {praise}. By the way, {goodsPitch}. {pitchEnd}
      {luxury} {goods} {luxury} {goods} {goods} store {pitchEnd}
      {goodsPitch}.¶{goodsPitch}.¶{goodsPitch}.¶{contactMail}
    `,
    pharmacy: `
      {drugPitch}. {pitchEnd}
      {drugPitch}, {drugPitch}. {pitchEnd}
      {drugPitch} {drugPitch} {drugPitch}
      <a href="{pitchUrl}">{drug}</a> <a href="{pitchUrl}">{drugPitch}</a>
      {drugPitch}. No prescription, secure payment, {contactMail}
      {scrap} {drugPitch} {scrap} <a href="{pitchUrl}">{drug}</a>
      {praise} {drugPitch} {pitchEnd}
      We supply {drug}, {drug}, {drug}, pain pills and research chemicals worldwide. {contactMail}
      Order {drug} from a reliable vendor, stealth packaging, Wickr/Telegram {handle}
    `,
    enhancer: `
      {enhancerPitch}. {pitchEnd}
      {enhancerPitch}. {enhancerPitch}. {pitchEnd}
      {enhancer!} - {enhancerPitch}. {enhancerPitch}. {enhancerPitch}. Visit Here: {pitchUrl}
      {enhancer!} {enhancer!} review {recent}: {enhancerPitch}
      My {relative} tried everything until {enhancer!}. {enhancerPitch}. {pitchEnd}
      {enhancerPitch}!!! Official Website ➜ {pitchUrl}
      Hemp oil and CBD vape at {dollars}. {enhancerPitch}. {pitchEnd}
    `,
    software: `
      {crack} {pitchEnd}
      {crack}, {crack}, {crack}. {pitchEnd}
      Here is a working link for {crack}: {pitchLink}
      {crack} 100% working tested by me. pass: {referral}. {pitchEnd}
      {praise}! <a href="{pitchUrl}">{crack}</a>
      cheap {software} keys from {dollars}, instant delivery {pitchEnd}
    `,
    stream: `
      {streamPitch} {pitchEnd}
      {streamPitch}. {streamPitch}. {pitchEnd}
      📺 {streamPitch} 👉 {pitchLink}
      {streamPitch} ¶Link 1: {pitchUrl}¶Link 2: {shortUrl}
      if anybody missed it, {streamPitch} here {pitchLink}
      {contactMail} for IPTV, all sports and films, {dollars} a year
    `,
    essay: `
      {paperPitch}. {pitchEnd}
      {paperPitch}. {paperPitch}. {pitchEnd}
      {praise}. {paperPitch}. <a href="{pitchUrl}">{paper} help</a>
      {paperPitch}, {paperPitch}. {contactMail}
      As a student I was stressed, {paperPitch}. I recommend {pitchLink}
      <a href="{pitchUrl}">write my {paper}</a>, <a href="{pitchUrl}">{paper} writing service</a>
      {paperPitch}. {paperPitch}. {paperPitch}.
      Buy {document}, {document}, {document}. Fully registered in the database. {contactMail}
      We produce {document} for {country}, {country} and {country}. {contactMail}
    `,
  },
  ham: {},
};
