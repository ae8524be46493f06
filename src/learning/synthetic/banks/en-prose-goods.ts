import type { Bank } from '../bank.js';

/** Advice on buying, reviews and manuals: half from people who had the thing in their hands. */
export const ENGLISH_PROSE_GOODS: Bank = {
  language: 'en',
  words: {
    footwear: `running shoes|hiking boots|sandals|work boots|slippers|football boots`,
    appliance: `washing machine|dishwasher|coffee maker|vacuum cleaner|microwave|space heater|pressure washer|sewing machine`,
    gadget: `phone|tablet|camera|laptop|smart watch|speaker|e-reader`,
  },
  spam: {},
  ham: {},
  prose: `
    When choosing a pair of {footwear} there are {many|several|numerous} things you must keep in mind, such as the {material|size|design}, the comfort and also the price tag of the pair.
    A great pair of {footwear} is able to make your toes feel relaxed all day long, and as a result picking the right ones is a really crucial choice for {anyone|each person|every individual}.
    Before you head out and purchase a {appliance}, it is a good concept to do some study on the web and read through what other clients need to say concerning it.
    One of the best ways to save funds on a {appliance} would be to look for coupons, which are easily discovered in newspapers, magazines and on the net {these days|at the moment}.
    Sunglasses will not only protect your eyes from the hazardous rays of the sun, but they will also turn into a style statement that suits your {persona|face|individuality}.
    The very best thing regarding leather {jackets|belts|totes} is the fact that they never head out of fashion, and they could be put on with nearly any outfit in your closet.
    Choosing a mattress is not something that ought to be hurried, since you are going to be spending approximately a third of your lifestyle {on it|lying on top of it}.
    There are a lot of retailers on the internet that sell wedding gowns at a lower price, however you have to be careful to make certain the {dress|gown} will match you properly.
    Handbags are available in many different shapes and dimensions, and each lady knows that one single purse is by no means adequate for all of the occasions of her daily life.
    Should you be looking for a present for the man in your life, a {timepiece|wallet|shaver} is a thing that he is certain to value and make use of each and every day.
    Engagement rings can be found in many varieties of metals and stones, and so before making a decision you ought to discover what your future partner likes the most.
    A further element to look at is the guarantee. A reliable maker will usually provide you with {two|three|five} years, which demonstrates that they stand behind their own merchandise.
    Silk scarves add a splash of color to the plainest of clothing, and with the cold season approaching there is certainly no better time to obtain one for your self.
    The {gadget} comes in black, white and {pink|silver|champagne}, so everybody can locate the one that suits their style and also their {pocket|wallet|spending budget}.
    When it comes to tyres, less expensive is not always much better. Old tyres make your automobile slide in the rain and this can cause a dangerous accident for your household.
    Kids' furnishings needs to be sturdy, simple to thoroughly clean and free of sharp corners, since little ones have a tendency to run around the room and bump in to {things|it}.
    Vintage watches have always been well-liked by collectors, and the worth of some pieces has grown {two|three|five} times over the past decade according to the {specialists|auction homes}.
    Electric toothbrushes clean your teeth in a more efficient way compared to manual ones, plus most of them come with a timer which tells you the moment to cease.
    To be able to discover the ideal swimsuit for your body type you must first have a truthful look within the mirror and choose which parts you need to emphasize.
    Baby strollers differ a great deal in price, so it's a good idea to make a listing of the functions that you really require prior to you visit the shop.
    Wood floors require a bit more care than carpets do, nevertheless they last for a lengthy time and give a feeling of warmth to {the living room|any area of the home}.
    The most common oversight men and women make when they get curtains is not measuring the window appropriately, which then leads to a lot of {wasted|squandered} money and time.
    If you are hunting for inexpensive furnishings for your workplace, used {desks|chairs} are worth taking into consideration, because {companies|firms} that shut down usually market them for next to nothing.

    After {two|three|six} weeks with the {gadget} I have stopped noticing the weight, but I still curse the power button every time I pick it up with my left hand.
    The screen is bright enough to read in full sun, and the battery lasted {#9-22} hours in our video test, an hour longer than last year's model managed.
    {invented} has put the headphone socket back, for which we are grateful, and taken away the memory card slot, for which {we are not|nobody asked}.
    At {sum} it is hard to recommend over the older version, which is only slightly slower, takes better pictures in poor light and can be had for {half|two thirds of} the price.
    The steering is light around town and a little vague at speed, but the seats are superb and after {#20-60}0 miles neither of us had an aching back.
    With the rear bench folded there is room for {two bicycles|a chest of drawers|a cello and its player}, though the high sill makes loading heavy things a chore.
    The {#1-2}.{#0-9}-litre engine is noisy when cold and settles down once warm. On the motorway we saw {#42-61} miles to the gallon without trying very hard.
    Wet grip is good for the price, and only on {cobbles|painted lines|frozen puddles} did the rear tyre step out of line in a way that made us wince.
    I washed the {jacket|trousers|jumper} {#6-20} times at forty degrees, and apart from some bobbling under the arms it looks much as it did in the shop.
    The soles are stiff for the first {ten|twenty} miles and then begin to give. Anyone with wide feet should try a half size up, or look elsewhere.
    What sets this tent apart is the porch, which is deep enough to cook in when it rains, as it did on {four|five|all} of our {five|six|seven} nights in {country}.
    The grinder is loud, the hopper holds barely enough beans for {two|four} cups, and yet the coffee that comes out of it is the best we had at this price.
    Out of the box the picture is far too blue. Ten minutes with the colour settings cured that, and from then on films looked natural, if never very {dark|deep}.
    The handle came loose after a {month|fortnight} and could be tightened with a coin. Since then we have chopped {kindling|bones|carrots} with it and found nothing else to complain about.
    The brush picks up dog hair better than any we have tried, but the bin is small and emptying it indoors without a cloud of dust is close to impossible.
    Anyone hoping for a bargain should wait until {January|the end of summer|the new model arrives}, when last season's colours are usually marked down by a third or more.
    The wool is spun and dyed in {country}, the buttons are real horn, and the {cardigan|coat|waistcoat} hangs so well that one forgives the absurd price of {sum}.
    Linen creases, and that is the point of it: a crumpled shirt in {August|July} says that its wearer has better things to do than stand at an ironing board.
    Hems are longer this {spring|autumn} and shoulders softer, with a great deal of {olive|rust|cream} about, and almost everything shown in {city} last week could be worn to work.
    Pair the skirt with flat boots and a plain sweater for the office, or with a {silk|satin|lace} top and bigger earrings if you are going on somewhere afterwards.

    Unplug the {appliance} and let it cool for at least {10|20|30|60} minutes before you remove the cover. Never immerse the motor unit in water or any other liquid.
    To reset the device, hold down the side button for {#5-15} seconds until the light turns {red|blue|orange}, then release it and wait for the start screen to appear.
    Loosen the {two|three|four} screws marked A, slide the bracket to the left and lift it off. Keep the washers, since you will need them when you fit the new part.
    If the indicator flashes {twice|three times} every second, the filter is blocked. Rinse it under warm running water, dry it thoroughly and put it back with the arrow pointing up.
    Do not use abrasive cleaners or steel wool on the glass. Stubborn stains come off with a paste of baking soda and water left to stand for {10|20|30} minutes.
    Check the oil level once a month with the engine cold and the vehicle on level ground. The film of oil on the dipstick should lie between the two notches.
    Please to read this manual with care before first utilization of the {appliance} and keep it in safe place for the future consult. Not suitable for children below {three|eight} years.
    Insert the batteries according to the polarity which is signed inside of the box. If the product shall not be used for long time, please take out the batteries.
    Notice: the colour of the actual item may have a little different from the pictures because of the light and the monitor, and the size may be {#1-3} cm different by hand measure.
    The item is made from high quality {stainless steel|ABS plastic|alloy}, durable and not easy to deform, and it is widely used in the {kitchen|garage|office|outdoor travel}.
    Turn the dial clockwise until it clicks, choose a programme and press start. The door locks after a few seconds and cannot be opened until the drum has stopped.
    A quick note on sizing: the chart is in centimetres, the sleeves are measured from the centre of the back, and most of our testers were happiest one size {up|down}.
    Spare parts are supplied for {seven|ten} years after the last unit was made. Quote the serial number, which you will find on a plate {beneath the drawer|behind the lower panel}.
    Charge the pack fully before first use, which takes about {#2-8} hours. It is normal for the charger to feel warm, but if it becomes hot, disconnect it and contact your dealer.
    Paint sticks poorly to damp plaster, so leave new walls for at least {four|six} weeks. Then thin the first coat with a little water and let it soak in.
    Good knives need not be expensive. A plain {#15-22} cm blade of carbon steel, wiped dry after every use and sharpened before it needs it, will outlast most kitchens.
    The {gadget} is offered in {three|four} colours, none of which is green.
    Do not overload the {appliance}, and keep the cord away from heat and sharp edges.
    No matter if you are searching for {footwear} or for a {appliance}, and no matter whether you intend to spend a little or a fortune, it pays to evaluate at the very least {three|four} various shops prior to making the ultimate decision.
  `,
};
