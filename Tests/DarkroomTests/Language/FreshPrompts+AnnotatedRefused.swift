/// Of what annotators write, what cannot be done.
extension FreshPrompts {
    static let annotatedRefused = FreshRow.lines(
        """
        Add a hot air balloon floating in the upper part of the sky.
        Put a red scarf on the dog.
        Replace the bicycle with a motorcycle.
        Make the little boy laugh.
        Have the woman raise her left hand.
        Turn the whole photo into a claymation scene.
        Change the background to a busy street in Tokyo.
        Show this building from behind.
        Give her long curly hair instead of the ponytail.
        Convert the photo so it looks built entirely from LEGO bricks.
        Move the vase from the table to the windowsill.
        Transfer the image into a Pixar-like 3D animated movie style.
        Make the image black and white and put an open umbrella in her hand.
        Replace the background with a tropical beach.
        Change the woman's expression to surprised and keep her pose.
        Turn the delivery car into a pickup truck.
        Change the camera angle to a bird's-eye view.
        Make the sleeping cat open its eyes.
        Dress the children in pirate costumes.
        Remove the parked van and put a stone fountain in its place.
        Make the man look twenty years older.
        Add a steaming cup of coffee next to the laptop.
        Add a few pedestrians on the sidewalk and leave the rest of the image as it is.
        Change the sky to a sunset and let a flock of geese fly across it.
        Fill the empty vase with tulips.
        Raise the brightness, remove the cast of yellow, and break the kitchen window.
        Transfer the image into a crocheted-yarn doll style.
        Swap the positions of the two chairs.
        Make the couple hold hands.
        Crop to a square, add a vignette, and make the girl look straight at the camera.
        Let the horse gallop instead of standing still.
        Replace his cotton shirt with a denim jacket.
        Make the teapot look as if it were made of clear glass.
        Replace the floor tiles with a grass lawn.
        Draw a stone bridge across the river.
        Turn the scene into winter and build a snowman in the front yard.
        Replace the sandwich with a bowl of ramen.
        Add a full beard to the man on the right.
        Make the person in the middle wear sunglasses.
        Have the man from the first image sit beside the woman from the second image.
        Turn the photo into a cubist collage.
        Show the apple after someone has taken a bite out of it.
        Extend the image to the right and reveal a lighthouse there.
        Change the hat to navy and give him a matching tie.
        Add a second floor to the house.
        Turn the sitting dog into a standing one.
        Translate the menu board into French.
        Restore the missing arms of the statue.
        Change the carpet into a lawn.
        Transfer the image into a claymation stop-motion style.
        Let the woman look at the camera.
        Add a pair of sunglasses to the man's face.
        The player should be kicking the ball.
        Transfer the image into a fractured Cubist painting style.
        Remove the dog and draw a fountain in its place.
        Turn the zebra into a unicorn
        Insert a small wooden boat on the lake
        Show this building from a bird's-eye view.
        Change the background to a busy airport terminal.
        Replace the broccoli on the plate with fried potatoes.
        Place a vase of tulips in the middle of the table.
        can someone add my late father into this family picture?
        Give the girl a curly hairstyle.
        Convert this picture to a LEGO brick scene
        Dress the woman in a traditional kimono.
        He should wear a firefighter's uniform instead of the suit
        Put them in front of the Eiffel Tower.
        Close the car's trunk.
        Transfer the image into a glossy balloon-animal toy style.
        Add a red kite flying above the trees.
        Let there be a rainbow-colored parrot sitting on her shoulder.
        Change the banana in his hand into a phone.
        Put a sleeping cat on the sofa.
        Transfer the image into a chunky knitted-wool style.
        Make the tree bloom with cherry blossoms and add a swing under it.
        my eyes are closed, can someone open them please?
        Apply the pattern of the second picture to the dress in the first picture.
        Draw what the ice cream would look like after an hour in the sun.
        Change the material of the teapot to glass.
        Show the moment right after the glass hits the floor.
        The vase is broken, put the shards back together.
        Turn the chair around so that its back faces us.
        Make it a sculpture carved from ice
        Transfer the image into a layered paper-cut diorama style.
        Have the dog sit down instead of standing.
        Change the image to black and white and put a hat on the old man.
        Change the short sleeves into long sleeves.
        Replace the pizza with a hamburger.
        make the groom smile and brighten the photo
        Swap the bus for a tram.
        change the backdrop to a tropical beach with palm trees
        Shoot the same room from the opposite corner.
        Make the baby laugh
        Solve the equation on the blackboard and write the answer next to it in chalk.
        Remove the mask from her face and reconstruct the lower half of it.
        add a third giraffe between the two
        Set the house on fire.
        Make the man raise his left hand.
        make the jacket out of denim
        Turn it into a Van Gogh painting.
        make us look like simpsons characters
        Change his expression to surprised.
        Render the photo as a Pixar 3D animation.
        Let the boy from Figure 1 hold the toy shown in Figure 2.
        Correct the hand with six fingers.
        Make the man thirty years older.
        Replace the brick wall with bamboo panels.
        Draw the next step of the puzzle.
        Remove the hand and restore the part of the face that it covers.
        make him look 20 years older
        Remove the lamp and put a vase of tulips in its place.
        give me a beard
        Replace the tiled floor with grass.
        Replace the background with a crowded cafe.
        Make it winter and have the dog curl up asleep
        Turn the wolf into a fox.
        Put the man from Figure 1 into the room in Figure 2.
        Change the wall to red brick.
        Change the background to the Eiffel Tower.
        Add three sheep to the meadow.
        make it rain and give her an umbrella
        Make everyone look at the camera
        put me in Times Square
        Cut the watermelon in half.
        Convert this photo to Simpsons style
        Draw the side view of this car.
        Fix the hand with six fingers.
        swap the faces of the two guys
        Draw what the house will look like after an earthquake.
        let the cup be made of glass
        make everything out of lego
        Translate the text on the sign into Spanish.
        Replace the bicycle with a motorbike.
        Change the woman's posture from standing to sitting cross-legged.
        Make it in the style of Van Gogh's Starry Night.
        Add sunglasses to the boy on the right.
        Change his t-shirt to a tuxedo.
        Rotate the chair so that it faces the window.
        my eyes are closed, can someone open them?
        Brighten the portrait so that she smiles
        watercolor style, with a dragon flying over the hills
        Turn the man's head toward the camera.
        Fill the empty glass with orange juice.
        Let the background be the reading room of an old library.
        Replace the red scarf with a red bow tie.
        Transfer the image into a hand-modelled claymation style.
        Straighten her curly hair.
        Turn the sweater into a cropped one that shows her waist.
        Make the handbag look like it is made of crocodile skin.
        Add a flock of birds to the sky.
        Light the candles on the cake.
        Turn the green apple into a green pear.
        Transfer the image into an Egyptian hieroglyph wall-carving style.
        Remove the man's face mask and show his mouth.
        Make the cat twice as big as it is now and leave the rest alone.
        Make the boy close his eyes.
        Remove the bench and put a stone fountain there.
        Paint a mural of a whale on the garage door.
        Give her long braided hair.
        Mirror only the horse so that it looks to the left.
        Change the daisies to roses.
        Cover the wall with red bricks.
        Turn on the television and show a football match.
        Make the black vase transparent like glass.
        Move the lamp to the right of the bed.
        Fix the six-fingered hand.
        Restore the missing arm of the statue.
        Remove the leaves from the trees so only bare branches are left.
        Show the same room from above.
        Transfer the image into a glossy inflated-balloon style.
        Show what the cake looks like after two slices have been eaten.
        Tilt his head to the left.
        Open the lid of the laptop.
        Put a blue hat on the snowman.
        Print a floral pattern on the dress.
        Turn the sketch into a realistic photo.
        Frame her face with bangs.
        Fix the extra fingers on his hand.
        Show the messy bedroom after it has been tidied up.
        let the horse gallop
        Correct the spelling mistakes on the poster.
        Draw the side view of the teapot.
        Draw what the building will look like after an earthquake.
        make it a lego set
        Make the parked car face the other way.
        Put the couple on a tropical beach.
        remove the fence and plant a hedge there
        make the man bald with a long beard
        Change the brick wall to a glass wall.
        Close the laptop.
        Transfer the image into a cubist fractured-plane style.
        Add a parrot on his shoulder.
        Let the woman raise her left hand.
        Apply the pattern of the pillow in Figure 2 to the sofa in Figure 1.
        Complete the missing half of the bridge.
        convert the swan to an ice sculpture
        make her look 20 years older
        Swap the positions of the two vases.
        Fill the empty glass with milk.
        give the dog a birthday hat
        Make the towel look like it is made of leather.
        Transfer the image into a knitted-wool doll style.
        Change her dress to a kimono.
        furnish this empty room in Scandinavian style
        change her straight hair to curls
        in the style of Salvador Dali please
        give the knight a longer sword
        draw the missing part of the broken plate
        add a bird on the fence
        Show the car from the side
        put us on a beach in Hawaii
        make him look twenty years younger
        change the car into a truck
        Turn everyone into Simpsons characters
        turn the statue into clear glass
        remove the fence and add a hedge instead
        make it brighter and give her glasses
        let the tree bear ripe red apples
        open his eyes in this photo
        make the cat look up at the ceiling
        make the little boy look angry
        put a hat on the dog
        swap the faces of the two men
        have the woman sit down instead
        replace the sandwich with a pizza
        add snow-covered mountains behind the house
        Let the horse jump over the gate
        turn the road into a river
        add three more chairs around the table
        make this look like a crochet toy
        Move the lamp to the other corner
        Let the boy hold a kite.
        Change the material of the mug from ceramic to glass.
        Make the woman in the middle raise her left hand.
        Swap the positions of the teapot and the cup.
        Change the background to a tropical beach.
        Make the little dog sit down.
        Replace the vase with a stack of books.
        Transfer the image into a LEGO brick style.
        Draw a mustache on the man's face.
        Pave the dirt road with cobblestones.
        Transfer the image into a Pixar 3D animation style.
        Color the sky pink and add two seagulls flying in it.
        Close the window.
        Have the cat wear a small wizard hat.
        Change the pose of the yoga instructor to a headstand.
        Change the plain white shirt to a denim jacket.
        Show what the apple will look like after it is bitten.
        Let the tulips in the vase wilt.
        Transfer the image into a delicate paper-quilling art style.
        Add a rowing boat to the lake.
        Make the front door of the house round.
        Count the ducks and write the number above each one.
        Make the woman's closed eyes open.
        Show the sunflower after all its petals have fallen.
        Rotate the picture by 180 degrees and put a scarf on the snowman.
        Add falling confetti over the crowd.
        Transfer the image into a wool-felt needle-craft diorama style.
        Turn the lawn into a swimming pool.
        Change the man's facial expression from serious to laughing.
        Fix the broken handle of the cup.
        Transform the plush bear into a real grizzly bear.
        Solve the equation on the blackboard and write down the answer.
        Dye the dress with the same floral pattern as the curtain behind her.
        Let the horse have a foal standing next to it.
        Restore the missing ear of the statue.
        Make the two people face each other.
        """)
}
