import type { Bank } from '../bank.js';

/** Honest comments with links: sources, code, a blogger's own piece on the matter, clips and telephone numbers of authorities. */
export const ENGLISH_HAM_LINKS: Bank = {
  language: 'en',
  words: {
    sourceIntro: `Source:|See here:|More on this:|From {#2-9} years ago:|Here's the original study:|The numbers are here:|Read this before you comment:|Not true, see|Here is the full speech:|For those behind the paywall:|The report is online:|cf.|Relevant:|Reminds me of this:|The map is at|Reference:|as reported in|Remember this?|Evidence? Here you go:|It's all in the minutes:`,
    tool: `npm|the compiler|the daemon|docker|the driver|nginx|python|the cron job|the plugin|git|the kernel module|the theme|postgres|the API|the parser|ssh|the package manager|the router`,
    codeSnippet: `sudo systemctl restart {nickname}|pip install {nickname}=={#1-4}.{#0-9}|git checkout -b fix-{#10-900}|for (i = 0; i < {#5-99}; i++)|<code>export PATH=$PATH:/opt/{nickname}/bin</code>|chmod 6{#0-7}0 {nickname}.conf|SELECT name FROM {nickname} WHERE id = {#1-999};|<pre>if (err) return {open}{close};</pre>`,
    techLine: `I get error {#100-9000} with {tool} after the last update|downgrading {tool} to {#1-9}.{#0-9} fixed it for me|works on my machine, {tool} {#1-9}.{#1-30}|you need to restart {tool} after changing the config|the bug is fixed in trunk but not released yet|this only happens with {tool} on ARM|the docs for {tool} are out of date|there's a race between {tool} and the cache|thanks, step {#2-9} was what I missed|with {#4-64} GB of RAM it builds in {#2-40} minutes|any chance of a version without {tool}?|I opened a ticket for this|your regex breaks on empty lines|confirmed here too on {tool} {#2-12}`,
    ownPost: `I wrote about this a while back|I had a similar experience and put it on my blog|We did the same in our kitchen, pictures here|My own notes on this|I disagree and explained why here|A longer answer than fits here|I've collected the data for {city}|I drew a map of it|I reviewed the same book|My translation of the letter is here|I linked to your {pieceOf} in mine`,
    authority: `the fraud office|the tenants' helpline|the city's noise line|the suicide prevention line|the county clerk|the poison centre|the power company's outage line|the ombudsman|the health line|the non-emergency police number|the dispatcher|the crisis line`,
  },
  spam: {},
  ham: {
    source: `
      {retort}. {sourceIntro} {paperUrl}
      {sourceIntro} {referenceUrl}
      {fact}. {sourceIntro} {paperUrl}
      {sourceIntro} {paperUrl} ¶¶{reasonLine}.
      {fact} ({referenceUrl}). {reasonLine}.
      {concede} {fact}: {referenceUrl} and {paperUrl}
      @{nickname} {sourceIntro} {referenceUrl}
      <a href="{paperUrl}">This report</a> says {fact}.
      {policyMatter} {verdictVerb}, see <a href="{referenceUrl}">the study</a> and <a href="{paperUrl}">here</a>.
      "{fact}"¶{paperUrl}
      {paperUrl}¶¶{rhetorical}
      {reasonLine}. {paperHost} had a good {pieceOf} about it {when}.
      {referenceUrl}
      {sportLine} {referenceUrl} {laugh}
      [1] {referenceUrl}¶[2] {paperUrl}¶¶{retort}. {fact}.
      {scamLine}. {sourceIntro} {paperUrl}
      {pharmaLine}. {sourceIntro} {referenceUrl}
      {coinLine}: {paperUrl}
      {workLine}. {sourceIntro} {paperUrl}
      {gamblingLine}. {sourceIntro} {referenceUrl}
      {moneyLine}, as {paperHost} reported {when}. {rhetorical}
      {policyMatter} {verdictVerb}. {reasonLine}. {sourceIntro}¶{paperUrl}¶{referenceUrl}
      {sarcasm} {paperUrl}
      {attack}. {referenceUrl}
      {fact}, {rights}. {referenceUrl} (page {#2-90})
      {songLine} {referenceUrl}
    `,
    technical: `
      {techLine}. {techLine}.
      {techLine}: {codeSnippet}
      {techLine}. {referenceUrl}
      {praiseHonest}. {techLine}. {ask}
      {techLine}.¶¶{codeSnippet}¶{codeSnippet}¶¶{techLine}.
      {techLine}, see {referenceUrl} and {referenceUrl}
      Thanks! {codeSnippet} did the trick. {techLine}.
      @{nickname} try {codeSnippet}. {techLine}.
      Hi {first}, {techLine}. The log says:¶{codeSnippet}¶{ask}
      {techLine}. I've put a patch on {referenceUrl}
    `,
    'own-post': `
      {praiseHonest}. {ownPost}: {blogUrl}
      {ownPost}: {blogUrl} {personalDetail}.
      {personalDetail}. {ownPost}: <a href="{blogUrl}">{policyMatter}</a>
      {praiseHonest}, {first}! {personalDetail}. {blogUrl}
      {ownPost} ({blogUrl}). {reasonLine}.
      {praiseHonest}. {personalDetail}.¶¶{first} @ {blogHost}
      {techLine}. {ownPost}: {blogUrl}
      {retort}. {ownPost}: {blogUrl}. {fact}.
      Hi {first}, {personalDetail}. {ownPost} {blogUrl} {bye}
    `,
    contact: `
      {scamLine}. Call {authority} at {phone}.
      If you need help, {authority} is at {phone}, day and night.
      I rang {authority} ({phone}) and waited {#10-90} minutes. {attack}.
      Write to {office}, the office number is {phone}. {reasonLine}.
      {cureLine}. If you or somebody you know needs to talk, {authority} answers at {phone}.
      For anyone affected: {authority}, {phone}. {reasonLine}.
      {homeLine}. I finally called {authority} on {phone} and they sorted it in {#2-20} days.
      Lost: grey cat near {surname} Street, answers to {first}. Call {phone} please.
      The meeting is on the {#1-28}th at {clock} in the town hall, questions to {authority}, {phone}
    `,
  },
};
