/** The demo's news article: invented, in our own words. */
export const ARTICLE = {
  path: '/demo',
  language: 'en',
  publishedAt: '2026-11-16T06:30:00Z',
  section: 'Town',
  title: 'Old ferry landing to reopen in spring, three evenings a week',
  standfirst:
    'After eleven years without a boat, the east bank is to get its crossing back. The council wants to try it for one season.',
  byline: 'By our town desk',
  paragraphs: [
    'The ferry landing at Mill Lane will open again in April. The town council voted on Thursday evening, by fourteen to nine, to lease a small electric boat for one season and to run it on Thursdays, Fridays and Saturdays from five until eleven.',
    'The crossing takes four minutes. On foot, by way of the station bridge, the same journey takes twenty-five. “People on the east bank have been asking for this since the day the old boat was sold,” said Ines Halloran, who chairs the transport committee. Single tickets are to cost one pound fifty; holders of a bus pass travel free.',
    'Not everybody is pleased. Residents of Wharf Row worry about noise late in the evening and about cars parked on the verge. The council has promised a count of vehicles in May and a public meeting in June, before a decision is taken on the winter timetable.',
    'The landing itself needs work. Engineers who inspected it in September found the piles sound but the deck rotten in two places; repairs are put at 84,000 pounds, a third of which is paid by the county. The allotment society, whose gardens lie next to the steps, has offered to plant the embankment.',
    'Rowing club members will be consulted on where the boat may turn. Their autumn regatta, the council said, is not affected.',
  ],
} as const;

export const articleText = ARTICLE.paragraphs.join('\n\n');
