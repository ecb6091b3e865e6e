/// What cannot be done, a word away from what can: new things in the description of a look, styles of others beside ours.
extension FreshPrompts {
    static let pairsRefused = FreshRow.lines(
        """
        Turn it into a watercolor with a dragon in the sky
        Make it night with fireworks over the city
        Make it a snowy day with a snowman in the garden
        Transfer the image into a watercolor style with a castle in the background
        golden hour with a flock of birds
        a stormy sky with a tornado
        Relight as sunset: a couple walking along the beach.
        Turn it into an oil painting, with two dogs playing in the foreground.
        Make it a rainy night, people holding umbrellas.
        Transform into pixel art: a knight fighting a dragon.
        Turn the photo into a comic with speech bubbles saying hi
        Make it winter, with children building a snowman.
        Make it foggy, a ghost standing in the distance.
        Replace the sky with a sunset and a hot air balloon.
        Change the sky to stars with a spaceship
        make it look like a vintage photo with a woman in a red dress
        Transfer the image into a cartoon style where everyone is smiling.
        Turn it into a pencil sketch, the man should look older.
        Make it autumn, with pumpkins on the porch.
        Make it summer, with people swimming in the lake.
        Turn this into a film noir scene with a detective.
        Make it look like a medieval painting with knights.
        Turn it into a sepia photo of a cowboy.
        underwater scene with fish and coral
        neon city with flying cars
        Add snow and a reindeer.
        Add rain and an umbrella in her hand.
        Make it night and turn on the lights in the windows.
        Make the sky blue and add a rainbow.
        Make it sunset and make her smile.
        Remove the car and put a tree there.
        Remove the man and show the wall behind him as brick.
        Change the color of the shirt to the one of the second image.
        Make the dog a golden retriever.
        Make the car a convertible.
        Turn the cat into a tiger.
        Make the house bigger.
        Move the lamp to the left.
        Make him taller.
        Give her blue eyes and a hat.
        make the woman look younger
        Turn her head to the left.
        Remove her smile.
        Make the man bald.
        Remove his beard and give him a mustache.
        Make the room tidy.
        Make the glass full.
        Open the window.
        Turn on the lamp.
        Light the candles on the cake.
        Make the text say SALE.
        Replace the text with "OPEN".
        Make the sign read "Closed".
        Change the number on the jersey to 10.
        Fix the hands.
        Make the fence out of wood.
        Make the table marble.
        Turn the jacket into leather.
        Change the floor to tiles.
        Make the dress longer.
        Make it a Van Gogh oil painting.
        Transfer the image into a Van Gogh style oil painting.
        Transfer the image into a swirling post-impressionist starry-night painting style in the manner of van Gogh.
        Transfer the image into a claymation cartoon style.
        Transfer the image into a Disney Pixar cartoon style.
        Transfer the image into a Japanese anime watercolor style.
        Transfer the image into a 3D rendered low-poly game style.
        Transfer the image into a cubist oil-painting style.
        Transfer the image into a felt-craft embroidery style.
        Transfer the image into a graffiti mural style.
        Transfer the image into a Renaissance fresco style.
        Transfer the image into a carved-wood relief style.
        Transfer the image into a paper-cut layered silhouette style.
        Transfer the image into a sand-art style.
        Transfer the image into a balloon-animal style.
        Transfer the image into a LEGO mosaic style.
        Transfer the image into a chocolate engraving style.
        Transfer the image into a tattoo line-art style.
        Transfer the image into a surrealist Dali-like oil painting style.
        Transfer the image into a Banksy stencil style.
        make it look like a Rembrandt painting
        Make it a Wes Anderson movie still.
        The man is holding a sword, make it night.
        make it cinematic, the woman is wearing a crown
        Make it darker so that the man is sleeping.
        """)
}
