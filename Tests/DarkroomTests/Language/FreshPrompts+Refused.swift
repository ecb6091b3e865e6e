/// What no photo editor without a model can do; under `refuse` every one is refused.
extension FreshPrompts {
    static let englishRefused =
        firstRefused + secondRefused + thirdRefused + fourthRefused + fifthRefused + sixthRefused + seventhRefused
        + eighthRefused + ninthRefused + tenthRefused + eleventhRefused + twelfthRefused + pairsRefused

    static let firstRefused = FreshRow.lines(
        """
        add a rainbow unicorn next to her
        put sunglasses on the baby
        give the old man a beard
        Add a second moon and a spaceship
        place a coffee cup on the desk
        add three birds flying over the lake
        insert my brother into the photo
        can you add some furniture to the empty room
        add a fireplace to the living room wall
        put a christmas tree in the corner
        draw a crown on her head
        include a waterfall behind the house
        make him look at the camera
        open her eyes
        close his mouth
        have the dog sit down
        make the cat jump
        raise his left arm
        turn her head to the left
        make them hold hands
        change the pose so he is running
        make her look happier
        I want him to look angry
        give her a big smile
        make the baby laugh
        make grandma younger
        age him by 20 years
        make her thinner
        make me look taller
        give him more muscles
        make it Studio Ghibli
        turn this into a Simpsons character
        in the style of Salvador Dali
        like a Rembrandt portrait
        LEGO version of this photo
        claymation style
        turn it into a 3D render
        make it a Pixar movie poster
        paper cut-out craft style
        graffiti on a brick wall style
        manga cover art with speech bubbles
        make it anime
        turn the statue into marble
        make the car out of wood
        convert the toy into a plush
        stop the rain
        remove the snow from the street
        take the clouds away and bring out the sun behind the mountains
        make the snow on the roof melt
        get rid of the storm
        replace the car with a horse
        swap the apple for a banana
        change the bread into a croissant
        turn the cat into a tiger
        replace his jacket with a suit
        change her dress to jeans
        Replace the background with the Eiffel Tower
        change the background to a beach
        put her in a forest
        teleport him to Paris
        move the house to the left side
        bring the tree closer to the bench
        make the dog twice as big as the man
        swap the positions of the two cups
        show the building from above
        view from behind
        rotate the chair so it faces the window
        flip the pancake in the pan
        make it more interesting
        make it pop in a way nobody has seen
        surprise me
        do something cool with it
        make it more emotional
        make it feel lonely
        tell a story with this photo
        make it go viral
        fix the anatomy of the hand
        complete the missing half of the face
        finish the drawing
        chop the vegetables
        light the candles
        turn on the street lamps
        translate the sign into French
        change the text on the sign to "CLOSED"
        correct the spelling on the poster
        what is in this picture?
        how many people are there?
        write a poem about this
        colorize this old black and white picture with realistic colours
        let the flowers bloom
        fill the glass with wine
        empty the room completely
        make the tree lose its leaves
        build a bridge over the river
        break the window
        set the house on fire
        make the car look crashed
        undress her
        make the statue come alive
        zoom in on the man behind the counter
        crop out everyone except me
        replace the blue sofa with a leather armchair
        make the floor wet
        brighten the picture and add a puppy
        black and white, and give him a hat
        make it warmer and let her wave
        replace the watercolor on the wall with a mirror
        remove the sunset
        take away the rain and make it sunny
        what if he were a pirate
        imagine the street in the year 2100
        """)
}
