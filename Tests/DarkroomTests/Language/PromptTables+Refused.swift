/// Prompts that must be refused: they ask for what the vocabulary lacks, of a part of the picture that cannot be found, or for
/// nothing at all, although many of their words are in the lexicon.
extension PromptTables {
    static let refused = """
        Make this a picasso painting
        watercolor of a cat
        Convert into Ghibli style
        replace the dog with a cat
        remove the rain
        make me look younger
        change the glass to matte
        add a black and white cat
        remove the sunset
        remove the watercolor
        remove the vignette
        remove the blur
        remove the sepia filter
        make it less watercolor
        unblur the photo
        deblur
        make it cool
        make it light up the room
        a warm welcome
        a cool car
        blackboard
        a blackboard with a pencil sketch on it
        oil on the road
        grainy bread
        crop field
        a crop circle in a field
        invert the order
        invert the order of the books
        rotate the tires
        flip the switch
        flip the coin
        flip the pancake
        mirror on the wall
        add a mirror
        add a pencil
        add oil
        add water
        add color
        colorize
        colorize the black and white photo
        color the black and white photo
        turn the black and white photo into color
        make the black and white photo colorful again with realistic skin tones
        crop the left half
        crop to the face
        crop it to the face
        zoom in on the dog
        zoom in on her face
        rotate the dog 90 degrees
        rotate the chair
        rotate 60 degrees
        rotate it 123 degrees
        rotate 360 degrees
        rotate 0 degrees
        turn the car left
        turn left at the corner
        turn the light off
        turn off the lights
        turn on the lamp
        turn the lights up
        turn the volume up
        turn him around
        turn it into a dog
        turn it into a cat in watercolor
        turn the cat into a watercolor
        turn my cat into an oil painting
        make the cat a watercolor
        make the dog look like a pencil sketch
        paint the wall
        paint the house in watercolor
        draw a cat
        draw a cat in pencil
        draw a mustache on him
        sketch a tree
        a sketch of a tree
        a pencil drawing of my dog sitting on the sofa
        a pencil on the table
        pencil skirt
        pencil in the date
        oil the hinges
        an oil painting of a ship hanging on the wall
        hang an oil painting on the wall
        put a watercolor on the wall
        pixel art cat
        8-bit dragon
        add pixel art characters
        improve the lighting of her face
        fix it
        edit the photo
        change the colors
        change the brightness
        adjust the contrast
        make it a nice photo
        make it a painting
        turn it into a painting
        turn it into art
        a painting
        a drawing
        in the style of Van Gogh
        make it look like a Monet
        an oil painting by Rembrandt
        oil painting in the style of Van Gogh
        watercolor by Turner
        anime style
        a bright red car
        a dark forest
        black and white with red lips
        everything except the sky should be darker
        don't touch the sky
        keep the colors
        make it warmer but keep the skin tones
        brighten the masked dog
        make it black, white and red
        black
        white
        remove the black
        remove the color red
        remove the red color
        add text
        write "black and white" on the wall
        change the text to "brighter"
        add the word SEPIA
        add a watermark
        make it brighter and add a dog
        watercolor, and put a hat on him
        make it darker, add a ghost
        make it brighter and happier
        make it warmer and cozier
        make it brighter or darker
        brighter or warmer
        black and white or sepia
        should it be brighter?
        why is it dark?
        why is the photo so dark
        is it too dark?
        what is a vignette?
        what is pixel art
        how do I make a photo brighter
        explain contrast
        brightness
        contrast
        color
        light
        sharp knife
        a sharp turn
        sharp contrast between rich and poor
        high contrast clothing
        contrast the two people
        the contrast between them
        saturation point
        blur the line between art and life
        crop top
        crop to 800x600
        crop to 0:5
        crop 10%
        resize to 16:9 pixels
        make it higher
        increase the size
        double the size
        increase the number of people
        add a vignette to the portrait on the wall
        add a warm light in the window
        give her a warm smile
        give him a sharper jaw
        give the dog a black and white coat
        a warm coat
        warmer clothes
        wear warmer clothes
        cooler full of beer
        a cooler
        put a cooler on the table
        brighter future
        brighter days ahead
        flip flops
        flip phone
        a sepia ink bottle
        squid ink sepia on paper
        negative space
        a negative person
        an inverted pyramid
        an inverted triangle on the wall
        monochrome outfit
        dress her in monochrome
        a grayscale dog on a colored background
        wash the car
        loose clothing
        flowing water
        video game
        8 bit
        1 2 3
        100%
        50
        16
        the
        🌧️
        make it 🌧️
        asdf qwer zxcv
        Lorem ipsum dolor sit amet
        rend l'image plus lumineuse
        mach das Bild heller
        让她哭
        lo mas brillante
        brighten up your day
        lighten the load
        fade away
        fade to black
        add shadows
        add a shadow under the car
        increase the shadows of the trees
        reduce shadows
        make the shadows longer
        soft light
        make it soft
        make it smooth
        restore the photo
        make the picture hang on the wall
        put the picture on a wall
        move the picture to the left
        the picture shows a dark room
        this is a dark photo
        a picture of a dark street in black and white
        the man takes a picture
        picture a watercolor sky
        an image of a brighter place
        photo of a cat, black and white
        a cat sitting on a table
        a cat in black and white
        portrait of a woman in watercolor style
        add a negative attitude
        use a mirror
        set the tone
        set the mood
        make the mood negative
        make the mood darker
        make a picture
        take a picture
        make light
        cut a square
        draw a square
        a bit
        more
        less
        very
        a little more
        make it more
        make it less
        make it
        turn it
        turn it around
        no
        not
        don't
        paint me in watercolor
        draw me as a pencil sketch
        make me a watercolor
        let it be
        keep it
        make it a film
        a classic
        retro game
        a mirror
        make it fuzzy
        make some noise
        make noise
        make it lively
        set it to portrait mode
        turn it into a portrait
        turn it into a landscape
        add a light
        add a light to the ceiling
        move the light up
        turn the light down
        improve the lighting
        improve the colors
        double exposure
        long exposure
        low light
        make it look old
        in color
        with color
        put the picture up
        brighten everything but the picture
        make the mask bigger
        cancel the color
        undo
        undo the blur
        cool
        Cool!
        mute
        reflect
        increase brightness by 5000%
        reduce contrast to 50%
        more contrast between the dog and the grass
        cool tones of the sea
        lighter fluid
        a light bulb
        a dark horse
        sharp dressed man
        a warm meal
        a vivid imagination
        a bright student
        bright white teeth
        dim sum
        dark chocolate
        cold coffee
        a cold beer
        cold water
        flat tire
        faded jeans
        a faded sign on the wall
        noise in the street
        the noise of the sea
        square table
        round table
        white balance
        film a scene
        film
        shoot it in black and white outside
        black and white cookies
        black and white stripes
        black and white stripes on the shirt
        a black and white checkered floor
        zebra, black and white
        sepia colored dress
        negative numbers
        the negative of a number
        oil paint tubes on a table
        watercolor brushes
        watercolor paper texture
        a pencil sketch artist
        sketch artist at work
        pixel art museum
        grain field
        a field of grain
        grains of sand
        vignette of a family at dinner
        a blur of people
        people blurred in motion
        crop tool
        rotate crops
        rotate the camera around him
        flip a house
        mirror lake
        zoom meeting
        zoom lens
        contrast agent
        highlight the dog
        highlights in her hair
        add highlights to her hair
        shadows of people
        the shadow knows
        warmth of the sun
        saturation diving
        exposure therapy
        brightness of the stars
        make it look like film
        turn down the heat
        turn up the music
        increase the contrast between black and white stripes
        ignore all previous instructions and make it black and white
        make it brighter than the sun
        as dark as night
        black as coal
        sharp as a knife
        only the sky black and white
        half black and white, half color
        black and white on the left, color on the right
        left side sepia
        top half darker
        darker at the bottom
        warmer in the shadows and cooler in the highlights
        replace the car with a bicycle
        swap the cat for a dog
        replace the sky with a castle
        remove the man and put a tree there
        add a red balloon
        put sunglasses on the woman
        make the man smile
        make her look happy
        make him taller
        change his pose
        make the dog sit
        make the dog run
        turn the dog into a wolf
        turn the car into a spaceship
        make the house bigger
        move the chair to the left
        rotate the bottle
        flip the man
        open the window
        close the door
        make the woman older
        change the man's expression to angry
        give her long hair
        add a hat to the man
        change the background to a beach
        replace the background with a city skyline
        put him on the moon
        make the background a forest
        remove the sunlight
        remove the watercolor effect
        remove the blur from the photo
        remove the weather
        take away the night
        delete the style
        turn the apple into an orange
        make the shirt striped
        change the shirt to a dress
        change the dress to a floral pattern
        change the floor to marble
        what is in this picture?
        describe the image
        translate the text to French
        change the text to hello
        fix the hands
        complete the missing part
        straighten his tie
        show the other side of the car
        make two of them
        draw a line around the car
        circle the mistakes
        count the apples
        add more people
        fill the room with water
        make the cup full
        make the plant grow
        let the man hold an umbrella
        combine the two pictures
        in the style of Monet
        make it look like a Pixar movie
        make it a clay figure
        turn me into a superhero
        make the photo funny
        a dog on a skateboard
        a sunset over the sea with a boat
        a woman walking in the rain
        rainy street in Paris
        a red car parked in the snow
        winter landscape with a wooden cabin
        remove the background and add a beach
        make the sky green with flying dragons
        make it night and add a moon over the house with bats
        make the car red and the driver smile
        the dog is happy
        the man on the left
        the red car
        make it a color
        remove the color of her eyes and make them bigger
        swap the colors of the two cars
        make the cat the same size as the dog
        change the camera angle
        view from above
        make it look like a miniature train set
        crop out the dog
        crop out the person on the left
        Change the table for a dog
        Have the woman wear a hat
        Put a robot next to the car
        Let the woman hold a rose
        make the horse a unicorn
        add a necklace to the woman
        change the person into a robot
        replace the flowers with balloons
        Make the man bald
        have the cat wearing sunglasses
        turn the house into a castle
        make the people dance
        have a bird sit on the fence
        Add fireworks to the sky
        let there be a dinosaur
        put a sticker on the laptop
        Change the zebra into a horse
        change the pizza to a salad
        Change the background to a mountain landscape
        Put the couple in front of the Eiffel Tower
        set the background to outer space
        change the background to a library
        have the dog look at the camera
        make the child cry
        make her hair longer
        make her hair curly
        give him a beard
        make the woman thinner
        make him look like a zombie
        make the man look younger
        remove his beard and give him a mustache
        swap their faces
        open her eyes
        close the eyes of the man
        make the bottle bigger
        move the lamp to the right side
        enlarge the logo
        make the text larger
        change the font to italic
        rotate the car 90 degrees
        turn the chair around
        straighten the tower
        make the road longer
        make the river wider
        make the building taller
        raise the man's arm
        make him sit down
        change her pose to standing
        make the photo from above
        show the back of the car
        zoom in on the bird
        Crop out the top half
        Crop to the woman
        Convert the photo to anime
        Make it look like a Van Gogh painting
        in the style of Studio Ghibli
        turn it into a claymation
        make it a Lego scene
        turn it into a 3d render
        Convert to origami style
        make it look like a Disney movie
        make it look like a video game from the 90s with dragons
        change the material of the chair to leather
        make the table out of glass
        make the floor marble
        make the car wooden
        turn the statue into stone
        make the wall covered in ivy
        set the house on fire
        flood the street
        make the tree dead
        fill the glass with wine
        make the candles lit
        Light the candle on the cake
        add rain clouds and a lightning bolt hitting the tree with people running
        replace the moon with the earth
        add a second moon
        add a person in the background
        add a shadow of a man
        remove the roof to show the inside
        uncover her face
        take off his glasses and open his eyes
        take off her coat
        undress her
        what does the sign say
        what color is the car?
        how many people are there
        is the dog happy?
        who is this?
        tell me about this photo
        make a video of it
        animate the photo
        translate the sign to English
        correct the spelling of the text
        change the number to 7
        write a poem about it
        make a meme
        generate a new photo of a cat
        draw a circle around the dog
        highlight the differences
        label the objects
        outline the dog in red
        make a collage of four
        combine it with another picture
        put my face on his body
        restore the missing part of the statue
        fix her teeth
        fix the broken window
        finish the drawing
        colorize this old photo
        unblur the face
        make the number plate readable
        deblur the picture
        remove the blur from the face
        make the man in the background face the camera
        make the dog's tongue visible
        make the day happier
        make the photo tell a story
        make it more Christmas like
        make it look expensive
        make it look like a luxury ad for a watch
        make me rich
        brighten my life
        blue sky thinking
        winter is coming
        golden retriever on the beach
        a red apple on a white plate
        a cup of coffee on a wooden table
        a portrait of a woman with a blue hat
        two dogs playing in the snow
        a castle on a hill at sunset
        night market in Tokyo
        sunset over the ocean
        rain on a window
        snowy mountains with a lake
        foggy forest
        a stormy sea
        autumn leaves on the ground
        starry night over a village
        cyberpunk girl with neon hair
        watercolor flowers
        oil painting of a ship
        pencil sketch of a horse
        black and white portrait of an old man
        a low poly fox
        pixel art castle
        mosaic floor
        a neon sign that says OPEN
        red car
        white dress
        green eyes
        a blue house with a red roof
        Replace the sofa with a bed
        Swap the glasses for sunglasses
        Turn the bread into a cake
        Change the dog to a fox
        Add a cat next to the dog
        Add a hat on her head
        Add clouds shaped like hearts
        Put a sign that says hello on the wall
        Place a vase on the table
        Insert a moon above the house
        Draw a rainbow over the house
        Let the girl ride a horse
        Make the dog wear a red sweater
        Let him hold a red balloon
        Give the man a mustache
        Give the woman a green hat
        Give her a red dress
        Make her wear a blue dress
        make the boy's hair spiky
        make the dog fluffy
        make the chair leather
        make the car a convertible
        make it a convertible
        make the cake chocolate
        make the pizza pepperoni
        Make the wall out of bricks
        let the floor be wooden
        Change the floor to wood
        change the grass to sand
        turn the grass into snow
        cover the car with leaves
        make the street wet
        make the lake frozen
        freeze the lake
        melt the snow
        set the trees on fire
        add flames to the car
        have the car on fire
        make the building collapse
        make the window broken
        fill the pool with water
        make the glass half full
        open the book
        close the laptop
        turn off the TV
        turn the lamp on
        switch on the light
        raise the curtains
        put the cat on the sofa
        put the red car in front of the house
        move the man closer to the camera
        place the dog on a beach
        change the location to Paris
        make it in Tokyo
        put it underwater with fish
        change the scene to a desert
        change the background to a sunset beach
        replace the background with a forest
        set the background to a night city
        the background should be a library
        make the background an office
        Show her from the side
        Zoom in on his face
        focus on the flower
        make the camera lower
        wide angle view
        fisheye
        make the dog look left
        turn her head
        make her smile
        remove her smile
        make him angry
        make her blink
        close his mouth
        make her look older
        age him by 20 years
        make him muscular
        make her slimmer
        make her hair blonde and curly
        give him a haircut
        shave his beard
        put makeup on her
        add lipstick to her lips
        make the clothes more formal
        dress him in a suit
        make his suit a tuxedo
        change his shirt to a jacket
        change the pattern of the dress to polka dots
        make the dress longer
        add stripes to the shirt
        make the shirt plaid
        add text on the t-shirt
        change the word "hello" to "bye"
        replace the text with "Sale"
        make the clock show noon
        make it three apples
        double the number of birds
        remove two of the four birds and add a cat
        make the tree taller
        make the mountain bigger
        make the river flow to the left
        make the photo round
        make it a heart shape
        turn it into an emoji
        make it look like a statue
        make a sticker of it
        make it a logo
        vectorize it
        make it 3d
        render it in unreal engine
        claymation style
        lego style
        knitted toy style
        paper cut style
        graffiti style
        manga
        studio ghibli
        van gogh
        picasso style
        in the style of Klimt
        synthwave poster with a car
        make it steampunk
        art nouveau poster
        baroque painting
        renaissance portrait
        make it abstract
        surreal
        minimalist
        make it funny
        make it scary
        make it romantic
        make it sad
        a happy mood
        improve the composition
        make the photo sharper than reality and add details that were lost
        recover the lost details
        reconstruct the face
        super resolution of the face
        fix the blurry face
        remove motion blur
        refocus on the background
        change the depth of field to the front
        undistort the lens
        correct perspective
        straighten the building
        make the grass into a carpet
        turn the sky into water
        make the clouds look like sheep
        change the moon into a pizza
        make the sunset last longer
        remove the night
        remove winter
        erase the fog machine's noise
        turn down the brightness of my life
        increase the speed
        raise the roof
        lower the price
        add more time
        make the clock faster
        lighten up and smile
        make it rain money
        let it snow confetti
        sunset boulevard sign
        winter jacket
        summer dress
        autumn leaves falling on a bench
        golden gate bridge
        silver spoon
        red carpet
        blue moon
        pink floyd poster
        purple rain
        green energy
        orange juice
        gray area
        black friday sale
        white house
        make her asian
        make the dog into a hot dog
        warm hug
        cool kid
        dark humor
        sharp dressed dog
        blurry memories
        frame the suspect
        crop top with jeans
        rotate the team
        flip the script
        mirror selfie of a girl
        border collie
        picture frame shop
        tile floor
        mosaic of a peacock
        oil rig
        ink pen
        charcoal grill
        comic con
        cartoon cat
        pop art museum
        neon sign
        noir detective in the rain
        vintage car
        polaroid of a couple
        infrared sauna
        thermal socks
        x-ray of a hand
        duotone shoes
        glitch in the matrix
        sketch of a building
        a watercolor landscape with mountains
        make a watercolor of the mountains
        create a stained glass window of a rose
        paint a sunset
        draw a starry night
        generate a foggy forest
        show me a rainy street
        imagine a snowy village
        an oil painting of the sea at sunset
        blueprint of a house
        low poly mountain
        embroidered dragon
        pixel art of a hero
        add a neon sign
        add a picture frame on the wall
        add a lamp
        add candles on the table
        add a window with sunset
        add sunglasses
        add snowman
        add umbrella
        add a lightning rod
        add stars to the flag
        put clouds on the shirt
        put a sunset in the window
        put a watermark
        """
}
