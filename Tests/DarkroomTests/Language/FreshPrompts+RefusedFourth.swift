/// What cannot be done, of the later rounds: close in words to what can.
extension FreshPrompts {
    static let fourthRefused = FreshRow.lines(
        """
        Put a hat on the dog
        add a rainbow-coloured parrot on her shoulder
        Replace the yellow taxi with a police car
        Change her scarf into a pearl necklace.
        make the two of them hold hands
        Can you open my eyes in this one? I blinked
        have the man look straight at the camera
        Turn the door into a glass door
        Make the table marble.
        The sofa should be leather instead of fabric
        dress him in a suit and tie
        Change the dress to a pair of jeans and a t-shirt.
        Transfer the image into a claymation style with visible fingerprints and soft studio light.
        turn us into simpsons characters
        Make it look like a LEGO set
        Paint it in the style of Van Gogh's Starry Night
        Which of the fruits would rot first? Mark it with a circle.
        Show what the ice cream would look like after an hour in the sun.
        Use the hairstyle from the second image on the woman in the first.
        put the person from picture 1 into picture 2
        Move the lamp to the other side of the sofa
        shift the boat closer to the shore
        Remove the mask so that we can see the whole of her smile
        Restore the part of the statue that has broken off.
        Translate the menu into Spanish.
        Change the word 'OPEN' on the sign to 'CLOSED'
        replace the number 7 on his jersey with 10
        Add a person standing under the lamp post
        make the cat bigger than the dog
        Make the dog lie down.
        Give the woman long curly hair
        make him bald
        Change the background to a busy street in Tokyo
        Put the car on a beach with palm trees behind it.
        Fill the empty cup with coffee
        set the table for four people
        Make her laugh out loud
        turn the boy into an old man
        Convert the photo to a marble sculpture
        Swap the bicycle for a motorcycle, please
        make the curtains look like velvet
        Show the house from the other side
        Add a second balloon, this one in green
        What if the car had crashed into the wall?
        Close the window.
        Raise her left arm
        Take away the man and put a bear there
        Remove the cap and give him a full head of hair
        Make the wall a brick wall
        could someone photoshop my late grandfather into our wedding pic? photo of him attached
        """)

    static let fifthRefused = FreshRow.lines(
        """
        Add a wooden bench under the tree
        throw in a couple of seagulls
        Put a crown on the dog's head
        Place a vase of tulips in the middle of the table.
        Replace the elephant with a rhinoceros
        instead of the umbrella she should hold an ice cream
        Swap the red bucket for a wicker basket.
        Change the roses to sunflowers
        turn the cat into a tiger
        Have the kids jump in the air
        make the woman sit on the stool
        Can someone fix my smile? it looks so fake
        Make the man look angry.
        have everyone in the picture look at the camera
        Change the fence from wood to wrought iron.
        make the shirt silk
        Turn the bottle into a golden statue of a bottle
        The kitchen counter should be granite
        Put sunglasses on the guy in the middle
        Change her coat into a wedding gown.
        Take off his shirt and give him a six-pack
        Make her wear a traditional kimono with a floral pattern.
        Pixar style please
        Transfer the image into a surrealist melting-clocks style à la Salvador Dalí.
        Transfer the image into a hand-sculpted clay figurine style.
        make it a cubist painting
        turn this selfie into an anime character
        Knit it: make the whole scene out of crocheted yarn dolls
        Draw an arrow on the object that could be used to cut paper.
        What will the plant look like in three months' time?
        Solve the maze in the picture
        Use picture B as the background for picture A
        Give the jacket the pattern shown in the reference image
        swap faces with the guy in the second photo
        Move the woman a bit closer to the piano.
        push the chair under the table
        Swap the positions of the two bottles.
        show the part of the face hidden by the hand
        The top of my head was cut off in the picture, add it back
        Translate the text on the poster into French
        The banner says "Sale", make it say "Free"
        Correct the spelling mistake on the cake.
        Turn her head to the left
        Make the elephant twice as fat
        Put her in front of the Eiffel Tower
        background should be a cozy library with a fireplace
        Add a reflection of the mountains to the lake
        Switch on the lamp and let a moth circle around it
        Make the car look like it was driven through mud
        View the scene from above, like a drone shot.
        """)

