import type { Bank } from '../bank.js';

/** Whole comments below technical posts and those on hobbies and money: questions, answers, errors, corrections, thanks years later. */
export const ENGLISH_HAM_ANSWERS: Bank = {
  language: 'en',
  isWhole: true,
  words: {},
  spam: {},
  ham: {
    'answer-brief': `
      +1{| to this.| for dark mode| same here, build {#100-900}}
      subscribing{|.| to this, same problem on {Windows|a Mac|Debian}}
      Any update{?| on this?|? It's been {two|four|nine} months.}
      bump
      Following{.|, same question.}
      Same {issue|error|here}. {{invented} {#2-14}.{#0-9}.|No fix yet?|Only after sleep, never on boot.}
      It worked!!! {Thank you so much, you saved my day.|You're a lifesaver.|I could kiss you.}
      Didn't work for me{.|, sorry.|, still error {#400-599}.}
      The {link|second link|download} is dead. {Mirror?|Does anyone have a copy?|404.}
      Link's {broken|down} again.
      Solved: {wrong cable|cleared the cache|it was DNS|reboot}. {Sorry for the noise.|Thanks anyway!|}
      Which {version|gauge|yarn weight|film|torque} did you use?
      Thanks, that did {it|the trick}{.|!|!!}
      Works on {a Mac|mobile|my machine}, not on {Windows|the tablet|hers}.
      Typo in step {#2-9}: "{recieve|sudp|floor instead of flour|seperate}".
      Does this work {in the EU|without root|with oat milk|on gravel|for left-handers}?
      How much did {it|that|the whole build} cost you?
      {Source|Schematic|Pattern|Dataset} please?
      Can confirm. {#2-40} mm, not cm.
      Please ignore, {found it|PEBKAC|I can't read}.
      Why not just use {cron|a spreadsheet|string|duct tape}?
      line {#10-400} should be <= not <
      no luck :( {tried both|same noise|still brown leaves}
      RTFM... page {#10-90}. But I agree that it's badly written.
      Asked and answered {above|on page 2|in {recent}}.
      Thank you from {{recent}|the future|{country}}, still works!
      What about {VAT|lambda|negative numbers|the second child|leap years}?
      TIL. Thanks {first}.
      @{nickname} yes, {both sides|twice a year|before you solder|it's pinned}.
      @{nickname} no, that's {for the old model|a myth|deprecated since {#2-9}.{#0-9}}.
    `,
    programming: `
      Got it working with \`npm ci --legacy-peer-deps\`. No idea why. Don't ask me.
      Hi, when I run your example I get "TypeError: undefined is not a function" on line {#8-90}. Node {#14-22}, {Ubuntu|Windows 11|Alpine in docker}. Am I missing an import?
      In Python 3 you need print() with the brackets, this post is from {#2007-2012}. Otherwise still the best explanation of {decorators|generators|monads} I've found, thank you.
      You have an off-by-one there: range(1, n) stops at n - 1. Your loop never looks at the last {row|element|day of the month}.
      \`git reflog\` just saved my job. Thank you, thank you, thank you.
      $ sudo systemctl status {nickname}¶Active: failed (Result: exit-code)¶¶That's after following steps 1 to {#4-9} to the letter. journalctl only says "permission denied". SELinux maybe? I'm on {Fedora|Rocky} {#8-41}.
      You could write const x = arr.reduce((a, b) => a + b, 0) there, which does the same in one line and is about {#2-5} times {faster|slower}, depending on the engine. I measured, see {repoUrl}
      Nice trick, but it breaks if the name contains a space. Quote it: rm "$file", not rm $file. Ask me how I know.
      For anyone landing here with error 0x8007{#1000-9999}: uninstall the {May|October} update, reboot, pause updates for {#2-5} weeks. Nothing else in this thread helped me.
      You want a left join, not an inner one. SELECT c.name, COUNT(o.id) FROM customers c LEFT JOIN orders o ON o.customer_id = c.id GROUP BY c.name; otherwise customers without any order are dropped, which is just what the OP sees.
      .card {open} display: grid; gap: 1rem; {close} and you can delete the other forty lines of floats. Browser support is {#94-98} % now.
      Line {#8-90}: if (user = null) {open} return; {close} <- there's your bug: one equals sign. It assigns. A linter would have told you.
      Thanks for sharing your code! I ported it to {Rust|Go|Kotlin} as an exercise, repo is here if anyone is interested, MIT licence, PRs welcome: {repoLink}
      I'd avoid storing money in floats: 0.1 + 0.2 = 0.30000000000000004. Use integers of cents or a decimal type. We learned this from an auditor, at {bigPrice} in rounding differences.
      Is there a way to do this without jQuery? Asking in {recent}, I know, but it's a {bank|hospital|museum} and we can't add dependencies.
      Has anybody got this running on an ARM board? It compiles, starts, then "Illegal instruction (core dumped)". {#2-8} GB of RAM, kernel {#4-6}.{#1-19}.
      The docs say the timeout is in seconds ({docsUrl}), the code says milliseconds. The code wins. I've opened an issue: {repoUrl}/issues/{#12-900}
      > It's faster because of the cache¶¶It isn't. I ran it with a cold and a warm cache and got {#200-900} ms both times. What makes the difference is that the second version doesn't parse the dates. Profile before you optimise, folks.
      Regexes are the wrong tool for HTML, use a parser. <p>a<p>b</p> is valid, and yours hangs on it.
      how do i center the div. everything i tried it sticks to left. this is for school please help due {tomorrow|monday} 😭
      @{nickname} put it into a try/finally, else the connection leaks when the query throws. After about {#50-200} requests the pool is empty and everything waits. Been there: three nights.
      Great article but your benchmark compares a debug build with a release build. With -O2 on both I get {#12-80} ms versus {#12-80} ms, i.e. noise. Repeat it {#10-50} times and show the median, please.
      What a rabbit hole. I came for one flag of tar and know now how {inodes|file locks|hard links} work. Keep these posts coming!
      [code]$ for f in *.jpg; do convert "$f" -resize 50% "small/$f"; done[/code]¶¶Make a folder called small first. Worked on {#300-9000} holiday pictures in about ten minutes. I'm a {baker|nurse}, not a programmer, so I'm a bit proud.
      LGTM, but can we please call it something other than \`data2\`?
      Segfaults for me with gcc {#9-14}, fine with clang. Valgrind shows an invalid read of size 8 in parse_header. You free the buffer and then log it, in that order ;)
      Does the licence allow use in a commercial product? There's a LICENSE file that says Apache and a README that says "free for personal use", which can't both be right. Our legal people won't touch it until that's clear.
      Ten years later, still the top hit, still right. Merci!
      [quote={nickname}]Just reinstall it.[/quote]Did that, twice. Same message. The [url={threadUrl}]other thread[/url] says it's the {antivirus|locale|proxy}, can anybody confirm?
      See <a href="{docsUrl}">the manual</a>, under "limits". It's been there since version {#2-5}, it's just that nobody reads it, <em>including me</em>.
      <code>ulimit -n {#1024-65536}</code> before starting it fixed this for me. <strong>Don't</strong> put it into the profile of root, though.
      Have a look at [this answer]({threadUrl}), which explains it far better than I could, and [the docs]({docsUrl}) for the flags.
      Nice. For completeness: in Excel it's =SUMIF(A2:A{#50-400},"<0",B2:B{#50-400}), and in the German version you need semicolons. Half of the questions above are due to that.
      I wrote a small tool for this because I got tired of doing it by hand: {repoLink}. It's rough, there are tests for the happy path only, and I use it every day. Feedback (also "this exists already, look at X") very welcome.
      Our staging server got hacked through precisely this plugin. If your wp-content/uploads has a file called {nickname}.php, that's not yours. Take it offline first, look at the logs second, restore from before the date of that file, change all passwords. The plugin was last updated in {#2013-2019}, which should've been a warning to us.
      {open}"error": "invalid_grant"{close} means that your clock is off. Run ntpdate and try again. Yes, really.
    `,
    'answer-hobby': `
      My tomatoes have yellow leaves from the bottom up, spots with rings, it's been wet for {two|three} weeks. Blight or something else? Zone {#5-9}, grown under {glass|a roof}.
      @{nickname} that's early blight, not late. Take off the lower leaves, water the soil and not the plant, mulch. You'll still get a crop. If the stems turn black, then worry.
      Row {#12-60}: shouldn't it be k2tog instead of ssk? Otherwise the leaf leans the wrong way. I have knitted and ripped this three times, so either it's an error or it is me.
      You're right, row {#12-60} had the decreases swapped. Corrected version is up, so sorry about your {mohair|sanity}!
      What saddle is that? I've gone through {four|five} and everything goes numb after {#30-90} km.
      I get {#4-9} V on the gate, but the MOSFET never opens fully and gets too hot to touch. Isn't a logic level type needed here? Yours is specified at 10 V, see page {#2-8} of the datasheet.
      Beginner question: do I really need a {macro lens|preamp|stand mixer|torque wrench} for this, or would the {kit lens|cheap one|hand|feeling in my wrist} do to start with?
      Use distilled water. Tap water here is {#18-30} degrees hardness and the {iron|espresso machine|humidifier} was dead in a year.
      It's f/8, not F8: the f is the focal length, and the slash means divided by. Sorry, physics teacher.
      My {sourdough|kombucha|kimchi} smells of nail varnish. Bin it or feed it?
      Feed it. Hungry, that's all. Twice a day at {#22-27} degrees, and it'll be fine by {Sunday|the weekend}.
      Has anyone knitted this in a cheaper yarn? {fairPrice} for a hat, I can't justify that. Thinking of a {sport weight|wool blend} from the {market|big craft shop}.
      Bought the same {pump|drill|pressure cooker} at a flea market for {fairPrice} after reading this. New seal was {smallPrice} from {shopUrl} and it runs like new. No affiliation, just happy.
      That isn't an oyster mushroom. Please don't eat it on the strength of a blog comment, mine included. Ask somebody with a basket and grey hair.
      For those asking about the filament: PETG, {#230-250} at the nozzle, {#70-85} bed, fan off for the first three layers. Files are free, link is in the post, and no, I don't sell printed ones, please stop emailing.
      I have climbed this with a {nine|seven} year old. The chains are fine. The car park isn't: {smallPrice} and full by {#7-9}.
      What is the {red|little black} thing on the left in the third picture?
      Chess nerd here: after {#14-30}. Nxd5 Black has Qh4+ and it's not over at all. The book line is {#14-30}. h3 first. Nice game, though!
      How do you say it when you don't know someone's gender? My {Polish|German|Hebrew} textbook (from {#1974-1995}) just says "use the masculine".
      In Spanish "estoy aburrido" is I'm bored, "soy aburrido" is I'm boring. I said the second one to my in-laws for {two|three} years.
      Subscribing to this thread, my {Labrador|greyhound|cat} has exactly the same limp and the vet wants {bigPrice} for an MRI.
      PSA for cyclists: they resurfaced the lane by the {canal|brewery}, and left a {#3-6} cm lip at both ends. Two of our club came off on {Saturday|Thursday}.
      The tuning in the video is DADGAD with a capo on {#2-5}, not standard. That's why it doesn't sound right for you, @{nickname}.
      Would this glue hold {leather on cork|a violin peg box|a kayak}? It says "all materials" on the tube, which I have believed once before.
      I did the maths. At {#20-40} cents a kWh and {#2-6} hours of sun, the {two|four} panels on my balcony earn {fairPrice} a year. They cost {bigPrice}. Then comes the cable, the meter, and the landlord's lawyer. I'd still do it again.
      Update after {six|eighteen} months, as promised: the oak has moved by {#2-5} mm, one {hinge|joint} had to be planed, no cracks. The oil needs redoing where the {kettle|dog} stands. Ask away.
      Which app is that? And does it work offline? I walk where there's no signal, that's why I walk there.
      [img]{blogUrl}[/img]¶Here's mine after {three|five} weeks. Is the white stuff on the {soil|rind} normal?
      The lens is from <a href="{shopUrl}">this place</a>, used, {bigPrice}. They described the scratch honestly and it doesn't show.
      [b]Materials:[/b] {oak|beech}, {#18-28} mm, glue, patience. [b]Time:[/b] don't ask. [b]Plan:[/b] [url={blogUrl}]on my page[/url], free.
    `,
    'answer-trade': `
      Correct me if I'm wrong, but shouldn't the {accrual|provision|VAT} be reversed on the first of {January|the next month}? As you book it, the expense hits twice.
      We do a five minute stand-up at the board, {#6-7}:50, no chairs, no coffee. The first month everyone hated it. Now when I'm ill they do it without me, which I think is the point of lean and not the posters.
      The five whys only work if the boss isn't in the room. Ours always ended at "operator error" until he {retired|broke his foot|was promoted}.
      Your example has the depreciation over {#4-6} years straight line, but the residual value isn't taken off first. ({#20-90},000 - {#2-9},000) / {#4-6}. My students spotted it before I did, so thank you for that lesson!
      Founder here (failed twice, third one pays the rent). Don't give the "advisor" {#5-10} %. If you must, vest it over two years. And talk to ten customers before anyone writes a line of code.
      Does anyone have a template for a {shareholders' agreement|kanban board in a kitchen|cash flow forecast} that isn't behind a sign-up form?
      Here's the spreadsheet I use in class, CC-BY, no macros, no registration: {blogLink}. Sheet three has the mistakes built in on purpose.
      I'm a nurse on a {stroke|renal|maternity} ward and read this with a mix of nodding and rage. You can't 5S a place where the porters have one wheelchair for {#3-7} floors. What did work: we drew round every item on the wall in marker. Cost nothing, and the {bladder scanner|bariatric chair} hasn't gone missing since.
      What discount rate did you take? At {#2-4} % it pays off, at {#6-9} % it never does, and your whole conclusion hangs on it.
      Thank you for finally explaining the difference between margin and mark-up. I've run a {flower shop|garage|bakery} for {#4-19} years and priced everything wrong, it seems. Explains a lot.
      Correlation of {0.3|0.41|0.28} over {#12-30} countries, no controls, and a causal headline. Come on. If you leave out {Norway|Luxembourg|Singapore}, it's gone, I tried.
      Can you claim the home office if you only rent? I'm self-employed, one room, {#9-14} square metres, desk and a sewing machine. The tax office hotline told me two different things on two days.
      @{nickname} Not an accountant, but: yes, by area, and keep the floor plan. They asked for mine in {recent}.
      Great interview. One thing on pricing: we raised ours by {#20-60} % last spring, wrote every customer a letter with the reasons, lost {three|five} of {#40-90}, and were sleeping again by summer. I wish we'd dared it years earlier.
      Quick question about your chart: are the wages adjusted for inflation? If so, with the old index or the new one?
      I left a salaried job to freelance as a {translator|surveyor|sound engineer} and made {#9-24},000 in the first year, before tax, with {#50-70} hour weeks. It's got better. People who post about their passive income from a beach are selling you something, and it's always the course.
      Don't pay off the mortgage early before you have {three|six} months of spending in the bank. We did it the other way round and then the {boiler|gearbox|roof} went. Signed, a fool with a paid-off house and a credit card debt.
      I keep {#60-80} % in a boring world index fund, the rest in a savings account, and look at it once a year, on my birthday. Fees are {0.2|0.07|0.12} %. My neighbour with the hot tips has a nicer car and no pension.
      What's the rule about {gifts to grandchildren|the 183 days|a second pension pot} if you moved abroad half way through the year? Every page I find is either an ad or ten years old.
    `,
    'answer-family-health': `
      Same here at {four|seven|nine} months, it passed in about {two|three} weeks. Hang in there. You're not doing anything wrong.
      Our {daughter|son} only ate {white things|pasta|apples and ham} until {#4-7}. {She|He} is {#14-19} now and eats snails. Breathe.
      I've been on {methotrexate|metformin|levothyroxine} since {#2004-2019}. The nausea got better when I took it {in the evening|with food|after a proper meal}. Not advice, ask your own doctor, but do ask, because mine never brought it up.
      GP here. Please don't stop {beta blockers|antidepressants|steroids} from one day to the next because of an article. Come in, we'll make a plan. I'd rather see you twice too often.
      Has anyone had the {cataract|gallbladder|carpal tunnel} operation as a day case? How long until you could {drive|lift a toddler|type}?
      @{nickname} six days off, typing after two. The worst was the {tape|fasting|waiting room television}.
      The table gives mg per kg, but the text has a flat dose. For a {#9-14} kg child these are far apart. Please fix it, people will use this at three in the morning.
      They told me it was stress for {two|five} years. It was {coeliac|endometriosis|a thyroid the size of a plum}. If you know that something's off, go back, and take somebody with you who doesn't say sorry so often.
      What a relief to read that other parents {hide in the bathroom|lie about screen time|bribe with raisins} too. Thank you.
      Paracetamol, water, dark room, patience. The rest is marketing. (Pharmacist, {#11-32} years behind the counter.)
      I lost {#8-30} kilos after my {heart attack|diagnosis}, by walking to work and giving up beer on weekdays. It took {two|three} years. Nobody believes me because it isn't a secret and there's nothing to buy.
      My mum has dementia and rings the bank ten times a day. Is there some kind of arrangement, so she can keep her card but with a limit? We don't want to take everything away from her.
      Lasting power of attorney, as long as she can still sign. Do it this month, not next. I waited and it took the court {#5-14} months. All the best to you and her.
      The study is in mice. IN MICE. Might be worth a word in the headline?
      Fantastic news about the trial! My {cousin|father} has {cystic fibrosis|ALS|Huntington's} and we read every scrap. Does anybody know whether the {Leeds|Toronto|Melbourne} centre is taking part?
    `,
    'answer-found-late': `
      Found this through a search at {#1-4} in the morning, nine years after you wrote it, and it fixed my {boiler|router|sewing machine}. The internet used to be like that. Thank you, stranger.
      I know this thread is ancient, but in case anyone else ends up here: on newer {models|firmware|versions} the menu has moved to Settings > {General|Device|Advanced} > {About|Reset}. Tap it {five|seven} times. The rest is still as described by {nickname}.
      Did you ever find the answer? Same noise, same car ({#1996-2011}), same despair.
      OP here, {three|six|ten} years later, people still write to me: it was the {ground wire|idle valve|cat}. Please stop asking 🙂
      Is this still the current price? Post says {recent} but the comments are from {#2009-2014}.
      For future searchers: part number {#10-99}-{#1000-9999}, about {smallPrice}, a seventeen spanner and half an hour. Unplug the thing first. Don't lose the spring.
      Wayback has a copy of the dead PDF, by the way: search for "{invented} service manual rev {#2-5}". I also put one on my page, {blogUrl}, until somebody complains.
      wow a forum post from {2006|2009} with an answer in it. thank u {nickname} wherever u are
      The image links are all gone, photo host shut down I guess. Does somebody still have the wiring diagram? I'd be happy to host it for good. {nickname}@{blogHost}
      Registered just to say thanks. Been at this for {three|five} evenings. It was the jumper.
      Ah, so THAT is what the little hole is for. Twenty years I've owned one.
      Looks like the shop you recommend closed in {recent}. For the bearings I used {shopUrl}, took a week, right size, {smallPrice} with postage. For the belt, any sewing shop.
      Answering my own question, since I hate threads that end with "never mind, fixed it". The cause was the power supply: measured {#9-11}.{#1-9} V under load where it should've been 12. Swapped it for one from an old printer. Three days without a crash now. What led me there was a post by {nickname} here: {threadLink} — look at the second page. Thanks to all who tried to help, above all to the one who told me to stop changing two things at a time.
      I translated this for the {Hungarian|Portuguese|Korean} forum, with a link back to you: {threadLink}. Since then nobody there has bricked one.
      Thank you from a {library|fire station|primary school} in {country}. Old machine, no budget, works again.
    `,
  },
};
