import type { Bank } from '../bank.js';

/** English words that several families use. */
export const ENGLISH_WORDS: Bank = {
  language: 'en',
  words: {
    first: `Anna|Mark|Sarah|Tom|Linda|Kevin|Priya|Omar|Grace|Peter|Julie|Ben|Carla|Dave|Mary|Rob|Elena|Chris|Nora|Frank|Ruth|Ian|Jess|Walter
      Susan|Luis|Helen|Greg|Amy|Joan|Raj|Mike|Claire|Steve|Beth|Paul|Tina|George|Fiona|Alan|Kate|Doug|Mei|Hannah|Victor|Rosa|Eddie|Lena`,
    person: `{first} {surname}|{first}`,
    title: `Mr|Mrs|Miss|Ms|Dr|Sir|Madam`,
    when: `today|yesterday|last night|this morning|last week|last month|two years ago|back in {recent}|a while ago|on Tuesday|the other day|over the weekend`,
    period: `day|week|month|weekend|fortnight|year|week|month`,
    span: `24 hours|48 hours|three weeks|30 days|two months|72hrs|a week|a few days|{#2-12} weeks|{#2-9} months|less than a month|one weekend|{#20-90} minutes|7 days`,
    relative: `brother|sister|wife|husband|mom|dad|cousin|uncle|neighbour|neighbor|best friend|co-worker|boss|son|daughter|aunt|roommate|classmate`,
    writing: `post|article|blog|blog post|write-up|piece|page|website|site|column|story|weblog|web site`,
    job: `nurse|teacher|plumber|retired engineer|bus driver|farmer|electrician|pharmacist|lawyer|small business owner|programmer|paramedic
      carpenter|social worker|accountant|geologist|truck driver|librarian|civil servant|chef|landlord|vet|journalist|baker`,
    country: `Canada|Germany|France|the UK|Sweden|Poland|Australia|Ireland|Brazil|Spain|Japan|India|Denmark|Norway|Italy|Kenya|Mexico`,
    city: `Leeds|Toronto|Chicago|Dublin|Melbourne|Glasgow|Denver|Ottawa|Boston|Auckland|Bristol|Calgary|Cork|Halifax|{place}|{place}`,
    good: `great|nice|good|excellent|wonderful|fantastic|amazing|awesome|superb|brilliant|terrific|lovely|outstanding|fine`,
    very: `really|very|so|truly|quite|pretty|extremely|absolutely|totally|incredibly`,
    swear: `damn|bloody|freaking|goddamn|stupid|crappy|f***ing`,
    laugh: `lol|LOL|haha|hahaha|LMAO|lmao|ROFL|heh|:D|:)`,
    smallPrice: `\${#3-15}|£{#2-12}|€{#3-15}|{#4-15}€`,
    fairPrice: `\${#20-95}|£{#18-90}|€{#20-95}|{#25-95} €`,
    bigPrice: `\${#120-990}|£{#150-950}|€{#1-3},{#2-9}00|{#200-900} €|\${#1-4},{#1-9}50`,
    yearlyPay: `\${#24-88},000|£{#19-52},000|€{#22-58}k|\${#31-79}k`,
    blogLink: `{blogUrl}|{blogUrl}|<a href="{blogUrl}">{my post|link|on my blog}</a>|[{this page|my notes|link}]({blogUrl})|[url={blogUrl}]{my site|link}[/url]`,
    paperLink: `{paperUrl}|{paperUrl}|<a href="{paperUrl}" target="_blank">{this article|the report|link}</a>|[{the article|link}]({paperUrl})|[url]{paperUrl}[/url]`,
    repoLink: `{repoUrl}|{repoUrl}|<a href="{repoUrl}">{repo|source}</a>|[{code|the repo}]({repoUrl})`,
    threadLink: `{threadUrl}|{threadUrl}|[url={threadUrl}]{this thread|old thread}[/url]|[thread]({threadUrl})|<a href="{threadUrl}">this thread</a>`,
    bye: `cheers|thanks|regards|best|peace|take care|all the best`,
  },
  spam: {},
  ham: {},
};
