/// Of the later authors' edits described at length and requests of chats, what cannot be done.
extension FreshPrompts {
    static let descriptiveRefusedSecond = FreshRow.lines(
        """
        Transform the scene by adding a large white swan gliding across the pond with soft ripples behind it, while keeping the willow trees, the bridge and the tranquil morning light exactly as they are.
        Introduce a young woman in a flowing linen dress walking along the beach toward the camera, with natural shadows and matching light, while the waves, the dunes and the sky remain untouched.
        Change the man's neutral expression into a broad, genuine smile with slightly crinkled eyes, making the business portrait feel approachable, while keeping his suit, hairstyle and the office background unchanged.
        Transform the seated woman so that she is standing with her arms folded confidently, with natural body proportions, while preserving her face, her clothing and the soft window light of the studio.
        Turn the golden retriever into a gray wolf with piercing amber eyes and thick winter fur, while keeping its position on the rug, the fireplace and the cozy lighting of the room.
        Replace the wooden tabletop with polished white marble with delicate gray veins, giving the dining area a luxurious feel, while keeping the plates, the vase and the chairs in the same arrangement.
        Change the girl's casual hoodie and jeans into an elegant Victorian gown with lace sleeves and a corset, while preserving her face, her pose and the park setting around her.
        Replace the background with the canals of Venice, including gondolas and weathered palaces in warm afternoon light, while keeping the couple in the foreground, their pose and their clothing unchanged.
        Replace the old bicycle by the wall with a gleaming vintage motorcycle of similar size, matching the perspective and shadows, while keeping the alley, the ivy and the warm evening light.
        Transform the man into an elderly version of himself with deep wrinkles, thin white hair and age spots, while keeping his clothes, his posture and the neutral background precisely the same.
        Replace the gray sky with a vivid sunset and add a flock of seagulls flying over the water, while keeping the pier, the lampposts and the gentle waves exactly as photographed.
        Add a colorful hot air balloon floating above the valley, lit naturally by the morning sun, to create a sense of adventure while preserving the hills, the river and the soft mist.
        Transform the bronze statue into one made of translucent blue ice with melting edges and inner reflections, while keeping its pose, the pedestal and the surrounding city square unchanged.
        Replace the laptop on the desk with a stack of old leather-bound books, matching the lighting and perspective, while keeping the coffee cup, the lamp and the scholarly mood of the room.
        Crop the photo to a square and put a pair of stylish sunglasses on the cat, so it looks funny on social media, while keeping the fur texture and the window light natural.
        Rotate the woman's head so that she looks directly into the camera instead of out of the window, while keeping her hairstyle, her earrings and the moody side lighting unchanged.
        Relocate the wedding couple to a snowy mountaintop in the Swiss Alps with the Matterhorn visible behind them, while keeping their attire, their embrace and their faces exactly the same.
        Change the identity of the person in the portrait to a different man with a square jaw and curly red hair, while retaining the pose, the clothing and the studio lighting.
        Remove the parked car from the driveway and build a small stone fountain with flowing water in its place, while the house, the lawn and the late afternoon light stay unchanged.
        Convert the image to a warm vintage look and place an antique steam locomotive on the empty tracks, with smoke rising from its chimney, while keeping the station building as it is.
        Add a steaming cup of coffee and a croissant on the empty plate beside the newspaper, styled like a Parisian breakfast advertisement, while preserving the marble table and the soft light.
        Give the young man a full, neatly trimmed beard and a pair of round glasses, so he looks like a literature professor, while keeping his sweater, his pose and the bookshelf behind him.
        Make the horse rear up on its hind legs with its mane flying, conveying wild energy and freedom, while keeping the prairie, the fence and the dusty evening light unchanged.
        Transform the modern glass skyscraper into a Gothic cathedral with pointed arches and flying buttresses, while keeping the street, the traffic and the overcast daylight of the original photograph.
        Transform the overcast sky into a vaulted wooden ceiling with warm beams, keeping the furniture and the people below unchanged, so the courtyard feels like a cozy interior.
        Change the sofa from fabric to glossy black leather, keeping its shape and position, so the living room gains a sophisticated mood without altering the other furniture.
        Brighten the mood of the portrait by giving the woman a wide, natural smile, while the lighting, her hairstyle and the background remain precisely as they are.
        Replace the background with the illuminated skyline of Tokyo at night, keeping the subject's pose and clothing intact and matching the mood of neon-lit streets.
        Rotate the parked car so that it faces the viewer head-on, maintaining its color and reflections, while the street and the sunset lighting stay unchanged.
        Extend the sleeves of the dress down to the wrists in the same pattern, giving it a modest, elegant look and leaving the pose and the backdrop untouched.
        Remove the falling rain from the scene so that the street looks dry and sunny, keeping the pedestrians, their umbrellas and the shop fronts exactly as they are.
        Replace the words on the shop sign with "Fresh Bread" in the same painted lettering, keeping the wood texture and color, so that it suits a bakery advertisement.
        Turn the brown horse into a zebra with crisp black and white stripes, keeping its position, the meadow and the soft evening light entirely unchanged.
        Shift the floor lamp to the right corner of the room so the composition feels balanced, preserving its warm light and leaving all other furniture where it is.
        Add a flock of white birds to the clear sky above the lake, keeping the colors calm and the reflections natural, to convey a feeling of freedom.
        Change the summer outfit of the girl to a thick winter coat in soft cream, while the season, background and lighting in the picture remain the same.
        Crop the man's long beard to short, neat stubble so he looks professional, leaving his expression, the suit and the studio background exactly as they are.
        Increase the contrast of the image for a bolder appearance and place a second chair beside the table, matching the wood and keeping the soft daylight.
        Light the candles on the birthday cake with small realistic flames, keeping the table decorations unchanged, so the scene radiates a warm and festive mood.
        Straighten the posture of the seated man so that his back is upright and confident, without changing his clothing, the chair or the office background.
        Fill the empty flower vase with fresh pink peonies, keeping the window light and the tabletop as they are, for a delicate and springlike impression.
        Replace the wooden fence with a low stone wall of weathered gray blocks, keeping the garden, the path and the soft morning light unaltered.
        Make the elderly woman look about thirty years younger by smoothing wrinkles and darkening her hair, while retaining her clothing and the warm tone of the portrait.
        Open the closed eyes of the boy on the right so he looks directly into the camera, keeping the lighting, smile and background completely unchanged.
        """)

