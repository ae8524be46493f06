import type { Bank } from '../bank.js';

/** What offices write: software documentation, press releases, clauses, advertisements for jobs, advice on trade and study. */
export const ENGLISH_PROSE_OFFICE: Bank = {
  language: 'en',
  words: {
    position: `warehouse manager|data engineer|sales assistant|dental nurse|payroll clerk|site foreman|kitchen porter|account manager`,
    setting: `timeout|buffer size|log level|cache path|retry limit|worker count`,
  },
  spam: {},
  ham: {},
  prose: `
    The {setting} is read once at startup. To change it on a running server, edit the configuration file and send the main process a hangup signal, or restart it.
    If the connection is lost, the client tries again after {#1-9} seconds and doubles the delay with each failure, up to a limit of {30|60|90|300} seconds.
    This method returns a list of records sorted by date. It raises an error if the index does not exist, and an empty list if nothing in it matches.
    Before upgrading from version {#1-4} to {#5-8}, make a backup of the database and read the release notes, since {two|three} options have been renamed and one has been removed.
    Install the package with your usual tool, then run the setup script as an ordinary user. Do not run it as root: it refuses to, and for good reason.
    The {setting} defaults to {8|16|64|256|500}. Larger values use more memory and are seldom faster, as the benchmarks in section {#2-9} of this guide show.
    Each request carries a token that is valid for {5|15|20|60} minutes. When it has expired the server answers with status 401, and the application must ask the user to sign in again.
    To export a drawing choose Save As from the File menu, pick the format you want and tick the box for {layers|fonts|margins} if you are going to edit it later.
    Tables wider than the page are split after the last column that fits. You can prevent that by setting the {orientation|scale|margin} of the section before you insert the table.
    Fixed a crash that happened when a file was closed while its {thumbnail|preview|index} was still being drawn, and a memory leak in the {printer|search|export} dialog.
    A computer virus is a harmful program that may harm your computer and steal your personal data, that is why everyone needs to set up a great antivirus software program.
    If your laptop is running slow there are several things you can do in order to speed it up, like removing the programs that you don't make use of any longer.
    Web site design is far more than just making a page look good. It's essential that your guests can easily find what they are searching for within a few {mouse clicks|seconds}.
    These days almost everybody owns a smart phone, and the number of applications that could be downloaded for it is growing at a pace that no one could have predicted.
    Cloud storage lets you keep your files on a distant server and get access to them from wherever you are, as long as you have got a web connection.
    The patch was reviewed by {two|three} maintainers and merged on {Monday|Friday}; users of the stable branch will get it with the next point release, due in {#2-6} weeks.

    {invented} Group, a leading provider of {packaging|cold-chain|payroll} solutions, today announced the appointment of {first} {surname} as chief {operating|financial|people} officer, effective 1 {April|July|October}.
    We are thrilled to welcome {first} to the {invented} family, said {surname}, founder and president. Her passion for {logistics|learning|gaskets} will help us bring our vision to even more customers.
    The new plant in {place} will create up to {#40-600} jobs and, once fully running, produce {#2-90} million {bottles|valves|bricks} a year with {a third|half} less energy.
    About {invented}: founded in {year}, the company serves clients in {#8-60} countries from its offices in {city} and {city} and employs more than {#2-9}00 people.
    The partnership combines {invented}'s experience in {sensors|seed coating|elevators} with the reach of {invented}'s network of {#90-900} dealers, and gives both access to markets in {country} and beyond.
    Media interested in attending the opening are asked to register by {noon|close of business} on {Wednesday|Friday}. Photographs in high resolution are available from the press office on request.
    This release contains statements about the future which rest on present assumptions. Actual results may differ from them for reasons that include {currency movements|the weather|supply shortages}.
    The charity, which last year gave out {throng} {meals|blankets|books}, said it welcomed the grant but that {rents|fuel|wages} alone would eat up most of it.

    The tenant shall keep the interior of the premises in good repair and shall neither {move walls|replace doors|paint over tiles} nor keep {bees|livestock|a kiln} in them unless the landlord has agreed to it in writing.
    A party kept from its duties by {flood|strike|fire} or any other event that it could not have prevented is not liable for the delay, so long as it tells the other party at once.
    This agreement is governed by the laws of {country}, and the courts of {city} have exclusive jurisdiction over any dispute arising out of or in connection with it.
    We may share your information with third parties who process it on our behalf, and we keep it for no longer than is needed for the purposes described in section {#3-12}.
    Should one clause of these terms turn out to be void, the others stand, and the parties shall agree on a valid clause that serves the same end as nearly as may be.
    Within {14|30} days of delivery you may cancel the order, and need not tell us why. A {letter|short message} that says so clearly is enough, if it is sent in time.
    The insured must report any {loss|theft|damage} to the company within {#3-14} days, and to the police without delay, and must not admit liability or agree to a settlement.
    Personal bankruptcy is not something to be taken lightly. Ahead of filing, you should talk with an legal professional who is able to clarify all of your alternatives to you.
    Each member has one vote. The committee is elected for {two|three} years by simple majority, and the treasurer may not hold {any other office|the keys to the bar} at the same time.

    We are looking for a {position} to join our team in {place}. You have at least {two|three|five} years of experience, a driving licence and the calm that a busy {Monday|harvest|Christmas} demands.
    As a {position} you will report directly to the head of department and look after {#3-40} {colleagues|customers|sites} in the region. Evening and weekend work is rare and is paid extra.
    We offer a permanent contract, {#25-32} days of leave, a pension scheme and {free parking|a bicycle|lunch}. Please send your application, with references, by {#2-28} {May|September|January}.
    You enjoy {numbers|people|early mornings}, you bring a positive attitude and sound {spelling|German|knees}, and you stay friendly on the telephone when the whole of {place} seems to be calling at once.
    Your resume is the first thing a potential employer is going to see, which means you must be sure it doesn't contain any spelling mistakes and is no longer than {one|two} pages.
    A career as a {position} may be extremely satisfying, both personally and financially, and the need for qualified workers within this field is predicted to grow {#8-35}% in the following decade.

    Advertising is essential for each business, whether large or little, since no one is going to buy your merchandise if they do not know that it exists.
    Beginning your own company from home is a excellent method to acquire independence, but it calls for a lot of self-discipline and a very good {business strategy|time schedule}.
    Life insurance is one thing that many people do not like to think about, yet it is the only way to be sure that your loved ones will probably be taken care of.
    Credit score is a number that tells lenders how dependable you are with regards to paying back money, so you need to check yours at least {one time|once} a year.
    An excellent leader listens to the workers, is aware of their strengths and weak points, and motivates them to provide the best of themselves for the benefit of the business.
    Trade fairs are exhausting and cost more than they seem to. Still, {two|three} good conversations in the queue for {coffee|sausages} have paid for our stand {every|almost every} year since {recent}.
    The minutes of the meeting of {#2-28} {February|March|November} were approved with one correction: under item {#3-9}, for {hen house|boat house} read {bath house|boiler house}.
    Colleges and universities offer numerous courses on the web these days, enabling working adults to earn a diploma at their particular speed and without leaving the comfort of their house.
    Rows that cannot be read are skipped and counted at the end of the report.
    Marketing is the process of making your items known to the general public.
    The supplier delivers to the site named in the order, at ground level, on working days between {seven|eight} and {three|four}; waiting time beyond {thirty|forty} minutes, and the services of a crane if one is needed, are charged at cost.
  `,
};
