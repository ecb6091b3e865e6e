/// Of longer and of spoken instructions, what cannot be done.
extension FreshPrompts {
    static let descriptiveRefused = FreshRow.lines(
        """
        Add a weathered wooden rowing boat drifting on the still water, with soft reflections beneath its hull.
        Dress the two children in matching knitted sweaters with a thick cable texture and a festive reindeer motif.
        Make her laugh.
        Replace the bicycle with a vintage motorcycle.
        Reimagine the photograph as a claymation film still, with rounded plasticine forms and visible fingerprints in the surfaces.
        Turn the cat into a lion.
        Show the man sitting cross-legged on the ground instead of standing, with a relaxed and contemplative posture.
        Add a hot air balloon.
        Change the viewpoint so that the building is seen from directly above, as though captured by a drone.
        Turn the wall into brick.
        Give the woman a long flowing evening gown made of crimson silk, with delicate lace along the sleeves.
        Open the window.
        Place the family on a tropical beach with turquoise waves, swaying palm trees and fine white sand behind them.
        Transform the entire village into a gingerbread world, with icing on the roofs and bright candies lining the paths.
        Translate the sign into Spanish.
        Reinterpret the portrait as a cubist composition, fracturing the face into overlapping geometric planes of ochre and gray.
        Give him a beard.
        Age the man by roughly forty years, adding deep wrinkles, thinning gray hair and a gentle, weary gaze.
        Put a hat on her.
        Change the leather sofa into one made of rough concrete, with a porous, cold and industrial surface.
        Remove the clutter from the desk and arrange the remaining books into a neat, orderly stack.
        Move the vase to the left.
        Soften the background with a gentle blur and add a bouquet of white peonies to the woman's hands.
        Make the child appear to be running joyfully toward the camera with both arms spread wide.
        Add sunglasses to the dog.
        Turn the sky into a glowing sunset and place a tall white lighthouse on the edge of the cliff.
        Change her hairstyle to a short, tousled bob with wispy bangs that frame the face in a natural way.
        Fold the photograph's subject into a paper-craft sculpture with sharp creases, layered cardboard and delicate cut edges.
        Swap the coffee for tea.
        Show the same house as it would look after decades of abandonment, with broken windows and ivy overtaking the walls.
        Change the font to Helvetica.
        Redesign the living room in a Scandinavian style, with light oak furniture, linen curtains and an uncluttered arrangement.
        Fill the glass with wine.
        Draw a rainbow.
        Transport the scene into the Middle Ages, replacing the cars with horse-drawn carts and the lamps with burning torches.
        Have the two people shake hands in front of the camera with friendly and confident expressions.
        Render the picture in the manner of Salvador Dalí, with melting forms and an uneasy, dreamlike stillness.
        Make it a LEGO scene.
        Fill the empty shelves with rows of colorful ceramic pots, each one slightly different in shape and glaze.
        Close his eyes.
        Rotate the car so that its front grille faces the viewer, preserving the glossy reflections along the hood.
        Redirect the gaze of the model so that she looks straight into the lens with a serene, self-assured expression.
        Convert the photo to black and white and turn the cat into a carved marble sculpture with veined stone.
        Replace the crowd with a herd of grazing sheep, scattered naturally across the square in soft morning light.
        Add a cat on the windowsill.
        Complete the missing half of the broken statue, reconstructing the head and shoulders in matching stone.
        Make him look angry.
        Remove the wet reflections and the falling raindrops so that the street appears to have been photographed on a dry day.
        Transform the family portrait into a claymation still, with plump plasticine figures and visible fingerprints.
        Dress the businessman in a medieval suit of armour, while his face and pose stay the same.
        Transfer the image into an ice-sculpture style, so that the figures seem carved from translucent frozen blocks.
        Close the man's mouth and let him look thoughtfully down at his hands.
        Turn the cat's head toward the camera, so that both eyes can be seen.
        Let the old man laugh heartily, with wrinkles forming around his eyes.
        Let flames burst out of the windows, with black smoke rising above the roof.
        Grow ivy across the brick facade, with leaves climbing up to the second-floor windows.
        Enlarge the dog until it is as tall as the house behind it, giving the picture a surreal humour.
        Replace the bicycle with a motorcycle of similar size, while the street stays the same.
        Turn the wooden table into polished marble with grey veins, while the dishes upon it remain unchanged.
        Show the house from above, as seen by a drone, with the garden and driveway fully visible.
        Replace the background with a busy Tokyo crossing, so that the model appears to be on a city trip.
        Age the young woman by about forty years, giving her grey hair and fine lines.
        Add a red hot-air balloon drifting over the hills, so that the sky feels less empty.
        Put a pair of round sunglasses on the baby, while keeping the rest of the photo intact.
        Place a steaming cup of coffee on the desk, so that the workspace seems inhabited.
        Deepen the sunset colours and let a flock of geese fly across the upper third of the frame.
        Convert the photo to black and white and add a man with a hat under the street lamp, giving it a spy-film atmosphere.
        Make the girl raise her right arm, as if she were waving to someone outside the frame.
        Set the subject in a lush jungle with hanging vines, while the lighting on the face is adapted.
        Replace the lawn with a turquoise swimming pool, giving the villa a holiday character.
        Give the bald man a full head of curly brown hair, with light falling naturally on it.
        Open the closed curtains so that the garden behind the window becomes visible.
        Transfer the image into a Lego-brick world, with every person rebuilt as a minifigure.
        Fill the empty plaza with a cheering crowd, with confetti raining down from the balconies.
        Turn the sketch into a photorealistic picture with lifelike textures and natural lighting.
        Move the sailboat from the left side to the middle of the bay, with its reflection following.
        Convert the photo to a sepia Victorian portrait and replace the family's modern clothes with period costumes.
        Replace the background with the white houses and blue domes of Santorini, overlooking the Aegean Sea at sunset.
        Remove the white van from the driveway and replace it with a row of blooming cherry trees.
        Transfer the image into a surreal Salvador Dalí style with melting objects scattered across an endless desert.
        Change the season to winter, with frosty blue tones, and show the children building a snowman instead of sitting.
        Turn the man into a collectible action figure inside a plastic blister package with accessories beside him.
        Transfer the image into a chunky knitted-wool style in which everything appears to be made of yarn.
        Transfer the image into a layered paper-cut diorama style with stacked sheets of coloured cardboard.
        Turn the scene into a dark, starry night and add a hovering UFO with a beam of light over the barn.
        Bathe the beach in warm golden-hour light and add a couple walking hand in hand along the water.
        Redesign the living room in Scandinavian style with pale wooden furniture, a woollen rug and several potted plants.
        Transfer the image into a hand-moulded claymation style, with fingerprints visible in the plasticine figures.
        Transfer the image into an ornate Art Nouveau poster style after Alphonse Mucha, with flowing hair and floral borders.
        Fill the forest with thick fog and let a pack of wolves step out from between the trees.
        Transform the grassy field into a dry desert of rolling sand dunes, with a camel caravan in the distance.
        Show the same building from a bird's-eye view, revealing its roof and the courtyard behind it.
        Soften the light on her face and warm the tones so that she smiles gently at the viewer.
        Make the cat wear a tiny astronaut suit and float weightlessly inside a space station.
        Dress the woman in a flowing red evening gown with lace sleeves and a pearl necklace.
        Change the dancer's pose so that she leaps into the air with both arms stretched above her head.
        Transfer the image into a fragmented Cubist style that shows each face from several angles at once.
        Turn the runner into a translucent ice sculpture glistening in cold blue light on a frozen lake.
        Transfer the image into a delicate watercolor style and let a glowing phoenix rise from behind the mountains.
        Change the wooden tabletop to polished white marble with fine grey veins, keeping the dishes where they are.
        Transform the photograph into a hand-painted anime frame in the manner of Studio Ghibli, with large-eyed characters and lush painted scenery.
        Replace the cloudy sky above the harbor with an evening sky full of drifting paper lanterns, leaving the boats and the pier untouched.
        Add a small wooden rowing boat drifting on the lake, with a realistic reflection in the still water.
        Change her simple summer dress into a long emerald velvet gown with lace sleeves and a high collar.
        Remove the tourists standing in front of the cathedral and replace them with a large flock of pigeons taking off.
        Replace the plain background with a cozy café interior with bookshelves, hanging plants and warm pendant lamps.
        Reinterpret the photo as a relief carved in weathered Aztec stone, with geometric glyphs around the figures.
        Reimagine the picture as a scene of needle-felted wool toys, with fuzzy rounded figures and soft fiber textures.
        Change the man's neutral expression to a broad, joyful laugh with his head thrown back and eyes nearly closed.
        Replace the white countertop with dark green marble with gold veins, keeping the sink and the faucet as they are.
        Turn the village square into a winter scene in which children in red hats are building a snowman.
        Relight the dining room as candlelight by placing a row of burning candles in silver holders on the table.
        Rotate the camera around the parked car so that it is seen from a rear three-quarter view.
        Make the woman turn toward the window and rest her chin on her hand, in a relaxed and thoughtful pose.
        Turn the afternoon street into a night scene with a huge fireworks display bursting above the rooftops and crowds cheering below.
        Turn the calm sea into towering, crashing waves that break over the lighthouse and throw spray into the air.
        Convert the photograph into a polished 3D-rendered animated movie character with oversized eyes and smooth plastic skin.
        Change the blue car in the driveway into a blue pickup truck of the same size, keeping the lighting consistent.
        Convert the farmhouse into a gingerbread cottage with white icing on the roof and candy canes framing the door.
        Change the man's casual shirt into a tailored charcoal suit with a silk tie, matching the original lighting.
        Modify the woman's expression so that she appears gently surprised, with raised eyebrows and slightly parted lips.
        Add a small sailboat on the horizon, slightly hazy, so that it blends in with the sunset colors.
        Open the curtains so that the city skyline becomes visible through the window, keeping the warm tones of the room.
        Transfer the image into a balloon-animal sculpture style, with glossy inflated shapes and twisted joints.
        Place the subject in a softly blurred library interior with warm lamps and tall wooden shelves.
        Make the old man look like a young boy while keeping the same clothes, background and lighting.
        Show the same courtyard from a bird's-eye view, keeping all of the objects and colors consistent with the original.
        Replace the background with a bustling Moroccan market full of spice stalls and hanging lanterns.
        Turn the stone path into a shallow stream with clear water running over smooth pebbles.
        Blanket the village in winter snow and place a family of snowmen in front of the church.
        Relight the pond at golden hour, with warm reflections on the surface and a heron standing quietly among the reeds.
        Adjust the dancer's pose so that her arms are extended above her head and her weight rests on one foot.
        Transform the portrait into a hand-painted anime film still with large expressive eyes and lush rolling countryside behind her.
        Render the animal as a polished jade sculpture on a pedestal, with translucent highlights and finely carved details.
        Turn the street into a rainy evening where pedestrians hurry past under colorful umbrellas.
        Fill the valley with soft mist and let a herd of deer emerge from between the trees.
        Brighten the room and furnish the empty corner with a reading chair and a tall floor lamp.
        Transfer the image into a surrealist painting in the manner of Salvador Dalí, with melting forms in an endless desert.
        Replace the sky with a starry night in which a glowing dragon circles above the castle towers.
        Remove the car from the driveway and replace it with a bed of blooming sunflowers.
        Let the cat curl up asleep on the same cushion, with its eyes closed and its tail wrapped around its paws.
        Change the material of the wooden chair to transparent acrylic while maintaining its shape and the lighting of the room.
        Transform the peaceful harbour so that a huge, semi-transparent whale glides just beneath the fog, its tail breaking the still surface of the water.
        Bathe the entire scene in moonlight, and let a pack of wolves emerge quietly from the treeline with glowing amber eyes.
        Change the expression of the elderly man to one of quiet surprise, with raised eyebrows and a slightly open mouth.
        Transfer the image into a dreamlike Salvador Dalí style with melting objects and impossible perspectives.
        Imagine the garden in the depths of winter, where the fountain has frozen solid and a family of snowmen stands beside it.
        Turn the cotton dress into flowing liquid silk that shimmers like molten silver while preserving the woman's pose.
        Replace the plain background with a bustling Moroccan market full of lanterns, spices and colourful fabrics.
        Transform the living room so that every surface appears carved out of translucent blue ice.
        Use the existing mist to suggest the outline of a dragon circling the castle tower, barely visible between the clouds.
        Rotate the seated woman's torso toward the viewer and have her rest her chin thoughtfully on her folded hands.
        Convert the group photo into a claymation film still in which everyone has rounded, hand-moulded plasticine features.
        Transfer the image into an illuminated medieval manuscript page with gold leaf, ornate initials and strange little beasts in the margins.
        Let thick ivy climb up the walls of the cottage until it has covered the windows and most of the chimney.
        Transform the skater's reflection in the window into a ghostly knight in armour, otherwise leaving the street exactly as it was photographed.
        Replace the empty chair beside the man with an identical twin of him who is reading a newspaper.
        Give the statue in the courtyard a pair of outspread feathered wings made from the same weathered stone.
        Lower the camera to ground level and show the same building from a dramatic worm's-eye perspective.
        Turn the smooth plastic toy robot into one built from rusty riveted iron plates with peeling paint.
        """)