    static let spokenRefusedSecond = FreshRow.lines(
        """
        my dad's eyes are closed in the only group pic we have, can someone open them please?
        hi, my grandma passed before the wedding, could somebody add her next to us? would mean the world
        can u make my bf smile lol he always looks so grumpy in pics
        could someone put me in a suit instead of this t-shirt? need a job application pic asap
        hey can anyone change the background to the Eiffel Tower? told my friends i'm in Paris haha
        can you turn my cat into a tiger pls, it's for my kid's bday invite
        lol pls put sunglasses and a cowboy hat on my dog, thx
        can someone make me look more muscular? wanna prank my gym buddies
        pls swap my head with my brother's, we wanna mess with our mom
        could u replace my rusty honda with a lambo? just for fun, thanks guys
        is there any way to make him look at the camera? he turned his head at the last sec
        we're thinking about new floors, can someone turn the carpet into oak hardwood so we can see it?
        can you remove my ex and put my new gf there instead? asking for a friend lol
        pls brighten this up and add some balloons in the back, it's my son's first bday
        hey, could u give me a beard? curious how it'd look before i commit, ty
        can anyone photoshop a shark fin into the water behind my brother? he's terrified of sharks haha
        make me look 20 years younger pls, reunion's coming up and i need it, lol
        could someone add a rainbow over our house? it'd be perfect for the new baby announcement, thx
        straighten this please and also make everybody raise their arms, would look way more fun
        can u make it look like i'm holding a beer instead of my phone? my mates would die laughing
        hi, can you change my sneakers to high heels? they ruin the dress imo, thank you!
        could you put us on the beach in Bali, with palm trees behind us? honeymoon got cancelled :(
        pls turn the plastic chairs into fancy golden thrones, it's for a meme
        can someone make my husband stand closer to me with his arm around my shoulder? pic feels so distant
        can someone make my brown dog a husky lol, gf won't believe it
        could u swap the sky for a giant pizza? dumb bet with a friend haha
        pls make me smile, i look so grumpy in this one
        can anyone open my eyes? i blinked ofc 😩
        could you replace my hoodie with a suit and tie? need it for a job application, thx
        pls put the eiffel tower behind us, we never made it to paris
        can u remove the snowfall pls? flakes all over our faces, wanted a clear shot
        would love my hair in a short bob, can anyone crop it? thinking about a cut
        can u flip my hat backwards pls? looks cooler imo
        make the table glass instead of wood pls, curious how it'd look
        could someone move me closer to my bf? there's an awkward gap lol
        pls change the street sign so it says "Nowhere Ave", for a prank
        brighten it up pls and also add my late grandpa next to us, would mean the world
        can u make the background a beach in bali? pretending im on holiday lol
        plz make my arms more muscular, nothing crazy, just for tinder
        can u straighten my curly hair pls? the humidity went mad that day
        pls add a frame of glasses to my face, wanna see if they'd suit me
        could someone extend my skirt down to the ankles? grandma's gonna see this
        swap the red roses for sunflowers pls, she's allergic to roses irl haha
        can u fill the pool with water? we're renting it out and it's empty rn
        """)
}
