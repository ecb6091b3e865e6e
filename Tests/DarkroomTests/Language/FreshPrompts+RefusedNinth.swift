/// What cannot be done, of the later rounds: close in words to what can.
extension FreshPrompts {
    static let ninthRefused = FreshRow.lines(
        """
        Add a hat to the man
        Add a dog next to the bench.
        Put a rainbow colored parrot on her shoulder
        let there be a boat on the lake
        Replace the banana with an orange.
        swap the bicycle for a motorcycle
        Change the horse into a zebra
        Replace the wooden fence by a stone wall.
        Make her look at the camera
        open his eyes please, he blinked
        Make the man raise his left arm.
        Have the dog sit down
        turn her frown into a smile
        Make the boy look angry.
        Change the material of the table to glass.
        make the teapot out of gold with engraved dragons
        Turn the statue into ice.
        Let the curtains be made of silk
        Transfer the image into a whimsical Studio Ghibli anime style.
        Transfer the image into a handmade claymation stop-motion style.
        Transfer the image into a plastic LEGO-brick diorama style.
        Transfer the image into a fragmented Cubist style.
        Transfer the image into a polished Pixar-like 3D-rendered style.
        Transfer the image into a melting Salvador Dali surrealist style.
        Transfer the image into a crocheted amigurumi yarn style.
        as a marble sculpture
        MAKE IT ANIME
        Turn the house into a gingerbread house
        Put the woman from Figure 1 into the scene of Figure 2.
        Replace the face in the first image with the face in the second image.
        Make her wear the jacket shown in Figure 2.
        can someone put my grandpa (2nd photo) into our wedding picture?
        Change the word 'OPEN' on the sign to 'CLOSED'
        Correct the spelling mistake on the poster.
        Translate the Chinese characters on the menu into English.
        Draw what the candle will look like after burning for two hours.
        Solve the maze with a red line.
        Show the cup after it fell from the table.
        Mark the animal that does not belong to the group.
        Change the background to a beach with palm trees
        place this perfume bottle on a mossy rock beside a waterfall
        put them in front of the Eiffel Tower
        Make the man fat
        give her curly hair
        Make him look 20 years older.
        Remove the mask on his face and show his mouth.
        take off her sunglasses so we can see her eyes
        Move the lamp to the right of the sofa.
        Rotate the car so we can see its front.
        Show the building from a bird's eye view.
        """)

    static let tenthRefused = FreshRow.lines(
        """
        Add a cat on the windowsill
        add sunglasses to the woman
        Draw a beard on his face.
        Add a crowd of people in the stadium seats
        put some flowers in the empty vase
        ADD WINGS TO THE HORSE
        Include a red balloon in the girl's hand.
        Replace the coffee cup with a glass of wine.
        change the cat to a tiger
        Turn the apples into pears.
        Substitute the lamp on the desk for a laptop
        make him wear a suit and tie
        Change her dress into a kimono.
        Close the door of the fridge
        Make the bird spread its wings
        let the two men shake hands
        Make her turn around and face the sea.
        Could someone make my daughter smile? she is crying in every photo
        Make the woman look surprised
        Change the material of the bag to leather.
        make the car rusty
        Turn the floor into marble tiles
        Make the chair out of bamboo
        Transfer the image into a tactile felt-wool handicraft style.
        Transfer the image into a layered paper-cut diorama style.
        Transfer the image into a glossy 3D-render toy style.
        Transfer the image into an opulent Art-Nouveau poster style.
        Transfer the image into a brass-and-gears steampunk style.
        Transfer the image into a squishy balloon-sculpture style.
        simpsons style
        make us look like Disney characters
        Turn the man into a clay figure
        Convert the castle into a LEGO model.
        Change the hairstyle to the one in the second picture.
        Let the person in Figure 1 hold the bag in Figure 2.
        Can someone merge these two photos so my brother stands next to me?
        Apply the pattern from Figure 2 to the cup in Figure 1.
        Change the number on the jersey from 7 to 23.
        Replace the text 'Coffee' with 'Tea'.
        Fill in the missing word in the sentence on the blackboard
        What will the ice cream look like after one hour in the sun?
        Complete the jigsaw puzzle.
        Show how the plant would look three weeks later.
        Correct the number of fingers on her hand.
        Make the background a busy street in Tokyo
        Change the setting to a desert with cacti and camels.
        Remove the man's shirt
        make me look skinnier
        Swap the positions of the chair and the table.
        Turn the vase so that its handle points left
        """)

