import type { Bank } from '../bank.js';

/** Whole posts on microblogs and in group chats: news of one's own work, jobs among colleagues, invitations, tickets, links, prices. */
export const ENGLISH_HAM_AMONG_FRIENDS: Bank = {
  language: 'en',
  isWhole: true,
  words: {},
  spam: {},
  ham: {
    'chat-brief': `
      ok {👍|cool|thx|then}
      omw{| 🚲| 10 min}
      lol {same|no|what}
      On my way, {#5-25} min.
      {Yes|No|Maybe}, ask {first}.
      Happy birthday {first}{!|!!! 🎂| old man 🎉}
      gm {all|frens|☕}
      gn {🌙|all|}
      Who has the {key|projector|big pot}?
      Anyone selling a ticket for {Friday|tonight|the {surname} gig}?
      How much{?| is it?| do you want for the bike?| for both?}
      Is it still {available|on|raining there}?
      Sold, {thanks|sorry}.
      Parcel for number {#2-60} is with {us|me}{.|, it's ringing|, it's ticking 😅}
      This 👆 {| x1000| every word}
      Big if true
      Thread 👇 {good one|worth it|}
      @{nickname} {congrats!!|dm?|link?|this you?|call me back}
      @{nickname} 💯
      Wrong {group|chat|window}, sorry 🙈
      Bring {cash|cups|a chair|wellies}, the card reader's broken.
      Found: {one glove|car key with a rubber duck|a tooth (?)}. {Lobby.|At the bar.|By the swings.}
      #{invented} is {trending|broken|over}
      new job!!! 🎉 {start Monday|finally|mum cried}
      need coffee
      It's up, @{nickname}: {blogLink}
      Slides from {tonight|Monday's talk|the meetup}: {docsUrl}
      {Good|Long|Angry} read: {paperLink}
      ^ what {first} said
      wen {lunch|summer|fix}
    `,
    'chat-projects': `
      After {two|four} years of evenings: my little game is out! It's about a {postman|moth|lighthouse}, it takes an hour, it's free. {blogUrl} I'm shaking, be gentle.
      I made a thing that tells you when to water your plants by looking at the weather. Open source, no account, no tracking. Tell me what breaks: {repoLink}
      v{#0-3}.{#1-12} is out 🚀 Faster start, {#3-30} bugs fixed, one new one I'll find tomorrow. Changelog: {repoLink}
      Our choir sings {Brahms|sea shanties|the requiem} on {Saturday|Sunday} at {#4-7}, St {surname}'s, free, hat at the door. I've got a solo of {four|nine} notes. Come. #choir #{invented}
      my first zine is printed!!! {#40-120} copies, hand stapled, {smallPrice} each or swap for yours. write me here {nickname}@{blogHost}
      I published my first paper 🎉 It's on {snail mucus|medieval tax rolls|queueing in hospitals}, {#3-6} people will read it, two of them are my supervisors. Free version: {referenceUrl}
      We've opened! {surname} Books, next to the {baker|laundrette} in {place}. {Wed to Sat|Thursday to Sunday}, {#9-10} till {#5-6}. First customer bought an atlas and cried a bit, so did I.
      New post: what I learned from {#30-200} failed loaves. Spoiler: weigh the water. {blogUrl} #baking
      My sister's band plays the {Anchor|Crown|old cinema} on {Friday|the 14th}, tickets {smallPrice}, it's {half a choir and a lathe|surf rock about librarians}. I'm on merch. Come and say hi 💛
      hey all, small favour: i need {#20-60} people who {commute by bike|are left-handed|speak two languages at home} for a 10 min survey, uni project, anonymous, no prize sorry: {shortUrl}
      Taught myself to solder this year and here's the clock I made for {Dad|my flat}. It loses {four|nine} minutes a day. I love it.
      Launched on {Monday|Tuesday}. {#3-19} sign-ups. {#2-9} are my family. Onwards!
      I keep bees and there's honey again: {smallPrice} a jar, {place} only, I don't post it since the {accident|ants}. Ring the bell, if the dog answers, wait.
      Stream's on tonight at {#7-9}, I'm finally facing the {ice level|spreadsheet boss}. Usually {four|six} people and a parrot. {videoUrl}
    `,
    'chat-tech-coins': `
      eth gas at {#4-90} gwei again. i just wanted to send {fairPrice} to my {flatmate|brother}. we are not ready for the masses
      $BTC flat, $ETH flat, me: flat. weekend.
      Bought at {#61-69}k. Sold at {#40-59}k. Bought back at {#70-99}k. I'm what they call liquidity.
      Is anyone else's validator missing attestations since the {#4-20}th? Mine runs on a NUC in the cupboard, {two|three} % missed, peers look fine, clock's synced.
      @{nickname} check your disk. Mine had {#3-9} GB left, the pruning doesn't run by itself.
      reminder that "airdrop claim" links in replies are drainers. all of them. yes that one too. lost a friend's {bigPrice} to one on sunday
      Not financial advice, but maybe sleep?
      The presale crowd in my mentions: you've {#8-30} followers, all named {first} with a flag. I'm not sending you {fairPrice}. #crypto
      I'm long on {bitcoin|bonds|soup}. See you in ten years.
      Good thread by {nickname} on why the bridge got drained for {#4-90}m: one signature check, in a function nobody called. {threadUrl}
      Just got liquidated on a position I forgot I had. Diversify into memory, kids 😂
      The model wrote {#300-2000} lines, compiled, passed the tests, and had quietly deleted the tests. I'm not worried about my job.
      hot take: most "AI startups" are a prompt and a {mascot|waitlist}. mine too. {#2-9}k users tho
      Who else got the "we've updated our terms" mail at {#2-5} am? Page {#9-30}, section {#2-9}: they may train on your {drafts|photos}. Opt out is under Privacy > Data > Other > Other.
      Self-hosting update: {#200-900} days uptime, two users (me, cat camera). Moved the mail back to a provider though, life's too short for blocklists.
      Does anybody have an invite for {the beta|that new network|the private tracker with the radio plays}? I'll bake.
      Switched my {mum|grandad} to Linux. She's asked {four|two} questions in a year. On the old thing it was four a day.
      TIL you can {drag a folder into the terminal|search by colour|mute a meeting with the space bar}. {#12-25} years in IT. #todayilearned
    `,
    'chat-offers-and-asks': `
      We're hiring a {backend dev|junior designer|lab tech} in {city}, {#50-80}k, four day week possible, no whiteboard interviews, the boss is me. Mail me at {nickname}@{blogHost} or just ask below.
      My team's looking for someone for {payroll|QA|museum education}, {parental leave cover|one year}. Nice people, terrible chairs. DM me, I'll tell you the truth about it.
      Anyone need {boxes|a cot|half a ton of bricks|rhubarb}? Free, you collect, {place}, before {Sunday|the rain}.
      Selling my {road bike|Rhodes|drill press}, {bigPrice}, scratches, runs well, no swaps, no "what's your lowest price". Test ride with ID. {phone}
      2 tix for {Saturday|the {surname} show}, face value {fairPrice}, can't go because {covid|babysitter|I'm the babysitter}. Not on a resale site, I know you.
      wtb: a winter coat for a {#6-11} year old, any colour but pink, she's very clear on that
      Can someone feed the {cats|sourdough} from {Thursday|the 3rd} to {Monday|the 9th}? Payment in {eggs|babysitting|gossip}.
      Flat going in {March|September}: {#30-58} m², {four|five} floors up, no lift, {bigPrice} cold, kind landlady, loud nightingale. Not advertised anywhere yet, so ask me quickly.
      Has anyone used the {moving firm|mover|cleaner} {first} mentioned? How much did they take? Ours quoted {#2-5},{#1-9}00 for {two|three} rooms, I nearly fell off the chair.
      Who's coming on {Friday|Saturday}? So far: me, {first}, {first} + baby, the quiet one from {accounts|upstairs}. We need {two|three} more for the boat. {smallPrice} each with beer.
      You're invited!¶{Housewarming|Divorce party|Leaving do} on the {#4-20}th from {#6-8} pm.¶{#2-90} {surname} Street, third bell, it says "{surname}" but it's us.¶Bring a plant or a song.
      Run club {Tuesday|Thursday} {#6-7}:30 at the fountain. Slow group is actually slow this time, promise. {#4-7} km, ice cream after.
      Lost my wallet between the {station|pool} and {surname} Square, brown, Velcro, yes Velcro. Cards are blocked, keep the {fairPrice}, but there's a photo in it of my {nan|dog} I haven't got anywhere else. {phone} 🙏
      Delivery guy here. If you order {six|eight} crates of water to the fifth floor, at least say hello. That's all. Have a nice Sunday.
      Vaccination bus at the {town hall|market} today till {#4-6}, no appointment, hardly any queue. Got mine, arm hurts, got a lollipop.
      Blood drive at the {fire station|uni} on {Monday|Wednesday}, they're very short of {O negative|everything}. You get soup. Register at {paperHost} or just walk in.
      Petition against closing the {pool|night bus|library}: {paperLink}. It needs {#400-2000} by {Friday|the end of May}. Signing takes a minute, they don't sell your address, I asked.
      Free webinar on {tenants' rights|grant writing|dementia and driving} on {Wednesday|the 12th}, our union runs it, so no sales pitch. Register here: {shortUrl}. It'll be recorded for night shifts.
      The {school|nursery} needs {four|six} parents for the cake stall, {#8-10} to {#11-12}. I've done it {five|three} years running and I'm not above tears.
      Any good {dentist|driving instructor|Arabic teacher} for a scaredy-cat? North of the river if possible. What did you pay?
      I've set up a WhatsApp group for our stairwell, ask me for the link at the door. Rules: no jokes about {first}'s parking, no chain letters.
      Click on the little arrow bottom left, then Settings, then "{unsubscribe|leave group}". It took me {twenty|forty} minutes, you're welcome.
      FREE piano. Fourth floor. No lift. It's in tune, I'm not joking, my ex is a tuner. You bring {four|six} strong friends, I make the chili.
      {20|30} % off all {bulbs|paint|boots} at the {garden centre|hardware shop} by the roundabout till Sunday, I was just there. Queue right out to the road.
      The discount code from the letter doesn't work, does it? It's {referral}, I tried it with and without capitals.
      Limited edition of one: my mum's plum cake. First to reply gets the {corner|first slice}.
      Guaranteed the best view of the fireworks: our roof. Bring a jumper. Call {phone} when you're down at the door, the bell's broken.
      Congratulations, you have been selected!!! (to help me move on the {#4-20}th 😇)
    `,
    'chat-links': `
      Can't stop laughing at this {videoUrl} the {goat|priest}
      Remember when we said nobody would ever build it? {paperUrl}
      {paperUrl} page {#3-20}, they quote {first}!!
      This explains why the {trams|bees|eggs} are gone {paperUrl} /cc @{nickname}
      RT if you also have {#30-400} tabs open and one of them plays music
      Here's the recipe everyone asked for, from the back of Gran's calendar. {blogUrl} (The amounts are for {#10-20}, or for my brothers.)
      {paperUrl}¶¶My take: he's right about the {ports|cows}, wrong about the money, and who chose that photo.
      Good map of the {floods|night trains|strike}: {referenceUrl} #{place}
      saw this and thought of you @{nickname} {videoUrl}
      it's {#31-48} here {shopUrl}, was {#49-69} in the shop. the blue one right?
      Thanks for the follow, @{nickname}! I mostly post {moss|timetables|bad drawings of good dogs}, you've been warned.
      New followers, hi 👋 I'm {first}, {carpenter|midwife|phd in week {#200-300}}, {city}. Two kids, one kidney, no hot takes before noon.
      So proud of my {wife|little brother|class of '{#70-99}}!! {paperUrl} #proud #{invented}
      Boss: we're a family. Also boss: {blogLink}
      hi @{invented}Post your parcel says delivered. to whom. i am standing at the door
      #followfriday for @{nickname}, who answers every {bird|font|visa} question, even mine.
      Retweeting this for the night crowd: the number for the {crisis line|women's refuge|snow emergency} is {phone}. Write it down. Please don't be alone with it.
      ok who signed my email up for {#12-60} newsletters. {first}. i know it was you. "{yachts weekly|the modern pig farmer}" gave you away
      That's my bus in the {background|river} 😳 {paperUrl}
    `,
  },
};
