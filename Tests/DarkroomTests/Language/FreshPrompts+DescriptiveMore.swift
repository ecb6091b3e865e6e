/// Of later authors: edits described at length, and requests of chats and forums.
extension FreshPrompts {
    static let descriptiveSecond = """
        Brighten the entire photograph so the dim living room feels airy and welcoming, while preserving the natural colors, the furniture arrangement and the calm mood of a lazy weekend morning. => tone/brightness+
        Strongly increase the contrast across the whole image so the concrete tower looks bold and graphic, while keeping the original composition, perspective and framing intact for use on an exhibition poster. => tone/contrast+1.5
        Make the overall color temperature slightly warmer so the family dinner looks cozy and inviting, while keeping the exposure, the table setting and everyone's appearance exactly as they are. => tone/temperature+0.5
        Neutralize the green color cast that the fluorescent tubes have left over the hospital corridor, so that the walls look clean again, while maintaining the original brightness and all architectural detail. => tone/remove_cast color=green
        Cut through the haze hanging over the mountain valley so that the distant ridges look crisp and clear, while leaving the composition, the hikers and the peaceful morning atmosphere untouched. => tone/dehaze+
        Darken the sky so the clouds gain weight and presence, while leaving the wheat field, the farmhouse and the dirt road at their current brightness for a more dramatic rural composition. => tone/brightness- @sky => region:sky
        Increase the saturation of the tulips in the foreground so they stand out as the focal point of the image, while the garden path, the fence and the house keep their present colors. => tone/saturation+ @masked => mask
        Brighten only the left half of the picture, where the window light does not reach, so both sides of the library feel balanced, while the right half remains exactly as it was photographed. => tone/brightness+ @left half | tone/exposure+ @left half
        Convert the background to black and white while keeping the dancer in full, natural color, so that the viewer's attention settles on her alone and the crowd recedes into quiet grayscale. => style/black_white @background => region:subject
        Bring down the highlights throughout the image so that the blown-out wedding dress and window regain visible detail, while the midtones, the shadows and the romantic mood are carefully preserved. => tone/highlights-
        Transform this harbor scene into a watercolor painting with translucent washes, bleeding pigments and visible paper texture, while preserving the placement of the boats, the pier and the lighthouse for a relaxed seaside mood. => style/watercolor
        Reimagine the coastal landscape as a traditional Japanese ukiyo-e print with flat areas of color and flowing outlines, while maintaining the shapes of the waves, the cliffs and the fishing boat. => style/ukiyo_e
        Turn the city street into pixel art reminiscent of sixteen-bit video games, with chunky blocks and a limited palette, while keeping the layout of the buildings, shop fronts and pedestrians easily recognizable. => style/pixel_art
        Give the portrait a film noir look with hard black-and-white contrast and brooding shadows, evoking a 1940s detective movie, while keeping the man's features, his hat and the doorway recognizable. => style/noir
        Convert the photograph of the parrot into a stained glass design with bold leaded outlines and jewel-like panes of color, while retaining the bird's silhouette and the arrangement of the surrounding leaves. => style/stained_glass
        Relight the vineyard with golden hour sunlight coming from the left, casting a warm honeyed glow over the rows, while keeping the hills, the workers and the composition unchanged for a nostalgic harvest mood. => light/golden_hour
        Transform the daytime lakeside scene into a moonlit night with cool silvery light and calm blue shadows, while keeping the cabin, the jetty and the canoe precisely where they are. => light/moonlight
        Change the lighting of the dining room to candlelight, with a warm flickering amber glow and soft falloff into darkness, while keeping the guests, the dishes and the table arrangement intact. => light/candle
        Let visible sun rays stream in from the right between the tree trunks, creating an almost sacred forest atmosphere, while the path, the ferns and the walking couple stay exactly the same. => light/rays from=right
        Wrap the pine forest in a light fog that softens the distant trees and lends the scene a mysterious stillness, while keeping the wooden footbridge in the foreground recognizable and the framing unchanged. => weather/fog 0.5
        Make it rain over the old town square, with streaks of falling water and a damp, melancholic atmosphere, while preserving the facades, the cafe tables and the people exactly as photographed. => weather/rain
        Fill the air of this mountain village photo with falling snow, drifting past the chalets in soft flakes, while keeping the church tower, the streets and the warm windows just as they appear. => weather/snow
        Transform the calm seaside into stormy weather with dark, threatening light and driving rain, conveying raw natural power, while leaving the lighthouse, the rocks and the shoreline in their original positions. => weather/storm
        Transform the green park into an autumn scene with foliage in glowing orange, rust and gold, while keeping the bench, the pond and the strolling visitors unchanged, for a wistful October feeling. => season/autumn
        Turn this summer countryside into a winter landscape where snow covers the fields and branches under a pale, cold light, while the barn, the fence and the winding road remain in place. => season/winter
        Shift the orchard into spring, with fresh green leaves and a delicate, blossoming freshness, while keeping the trunks, the ladder and the stone wall as they are, to convey renewal and optimism. => season/spring
        Replace the flat gray sky with a blazing sunset sky in layers of orange, pink and violet, while keeping the skyline, the bridge and the river traffic in the foreground exactly as they are. => sky/sunset => region:sky
        Replace the night sky above the desert with the Milky Way, arching brightly across the frame, while leaving the rock formations and the campsite in the foreground untouched for an awe-inspiring travel image. => sky/milky_way => mask, region:sky
        Swap the dark sky over the fjord for green and purple northern lights dancing in curtains, while the mountains, the red cabins and the still water keep their original appearance. => sky/aurora => region:sky
        Exchange the cloudy, dull sky behind the castle for a perfectly clear blue sky, so the image feels bright and summery, while preserving the stone walls, the flags and the surrounding meadow. => sky/clear => region:sky
        Blur the background so that the busy market dissolves into gentle shapes, while the elderly vendor in the foreground stays sharp, giving the portrait an intimate, professional, shallow depth-of-field feeling. => blur @background => region:subject
        Replace the cluttered kitchen behind the product with a plain white background, so that the bottle looks ready for an online shop catalog, while keeping its edges, label and proportions accurate. => background/color color=white => region:subject
        Replace the office behind the woman with a smooth gradient running from navy to teal, while keeping her hair, blazer and natural skin tone exactly the same, for a modern corporate profile picture. => background/gradient color=navy color2=teal => region:subject
        Place the portrait in front of a neutral photo studio backdrop instead of the messy bedroom, for a professional headshot, while keeping the person's face, clothing and pose completely unchanged. => background/studio => region:subject
        Remove the power lines crossing above the rooftops so the view appears clean and timeless, reconstructing what lies behind them seamlessly, while keeping the chimneys, antennas and the evening sky unaltered. => remove @masked => mask
        Erase the bicycle leaning against the plaster wall and fill the spot with matching texture, so that the facade looks uncluttered, while preserving the window shutters, the flower boxes and the cobblestones. => remove @masked => mask
        Eliminate the tourists standing on the temple steps so that the site looks quiet and deserted, while maintaining the carved columns, the worn stone texture and the natural early morning light. => remove @masked => mask
        Change the color of the front door to emerald while keeping its wood grain, brass knocker and the shadows falling across it, so the entrance looks fresh yet remains entirely believable. => recolor @masked color=emerald green => mask
        Recolor the red umbrella to yellow so it brings a cheerful accent to the rainy street, while the woman holding it, the wet pavement and the passing tram stay just as they are. => recolor @masked color=yellow | recolor @red umbrella color=yellow => mask | region:color
        Change the color of the sofa to burgundy, retaining all folds, seams and fabric texture, so the living room gains a richer, more luxurious mood without altering the cushions, the carpet or the lighting. => recolor @masked color=burgundy => mask
        Keep only the color blue in this photograph and let everything else fade to neutral grayscale, so that the fishing boat's hull becomes the striking visual anchor of an otherwise timeless harbor view. => selective_color color=blue
        Crop the photograph to a 16:9 aspect ratio so it works as a cinematic website banner, while keeping the main subject comfortably inside the frame and leaving the colors and lighting as they are. => crop aspect=1.778
        Mirror the image horizontally so that the runner heads toward the left instead of the right, improving the flow of the magazine layout, while keeping color, lighting and sharpness identical. => flip/horizontal
        Straighten the tilted horizon so that the sea appears perfectly level, then lift the shadows slightly for more detail in the dunes, while preserving as much of the beach, the sailboats and the evening colors as possible in the final composition. => rotate/straighten, tone/shadows+0.5
        Rotate the scanned photograph by 90 degrees clockwise so that the family stands upright again, then reduce the digital noise, while retaining fine detail, the original tonal range and the paper texture of the old print. => rotate degrees=90, denoise
        Upscale the image by a factor of four so that it can be printed as a large poster, while keeping edges crisp, textures natural and the colors faithful to the original file. => upscale factor=4
        Zoom out to reveal more of the surrounding landscape on all sides, extending the meadow and hills naturally beyond the existing borders, while keeping the horse and the original light entirely consistent. => outpaint/zoom_out
        Extend the picture to the right with a seamless continuation of the beach and the sea, so there is empty space for magazine copy, while the existing part of the photograph stays unchanged. => outpaint/pan direction=right
        Surround the photograph with a white passe-partout, as if it were mounted for a gallery wall, while leaving the image itself untouched, so the presentation feels elegant, quiet and professional. => frame/passe_partout color=white
        Give the image rounded corners so that it blends smoothly into a modern mobile app interface, while leaving the content, the colors and the overall proportions of the photograph exactly as they are. => frame/rounded_corners
        Add the text "Summer in Lisbon" at the bottom of the image in white lettering, so that it reads like the cover of a travel magazine, while leaving the photograph underneath unchanged. => text/add color=white place=bottom text="Summer in Lisbon"
        Place the caption "Grand Opening" in the center of the picture in gold letters, making it suitable for a festive storefront announcement, while keeping the shop facade behind it fully intact. => text/add color=gold place=center text="Grand Opening"
        Pixelate the license plate of the parked van so that it can no longer be read, protecting the owner's privacy, while leaving the rest of the vehicle and the street perfectly sharp. => privacy/pixelate @masked => mask
        Blur the faces of the children on the playground so they cannot be identified when the photo is published, while keeping the swings, the trees and the joyful atmosphere of the scene clear. => privacy/blur @masked => mask
        Convert the street portrait to black and white, then add a black border around it, creating a restrained, timeless presentation for a photo book, while keeping the composition and sharpness unchanged. => style/black_white, frame/border color=black
        First remove the trash bin beside the fountain, then replace the pale sky with a starry night sky, while keeping the statue, the plaza and the surrounding facades exactly where they are. => remove @masked, sky/stars => mask, region:sky
        Increase the overall brightness of the image so that the scene feels open and welcoming, while keeping the colors natural and the composition exactly as it is. => tone/brightness+
        Slightly reduce the contrast across the entire photograph to achieve a soft, gentle appearance suitable for a wedding album, without altering the colors or the framing. => tone/contrast-0.5
        Boost the color saturation of the whole market scene very strongly so that it looks lively and energetic, preserving all details and the original lighting. => tone/saturation+1.5
        Shift the white balance of the image toward cooler tones so that it evokes a crisp, early-morning atmosphere, leaving the exposure and contrast unchanged. => tone/temperature-
        Warm up the colors in the bottom half of the image so that the sand feels inviting, while the top half keeps its cool, airy tones. => tone/temperature+ @bottom half
        Darken only the sky to give it a heavier, more brooding presence, while the fields and the farmhouse below remain exactly as bright as they are now. => tone/brightness- @sky | tone/exposure- @sky => region:sky | region:sky
        Blur the background smoothly so that the subject stands out as though photographed with a wide aperture; the person in front must remain perfectly sharp and untouched. => blur @background => region:subject
        Convert the photograph to a classic black and white image with rich tonal transitions, keeping the composition intact and giving the portrait a timeless, documentary quality. => style/black_white
        Transform this photograph into a delicate watercolor painting with soft bleeding pigments and visible paper texture, retaining the overall layout and recognizable shapes of the harbor. => style/watercolor
        Render the entire image as an oil painting with visible brushstrokes and a museum-like mood, maintaining the pose and the position of the figure in the armchair. => style/oil
        Reimagine the scene as a Japanese ukiyo-e print with flat color areas and elegant outlines, preserving the mountain and the boats in their current positions. => style/ukiyo_e
        Apply a tilt-shift blur so that the town resembles a charming miniature model seen from above, keeping the colors, the framing and the central band in focus. => blur/tilt_shift
        Restyle the street photograph with a cyberpunk aesthetic, using saturated magenta and cyan tones and a futuristic mood, while keeping buildings and pedestrians where they are. => style/cyberpunk
        Give the picture a vintage look reminiscent of family albums from the 1970s, with gently muted colors and a nostalgic mood, leaving all people unchanged. => style/vintage
        Transform the daytime street into a nighttime scene with deep blue shadows and a quiet, mysterious atmosphere, keeping every building, car and sign exactly in place. => light/night | light/moonlight
        Bathe the whole landscape in warm golden-hour light with soft glowing highlights, creating a romantic late-afternoon mood while preserving the shapes of the hills and trees. => light/golden_hour
        Relight the portrait with dramatic light coming from the left, leaving the rest in shadow for a theatrical mood, and keep the subject's expression and clothing as they are. => light/dramatic
        Introduce soft rays of sunlight streaming in from the right side of the forest, giving the scene a serene, almost sacred feeling without changing the trees themselves. => light/rays from=right | light/rays 0.5 from=right
        Cover the valley with a layer of morning fog that softens the distant hills and creates a calm, contemplative mood, while the foreground cabin stays recognizable. => weather/fog
        Add falling snow across the entire scene for a peaceful holiday mood, keeping the houses, the fence and the original framing unchanged throughout the picture. => weather/snow
        Change the season to autumn so that the foliage glows in orange, red and golden tones, while the lake, the path and the benches remain exactly as photographed. => season/autumn
        Make the park look as it would in winter, with cold light and a frosty, silent atmosphere; the position of the trees and the bridge must not change. => season/winter
        Replace the dull gray sky with a clear blue one that feels fresh and summery, making sure the rooftops and the horizon line keep their natural edges. => sky/clear => region:sky
        Replace the existing sky with a vivid sunset full of pink and orange hues, keeping the skyline crisp and untouched so that the image suits a travel brochure. => sky/sunset => region:sky
        Substitute the night sky with shimmering green northern lights, so the landscape below acquires a magical mood while the snow-covered cabin remains precisely as it is. => sky/aurora => mask, region:sky
        Replace the background with pure white so that the product looks ready for an online shop; the shoe itself must keep its colors, shadows and clean edges. => background/color color=white => region:subject
        Replace the background behind the subject with a smooth gradient that goes from teal to purple, producing a modern, playful look; the subject must not be altered in any way. => background/gradient color=teal color2=purple => region:subject
        Remove the background entirely and leave it transparent, retaining only the subject with clean, precise edges, so that the result can be placed on a brochure. => background/transparent => region:subject
        Place the subject in front of a neutral, professional studio backdrop suitable for a corporate profile page, without modifying the face, hair, clothing or pose. => background/studio => region:subject
        Remove the trash can next to the bench and reconstruct the pavement behind it seamlessly, leaving the bench and the rest of the park untouched for a tidy appearance. => remove @masked => mask
        Erase the power lines crossing the upper part of the picture so the view feels pristine, filling the area naturally and leaving roofs and trees exactly as they are. => remove @masked => mask
        Brighten the statue in the middle of the fountain so that it becomes the clear focal point, leaving the water, the square and the facades as they are. => tone/brightness+ @masked => mask
        Change the color of the sofa to emerald green, keeping its fabric texture, folds and shadows realistic, and leave the remaining furniture and walls unchanged. => recolor @masked color=emerald green => mask
        Recolor the red car so that it becomes navy, preserving reflections, highlights and the chrome trim, while the surrounding street stays the way it was photographed. => recolor @masked color=navy | recolor @red car color=navy => mask | region:color
        Crop the image to a 16:9 widescreen format, keeping the main subject comfortably within the frame, so that it can serve as a presentation header without distortion. => crop aspect=1.778
        Crop the photo to a square composition suitable for a social media profile, trimming away unneeded margins while colors, lighting and sharpness remain untouched. => crop aspect=1
        Rotate the image 90 degrees clockwise so that the scanned page becomes readable in its proper orientation, without cropping, recoloring or otherwise modifying its contents. => rotate degrees=90
        Mirror the image horizontally so that the runner appears to be heading toward the other side, creating a more dynamic flow without changing any colors or details. => flip/horizontal
        Straighten the tilted horizon of the seascape so that it sits perfectly level and conveys calm and balance, retaining as much of the original picture as possible. => rotate/straighten
        Upscale the picture by a factor of four for large-format printing, keeping edges natural and textures believable, without introducing any changes to color or composition. => upscale factor=4
        Extend the canvas to the left, continuing the beach and the water naturally, so there is generous empty room for a headline; the existing area must remain unchanged. => outpaint/pan direction=left
        Expand the image on all sides as though the camera had been pulled back, continuing the surroundings convincingly and keeping the central subject at the same proportions. => outpaint/zoom_out
        Surround the photograph with a simple white border of even width, lending it a clean, gallery-like presentation, and leave the picture itself exactly as it is. => frame/border color=white
        Round off the corners of the image so it looks like a modern app card, while its content, colors and proportions remain entirely the same. => frame/rounded_corners
        Place the text "Summer Sale" at the top of the image in white letters so it reads clearly as a promotional banner, without altering the photograph beneath. => text/add color=white place=top text="Summer Sale"
        Add the caption "Lisbon, 2019" in the bottom right corner in yellow lettering, like an old travel slide, and keep the rest of the photograph as it is. => text/add color=yellow place=bottom right text="Lisbon, 2019"
        Pixelate the license plate of the parked van so that no characters can be read, ensuring privacy for publication while the remainder of the picture stays sharp. => privacy/pixelate @masked => mask
        Blur the faces of the children at the playground so that they cannot be recognized, keeping the swings, the trees and everything else in the picture sharp. => privacy/blur @masked => mask
        Keep only the color red in the photograph and render everything else in neutral grayscale, producing a striking graphic effect without altering composition or sharpness. => selective_color color=red
        Eliminate the visible digital noise throughout the image so that smooth surfaces look clean and polished, while fine details such as hair and fabric stay intact. => denoise
        Clear the atmospheric haze from the mountain view so that distant ridges regain definition and depth, while the colors stay believable and the framing is preserved. => tone/dehaze+
        Sharpen the image so that the fine textures of the feathers become clearly defined and the photo suits a nature magazine, avoiding any change in color. => sharpen
        Neutralize the green color cast caused by the fluorescent lamps so that whites look truly white and skin appears natural, without modifying the brightness or composition. => tone/remove_cast color=green
        First convert the image to sepia, then add a dark vignette, so that it resembles an heirloom portrait; the faces must remain clearly recognizable. => style/sepia, effect/vignette
        Lower the saturation of the picture and then increase the clarity, aiming for a serious, reportage-like mood, while leaving the framing and all objects as they are. => tone/saturation-, tone/clarity+
        Brighten everything except the sky so that the meadow and the village become more readable, while the sky retains its present drama, tone and color. => tone/brightness+ @everything except the sky | tone/exposure+ @everything except the sky => region:sky | region:sky
        Lift the shadows of the photograph to reveal hidden detail in the dark interior, giving an inviting impression, but leave the bright windows and highlights exactly as they are. => tone/shadows+ | tone/brightness+ @shadows | tone/exposure+ @shadows
        Reduce the highlights so that the texture of the white lace becomes visible again, keeping the midtones, the shadows and the gentle ceremonial mood as they are. => tone/highlights-
        Apply a cinematic color grade with a moody, film-like atmosphere appropriate for a movie still, keeping the actors, the set and the framing precisely as they are. => style/cinematic
        Map the colors of the illustration to a limited palette of teal, cream and rust, creating a harmonious retro feeling while leaving its shapes and layout unchanged. => match_palette palette=teal,cream,rust
        """

