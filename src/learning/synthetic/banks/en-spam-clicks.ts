import type { Bank } from '../bank.js';

/** Begging for clicks below videos, on microblogs and in chats: channels, songs, followers, petitions, groups. */
export const ENGLISH_SPAM_CLICKS: Bank = {
  language: 'en',
  words: {},
  spam: {
    'own-channel': `
      check out my channel 🙏
      sub to me i sub back in {#1-10} sec
      my new song is better than this, no cap
      Hey guys I make {cooking|car|minecraft style building} videos, every sub counts
      {#10-99} subs away from {#100-900}!!! plz help a kid out
      free beat 🎧 "{dark|sad|drill} piano" prod. {nickname}, on my page
      I know self promo is annoying, I hate it too, but nobody sees small creators any more. I'm {#13-19}, I write, record and edit everything in my bedroom with a $2{#0-9} microphone. One click on my picture is all I ask, and if you hate it come back and roast me.
      Who wants to be in my next video? subscribe and comment done
      if u like {lofi|metal|phonk} click my name
      First! also my channel has giveaways
      new vlog up: 24 hours in a {haunted motel|supermarket}. go go go
      Dear reader of this comment, you are beautiful and your dreams will come true. Also I'm a singer. Would you listen to one cover of mine? {#2-4} minutes out of your life 💛
      sorry wrong video but since you are here → {shortUrl}
      support my podcast about {true crime|startups|love}, new episode each {Monday|Friday}, everywhere you get podcasts
      watch me play {nickname} live, camera on, stream starts {clock} {shortUrl}
      don't read my profile picture
      I dropped my EP at midnight, self produced, mixed by my cousin. {shortUrl} Tell me which track is hardest 🔥
      like if you came from my channel
      dance cover by me and my {sister|crew}, judge fair 👉 {shortUrl}
      Artists! I mix & master your track for {smallSum}, DM before/after
      Got tired of ads in my workouts so made my own timer app, {#10-90} people use it already, link on profile, rate it 5 stars pls pls
      Hi, I'm {first}, I'm {#11-16} and this is my third channel since I forgot the passwords of the first two lol. I make animations with paper frogs. It takes me {#3-9} weeks for one minute because my desk lamp is broken and I can only film when the sun's on my bed. Nobody at school knows. If you've got {two|three} minutes please watch "Frog goes to the dentist" and tell me honestly if it's funny. I'll watch something of yours in return, I promise, I have a list. Sorry for posting this under your video, the guy said it's okay to promote small channels (he didn't but I think he's nice).
    `,
    'followers-wanted': `
      follow {handle} for {memes|quotes|deals} ✨
      F4F? L4L? drop your @ below and follow everyone who likes your comment!!
      Gain {#100-900} followers tonight: 1. follow me 2. retweet 3. reply IFB
      follow train 🚂 #followback #gain #mutuals #{invented}
      need {#20-200} likes on my last post to win a bet, who's in
      DM for promo, page with {#20-900}k followers, {sum} a story
      vote for my {dog|baby|band} in the contest, only one day left, code {#100-999}: {shortUrl}
      1 like = 1 prayer
      we hit {#2-9}k!! next goal {#10-20}k, bring your friends
      buy real followers cheap, no password, starts in minutes {pitchHost}
      Blue tick verification for {sum}, done through press articles. Serious pages only {handle}
      Get {thousands} views for {sum}. Boost likes, comments and watch hours. Safe for monetization ✅ {shortUrl}
      Everyone who follows me in the next {#10-60} minutes gets a follow + {shoutout|cookie} 🍪
      tag {three|five} friends who need this
      #dealoftheday #{invented} #{invented} #sale {shortUrl}
      GM ☀️ say it back and follow, we grow together #{invented}army
    `,
    'sign-this': `
      Sign here to save the {horses|old cinema|bees}: {shortUrl} takes 10 seconds
      We only need {#20-900} more signatures! {pitchUrl}
      PETITION: free water for every dog in {city}. Sign + share + share again {shortUrl}
      Please help my nephew {manNamed}, {#3-9}, who needs an operation abroad. We have {percent} of the sum. Even {smallSum} helps. I'm posting this below everything I can find, forgive me. {pitchUrl}
      Donate a coffee to the shelter: {wallet}
      They want to close our {school|clinic|street market}, sign before Friday midnight, bots are counted out so use your real mail, {shortUrl}
      Like this comment {#3-9}000 times and my boss will shave his head
      Add your name. It's free. {pitchLink}
      Sorry to interrupt, I'll be quick. The old lime trees in {surname} Street are to be felled for {#12-40} parking spaces, although {three|two} experts have found them healthy. There's a hearing in {#9-20} days and we've got {#2000-4000} names, we need {#5-9}000. You do not have to live here, you only need a mail address, and you can untick the newsletter. I post this below each article, because trees can't comment. {pitchUrl} Thank you, and please, send it to everyone in your contacts, also to those you don't like.
    `,
    'join-us': `
      join {shortUrl}
      Group for jobs in {city}, no fees, all trades 👷 {shortUrl}
      our whatsapp group for {mothers|gamers|investors}: {shortUrl} (last {#3-20} places)
      Admin pls approve 🙏 "{invented} Daily Tips" best channel for {traders|students|punters}, {#5-80}k members, zero nonsense: {handle}
      they banned us here so we moved to {handle}, all the videos are there
      Good morning family, today's tasks are up in the other group. New people send screenshot of registration to {handle} and receive {sum} welcome
      Who wants movies? Drop your number ⬇️
      Exam leaks {recent}, maths and physics, full paper before 6am, join channel {handle}, pay after seeing
      Hello everyone, I'm new in this group. I do hair, nails, lashes and also sell {waist beads|perfume oil|slimming tea}. Home service in {city}. My WhatsApp {phone}
      {invented} server, {#200-9000} online, {nitro|skin} giveaways every day {shortUrl}
      The book club of the rich: read what they read. Members only {shortUrl}
      Forward to all your contacts: free data {#5-100}GB for everyone who joins {shortUrl}
      girls only gc, no boys, link dies in 1h {shortUrl}
      @everyone free airdrop in #claims, go before it's gone {shortUrl}
      📢 ATTENTION MEMBERS 📢¶The old group is full. Everybody moves to the new one before {midnight|Friday}, link below.¶Rules: no fighting, no religion, no voice notes longer than 1 min.¶What you'll get: ✔ daily deals ✔ job alerts ✔ scholarship forms ✔ free airtime on Sundays¶How to stay: add {#5-10} contacts within 24h, those who don't add will be removed by the bot.¶{shortUrl}¶Admin {first}
    `,
  },
  ham: {},
};