    static let sixthRefused = FreshRow.lines(
        """
        Give the horse wings
        Add a rider to the horse
        put some books on the shelf
        Include a small sailboat on the horizon.
        Let a rainbow-striped hot air balloon float above the hills
        Add a crowd of cheering fans behind him
        Replace the sushi with a hamburger.
        Change the traffic cone into a fire hydrant
        the pigeons should be owls
        Swap out the singer's microphone for a banana
        Let the armchair become a rocking chair
        make the horse gallop
        Cross her arms
        Can you make my sister stop frowning?
        He should be waving at us.
        make the baby cry
        Close his mouth please, he was mid sentence
        Change the vase's material to porcelain
        Turn the lighthouse into one made of glass.
        the shutters should look like rusty metal
        make the tablecloth lace
        Take the hoodie off and put him in a white button-down, need it for linkedin
        Change the bridesmaids' dresses to pantsuits
        Give her high heels instead of sneakers.
        Add a striped pattern scarf around his neck
        Transfer the image into a Tim Burton stop-motion style with spindly figures.
        Transfer the image into a 3D chibi figurine style.
        South Park version of us
        Make it an ancient Egyptian wall painting
        convert to a balloon-animal style, everything inflated and shiny
        Make it look like a Minecraft world
        Which animal does not belong here? Remove it
        Show what happens when the boy lets go of the glass.
        Arrange the blocks from smallest to largest
        Put the logo from image two on the mug in image one
        Match her pose to the one in the second picture.
        can you merge these two pictures so that we're all in one?
        Move the text further to the left
        move the sun so it sits right behind the lighthouse
        Bring the two horses closer together.
        Remove the sunglasses and show his eyes
        Fill in the missing piece of the torn photo, half of grandma's face is gone
        Translate the writing on the shop sign to English, keep the font
        Change the date on the ticket to 12 May
        replace "Anna" by "Hannah" on the birthday cake
        Make the background a snowy mountain village with lit windows
        put me on the moon
        Make the man thinner and taller
        Turn the truck around so that it faces us
        open the envelope and let a letter stick out
        """)

    static let seventhRefused = FreshRow.lines(
        """
        Add a hat to the man on the left.
        Put a cat on the windowsill.
        Add a bird to the sky
        Replace the bananas with oranges.
        Replace the bus with a tram.
        Turn the horse into a zebra
        Make the man raise his right hand.
        Have the girl look at the camera.
        Can someone open my husband's eyes in this photo?
        Make her look surprised.
        Make the old woman laugh
        Change the material of the vase to glass.
        let the table be made of marble
        Change the curtain fabric to velvet.
        Transform the statue into wood carving.
        Convert this image into a LEGO style.
        Transfer the image into a handmade claymation stop-motion style.
        Transfer the image into a glossy 3D-render toy-figurine style.
        Transfer the image into a melting surrealist Dali-painting style.
        Make it a Frida Kahlo painting
        Transfer the image into a felted-wool handcraft style.
        Make this picture look like a Pixar movie.
        Change the shirt in the first image to the pattern in the second image.
        Put the dog from Figure 2 on the sofa in Figure 1.
        Swap the faces of the two men.
        Change the text 'COFFEE' to 'BAKERY'.
        Replace the number on the jersey with 23.
        Translate the sign into French.
        What will the ice cream look like after an hour in the sun?
        Draw what happens after the glass falls off the table.
        Solve the maze by drawing the path in red.
        Make him sit down on the chair.
        Have them dance together
        Give her long hair.
        Dress the boy in a superhero costume.
        make him bald
        Put them in front of the Eiffel Tower.
        Change the background to a tropical beach.
        Could someone add my late grandfather next to my mom in this picture?
        Let there be a fire in the fireplace.
        Fill the empty bowl with strawberries.
        Make the car face the opposite direction.
        Show the building from above.
        Close the window on the left.
        Take off his sunglasses and show his eyes.
        Have cherries grow on the tree.
        Replace the wooden floor with white tiles.
        Fix the deformed fingers on the left hand.
        Repair the missing half of the plate.
        Change the pizza to a pepperoni pizza
        """)

    static let eighthRefused = FreshRow.lines(
        """
        Add a pair of sunglasses to the woman.
        Add a sailboat on the lake
        Place a vase of flowers on the table.
        Let there be a rainbow over the hills.
        Replace the cow with an elephant.
        Replace the bread with a croissant.
        swap the bicycle for a motorbike
        Turn the boat into a pirate ship.
        Make the dog sit.
        Change the man's pose to crossing his arms.
        Have the bird spread its wings
        Make the baby cry.
        Make the bride smile with her teeth showing.
        Can anyone make my son look at the camera and close his mouth?
        Make him angry
        Change the material of the chair to leather.
        have the walls be made of brick
        Make the teapot out of crystal.
        Turn the lion into a gold sculpture.
        Transfer the image into a Studio Ghibli-inspired hand-painted animation style.
        Transfer the image into a Cubist, Picasso-like fragmented style.
        Transfer the image into a colorful LEGO-brick construction style.
        Transfer the image into a layered paper-cut diorama style.
        Transfer the image into a crocheted amigurumi yarn-doll style.
        Make it look like a Salvador Dali painting
        convert to 3d render
        Make this person an action figure in a toy box.
        Use the style of the second image on the first one.
        Make the woman in image 1 wear the dress from image 2.
        Could someone put my head from picture 2 on the body in picture 1?
        Change the word 'LOVE' on the mug to 'HOPE'.
        Correct the spelling mistake on the banner.
        Translate the menu into Spanish.
        Draw what the plant will look like in three weeks.
        Show the egg after it has been dropped on the floor.
        Mark the object that does not belong with a red circle.
        Place the missing piece into the puzzle.
        Give the girl braids.
        Give him a beard
        Change the man's suit to a tuxedo with a bow tie.
        What if she was wearing a crown?
        Change the background to a busy Tokyo street.
        Put the couple on the moon.
        Can someone merge these two photos so my dad is in the group shot?
        make the house on fire
        Make the refrigerator door closed.
        Rotate the chair so that it faces the window.
        Show the person from the side.
        Replace the grass with a pond.
        Make the glass full of milk.
        """)
}
