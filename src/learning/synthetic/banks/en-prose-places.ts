import type { Bank } from '../bank.js';

/** Guides to places, what hotels say of themselves and guests of them, houses, weddings, leisure. */
export const ENGLISH_PROSE_PLACES: Bank = {
  language: 'en',
  words: {
    lodging: `hotel|guest house|hostel|lodge|resort|inn`,
    sight: `the old harbour|the cathedral square|the botanical garden|the covered market|the castle hill|the fish market`,
  },
  spam: {},
  ham: {},
  prose: `
    Set in {#2-40} acres of {parkland|olive groves|pine forest}, this family-run {lodging} offers {#12-90} rooms with balcony, a heated pool and a restaurant that makes the most of local produce.
    All rooms are equipped with air conditioning, satellite TV, hairdryer and free wireless internet, and breakfast is served every day from {six|seven} until {ten|half past ten}.
    The {lodging} is located at {#2-15} minutes walking from the beach and {#10-45} minutes driving from the airport, and the staff speaks {three|four|five} languages.
    Our room faced the car park and the shower was either scalding or cold, but the {owner|landlady} could not have been kinder and the {pancakes|dumplings} at breakfast were superb.
    We arrived after {ten|eleven} at night to find nobody at the desk. A note on the door told us where the key was, and it was there, under a {flowerpot|stone cat}.
    The bed was comfy and the area was clean, however the walls are thin, so should you be a light sleeper you must ask for a room at the rear of the {lodging}.
    Guests of the {lodging} can unwind in the spa, which has got a sauna, a steam bath and {#2-6} treatment rooms in which specialised staff will take care of your well being.
    Check-in is possible from {two|three|four} o'clock. Late departures cost an extra {#10-60} euros a room, and dogs are welcome everywhere except in the breakfast room and the sauna.

    Start early at {sight}, before the coaches arrive, and walk uphill through the lanes to the {chapel|fort|water tower}, from where you can see as far as {place} on a clear day.
    Trams {#2-19} and {#20-40} run from the station to {sight} every {six|ten|twelve} minutes. Stamp your ticket as you board; the inspectors wear plain clothes and have heard every excuse.
    {country} is one of the most beautiful destinations on the planet, and each year millions of vacationers head there to take pleasure in the beaches, the meals and the friendly people.
    If you are planning a trip to {city}, among the first points you need to do is to book your {lodging} in advance, because the costs go up during the high season.
    The best time to visit {place} is in between {April|May} and {June|October}, when the climate is nice and there are not as many visitors as in the summer months.
    You can't leave {city} without having visited {sight}, that is recognized as the heart of the city and where you will be able to taste the typical dishes of the region.
    The ferry to {place} takes {#2-9} hours and sails only when the captain likes the look of the sky, so do not plan a connection on the same day.
    Of the {three|four} trails to the summit, the eastern one is the longest and the least crowded. Carry at least {two|three} litres of water, since the spring at {#90-240}0 metres is often dry.
    Locals eat late. Before {nine|ten} in the evening you will share the restaurants around {sight} with other visitors, and the good {squid|lamb|goat's cheese} does not come out until after that.
    The museum, in a former {tannery|prison|tram depot}, is small, underfunded and wonderful: {two|three} rooms of {looms|barometers|fairground organs}, all in working order, and a guide who plays every one.
    Be cautious of pickpockets inside of the crowded metro, keep your passport in the safe of the {lodging}, and never ever exchange funds with people on the street.
    Renting a automobile is the most practical method to explore the island, but remember that you must be at least {#21-25} years of age and have a valid driver's permit.
    From the bus stop follow the signs for {place} along a track between {vineyards|dry-stone walls|sunflowers}; after {#15-50} minutes you come to a ford, which in spring may be over your boots.
    Winter visitors have {sight} almost to themselves. The cafes stay open, the light is low and golden by {three|four}, and somebody is usually burning {juniper|vine cuttings}.
    The night train leaves at {#20-23}:{#10-55} and, with luck, arrives in time for breakfast. Take the upper berth, bring slippers and make friends with the attendant, who owns the kettle.
    A cruise may be the excellent getaway for couples of every age, with a lot of exciting activities aboard and the possibility to see {#3-8} different nations in a single vacation.
    Visas are issued on arrival for most nationalities and are valid for {14|30|60|90} days. You will need two photographs, {sum} in cash and a good deal of patience.
    Snow lies on the pass until {May|June}. The road is usually cleared by the {first|second} week, but hire cars are not insured beyond {place} before the barrier is officially raised.

    This {charming|light|well-kept} {two|three|four}-bedroom {cottage|flat|town house} lies within easy reach of {place} station and has been rewired and replumbed throughout since {recent}.
    Purchasing your initial house is a large step, so it is really essential to employ the service of a knowledgeable realtor that knows the area like the back of his hand.
    The kitchen is probably the most important room in your residence, and by altering the doors of the cupboards it is possible to give it a totally fresh look for very little.
    Damp in old walls seldom rises and mostly falls: look at the gutters before you let anyone sell you {injections|a membrane|an electric gadget} for {dollars}.
    A roofing contractor must be licensed and covered by insurance. Ask for references from {three|four} past customers, and by no means pay out the entire quantity before the job is finished.
    Between the hall and the {scullery|study} runs a passage so narrow that the last owner, a {job}, had her {piano|sofa|bath} lifted in through the roof.
    Solar panels have become more inexpensive in recent years, and many home owners are currently using them to be able to reduce their month-to-month electricity expenses.
    Service charges include heating, {lifts|gardens|a caretaker} and building insurance and come to about {sum} a month. The lease has {#80-950} years to run.

    Picking the perfect spot for your wedding is among the most significant choices that you are going to make, as it sets the tone for your entire special day.
    Birthday celebrations for youngsters do not have to be costly. Balloons, a cake and {#3-6} good games are all that is needed to keep a bunch of {#5-9} year olds content.
    Fishing can be a excellent hobby for the whole household. All you require is a rod, some bait and a tranquil lake, and obviously a licence if the law demands it.
    The beginner should hold the {bow|racket|paddle} loosely, as one holds a bird, and let the shoulder rather than the wrist do the work.
    On the second night the wind got up and we lay listening to the canvas, {first} and I, each pretending for the other's sake to be asleep.
    Learning to play the guitar is a fantastic experience, and with the aid of online lessons everyone can master the basic chords within a matter of {weeks|days}.
    The {chess club|choir|sewing circle} meets on {Mondays|Thursdays} at {six|seven|half past seven} in the room above the {library|fire station}, and new members, however rusty, are given {tea|a warm welcome} and something to do.
    Golf is a sport which calls for a lot of concentration, and in order to enhance your swing you should try to keep your head {still|down} and your eyes upon the ball.
    Bring a torch, since the last stretch to the {lodging} is not lit.
    A wide variety of sports can be practised in the surroundings of the {lodging}.
    The road climbs out of {place} in {#9-40} bends, each with a number, a shrine and a view, and whoever is not driving will understand by the last of them why the monks, who had the choice of the whole valley, built up here.
  `,
};
