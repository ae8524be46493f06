import type { Bank } from '../bank.js';

/** What newspapers print and content farms print after them: sport, towns, courts, trade, markets. */
export const ENGLISH_PROSE_NEWS: Bank = {
  language: 'en',
  words: {
    club: `{invented} {United|City|Rovers|Athletic|Wanderers}|{place} {Town|FC|Albion}`,
    throng: `{#2-9},{#100-900}|{#10-90},000|{#2-9}00|{#120-980}`,
    newsroom: `the {place} {Courier|Gazette|Echo}|local {radio|media|reporters}|a {regional|Sunday} newspaper`,
  },
  spam: {},
  ham: {},
  prose: `
    {club} came from behind to win {#3-5}-2 on {Saturday|Sunday|Tuesday night}, with substitute {first} {surname} heading in a corner {deep into stoppage time|six minutes from the end|moments after coming on}.
    The {defender|midfielder|goalkeeper|winger}, who turns {#22-34} next month, has agreed a {two|three|four}-year contract with {club} after his move from {place} fell through over {personal terms|a medical|wages}.
    {surname!} has missed the last {#3-9} matches with a {hamstring|calf|groin|knee} problem, but the manager hopes to have him back {before the winter break|for the derby|in time for the cup tie}.
    It was a poor afternoon for the visitors, who had barely crossed the halfway line when {surname} let fly from {#20-35} yards and the ball dipped under the bar.
    The hosts looked comfortable for an hour, then two errors at the back in the space of {three|four|five} minutes turned a routine evening into {a scramble|an ordeal|a long wait for the whistle}.
    {first} {surname} won the second set on a tie-break after saving {#2-6} match points, and from there the {top seed|defending champion|qualifier} never looked like losing.
    The past group went on to earn the game for {club}, and the particular participant has been delighted with the end result of the competition in {the very first|the second} half.
    His previous squad was not able to hang on to him when the switch window opened, and the {striker|winger} obtained his desire of taking part in for {club} in the top league.
    Crew supervisor {first} {surname} stated right after the video game that his gamers had offered everything and that the followers ought to be {happy|proud|satisfied} of the boys.
    The {rookie|veteran} quarterback tossed for {#180-390} backyards and two touchdowns, whilst the protection maintained the opposing crew to just {#40-95} lawns on the floor.
    With the basketball period about to commence, {club} have signed a guard who averaged {#8-24} factors and {#3-9} assists per sport during his closing campaign.
    She ran the last lap in under {#58-66} seconds, looked over her shoulder once on the back straight and had time to {wave to the crowd|slow down before the line|raise both arms}.
    The {cyclist|rower|swimmer} from {country} said she had thought about giving up two winters ago, when a virus kept her out of training for {#3-9} months.
    Rain delayed the start by {forty minutes|an hour|most of the morning}, and when play began the ball moved about so much that {#4-7} wickets had fallen before lunch.
    Several soccer enthusiasts all more than the world are excited about the forthcoming tournament in {country}, in which {#16-48} groups will be competing for the golden cup.
    The {referee|umpire} consulted his assistant, waved away the protests and pointed to the spot, and {surname} sent the keeper {the wrong way|to his left|diving at shadows}.

    Councillors in {place} voted {#8-19} to {#3-7} on {Monday|Wednesday|Thursday} evening to close the {library|swimming pool|youth centre}, despite a petition signed by {throng} residents.
    A burst water main left about {#200-900} homes without supply for most of {Tuesday|Friday|the weekend}, and engineers say the road will stay shut until the {end of the week|surface is relaid}.
    Firefighters were called to a {barn|warehouse|terraced house} in {place} shortly after {#1-5} a.m. and brought the blaze under control within {two|three} hours. Nobody was hurt.
    The {bridge|viaduct|underpass} has been closed since {March|October|last autumn}, when inspectors found cracks in two of its supports, and the detour adds {#4-25} minutes to the school run.
    {person}, who has run the {bakery|post office|hardware shop} for {#18-44} years, said trade had never recovered from the roadworks and that nobody had come forward to take over the lease.
    Volunteers spent {Saturday|Sunday} clearing {#2-9} tonnes of rubbish from the canal, including {a dozen|several|{#20-60} rusty} shopping trolleys and what appeared to be the door of a {safe|van|church}.
    Police would like to speak to the driver of a {dark|silver|white} van seen near the {station|playing fields|church} between {four|six|nine} and half past on the evening of the theft.
    The locals of {place} had been left surprised when the nearby authorities made the announcement that the {market|car park|playground} would get relocated to a completely distinct region.
    According to the information offered by the fire division, the property proprietor was not at residence at the second of the incident and no person needed healthcare attention.
    Nearby inhabitants complained relating to the sound which is brought on by the building operate, and the municipality has stated it is going to look in to the {make a difference|concern|issue}.
    The {festival|county fair|flower show} drew {throng} visitors over three days, slightly fewer than in {recent}, which organisers put down to {the heat|a rail strike|rising ticket prices}.
    Parents at {place} Primary have been told that {#20-90} pupils will be taught in {temporary classrooms|a church hall|two shifts} until the roof is declared safe.
    A {swan|heron|fox|peacock} brought traffic in {place} to a halt for nearly {forty|ninety} minutes on {Friday|Saturday} {morning|afternoon}, according to {newsroom}.
    The new by-law, which comes into force on 1 {May|July|September}, sets fines of up to {sum} for leaving bins on the pavement after {nine|ten} in the morning.

    A {#24-58}-year-old man from {place} was jailed for {#2-9} years after admitting {#3-14} counts of {burglary|fraud|theft}, which the judge called {mean-spirited|carefully planned|a betrayal of trust}.
    The court heard that the defendant had told {neighbours|investors|his employer} the money was for {medical treatment|a charity|a new roof}, when in fact it went on {horses|holidays|a boat}.
    Judge {first} {surname} adjourned the case until {#2-28} {March|June|November} so that reports could be prepared, and warned the accused that a custodial sentence was likely.
    {surname}, who denies all charges, told the jury that she had signed the documents without reading them because {she trusted her partner|she was in a hurry|nobody had told her to}.
    The appeal judges found that the original trial had been unfair, since the defence was shown the {phone records|laboratory results|statement} only {the day before|hours before} closing speeches.
    A legal professional is a individual who knows the law, and in the event that you have been charged with a criminal offense you should get in touch with one with out waiting.
    The accused was arrested by the cops subsequent to a chase on the highway and was subsequently introduced ahead of the court, exactly where he was not allowed to leave on bail.
    Several injuries lawyers provide a totally free initial session, during which the information on your situation is going to be examined and the chances of {success|payment|compensation} explained.
    The tribunal awarded the former {clerk|driver|carer} {sum},000 for unfair dismissal and said the company's handling of her complaint had been {shambolic|slow and careless|little short of hostile}.

    Shares in {invented} fell {#3-17} per cent in early trading after the {chip maker|grocer|airline|insurer} said profits for the year would be {below expectations|at the lower end of its forecast}.
    The {group|company|family firm} will close {#2-9} of its {#14-60} plants in {country} by the end of {recent}, a decision that affects roughly {throng} employees.
    Revenue rose to {sum} million in the third quarter, helped by demand for {spare parts|packaging|cloud storage}, while operating costs grew by {only|less than|around} {#2-8} per cent.
    {first} {surname}, an analyst at {invented} Securities, said investors had been waiting for {a clear plan|better margins|news of a buyer} and would lose patience if none appeared by {spring|summer}.
    The central bank left its main rate unchanged at {#2-5}.{#1-9} per cent and gave no hint of when it {might start to cut|expects inflation to return to target}.
    Wheat closed {#4-19} cents higher a bushel on worries about {drought|frost|export limits}, and traders said volumes were thin ahead of the {holiday|long weekend|crop report}.
    The business documented a internet profit of {sum} million for the quarter, in contrast with a reduction a yr in the past, on product sales which grew {#2-30} per cent.
    The stock has obtained a regular rating of hold from the {#8-24} analysts which are presently covering the company, and the average cost objective is {sum}.
    Experts think the need for {steel|copper|lithium} will keep increasing over the forecast interval, with the Asian area accounting for the largest portion of the general marketplace.
    Investing your cash in the inventory market is a thing that a lot of individuals desire to do, however it needs to be carried out with care and good understanding.
    The takeover, which values {invented} at {sum} million, still needs the approval of regulators in {country} and {country} and is not expected to close before {next spring|the autumn}.
    Unemployment in the region edged {up|down} to {#4-9}.{#1-9} per cent, with {retail|construction|haulage} accounting for most of the change and {farming|tourism} showing little movement.
    The chain, founded in {year} as a single shop on {place} High Street, now sells more {socks|garden furniture|frozen food} online than in all its branches together.
    Nearly {#40-80} percent of the folks questioned in the study mentioned that they would think about altering their electrical power supplier if the price have been to increase any more.
    The {minister|commissioner|senator} told {newsroom} that talks had been frank and useful, that nothing was agreed until everything was agreed, and that {he|she} would not comment on leaks.
    Farmers blocked two lanes of the motorway near {place} with tractors on {Wednesday|Thursday} {to protest against|in protest at} the price of {milk|diesel|fertiliser}, which has {doubled|risen by a third} since {recent}.
    Forecasters expect {gusts|winds} of up to {#50-90} miles an hour along the coast overnight, easing by {noon|mid-morning}, with {sleet|snow|heavy showers} on higher ground.
    The {rescue|lifeboat} crew found the two {walkers|anglers|students} at about {#1-4} a.m., cold and embarrassed but otherwise unharmed, less than {a mile|half a mile} from where they had set out.
    The election final results are going to be introduced in the course of the following couple of times, and each of the primary parties have declared that they anticipate to be victorious.
    Turnout was put at {#38-74} per cent, {higher|lower} than in {recent}, though officials cautioned that postal votes from {#2-9} districts had yet to be counted.
    Gas rates have gone up once again this {period}, and drivers all around the nation are searching for techniques to reduce the volume of gasoline that their automobiles consume.
    Researchers at the University of {place} followed {throng} families for {#6-20} years and found that those who {moved house|changed schools} often were no more likely to {fall ill|drop out} than the rest.
    The harbour master expects the dredger to arrive on {Monday|Tuesday}, weather permitting.
    Tickets for the replay go on sale on {Thursday|Friday} at {nine|ten} in the morning.
    {surname} was substituted after {#48-79} minutes and went straight down the tunnel without a glance at the bench, which the manager, asked about it {three|four} times, put down to an upset stomach.
  `,
};