    static let spokenSecond = """
        can u make this look less washed out? contrast is super flat, thx => tone/contrast+ | tone/contrast+, tone/saturation+ | tone/saturation+ | tone/vibrance+ | tone/dehaze+ | enhance/auto
        Hi all, this pic of my grandparents is way too dark, could someone brighten it up please? => tone/brightness+1.5
        everything looks so yellow cause of the kitchen lamp lol, can you get rid of the yellow cast pls => tone/remove_cast color=yellow
        could you make the colors pop a lot more? it's for my travel blog and it looks kinda boring rn => tone/vibrance+1.5
        feels too warm imo, pls cool it down just a bit, ty! => tone/temperature-0.5
        hey, the sky is too bright in this one, can someone darken just the sky? rest is fine => tone/brightness- @sky => region:sky
        my daughter's face came out really dark bc of the sun behind her, can you brighten her face please? => tone/brightness+ @masked => mask
        there's an ugly shadow on my husband's forehead from his cap, any chance to lift that shadow? would mean a lot => restore/lift_shadow @masked | tone/shadows+ @masked | tone/brightness+ @masked => mask
        pls make the right half of the pic a bit darker, the flash hit that side, thanks in advance => tone/brightness-0.5 @right half
        could someone turn my dog pic into an oil painting? want to print it for my mom's bday :) => style/oil
        omg can you do a pop art version of this selfie, Warhol vibes, pleaseee => style/pop_art
        Can anyone make this a pencil drawing? I'd love to frame it for my parents' anniversary. => style/pencil
        hey guys, could u give this a comic book look? it's for our band flyer => style/comic
        can u make it look like it was taken at night lol, my friends won't believe I stayed up => light/night
        anyone able to give this golden hour vibes? we got there at noon and the light was meh => light/golden_hour
        pls make it look neon night style, need it for my synth playlist cover, thx a lot => light/neon_night
        could you add some fog to this forest pic? going for a spooky halloween vibe => weather/fog
        hi! can someone make it snow in this photo? xmas card is due tmrw haha => weather/snow
        would love some rain in this one, nothing else changed pls, it's for a sad song cover => weather/rain
        can you make this pic look like autumn? we missed the fall colors by like two weeks :( => season/autumn
        hey could u turn this into a winter scene, our ski trip had zero snow lmao => season/winter
        sky's just plain white here, could someone swap it for a nice sunset sky? thanks so much! => sky/sunset => region:sky
        can u put a clear blue sky in this, it was so gray when we visited, ty => sky/clear => region:sky
        any wizard here who can replace the sky with the northern lights? saw none in Iceland, sadly => sky/aurora => region:sky
        pls swap the empty sky for one with fluffy white clouds, it's for an airbnb listing => sky/clouds => region:sky
        Hi, need this for my passport application, can someone make the background plain white please? => background/color color=white => region:subject
        can you blur the background a bit so i stand out more? it's my linkedin pic => blur 0.5 @background => region:subject
        hey, could somebody make the background transparent? I need our logo mascot as a png for stickers, thx => background/transparent => region:subject
        background is my messy room lol, can u make it a gradient from pink to purple instead? => background/gradient color=pink color2=purple => region:subject
        yo can u cut out my cat so i can paste him into memes, appreciate it => extract @masked => mask
        hey could someone pls get rid of the guy behind me? he ruined my fav vacation pic => remove @masked => mask
        can anyone remove the trash can next to the bride? happy to tip, it's my sister's wedding => remove @masked => mask
        Could you please take out the date stamp in the corner? It's the only pic I have of my dad. => remove @masked => mask
        got a massive pimple on my chin, can u get rid of it before i post this lol => remove @masked => mask
        is it possible to remove the wires above the house? trying to sell it, thanks! => remove @masked => mask
        can u make my hoodie navy instead? just wanna see if I should order that color => recolor @masked color=navy => mask
        thinking about dyeing my hair, could someone make it pink so I can see? tysm => recolor @masked color=pink => mask
        hey, how would the red car look in black? pls change just the paint color, thinking of a respray => recolor @masked color=black | recolor @red car color=black => mask | region:color
        my wife wants the front door green, can someone recolor it so she can decide? cheers => recolor @masked color=green => mask
        my teeth look so yellow in this, can you whiten them a bit pls? don't overdo it => retouch/teeth_whiten 0.5 @masked => mask
        could u crop this to a square for my insta profile and add a vignette too, thx => crop aspect=1, effect/vignette
        front cam mirrored it and the text on my shirt is backwards, can you flip it back and also brighten it a bit pls? => flip/horizontal, tone/brightness+0.5
        pic came out sideways from my scanner, needs a 90 degree turn to the left please and thank you => rotate degrees=270
        the horizon is crooked af, can somebody straighten it? was shooting from a boat haha => rotate/straighten
        file is too big for the upload form, could you make the image smaller pls => resize -1
        hi, need this at 2x resolution for a canvas print, could someone upscale it? => upscale factor=2
        i'm standing way too close, can someone zoom out so there's more of the surroundings around me? thx! => outpaint/zoom_out
        there's no room above my head for the album title, could you extend the pic upwards pls? => outpaint/pan direction=up
        can you put a white border around it? posting on insta and want that clean look => frame/border color=white
        Could someone make this look like a polaroid? It's for my gf's scrapbook, thank you!! => style/polaroid
        can u write "Happy 60th Mom" at the top in pink? printing it for the party, thx => text/add color=pink place=top text="Happy 60th Mom"
        pls add "SOLD" in red right in the center, need it for marketplace asap => text/add color=red place=center text="SOLD"
        hey, can someone add "© Jenny 2023" in the bottom right corner? ppl keep stealing my pics => text/add place=bottom right text="© Jenny 2023"
        selling my car, can u blur the license plate pls? don't want creeps to find me => privacy/blur @masked => mask
        could you pixelate my kid's face before I post this in the group? thanks => privacy/pixelate @masked => mask
        can u remove the lamp post and then make it black and white? it's for grandpa's funeral card, thank you => remove @masked, style/black_white => mask
        hey guys could someone pls brighten this up, my phone is terrible in low light lol => tone/brightness+
        hi all, can u make the pic a tiny bit darker? looks washed out on my monitor => tone/brightness-0.5 | tone/exposure-0.5
        pls crank up the saturation A LOT, it's for my band's flyer => tone/saturation+1.5
        could anyone warm up the colours a little? looks so cold and it was actually a lovely day => tone/temperature+0.5
        skin looks way too orange, can you get rid of the orange cast please? thx in advance => tone/remove_cast color=orange
        everything is blue bc i had the wrong white balance, pls remove the blue tint 🙏 => tone/remove_cast color=blue
        my sky came out too bright, could somebody darken just the sky? rest is fine imo => tone/brightness- @sky => region:sky
        can someone add more contrast to the sky pls, looks so flat => tone/contrast+ @sky => region:sky
        pls blur the background, my room is a mess and this is for linkedin haha => blur @background => region:subject
        Could you please desaturate the background so my daughter stands out more? Tysm! => tone/saturation- @background => region:subject
        hey can u lighten the left half? flash only hit the right side smh => tone/brightness+ @left half
        pls darken everything but not the sky, that one's perfect as is => tone/brightness- @everything except the sky => region:sky
        pls add a vignette so ppl look at the middle, thx => effect/vignette
        Can anyone lift the shadows a bit? can't see a thing under the trees tbh => tone/shadows+0.5
        pls tone down the highlights, the wedding dress is kinda blown out => tone/highlights- | tone/brightness- @highlights | tone/exposure- @highlights
        can u make my cat brighter pls? only the cat, he's a void 😂 => tone/brightness+ @masked | tone/exposure+ @masked => mask | mask
        turn this into a pencil drawing for my grandma's 80th please, she'd love it! => style/pencil
        lol can someone do a pop art version of my buddy? he turns 30 tmrw => style/pop_art
        could u whiten my teeth a bit? too much coffee lol => retouch/teeth_whiten 0.5 @masked => mask
        brighten it and then crop it square pls, it's for my resume => tone/brightness+, crop aspect=1
        make it black and white pls, the colours distract imo => style/black_white
        kinda want an old polaroid vibe for this one, anyone? will post the result on insta => style/polaroid
        can u add film grain? like really heavy, wanna print it for my zine => effect/grain 1.5
        pls give it a dreamy glow, it's for our engagement announcement :) => effect/bloom
        yo can anyone make it look like night? shot this at noon and it's boring af => light/night
        could you give this a sunrise feel plz? i overslept and missed the real one haha => light/sunrise
        hey can someone make it look like we're under water? my kid is obsessed with the ocean rn => light/underwater
        would be awesome if somebody could add some fog to this forest shot, need it for a dnd handout => weather/fog
        pls make it rain in this pic, it's for a sad album cover lol => weather/rain
        can u make it look like spring? shot in nov and everything's dead => season/spring
        could someone sharpen this? hand shake i guess, came out all soft => sharpen
        sky is so boring, could u swap it for one with nice fluffy clouds? thx => sky/clouds => region:sky
        could someone put the milky way in the sky here? light pollution ruined it for me => sky/milky_way => region:sky
        can you replace that grey sky with a blue one plz? we're selling the house => sky/clear => region:sky
        need a white background for ebay pls, dont touch the watch itself => background/color color=white => region:subject
        pls get rid of the haze, smoke from the wildfires was everywhere that day => tone/dehaze+
        pls make the bg transparent, need a png for my twitch overlay => background/transparent => region:subject
        can sb remove the guy photobombing behind us? worst timing ever lol => remove @masked => mask
        Could anyone kindly remove the date stamp at the bottom? My dad's camera always did that. => remove @masked => mask
        there's a zit on my chin, could u get rid of it pls, prom pics 😭 => remove @masked => mask
        remove my ex on the right and then make it black and white pls, need closure lol => remove @masked, style/black_white => mask
        wondering how my truck would look in green, can anyone recolor it? thinking of a wrap => recolor @masked color=green => mask
        pls change the blue door to yellow, wanna show my landlord haha => recolor @blue door color=yellow => region:color
        would u mind making her dress purple? bridesmaids all wear purple but hers didn't arrive in time => recolor @masked color=purple => mask
        can someone crop this square for my spotify cover? thx => crop aspect=1
        crop to 16:9 pls, it's for a yt thumbnail => crop aspect=1.778
        pic is sideways, can u rotate it 90 to the left pls? idk how on this phone => rotate degrees=270
        horizon is crooked af, could someone straighten it? was on a boat lol => rotate/straighten
        my selfie cam mirrored everything, pls flip it horizontally so it's the right way round => flip/horizontal
        its tiny, can u upscale it 2x? want it as a poster for gran => upscale factor=2
        file's too big for the upload form, could you make it smaller pls? => resize -1
        could someone extend the picture to the right? framed it too tight and need space for text => outpaint/pan direction=right
        hey can anyone zoom this out a bit, like generate more around it, too close for my wallpaper => outpaint/zoom_out 0.5 | outpaint/zoom_out
        pls put a black border round it, printing for my hallway => frame/border color=black
        can u write "Happy Bday Tom" at the bottom in red pls, he's gonna laugh => text/add color=red place=bottom text="Happy Bday Tom"
        pls add "SOLD" in the center, in white if poss, for my etsy listing => text/add color=white place=center text="SOLD"
        could someone pixelate my number plate pls? selling the car on fb => privacy/pixelate @masked => mask
        can u blur my kid's face pls, don't want it online => privacy/blur @masked => mask
        make everything b&w but keep the yellow pls, saw that on pinterest => selective_color color=yellow
        so much noise at iso 6400 ugh, can anyone clean it up pls? => denoise
        """
}
