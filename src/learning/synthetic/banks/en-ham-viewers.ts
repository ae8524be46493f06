import type { Bank } from '../bank.js';

/** Whole comments below videos: jokes, timestamps, nostalgia, fans, requests, grumbles, and a word of somebody's own small channel. */
export const ENGLISH_HAM_VIEWERS: Bank = {
  language: 'en',
  isWhole: true,
  words: {},
  spam: {},
  ham: {
    'viewer-brief': `
      first{!|!!| 🥇| lol}
      second... story of my life
      {clock} 💀💀💀
      {clock} {that laugh|his FACE|the cat|you're welcome}
      {clock} anyone know this {song|beat|riff}?
      who's here in {recent}{?|?? 🙋|? just me?}
      Still {listening|here|crying} in {recent}
      goosebumps{.| every time| 😭| at {clock}}
      ❤️❤️❤️ {from {country}|queen|}
      🔥🔥🔥🔥
      😂😂😂 {the dog|I can't|again}
      LMAOOO {the ending|not the wig|he really said that}
      im {dead|crying|screaming} 💀
      W {video|dad|edit}
      L take {ngl|bro|but ok}
      underrated{.| asf| channel| drummer}
      {masterpiece|Masterpiece.|MASTERPIECE}
      Part {2|two|3} {pls|please|when}??
      Early gang {🙌|where you at|}
      no ads pls {🙏|im poor|}
      That {bass|bridge|key change|breath} tho
      anyone else {hungry|getting an ad every minute|hear the owl}?
      Thank you for {subtitles|the tabs|this|no music}!
      can we get {a 10 hour version|this on vinyl|him a chair}
      rip {headphone users|legend|my ears}
      the goat 🐐 {fr|no debate|}
      bro {forgot|cooked|did NOT|really thought}
      my {mom|nana|cat} loves this
      ok but {why|who asked|the shoes}??
      Nobody: / Me at 3am: {this|whale songs|how locks work}
      This > {everything on the radio|the remake|therapy}
      cringe. {Watched it twice.|}
      Skip to {clock}{.| thank me later}
      sub'd {at the goose|after two minutes|}
    `,
    'viewer-talk': `
      I was {six|nine} when this came out and we'd only one telly, so the whole street stood in our front room. I can smell the coats.
      My dad used to sing this in the car, all the wrong words. He passed in {spring|{recent}}. I still sing the wrong words.
      Her voice live is better than on the record and I'll fight anyone who says otherwise. Not physically, I'm {#58-79}.
      The drummer holds this whole song together and gets four seconds of screen time. Justice for {drummers|that man}.
      Unpopular opinion: the first album was better, the second's overproduced, the third is a cry for help.
      how is nobody talking about the guy in the background at {clock} eating a whole {onion|cabbage}
      I came here from the {series|trailer|game} and stayed for the {bass line|comments}. Don't judge.
      who else is watching this instead of {studying|sleeping|doing the thing}? exam is in {five|nine} hours 🤡
      Greetings from {Kazakhstan|Argentina|the Philippines}! We don't understand all words but we are dancing in the kitchen with my {grandmother|kids} 💃
      i dont know english very good but this music is speak to my heart. love from {Egypt|Mongolia|Bolivia}
      Please come to {Brazil|Manila|Finland}!!! we are waiting since {#2009-2016} 😭
      Camera work 10/10, sound 3/10. Buy a windshield for that mic, a {smallPrice} one will do.
      You skipped how you got the bolt out at {clock}, which is the one thing all of us are here for.
      Day {#3-90} of asking for a video about {knots|the second world war in Crete|how lifts work}.
      I've watched {#12-40} videos on {binary search|taxes|crochet magic rings} and this is the only one where I didn't want to throw the laptop. Subscribed, liked, told my cousin.
      Great content but the thumbnails with the open mouth... you don't need that man. You're better.
      {Two|Three} unskippable ads for a gambling app under a kids' song. Are you serious? I know it's not the uploader's fault.
      "and the lantern burned till Tuesday" what does it MEAN, I've been thinking about it for {eleven|twenty} years
      The ref at {clock} is in a different match altogether
      my teacher made us watch this and now the whole class says "{beautiful plumage|let it simmer}" every five minutes. send help
      It's the silence at {clock} for me. A whole stadium. Wow.
      Fake. Watch the shadow at {clock}. Still funny.
      I did the workout for {two|six} weeks. Lost {#1-4} kg, gained a hatred of burpees. Thank you, you nice monster.
      Pause at {clock} and look at the {whiteboard|number plate|newspaper}. They knew what they were doing.
      I don't like what she's become, politics and all that. But this one? This one's untouchable.
      He can't sing, he can't dance, he's {#70-81} and I would pay {fairPrice} to see him again tomorrow.
      As a {pilot|vet|locksmith}: {clock} is wrong, {clock} is very wrong, {clock} would kill you. Fun video though!
      The {algorithm|autoplay} brought me here at {#2-4} am and I'm not even mad
      Dislike for the {clickbait|reaction face|fake crying}. It's {#9-14} minutes until you say the answer is "no".
      Can we all agree that the comment section here is nicer than most people's families
      hey i also do {stop motion|beatbox|restoration} stuff, tiny, like {#9-60} subs lol. how did you light the {puppets|rust part}? mine always come out orange
      @{nickname} ooh just looked at yours, the one with the {matchbox car|snail}! try a sheet of baking paper in front of the lamp
      @{nickname} omg you actually watched it?? thank you!! will try the paper tonight
      I play this song on the {accordion|tuba} and put it up for my mum's birthday, {#11-40} views, all my mum. If you ever wonder who "{nickname}" asking for the sheet music was: me. Thank you for sending it.
      I used to be a sound man on tours like this, back in {#1974-1989}. What you hear at {clock} as "atmosphere" is me falling over a flight case. You're welcome. The band was lovely, the food was not, and that night it rained so hard that the crew held umbrellas over the amplifiers. Somebody should find the other reels, they were in a garage in {city}.
      Okay so I've seen this {five|eight} times now and have a theory. The woman at the window at {clock} is the same actress as the child's mother at {clock}, same ring, left hand. So he isn't looking for the daughter. He *has* found her. It's the mother who's lost. Look at the clock, it's backwards in all the scenes with her. Tell me I'm crazy.
      To the person reading this at night with a broken heart: it gets boring one day, and then it's over. Drink some water.
      Me and my late brother had the tape of this. He'd hit stop just before the sad verse, every time, so I never heard how it ended till today. I'm {#41-59}. I'm glad he did that.
      2:00 in the morning, {#38-45} degrees fever, listening to a man explain {concrete|the history of forks}. Peak life.
      Why would anyone dislike this? It's an old man and a {duck|lathe}.
      Audio is {#200-900} ms behind from {clock} on. On the phone too. Reupload?
      copyright strike on a {lullaby|bird} recording. What a time to be alive
      I asked for a slower version {two|three} months ago and you MADE one. Nobody's ever done a thing like that for me. Learning it for my {wedding|dad's 80th}.
      "Don't try this at home." Sir, it's a {pancake|haiku}.
      They really let him cook and he burned the kitchen down 😭
      this song is what {orange|the smell of rain|being seventeen} sounds like
      You said "link in the description" and there's no link in the description 😅 The one for the {free pattern|map|sheet music} I mean.
      Found it: {videoUrl}, same guy, {four|ten} years earlier, same hat.
      Check out {clock}, left corner, under the sign. Is that a {goose|priest}?
      Subscribe already people, she's at {#95-99},{#100-999} and has been making these for {nine|eleven} years with no sponsor at all
      Who else clicked because of the {hat|thumbnail} and learned the whole {tax system|subjunctive}?
      lyrics for those who need (my ears, so no guarantee):¶I left the boat on the gravel¶with the oars across the seat¶and (something) the river¶(something something) my feet
    `,
  },
};
