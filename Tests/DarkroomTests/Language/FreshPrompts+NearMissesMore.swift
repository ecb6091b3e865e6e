/// More of them.
extension FreshPrompts {
    static let nearMissesSecond = FreshRow.lines(
        """
        HDR landscape, and make the river flow over its banks
        Bokeh behind her, made of paper lanterns carried by children
        Denoise the shot and have the drummer put down his sticks
        Give the table rounded corners
        Add film grain and a cowboy leaning on the fence
        Invert the wine glass so that it stands on its rim
        A passe-partout around the print, which should show us at our wedding instead
        Add a light leak, and let water leak from the pipe
        Overcast light, with the sunbathers packing up and leaving
        Change the background to the Grand Canal in Venice
        Make the background plain white, with him standing up instead of sitting
        Put a blue-to-purple gradient behind her and have her look back over her shoulder at it
        Polka dots on the background, and a poodle in the foreground to go with them
        Grey studio backdrop, his arms folded this time rather than hanging down
        Give me a transparent background where the hand she hides behind her back can be seen
        Could the background be swapped for a packed Wembley Stadium?
        Checkered background for the baby, who should be crawling and not lying down
        The background is a car park, make it the Serengeti
        Stripes behind the bottle, with its cap unscrewed and lying next to it instead of on
        Blur the background and bring her hands up to cover her face
        Motion blur on the parked bike, after a rider has been put in the saddle
        Tilt-shift, and crowd the empty platform with tiny commuters
        Zoom blur centred on the ball, which should be in his hands rather than on the grass
        He blinked — sharpen the face and get his eyes open
        Sharpen the image until we can see the face of the man who has his back to us
        Denoise it, and take ten years off him while you are there
        Less noise and more spectators than there are in the stands
        The pencil in his hand is blunt, sharpen it to a point
        Crop her long hair to a bob
        Trim the hedge into the shape of a peacock
        Crop to a square, with the two of them moved shoulder to shoulder
        Zoom in on the bride and turn her face towards the lens
        Flip the pancake over in the pan so the browned side is up
        Mirror the picture, and have the pen held by the other man
        Flip the open book to the next page
        Rotate the car so that we see it from behind
        Rotate 90 degrees clockwise, and have his head turned to the other side than it is
        He is slouching, straighten his back
        Straighten the horizon and also the lamp post the lorry bent
        The dog should be resized so that it is as big as the horse
        Make it smaller, his nose I mean
        Upscale 2x, and scale up his biceps as well
        Upscale it four times and finish the half of her face that the frame cuts off
        Tile the picture three by three, her expression different in every copy
        Tile the bare bathroom wall behind him with blue ceramic
        Repeat the photo as tiles, a parrot added on his shoulder in every second one
        Extend the picture downwards to show which shoes he has on
        Zoom out till the rest of the choir, who stood outside the frame, comes into view
        Widen to 16:9 and seat a guest on either side of him
        His head was cut off at the top; extend the canvas upwards and bring it back
        More room on the right, and put a grazing horse in it
        Can the photo be expanded on all sides so the Eiffel Tower rises in the new part?
        A cream passe-partout, and her hands put in her lap instead of up in the air
        Round the corners of the square table she is sitting at
        Rounded corners, and rounder cheeks for the boy
        Rounded corners, please, and his sleeves rolled down, not up
        Black frame on the photo and black-framed glasses on his face, he has none
        Add a border collie at the bottom edge
        Would you frame her face with a fringe?
        A gold picture frame that is being held up by two old men
        Let the roses bloom, they are still buds
        Soft bloom over the whole shot, plus a bouquet to be put in her empty arms
        Frosted edges, with a penguin added that waddles in from the left
        Film grain, and a field of grain in place of the lawn
        Invert the umbrella as if the wind had caught it
        Invert the colours and have him do a handstand
        Light leak top left, and water leaking from the tap that is dry now
        A vignette, with the curtains drawn shut instead of open
        Fine grain as in 1975, when he was six, which is how old he should look
        Darken the corners with a vignette so that the baby you put in her arms stands out
        Auto-enhance the photo, and his muscles too
        Enhance the picture until she looks like Audrey Hepburn
        Nobody is looking at the camera, improve that
        Cut out the dog, sitting up instead of lying down
        Fill the vacant chair with my grandmother
        Remove the helmet he is wearing so that his hair shows
        Remove the cigarette from between his fingers and uncurl them
        Remove ten years from her face
        Take off the jacket he has on, leaving him in a T-shirt
        Change the red dress to a trouser suit
        Recolor the sweater navy and turn it into a cardigan with buttons
        Recolor the horse white and give it a horn
        Change the wooden door from brown to glass
        Keep only red in colour and have her let go of the balloon string she clutches
        Everything grey except the yellow coat, which is to be worn by her sister instead
        A palette of navy, cream and gold, with the plastic chairs swapped for velvet armchairs
        Match the colours to olive, rust and mustard, and squirt some mustard on the bare hot dog
        Light the candles on the cake, they are all out
        How many candles are there on the cake, and can they have a warm glow?
        Candlelight, with the bulb overhead replaced by a chandelier
        Bokeh behind them and a lit sparkler added to each of their hands
        Dramatic light from the left that throws the shadow of a wolf, there being none, on the wall
        Lens flare, and flared trousers on him instead of the skinny ones
        Golden hour light with her facing the sun, not with her back to it
        Moonlight, and him turned into a werewolf by it
        Neon night look, with the neon sign that is off switched on
        Is there any way to make it night and have the children asleep, not awake?
        Overcast light, and the umbrellas they carry closed should be open
        Sun rays from the top right, pouring through a hole you break into the roof
        Sunrise light, plus a rooster put on the fence to greet it
        Sunset light on her face, once she has taken off her sunglasses
        Underwater light, with a shark added that circles the swimmer
        Replace the number on the licence plate with a made-up one for privacy
        For privacy, give everybody in the back row a different face
        Hide his face by having him turn his back to us
        Pixelate the boy's face, and dress him as a pirate while he is unrecognisable
        Lift the shadow from his face, and the frown along with it
        The shadow hides her eye; lighten it, then make that eye wink
        Whiten her teeth and, since her mouth is shut, open it in a grin
        Whiten his teeth and straighten the crooked ones
        Blur the address on the letter and seal the open envelope
        Autumn, with pumpkins set on the porch steps, which are bare now
        Turn it into spring and let lambs be added to the meadow
        Summer version: everybody in shorts instead of coats
        Winterise the scene and build a snowman by the gate
        Change the season to winter and the swimmers to skaters
        Aurora in the sky, and a dog sled in place of the car
        A clear blue sky to which a flock of geese has been added
        Fluffy clouds in the sky — and shape them like an elephant
        Milky Way overhead and a tent pitched by you underneath
        Put in a starry sky and have the boy, who stares at his shoes, look up at it
        Stormy sky — plus a dragon that swoops out of the clouds, add one
        A sunset sky, seen through a window you put in the blank wall
        Can the empty sky get some hot-air balloons?
        Stop the rain and dry the street
        Add a thunderstorm and let its lightning split the tree in two
        Fog, with a stranger looming in it who is not in the original
        Snowfall, light, and mittens on their bare hands
        Make it rain cats and dogs, actual ones
        Antique photo, with all of us in Victorian dress instead of tracksuits
        Black and white, his arm around her rather than by his side
        Blueprint of the house, with a garage added that it lacks
        Cartoon look, his ears made twice as long
        Charcoal drawing of the girl, but as an old woman
        Cinematic, and blow up the parked car in a ball of fire
        Comic style, him in a cape he is not wearing yet
        Cross-stitch look, and cross her legs, which are side by side now
        Cyberpunk, with one of her arms swapped for a robotic one
        Duotone in blue and orange, and have him wink
        Pink and green duotone, the closed piano lid lifted
        Embroidery style, with a needle and hoop in her hand instead of the phone
        Engraving look, and a lion's head engraved on the blank shield he carries
        Glitch effect, with him turned into a hologram of Einstein
        Glitch it and split the singer into triplets, each in another pose
        Gouache painting of the cottage, which should be a castle by then
        Halftone dots, and his straight mouth bent into a smirk
        Halftone print, swap the cup she is holding for a trumpet
        HDR, and have the oarsmen pull the oars they are resting
        Impressionist version with the seated woman dancing instead
        Infrared look, the white sheep replaced by camels
        Ink a sleeve tattoo onto his bare arm
        Line art of the cat, once it has been turned to face us rather than the wall
        Lomo colours, and her buttoned coat worn open
        Lomo shot please — same guy, but as a teenager
        Low-poly, with the round fountain made square
        Mosaic style, the gladiator given a trident to hold, his hands being empty
        Neon style, with headphones put over her ears
        Noir, a revolver slipped into his empty hand
        Oil the hinge and swing the closed gate open
        Pastel tones, and cupcakes put on the empty plate
        Soft pastel drawing in which the stern man should be beaming instead
        Pencil behind his ear, please add one
        Pixel art, and make the sleeping knight jump
        Pointillism, and the girl's parasol, held closed now, opened
        A Polaroid of the two of us, although only I am in the shot
        Pop art, four panels, and give her a different haircut in each
        Sepia — and swap the motorbike for a carriage with two horses
        Stained glass style, with the saint put on horseback, he is on foot
        Thermal camera look that reveals the cat hidden inside the wall
        Ukiyo-e, and have a samurai step out of the doorway, which is empty
        Vaporwave, with a marble bust put on the bare desk
        Could it look vintage, with the electric car turned into a Ford Model T?
        Can you do a watercolor in which the full glass has been drained to the last drop?
        Woodcut style, and have the log carved into a bear
        X-ray style, and put his arm in a plaster cast
        Change the sign over the door from OPEN to CLOSED
        Add "Bon voyage" at the top and have the girl on deck wave
        The number on his jersey is 7, it should be 10
        Write at the bottom how many people there are in the crowd
        White title "Summer" top left, and an ice cream put in her hand to match
        The banner behind them is misspelt, correct the spelling
        Brighten the photo and her mood, she should be laughing
        Darken the room slightly by closing the shutters, which stand open
        Lower the exposure a stop, and his raised arm with it
        More contrast between the twins: give one of them a beard
        Less contrast, and a lot more weight on the cat
        Clarity up, so the fish that you add to the water can be seen
        Saturate the dry sponge with water until it drips
        More vibrance, and a more cheerful look on grandpa's face
        Warm him up with a blanket round his shoulders
        Cooler — by dropping ice cubes in the drink
        Pull the highlights down on the bald head by growing hair over it
        Lift the shadows and open the door that stands in them
        Deeper blacks, and the black king on the chessboard knocked over
        Whiter whites, and a bridal veil put on her
        Dehaze the valley and build a castle on the bare hill
        Fade the colours, and let the man on the left age by forty years
        High key, her hair blown back as if by a fan, unlike now
        Low key, with his chin propped on his fist instead
        Matte finish for the photo, leather upholstery for the cloth sofa
        Matte film look, with a crew cut instead of his ponytail
        Remove the yellow cast, and the plaster cast on his arm too
        Blue colour cast gone, and the whole cast put in other costumes
        Tint it green and let thick moss grow over the car
        Warm the left half, and on the right half show the house in ruins
        """)
}
