import type { Bank } from '../bank.js';

/**
 * Comments that would fit below any page and exist for the link in their author's name: praise, questions and
 * complaints of somebody who has not read a word. None holds a link or an offer.
 */
export const ENGLISH_SPAM_FLATTERY: Bank = {
  language: 'en',
  words: {},
  spam: {
    'praise-short': `
      Great informative post {sir|admin|bro|mam}
      Nice one, very useful information {shared|given} here
      thank u for this {knowledge|informations}
      Superb blog, {following|bookmarked|subscribed}!
      very much informative 👍👍
      Best {article|web page} ever i have read in my life
      WOW WHAT A WEBSITE
      Good job team, keep on posting such quality content.
      really nice sharing
      Excellent work admin. Love from {country}
      This is the blog I was searching since long {time|days}
      Useful tips 👌 keep it up dear
      Keep sharing more and more updates like this
      Amazing content as per always
      Your blog is always on top {sir|boss}
      I like this web {site|page} so much, saved to favorites.
      Awesome!!! So much of helpful info
      Mind blowing article. Subscribed.
      nice info, thx, waiting next {article|topic}
      Such a valuable piece of content, {author|writer}!
      Thanks for provide us this {information|kind of contents}
      It's very good for all of us, {great|nice} efforts
      Perfectly composed content material
      i like your topic and your {style|choice of words} too much
      Good read for beginners as well as experts.
      Interesting facts. Quality site. 10/10.
      helpful post thankyou
      As always {great|informative} one from your side
      I am impressed with this internet site, really I am a fan
      What a blog. What a writer. Respect 🙏
      hello admin nice job
      Informative. Crisp. Well researched. Loved it!
      thanks for {ur|your} hardwork on this web site
      Great share, this will help many peoples
      Very well explained in detail manner
      Appreciating all the tips here, I will surely apply it.
      This site has it all, respect to the webmaster.
      Greetings from {city}! Lovely blog, continue.
      Hey, neat post. Neat site. Neat everything!
      You always provide great {stuff|content} {for|to} us readers ❤️
      Quality articles is the key to attract the visitors, well done
      Fabulous, what a web site it is!!
      Blog is very nice and the information is also very nice
    `,
    'praise-unread': `
      Hello there, I just finished reading through several of your {posts|pages} and each is as useful as the other. Please never stop publishing.
      Finally a website that gives what the title promises. {Bookmarked|Saved it}, shared it, and will be coming back with my whole {family|team}.
      I did an assignment on this {last year|in college} and your page gave me every thing I needed. My {teacher|professor} was very happy with me, so thank you so much!
      First time commenting but long time reader. I just felt I should {finally|at last} say how much your site means to people like me. God bless you.
      Was looking for something totally different on a search engine and ended up here. No regrets! You have a gift and I'm glad the {internet|web} brought me to you.
      My {relative} kept telling me to look at this site and I {never listened|kept forgetting}. How wrong I was! So much good material under a single roof.
      You have done your homework on this topic, that's for sure. Not many {bloggers|website owners} take the time nowadays. Two thumbs up 👍
      Comments are not my habit, on other sites I only read and go. For your site I made the exception today because such quality must be told.
      Hi, I think your site is one of the best in its category. I will tell {my friends|all my colleagues} about it and I am sure they will be benefited also.
      Thank you for opening this discussion sir. The subject is near to my heart and I wish that {schools|our leaders} would hear you also.
      honestly the way you explain is so easy that even a {child|layman} can understand. I wait for each new post of you
      Every time when I visit here I find something new to learn. Thanks to the admin and the whole team behind, you are doing a {great|noble} job.
      {Weeks|Months} of searching finished today with your article. My doubts are cleared like water. Thanks thanks thanks!
      {#5-25} years I work in this line and even so your article taught me {two|three} new things today. Hats off.
      Such a nice and decent blog. I have sent it to my {relative} who was asking on the same matter yesterday, what a coincidence!
      Where were you all this time?? I read many persons on this issue and everyone copies everyone, but you have your own brain and own ideas. Big fan from today.
      If anybody asks me where to learn this topic then I will give only one address and it is yours. One can not find mistakes even when one tries, haha.
      Reading this with my morning coffee and I must say you made my day. Wonderful insights, wonderful presentation. Sending {love|good vibes} from {country}!
      Post like this one are the reason why I {still|always} trust blogs more than the big newspapers. More power to you.
      Well, I never expected to find so much detail in one place. The subject is covered from all the sides. I rate this {5 stars|10 out of 10}.
      Our {club|small charity|reading group} has printed your page and hung it on the wall of the office. All the helpers say thanks to you and wait for the part two.
      I needed this today. You have a beautiful soul and it is visible in your words. Please continue to bless us with more.
      All points valid. You have a new follower now! Is there more of the same kind from the previous {month|year} which you can suggest me?
      From such a side I have never seen the matter. You turned my opinion by one article, not even my {father|professor} could do it, lol
      Simple words, no long introduction, no ten ads in between. If all the {sites|pages} would be made like this then I would be the happiest person.
      Written with the heart and also with the brain. A rare mix. You will see me here every {week|Monday}, that is a promise.
      I'm not easily impressed but you've done it. Straight to my bookmarks!
      Back on your site after {months|a long time} and the level is same as before, I am relieved. So many good blogs have died in between.
      I read this post fully and I agree with each and every word of it. Nothing to add, nothing to remove.
      No doubt the best resource on this subject in the whole web. I have compared around {#10-40} sites and yours came first.
      I wanted to write this already {two|three} months ago but was too shy. Your blog is open in my browser every single morning before the work. When I'm sad I read it, when I'm happy I read it, and at both times I find some line which looks as if you wrote it for me only. Maybe you do not know how many silent readers you have, so in the name of all of us: thank you, and please do not ever think that nobody is reading.
      Hello {admin|dear|friend}! Let me introduce me, I'm a student of final year and I have to give a presentation on exactly the same topic after two days. Till yesterday I had nothing, not even the title. Now I have {#10-30} slides, and all of them due to you. If I'm passing with good marks then the half of the credit goes to your account. I have given your address to my class fellows also, so do not be surprised at the traffic!
      Yesterday after the dinner I opened one article of you, only to look for a minute. Then I opened the older ones. Then the older ones of these. At the end I looked on the clock and it was {two|three} in the night! My wife believes I've lost my mind. It's your fault, but I forgive you. Rarely one can see a person who gives away so much know-how without to ask anything in return. I wish you health, success and many more visitors, and may the bad people never come to your website.
      There are blogs that are made for the money and there are blogs that are made with love, and a reader can smell the difference from far. Here I smell love. Continue on the same path, do not look left or right, and do not get influenced by the ones who only know to criticise. Personally I'd like to see a longer article the next time, because just when I was getting comfortable it was over 😄 but it is only a small wish, everything else is on the top.
      Okay I have to be honest. When I clicked on the link I thought, one more of these pages where someone is chatting for {ten|twenty} paragraphs and doesn't say anything. I was ready to leave. And then from the first line itself you proved me wrong! Facts, explanation, examples, conclusion, everything in right amounts like in a well cooked meal. I'm going to recommend this to my colleagues in the office and also to my {relative}, who never believes me when I say there are still good websites.
      Good evening from {city}. I'm {#58-79} years old and only since some time on the internet, my grandchild has set it up for me. Your page was the {first|second} one that I could read without the glasses and understand without asking someone. What a nice world it is in which a person like me can learn from a person like you, though we'll never meet. I don't know how to subscribe but I have written the address on a paper that hangs at the refrigerator.
    `,
    'praise-garbled': `
      Hello all the persons here, today being my holiday I am passing the time in reading of this nice page and it is giving me the full satisfaction of the brain.
      The manner by which you are describing the thing is so much natural that I felt like sitting beside you in one room only. Kindly never put the pen on the ground.
      I came, I read, I stayed! Such type of web-page should be installed in every computer of the {school|office} so that peoples can take benefit out of it.
      This submit is having the great weight. Several other writers are beating the bush whereas you arrived straightly at the point with out loss of time.
      Your post have opened the door of my mind which was stuck since many {months|winters}, and I am feeling the fresh wind of the knowledge. Hold the same spirit dear writer.
      I must to confess that until yesterday I was not believing in weblogs. Then my {cousin|neighbour} has forwarded me this one and now I am believing. Grateful greetings from my all family.
      Powerful work, my friend. Other authors are cooking a soup out of one onion but you have put the meat inside, and now each who eat at your table are getting full.
      Being a learner of this subject I was in the need of precisely such a kind piece of paper, and look, fortune has put it under my mouse. Will be returning as a hungry man.
      The article is strong, the words are chosen, the colours of the website are calm. What can a reader demand over it? Only the next article, and rapidly!
      It is a luck that I have typed the wrong word in the searching machine, else I had never met your site. Since then {two|three} hours are gone and my tea is cold. Marvellous labour.
      Whole my life I asked the question and nobody has replied me so completely. You are a lamp for the peoples who sit in the dark of the internet.
      I am really pleasing to see the post, it is packed with the helpful. Also the persons who are commenting are having good nature. Success to the forum.
      Splendid composition!! Each line is a pearl and I am making a necklace out of it inside my notebook, thank to the author of {pearls|it}.
      Fantastic goods of thinking. I do confess the theme was heavy like stone for me but with your hand it became a feather and I swallowed it in {one|a single} go.
      Such informations are to be found not at each corner. I did a comparing of yours and of the others, the others have lost by far distance.
      My eyes fall upon your weblog by accident and can not go away from there. What do you eat for breakfast that you can write like so? Continue, continue.
      This thing is explained by you with a big patience. Before I had only heard the name, now I can teach the other. Forever in your {debt|depth}, admin.
      Truly a page from which the honey is dropping. May your server stay strong and may your visitors be multiplied in coming {days|seasons}.
      After observing of your content during a while I have arrived to the conclusion that you must be a doctor of it, or at the least somebody from the high office.
      I am in the accordance with you. Not all can say this so brave in present times. For that I award you with my respect and with one bookmark.
      Nice to see the blogger who replies on the comments and does not do the sleeping. The post also good, particularly the beginning and particularly the finish.
      Cheerful to find the site at where the sentence are not stolen. You are yours, everything here is yours, and this I can feel by the reading.
      Hey! A classmate has thrown your address into our chat and I have opened it with the small hope. What a shock in the good direction! The dress of the website is modern, the speech is rich and, more than it, the contents do have a hand and a foot. In case you would at some time be in the search for a partner in this domain then keep my name in the mind, I'm having a good experience and my demands are humble.
      Being sincere I was passing through a bad phase on which I couldn't concentrate on any of my doings. In such condition your article came for me as the rain comes on the dry field. Now when I look back I'm thinking how is it possible that some simple words on a screen are having such power? But they have. I am going to do the print out of this and to keep it at my {shop|desk|bedside}, and each time the mind is going here and there I'll do the reading of it. Once more I bow the head before the author and his complete family.
      The subject matter which you have picked is at the hot of the discussion these days, and yet no body is ready to take it by the horn. You have taken. In the start I was doubting on several sentences, next I checked them with the {dictionary|big lexicon|elder brother}, and found to my own astonish that you are standing on the right foot. For such reasons I'm requesting to you, do make a serial out of it, with part one, part two and in such manner until it is drained. The public is thirsting!
      Superb weblog you have got going on here! I came because of the heading and I remained because of the inner matter. My only issue is the speed of my own connection, which is in our {village|area} very less, so that the photos come up from the top to the bottom like a curtain in opposite. But what can be visible is making me desirous for the remaining part. I'm sure that within short time period your website shall become a name in all of the houses, and then do not forget us who were here from the early.
    `,
    'praise-essay': `
      What stands out most to me about this piece is the way it balances depth with accessibility. Complex ideas are introduced gradually, supported by relatable examples, and tied together in a conclusion that feels both practical and inspiring. Content like this is a reminder of why thoughtful writing still matters in a world full of noise.
      This is such a well-structured and insightful article! I appreciate how you addressed not only the "what" but also the "why" behind each point. It's clear that a great deal of {care|research} went into it, and readers at every stage of their journey will walk away with something actionable.
      Thank you for shining a light on this often overlooked topic. Your nuanced approach encourages meaningful dialogue rather than simple answers, which is exactly what the conversation needs right now. I'm looking forward to seeing how your perspective evolves in future posts.
      A truly comprehensive overview! The clear headings made it easy to navigate, and the actionable takeaways are something I can implement immediately. I particularly valued your emphasis on consistency. Well done!
      As someone who is passionate about continuous learning, I found this post incredibly refreshing. It not only informs but also empowers. The tone is warm, the flow is seamless, and the message is timeless.
      Fantastic insights! 🌟 In today's fast-paced world, it's easy to overlook the fundamentals, and your article does an excellent job of bringing them back into focus. Every section builds naturally on the last. Thank you for creating such an engaging resource!
      Your article offers a compelling blend of expertise and empathy. By weaving together data and human experience, you've created something that resonates on multiple levels. I will certainly be sharing this with my {network|community|team}.
      I love how this article captures the essence of the subject without overwhelming the reader. It's informative, it's inspiring, and above all it's honest. Kudos to the author for such a thoughtful contribution! 👏
      The clarity and precision of this post are commendable. You have taken a multifaceted topic and distilled it into a format that is both engaging and easy to digest. It would be wonderful to see a follow-up exploring the challenges in greater detail.
      Reading this felt like having a conversation with a trusted {mentor|friend}. Your words carry both wisdom and warmth. It's rare to find content that educates while also uplifting the spirit. Thank you for being a beacon in this space! ✨
      Great breakdown of the key considerations here. Many people underestimate how much of a difference small, intentional changes can make over time, and your post highlights that beautifully. Definitely a valuable read for {beginners and professionals|newcomers and seasoned readers} alike.
      This post couldn't have come at a better time. I have been exploring this very subject recently, and your perspective added a layer of understanding that I had been missing. The examples are relevant, the language is accessible, and the overall message is empowering.
      It is always encouraging to come across content that prioritizes value over volume. Your ability to connect theory with real-world application sets this article apart. Keep inspiring your readers!
      What a beautifully articulated piece. In an era where attention is fragmented and information is abundant, it takes real skill to create something that invites readers to slow down and reflect. Your article does precisely that. The introduction sets the stage with clarity, the main body offers a wealth of well-organized insights, and the conclusion leaves us with a sense of purpose. I was particularly drawn to your emphasis on the human element, which is so often lost in discussions of this nature. It's not just about what we do, but why we do it and who we become in the process. Thank you for sharing your expertise with such generosity, and for reminding us that growth is a journey rather than a destination. I look forward to exploring more of your work and to continuing this important conversation with your community of readers. 🌱
      Thank you for this insightful and timely article! Here are a few things I especially appreciated:¶¶1. **Clarity** – complex ideas are explained in simple language.¶2. **Relevance** – the topic speaks directly to the challenges many of us are facing today.¶3. **Actionability** – each section ends with something that readers can apply right away.¶¶I would be curious to hear your thoughts on how these principles might evolve over the next {five|ten} years. Keep up the wonderful work!
      I found myself nodding along as I read this. There's a quiet confidence in the way you present your ideas: you don't overwhelm the reader with jargon, nor do you oversimplify. Instead, you strike a delicate balance that makes the content both credible and approachable. The practical tips you've included are not just theoretical; they're grounded in real-life experience, and that makes all the difference. Whether someone is just starting out or looking to refine their approach, there's something here for everyone. Bravo!
      This article is a testament to the power of thoughtful storytelling. From the very first sentence I was hooked, and by the end I felt both informed and inspired. It's not every day that you come across content which challenges conventional thinking while remaining so inclusive and respectful. I believe conversations like this one are essential if we want to foster a culture of learning and collaboration. Saving this one for future reference, and sharing it with my {colleagues|students|followers} as well!
    `,
    'blog-question': `
      Which theme is this? I want the same {look|layout} for my own site.
      Do you take guest posts?
      Hey, what plugin do you use to stop all the spam comments? I get hundreds every day and I'm going {crazy|insane}.
      Which software is behind this blog? I will open my own {soon|after the holidays} and there are so many of them that my head is turning.
      May I quote you on my blog? Of course I would give full credit.
      who writes for you? is it one person or a team
      Can I put your article in my {group|class chat|forum}? Around {#20-90} people there talk of this whole day and nobody explains it so well.
      how to subscribe to this blog plz tell
      I can't subscribe to your feed, the button does {nothing|not respond}. Is there anybody else getting the same problem? Kindly let me know so that I may subscribe.
      Design made by you or by an agency? Please tell me the name, mine looks like from {1999|the last century} beside yours.
      Why no {videos|pictures|infographics} in your articles? The words are strong already, but people of today like to watch more than to read. Only a suggestion!
      Do other websites steal from you? It happens to me every {week|day}, I publish in the morning and by the evening my text is on five foreign sites. How are you protecting from that?
      are you on {facebook|twitter|instagram}? i want to follow u there
      Do you have a newsletter? I could not find the link for it but maybe it is my browser.
      How many hours goes into one post like this? I sit before the empty page for {#20-50} minutes and then I go make tea. Any trick from your side?
      Hi there, which web host is this? Your pages load twice as fast as mine. Can I have your affiliate code for the host?
      Can anybody recommend a good {WordPress|blogging} theme like this one
      When is your book coming? With this knowledge you must write one. My {friends|mailing list} would buy it the first day, write me if you are serious.
      Please take me off the notifications. I ticked some box {last month|in the past} and now my inbox gets {three|four} copies whenever somebody writes here. Blog is good, no offence.
      what's your secret for so many visitors?? my site is only {#2-9} months old and nobody comes
      Small question away from topic: the picture puzzle before the submit button, where did you get it? We run on the same software and bots are eating me alive.
      Is it a plugin that brings you up so high in the search results or is it only hard work? I optimize my {shop|pages} all year and stand on page nine.
      Would love to know more about the author. Is there an about page?
      A site of this size, can one person run it beside a job? Till now I only write in a paper diary, but my {wife|sister|husband} says I should go online with it.
      Hi, do you have any tips for first time bloggers? I'd really appreciate it.
      Can I translate your article into {Spanish|Hindi|Arabic} for my readers? Mail me the permission please.
      In case you need another {author|moderator|editor} for your site, I am free from next month and have written for many websites on all topics.
      I have a question for the admin of this page: how do you earn from blog? Ads or some other way? Reply soon
      what font is it, looks so clean on mobile
      Any chance you'll post on this topic again {soon|next week}? I could read about it all day.
      Hello blogger, I have a question and hope you can give me the honest answer. I run a website on a similar theme since {#7-20} months. I write daily, I have pictures, I have all of the plugins, and my only visitors are me and my {mother|wife|brother}. Then I see your website with so many comments and I'm asking myself, what am I doing wrong? Is it the design? Is it the luck? Do you pay for promotion? I don't want your secrets, only one advice from the master to the apprentice.
      Excuse me please, is there a possibility to download all the posts of this website in one file? I travel a lot with the train and there's no signal between {place} and {place}, and I'd like to read you at that time instead of looking at the cows. If the possibility exists then kindly show me where to press, if it doesn't exist then think about to make it, I'd even pay some little amount. Greetings and respect.
      Do you give interviews? I'm asking as I have a small online magazine about successful people in internet, {#20-80} of them have answered already. It's only {#8-15} questions: how you started, who is your inspiration, what mistakes you've made, what is your advice for the youth. You can answer them in writing in your own free time. It doesn't cost anything and will bring to you new readers. Say yes and I'll forward you the list!
    `,
    'blog-complaint': `
      Pictures do not load in my browser. Apart from that, a top class site.
      On my screen the right half of the text is cut away, I read it by guessing the ends of the lines! Even so I stayed to the end, that says something about your {writing|talent}.
      Dear owner, two or three photos show only a small grey box here. I changed the browser and it was same. Please repair, the rest is {perfect|superb}.
      your site take a lot of time to open, otherwise very good
      Content is five stars but the {yellow|grey|thin} letters make my eyes tired, a darker one {someday|would be welcome}?
      I hope you write again very soon. The last posts were too short for my taste!
      The menu lies on top of the heading in my {tablet|phone}. It is the only thing to complain, everything else in your blog makes me jealous.
      not bad, but could be better if you go more in detail with each point
      Your page falls to pieces when I turn my {phone|old laptop|tablet} sideways. Ask your technical man to look. Top material in any case!
      There is one more site with all your sentences on it, without any credit to you. I thought you want to know. The original is always the best!
      Hello webmaster, I noticed your site loads half in my browser and half not. Could be me, could be the {hosting|server}. Love the posts in any case
      sometimes when i refresh the page it shows the old version, please check. nice blog btw
      I get a warning about {cookies|certificate} each time I enter here, nevertheless I always come back because your articles deserve it.
      Sorry for my english, I am from {country}, but your website is the only one that I understand. Only wish there was more posts!
      Honestly, I expected a bit more, but on the whole a good effort from the author. Keep practicing and you will get there.
      I wrote such a long comment and the page ate it, no strength to type again. In short: {lovely|five star} blog, go on!
      I'll be direct with you because I like your site. The content is very good, I'd even say the best. But the search box gives always zero results, the contact page brings an error, the share buttons are on top of the text, and the date is missing so one never knows if a post is from today or from {five|ten} years back. Repair these {four|few} little things and you'll have the perfect blog. I'm not a technical man, just a faithful visitor who wants the best for you.
      It is the {third|fourth} time I try to write here. First time the page said that I'm too fast, second time that I'm too slow, haha. What I wanted to tell was so beautiful and now I've forgotten the half. The other half is this: you are doing a great service with your website, the language is simple, and my whole {office|hostel|family} is following. Kindly ask your developer about the comment form, I'm sure that a lot of admiring words got lost like this.
    `,
  },
  ham: {},
};
