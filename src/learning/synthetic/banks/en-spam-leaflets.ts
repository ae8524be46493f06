import type { Bank } from '../bank.js';

/** Leaflets and chain letters that are posted below everything, whatever it is about. */
export const ENGLISH_SPAM_LEAFLETS: Bank = {
  language: 'en',
  words: {},
  spam: {
    'faith-leaflet': `
      THE END IS NEAR. READ: {pitchUrl}
      Jesus is at the door of your heart today. Type AMEN and a blessing will find you before {midnight|Sunday}.
      The seven seals, explained day by day, free booklet in {#20-90} languages. Write to {mail}
      Repent! {place} was only the beginning. On the {#2-28}th of this month the sky shall be rolled up like a scroll, and the kings shall hide in caves. It was all shown to Prophet {manNamed} {surname} in {year}, and every date so far has come to pass. Do not take the chip. Do not take the number. Fill your bathtubs with water. Listen to the {#5-60} messages at {pitchLink} while they still let us speak. Copy this to {#5-20} pages, your reward is not here.
      Dear brothers and sisters in humanity, have you ever asked why you were created? A short film of {#9-30} minutes answers. {shortUrl}
      God sent me to this comment section. Somebody here is about to receive a {house|visa|baby}. Claim it by sharing.
      The true Sabbath was changed by men! Proof from history, from the stars, from the original Greek, all in one free book. Nobody could refute it in {#10-40} years. Order: {mail}. No visit from a salesman, I promise.
      Send this candle 🕯 to {#7-15} people whom you love. Do not send it back. St. {surname} has never been known to fail. Within {four|nine} days you will get news. A {baker|major} in {place} broke the chain and lost his shop; a widow in {city} sent it on and found {dollars} behind the stove. This is no joke.
      Meditation master {invented} gives free initiation over the internet. Peace begins with you. {pitchUrl}
      "Then the third trumpet sounded" – see the comet, see the rivers, see {pitchHost}
      Mother {invented} weeps for {country}. Pray nine days with us. Text PRAY to {phone}
      A message to all who are weary. You work, you eat, you sleep, and in between you look at a small lighted pane like this one here. Is that all? {#15-50} years ago I asked the same on a railway bridge in {place}, and I was answered. I won't describe it, those who wish to know shall read it in the little book "The Door Was Never Locked", which is sent to anyone without charge, in a plain wrapper, also to prisons. It has no author's name, for it has no author. It's been translated into {#30-140} languages by people who never met. We belong to no church, we take no money and we don't ring at doors. Turn away from the idols, from sport and from politics, and from the articles under which I must post this. The hour is later than your clock says. Order at {mail}, or read it at {pitchHost}. Whoever passes this on to {seven|twelve} others has already begun.
      In the holy month each good deed is counted {seventy|seven hundred} times, so imagine the reward if only ONE person learns this prayer because of you. It takes {#20-50} seconds to read and a moment to forward. The devil will tell you right now that you've no time and that people will laugh. Prove him a liar! Say it after rising, say it before driving, say it over your children, {three|seven} times in each case. Send it to all your groups, and ask that they too send it to all theirs.
    `,
    'cause-leaflet': `
      WAKE UP SHEEP!!! {shortUrl}
      Copy and paste this everywhere. They're deleting it as we speak.
      The {invented} Party is the only one which tells you the truth. Join. Donate. {pitchUrl}
      STOP THE {LEVY|TREATY|TREASON}! On the {#2-28}th we march. {city}, main square, {clock}. Bring flags, bring pots, bring your neighbours. Do not talk with the press. Details only at {handle}. Share share share.
      WHAT THEY DON'T TELL YOU ¶1) Your birth certificate is a bond traded on the exchange.¶2) Taxes are voluntary since {year}.¶3) Judges are ship captains under maritime law.¶4) Your name in CAPITALS is not you.¶Get the forms that set you free: {pitchUrl}
      Citizens of {country}! We, the undersigned officers and mothers, declare the present government null and void. A provisional assembly has been elected by acclamation in {place}. All who sign the roll before the new moon shall be counted among the founders. The roll, the constitution and the bank details for the first contribution can be found at {pitchLink}. Post this proclamation under every newspaper article, in every group and on every wall. Silence is consent.
      Who owns the water? Who owns the seed? Who owns YOU? One family. {#3-9} hours of documents, watch before it's gone: {shortUrl}
      vote {surname} {surname} for {mayor|sheriff|senate}!! lower taxes safer streets {pitchHost}
      The earth does not move. Three experiments that you can do on your balcony, in my booklet, {smallSum} plus postage. {mail}
      This is the full text of the letter which the {ministry|queen|pope} refused to accept from me on {#2-9} occasions, and which I am obliged to publish by this way: My case number is {#100-900}/{year}. In {year} my house in {place} was taken through false signatures. I have written to {#20-90} courts. All of them belong to the same lodge. The proofs are stamped. I ask every reader to send the letter on to {#5-12} others and to the embassies. Complete file, {#200-900} pages: {pitchUrl}
      5G = 666. Do the sum yourself. {pitchUrl}
      Boycott {invented} products!!! List of {#40-300} brands {shortUrl} pin it to your fridge
      Peace proposal for the whole world in {#7-21} points by engineer {first} {surname}, retired. Point one: all borders become rivers. Point two: money expires each {spring|December}. Rest at {pitchHost}
      {invented} IS THE CURE FOR {DEMOCRACY|CAPITALISM|WAR}. READ THE BOOK. {pitchUrl}
      We are the {#80-99}%. General strike on the 1st. No work, no school, no shopping. Pass it on to every chat you're in 👊
      OPEN LETTER to the people of {country} ¶¶We have been silent for long enough. In {year} they took the railways. In {year} they took the water works. Now they come for the cash in your purse, and by the spring of next year, so it's written in the plan which they thought nobody would read, no person shall be allowed to buy a loaf of bread without showing a plastic card. Those who own the cards own you.¶¶Therefore we demand: 1. Cash for ever. 2. The dissolution of the central bank. 3. Trials. 4. A referendum on everything, every Sunday. 5. The return of the old street names.¶¶We're not left and not right. We're not paid by anybody, unlike those who'll attack us in this column. We're your neighbours: the nurse, the roofer, the retired teacher. We meet on the first {Monday|Wednesday} in each town, at {clock}, before the post office, with a white ribbon. You'll recognise us.¶¶Print this letter, and put it in {#20-100} letter boxes. Post it below every article, for they can't delete all of them. The signatories, the full plan and the account for donations: {pitchUrl}
      Friends, patriots, voters of the {second|ninth} district! On the {#2-28}th you have the choice between more of the same and {manNamed!} {surname!}. {manNamed!} {surname!} is a {job}, not a career politician. {manNamed!} {surname!} has raised {#3-6} children, coached the {hockey|softball} team and never missed a day of work. {manNamed!} {surname!} will cut the property tax, fix the bridge, and bring back respect. What will the opponent do? Ask him about the {#11-90} parking tickets. Vote early, bring a friend, we'll drive you to the polls if you need it: {phone}. Paid for by Citizens for {surname!}.
    `,
    'chain-letter': `
      Repost or bad luck for {#5-9} years 💀
      I'm sorry I had to put this here but I read it and now I'm scared. A boy called {manNamed} fell from his bike in {year}. If you do not post this on {#3-10} more videos he'll stand at the end of your bed tonight. It happened to a girl in {city}.
      URGENT to all: do not accept a friend request from {manNamed} {surname}, he is a hacker. If one of your contacts accepts, you get him too. It was on the {radio|news} this morning. Tell everybody!!
      As of tomorrow this app can use your photos, also the deleted ones. Copy this text to your wall: "I hereby do NOT give my permission." Do not share, COPY. Cost nothing, better safe than sorry.
      Today is national {daughter|sister|son} day. If yours is the best in the world paste this for one hour. I bet only {#2-12}% of you will.
      From {tomorrow|Saturday morning} messages will cost 0.{#10-37} each. Send to all your contacts and your logo will turn blue and it stays free. The owner himself, {manNamed} {surname}, signed it.
      kiss your hand, say a name {#3-9} times, put this under another song, look under your pillow
      An old sailor's luck: whoever gets this letter must copy it {#7-24} times in {#3-9} days. {surname} got {thousands} after the war. {surname} threw it away and his {mill|barn} burnt. It has been around the world {#4-12} times. Keep nothing.
      My aunt who works in a hospital laboratory just told me: drink {salt|hot lemon} water every {#10-20} minutes, hold your breath for {#10-20} seconds each morning, and put {onions|garlic} in your socks. The minister knows but is not allowed to say. Pass it to everybody you care for, grandparents first!!
      💙 put this heart under {#5-15} posts and someone will confess their love to you on Friday 💙
      Copied from a friend: there's a white van near schools in {city}, {city} and {place}. Number plate begins with {referral}. Police won't admit it. Share to save a child.
      Old people's recipe against cramps: a bar of soap in the bed. 1 share = 1 thank you
      Hello, it's {first}, the director of this app. I'm sorry to interrupt but we have a problem: our servers are too full, as people have opened {#2-9} accounts each and don't use them. We have talked it over for a long time and see no other way than to close all the accounts that are not active. To show us that yours is active, send this message to {#10-25} people by copy and paste. Who doesn't do so within {#2-7} days will lose all contacts and pictures and must pay {smallSum} for reopening. This is NOT a joke, look at the icon, it will turn red. When you've sent it the icon turns green. A boy in {city} did not believe it and on Monday everything was gone.
    `,
  },
  ham: {},
};
