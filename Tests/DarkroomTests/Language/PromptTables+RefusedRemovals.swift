/// Prompts that must be refused: they ask for what the vocabulary lacks, of a part of the picture that cannot be found, or for
/// nothing at all, although many of their words are in the lexicon. Here: what is to go,
/// to be exchanged, moved or mended.
extension PromptTables {
    static let refusedRemovals = """
        replace the dog with a cat
        remove the rain
        remove the sunset
        remove the watercolor
        remove the vignette
        remove the blur
        remove the sepia filter
        crop field
        rotate the tires
        flip the switch
        flip the coin
        flip the pancake
        crop the top left corner
        cut the top off her head
        crop 95% off the top
        crop to the face
        crop it to the face
        rotate the dog 90 degrees
        rotate the chair
        rotate 60 degrees
        rotate it 123 degrees
        rotate 360 degrees
        rotate 0 degrees
        fix it
        keep the colors
        remove the black
        remove the color red
        remove the red color
        blur the line between art and life
        crop top
        crop to 800x600
        crop to 0:5
        crop 10%
        flip flops
        flip phone
        restore the photo
        move the picture to the left
        take a picture
        cut a square
        keep it
        move the light up
        crop tool
        rotate crops
        rotate the camera around him
        flip a house
        replace the car with a bicycle
        swap the cat for a dog
        replace the sky with a castle
        remove the man and put a tree there
        move the chair to the left
        rotate the bottle
        flip the man
        replace the background with a city skyline
        remove the sunlight
        remove the watercolor effect
        remove the blur from the photo
        remove the weather
        take away the night
        delete the style
        fix the hands
        fill the room with water
        remove the background and add a beach
        remove the color of her eyes and make them bigger
        swap the colors of the two cars
        crop out the dog
        crop out the person on the left
        replace the flowers with balloons
        remove his beard and give him a mustache
        swap their faces
        move the lamp to the right side
        rotate the car 90 degrees
        Crop to the woman
        fill the glass with wine
        replace the moon with the earth
        remove the roof to show the inside
        take off his glasses and open his eyes
        take off her coat
        restore the missing part of the statue
        fix her teeth
        fix the broken window
        remove the blur from the face
        Replace the sofa with a bed
        Swap the glasses for sunglasses
        fill the pool with water
        move the man closer to the camera
        replace the background with a forest
        remove her smile
        replace the text with "Sale"
        remove two of the four birds and add a cat
        fix the blurry face
        remove motion blur
        remove the night
        remove winter
        erase the fog machine's noise
        crop top with jeans
        rotate the team
        flip the script
        """
}
