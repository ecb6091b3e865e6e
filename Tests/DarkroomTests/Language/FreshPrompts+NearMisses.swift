/// What cannot be done, written to look as near as possible to what can.
extension FreshPrompts {
    static let nearMissesFirst = FreshRow.lines(
        """
        Change the season to autumn and have the kids jump into a pile of leaves
        Make it spring, with the couple now having a picnic under the trees
        Summer version of this street with people eating at outdoor tables
        Turn the park into winter with a snowman next to the bench
        Let the bare tree in winter bear ripe apples
        autumn forest, a fox walking along the path
        Can it be spring with lambs in the meadow?
        The season should be winter, and everyone should be wearing thick coats
        Make it look like summer by replacing her coat with a sundress
        Winter scene where the lake has frozen and boys play hockey on it
        Change the season of the garden so that the roses have withered
        spring, and the buds on the branch opened into full flowers
        sunset sky with a flock of geese crossing it
        Replace the sky behind the church with the Eiffel Tower
        Replace the sky with a giant whale swimming through the clouds
        Give me a starry sky with a UFO over the barn
        Put an aurora in the sky and a wolf howling beneath it
        Swap the cloudy sky for one full of kites
        Clear sky, with a helicopter hovering above the hospital
        Add the Milky Way and a couple with a telescope looking up at it
        A stormy sky with a witch flying past the tower
        Make the clouds in the sky form the shape of a horse
        Change the sky to sunset and turn the sailor toward it
        Could the sky be filled with parachutes instead of clouds?
        Replace the background with the Great Wall of China
        Change the background to a busy train station
        Blur the background and give the girl a puppy to hold
        studio background, model sitting instead of standing
        Put the woman in front of the Taj Mahal
        Make the background white and have the man cross his arms
        Transparent background, with the cat's tail raised
        A gradient background from blue to pink, and show the singer from the side
        Remove the background and complete her missing legs
        Put a pattern of dots behind the boy and make him laugh
        Swap the office behind him for a beach in Hawaii
        Cut out the car and park it in front of a villa
        Extract the jacket and put it on a different model
        Isolate the bottle, but show it with the cap off
        Cut out the bride and let her dance
        Add rain and give the woman an umbrella
        Make it snow, with the children building an igloo
        Fog over the river with a ghost ship coming out of it
        Stop the rain
        no snow on the road, please, it should be dry asphalt
        Take the rain out of this photo and dry the pavement
        Remove the snow from the roofs
        Weather: rain, and everyone's hair should be soaking wet
        Let the storm bend the palm trees
        The snow should be melting into puddles
        It should be raining and the dog should be hiding under the table
        Add fog and let a deer step out of it
        Make the wind blow her hair to the left
        Let the flag flutter in the storm
        Watercolor of my dog running instead of sleeping
        Oil painting of the man with a crown on his head
        pencil drawing of this house with one more floor
        Turn the portrait into a cartoon with bigger eyes
        Pop art version of her blowing a kiss
        Black and white, with the man looking into the camera
        Make a sepia photo where the soldiers are wearing Napoleonic uniforms
        Stained glass style, and my grandmother should look forty years younger
        Ukiyo-e print of the bay with a fishing boat in front
        Pixel art of my car, seen from behind
        comic style, with a speech bubble and the hero clenching his fist
        A charcoal sketch of the boy as an old man
        Line art of the room from a bird's-eye view
        low poly version of my cat as a tiger
        Cyberpunk look with flying cars between the towers
        film noir look, and have him light a cigarette
        Vaporwave with a marble bust beside the pool
        Make an impressionist painting of the pond and add swans to it
        A Polaroid, but the two of them should be hugging
        Make a mosaic of my face, but with my eyes closed
        Turn the horse in the picture into a zebra
        Turn the woman into a mermaid
        Make a cross-stitch of the cottage, now with smoke coming from its chimney
        X-ray look, but the hand should be holding a key
        Blueprint of the house with a garage added on the left
        Infrared look, and let a herd of cows graze on the hill
        thermal image with another person standing in the doorway
        Gouache of the table, this time set for dinner
        Neon style, and put a motorbike on the street
        Brighten the kitchen by opening the curtains
        Darken the room by switching off the ceiling lamp
        Make the photo warmer by lighting a fire in the fireplace
        Lighten up his face with a smile
        More contrast between the two boys: make one taller
        Increase the exposure and have her look less tired
        Make the shadow of the tree fall on the other side
        Soften the expression on her face
        Lower the brightness and the blinds
        Raise the highlights and her left hand
        Turn down the volume of her hair
        Add depth to the pool so that nobody can see the bottom
        Cool down the photo and put ice cubes in the glass
        Make the colors more vibrant and the flowers more numerous
        A low-key portrait with her hand resting on her chin
        High-key version with the baby awake
        Tint the car's windows and roll them down
        Boost the clarity of the water until fish can be seen in it
        Dehaze the valley so that a village appears at its end
        Let the sunset light shine on a couple kissing on the pier
        Make the light come in through a new window on the right
        Turn on the headlights of the car
        The street lamps should be lit
        Night scene with the shop windows lit from inside
        Candlelight, with a bouquet of roses on the table
        Golden hour, and have the model run through the wheat
        Moonlight and a lighthouse on the cliff
        Underwater light with a school of fish around the diver
        Let sun rays fall on an angel in the doorway
        Neon night, and a crowd dancing in the street
        Dramatic light from the left, and turn his head to the right
        Sunrise over the lake with a fisherman in a boat
        Make it night and put everyone to sleep
        Add a lens flare and sunglasses on the driver
        Give the bench a shadow of someone sitting on it
        Remove his beard so that he has a chin like his brother's
        Take off her glasses
        Remove the man's hat and show his hair
        Remove the helmet from the cyclist so we see her face
        Erase the wrinkles by making her thirty years younger
        Remove the mask from the nurse's mouth
        Remove the hand that covers her face and show her face
        Remove the roof of the house to reveal the rooms
        Get rid of his frown
        Replace the man on the left with my brother
        Erase the old bridge and build a modern one in its place
        Remove the jacket he's wearing
        Fill the glass with red wine
        Fill the empty seats with spectators
        Fill the vase with tulips
        Fill the shelf behind her with books
        Fill in the missing half of the torn photo with my aunt's face
        Change the shirt to a tuxedo
        Change her dress from plain red to a floral print with long sleeves
        Change the color of the sofa to blue and its cover to leather
        Recolor the car green and make it a convertible
        Paint the fence white and close the gate
        Make the apple red and bitten
        Turn the brick wall into glass
        Make the leaves green and grow more of them
        Keep only the red of the rose, and make it bloom
        Let the black cat be a white dog
        Change her brown hair to a short bob
        Make the blonde girl's hair curly
        Give the walls a fresh color and hang paintings on them
        Whiten his teeth and fix the missing one
        Show her teeth in a broad smile
        Straighten the boy's back
        Straighten her hair
        Rotate the vase so that we see its other side
        Rotate the woman's head 45 degrees to the left
        Turn the car 90 degrees so that it faces us
        Flip the pancake over
        Turn the man around so he faces the camera
        Tilt his cap and let him wink
        Crop the trousers to knee length
        Trim the horse's mane
        Crop her hair short
        Cut the cake into eight slices
        Zoom in on the letter so that we can read what is inside the envelope
        Zoom in and show the man's pupils reflecting a city
        Extend the picture to the left, where a waterfall should be
        Expand the image to the right with the rest of the orchestra
        Pan to the left to show who she is talking to
        Widen the photo to 16:9 by adding another guest on each side
        Make the image square with a cat at the bottom
        Make the fish he is holding bigger
        Make the tower 50% higher
        Shrink the man until he is the size of the mouse
        Tile the bathroom floor with terracotta
        Upscale the hut to a palace
        Sharpen his jawline
        Motion blur on the wheels, and let the car drift around a corner
        Blur the line between the two faces by merging them into one person
        Tilt-shift photo of the town with a toy train going through it
        Zoom blur, and let the superhero fly toward us
        Blur the license plate and change the car to a truck
        Pixelate the face of the thief climbing in through the window that you add
        Anonymize the woman by giving her a different face
        Hide the man's face behind a newspaper
        Frame the view with cherry branches
        Put the painting in a frame carried by two men
        Add a border of climbing ivy with birds in it
        A picture frame around the photo, standing on a mantelpiece
        Vignette of rose petals around the couple
        Frost the cake with chocolate
        Put "Anna" as embroidery on the girl's cap, which she should turn backwards
        Translate the words on the menu into English
        Replace the number on the player's shirt with 10
        Restore the ruined castle to its original state
        Fix the broken window
        Match the palette of the room to the sea and the furniture to Louis XIV
        How many people are in the photo?
        Count the sheep and mark each one
        The baby should be a teenager in this picture
        The door was meant to be open
        Let the mountains be those of Patagonia
        eyes open
        everyone smiling, slightly warmer tones
        same shot, but from above
        dog sitting up, background blurred
        The glass should be half empty
        """)
}
