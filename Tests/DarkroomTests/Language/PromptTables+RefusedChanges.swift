/// Prompts that must be refused: they ask for what the vocabulary lacks, of a part of the picture that cannot be found, or for
/// nothing at all, although many of their words are in the lexicon. Here: into what something is to be made.
extension PromptTables {
    static let refusedChanges = """
        Make this a picasso painting
        Convert into Ghibli style
        make me look younger
        change the glass to matte
        make it less watercolor
        make it cool
        make it light up the room
        turn the black and white photo into color
        make the black and white photo colorful again with realistic skin tones
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
        change the colors
        change the brightness
        make it a nice photo
        make it a painting
        turn it into a painting
        turn it into art
        make it look like a Monet
        make it warmer but keep the skin tones
        make it black, white and red
        change the text to "brighter"
        make it brighter and add a dog
        make it darker, add a ghost
        make it brighter and happier
        make it warmer and cozier
        make it brighter or darker
        make it higher
        make it 🌧️
        make the shadows longer
        make it soft
        make it smooth
        make the picture hang on the wall
        set the tone
        set the mood
        make the mood negative
        make the mood darker
        make a picture
        make light
        make it more
        make it less
        make it
        turn it
        turn it around
        make me a watercolor
        let it be
        make it a film
        make it fuzzy
        make some noise
        make noise
        make it lively
        set it to portrait mode
        turn it into a portrait
        turn it into a landscape
        turn the light down
        make it look old
        make the mask bigger
        make it look like film
        turn down the heat
        turn up the music
        make it brighter than the sun
        make the man smile
        make her look happy
        make him taller
        change his pose
        make the dog sit
        make the dog run
        turn the dog into a wolf
        turn the car into a spaceship
        make the house bigger
        make the woman older
        change the man's expression to angry
        change the background to a beach
        make the background a forest
        turn the apple into an orange
        make the shirt striped
        change the shirt to a dress
        change the dress to a floral pattern
        change the floor to marble
        change the text to hello
        make two of them
        make the cup full
        make the plant grow
        let the man hold an umbrella
        make it look like a Pixar movie
        make it a clay figure
        turn me into a superhero
        make the photo funny
        make the sky green with flying dragons
        make it night and add a moon over the house with bats
        make the car red and the driver smile
        make it a color
        make the cat the same size as the dog
        change the camera angle
        make it look like a miniature train set
        Change the table for a dog
        Let the woman hold a rose
        make the horse a unicorn
        change the person into a robot
        Make the man bald
        turn the house into a castle
        make the people dance
        let there be a dinosaur
        Change the zebra into a horse
        change the pizza to a salad
        Change the background to a mountain landscape
        set the background to outer space
        change the background to a library
        make the child cry
        make her hair longer
        make her hair curly
        make the woman thinner
        make him look like a zombie
        make the man look younger
        make the bottle bigger
        make the text larger
        change the font to italic
        turn the chair around
        make the road longer
        make the river wider
        make the building taller
        make him sit down
        change her pose to standing
        make the photo from above
        Convert the photo to anime
        Make it look like a Van Gogh painting
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
        make the tree dead
        make the candles lit
        make a video of it
        change the number to 7
        make a meme
        make a collage of four
        make the number plate readable
        make the man in the background face the camera
        make the dog's tongue visible
        make the day happier
        make the photo tell a story
        make it more Christmas like
        make it look expensive
        make it look like a luxury ad for a watch
        make me rich
        Turn the bread into a cake
        Change the dog to a fox
        Let the girl ride a horse
        Make the dog wear a red sweater
        Let him hold a red balloon
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
        make the street wet
        make the lake frozen
        set the trees on fire
        make the building collapse
        make the window broken
        make the glass half full
        turn off the TV
        turn the lamp on
        change the location to Paris
        make it in Tokyo
        change the scene to a desert
        change the background to a sunset beach
        set the background to a night city
        make the background an office
        make the camera lower
        make the dog look left
        turn her head
        make her smile
        make him angry
        make her blink
        make her look older
        make him muscular
        make her slimmer
        make her hair blonde and curly
        make the clothes more formal
        make his suit a tuxedo
        change his shirt to a jacket
        change the pattern of the dress to polka dots
        make the dress longer
        make the shirt plaid
        change the word "hello" to "bye"
        make the clock show noon
        make it three apples
        make the tree taller
        make the mountain bigger
        make the river flow to the left
        make the photo round
        make it a heart shape
        turn it into an emoji
        make it look like a statue
        make a sticker of it
        make it a logo
        make it 3d
        make it steampunk
        make it abstract
        make it funny
        make it scary
        make it romantic
        make it sad
        make the photo sharper than reality and add details that were lost
        change the depth of field to the front
        make the grass into a carpet
        turn the sky into water
        make the clouds look like sheep
        change the moon into a pizza
        make the sunset last longer
        turn down the brightness of my life
        make the clock faster
        make it rain money
        let it snow confetti
        make her asian
        make the dog into a hot dog
        make a watercolor of the mountains
        Turn it into a watercolor, the woman has blond hair now.
        Make it brighter, his beard longer.
        Add fog, turning the road into a river.
        Turn it into an oil painting, but the cat is now a tiger.
        Make it autumn, replacing the bench with a table.
        Make it snow, with the dog wearing a scarf.
        Turn it into a watercolor where a boat lies on the lake.
        Make it brighter so the house looks like a castle.
        """
}
