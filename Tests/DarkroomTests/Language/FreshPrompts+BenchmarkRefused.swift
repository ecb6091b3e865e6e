/// Of those, what cannot be done.
extension FreshPrompts {
    static let benchmarkRefused = FreshRow.lines(
        """
        Put a sailing boat on the lake
        have the dog wear a red bandana
        Make the woman smile with her teeth showing
        change the wooden table into a marble one
        Turn the horse into a zebra
        replace the apple on the plate with a donut
        Set the background to Times Square in New York
        Move the cup closer to the laptop
        The sign should say "OPEN" instead of "CLOSED"
        make the boy raise his right hand
        add a flock of birds flying above the church
        Swap his jeans for a pair of shorts
        Make it snow and build a snowman in the yard
        make the old man look thirty years younger
        Let there be fireworks in the night sky
        give her long curly hair
        Turn the cat's head so it looks at the camera
        Put a second cyclist behind the first one
        replace the bus with a tram
        open the window in the wall on the right
        Fill the empty glass with red wine
        dress the girl in a police uniform
        Show the building from a bird's eye view
        put a rainbow over the field
        make the statue out of gold instead of stone
        Add a cat on the sofa but dont change anything else
        Have the two dogs switch places
        turn this woman in to Marilyn Monroe
        Place a vase with tulips on the windowsill
        make the baby stop crying
        keep the background, just replace the man with a robot
        Have the girl stand up from the bench
        change the backround to a beach in Hawaii
        add a beard to the man on the left
        Blur the background and put sunglasses on him
        remove the tree and put a fountain in its place
        make the tree trunk look like its made of chocolate
        change the house number from 12 to 45
        Have the pizza topped with olives
        turn the bicycle into a motorbike
        Let the car drive through a desert
        make the house twice as tall
        swap the bride's gown for a leather jacket and jeans
        replace the grass with a swimming pool
        make the man hold an umbrella
        set the roof of the barn on fire
        Close the eyes of the girl in front
        Change the sparrow to a parrot
        make it night and have a wolf howl on the hill
        change the brick wall to a wall of bamboo
        crop the picture and let the dog stick its tongue out
        place more people in the audience
        Write a different name on his jersey
        Remove the hat and give him a mohawk instead
        Put a crown on the queen's head
        make the runner jump over the hurdle
        Tilt the girl's head slightly to the left
        Erase the boy's cap and put a golden crown in its place
        Render the castle as seen from directly overhead
        Restyle the bride's long hair into a short bob
        Change the season to autumn and place a scarecrow in the field
        Introduce two swans onto the surface of the pond
        Brighten the hallway and hang a painting on the bare wall
        Light the unlit candles on the birthday cake
        Adjust the waiter's face so that he is smiling
        Rotate the toy truck so that its front faces the camera
        Set a full moon above the chimneys of the harbour town
        Frame the doorway of the cottage with climbing roses
        Convert the snowman next to the sled into a brown bear
        Turn the lawn behind the house into a lake
        Switch the striped pattern of the armchair to polka dots
        Place a red umbrella in the old man's hand
        Swap the faces of the two brothers on the porch
        Shift the dog from the left side of the sofa to the right
        Render the cat on the windowsill as a tiger in the same pose
        Fill the empty glass on the counter with orange juice
        Open the closed eyes of the baby in the stroller
        Swap the bicycle leaning on the wall for a motor scooter
        Extend the sleeves of the man's shirt down to his wrists
        Substitute the apples in the wooden bowl with lemons
        Clear the falling snow from the photo of the skaters
        Alter the material of the teapot from porcelain to polished brass
        Apply a thick beard to the young man's face
        Change the lettering on the bakery sign to "Open Late"
        Change the sky above the courtyard into a vaulted stone ceiling
        Enlarge the pumpkin so that it towers over the barn
        Transform the blank wall into a mural of leaping dolphins
        Shrink the girl's backpack to half its size
        Replace the background behind the couple with the streets of Venice
        Change the woman's leather coat to a denim jacket
        Straighten the woman's curly hair
        Turn the sky over the rooftops into a vaulted ceiling.
        Make the snowman a brown bear.
        Brighten the bride's face with a wide smile.
        Replace the background behind the couple with the Eiffel Tower.
        Remove the pouring rain from the street market photo.
        Add a seagull to the clear sky above the harbor.
        Change the writing on the bakery sign to "Closed".
        Turn the wooden kitchen table into a marble one.
        Transform the cat on the sill into a red fox.
        Shift the lamp to the left side of the desk.
        Swap the wine glass beside the plate for a coffee mug.
        Exchange the groom's gray suit for a leather jacket.
        Brighten the kitchen and set a bowl of lemons on the counter.
        Rotate the office chair so that it faces the window.
        Flip the pancake in the pan onto its other side.
        Straighten the hunched back of the man on the bench.
        Extend the player's arm until it touches the hoop.
        Open the closed eyes of the girl in the front row.
        Clear the snow off the roofs of the old town.
        Place the sneaker on a sandy beach in Bali.
        Hang paper lanterns in the background behind the couple.
        Make the old man in the portrait look twenty years younger.
        Change her striped blouse to one with polka dots.
        Let skaters glide across the mountain lake in winter.
        Trim the barber's long beard to a short stubble.
        Convert the red sedan to a red pickup truck.
        Set the clock on the tower to quarter past nine.
        Fill the empty glass on the bar with orange juice.
        Sharpen the blunt pencil on the desk to a fine point.
        Frame the cottage window with climbing ivy.
        Let the closed tulip buds burst into full bloom.
        Blur the background and turn it into a busy Tokyo street.
        Enlarge the pumpkin until it is bigger than the child.
        Repaint the horse as a zebra with black and white stripes.
        Replace the clouds over the farmhouse with flying saucers.
        Put a rainbow over the waterfall
        Take away the raindrops falling in front of the tram
        Change the billboard text from "Pizza" to "Sushi"
        Put a picture frame on the wall over the couch
        Make the bride twenty years older
        Could the marble counter in the kitchen be oak wood instead?
        Resize the terrier sitting next to the boy until it's taller than he is
        Turn the grey pigeon into a white dove
        Turn the sky over the airport into an ocean
        Make autumn pumpkins appear on the porch
        Make the grey horse a zebra
        Straighten her curly hair
        Rotate the armchair so it faces the camera
        Open the sleeping baby's eyes
        Swap the winter coat for a summer dress
        Blurry hedgehog is fine, but replace it by a porcupine
        Make the boy's hair brown and have him wave
        Make the orange a green apple
        Remove the smile from the mayor's face
        Crop her jeans into shorts
        Clear the sky over the valley and let two hot-air balloons float in it, one near each edge
        Make the bronze statue out of ice
        Turn off the street lamps along the quay
        Extend the climber's left arm so that his hand finally reaches the end of the rope
        The background should become a busy library
        Keep only two of the candles and move them apart
        Remove the man's hat and put a crown on him
        Move the sailboat a little to the left
        Turn his blue hoodie into a blue suit
        Add snow boots to the toddler
        Light the candles on the birthday cake
        Sharpen the pencil in her hand to a fine point
        Whiten the background and add a second shampoo bottle
        Flip the pancake in mid-air to its other side
        Replace the red balloon with a red kite
        Replace the background with Times Square
        Darken the bedroom by closing the curtains
        Tilt the model's head upright
        Frost the cupcakes with pink icing
        Replace the sky with a stone vault
        Make the bride smile slightly more
        Straighten the bent fork on the plate
        Rotate the mug so that its handle points left
        Swap his grey hoodie for a grey suit
        Make the red car a blue bicycle
        Remove the rain from this bus stop shot
        Extend the giraffe's neck a little
        Change "OPEN" on the shop sign to "CLOSED"
        Make the old wooden table marble
        Change the background to Times Square
        Turn the pencil in her hand into a paintbrush
        Open her eyes, she blinked
        Move the floor lamp from the left half to the right half
        Turn the black cat into a raccoon
        Replace the kitchen window with a stained glass one
        Add a hot-air balloon to the clear sky
        Crop the boy's long hair to shoulder length
        Take out the hiker's pole and give him an axe instead
        Melt the snow off the roofs
        Make the picture black and white and give the horse wings
        Turn the goalkeeper around so he faces us
        Frame the surfer between two palm trees
        Put the flamingo in front of the Eiffel Tower at sunset
        Make the grandfather twenty years younger
        Tint the river photo teal and let two swans swim in it
        Let the closed umbrella be open
        Keep only the red apple and put a lemon where the pear is
        Add a little bit more people in the stadium
        Turn the sky into a ceiling
        Change the colour of the umbrella to a parasol of straw
        Replace the background with the Colosseum in Rome
        Remove the rain from this street photo
        Turn the girl's head to the left
        Rotate the chair so that it faces the window
        Flip only the pancake in the pan
        Change the text on the sign to "CLOSED"
        What if the wooden table were marble?
        Extend the dog's tail to the ground
        Brighten her expression with a smile
        Put a frame of glasses on the boy
        Make the cat black and give it a collar
        Swap the red jacket for a raincoat
        Fill the sky with hot-air balloons
        Pear should be replaced by an apple
        Straighten the man's curly hair
        Lift the boat a bit higher out of the water
        Crop his beard shorter
        Open the shutters on the second floor
        Zoom in and let the owl close its eyes
        the old man should become twenty years more young
        Move the bicycle to the left half
        Warmer clothes for the hikers, please
        Add a rainbow frog at the bottom right
        Light the candles on the cake
        Resize the elephant so it is smaller than the mouse
        Let the tower lean more strongly
        What if the poodle was a husky?
        Autumn leaves in the woman's hands instead of the phone
        Two more ducks in the pond, same tone
        Recolour the strawberries into raspberries
        Make the pink flamingo in the lagoon spread its wings
        turn the sky into carpet
        girl should smile more
        let the dog become a cat
        What if the bench was made of glass?
        boy could look to the left?
        let background become Times Square
        some birds in sky would be nice
        shop sign should say "OPEN" instead of "CLOSED"
        lamp is too close, move to right
        no rain anymore please
        change her blue dress to blue jeans
        eyes of the baby are closed, open them
        Could the picture be a claymation?
        man is too old, younger version
        snow on ground turned to sand
        the beard should be longer
        crop square and add second dog
        Brighten it and he is waving his hand
        the white horse be a zebra
        rotate the chair so it faces camera
        his curly hair make straight
        fill up the bathtub with yellow ducks
        candles on the cake be lit?
        the crowd is too small, need bigger
        a brown wall to wooden wall
        poster text to be in Spanish
        pumpkins for more autumn feeling
        extend her sleeves down to the hands
        clear the table and put flowers there
        crown on the head of her, golden color
        turn the clouds into sheep
        make the snowman a real boy
        change red car to red pickup truck
        Remove the rain, it ruined our wedding picture
        turn his head 90 degrees to the left
        flip the pancake over so the brown side shows
        sign should read "OPEN" instead of "CLOSED"
        make the wooden table marble
        her skirt is too short, extend it to the knees
        no hoodie, white shirt and tie please
        would love a black cat sleeping on the sofa
        lamp more to the right
        straighten my daughter's curly hair
        make the grey cat a tiger
        my nose smaller
        rotate the chair so it faces us
        sharpen the pencil he is holding
        brighten her face and open her eyes
        blur the background and make him sit down
        sky replaced by a brick ceiling
        want some birds in the sky
        Can everyone smile a little more?
        grandpa should look like 20 years old
        golden retriever instead of my black dog
        plastic chairs in leather instead
        show the house from behind
        turn the lawn into a swimming pool
        warmer colours and a wool hat on the baby
        put my son's face on the statue
        take away the falling snow
        add our mountain cabin behind the couple
        close the open window
        Open her closed eyes, the exposure is fine
        Dodge the frown away, give him a smile
        Expose the brick wall hidden under the plaster
        Add coarse grains of sand stuck to her shoulders
        Frame her with an archway of white roses
        Straighten his posture, shoulders back, chest out
        Rotate her chin slightly towards the key light
        Pull the best man down into the front row
        Turn the hazy valley in the background into Times Square
        Swap his matte black suit for a linen shirt
        Turn the muddy foreground into a tulip field
        Warm up the portrait and add a golden retriever beside her
        Clear the falling rain from this street frame
        Replace the blown sky with a vaulted stone roof
        Lift the shadows and make him twenty years younger
        Put the mug on a marble kitchen counter
        Change the price tag from $40 to $25
        White background and put a hand holding the bottle
        Blue sky for the house photo, plus a pool in the yard
        Change the number plate to read SOLD 1
        Make the yard sign say Under Offer
        Turn the leather sofa into velvet, same colour
        Fill the empty living room with a sofa and rug
        Rotate the armchair so it faces the window
        Clear the snow off the driveway for the listing
        Close the garage door in the front photo
        Turn my tabby cat into a tiger cub
        Swap my hoodie for a blazer on my LinkedIn pic
        Replace the white background with the Eiffel Tower
        Flip the cushion over to show its back print
        sky becomes an ocean
        kitten to puppy
        rotate only the chair
        tin bucket to wooden
        shop sign should say "Closed"
        Would you please make the bride's smile a little wider?
        Could you kindly replace the teapot with a glass carafe?
        Please move the vase slightly to the left, thank you.
        May I please have one more candle added to the cake?
        Would you be so kind as to change the background to a cathedral interior?
        Take the old stone bridge in this picture and make it look as if it were built from glass.
        The boy on the swing is looking down, so rotate his head upwards until he looks into the camera.
        Replace the background behind the violinist with the concert hall in Vienna, but keep her brightness just as it is.
        Darken the evening sky above the stadium slightly and then put a hot-air balloon into its top right corner.
        Change the colour of the barn roof to red and also exchange the chimney for a small weather vane.
        Make from the white duck a white swan.
        Give to the woman other dress, with long sleeves.
        The old fisherman must be more young, please.
        Take the rain away from this photo of crossroad.
        On the cloudy sky put many birds which fly.
        Lower the camera angle so the ballerina looks taller.
        Exposure is fine, but open the model's closed eyes.
        Swap the tripod in the foreground for a fallen log.
        Rotate the model's shoulders ten degrees away from the lens.
        Drop a full moon into the clear sky above the pier.
        Change the lettering on the mug to "Monday Club" in black.
        Turn the leather handbag into woven straw, same colour.
        Shift the wristwatch to the right third; the backdrop stays in place.
        Replace the grey studio backdrop with a loft in Brooklyn.
        Add a second green bottle beside the first, same lighting.
        make my hamster a tiny dragon lol
        give me purple hair and abs
        make my bro stick his tongue out
        turn my plain hoodie into a varsity jacket
        put a giant ufo in the sky pls
        Bring my late brother into the row beside the tractor.
        Have the heron lift its wings, everything else unchanged.
        Remove the falling snow from my tramway picture.
        Make the glass greenhouse a brick one in the same light.
        Turn the background of my roses into the Lake District.
        """)
}
