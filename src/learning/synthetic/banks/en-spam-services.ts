import type { Bank } from '../bank.js';

/** Search engine services, support lines, tradespeople and offices that advertise below articles. */
export const ENGLISH_SPAM_SERVICES: Bank = {
  language: 'en',
  words: {
    seoPitch: `We can rank your website on the first page of the search results|I can get you {#100-9000} high quality backlinks for {dollars}|Guest post on DA{#40-90} sites available|Increase your traffic by {#100-900}% in {span}|Your site is missing out on thousands of visitors|I noticed a few errors on your website that hurt your ranking|Our agency offers SEO, web design and social media marketing|Buy real followers, likes and views|Would you like {#1000-9000} targeted visitors a day|we redesign your site for only {dollars}|Do you accept guest posts or sponsored articles? We pay {dollars}|Get our monthly SEO plan with {#10-99}0 dofollow links|I am a link building expert with {#3-15} years experience|Affordable logo and app development by our team in {city}
      Is your site monetized? You can earn {dollars} with our ad network|Duplicate content can ruin your ranks, use our spinner|Submit your site to {#1000-9000} directories|Your blog is not on the first page of google, our plugin fixes this`,
    machine: `printer|router|email account|antivirus|laptop|smart TV|wallet app|bookkeeping software|cash app|tablet|navigation device|mail client|streaming stick|wifi extender`,
    fault: `error code {#100-900}|not responding|offline problem|login issue|won't connect|password reset|stuck on loading|payment failed|blue screen|update failed|locked account`,
    supportPitch: `{invented} {machine} support number {phone}|Facing {fault} with your {machine}? Call {phone}|{machine} {fault}? Dial our toll free helpline {phone}|How to fix {machine} {fault}: contact {invented} customer service {phone}|Our certified technicians are available round the clock for {machine} {fault}|{invented} {machine} customer care number {phone} USA|If your {machine} shows {fault}, get instant help|setup your {machine} with our experts|{machine} helpdesk 24x7 {phone}`,
    airline: `{invented} Airlines|Air {invented}|{invented}Jet|{invented} Airways|Fly {invented}`,
    flightPitch: `{airline!} reservations number {phone}|{airline!} name change policy, call {phone}|How do I speak to a live person at {airline!}? {phone}|{airline!} {city} airport terminal office address and phone|cancel your {airline!} ticket within 24 hours and get a refund, dial {phone}|{airline!} flight change fee and baggage policy|To book a group travel with {airline!}, contact {phone}|{airline!} {city} office, timings, helpline {phone}|cheap flights from {city} to {city} with {airline!}|Does {airline!} allow pets? Ask an agent on {phone}`,
    trade: `plumber|roofer|electrician|locksmith|car key replacement|towing|garage door repair|AC repair|moving company|pest control|carpet cleaning|tree removal|personal injury lawyer|DUI attorney|dentist|interior designer|real estate agent|scrap car buyer|limousine|gutter cleaning|water damage restoration|appliance repair|window cleaner|car detailing|tow truck|chiropractor`,
    tradePitch: `Looking for a {seoAdjective} {trade} in {city}?|We are the {seoAdjective} {trade} serving {city} and {city}|Call {invented} {trade} {phone} for a free quote|24 hour emergency {trade} in {city}|Our {trade} team has over {#5-40} years of experience|{seoAdjective} {trade} near me|get {#5-30}% off your first booking with {invented}|{invented} is your one-stop {trade} in {city}|Free estimates, licensed and insured {trade}|Hire a {trade} that you can trust|We provide {seoAdjective} {trade} services at competitive rates|Our customers rate us 5 stars for {trade} jobs`,
    policy: `car insurance|life insurance|health insurance|home insurance|pet insurance|travel insurance|funeral cover|truck insurance`,
    policyPitch: `Compare {policy} quotes and save {dollars}|Cheap {policy} from {dollars} a month|Were you injured in an accident? You may be owed {dollars}|Free {policy} quote in {#1-5} minutes|{policy} for drivers with bad records in {city}|Have you or a loved one taken {drug}? You may be entitled to compensation|Drivers in {city} are furious about this {policy} trick|Seniors born before {year} qualify for {policy}`,
    visaPitch: `Get your {country} visa in {span}|PR for {country} without IELTS|{country} work permit with job offer, {dollars} total|Study in {country}, free counselling by {invented} Consultants|Apply for eVisa online, approved in {span}|second passport by investment in {span}|{country} e-Visa application for US and UK citizens|immigration consultants in {city} for {country} visa`,
    factory: `packaging boxes|PVC pipes|LED lights|crusher machines|mylar bags|hydraulic pumps|solar panels|industrial fans|stainless steel sheets|CNC parts|silicone molds|yoga mats|electric bikes|human hair wigs|office chairs|conveyor belts`,
    factoryPitch: `We are a {seoAdjective} manufacturer and exporter of {factory}|{factory} supplier with ISO certificate, OEM welcome|Our factory produces {factory}, {factory} and {factory}|custom {factory} with logo, low MOQ|send inquiry for {factory} price list|{factory} wholesale price, shipping to {country}`,
  },
  spam: {
    seo: `
      {seoPitch}. {pitchEnd}
      {seoPitch}. {seoPitch}. {contactMail}
      Hi, {seoPitch}. {seoPitch}. Regards, {person}
      {hello}, I was just browsing your {writing} and {seoPitch}. {pitchEnd}
      {seoPitch}? {seoPitch}. {pitchEnd}
      {praise}. {seoPitch}. {contactMail}
      {anchor} {seoPitch}
    `,
    support: `
      {supportPitch}. {pitchEnd}
      {supportPitch}. {supportPitch}.
      {supportPitch} {supportPitch} {supportPitch}
      {praise}. {supportPitch}. {pitchEnd}
      {supportPitch}.¶¶{supportPitch}.¶{anchor}
      ☎ {phone} ☎ {supportPitch}
    `,
    airline: `
      {flightPitch}. {flightPitch}. {pitchEnd}
      {flightPitch}
      {flightPitch}. {flightPitch}. {flightPitch}.
      {airline!} Customer Service {phone}¶{airline!} Booking {phone}¶{airline!} Refund {phone}¶{pitchUrl}
      Thanks for the info. {flightPitch}. {pitchEnd}
    `,
    'local-business': `
      {tradePitch}. {tradePitch}. {pitchEnd}
      {tradePitch} {pitchEnd}
      {praise}. {tradePitch} {anchor}
      {tradePitch}. {tradePitch}. {tradePitch}. Contact us at {phone}
      {invented} {trade} {city}¶{phone}¶{pitchUrl}
      Thanks for these tips! As a {trade} in {city} we agree. {tradePitch} {pitchEnd}
      {policyPitch}. {pitchEnd}
      {policyPitch}. {policyPitch} {pitchEnd}
      <a href="{pitchUrl}">{policy} {city}</a> {policyPitch}
    `,
    visa: `
      {visaPitch}. {pitchEnd}
      {visaPitch}. {visaPitch}. {contactMail}
      {praise}. {visaPitch}. {pitchEnd}
      {visaPitch} {visaPitch} {anchor}
    `,
    factory: `
      {factoryPitch}. {pitchEnd}
      {factoryPitch}. {factoryPitch}. {contactMail}
      {praise}. {factoryPitch}. {pitchEnd}
      {factory}, {factory}, {factory}, {factory} - {factoryPitch} {pitchEnd}
      Dear Sir/Madam, {factoryPitch}. {factoryPitch}. Best regards, {first}, sales manager. {contactMail}
    `,
  },
  ham: {},
};