    static let spokenRefused = FreshRow.lines(
        """
        put sunglasses on me lol
        Show the vase from the back as well.
        make my dog wear a santa hat
        Swap the cardboard box for a wooden gift crate.
        Open her eyes, she blinked at the wrong moment.
        make me look like 10 yrs younger
        Show the ring in hammered copper texture instead of smooth gold.
        add a kitten on the sofa next to me
        Have a woman's hand hold the perfume bottle.
        The necklace should be worn by a model instead of lying on the table.
        make me smile in this one pls i look mad
        Fold the T-shirt neatly.
        Take off the lid and show the cream inside.
        put us in paris under the eiffel tower
        Turn her head so that she looks into the lens.
        make this look like the lego movie
        Set a second cup of coffee beside this one.
        turn my shirt into a hoodie
        The wall behind the counter should be exposed brick.
        Arrange the earrings in a neat circle.
        Restock the empty shelf with more jars.
        give us matching tattoos on the arms
        Composite a flock of birds above the pier.
        Let the plastic chair be woven out of rattan.
        how would i look bald
        make him hold my hand
        add fireworks over the lake
        Render it in the manner of Salvador Dali.
        Swap the bouquet she is holding for a vintage Leica.
        make me sit instead of standing
        Serve the cake on a silver tray with a bunch of flowers next to it.
        put a rainbow umbrella in my hand
        Take the scratch off the tin and engrave a rose on it.
        give my baby a crown n make it brighter
        Re-shoot this from a lower camera angle.
        Show three sizes of this candle side by side, small, medium and large.
        make my dog look like a pixar character
        Show this kettle with steam rising from the spout and a blurred backdrop.
        close his mouth hes mid sentence haha
        Reconstruct the part of the bride that is hidden behind the pillar.
        Dress the mannequin in a floral skirt.
        do it like claymation
        The torn box is missing a corner with our lettering, draw it back as it was.
        change my hairstyle to long braids
        Untie the ribbon so that the gift lies open.
        Let the dancer's arms be raised above her head, and add a slight vignette.
        Pour wine into the empty glasses on the display table.
        can u make my cousin appear in this pic too he couldnt come
        My mom blinked in the only family picture we have. Could someone open her eyes?
        please turn the parking lot behind us into a beach with palm trees
        make my husband smile, he's such a grump in every single picture
        could someone photoshop me into a boxing ring with mike tyson? its for a bet
        Could someone show what my son will look like at 40?
        Can someone add a puppy in the basket and warm up the colors
        Swap my face with the one in the second photo, I look terrible here
        Need a passport style pic, can someone change my hoodie into a suit
        Add a beard so I can see if it suits me before no shave november
        Torn in half and the lower part is lost. could somebody recreate her legs and the chair she sat on
        could someone add a sword to my hand and make the sky stormy, dnd character pic
        My daughter wants a unicorn next to her in this picture. Pretty please!
        Anyone able to make it look like my dog is driving the car
        give my bald uncle a full head of hair lol, its his 60th
        Paris got cancelled, so replace the background with the eiffel tower please
        His head got cut off by the frame, please draw in the rest of it
        Her bouquet hides the ring, can u move the bouquet into her other hand
        PS request: put my cat in a tiny astronaut suit
        Took 40 shots and he never once faced me. Please make my son look at the camera
        Would anyone make my kids into 3D Pixar characters?
        Never leaving my couch again so could someone put me on top of mount everest
        Can anyone add my dad to this one? He couldnt be there, use the second pic
        Please turn our engagement photo into a Simpsons drawing, my fiancee is a huge fan
        Trying to look classy, replace the plastic cup in my hand with a wine glass
        Repaint the portrait in the manner of Gustav Klimt.
        Add a water splash around the lipstick.
        Swap his sneakers for brown oxfords.
        Give me the handbag from behind for the second packshot.
        Style the set: a wool throw on the sofa, two books on the coffee table.
        Place the perfume on a slab of wet slate with moss.
        Button up his jacket and tuck the shirt in.
        Fill the empty vase with peonies.
        Turn her chin a few degrees toward the key light.
        Lift the veil from her face and rebuild the features underneath.
        Change the gown's fabric from cotton to crushed velvet.
        Swap in the head from frame 12, her expression is better there.
        Brighten the plate and lay a sprig of rosemary on the steak.
        Replace the mannequin with a live model.
        More confident pose, one hand on the hip.
        make the two of us hug
        make the suitcase open with clothes inside
        I'd love to see this the way Salvador Dali would paint it, with melting clocks
        can you make him wear glasses
        replace the laptop with an old typewriter
        make this a lego set
        turn this sedan into a convertible
        can you make this person wave
        I'd love a dragon flying over the castle
        I'd love to see this empty room fully furnished
        make the teapot look like it's made of glass
        make this claymation like Wallace and Gromit
        Can you show this house after 100 years, collapsed and in ruins?
        can u make the cat yawn
        I'd love my dog as a knitted plush toy
        give the horse wings
        make the dog blue and give it a bone
        can you put a carrot nose and a scarf on the snowman
        Can you draw the rest of the bridge where it's cut off?
        can you translate the menu into french
        can someone open my eyes in this one? i blinked :(
        could you put my grandpa next to us? he couldnt make it to the wedding
        can u make my hair longer, like down to my waist
        how would my car look as a convertible?
        make me look skinnier pls
        turn us into lego minifigures haha
        flip just my brother so that he's facing me
        Could someone put us in Paris, with the Eiffel tower behind?
        can you erase my hoodie and put me in a suit and tie? its for linkedin
        make the snow into sand so it looks like we were on a beach
        my buddy got cut off on the right, can you add the rest of him?
        what would my house look like with a second floor
        can you make my wifes coat a fur coat
        add a rose tattoo on my arm
        can u make our dog look to the left instead
        turn my cat into a wizard
        swap my face with my sisters
        ok now make the sky stormy and have a tornado touching down behind the barn
        Can you add my late grandpa standing behind us? His photo is attached
        give me a mustache, wanna see if it suits me
        could u change my tshirt to a hoodie
        make it look like we're in paris, with the eiffel tower behind us
        replace the beer in my hand with a coffee cup, it's for linkedin
        make him look at the camera instead of down at his phone
        can someone open my dads eyes, he blinked
        put me next to The Rock lol
        turn my cat into a pirate haha
        make my selfie look like a pixar character
        make the car look like its made of wood haha
        The hand is covering her mouth, could someone show what's underneath and make her grin?
        could you make my belly smaller? no one will know
        swap my head from pic 1 onto pic 2, i was blinking in this one
        can anyone make it golden hour and put a horse in the field?
        can u make us look like the simpsons
        pls make my son smile, he never does in fotos
        What would this kitchen look like with terracotta tiles instead of carpet?
        can you put my grandpa next to me in this one, he passed last year
        my eyes are closed in this shot, anyone able to open them? will tip $10
        make the sky all stormy with a tornado touching down way back there
        can somebody photoshop me riding a t-rex haha
        make my kid smile in this, he was being so grumpy that day
        swap our heads, it's for a joke
        could anyone make me look like i'm in front of the eiffel tower? never got to go
        add some snow falling please and a santa hat on the cat
        Can you do this in simpsons style??
        can you stand him up instead of sitting on the steps
        i hate my hair here, can you give me bangs
        so can you make the mist look like there's a ghost lady in it? spooky season lol
        can you make it look like we're all muppets lol
        lets try the ocean with a pirate ship way out on the horizon, tiny is fine
        my carpet is blue now, show me what it'd look like in oak hardwood
        could some kind soul make my son's arm go around his sister instead of hanging down
        Nice! Now make him turn around so we see his face
        turn my living room pic into christmas, tree and stockings and all
        """)
}
