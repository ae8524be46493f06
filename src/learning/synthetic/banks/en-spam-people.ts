import type { Bank } from '../bank.js';

/** Spell casters, herbal cures, dating, channels to subscribe to, chain letters. */
export const ENGLISH_SPAM_PEOPLE: Bank = {
  language: 'en',
  words: {
    healer: `Dr {invented}|Priest {invented}|Prophet {invented}|Baba {invented}|Mama {invented}|Doctor {surname}|Lord {invented}|Chief {invented}|Great {invented}|Psychic {first}|Herbalist {invented}|Dr {first} {surname}`,
    spellWork: `love spell|reunion spell|lottery spell|marriage spell|spell to bring back your ex|court case spell|money ritual|pregnancy spell|black magic removal|protection spell|divorce stopping spell|job spell`,
    heartbreak: `My {relative} left me for another woman after {#2-15} years|My husband filed for divorce|My boyfriend blocked me everywhere|I was heartbroken and wanted to end it all|My lover came back begging on his knees within {span}|We are now happier than ever before|I contacted {healer!} and he cast a {spellWork}|{healer!} told me what to do and my marriage was restored|I still can't believe that {healer!} is real
      {healer!} made my ex call me {when}|I won {dollars} in the lottery after {healer!} gave me the numbers|If you are having relationship problems, {healer!} is the solution`,
    disease: `herpes|HIV|hepatitis B|HPV|cancer|diabetes|fibroids|ALS|Parkinson's|genital warts|asthma|arthritis|infertility|COPD|lupus|kidney disease|PCOS`,
    cured: `I was diagnosed with {disease!} in {recent}|{healer!} cured me of {disease!} with his herbal medicine|After taking the herbs for {span} I tested negative|The doctors said there is no cure for {disease!}|I am now {disease!} free thanks to {healer!}|He sent me the root and herbs through courier|{healer!} can also cure {disease}, {disease} and {disease}|I promised to share this testimony all over the internet|Do not give up, there is a cure for {disease!}|My doctor was shocked to see the result|with his natural herbs you will be healed completely`,
    thanksHealer: `Contact {healer!} today: {mail}|email him at {mail} or call/WhatsApp {phone}|You can reach him via {mail}|WhatsApp {healer!} on {phone}|Website: {pitchUrl}|visit his page {pitchLink}|his email is {mail}`,
    lady: `hot girls|lonely ladies|call girls|sexy models|independent escorts|college girls|mature women|russian brides|cam girls|singles near you|high class escorts|beautiful asian ladies|housewives|massage girls`,
    adultPitch: `Meet {lady} in {city} tonight|{lady} available 24/7 in {city}|Real photos, no advance, {lady} in {city}|{lady} want to chat with you|I'm {first}, {#19-29}, looking for a man, see my profile|Hi dear, I am bored, write me, my photos are here|no strings attached dating with {lady}|Free sex chat with {lady}|watch {lady} live on cam|I feel so lonely tonight, add me|{city} escorts service with {lady}, rates from {dollars}|xxx videos of {lady}|Find {lady} who want to hook up|Swipe and meet {lady}`,
    channelPitch: `check out my channel|subscribe to my channel please|sub 4 sub anyone|I make gaming videos, please support me|help me reach {#1-9}00 subscribers|I just uploaded a new song, go listen|I subscribe back instantly|please watch my video, it took me {#2-9} weeks|small youtuber here trying to grow|like this so more people see my channel|I do covers, give me a chance|my new mixtape is out|follow me on insta {handle}|visit my page for daily memes|thumbs up if you subscribed to me|My beats are better than this, come see|free follow back at {handle}|everyone who subs gets a shoutout`,
    groupPitch: `Join our Telegram channel for {groupTopic}|Free {groupTopic} every day in the group|Add me on Telegram {handle} for {groupTopic}|{#2-90}000 members already get {groupTopic}|DM {handle} for {groupTopic}|VIP group: {groupTopic}, first {#10-50} people free|WhatsApp group for {groupTopic}, message {phone}`,
    groupTopic: `crypto pumps|stock tips|sure betting odds|leaked videos|cheap carding|forex signals|exam answers|movie downloads|investment secrets|daily giveaways|work from home tasks|dropshipping leads|cash flips|bank logs`,
    chainCall: `Copy and paste this to {#5-20} other pages|Share before it gets deleted|Forward this to everyone you love|Pass it on if you are not ashamed|The media will never show you this|If you ignore this you will have bad luck for {#3-9} years|Repost if you agree, {#90-99}% won't|Wake up people and share|Send this to {#5-15} friends and see what happens tonight|don't break the chain|Do not scroll past without typing AMEN`,
    chainStory: `A little girl named {first} was never found and she will visit you tonight|The government is going to charge you for reading messages from Saturday|God told me to tell you that money is coming to you this month|They are hiding the truth about {invented} from the people|An old man gave his last bread to a stranger and what happened next will amaze you|The elites plan a total blackout for {#3-10} days|If you love your mother more than your phone you will share this|The secret document about {invented} proves everything|This is the prophecy of {invented}, the end is near|They want to take your children, your car and your cash`,
    religion: `Brothers and sisters, the signs are clear, read the whole truth at`,
  },
  spam: {
    spell: `
      {heartbreak}. {heartbreak}. {thanksHealer}
      {heartbreak}. {heartbreak}. {heartbreak}. {heartbreak}. {thanksHealer}
      HOW I GOT MY EX BACK. {heartbreak}. {heartbreak}. {thanksHealer}
      {healer!} is a powerful spell caster: {spellWork}, {spellWork}, {spellWork}. {thanksHealer}
      Hello, I'm {person} from {country}. {heartbreak}. {heartbreak}. {thanksHealer}. All thanks to {healer!}
      I want to join the {invented} brotherhood for riches and fame, {thanksHealer}
      astrologer {healer!} {city} {spellWork} specialist, call {phone}
      {heartbreak}. {thanksHealer}
    `,
    'herbal-cure': `
      {cured}. {cured}. {thanksHealer}
      {cured}. {cured}. {cured}. {cured}. {thanksHealer}
      My name is {person} from {country}. {cured}. {cured}. {thanksHealer}
      GREAT NEWS!! {cured}. {thanksHealer}
      Natural herbal cure for {disease}, {disease}, {disease}. {thanksHealer}
      {cured}, all glory to God. {cured}. {thanksHealer}
    `,
    adult: `
      {adultPitch}. {pitchEnd}
      {adultPitch}. {adultPitch}. {pitchEnd}
      {adultPitch}! {contactMail}
      ❤️ {adultPitch} ❤️ {pitchEnd}
      <a href="{pitchUrl}">{lady}</a> {adultPitch} <a href="{pitchUrl}">{lady} {city}</a>
      {adultPitch} 😍💋 {pitchEnd}
      {praise}. {adultPitch} {pitchEnd}
      hey {first}, {adultPitch} {shortUrl}
      {adultPitch}. {adultPitch}. Call {phone}
    `,
    channel: `
      {channelPitch}
      {channelPitch}!! {channelPitch}
      Hey guys, {channelPitch}, {channelPitch} thanks
      sorry for the spam but {channelPitch}
      nice video, {channelPitch} :)
      {channelPitch} {referenceUrl}
      I know nobody will read this but {channelPitch}. {channelPitch}
      {channelPitch} 🙏🙏 {handle}
      who wants free {prize}? {channelPitch}
      If you like {groupTopic} {channelPitch} {pitchEnd}
    `,
    'group-invite': `
      {groupPitch}. {pitchEnd}
      {groupPitch}
      {groupPitch}!! {groupPitch}
      🔥🔥 {groupPitch} 🔥🔥 {shortUrl}
      I was skeptical but {groupPitch}, it changed everything. {contactMail}
    `,
    chain: `
      {chainStory}. {chainCall}
      {chainStory}. {chainStory}. {chainCall}!!
      {chainCall}: {chainStory}.
      {chainStory}. {chainCall}. {pitchEnd}
      URGENT!!! {chainStory}. {chainCall}. {chainCall}.
      {religion} {pitchLink}. {chainCall}.
    `,
  },
  ham: {},
};
