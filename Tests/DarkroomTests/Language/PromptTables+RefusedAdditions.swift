/// Prompts that must be refused: they ask for what the vocabulary lacks, of a part of the picture that cannot be found, or for
/// nothing at all, although many of their words are in the lexicon. Here: what is to be put in or shown.
extension PromptTables {
    static let refusedAdditions = """
        add a black and white cat
        a warm welcome
        a cool car
        a blackboard with a pencil sketch on it
        a crop circle in a field
        add a mirror
        add a pencil
        add oil
        add water
        add color
        paint the wall
        paint the house in watercolor
        draw a cat
        draw a cat in pencil
        draw a mustache on him
        a sketch of a tree
        a pencil drawing of my dog sitting on the sofa
        a pencil on the table
        an oil painting of a ship hanging on the wall
        put a watercolor on the wall
        add pixel art characters
        a painting
        a drawing
        an oil painting by Rembrandt
        a bright red car
        a dark forest
        add text
        write "black and white" on the wall
        add the word sepia
        put BMW in the garage
        put a HUGE dragon in the sky
        add a watermark
        a sharp turn
        the contrast between them
        add a vignette to the portrait on the wall
        add a warm light in the window
        give her a warm smile
        give him a sharper jaw
        give the dog a black and white coat
        a warm coat
        a cooler
        put a cooler on the table
        a sepia ink bottle
        a negative person
        an inverted pyramid
        an inverted triangle on the wall
        a grayscale dog on a colored background
        the
        add shadows
        add a shadow under the car
        put the picture on a wall
        the picture shows a dark room
        a picture of a dark street in black and white
        the man takes a picture
        an image of a brighter place
        a cat sitting on a table
        a cat in black and white
        add a negative attitude
        draw a square
        a bit
        a little more
        paint me in watercolor
        draw me as a pencil sketch
        a classic
        a mirror
        add a light
        add a light to the ceiling
        put the picture up
        a light bulb
        a dark horse
        a warm meal
        a vivid imagination
        a bright student
        a cold beer
        a faded sign on the wall
        the noise of the sea
        a black and white checkered floor
        the negative of a number
        a pencil sketch artist
        a field of grain
        a blur of people
        add highlights to her hair
        the shadow knows
        add a red balloon
        put sunglasses on the woman
        give her long hair
        add a hat to the man
        put him on the moon
        show the other side of the car
        draw a line around the car
        add more people
        a dog on a skateboard
        a sunset over the sea with a boat
        a woman walking in the rain
        a red car parked in the snow
        the dog is happy
        the man on the left
        the red car
        Put a robot next to the car
        add a necklace to the woman
        Add fireworks to the sky
        put a sticker on the laptop
        Put the couple in front of the Eiffel Tower
        give him a beard
        show the back of the car
        add rain clouds and a lightning bolt hitting the tree with people running
        add a second moon
        add a person in the background
        add a shadow of a man
        write a poem about it
        generate a new photo of a cat
        draw a circle around the dog
        put my face on his body
        a red apple on a white plate
        a cup of coffee on a wooden table
        a portrait of a woman with a blue hat
        a castle on a hill at sunset
        a stormy sea
        a low poly fox
        a neon sign that says OPEN
        a blue house with a red roof
        Add a cat next to the dog
        Add a hat on her head
        Add clouds shaped like hearts
        Put a sign that says hello on the wall
        Place a vase on the table
        Insert a moon above the house
        Draw a rainbow over the house
        Give the man a mustache
        Give the woman a green hat
        Give her a red dress
        add flames to the car
        put the cat on the sofa
        put the red car in front of the house
        place the dog on a beach
        put it underwater with fish
        the background should be a library
        Show her from the side
        give him a haircut
        put makeup on her
        add lipstick to her lips
        add stripes to the shirt
        add text on the t-shirt
        a happy mood
        add more time
        a watercolor landscape with mountains
        create a stained glass window of a rose
        paint a sunset
        draw a starry night
        generate a foggy forest
        show me a rainy street
        an oil painting of the sea at sunset
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
