import type { Bank } from '../bank.js';

/** Whole comments of readers who praise, thank and greet below a blog's post, as what they say is most often taken for spam. */
export const ENGLISH_HAM_BLOG_READERS: Bank = {
  language: 'en',
  isWhole: true,
  words: {},
  spam: {},
  ham: {
    'reader-brief': `
      Great {post|article|read}!
      Great {stuff|work|post}, {first}.
      Love this{!|.| ❤️| so much}
      Love it. {Thanks!|More please.|Pinned.|Printing it out now.}
      Lovely {photos|pictures|colours|light in the last one}!
      Nice {one|post|piece}, {thanks|cheers|ta}.
      Awesome. {Just awesome.|Really.|I mean it.}
      beautiful {work|quilt|handwriting|house|old dog} 😍
      So {good|true|funny|well put}!
      Good article, thanks for {sharing|posting|the effort}.
      Thanks for sharing{!|.| this.| this 🙏| 😊}
      Thanks, just what I needed {today|this morning|after the week I had}.
      Very {informative|helpful|interesting|useful}, thank you{.|!|}
      Great tips! {Number three especially.|Trying the vinegar one tonight.|Didn't know about the salt.}
      Thank you {so much|very much|kindly} for this {article|post|guide}.
      Well {written|said|done}. {Thank you.|Cheers.|}
      this made my {day|morning|week} 😊
      Wow, what a {view|story|garden|transformation}!
      Wow!! {Gorgeous|Stunning|Unreal}!!
      Exactly what I was looking for. {Thanks|Thank you|Cheers}!
      This is {gold|brilliant|perfect|pure joy}.
      Amazing {post|pictures|job} as {always|usual|ever}.
      Congrats{!|, {first}!| on the new house!| on five years of the blog 🎉}
      Welcome back! {We missed you.|About time :)|}
      Such a {sweet|sad|lovely|needed} post.
      Good to {know|hear|see}, thanks.
      Yes! {All of this.|Finally someone says it.|}
      I needed {this|to read this|that laugh}.
      Ha, the last {line|paragraph|photo}! Thank you.
      Bookmarked{.| for spring.| for our trip.| and sent to my {sister|boss|mum}.}
      Keep {it up|writing|going|them coming}, {first}!
      More {of these|like this|posts about the goats|maps}, please!
      Subscribed. {Took me long enough.|The bit about the ferry did it.|}
      Hello from {country}! {Nice blog.|Still reading you.|It's raining here too.}
      Happy {New Year|Easter|blogversary|retirement} {first}, and thanks for all the {posts|recipes|walks}.
      Saving this one for {later|the weekend|when the kids are asleep}.
      Nice {blog|site} you've got here, {neighbour|stranger|old friend}.
      The {second|third|last} {photo|one|picture} {wow|is my favourite|made me gasp}
      That {title|first sentence|cat}! 😂
      {Mmm|Yum|Oh my}, that {crust|glaze|crumb} looks {perfect|amazing|illegal}.
      Sending you a {hug|big hug} from {city}. {Beautiful words.|So sorry about {Max|Biscuit|Luna}.|}
      You have a {gift|way with words|good eye|good heart}, {first}.
      Interesting {read|take|stuff}. {Not sure I agree, but interesting.|I'd never looked at it that way.|}
      Excellent explanation!! {Finally got it.|Thanks a ton.|}
      THANK YOU. {Two days|A whole weekend|Three hours} I've been at this.
      THIS IS SO {CUTE|GOOD|HELPFUL} {omg|thank you|aaaah}
      thx {m8|a lot|for this|}
      ty!! {🙌|❤️|so helpful|}
    `,
    'reader-specific': `
      The bit about {boiling the wool first|proofing it in the fridge|resting the dough overnight|soaking the beans} was news to me. Off to try it.
      That {chart|graph|table} halfway down should be on every {classroom|office|clinic} wall. Great post, {first}.
      I tried tip {#2-7} this morning and my {knee|sourdough|printer|toddler} has never been better behaved, thanks!
      Came for the {recipe|knitting pattern|map}, stayed for the story about your {grandmother|neighbour's goose|first car}. Wonderful writing.
      Great article! I'd only add that in {Scotland|Ontario|the mountains|a hard-water area} you need to double the {time|amount|dose}.
      Love your photo of the {bridge|heron|bakery window} in the fog. What lens was that, if you don't mind me asking?
      What a good idea to use {an old door|shower curtain rings|a fishing reel|egg boxes} for it. Ours is going up this weekend.
      {180|200|220} degrees fan or conventional? Otherwise a brilliant recipe, my {husband|flatmate|father-in-law} ate the lot.
      Your oven temperature saved my {meringue|lemon cake|lasagne}! Every other site said {200|220|230}, and every time it burned.
      Finally somebody explains {compound interest|the subjunctive|pruning|kerning|a stop-loss} without making me feel thick. Thank you {first}!
      I laughed out loud at the {mother-in-law|squirrel|customs officer|caravan} part. My colleagues are looking at me now.
      I've read maybe ten posts on {sleep training|heat pumps|perennial borders|standing desks} and this is the first one that mentions the {cost|noise|smell|boring bits}. Appreciated.
      Thanks for being honest about how long it {takes|took}. The others make it look like {an afternoon|a breeze} and then I think it's just me.
      Nice write-up. The comparison of the {two tents|three routes|pens|brake pads} helped me decide, ordering the {cheaper|green|lighter} one.
      I had to read the {fourth|last|middle} paragraph twice, because that is my {father|marriage|job|childhood} to a T. Thank you for putting it into words.
      Really enjoyed this, particularly the part where the {ferry|bus|guide} never came. Same thing happened to us in {place} and we ended up with the best dinner of the trip.
      Your post on {quitting|grief|the allotment|learning {Welsh|Polish|the banjo} at sixty} came just at the right time. I'm {#28-71} and starting over, a bit scared, mostly glad.
      Good summary of a messy topic. I'd quibble with point {#2-5}, since {the sample was tiny|that law changed in {recent}|it ignores renters}, but the rest is spot on.
      I love how you {labelled the jars|kept the old tiles|photograph people's hands|always say what went wrong}. Great inspiration, thanks for sharing.
      Great review. You didn't mention the {battery|strap|smell of the foam}, though: is it as bad as people say?
      Thanks for the pattern! I made it in {mustard|sea green|leftover sock yarn} and it came out one size too {big|small}, which is my fault for never swatching.
      Your advice to {call the landlord first|ask for the itemised bill|photograph everything|wait a week before replying} just saved me {bigPrice}. I owe you a coffee.
      Haven't commented before but been lurking since the {shed|sailing|chicken} posts. This one's your best. {Thanks|Cheers}, {first} from {city}
      This is a wonderful piece of writing. I could smell the {kitchen|harbour|hay|wet dog}.
      Great list, although I can't believe you left out {the lighthouse|rhubarb|darning|the Tuesday market}!
      Wonderful tutorial, very clear pictures, even I managed it and I {once glued my thumb to a radiator|can't sew a button|am all thumbs}.
      Loved the {interview|episode|essay}, and I'm happy you asked {her|him} about {the lean years|stage fright|money}. Nobody ever does.
      As {an editor|a nurse|a shepherd|a bus driver}, I can confirm every word of this. Nicely done.
      You write about {depression|your divorce|being broke} with so much humour. I read it aloud to my {wife|sister|therapist} and we both had a little cry.
      What a great before and after! How did you get the {paint|glue|wallpaper} off the {beams|floor|banister}?
      I'm so glad I found your site, I've been putting off {repotting|my tax return|the conversation with Dad} for months, and your "{ten minutes only|just the first drawer|start ugly}" trick got me going.
      Reading this with my {coffee|feet in the paddling pool|baby asleep on my chest}. Perfect Sunday post.
      Really appreciate the PDF at the end. Printed {#2-30} copies for our {parish|evening class|scout group}, with your name on them of course.
      Superb. The analogy with the {leaky bucket|orchestra|traffic jam} finally made it click.
      Oh how I miss {place}! Your pictures brought back the {summer|year} I {worked in the kitchens|was an au pair|met my husband} there. Is the {café|cinema} on the corner still open?
      I never thought I'd enjoy {#2-5},000 words about {drains|fonts|moss|bus timetables}. You have a talent.
    `,
    'reader-thanks': `
      Just wanted to say thank you. I followed your {guide|steps|checklist} and {passed|it worked|got my deposit back|the baby slept}.
      Thanks {first}! I was about to {give up|buy a new one|call a plumber} when I found this.
      Thank you for this. My {mum|dad|brother} was diagnosed in {March|October|spring} and nobody had explained it to us in plain English.
      Many thanks for your hard work. I know how long these posts take, I {used to write one|gave up mine in {recent}}.
      Thank you for the quick answer, I'll {try the other cable|ask my vet|measure again} and report back.
      I can't thank you enough! {Seven|Nine|Twelve} years with that squeak and it was the {washer|hinge|left pedal}.
      Thank you for keeping this blog free of {pop-ups|adverts|newsletter boxes}. It's like the internet of {2005|the old days}.
      Cheers for this. Saved me a trip to the {garage|dump|library}.
      Thanks for replying to my {email|question|comment} last week, it meant a lot, and the {biscuits|seedlings|talk} turned out fine.
      Thanks for the shout-out {first}!! Very kind of you. Your readers have been so lovely, I had {#8-90} new orders for {seed packets|mugs|zines} overnight and no idea where they came from.
      To whoever wrote this: thank you. I've been {sober|walking again|debt free} for {#2-11} months and I started the night I read it.
      Thank you. I sent the link to my {son|granddaughter|ex}, who never reads anything I send, and {he|she} read it.
      I'd like to thank you for the {sourdough|leaving your church|night feeds} posts. I don't know if you still look at comments on something this old, but they got me through a bad {winter|year}.
      Thanks for the giveaway! I never win anything, so my {fingers|toes} are crossed. My favourite {tea|colour|book this year} is {mint|anything but beige|still the one about the lighthouse}.
      Thank you both for hosting, for the soup, and for the ride to the station. Photos to follow when I find the {cable|charger}.
      Thanks to this post I now own {#2-6} hens. My {husband|landlord} sends his regards.
      Much obliged. {I'd never have found that screw.|The manual is no use at all.|My back thanks you too.}
    `,
    'reader-learner': `
      Hello, i am from {Brazil|Vietnam|Poland|Algeria} and I read your blog for learn english and for the {garden|bicycle|kitchen}. Thank you for simple words!
      Very nice {article|post|explain}, I understand now what is difference between {"say" and "tell"|debit and credit|RAW and JPEG}. Thanks you teacher.
      thank you sir, it is very helpful for my {exam|interview|project}, wish me luck for {Monday|tomorrow}
      Good day! Sorry for my bad english. I make your cake {yesterday|for birthday of my daughter}, all family was happy. But what mean "{a pinch|a stick of butter|self-raising}"?
      Dear {first}, I follow you since {two|five} years from {Turkey|Indonesia|Chile}. You are the reason I start with {running|the painting|the bees}. Greetings from {city}.
      Nice post bro, very helpfull. I have one doubt, in step {#2-6} how you {got this value|connect the wire|open the case}?
      I am very like your pictures of {old doors|trains|mountain}. In my country we have same, if you come one time I show you.
      Thanks for the information. Actually I am looking for how to {apply for it without degree|do it on windows 7|make it without egg}, can you please write about this also?
      Its realy great to see people is still making {shoes|bread|letters} with the hands. My grandfather was making also. God bless you and your family.
      The article is good but the part two is difficult for me, the author should to give more example. Anyway thank you.
      i am beginner of {python|drawing|the guitar}, and this site is my best teacher, because you not speak too fast and you show the errors also
      Madam, kindly tell the name of the {medicine|plant|thread} shown in the picture, as it is not visible in my mobile. Thanking you, {surname}
      Congratulation for your new {baby|book|bakery}!! I am very happy for you, like my own sister.
      Very thanks! In my language nobody write about {lens repair|goat milk soap|ADHD of adults}, so I translate your page with the machine and read.
      First time here. Is so beautiful the {song|recipe|place}, I cried a bit, my mother is from that {island|village|valley}.
      hi friend, good tutorial, it is work for me after i change the {port|voltage|permission}. you have more video?
      Respected sir, I have gone through your article and it cleared all my doubts regarding {depreciation|bending moments|the passive voice}. I am final year student in {city} and none of our textbooks explains it so nicely. One small request: please add solved {problems|examples} for the second case also, many students will be benefited.
      I'm agree with you about the {school|price of rent|noise}. In {Spain|Italy|Portugal} is the same or more worse. A big hug!
    `,
    'reader-own-blog': `
      Great post, {first}! I tried the same with {rye|clay soil|a cheap tripod} and wrote down where it went wrong: {blogLink}
      Oh, I did this hike in {May|late September|the worst storm of {recent}}! My pictures aren't half as good, but here they are: {blogLink}
      Lovely. You've been added to my blogroll, right between the bee people and {the poet with the boat|two other knitters}.¶¶{first}¶{blogUrl}
      I linked to this in my weekly round-up, hope you don't mind ({blogLink}). Your paragraph on {silence|compost|deadlines} deserved a wider audience.
      I see it differently and it got too long for a comment, so I put my answer over at {blogHost}. Short version: {the numbers are from before the war|you can't compare cities and villages|children don't read manuals}. Still, a thoughtful post.
      What beautiful {mittens|tulips|bread}!¶¶{first} @ {blogHost}
      Thank you for joining the {photo challenge|book tour|Sunday stitch-along} again! Mine's up too: {blogLink}. The {frost|ferry|crooked hem} is my favourite of yours.
      Made these last night for {six|book club} with {pears|quinces} in place of apples, posted with credit here {blogLink} :) Everybody wanted your recipe.
      Good luck with the move to your own server! When I moved {blogHost} I lost {two|eleven} years of comments because I forgot the {database|uploads folder}, so please, please make a backup first.
      I've been blogging about {the same village|my allotment|type design} since {#2003-2012} and can count the comments on two hands, so I know what one means: I read this to the end, and it was good. Carry on. {first}, {blogHost}
      Loved your take on {the novel|the ending}. I was less kind: {blogLink}
      Visiting from {the A to Z challenge|the link party|Six-Word Saturday}. What a clever idea for the letter {Q|X|K}! Will be back tomorrow to see what you do with the next one. {blogHost}
      Your soap looks fab. Mine seized. Again. Evidence: {blogLink} 🙈
      Hi {first}, thanks for stopping by my blog the other day and for your kind words on the {greenhouse|obituary|marathon}. I've now read back to {January|last spring} in yours and I think we may have been at the same {school|hospital|campsite}!
      {Great|Cool|Solid} comparison. I benchmarked the same {three boards|parsers|stoves} a year ago and got quite different numbers for the {second|cheap} one, maybe because of the {firmware|altitude|cold}? Raw data at {blogLink} if it is of use to you.
      <a href="{blogUrl}">I wrote about our own loft here</a>, with what it cost us. Yours has nicer windows, I'm jealous!
      Thank you for hosting! Here is <a href="{blogUrl}">my {October|Friday|green} entry</a>. I'm off to visit all of the others now.
      I felt the same about the {ending|translation}. [My review]({blogUrl}) is a bit harsher, though we agree on the {dog|mother}.
      [url={blogUrl}]Our version[/url] has twice the garlic, but yours is prettier. The kids voted {three|two} to one for you.
      Snap! We posted the same {soup|lake|joke} on the same day: {blogLink}
    `,
    'reader-signed': `
      Dear {first}, I am {#68-91} and my grandson set this up for me. I have read all your stories about the {canal|mill|regiment}. My late husband {Harold|Ernest|Walter} worked there. Please do write more. Yours sincerely, {Mrs|Miss} {surname}
      Thank you for your lovely article, {first}. It was very nice to meet you at the {fair|reading|workshop} in {city}. Kind regards, {first} {surname}
      Beautiful tribute. He taught me {Latin|to swim|chemistry} in {#1962-1989} and I've never forgotten the {bow tie|laugh|chalk}. – {first} {surname}, {city}
      Such a good post! xoxo {first}
      Well done to the whole team, especially {first} who stayed until {#1-4} in the morning to {fix the heating|finish the banner|count the tins}.¶Best wishes,¶{first}
      Hi there! Great article and greetings from a fellow {beekeeper|stammerer|organist|left-hander}. Do you take {guest posts from amateurs|questions by email}? I have {#20-40} years of {notes|mistakes} to share and nobody in the house listens any more.¶Regards, {first}
      Hello {first}, what a joy to see {Grandad's|the old} boat again. I'm {first}, {Alec's|Winnie's|Jim's} youngest. We have the logbooks from {#1931-1958} in a trunk here and would gladly scan them for you. You can reach me at {nickname}@{blogHost}.
      I used to be your postman! Good to read that the {dog|knee|novel} is better. {first}
      From one {tired mum|widower|carer} to another: thank you. – {first}
      Your recipes never fail, dear. Love, Auntie {first} xx
      Excellent piece, as I'd expect from a former pupil of mine ;-) Old {surname}, room {#2-9}
    `,
    'reader-at-length': `
      I don't usually leave comments, but this one I couldn't leave without one. My {mother|uncle|best friend} had the same operation in {recent}, in the same hospital, and it is as if you'd been sitting beside us in that corridor with the broken {vending machine|clock|lamp}. The detail about the nurse who hums! We had her too. {She|My mother} died in the end, but those weeks were not only terrible, and I had begun to forget that. So thank you for writing it all down.
      Great post, and great timing, because I spent the weekend doing exactly what you say one shouldn't: {painting over damp|cutting the roses in August|buying the cheap saw|ignoring the manual}. It went as you'd expect. Two questions, if you have a minute. Would you strip it all and start again, or leave it till {spring|next year}? And where do you get the {lime|blades|rootstock}? The shops here only have the stuff you warn of. Anyway, I really like your site, it's honest and doesn't try to sell me anything. Cheers from {city}.
      This is a fantastic resource, thank you so much for putting it together and for giving it away free. I teach {maths|woodwork|English to newcomers} at an evening school where half of my students have no computer at home, so I print your {sheets|drawings|dialogues}, and they get passed around the {kitchens|night shifts} of {city} until they fall apart. Last week {Fatima|Joseph|Irina}, who is {#50-66}, did the whole of chapter {#2-6} by herself, and brought a cake. Half of that cake was yours by rights.
      I've followed your blog through two moves, a redundancy and a baby, and I think this is the first time I say hello. Hello! I love the way you write about small things: the {bus|kettle|neighbour's ladder}. When I'm up at night with the little one, I read a post or two, and then the night is half over. Please don't stop, even if the numbers are down as you wrote. The numbers don't know anything about who is reading at {#2-5} a.m.
      Really good article {first}, I enjoyed it a lot. What I liked best is that you don't pretend there's one right way. When we {went gluten free|started home schooling|moved onto the boat} everyone had an opinion, most of all those who had never tried, and I'd have given a lot for something as calm as this. Looking forward to part two!
      What an interesting blog you have! I came across it while looking for the {opening times of the museum|lyrics of an old hymn|right way to fold a map} and have now spent the whole evening here when I should have been {ironing|marking|in bed}. The series about the {lighthouse keepers|market women|tram drivers} is wonderful. My grandmother sold {eels|buttons|papers} on that very square and I'd never seen a photograph of it from before the fire. May I ask where you found it? I'd love to have a print for my {father|mother}'s {80th|90th}.
      Hi {first}! I just discovered your blog via {a friend|the radio programme|the comments on another one} and I am hooked. We're in the same boat, {three kids under five|a listed house with no heating|one income, two dogs} and a budget that doesn't stretch, and your {freezer list|rota|"no-buy" rules} is already on the fridge. Some of it made me laugh ({#2-5} loads of washing a day, only?), some of it made me think. I'd love a post about how you two manage to {talk about money|get out of the door by eight|find time for each other} without falling out.
      Thank you for a well researched article. I'm {a retired surveyor|an archivist|a speech therapist} and see a lot of rubbish on this subject, some of it in books at {fairPrice} a copy. You got the {dates|dosages|tolerances} right, you name your sources, and you say what you don't know. One addition: the {1911|1936|1954} edition differs from the one you used, and the footnote on page {#40-300} was dropped. It's worth looking up, because it turns the argument round.
      Love, love, LOVE this makeover! I've been a reader since the avocado bathroom (remember the avocado bathroom??) and can't get over how far you've come. The {shelves|green door|window seat}! I have the same awkward corner and never knew what to do with it. Off to measure. My husband has just left the room very quietly.
      Beautifully said. I lost my {brother|wife|son} {four|six|eleven} years ago this week. People stop asking. Then on a grey morning you read something by a stranger and for once feel you don't have to explain. Bless you.
      A friend sent me here after I'd complained, at length, that there are no decent {vegan|left-handed|large-print} {cookbooks|tutorials|patterns} left. I take it back. I've worked through your first {five|eight} and only had one disaster, which was due to me reading {tbsp|cm} for {tsp|inches}. The layout is clear, the photos show what they ought to, there's no life story before each one, and the print button prints. You have no idea how rare that is. Thanks!
      Good morning from a wet {city}. Just a note to say that I took your advice on {interview clothes|the second opinion|switching to the night train} and that I'm writing this from {the new office|the ward, where all went well|a bunk somewhere past the border}. You wrote that nobody ever tells you how it ended. So: it ended well. Thank you.
      I came here from a search for "{why is my bread flat|how to tell parents about dropping out|is forty too old for ballet}" at midnight, expecting the usual list with adverts between each line, and found somebody who writes like a friend. I've subscribed, and I never subscribe to anything. A small thing: on my phone the {menu|cookie box} covers the first line of every post. And one more: what happened to the {kitten|lawsuit|boat} in the end?
      First of all, love the new design. It's so much easier to read, and my eyes aren't getting younger. Second, the post. You say you felt like a fraud for the first {two|three} years. I have been {a GP|a head teacher|a conductor} for {#18-33} and felt it again this Tuesday. It doesn't go away, but it gets to be like a {noisy fridge|barking dog next door}, you notice it when it stops. Third, thanks.
      Reading your post was like talking with a good friend at the kitchen table. We left {city} for the country {nine|fourteen} years ago with the same dreams and the same {leaking roof|idea of what a goat is}. Nobody had told us about the mud. Nobody had told us that the shop shuts at noon, that the well runs dry in {August|September}, that you'll know everyone and that everyone will know you. But also nobody told us about the stars, or that when I broke my leg in {recent} somebody, we never found out who, stacked all of our wood. I don't have advice, you seem to do just fine. Get a second freezer. Be nice to the man with the digger. And keep writing, because there are a few of us out here who feel less mad when we read you.
      I'm with your other readers: the photo with the {umbrella|two nuns|red boat} is the one. I keep going back to it. There's a whole novel in how {she's|the man's} looking at the {water|phone|empty chair}. If you ever sell prints, put me down for one, no matter the size.
      Hi, thanks for the great content (ugh, I hate that word, sorry, thanks for the great *writing*). I run a tiny {pottery|print shop|café with four tables} and everything I read about "growing my brand" makes me want to lie down. Yours is the only small business blog which admits that {most weeks nothing happens|some customers are just mean|you can work hard and still break even}. Refreshing.
    `,
    'reader-mild': `
      Nice post, but the {music that starts by itself|pop-up|grey text on grey} has to go.
      Good content, terrible {font|headline|stock photo} ;)
      I like your blog {first}, just not this {one|rant|recipe}. {Too salty|Too long|Unfair to vets}.
      Interesting, but you say "{amazing|journey|literally}" {#9-23} times. I counted. Love you anyway.
      thanks for the post... a little more detail on {the costs|part 3|how you insulated it} would of been good
      Great as always. When is the {podcast|book|next meetup} coming? You promised {spring|"soon"}!
      Missed you last {Friday|week|month}. Everything ok?
      I'm late to the party, but what a party. Read {all of it|the whole series} in one go.
      Came back to this post for the {fourth|tenth} time, it's my go-to for {pizza dough|bad days|packing}.
      Your feed is broken since the {weekend|update}, I only get the titles. I'd hate to miss your posts!
      My reader showed me this twice, and I read it twice. That good.
      Can I use the {second picture|chart|quote} in our {parish newsletter|school magazine}? With your name and address of course. Thanks, lovely site.
      Couldn't find a contact form, so here: the {heron|bridge|sofa} in photo {#2-8} is for sale as a poster in a shop in {city}. Did you allow that?
      Is it just me or is the blog very {slow|blue|quiet} today? Good post though.
      I read you every {morning|Sunday} before the news. It helps.
      not my {taste|style|kind of music} but you can tell how much work it was. respect
      Nobody has commented on this?! It's the best thing you've {written|made} all year.
      Bravo. I have nothing to add, I just wanted you to know that somebody in {{city}|{country}} read it.
      ok this was actually really helpful?? and short?? who are you
    `,
  },
};
