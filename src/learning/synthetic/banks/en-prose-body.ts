import type { Bank } from '../bank.js';

/** Health advice of all qualities, beauty, food, gardens, animals, and words for the soul. */
export const ENGLISH_PROSE_BODY: Bank = {
  language: 'en',
  words: {
    ailment: `back pain|heartburn|acne|insomnia|snoring|tinnitus|migraine|joint pain|a dry cough|hay fever`,
    herb: `ginger|turmeric|garlic|green tea|aloe vera|chamomile|apple cider vinegar|fenugreek|milk thistle`,
    vegetable: `carrots|beetroot|courgettes|leeks|runner beans|tomatoes|squash|kale`,
    shrub: `roses|hydrangeas|lavender|blackcurrants|clematis|box hedges`,
  },
  spam: {},
  ham: {},
  prose: `
    Lots of people all over the world are affected by {ailment}, and a lot of them have no idea that there are organic treatments which can be used at home.
    It is widely acknowledged that {herb} helps your body to get rid of toxins, and consuming it {two|three} times each day will leave you feeling more energetic than ever before.
    If you have been struggling with {ailment} for a long period, you should see your health care provider, simply because it may be an indication of a far more severe condition.
    Losing weight is not easy, but by eating smaller portions {#4-6} times a day you can increase your metabolic process and burn fat even while you are resting.
    Drinking {eight|ten} glasses of water every single day is amongst the simplest approaches to keep your pores and skin hydrated and avoid the look of fine lines.
    Stress is one of the leading reasons for {ailment} in grown ups. Try out yoga exercise, meditation, or just going for a lengthy walk within the clean air.
    Carbohydrates are generally not your foe. The body requires them in order to produce energy, however you should select the ones that are discovered in whole grains.
    The truth about {ailment} is the fact that it is brought on by an excessive amount of acid in the blood, as {various|numerous} specialists have claimed for many years.
    When you breathe in deeply via your nose and exhale slowly by way of your mouth, the oxygen degree in the brain goes up and you become more calm.
    Numerous research has shown that people who sleep lower than {five|six} hours per night are {#2-4} times more prone to obtain body weight than those who sleep properly.
    Rub a little bit of {herb} oil in to the scalp prior to going to bed, and inside of {several|a few} weeks you will observe that the hair becomes thicker.
    A lot of women desire to get rid of cellulite before the summer season arrives, and there are actually many creams offered in the market that guarantee to do that.
    Make sure to brush your teeth at least {two times|twice} per day and to floss frequently, as gum illness has been connected with troubles of the heart.
    Bodybuilders have to consume a great deal of protein, because muscle tissue is made of it, and a shake following the workout is a handy means of getting it.
    Vitamins are important for the well being of the eyes. Consume more {vegetable} and leafy greens if you wish to keep your eyesight sharp as you grow older.

    The leaflet that comes with the tablets lists {dizziness|nausea|a dry mouth} as a common side effect. It usually passes within a week, but tell your doctor if it does not.
    Most {sore throats|earaches|coughs} in children clear up by themselves in a {few days|week}, and antibiotics, which act on bacteria alone, make no difference to those caused by a virus.
    A sprained ankle should be rested, cooled and raised for the first {two|three} days. If you cannot put any weight on it at all, have it looked at.
    Studies of {herb} have been small and short, and the better they were designed the less they found, which ought to make anyone selling it in capsules blush.
    Blood pressure rises when we talk, when we are cold and when we have just climbed the stairs, so a single high reading in the {surgery|clinic} means little.
    Midwives in {place} noticed in the {1950s|1960s} that babies born in {spring|winter} were slightly heavier, and it took {two|three} decades before anyone could say why.
    People who cannot sleep are often told to go to bed earlier. The opposite helps more: stay up until you are truly tired, and rise at the same hour regardless.
    The nurse will clean your arm, take about {#5-20} ml of blood and ask you to press on the spot. You may eat and drink as usual beforehand.
    Pollen counts are highest on dry, breezy mornings in {May|June}, so those who suffer most should dry their washing indoors and go for walks after rain.

    Melt the butter over a low heat, stir in the flour and let it bubble for a minute, then add the warm milk {little by little|in a thin stream}, whisking all the time.
    Chop the {onions|shallots|leeks} finely and soften them in olive oil for {8|10|15|20} minutes without letting them brown. Add the rice and turn it until every grain shines.
    Knead the dough until it no longer sticks to your hands, cover it with a damp cloth and leave it in a warm place for {an hour|ninety minutes|half the morning}.
    Bake at {160|180|200|220} degrees for {20|25|40|55} minutes, or until a skewer comes out clean, and let the cake cool in its tin before you turn it out.
    My {grandmother|aunt|mother-in-law} made this soup every {Friday|Sunday} with whatever the garden gave her, so do not worry if you have no {fennel|parsnips|celery} in the house.
    Season the {lamb|chicken|aubergine} generously with salt, {cumin|paprika|thyme} and black pepper, and leave it in the fridge overnight, where it will take up the flavour of the marinade.
    Serve with {crusty bread|boiled potatoes|a green salad} and a spoonful of {yoghurt|mustard|sour cream}. What is left over tastes even better the next day.
    This yummy and simple recipe is ideal for hectic weeknights, and your entire household is sure to adore it. All that you need is {#4-9} components and half an hour.
    Cooking with cast iron pans may seem like a daunting job for newbies, nevertheless the outcomes will definitely be well worth the additional effort you have put in.
    Chocolate is a food which nearly everyone enjoys. It originates from the cocoa bean, and it has been loved by people in {country} and elsewhere for hundreds of years.
    Strain the stock, discard the bones and skim off the fat once it has set. It keeps for {three|four} days in the fridge and for months in the freezer.
    Salt draws the bitterness out of {aubergines|cucumbers|marrows}, or so the old books say; modern ones have hardly any, but the texture is better for it.

    Sow {vegetable} under glass from {February|early March} and plant them out when the nights are no longer cold, leaving {15|25|40|60} cm between the rows.
    Prune {shrub} {hard|lightly} in late winter, taking out dead wood first, then anything that crosses, and always cut just above a bud that faces outwards.
    Slugs will find young {vegetable} however high you hang the pot. Go out with a torch after rain, or keep {two|a few} ducks, which enjoy the work more.
    Clay soil is slow to warm and heavy to dig, yet it holds water and food better than sand, and {shrub} seldom do as well in anything else.
    A gorgeous garden is the desire of every property owner, and by picking the correct kind of {shrub} you can certainly transform your dull backyard into a small paradise.
    Spread a layer of compost about {#3-10} cm deep around the base of the plants in {autumn|April}, without letting it touch the stems, and leave the worms to dig it in.
    Houseplants can easily boost the high quality of the air inside your house. Just don't forget to water them, although not way too much, as the roots could rot.
    The {pear|apple|plum} tree against the south wall was planted in {#1880-1960} and still bears {two|three} baskets in a good year, most of which go to the wasps.

    Pups must be trained from an early age, because a dog that has not been taught who the boss is will probably chew your {shoes|furnishings|cables} to pieces.
    An older cat that suddenly drinks a lot should be seen by a vet. Bring a urine sample if you can get one, and a note of what it eats.
    Hens lay best when they have {#12-16} hours of light. In winter most of them rest, and a lamp in the coop gains a few eggs at the cost of their feathers.
    Fish tanks have to be cleansed frequently, or else the water will turn green and the {fish|inhabitants} are likely to get unwell and even pass away in a few days.

    When we forgive, we do not say that the wrong was right. We lay down a stone that we have carried so long that we took its weight for our own.
    There was a man who had two {fields|sons|wells}, and he watered the one and prayed for the other; and in {harvest|summer} he wondered why his neighbours smiled.
    Brothers and sisters, how often do we ask for a sign, and walk past {the hungry|a stranger|our own neighbour} on the way to the place where we hope to see it?
    Faith is not really a thing that you can purchase in a shop. It grows inside your heart day after day, and it will give you strength in hard {times|instances}.
    Gratitude costs nothing, said {first} {surname} in a talk to the parish on {Sunday|Easter Monday}, and perhaps that is why we hand it out as if it were our last coin.
    The universe is usually listening to your thoughts. If you think about abundance every morning for {five|ten|20} minutes, then abundance is what you are going to draw into your life.
    The psalm was read in {three|four} languages, the candles were lit one from another, and for a minute the only sound in the church was the rain on the {lead|slates}.
    Stay away from the folks who steal your sunshine, close the door gently behind them, and you will be amazed by how quick the appropriate people begin to enter your existence.
    Leave the jars to cool with the lids on, and label them before you forget.
    An excellent diet is the key to a excellent physique, everyone knows that.
    My {aunt|mother} swore by {herb} for {ailment}, {ailment} and bad {exams|weather|neighbours}, and as she lived to be {#88-99} and never saw a doctor except to beat him at cards, nobody in the family has dared to look into it.
  `,
};
