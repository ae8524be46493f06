import type { Bank } from '../bank.js';

/** Gambling, loans, easy income, coaches of traders, recovery of lost coins, prizes. */
export const ENGLISH_SPAM_MONEY: Bank = {
  language: 'en',
  words: {
    game: `slots|online slots|poker|roulette|blackjack|baccarat|live dealer games|sports betting|bingo|crash game|jackpot slots|football betting|aviator|video poker|fish shooting game`,
    casinoName: `{invented} Casino|{invented}bet|{invented}88|{invented}Slots|Lucky {invented}|{invented} Palace|{invented}spin|Royal {invented}|{invented}77`,
    bonus: `{#50-500} free spins|a {#100-500}% welcome bonus|{dollars} bonus on your first deposit|no deposit bonus {referral}|daily cashback|instant withdrawal|VIP rewards|free chips worth {dollars}|0 wagering bonus|deposit {dollars} get {dollars}`,
    casinoCall: `Register now|Sign up today|Join {casinoName!} and win big|Play now and win real money|Claim it here|Try your luck today|Start playing at {casinoName!}|Click to get your bonus|Spin & win|Bet now|Download the app`,
    lender: `{invented} Finance|{invented} Loan Firm|{title} {person}|{invented} Credit Union|{invented} Funding Company|{person} Loan Home|{invented} Lending Group`,
    loanKind: `personal loan|business loan|mortgage|student loan|debt consolidation loan|urgent loan|home loan|car loan|investment loan|hospital bill loan|bridging loan`,
    rate: `{#2-4}%|3% interest rate|low interest rate of {#1-3}%|2% per annum|a flat rate of {#2-5}%`,
    loanPitch: `Do you need an urgent {loanKind}?|Are you in financial trouble?|Have you been turned down by your bank because of bad credit?|We give out loans from {dollars} to {dollars} at {rate}|We offer all kinds of loan: {loanKind}, {loanKind} and {loanKind}
      No collateral, no credit check|Approval within {span}|My name is {person}, I was scammed by {#2-5} fake lenders before I met {lender!}, who gave me a loan of {dollars}|Get your {loanKind} without stress|Apply now and get your money in {span}|Quick cash in your account {span}|Am a living witness, I got my {loanKind} of {dollars} from {lender!}`,
    contactMail: `Contact us via email: {mail}|Email: {mail}|write to {mail} or WhatsApp {phone}|Reach them on {mail}|WhatsApp: {phone}|e-mail {mail} now|Text/WhatsApp {phone}|contact him on {mail}|reach out on Telegram {handle}|Telegram: {handle}|via Gmail: {mail}|Whats-App {phone}|W h a t s A p p {phone}`,
    earn: `I am making {dollars} every {period} working from home|I get paid over {dollars} per hour {workWhere}|My {relative} makes {dollars}/hr on the laptop|Last month my paycheck was {dollars} for {#5-20} hours a week|I've made {dollars} so far this {period} and I'm a full time student
      My {relative} has been out of work for {#3-11} months but last {period} her check was {dollars}|Google is now paying {dollars} monthly for easy work at home|I quit my shop job and now earn {dollars} a {period}|I just got paid {dollars} for my {period} of online work|Start making cash right now, {dollars} a day|I joined this job {when} and immediately started earning {dollars} per {period}|Single mom of {#2-4} here, I earn {dollars} a {period} doing simple copy paste|You won't believe it, I got my first check of {dollars} in {span}`,
    workWhere: `with a laptop|online from home|doing simple data entry|with easy tasks anyone can do|in my spare time|with no experience|just surfing the net|part time on my phone`,
    earnTail: `Here's what I do|This is what I do|Try it, you won't regret it|Open this link|Copy this site and open it|See how here|Go to this site, home tab, for more detail|Check the details|Everybody can do this job|The potential with this is endless|I never thought it was possible but it is|Visit the site and click on the TECH tab|I'm now able to buy my second car|remove the spaces|Just open and start|Want to know how`,
    coach: `{title} {person}|{person} {surname}|Expert {person}|{person} FX|Coach {first}|{title} {first} {surname}`,
    coin: `Bitcoin|BTC|crypto|Ethereum|forex|binary options|stocks and crypto|altcoins|XRP|USDT|NFTs|gold and forex`,
    gain: `{dollars} in just {span}|a profit of {dollars}|over {dollars} in profit|{#2-9}x my initial capital|{#20-95}% ROI|{dollars} weekly|returns of {dollars} from an investment of {dollars}`,
    coachPraise: `I made {gain} trading with {coach!}|Thanks to {coach!} I now earn {gain}|I never believed in {coin} until I met {coach!}|{coach!} changed my life, I got {gain}|Investing with {coach!} was the best decision I made this year|Who else is trading with {coach!}?|I invested {dollars} and received {dollars} within {span} under the guidance of {coach!}
      {coach!}'s strategy is top notch|My portfolio grew to {dollars} since I started copying {coach!}|You are not making money because you trade without a professional like {coach!}|I lost so much trading alone before {coach!} managed my account|Even with the dip in the market I still make {gain}|{coin} is the future, don't sleep on it|She is legit and her trading platform is transparent`,
    thief: `a fake investment platform|a romance scammer|a phony broker|a fraudulent trading site|a fake exchange|someone I met on a dating app|an online forex scam|a cloned wallet app`,
    hacker: `{invented} Recovery|{invented} Hackers|{invented} Cyber Tech|Wizard {invented}|{invented} Web Recovery Agency|{invented} Spyware Expert|{person} the hacker|{invented} Asset Retrieval|{invented} Tech Team`,
    recovered: `{hacker!} helped me recover my stolen {coin} worth {dollars}|I lost {dollars} to {thief} until I was introduced to {hacker!}|{hacker!} got back all my lost funds within {span}|I highly recommend {hacker!} to anyone who has been scammed|Don't lose hope, {hacker!} is genuine and reliable
      All thanks to {hacker!}, my {dollars} is back in my wallet|I thought my money was gone forever when {thief} took {dollars}|They use advanced tools to trace the blockchain|I filed reports with the authorities and nothing happened|I came across a testimony about {hacker!}`,
    hackJobs: `hack WhatsApp|hack a cheating spouse's phone|change university grades|clear criminal records|raise your credit score|recover lost passwords|spy on your partner's messages|hack Instagram and Snapchat|recover a lost wallet|blank ATM card|bank transfer flips|delete bad reviews`,
    prize: `a brand new phone|a {dollars} gift card|a {dollars} supermarket voucher|a games console|free diamonds|{#1000-9000} free followers|a free laptop|{#500-5000} coins|free skins|a dream holiday for two|{dollars} in BTC`,
    giveawayCall: `Claim before it ends|Only {#10-90} left|Hurry up|Limited time|Enter your details here|Verify you are human|No survey|Complete a short survey|works in {recent}|100% working|Just share and claim|Today is the last day`,
    pitchEnd: `{pitchLink}|¶{pitchLink}|¶¶{pitchUrl}|>>> {pitchLink}|=> {shortUrl}|👉 {pitchLink}|<a href="{pitchUrl}">click here</a>|[url={pitchUrl}]here[/url]|.......... {pitchHost}|( {pitchLink} )|{pitchLink} ✅|:::::::{pitchLink}`,
  },
  spam: {
    casino: `
      {casinoCall}! {bonus} at {casinoName!}. {pitchEnd}
      Play {game}, {game} and {game} at {casinoName!} with {bonus}. {pitchEnd}
      {casinoName!} - {bonus}, {bonus}. {casinoCall} {pitchEnd}
      I won {dollars} playing {game} on {casinoName!} {when}. {casinoCall}. {pitchEnd}
      Best {game} sites of {recent}: {casinoName}, {casinoName}, {casinoName} {pitchEnd}
      <a href="{pitchUrl}">{game}</a> {bonus} <a href="{pitchUrl}">{casinoName!}</a>
      🎰 {casinoName!} 🎰 {bonus} 💰 {casinoCall} {pitchEnd}
      If you enjoy {game}, {casinoName!} gives {bonus} for new players. Use code {referral}
      Sure tips for tonight, fixed matches {#90-99}% win, odds {#2-40}.{#10-90}. {contactMail}
      online casino {game} real money {game} {bonus} {casinoName!} trusted licensed {pitchEnd}
      Want a trusted bookmaker? {casinoName!} has the highest odds on football and {bonus}. {contactMail}
    `,
    loan: `
      {loanPitch} {contactMail}
      {loanPitch}. {loanPitch}. {contactMail}
      {loanPitch}¶¶{loanPitch}¶Name:...¶Country:...¶Amount needed:...¶Duration:...¶{contactMail}
      Hello everyone, {loanPitch}. {loanPitch}. Thank God. {contactMail}
      Bad credit? No problem. {loanKind} up to {dollars} {span}. {pitchEnd}
      payday loans {city} instant approval no credit check {dollars} {pitchEnd}
      {lender!} offers {loanKind} at {rate}. {loanPitch}. Interested persons should {contactMail}
      ATTENTION! {loanPitch} God bless {lender!}. {contactMail}
      <a href="{pitchUrl}">{loanKind}</a> - {rate}, approval in {span}
    `,
    'work-from-home': `
      {earn}. {earnTail} {pitchEnd}
      {earn}. {earn}. {earnTail}... {pitchEnd}
      {earn}!! {earnTail}: {pitchEnd}
      {earn} {workWhere}. {earnTail} ➤➤ {pitchEnd}
      my {relative}'s friend makes {dollars} hourly {workWhere}. She has been laid off for {#4-9} months but last month her income was {dollars}. {earnTail} {pitchEnd}
      what {first} replied I am shocked that anyone can earn {dollars} in {span} {workWhere}. {earnTail} {pitchEnd}
      Everyone should try this. {earn}. {earnTail}.
      Work from home, {dollars} a {period}, no experience. {contactMail}
      We are hiring {#10-50} people to like videos and rate hotels, {dollars} per day. {contactMail}
      ★ {earn} ★ {earnTail} ★ {pitchEnd}
    `,
    'trading-coach': `
      {coachPraise}. {contactMail}
      {coachPraise}. {coachPraise}. {coachPraise}. {contactMail}
      {coachPraise}
      {coachPraise}! {coachPraise}. You can reach her on Telegram {handle}
      Wow I'm so surprised you know {coach!} too, {coachPraise}.
      Financial freedom starts with a mentor. {coachPraise}. {contactMail}
      Investing in {coin} now is wise. {coachPraise}. {coachPraise} 🙏💯
      Join our {coin} signals group, {#80-99}% accuracy, {gain}. {pitchEnd}
      Send 0.1 {coin} to {wallet} and get 0.2 back, official event. {pitchEnd}
      Mining {coin} on your phone, {gain}, withdraw daily. Invite code {referral}. {pitchEnd}
      {invented} Coin presale is live, {#5-90}x potential, next big {coin}. {pitchEnd}
      How can I start trading {coin}? ¶@ {coach!} is who I use, {coachPraise}. {contactMail}
      Despite the economic downturn, I'm so happy. {coachPraise}, I earn {gain}.
    `,
    recovery: `
      {recovered}. {contactMail}
      {recovered}. {recovered}. {recovered}. {contactMail}
      {recovered}. {recovered}. God bless them. {contactMail} {pitchEnd}
      Hire a hacker to {hackJobs}, {hackJobs}, {hackJobs}. {contactMail}
      Do you need to {hackJobs} or {hackJobs}? {hacker!} is the best. {contactMail}
      Have you lost money to {thief}? {recovered}. {contactMail}
      Get a programmed blank card that withdraws {dollars} daily from any machine. {contactMail}
      My {relative} was cheating and {hacker!} gave me access to everything in {span}. {contactMail}
    `,
    giveaway: `
      Congratulations! You have been selected to win {prize}. {giveawayCall} {pitchEnd}
      Get {prize} for free. {giveawayCall}! {pitchEnd}
      I just got {prize} from here, {giveawayCall} {pitchEnd}
      FREE {prize} generator {recent} {giveawayCall} {pitchEnd}
      We are giving away {prize} to {#10-900} lucky readers. {giveawayCall}. {contactMail}
      Dear winner, your number has won {dollars} in our yearly draw. To claim send your full name, address and phone. {contactMail}
      Your parcel is waiting, pay {dollars} customs here {pitchEnd}
      Your account will be suspended, confirm your details within {span}: {pitchEnd}
      want more followers? {prize} instantly, {giveawayCall} {pitchEnd}
      use my code {referral} when you sign up and we both get {dollars} {pitchEnd}
      {giveawayCall}!!! {prize} with promo {referral}
    `,
  },
  ham: {},
};
