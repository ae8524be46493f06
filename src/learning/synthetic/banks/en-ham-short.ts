import type { Bank } from '../bank.js';

/** Short reactions, honest praise and thanks, corrections, questions to the author. */
export const ENGLISH_HAM_SHORT: Bank = {
  language: 'en',
  words: {
    reaction: `This.|lol|Well said|Amen|Exactly|Nope|So true|Agreed|+1|Wow|Good grief|What?|Ridiculous|Bingo|Same here|Yikes|Seriously?|Thank you|Thanks|Brilliant|Nonsense|Of course|Right on|Good|Sad|Unbelievable|Yes!|No.|Ugh|Hear, hear|Oh dear|Fair enough|Never heard of it|Cool|Nice one|Beautiful|Spot on|Finally|Huh?|First!|Interesting|Disgusting|I agree|Me too|Hilarious|RIP|meh|ditto|true|Bravo|wtf|Good riddance|Why?|LOL no|Preach|Boring|Love it|who cares|OK boomer|So sad|You wish|Not again|Enough|Told you so|Congrats|Well done|Get well soon|Happy birthday|About time|Good for her|Good for him|Thoughts and prayers|Good luck with that|Here we go again|Can't argue with that|You nailed it|Never gonna happen`,
    pieceOf: `article|piece|post|column|report|interview|review|series|obituary|essay|explainer|photo essay|episode|tutorial|recap|editorial`,
    praiseHonest: `Great {pieceOf}|Thanks for this|Really nice {pieceOf}|Excellent {pieceOf}, {first}|Lovely {pieceOf}|Thanks for the {pieceOf}, {first}|Wonderful {pieceOf} as always|Good to see some real reporting on this|Thank you for writing this|Best {pieceOf} I've read on {policyMatter} so far|Beautifully written|What a moving {pieceOf}|I really enjoyed this {pieceOf}|Very informative, thanks|Love your {pieceOf}|Nice write-up|Awesome post|Thanks for sharing this, {first}`,
    personalDetail: `my {relative} used to work at that mill|I grew up two streets from there|it reminded me of my grandfather's shop in {city}|I cried at the part about the dog|I had no idea about the part on {policyMatter}|we had the same trouble with our boiler|it made me call my {relative} for the first time in {#2-12} months|I've been reading you since {year}|the bit about {surname} was new to me|your third tip fixed it for me, after {#2-9} hours of trying|I'm from {city} and you got the accent right|I printed it for my {relative}, who is {#70-98} and doesn't do computers|my class of {#8-14} year olds will read it tomorrow|we were there in {year} and it looked just like your photo
      I was the {job} on duty that night|I tried it with {ingredient} and it worked|the graph in the middle says it all|it took me back to {year}|I didn't agree with every word, but you were fair|my own {pieceOf} on this was much worse|the comparison with {country} was spot on|even my {relative} liked it and she hates everything`,
    ingredient: `lemon|rye flour|oat milk|brown sugar|tofu|goat cheese|smoked paprika|pears|walnuts|buttermilk|ginger|chickpeas|kale|maple syrup|half the salt|frozen berries`,
    mistake: `it's "{mistaken}" in the {ordinal} paragraph|the caption says {year} but the photo is from {year}|{surname} was never mayor, he was the deputy|you wrote "{mistaken}" twice|the {ordinal} link is broken|the date of the meeting is wrong, it's on the {#1-28}th|{place} is in {country}, not {country}|the chart axis is missing its unit|{sum} million, not billion|the headline says {#2-9} and the text says {#2-9}|that's not {surname} in the picture, that's his brother|it's spelled {surname}, not {surname}|the video won't play on my phone|I think {percent} should be {percent}`,
    mistaken: `it's|their|loose|pubic|affect|manger|lead|then|definately|breaks|principle|complement|your|who's`,
    ordinal: `second|third|fourth|first|last|fifth`,
    ask: `Does anyone know if {thing} works with {thing}?|How long did {thing} last you?|Is {thing} worth {dollars}?|Where did you get {thing}?|Will there be a part two?|Has anybody tried {thing} in {city}?|Which one would you recommend for a beginner?|Could you post the settings for {thing}?|Do you ship {thing} to {country}?|What is the name of the song at the end?|Is {thing} in the picture yours?|Any idea when {thing} comes out in {country}?|Is there a way to read this without the ads?|Can you share the data behind the chart?|Did you ask {office} for a comment?|Why was my comment removed?|What happened to {thing} from your last post?|How do I cancel the newsletter?`,
    thing: `the camera|this lens|the heat pump|the adapter|the new firmware|the bread machine|the app|the e-bike|the tent|the plugin|the theme|this pan|the stroller|the mower|the phone|the wool|the printer|the GPS|the keyboard|the stove|the ladder|the router|this model|the guitar|the microscope|the kayak`,
  },
  spam: {},
  ham: {
    short: `
      {reaction}
      {reaction} {laugh}
      {reaction} {emoji}
      {reaction}, {first}
      {reaction}. {reaction}.
      @{nickname} {reaction}
      {reaction}!
      {reaction}... {closer}
      {attack}
      {laugh} {reaction}
      {rhetorical}
      {emoji}{emoji}{emoji} {reaction}
      "{mistaken}"? {laugh}
      {reaction}, {rights}
    `,
    'honest-praise': `
      {praiseHonest}. {personalDetail}.
      {praiseHonest}!
      {praiseHonest}, {personalDetail}. {bye}
      {praiseHonest}. {personalDetail}. {ask}
      {praiseHonest} {emoji}
      {personalDetail}. {praiseHonest}.
      {praiseHonest}. {praiseHonest}. More like this please.
      Hi {first}, {praiseHonest}. {personalDetail}, and {personalDetail}. {bye}, {first}
      {praiseHonest}! Keep up the good work.
      {praiseHonest}. One question: {ask}
      Thanks {first}! {personalDetail}.
      Just wanted to say thanks. {personalDetail}.
      Congratulations {first} on {#2-20} years of this {pieceOf}! {personalDetail}.
      {praiseHonest}, will share it with my {relative}.
      I rarely comment, but {praiseHonest}. {personalDetail}.
      {praiseHonest}. I don't comment much, however {personalDetail}. Looking forward to the next one!
      {first}, {praiseHonest}. Bookmarked.
    `,
    correction: `
      Small correction: {mistake}.
      {mistake}.
      Typo: {mistake}
      {praiseHonest}, but {mistake}.
      Proofreader needed: {mistake}. {closer}
      Actually {mistake}. {fact}.
      @editors {mistake}, please fix
      FYI {mistake}. {bye}
      Great {pieceOf}. Minor thing: {mistake}. {personalDetail}.
    `,
    question: `
      {ask}
      {ask} {bye}
      {praiseHonest}. {ask}
      Hi, {ask} {ask}
      {ask} Asking for my {relative}.
      {personalDetail}. {ask}
      @{first} {ask}
      Stupid question maybe: {ask}
    `,
  },
};
