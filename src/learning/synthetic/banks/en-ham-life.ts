import type { Bank } from '../bank.js';

/** Blogs of everyday life, and comments below videos. */
export const ENGLISH_HAM_LIFE: Bank = {
  language: 'en',
  words: {
    dish: `the soup|this bread|the curry|the lemon cake|your pancakes|the stew|the dumplings|this salad|the lasagna|the cookies|the chili|the pie|the sourdough|the risotto|the jam`,
    cookLine: `made {dish} {when} and the kids had seconds|I used {ingredient} because I was out of {ingredient}|mine was too dry, {#5-20} minutes less next time|{#150-230} degrees was too hot in my oven|my {relative} says {dish} tastes like home|doubled the garlic, no regrets|does {dish} freeze well?|I'd skip the {ingredient}|turned out lovely, thanks {first}|can I leave out the {ingredient}? My {relative} is allergic|took me {#2-4} hours, not {#20-45} minutes|never thought of putting {ingredient} in {dish}`,
    plant: `tomatoes|roses|zucchini|the lavender|dahlias|the apple tree|beans|my hydrangea|leeks|garlic|the fig|peppers|the lawn|tulips`,
    gardenLine: `slugs ate all my {plant} again|our {plant} bloomed {#2-4} weeks early this year|coffee grounds did wonders for {plant}|when do you prune {plant} in zone {#3-9}?|the deer leave {plant} alone, so far|I planted {plant} too close together|my {relative} swears by beer traps|lost the {plant} to frost in May|{plant} in pots need water twice a day here in {city}|late blight got the {plant}, burn the leaves`,
    tripLine: `we stayed in {place} for {#2-9} nights and saw {#2-30} tourists in all|take the early boat, the later ones are full|the museum is closed on Mondays|the hostel in {city} had bedbugs, be warned|you missed the best bakery, it's behind the station|bring cash, nobody takes cards in {place}|the trail above {place} is washed out since spring|we paid {dollars} for a room without a window|train from {city} takes {#3-12} hours but what a view|we did that walk in {year} with two small kids and a dog`,
    bookLine: `read "The {invented} Letters" if you liked this|{surname}'s book on {policyMatter} is still the best|the {surname} bookshop in {city} has it|my book club hated it|the second volume is weaker|try the early novels of {first} {surname}|the old radio version was better|the library in {city} has {#2-5} copies|{surname} Hardware in {city} fixed mine for {dollars}, no website, just ask for {first}|the small cafe opposite the church does the best pie`,
    memory: `I remember when {city} still had streetcars|in {year} we watched it on a black and white set|my {relative} was on that ship|{first} was my teacher in grade {#2-8}, a wonderful man|we used to skate there every winter|that store had a wooden floor and smelled of oranges|I voted for the first time in {year}|when my {relative} died the neighbours brought food for weeks|we lost our house in the flood of {year}|they don't make them like that anymore`,
    storyLine: `My {relative} worked {#10-45} years as a {job} and retired on {dollars} a month|I lost my job as a {job} in {recent} and sold the car for {dollars}|We bought the place for {dollars} in {year}|At {#19-30} I was {dollars} in debt, now I'm not, no secret to it, just time|I got hit by a car in {city} and the bill was {dollars}|My {relative} and I opened a small {surname} & Sons in {year} and closed it in {recent}|I make less as a {job} than I did in {year}|They offered me {dollars} to leave and I took it`,
    songLine: `this song got me through {year}|who's listening in {recent}?|the drummer deserves more credit|her voice at {clock} gives me goosebumps|my {relative} played this at our wedding|came here from the film|never gets old|{clock} is the best part|the solo at {clock} though|I was born in {year} and I love this music|why did they cut the second verse|the live version from {city} is better|{thousands} views and I'm half of them|autotune could never|rip {first}, gone too soon|heard it in a supermarket and had to find it|this deserves more views|I miss the old days of {year}|dislikes are from people without ears|saw them in {city} in {year}, rain and all|the lyrics hit different when you're {#30-60}|put this at 1.5 speed, thank me later`,
    clipLine: `the cat at {clock} {laugh}|I can't stop watching|{clock} his face {laugh}|anyone else crying?|who else came from the {pieceOf}?|great tutorial, but you skipped the part with {thing}|the audio is too quiet|please do one about {thing}|first!|second, damn|notification squad where are you|that ad in the middle almost gave me a heart attack|fake, you can see the wire at {clock}|he protec he attac {laugh}|nobody:¶absolutely nobody:¶me at 3am: {reaction}|day {#2-90} of asking for part two|my dog watched the whole thing|algorithm brought me here after {#2-9} years|who is the guy at {clock}?|I subscribed after the first minute, finally someone who explains {thing}|great channel, keep going|your channel helped me pass my exam|like if you're watching in {recent}`,
    lyric: `"and the river took the road we knew"|"la la la, we were young and wrong"|"hold the lantern, hold the line"|"one more dance before the flood"|"oh {first}, where did the summer go"|"I left my heart on the seven fifteen"|"nobody's coming, leave the porch light on"`,
  },
  spam: {},
  ham: {
    food: `
      {cookLine}. {cookLine}.
      {cookLine}!
      {praiseHonest}. {cookLine}.
      {cookLine}. {ask}
      Hi {first}, {cookLine}. {cookLine}. {bye}
      {cookLine} {emoji}
    `,
    garden: `
      {gardenLine}. {gardenLine}.
      {gardenLine}. {bye}
      {praiseHonest}. {gardenLine}.
      {gardenLine}, {rights}.
      {first}: {gardenLine}. {ownPost}: {blogUrl}
    `,
    journey: `
      {tripLine}. {tripLine}.
      {praiseHonest}. {tripLine}.
      {tripLine}.
      {tripLine}. {tripLine}. {travelLine}. {bye}
      {memory}. {tripLine}.
    `,
    recommendation: `
      {bookLine}.
      {bookLine}. {bookLine}.
      {praiseHonest}. {bookLine}.
      {retort}. {bookLine}.
    `,
    story: `
      {storyLine}. {reasonLine}.
      {storyLine}. {storyLine}. {closer}.
      {memory}. {memory}.
      {memory}.
      {storyLine}. {memory}. {rhetorical} {closer}.
      {concede} {storyLine}.
      {storyLine}.¶¶{memory}. {moneyLine}. {closer}.
      {memory}. {praiseHonest}.
    `,
    video: `
      {songLine}
      {songLine} {emoji}
      {songLine}. {songLine}
      {clipLine}
      {clipLine} {laugh}
      {lyric} {emoji}{emoji}
      {lyric} {songLine}
      {songLine}!!! {emoji}{emoji}{emoji}
      {clock} {reaction}
      {clipLine}. {clipLine}
      @{nickname} {clipLine}
      {clipLine}. {songLine}. {reaction}
    `,
  },
};