    static let eleventhRefused = FreshRow.lines(
        """
        Replace the blue umbrella with a walking stick.
        Put a sailboat on the lake.
        Let the man raise his left arm.
        Transfer the image into a chunky LEGO-brick style.
        Transfer the image into a claymation stop-motion style.
        Have the child look at the camera.
        Can someone open my wife's eyes in this one? its our only pic from the day
        Make the sofa leather.
        Add a straw hat on the old man.
        Swap the coffee for a glass of orange juice.
        Change the front door to a glass one.
        Can you put my dad from picture 2 next to us in picture 1?
        The horse is galloping.
        What would happen if the glass fell off the table?
        Change the words 'OPEN' on the sign to 'CLOSED'.
        Make him bald
        Place a vase of tulips where the lamp is.
        Transfer the image into a cubist fractured-plane style.
        turn the dog to look the other way
        Dress the woman in a red evening gown.
        Change the background to a busy Tokyo street.
        Turn the statue into gold-plated metal with realistic reflections.
        Let there be a bowl of cherries beside the plate.
        Make her look angry.
        Show the building from the above.
        Close the laptop.
        Remove the cap and show his hair in a curly style.
        Let the tree bear apples.
        Move the lamp to the other side of the bed.
        Fix the extra finger on her hand.
        Add one more candle.
        Solve the maze and draw the path in red.
        Transfer the image into a knitted-wool plush toy style.
        Make the cake half eaten.
        She should hold a bouquet.
        make it look like a Dali
        Age the person by forty years.
        Make the cat twice as large as the dog.
        Make the shirt striped instead of plain.
        Have fireworks going off in the sky.
        Turn the car into a truck.
        Make my boyfriend taller than me lol
        Use the style of the second image on the first one.
        Mark the heaviest animal and put a crown on it.
        Finish the half-built bridge.
        Transfer the image into an Art Nouveau poster style with ornamental borders.
        Change the brick path to cobblestone.
        Predict what the plant looks like in three months.
        Give the bear a guitar
        Rewrite the title in Spanish.
        """)

    static let twelfthRefused = FreshRow.lines(
        """
        Replace the cat on the sofa with a rabbit.
        Make the parrot spread its wings.
        Add a fence in front of the cottage.
        Transfer the image into a Pixar-like 3D animated style.
        Could someone swap the heads between these two photos?
        Let the dog wear a bow tie.
        Make the table out of glass.
        Have him sit instead of stand.
        The boy cries.
        Change the flavour of the pizza to a pepperoni one.
        Make the woman in the picture pregnant.
        Transfer the image into a layered paper-cut diorama style.
        Add a dragon over the castle.
        Move the chair near to the window.
        Raise the curtain so we can see the view.
        Change the number on the jersey from 7 to 10.
        What is behind the door? Show it.
        Replace the sky with a giant whale.
        change his t-shirt into a suit
        Insert a plane in the sky.
        Make the chocolate cake into a cheesecake.
        Change the denim jacket to a corduroy one.
        Put us on the beach in Hawaii instead of my kitchen.
        Close the mouth of the singer.
        Draw this person from the side.
        Match the clothes to the ones in the second image.
        Transfer the image into a sand-sculpture style with grainy carved detail.
        Add eyes to the pumpkin.
        Make my nose smaller please, it looks huge.
        Repair the broken handle of the cup.
        Turn the bike around so that it faces the right, only the bike.
        Let the ice cream melt.
        Put a beard on him.
        Show the moment after the ball hits the window.
        Make it in the style of Basquiat.
        Replace the grass with a swimming pool.
        Add more people in the crowd.
        Circle the object that could be used to open the bottle.
        Translate the menu to French.
        Swap positions of the fork and the knife.
        Remove the car and put a motorcycle there.
        Turn the bear into a marble sculpture.
        let him give a thumbs up
        Transfer the image into a Minecraft-like voxel world style.
        Make the road covered with flowers.
        He should look ten years younger.
        Bend the spoon.
        Put a tattoo of a rose on her arm.
        Change the round mirror to a square one.
        Fill the empty shelves with books.
        """)
}
