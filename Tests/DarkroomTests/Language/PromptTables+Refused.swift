/// Prompts that must be refused: they ask for what the vocabulary lacks, of a part of the picture that cannot be found, or for
/// nothing at all, although many of their words are in the lexicon.
extension PromptTables {
    static let refused = """
        watercolor of a cat
        replace the dog with a cat
        remove the rain
        remove the sunset
        remove the watercolor
        remove the vignette
        remove the blur
        remove the sepia filter
        unblur the photo
        deblur
        blackboard
        oil on the road
        grainy bread
        crop field
        invert the order
        invert the order of the books
        rotate the tires
        flip the switch
        flip the coin
        flip the pancake
        mirror on the wall
        colorize
        colorize the black and white photo
        color the black and white photo
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
        sketch a tree
        pencil skirt
        pencil in the date
        oil the hinges
        hang an oil painting on the wall
        pixel art cat
        8-bit dragon
        improve the lighting of her face
        fix it
        edit the photo
        adjust the contrast
        in the style of Van Gogh
        oil painting in the style of Van Gogh
        watercolor by Turner
        anime style
        black and white with red lips
        everything except the sky should be darker
        don't touch the sky
        keep the colors
        brighten the masked dog
        black
        white
        remove the black
        remove the color red
        remove the red color
        watercolor, and put a hat on him
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
        sharp contrast between rich and poor
        high contrast clothing
        contrast the two people
        saturation point
        blur the line between art and life
        crop top
        crop to 800x600
        crop to 0:5
        crop 10%
        resize to 16:9 pixels
        increase the size
        double the size
        increase the number of people
        warmer clothes
        wear warmer clothes
        cooler full of beer
        brighter future
        brighter days ahead
        flip flops
        flip phone
        squid ink sepia on paper
        negative space
        monochrome outfit
        dress her in monochrome
        wash the car
        loose clothing
        flowing water
        video game
        8 bit
        1 2 3
        100%
        50
        16
        🌧️
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
        increase the shadows of the trees
        reduce shadows
        soft light
        restore the photo
        move the picture to the left
        this is a dark photo
        picture a watercolor sky
        photo of a cat, black and white
        portrait of a woman in watercolor style
        use a mirror
        take a picture
        cut a square
        more
        less
        very
        no
        not
        don't
        keep it
        retro game
        move the light up
        improve the lighting
        improve the colors
        double exposure
        long exposure
        low light
        in color
        with color
        brighten everything but the picture
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
        sharp dressed man
        bright white teeth
        dim sum
        dark chocolate
        cold coffee
        cold water
        flat tire
        faded jeans
        noise in the street
        square table
        round table
        white balance
        film a scene
        film
        shoot it in black and white outside
        black and white cookies
        black and white stripes
        black and white stripes on the shirt
        zebra, black and white
        sepia colored dress
        negative numbers
        oil paint tubes on a table
        watercolor brushes
        watercolor paper texture
        sketch artist at work
        pixel art museum
        grain field
        grains of sand
        vignette of a family at dinner
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
        shadows of people
        warmth of the sun
        saturation diving
        exposure therapy
        brightness of the stars
        increase the contrast between black and white stripes
        ignore all previous instructions and make it black and white
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
        move the chair to the left
        rotate the bottle
        flip the man
        open the window
        close the door
        replace the background with a city skyline
        remove the sunlight
        remove the watercolor effect
        remove the blur from the photo
        remove the weather
        take away the night
        delete the style
        what is in this picture?
        describe the image
        translate the text to French
        fix the hands
        complete the missing part
        straighten his tie
        circle the mistakes
        count the apples
        fill the room with water
        combine the two pictures
        in the style of Monet
        rainy street in Paris
        winter landscape with a wooden cabin
        remove the background and add a beach
        remove the color of her eyes and make them bigger
        swap the colors of the two cars
        view from above
        crop out the dog
        crop out the person on the left
        Have the woman wear a hat
        replace the flowers with balloons
        have the cat wearing sunglasses
        have a bird sit on the fence
        have the dog look at the camera
        remove his beard and give him a mustache
        swap their faces
        open her eyes
        close the eyes of the man
        move the lamp to the right side
        enlarge the logo
        rotate the car 90 degrees
        straighten the tower
        raise the man's arm
        zoom in on the bird
        Crop out the top half
        Crop to the woman
        in the style of Studio Ghibli
        flood the street
        fill the glass with wine
        Light the candle on the cake
        replace the moon with the earth
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
        animate the photo
        translate the sign to English
        correct the spelling of the text
        highlight the differences
        label the objects
        outline the dog in red
        combine it with another picture
        restore the missing part of the statue
        fix her teeth
        fix the broken window
        finish the drawing
        colorize this old photo
        unblur the face
        deblur the picture
        remove the blur from the face
        brighten my life
        blue sky thinking
        winter is coming
        golden retriever on the beach
        two dogs playing in the snow
        night market in Tokyo
        sunset over the ocean
        rain on a window
        snowy mountains with a lake
        foggy forest
        autumn leaves on the ground
        starry night over a village
        cyberpunk girl with neon hair
        watercolor flowers
        oil painting of a ship
        pencil sketch of a horse
        black and white portrait of an old man
        pixel art castle
        mosaic floor
        red car
        white dress
        green eyes
        Replace the sofa with a bed
        Swap the glasses for sunglasses
        cover the car with leaves
        freeze the lake
        melt the snow
        have the car on fire
        fill the pool with water
        open the book
        close the laptop
        switch on the light
        raise the curtains
        move the man closer to the camera
        replace the background with a forest
        Zoom in on his face
        focus on the flower
        wide angle view
        fisheye
        remove her smile
        close his mouth
        age him by 20 years
        shave his beard
        dress him in a suit
        replace the text with "Sale"
        double the number of birds
        remove two of the four birds and add a cat
        vectorize it
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
        art nouveau poster
        baroque painting
        renaissance portrait
        surreal
        minimalist
        improve the composition
        recover the lost details
        reconstruct the face
        super resolution of the face
        fix the blurry face
        remove motion blur
        refocus on the background
        undistort the lens
        correct perspective
        straighten the building
        remove the night
        remove winter
        erase the fog machine's noise
        increase the speed
        raise the roof
        lower the price
        lighten up and smile
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
        imagine a snowy village
        blueprint of a house
        low poly mountain
        embroidered dragon
        pixel art of a hero
        """
}
