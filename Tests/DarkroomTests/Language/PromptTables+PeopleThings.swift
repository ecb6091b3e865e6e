/// Prompts of people, in their own words: things recoloured, taken away, cut out, hidden.
extension PromptTables {
    static let peopleThings = """
        Change the color of the cat to black. => recolor @masked color=#000000
        Change the car color to metallic blue => recolor @masked color=#0000ff
        Turn the color of the umbrella to yellow. => recolor @masked color=#ffff00
        change the jacket color from black to red => recolor @masked color=#ff0000
        alter the color of the sofa to navy blue => recolor @masked color=#000080
        Make the balloon's color green => recolor @masked color=#008000
        Let the color of the bus be purple => recolor @masked color=#800080
        The dress should be red instead of blue => recolor @masked color=#ff0000
        What if the flowers were purple? => recolor @masked color=#800080
        make all the roses yellow => recolor @masked color=#ffff00
        change the colour of her lipstick to dark red => recolor @masked color=#8b0000
        make his tie blue => recolor @masked color=#0000ff
        make the bear brown => recolor @masked color=#804a23
        give the bird blue feathers => recolor @masked color=#0000ff
        turn the woman's hair pink => recolor @masked color=#ffc0cb
        could you make the walls a light shade of gray? => recolor @masked color=#808080
        Change the color of the text to white => recolor @masked color=#ffffff
        Change the traffic light to green => recolor @masked color=#008000
        make the strawberries blue => recolor @masked color=#0000ff
        Remove the person in the red shirt => remove @masked
        Remove all the people in the background => remove @masked
        Erase the dog from the picture. => remove @masked
        delete the cup on the table => remove @masked
        Take the man out of the photo => remove @masked
        Please remove the guy on the left side of the image => remove @masked
        can someone remove the people behind us? => remove @masked
        Could somebody please take out the person in the background? Thanks! => remove @masked
        Can someone remove the glare from my glasses? => remove @masked
        get rid of the wires in the sky => remove @masked
        remove the text at the bottom of the image => remove @masked
        remove the text "SALE" from the poster => remove @masked
        Remove the date stamp in the lower right corner => remove @masked
        eliminate the boat in the water => remove @masked
        Remove the second bird from the left => remove @masked
        remove the bird on top of the pole => remove @masked
        clean up the acne on my face => remove @masked
        remove the blemishes from her skin => remove @masked
        remove the scratches from this old photo => remove @masked
        remove the stain on the shirt => remove @masked
        remove the wrinkles from the shirt => remove @masked
        remove the reflection in the window => remove @masked
        remove the flash glare => remove @masked
        Remove the object held by the woman. => remove @masked
        remove the sticker on the apple and the leaf next to it => remove @masked
        Remove the blue bag and brighten the image => remove @blue bag, tone/brightness+
        blur the license plate => privacy/blur @masked
        pixelate his face => privacy/pixelate @masked
        hide the face of the man on the left => privacy/blur @masked
        turn the green leaves orange => recolor @green leaves color=#ffa500
        change the wall behind her to white => recolor @masked color=#ffffff
        hide the number plates => privacy/blur @masked
        anonymize the people => privacy/pixelate @masked
        censor her eyes => privacy/pixelate @masked
        blur out the name on the badge => privacy/blur @masked
        cut the dog out => extract @masked
        cut out the car and make the background transparent => extract @masked, background/transparent
        extract the logo => extract @masked
        remove everything but the bottle => extract @masked
        delete the shadow under the chair => restore/lift_shadow @masked
        take the shadow off his face => restore/lift_shadow @masked
        whiten the teeth => retouch/teeth_whiten @masked
        whiten her teeth a bit => retouch/teeth_whiten 0.5 @masked
        remove the red eyes => tone/saturation-2 @masked
        make the eyes blue => recolor @masked color=#0000ff
        give him green eyes => recolor @masked color=#008000
        paint her nails red => recolor @masked color=#ff0000
        recolor the logo to brand colour #ff6600 => recolor @masked color=#ff6600
        make the car #00ff00 => recolor @masked color=#00ff00
        turn the blue parts red => recolor @blue color=#ff0000
        change all the blue to green => recolor @blue color=#008000
        replace blue with green => recolor @blue color=#008000
        swap red for orange => recolor @red color=#ffa500
        Could you please remove the person standing next to the tree on the right side? => remove @masked
        I want the sign behind the man gone => remove @masked
        get the trash bin out of the picture => remove @masked
        take the car out => remove @masked
        There is a stranger in the background, please remove him => remove @masked
        Can you delete that pole sticking out of her head? => remove @masked
        please erase everything written on the board => remove @masked
        lose the watermark => remove @masked
        remove both cars => remove @masked
        remove the second man from the left and the dog next to him => remove @masked
        Remove the woman wearing a yellow jacket who is sitting on the bench. => remove @masked
        remove the trees that are behind the house => remove @masked
        Delete the cars parked along the road. => remove @masked
        Eliminate the large rock in the foreground. => remove @masked
        Remove the leftmost boat => remove @masked
        remove any people in the scene => remove @masked
        blur the people in the background so that they are not recognizable => privacy/blur @masked
        blur all faces => privacy/blur @masked
        Change every red thing to green => recolor @red thing color=#008000
        paint everything blue => recolor @masked color=#0000ff
        remove everything in the background => remove @masked
        cut the person out => extract @masked
        keep the person and remove everything else => extract @masked
        remove everything around the bottle => remove @masked
        make the edges white => recolor @edges color=#ffffff
        Turn the color of horse to navy => recolor @masked color=#000080
        Alter the color of umbrella to teal => recolor @masked color=#008080
        Change the color of the frisbee to magenta. => recolor @masked color=#ff00ff
        Modify the color of the truck to beige => recolor @masked color=#f5f5dc
        Transform the color of the bench to maroon => recolor @masked color=#800000
        Adjust the color of the sofa to green => recolor @masked color=#008000
        What if the dog was black? => recolor @masked color=#000000
        could the cat be orange? => recolor @masked color=#ffa500
        Could the bus be painted red? => recolor @masked color=#ff0000
        Let the dress be blue. => recolor @masked color=#0000ff
        Make the car red and blur the background => recolor @masked color=#ff0000, background/blur
        Change the woman's dress to red and make the background black and white => recolor @masked color=#ff0000, style/black_white @background
        Change the shirt of the man on the left to green => recolor @masked color=#008000
        Change the hat from black to white => recolor @masked color=#ffffff
        Replace the blue umbrella with a yellow umbrella => recolor @blue umbrella color=#ffff00
        Replace the red car with a blue car => recolor @red car color=#0000ff
        Swap the white mug for a black mug => recolor @white mug color=#000000
        Make the clouds whiter => recolor 0.5 @masked color=#ffffff
        Whiten the walls => recolor 0.7 @masked color=#ffffff
        Change eye color to green => recolor @masked color=#008000
        turn the eyes blue => recolor @masked color=#0000ff
        Recolor the hair of the girl in the middle to blonde => recolor @masked color=#faf0be
        Paint the second house from the left yellow => recolor @masked color=#ffff00
        Color the roof of the house red => recolor @masked color=#ff0000
        Change the text color to black => recolor @masked color=#000000
        Make the letters gold => recolor @masked color=#ffd700
        Turn the word "SALE" red => recolor @masked color=#ff0000
        Remove the words on the shirt => remove @masked
        Delete the price tag => remove @masked
        Please delete the two birds flying in the sky. => remove @masked
        Remove the black dog running on the beach. => remove @black dog
        Remove the person sitting at the far end of the table => remove @masked
        Remove the man's glasses => remove @masked
        Remove the earrings => remove @masked
        Remove the ring from her finger => remove @masked
        Remove the braces from my teeth => remove @masked
        Remove the pimple on my nose => remove @masked
        Remove the shadow of the photographer => restore/lift_shadow @masked
        Remove the reflection of the flash in the glasses => remove @masked
        Remove the fence in front of the animals => remove @masked
        Remove the graffiti from the wall => remove @masked
        Remove the leaves on the ground => remove @masked
        Remove the crowd behind the couple => remove @masked
        Extract the dog from the image => extract @masked
        Extract the person wearing a red jacket. => extract @masked
        Segment the cat => extract @masked
        Pixelate the faces of all people => privacy/pixelate @masked
        Blur the phone number => privacy/blur @masked
        Hi! Can anyone remove the strap from my shoulder? => remove @masked
        I need someone to remove my ex from this photo => remove @masked
        Please remove my finger from the corner => remove @masked
        could you get rid of the sun glare => remove @masked
        please remove the red eye => tone/saturation-2 @masked
        make everything blue => recolor @masked color=#0000ff
        orange sky => recolor @sky color=#ffa500
        purple sky => recolor @sky color=#800080
        black sky => recolor @sky color=#000000
        white sky => recolor @sky color=#ffffff
        remove the sky => remove @sky
        separate the subject from the background => extract @subject
        pixelate the background => privacy/pixelate @background
        remove the watermark text => remove @masked
        Lose the guy in the hoodie please => remove @masked
        photoshop out the power lines => remove @masked
        Is there a way to remove the tourist from the steps? => remove @masked
        make the tourists disappear => remove @masked
        I don't want the sign in the picture => remove @masked
        The lamp post should not be there => remove @masked
        Everything is nice but please remove the plastic bottle next to the bench => remove @masked
        Could you take that ugly sticker off the window? => remove @masked
        Clean the dirt spots from the wall => remove @masked
        remove dust and scratches => remove @masked
        my shirt should be green, not blue => recolor @masked color=#008000
        I wish my car was black => recolor @masked color=#000000
        change the lipstick to a bright red => recolor @masked color=#ff0000
        let's make the sofa mint green => recolor @masked color=#98ff98
        can the walls be painted beige? => recolor @masked color=#f5f5dc
        give me blue eyes => recolor @masked color=#0000ff
        turn her dress from white to black => recolor @masked color=#000000
        make the red flowers yellow and the leaves darker => recolor @red flowers color=#ffff00, tone/brightness- @masked
        switch the color of the door to turquoise => recolor @masked color=#40e0d0
        whiten my eyes => recolor 0.7 @masked color=#ffffff
        remove wrinkles => remove @masked
        get rid of dark circles => remove @masked
        remove the tan lines => remove @tan lines
        change my shirt to white => recolor @masked color=#ffffff
        change my hair to black => recolor @masked color=#000000
        make me blonde => recolor @masked color=#faf0be
        remove my glasses => remove @masked
        remove the person beside me => remove @masked
        remove everyone except me => extract @masked
        Make the sand whiter => recolor 0.5 @masked color=#ffffff
        only change the dress to blue => recolor @masked color=#0000ff
        Leave everything as is, just make the sky pink => recolor @sky color=#ffc0cb
        """
}
