/// What language models write for training sets: sentences that describe the result at length.
extension FreshPrompts {
    static let descriptiveText = """
        Raise the overall brightness so that the scene feels airy and open, while keeping the mood calm and natural. => tone/brightness+
        Transform the scene into a tranquil moonlit night, with cool silvery light settling over every surface. => light/moonlight
        Boost vibrance. => tone/vibrance+
        Render the picture as a delicate watercolor with translucent washes and softly bleeding edges. => style/watercolor
        Reduce the saturation across the whole frame until the colors feel muted, dusty and quietly nostalgic. => tone/saturation-
        Convert to black and white. => style/black_white
        Replace the sky with a brooding mass of storm clouds, heavy and slate-gray, that presses down upon the landscape. => sky/storm => region:sky
        Adjust the lighting so that the photograph glows with the soft amber warmth of the golden hour. => light/golden_hour
        Lower the exposure a bit. => tone/exposure-0.5
        Increase the contrast considerably, giving the darks real depth and the lights a crisp, sparkling edge. => tone/contrast+1.5
        Render the photograph as an oil painting, with visible brushstrokes and a rich, buttery texture. => style/oil
        Shift the overall color balance toward cooler, bluish tones to evoke a crisp and melancholic early morning. => tone/temperature-
        Remove the parked van from the street so that the view of the facade becomes clean and uninterrupted. => remove @masked => mask
        Envelop the entire landscape in dense, drifting fog, so that distant shapes dissolve into a pale and mysterious softness. => weather/fog | weather/fog 1.5
        Transform the season into a vivid autumn, with foliage glowing in shades of amber, russet and burnished gold. => season/autumn
        Introduce a gentle warmth to the entire image so that it feels cozy, inviting and softly sunlit. => tone/temperature+0.5
        Change the color of the armchair to a deep emerald green while preserving the natural folds and shading of the fabric. => recolor @masked color=emerald green => mask
        Recreate the photograph as a rough charcoal drawing with smudged shadows and a raw, expressive grain. => style/charcoal
        Straighten the horizon. => rotate/straighten
        Recover the detail hidden in the darkest areas by lifting the shadows, leaving the bright parts of the picture untouched. => tone/shadows+
        Set the subject against a seamless background of pure white, producing a clean and neutral catalog appearance. => background/color color=white => region:subject
        Apply a vignette. => effect/vignette
        Let shafts of light stream into the scene from the upper left, creating luminous rays and a reverent, hushed atmosphere. => light/rays from=top left
        Tone down the highlights so that the overexposed areas regain their subtle texture and the scene appears more balanced. => tone/highlights-
        Rotate 90 degrees counterclockwise. => rotate degrees=270
        Depict the scene as a stained glass window, with jewel-like panes of color separated by dark lead lines. => style/stained_glass
        Apply a soft matte finish to the photograph, reminiscent of a contemporary fashion editorial. => tone/matte
        Convert the photograph to black and white, then add a noticeable film grain for a gritty documentary character. => style/black_white, effect/grain 1.5
        Rework the photograph as a gouache painting, with opaque, velvety pigments and gently simplified shapes. => style/gouache
        Give the night sky a shimmering aurora, with ribbons of green and violet light rippling above the horizon. => sky/aurora => region:sky
        Neutralize the green cast that contaminates the photograph so that white surfaces appear clean and true. => tone/remove_cast color=green
        Sharpen the image. => sharpen
        Cover the scene in softly falling snow, with countless white flakes drifting through the quiet air. => weather/snow
        Illustrate the picture in the style of a comic book, with bold black outlines and flat, punchy colors. => style/comic
        Surround the picture with a wide passe-partout in warm ivory, giving it the refined appearance of a gallery print. => frame/passe_partout 1.5 color=ivory
        Reduce the noise. => denoise
        Relight the portrait as though a single candle were burning nearby, bathing it in a flickering, intimate amber glow. => light/candle
        Rework the photograph in a high-key manner, with luminous whites and barely any shadow, for a dreamy and weightless impression. => tone/high_key
        Make the background light gray. => background/color color=light gray => region:subject
        Render the image as an ancient mosaic composed of small, irregular tiles that catch the light unevenly. => style/mosaic
        Erase the overhead power lines and the satellite dish, leaving the rooftop skyline uncluttered and serene. => remove @masked => mask
        Infuse the shadows with teal and the highlights with orange for a balanced, film-like palette. => tone/tint @shadows color=teal, tone/tint @highlights color=orange
        Transform the daytime street into night, with darkened surroundings and a hushed, slightly mysterious mood. => light/night
        Place the words "Sunday Market" in the center of the picture in crisp white lettering. => text/add color=white place=center text="Sunday Market"
        Brighten the left half. => tone/brightness+ @left half
        Enhance the clarity of the photograph so that every fine texture becomes tactile and pronounced. => tone/clarity+
        Present the photograph as a faded Polaroid, complete with its characteristic white frame and softly washed-out tones. => style/polaroid
        Cut out the background. => background/transparent => region:subject
        Dissipate the haze that hangs over the valley so that distant details emerge with depth and definition. => tone/dehaze+
        Recolor the front door in navy blue. => recolor @masked color=navy => mask
        Blur the background until it melts into a creamy softness, then slightly brighten the subject to draw the eye. => blur @background, tone/brightness+0.5 @subject | blur 1.5 @background, tone/brightness+0.5 @subject | blur @background, tone/exposure+0.5 @subject | blur 1.5 @background, tone/exposure+0.5 @subject => region:subject
        Add heavy rain. => weather/rain 1.5
        Keep only the red tones in the picture and let everything else fade into elegant shades of gray. => selective_color color=red
        Give it a clear blue sky. => sky/clear => region:sky
        Give the street a cyberpunk look, saturated with magenta and cyan and charged with a tense, electric atmosphere. => style/cyberpunk
        Conceal the identity of the people in the crowd by pixelating their faces in a coarse, blocky pattern. => privacy/pixelate @masked => mask
        Add a thin white border. => frame/border 0.5 color=white
        Transform the picture into a pointillist painting in which thousands of tiny dots shimmer together to form the image. => style/pointillism
        Extend the canvas to the right, continuing the scene naturally so that the composition gains more breathing space. => outpaint/pan direction=right
        Round the corners. => frame/rounded_corners
        Darken the sky noticeably while leaving the land beneath it exactly as it is. => tone/brightness- @sky => region:sky
        Imitate the look of infrared film, so that the leaves become ghostly white and the atmosphere turns strange and dreamlike. => style/infrared
        Erase the trash can. => remove @masked => mask
        Overlay the entire image with a subtle lavender tint that lends it a tender and romantic mood. => tone/tint color=lavender
        Reconstruct the image from flat triangular facets in a low-poly style, clean and geometric in its texture. => style/low_poly
        Upscale by 4x. => upscale factor=4
        Fill the sky with a dense field of stars, sharp and glittering, so that the scene feels vast and silent. => sky/stars => region:sky
        Change the woman's hair color to a warm copper tone, retaining its natural shine and the fine separation of strands. => recolor @masked color=copper | recolor @masked color=warm copper => mask
        Bathe the room in the light of sunrise, with tender peach hues and a hopeful, quiet stillness. => light/sunrise
        Apply a glitch effect. => style/glitch
        Shape the image into a brooding low-key composition where most of the frame sinks into velvety darkness. => tone/low_key
        Depict the portrait as bold pop art, with saturated color fields and an energetic, playful character. => style/pop_art
        Recolor the sky in pale pink. => recolor @sky color=pale pink => region:sky
        Turn the landscape into winter, with cold light, frost-pale tones and a hushed, dormant atmosphere. => season/winter
        Whiten the teeth. => retouch/teeth_whiten @masked => mask
        Crop the picture to a 4:5 format, then increase the vibrance so that the colors appear fresh and lively. => crop aspect=0.8, tone/vibrance+
        Imitate an antique copperplate engraving, with fine hatched lines that describe every contour and shadow. => style/engraving
        Replace the backdrop with a smooth gradient that passes from coral into violet, keeping the subject crisp. => background/gradient color=coral color2=violet => region:subject
        Add the caption "Summer Memories" at the bottom. => text/add place=bottom text="Summer Memories"
        Lower the contrast and fade the image gently, so that it resembles a print left for years in sunlight. => tone/contrast-, tone/fade 0.5
        Interpret the photograph as a traditional ukiyo-e print, with flat planes of color and calm, flowing contours. => style/ukiyo_e
        Shrink the image. => resize -1
        Add a lens flare that enters the frame from the right, lending the image a radiant and cinematic character. => light/flare
        Remove the graffiti from the concrete wall and slightly warm the overall colors to give a welcoming feel. => remove @masked, tone/temperature+0.5 => mask
        Darken the bottom half slightly. => tone/brightness-0.5 @bottom half
        Render the scene in a vaporwave aesthetic, with pastel pink and turquoise hues and a hazy, nostalgic mood. => style/vaporwave
        Add soft bokeh lights. => light/bokeh
        Submerge the entire scene in underwater light, with a blue-green glow and softly wavering brightness. => light/underwater
        Give the picture a cinematic look, with restrained colors, deep tonal transitions and a quietly dramatic mood. => style/cinematic
        Place a pattern of soft stripes behind the subject instead of the existing background, for a playful graphic impression. => background/pattern pattern=stripes => region:subject
        Make the yellow umbrella purple. => recolor @yellow umbrella color=purple => region:color
        Let crystalline frost creep inward from the edges of the frame, delicate and icy in its texture. => effect/frost_edges
        Transform the scene into a neon-lit night, where magenta and blue light spills across the dark surroundings. => light/neon_night
        Make the shadows much brighter. => tone/shadows+1.5
        Render the image as a halftone print, with a visible grid of dots and the texture of an old newspaper. => style/halftone
        Rotate the photograph 180 degrees, then frame it with a black border of even width on all sides. => rotate degrees=180, frame/border color=black
        Give the photograph a tilt-shift effect, so that the city below appears tiny, delicate and toy-like. => blur/tilt_shift
        Apply sepia and a soft vignette. => style/sepia, effect/vignette
        Lift the dark shadow that falls across the child's face, so that the skin appears evenly and softly lit. => restore/lift_shadow @masked => mask
        Remove the date stamp. => remove @masked => mask
        Envelop the photograph in a bloom effect, letting the bright areas radiate outward with a tender, dreamlike glow. => effect/bloom
        Translate the scene into a blueprint, with pale technical lines laid over a deep blue ground. => style/blueprint
        Make the image as warm as a summer afternoon by strongly increasing the color temperature throughout the frame. => tone/temperature+1.5
        Write "Open Daily" in the top left corner in yellow, then sharpen the whole picture for a clean finish. => text/add color=yellow place=top left text="Open Daily", sharpen
        Immerse the picture in underwater light, with blue-green tones and a gentle softness toward the depths. => light/underwater
        Convert the picture to black and white, increase the contrast and add a vignette, giving the bridge a stern presence. => style/black_white, tone/contrast+, effect/vignette
        Reproduce the portrait as a fine copperplate engraving, with parallel lines swelling and thinning to model the face. => style/engraving
        Add heavy snowfall with large soft flakes drifting across the frame, while the cottage stays clearly visible. => weather/snow 1.5
        Open up the shadows under the trees while leaving the bright parts of the picture untouched. => tone/shadows+
        Rework the photograph as a duotone in navy and coral, giving it the punch of a festival poster. => style/duotone color=navy color2=coral
        Push a teal tint into the shadows, while the lighter parts of the image keep their neutral colour. => tone/tint @shadows color=teal
        Give the picture a glitchy look with shifted colour channels and horizontal scan lines, as though a signal had been interrupted. => style/glitch
        Darken the edges of the frame with a gentle vignette, drawing the eye toward the middle. => effect/vignette 0.5 | effect/vignette
        Widen the shot to a 16:9 format by extending both sides with matching surroundings, while the centre stays as it is. => outpaint/aspect aspect=1.778
        Bathe the whole scene in silvery moonlight so that the garden seems hushed and cold. => light/moonlight
        Make the frame resemble a thermal camera reading, with hot areas glowing yellow and red and cold areas sinking into violet. => style/thermal
        Raise the overall exposure of this photograph a little, so that the dim library reads clearly without looking artificial. => tone/exposure+0.5
        Add film grain and a slight fade, so that the image loses its digital smoothness. => effect/grain, tone/fade 0.5
        Redraw the scene as a delicate pencil sketch with fine hatching and soft grey shading. => style/pencil
        Transform the photo into a thick oil painting with visible brush strokes, while keeping the composition exactly as it is. => style/oil
        Increase the contrast strongly so that the rock face stands out with deep blacks and crisp, clean whites. => tone/contrast+1.5
        Warm up the portrait gently, so that the skin looks sunlit rather than pale. => tone/temperature+0.5
        Crop the picture to a square format, with the dancer kept comfortably inside it. => crop aspect=1
        Zoom out by extending the scene on all sides, giving the castle more room to breathe. => outpaint/zoom_out
        Pull down the highlights so that the texture of the white shirt becomes visible again. => tone/highlights-
        Turn the daylight view into a night scene with dark blue tones, while the buildings remain recognisable. => light/night | light/night, tone/tint color=dark blue | light/night, tone/tint color=blue | light/night, tone/temperature-
        Put the caption "Day One" in the top left corner with red lettering. => text/add color=red place=top left text="Day One"
        Recreate the image as a comic-book panel with bold black outlines, flat colours and halftone dots. => style/comic, style/halftone
        Let green curtains of northern lights ripple above the lake, giving the sky a magical touch. => sky/aurora => region:sky
        Erase the power lines crossing the upper part of the picture, so that the view over the valley is unobstructed. => remove @masked => mask
        Relight the square as though the sun were just coming up, with a soft rosy glow and hazy warmth. => light/sunrise
        Keep only the red in colour and turn everything else grey, so that the poppies leap out of the picture. => selective_color color=red
        Pixelate the licence plate of the parked van, so that the characters can no longer be read. => privacy/pixelate @masked => mask
        Write "Harvest Fair 2024" in white letters at the bottom, so that it reads as a poster headline. => text/add color=white place=bottom text="Harvest Fair 2024"
        Take away the tourist standing beside the fountain, blending the gap seamlessly with its surroundings. => remove @masked => mask
        Convert the photograph to monochrome with rich mid-greys, giving it the calm look of a classic documentary print. => style/black_white
        Grade the image in a low-key fashion, letting most of the frame sink into darkness while only the brightest accents remain. => tone/low_key
        Cover the scene in dense fog so that the far trees fade away into pale grey. => weather/fog | weather/fog 1.5
        Drain the colour from the background while the woman in the foreground keeps her full tones. => style/black_white @background => region:subject
        Obscure the children's faces with a blur, while the rest of the playground remains sharp. => privacy/blur @masked => mask
        Put the Milky Way into the sky above the desert, with countless stars and a sense of endless depth. => sky/milky_way => region:sky
        Change the yellow taxi to navy blue, with its reflections and highlights kept intact. => recolor @yellow taxi color=navy => region:color
        Cut through the haze over the valley so that the distant ridges appear crisp and clear. => tone/dehaze+
        Give the sneaker a clean studio backdrop, so that nothing distracts from its shape. => background/studio => region:subject
        Turn this meadow into a spring view with fresh bright greens, giving it the feeling of the first mild days. => season/spring
        Blur the background so that the cyclist in front is clearly separated from the crowd. => blur @background => region:subject
        Mount the photograph in a cream passe-partout, with the generous margins of an exhibition print. => frame/passe_partout color=cream
        Remove the price sticker from the book cover so that the printed design looks undisturbed. => remove @masked => mask
        Move the landscape into late autumn, with the leaves turning rust and amber. => season/autumn
        Recolour the woman's scarf to emerald green while preserving the folds and shading of the fabric. => recolor @masked color=emerald green => mask
        Transfer the portrait into a rough woodcut-print style with carved lines and solid black areas. => style/woodcut
        Give the photograph a faded matte finish with lifted blacks and softly muted colours. => tone/matte
        Swap the overcast sky for a perfectly clear blue one, so that the cathedral looks as it does on a postcard. => sky/clear => region:sky
        Replace the dull sky with a glowing sunset while the beach below keeps its present brightness. => sky/sunset => region:sky
        Exchange the background for a smooth gradient from teal to purple, while the person in front stays unaltered. => background/gradient color=teal color2=purple => region:subject
        Straighten the tilted horizon so that the sea line runs perfectly level across the frame. => rotate/straighten
        Surround the picture with a thin black border, giving it a finished gallery appearance. => frame/border 0.5 color=black
        Replace everything behind the product with a plain light grey, giving it a neat catalogue appearance. => background/color color=light gray => region:subject
        Illuminate the still life from the left with dramatic light, so that deep shadow swallows the other side. => light/dramatic
        Present the photo as a mosaic of small ceramic tiles, so that the shapes dissolve into coloured squares when seen up close. => style/mosaic
        Expand the canvas on the right-hand side so that more of the beach comes into view. => outpaint/pan direction=right
        Render the picture in a high-key manner, with airy whites and hardly any dark tones. => tone/high_key
        Let a light drizzle fall over the harbour, with thin slanting streaks barely noticeable against the boats. => weather/rain 0.5 | weather/rain
        Lower the saturation across the entire frame, giving the street scene a subdued, almost melancholic feel. => tone/saturation-
        Mirror the picture from left to right, so that the lighthouse appears on the opposite side. => flip/horizontal
        Shift the white balance toward cooler values, with a faint bluish cast settling over the whole picture. => tone/temperature- | tone/temperature-, tone/tint 0.5 color=bluish | tone/temperature-, tone/tint 0.5 color=blue
        Let visible beams of light fall in from the right side, giving the forest path a solemn atmosphere. => light/rays from=right
        Darken only the sky a little, while the wheat field below stays exactly as bright as before. => tone/brightness-0.5 @sky => region:sky
        Neutralise the greenish cast left by the fluorescent tubes, giving the walls a natural white. => tone/remove_cast color=green
        Turn this market scene into a pointillist picture, with thousands of tiny colour dots giving the forms their shape. => style/pointillism
        Introduce a subtle lens flare, while keeping everything else about the picture unchanged. => light/flare 0.5
        Stylise the skyline in a vaporwave manner, with pink and teal tones giving it a nostalgic eighties mood. => style/vaporwave
        Switch the light to a flat overcast day so that the harsh contrasts vanish and the colours calm down. => light/overcast
        Render the harbour view in an impressionist manner, with loose dabs of paint and shimmering colour. => style/impressionism
        Stage a thunderstorm over the coast, with driving rain and gloomy light giving the scene a sense of danger. => weather/storm
        Relight the alley as a neon-lit night with magenta and cyan glows, giving it a restless urban energy. => light/neon_night
        Cool the background down and reduce its contrast so that the figure in front stands out more clearly. => tone/temperature- @background, tone/contrast- @background => region:subject
        Relight the scene as a blazing sunset: deep orange and crimson light, dark foreground, rich warm glow. => light/sunset
        Transfer the image into an opaque, matte gouache-painting style with flat layered shapes and a chalky finish. => style/gouache
        Turn this daytime street into a quiet night scene, with dark blue tones, deep shadows and a low overall exposure. => light/night
        Remove the scooter parked in front of the bakery and fill the area seamlessly with the surrounding pavement. => remove @masked => mask
        Make the picture resemble a medical X-ray film, with ghostly pale shapes glowing against a blue-black ground. => style/xray
        Shift the scene into early spring, with fresh pale-green foliage and a light, airy, tender mood. => season/spring
        Age the picture until it resembles an antique photograph from the 1880s, brownish, faded, speckled and worn at the edges. => style/antique_photo
        Transfer the image into a gritty American comic-book style with bold inked contours and flat, punchy colours. => style/comic
        Emulate a cheap plastic lomo camera: oversaturated, cross-processed colours, soft focus and heavily darkened corners. => style/lomo | style/lomo, effect/vignette
        Render the photograph as a French Impressionist canvas, built from short broken brushstrokes and flickering patches of light. => style/impressionism
        Rebuild the whole picture from thousands of tiny dots of pure colour, in the manner of a pointillist painting. => style/pointillism
        Change the woman's coat from beige to deep emerald while preserving the folds, shading and texture of the fabric. => recolor @masked color=emerald green => mask
        Replace the dull white sky with a glowing sunset sky in layers of orange, rose and violet. => sky/sunset => region:sky
        Wrap the valley in morning fog that thickens with distance and gradually swallows the farthest hills. => weather/fog
        Transfer the image into a thick-impasto oil-painting style with visible palette-knife ridges and glossy paint. => style/oil
        Relight the portrait as a neon-lit city night: hot pink and cyan glow, deep shadows, moody urban atmosphere. => light/neon_night
        Transfer the image into a detailed graphite-pencil sketch style with smudged shading and visible paper texture. => style/pencil
        Blur the background strongly, as if shot with a wide-open lens, while the subject stays perfectly sharp. => blur 1.5 @background => region:subject
        Let autumn arrive in this scene, turning the green foliage into shades of amber, rust and deep red. => season/autumn
        Convert the picture into a low-poly geometric style in which every surface is broken up into flat, faceted triangles. => style/low_poly
        Convert the portrait to high-contrast black and white and finish it with coarse film grain and darkened corners. => tone/contrast+, style/black_white, effect/grain, effect/vignette
        Process the landscape as a vivid HDR photograph, revealing detail in every shadow and cloud with intense local contrast. => style/hdr
        Apply a digital glitch effect with displaced RGB channels, torn scan lines and blocks of corrupted data. => style/glitch
        Transform the park into high summer, with lush saturated greens and bright, warm midday sunshine. => season/summer
        Replace the sky above the desert with a brilliant Milky Way, dense with stars. => sky/milky_way => region:sky
        Transfer the image into a fine banknote-engraving style, modelling every form with dense parallel lines and delicate cross-hatching. => style/engraving
        Reimagine this view as an Edo-period ukiyo-e print with flat colour areas, crisp outlines and softly graded skies. => style/ukiyo_e
        Convert the photograph into a sun-faded 1970s vintage print with yellowed whites, soft contrast and washed-out colours. => style/vintage
        Present the scene as though captured by a thermal camera: warm areas glow yellow and white, cool areas sink into violet. => style/thermal
        Relight the scene as an early sunrise: soft peach light low on the horizon, gentle shadows, fresh and hopeful mood. => light/sunrise
        Place the photograph in a wooden picture frame, as if it were hanging on the wall of a gallery. => frame/picture_frame
        Give the photo a soft, dreamy bloom in which the bright areas glow gently and spill into their surroundings. => effect/bloom
        Bring deep winter to the village, with hushed bluish light, frost-pale trees and large snowflakes drifting down. => season/winter, weather/snow
        Relight the scene as golden hour: low, honey-coloured sunshine from the left, soft long highlights and glowing warm air. => light/golden_hour
        Transfer the image into a loud 1960s pop-art style with flat saturated colours and heavy black outlines. => style/pop_art
        Give the frame a cinematic blockbuster grade: teal shadows, orange skin tones and a gently compressed contrast. => style/cinematic
        Let bright shafts of sunlight stream through the haze from the right, filling the hall with visible rays of light. => light/rays from=right
        Reduce the picture to minimalist line art: clean single-weight black contours on white paper, no shading at all. => style/line_art
        Add steady rain with fine slanted streaks and a slightly misty grey atmosphere, so that the day feels wet and gloomy. => weather/rain
        Let moonlight alone fall on this landscape, with pale silver highlights, inky blue shadows and hardly any colour left. => light/moonlight
        Transfer the image into a dreamy vaporwave style, drenched in hot pink, lavender and electric cyan. => style/vaporwave
        Replace the plain sky with a green aurora rippling in long curtains from one side to the other. => sky/aurora => region:sky
        Transfer the image into a soft chalk-pastel drawing style with powdery edges and velvety texture. => style/pastel
        Turn the photograph into a woodcut print, all rough carved lines and stark black ink on pale paper. => style/woodcut
        Relight the portrait dramatically with a single hard light from the right, leaving the other side in deep shadow. => light/dramatic from=right
        Recolour the entire image with a limited palette of navy, cream and rust, keeping the original shapes and shading. => match_palette palette=navy,cream,rust
        Transfer the image into a Roman mosaic style, composed of small irregular tiles separated by thin grout lines. => style/mosaic
        Desaturate the whole picture except for red, so that the red stands out against a monochrome scene. => selective_color color=red
        Gently lift the shadows, pull the highlights down and cool the white balance for a calm, balanced exposure. => tone/shadows+0.5, tone/highlights-, tone/temperature-
        Relight the interior as though a few candles were the only source of light, with amber warmth fading into darkness. => light/candle
        Transfer the image into a hand-embroidered style in which every shape is filled with shiny satin-stitch thread. => style/embroidery
        Give the street a cyberpunk look, with magenta and teal tones, glowing highlights and inky blacks. => style/cyberpunk
        Reproduce the image as a coarse newspaper halftone, where tones dissolve into a regular grid of black dots. => style/halftone
        Relight the scene as if it were underwater: blue-green tint, rippling caustic light from above, murky distance. => light/underwater
        Relight the scene as a flat overcast afternoon: diffuse grey light, no hard shadows, subdued and quiet colours. => light/overcast
        Apply a cinematic color grade with slightly lifted blacks and a subtle vignette around the frame. => style/cinematic, tone/blacks+0.5, effect/vignette 0.5 | style/cinematic, tone/blacks+0.5, effect/vignette | style/cinematic, tone/fade 0.5, effect/vignette 0.5
        Transform the photograph into a delicate watercolor painting with soft bleeding edges, translucent washes of pigment and visible paper texture. => style/watercolor
        Convert this portrait into a detailed graphite pencil drawing with fine hatching and smooth shading on white paper. => style/pencil
        Replace the dull gray sky above the harbor with a vivid sunset sky in shades of orange, pink and violet while leaving the boats untouched. => sky/sunset => region:sky
        Bathe the courtyard in pale moonlight, with cool silvery-blue tones and deep, quiet shadows between the columns. => light/moonlight
        Introduce dense morning fog that drifts through the forest and softens the distant trees, creating a hushed, mysterious atmosphere. => weather/fog | weather/fog 1.5
        Blur the background of the portrait strongly to imitate the shallow depth of field of a fast lens, keeping the person perfectly sharp. => blur 1.5 @background | blur @background => region:subject
        Apply a tilt-shift effect so that the busy city square looks like a tiny scale model. => blur/tilt_shift
        Apply motion blur to the background so that the racing car appears to be speeding past the viewer. => blur/motion @background => region:subject
        Recolor the woman's dress to emerald green while preserving its folds, shading and fabric texture. => recolor @masked color=emerald green => mask
        Remove the tourists standing in front of the cathedral steps and fill the area seamlessly with the surrounding stone. => remove @masked => mask
        Replace the cluttered background with a smooth, uniform pastel blue color so that the product becomes the sole focus. => background/color color=pastel blue => region:subject
        Place the product against a professional photo studio backdrop, keeping its outline clean and natural. => background/studio => region:subject
        Keep only the yellow tones in full color and convert the rest of the street scene to neutral grayscale. => selective_color color=yellow
        Render the landscape as a gouache illustration with flat, opaque layers of paint and crisp simplified shapes. => style/gouache
        Reinterpret the photo as a rough woodcut print with bold carved lines and stark areas of black ink. => style/woodcut
        Reimagine the picture as a piece of hand embroidery, made of raised satin stitches in colored thread on linen. => style/embroidery
        Turn the snapshot into a comic-book panel with heavy black outlines, flat bright colors and dramatic shading. => style/comic
        Give the family portrait the look of an antique photograph from the nineteenth century, with faded brown tones and worn edges. => style/antique_photo
        Apply an HDR look that brings out fine detail in both the bright clouds and the dark rocks. => style/hdr
        Let steady rain fall across the entire street, with fine streaks visible against the dark facades. => weather/rain
        Let thick snowflakes drift down over the village square, as if a calm winter snowfall had just begun. => weather/snow | weather/snow 1.5
        Shift the foliage to autumn, so that the green leaves of the valley glow in red, orange and gold. => season/autumn
        Cast rays of sunlight slanting in from the right through the hall, catching the dust in the air. => light/rays from=right
        Remove the atmospheric haze over the valley and increase the contrast so that the distant ridges become clearly defined. => tone/dehaze+, tone/contrast+
        Lift the shadows under the trees and tone down the highlights in the clouds for a more balanced exposure. => tone/shadows+, tone/highlights-
        Shift the picture into a moody low-key rendering, where darkness dominates and only a few bright accents remain. => tone/low_key
        Mount the photograph in a wide passe-partout, like a print hanging in a gallery. => frame/passe_partout 1.5
        Straighten the slanted horizon and then crop the photo to a panoramic 21:9 ratio. => rotate/straighten, crop aspect=2.333
        Overlay the title "Northern Light" in white at the top of the poster and give the image a matte finish. => text/add color=white place=top text="Northern Light", tone/matte
        Recolor the whole picture using a limited palette of navy, cream and rust. => match_palette palette=navy,cream,rust
        Extend the picture to fill a 16:9 widescreen canvas, continuing the existing sand and water naturally at the sides. => outpaint/aspect width=16 height=9 | outpaint/aspect
        To protect their privacy, pixelate the faces of all the children in the playground and leave the rest of the picture unchanged. => privacy/pixelate @masked => mask
        Fill the night sky over the cabin with a green and violet aurora whose curtains ripple above the treetops. => sky/aurora => region:sky
        Simulate a thermal camera image, with warm areas glowing yellow and red and cold areas fading into blue and purple. => style/thermal
        Add a warm light leak and some film grain, as if the picture had been shot on expired film. => effect/light_leak, effect/grain
        Turn the afternoon street into a night scene with deep blue darkness and softly glowing windows. => light/night
        Restyle the street as a cyberpunk metropolis, with saturated magenta and cyan tones and glowing, high-contrast highlights. => style/cyberpunk
        Relight the portrait with dramatic side light from the left, so that one half of the face falls into deep shadow. => light/dramatic
        Convert the photograph into an impressionist painting made of short, broken brushstrokes and shimmering dabs of light. => style/impressionism
        Recolor the leather armchair to cognac, remove the cable beside it, and add a soft vignette to finish. => recolor @masked color=cognac, remove @masked, effect/vignette => mask, mask:2
        Give the portrait a duotone treatment, mapping the darkest tones to deep purple and the lightest ones to peach. => style/duotone
        Keep only the red tones in the image vivid while turning every other color into neutral grayscale. => selective_color color=red
        Fill the sky with thousands of bright stars while keeping the foreground landscape exactly as it is. => sky/stars => region:sky
        Turn the image into a piece of hand embroidery worked in colored satin stitches, preserving the original arrangement of shapes. => style/embroidery
        Turn the photo into a moody low-key image in which most of the frame falls away into deep black. => tone/low_key
        Swap the dull gray sky for a bright one with fluffy white clouds, leaving the rooftops below exactly as they are. => sky/clouds => region:sky
        Apply a cyberpunk color treatment with electric magenta and cyan tones while leaving the buildings and people unchanged. => style/cyberpunk
        Recolor the body of the vintage car to emerald green, keeping the chrome trim and the reflections unchanged. => recolor @masked color=emerald green => mask
        Engulf the coastline in a violent thunderstorm with driving rain and a dark, menacing mood. => weather/storm
        Relight the scene as golden hour: a low sun shining from the left, honeyed highlights, long soft shadows and a nostalgic atmosphere. => light/golden_hour
        Exchange the plain evening sky for glowing green aurora curtains while preserving the snowy mountains and the frozen lake. => sky/aurora | sky/aurora, light/night => region:sky
        Lower the saturation and give the photo a matte finish for a soft, understated editorial look. => tone/saturation-, tone/matte
        Present the photo as a classic Polaroid instant print, with slightly faded colors and the familiar thick white border. => style/polaroid
        Neutralize the green color cast caused by the fluorescent tubes so that skin and walls appear natural again. => tone/remove_cast color=green
        Give the image a vaporwave aesthetic, using dreamy pink and turquoise hues reminiscent of late-1980s computer graphics. => style/vaporwave
        Reproduce the photo as a coarse newspaper halftone print in which the ink dots are clearly visible from a distance. => style/halftone
        Scatter large, soft, out-of-focus bokeh lights across the image to create a festive evening atmosphere. => light/bokeh
        Transform the garden to early spring, with fresh lime-green foliage and clean, gentle daylight over the lawn. => season/spring
        Render the entire scene as a delicate watercolor with soft bleeding edges, pale washes and a gentle paper texture throughout. => style/watercolor
        Introduce visible shafts of sunlight streaming down from the top of the frame, as though breaking through a forest canopy. => light/rays from=top
        Replace the sky with a fiery sunset in orange and crimson, then warm up the whole image to match. => sky/sunset, tone/temperature+ => region:sky
        Substitute the background with a playful polka dot pattern, leaving the subject itself completely untouched. => background/pattern pattern=dots => region:subject
        Remove the parked scooter in front of the shop window and blend the area seamlessly with the surrounding pavement. => remove @masked => mask
        Convert the portrait to black and white, raise the contrast, and add fine film grain across the frame. => style/black_white, tone/contrast+, effect/grain
        Bathe the whole room in the amber glow of candlelight, letting the far corners sink into a soft, intimate darkness. => light/candle
        Make it look as if heavy rain is falling, with visible streaks and a cool gray atmosphere. => weather/rain 1.5
        Replace the cluttered background with a seamless photo studio backdrop suitable for an online catalog. => background/studio => region:subject
        Add thick morning fog that rolls over the hills and gradually swallows the distant trees. => weather/fog | weather/fog 1.5
        Crop the image to a 16:9 widescreen format and place the title "Northern Roads" in white at the center. => crop aspect=1.778, text/add color=white place=center text="Northern Roads"
        Surround the picture with a wide ivory passe-partout, the way a print would be displayed in a gallery. => frame/passe_partout color=ivory | frame/passe_partout
        Redraw the picture as an antique copperplate engraving, with fine parallel lines describing every shadow and contour. => style/engraving
        Overlay a warm analog light leak along one side of the frame, as if the film had been accidentally exposed. => effect/light_leak
        Isolate the subject and set it against a smooth gradient background that fades from lavender to white. => background/gradient color=lavender color2=white => region:subject
        Remove the electrical outlet on the wall beside the bed to give the real estate listing a cleaner look. => remove @masked => mask
        Apply a very strong blur to the background so that the subject stands apart, imitating a fast portrait lens. => blur 1.5 @background => region:subject
        Transform the photograph into a luminous impressionist painting with broken brushstrokes and shimmering patches of color, keeping the original composition intact. => style/impressionism
        Cool down the color temperature and slightly deepen the blacks to give the picture a crisp, steely mood. => tone/temperature-, tone/blacks-0.5
        Add a dreamy bloom so that the brightest areas of the picture glow softly into their surroundings. => effect/bloom
        Increase the overall brightness and lift the shadows so that more detail becomes visible in the dark areas. => tone/brightness+, tone/shadows+
        Turn this color photograph into a brown-toned sepia print, as if it had been kept in a family album for a century. => style/sepia
        Recreate the look of a Lomo toy camera: cross-processed colors, punchy contrast and noticeably darkened corners. => style/lomo
        Let snowflakes drift across the picture and cool the white balance slightly so the air feels frosty. => weather/snow, tone/temperature-0.5
        Change the color of the woman's scarf to burgundy while preserving the folds and the shading of the fabric. => recolor @masked color=burgundy => mask
        Convert this picture into a gritty comic book panel with thick black outlines and flat, saturated color fills. => style/comic
        Lift the harsh shadow that the hat brim casts across the man's face, keeping his skin tone natural. => restore/lift_shadow @masked => mask
        Paint the red front door navy blue and remove the doormat lying in front of it. => recolor @red front door color=navy, remove @masked => region:color, mask
        Give the portrait a high-key treatment with bright, airy whites and hardly any shadows. => tone/high_key
        Pull the highlights down to recover detail in the bright areas, then add a touch of clarity to the whole image. => tone/highlights-, tone/clarity+0.5
        Light and tint the photograph as though it had been taken underwater, with rippling caustics and a blue-green depth. => light/underwater
        Remap the colors of the image to a limited palette of navy, coral and cream. => match_palette palette=navy,coral,cream
        Apply a tilt-shift blur so that the city street resembles a tiny, meticulously built scale model. => blur/tilt_shift
        Erase the tourists walking behind the fountain, leaving the fountain and the water jets untouched. => remove @masked => mask
        Add a subtle lens flare where the sun peeks over the ridge, keeping all of the remaining tones natural. => light/flare 0.5
        Zoom out so that the scene continues naturally beyond every edge of the current frame. => outpaint/zoom_out
        Invert all of the colors so that the picture looks like a photographic negative held up to the light. => effect/invert
        Shift the scene to late autumn by turning the green leaves rust, amber and deep gold, with mellow afternoon light. => season/autumn
        Add motion blur to the background only, so that the cyclist appears to be racing past the viewer. => blur/motion @background => region:subject
        Transfer the image into a rich oil-painting style with thick impasto brushstrokes and warm, layered pigments. => style/oil
        Relight the scene as a tranquil sunrise: pale rose and apricot light skims low across the ground while the shadows stay soft and long. => light/sunrise
        Convert the photograph into a soft pastel drawing with chalky strokes, velvety blends and a gentle, dreamy palette. => style/pastel
        Replace the existing sky with a dense, glittering Milky Way stretching diagonally above the landscape. => sky/milky_way => region:sky
        Render the picture as a low-poly illustration built from flat triangular facets of simplified colour. => style/low_poly
        Apply a faded matte finish with lifted blacks and a subtle grain so the picture feels calm and understated. => tone/matte, tone/blacks+, effect/grain 0.5
        Isolate the subject from its surroundings and place it on a clean, seamless photographic studio backdrop with even lighting. => background/studio => region:subject
        Transfer the image into a pointillist style in which thousands of tiny dots of pure colour blend together at a distance. => style/pointillism
        Simulate a vintage Polaroid snapshot, complete with the characteristic white frame and slightly washed-out colours. => style/polaroid
        Cover the scene in a heavy storm with driving rain, gusting wind and a dark, brooding atmosphere. => weather/storm
        Recolour the woman's scarf from its current shade to a deep burgundy, keeping the folds and the lighting intact. => recolor @masked color=burgundy => mask
        Transform the photo into a stained-glass panel with bold dark leading and luminous, jewel-like segments of colour. => style/stained_glass
        Darken the background noticeably and leave the subject untouched, so that attention falls on the portrait. => tone/brightness- @background => region:subject
        Relight the portrait with dramatic side light from the right, leaving the far half of the face in deep shadow. => light/dramatic from=right
        Convert the image to a charcoal sketch with smudged shading, rough contours and strong tonal contrast. => style/charcoal | style/charcoal, tone/contrast+
        Remove the parked motorcycle in front of the bakery and fill the gap so that the pavement looks continuous. => remove @masked => mask
        Give the image a cinematic look with teal shadows, orange highlights and a restrained contrast. => style/cinematic | tone/cinematic | style/cinematic, tone/contrast-
        Transfer the image into a woven tapestry of needle embroidery with visible coloured threads and raised satin stitches. => style/embroidery
        Add a soft bloom around the brightest areas so that the lights glow gently and the mood becomes romantic. => effect/bloom 0.5 | effect/bloom
        Shift the season to lush summer, with vivid green foliage and bright, sunny colours throughout the landscape. => season/summer | season/summer, tone/vibrance+
        Turn the photograph into a glitch artwork with displaced scan lines, colour-channel separation and digital noise. => style/glitch
        Relight the scene as if it were lit by a single candle: a warm, flickering amber glow surrounded by darkness. => light/candle
        Apply a high-key treatment to the portrait, giving it bright, airy tones and almost no shadows. => tone/high_key
        Render the photo as a halftone newspaper print with coarse black dots on a pale ground. => style/halftone
        Create an impressionist version of the photo with broken brushwork, shimmering light and loosely suggested shapes. => style/impressionism
        Blanket the village in gently falling snow and add a cool blue tint to deepen the wintry feeling. => weather/snow, tone/temperature- | weather/snow, tone/tint color=blue | weather/snow 0.5, tone/tint color=blue | weather/snow 0.5, tone/temperature- | season/winter, weather/snow, tone/tint color=blue | season/winter, weather/snow, tone/temperature- | weather/snow, tone/tint color=cool blue
        Introduce subtle golden rays of sun breaking in from the top left, making the air look luminous. => light/rays 0.5 from=top left
        Mask out the passers-by's faces with a strong blur so that nobody in the crowd can be recognised. => privacy/blur @masked | privacy/blur @masked 1.5 | blur @masked 1.5 => mask
        Transform the image into a copperplate engraving with fine parallel hatching, like an illustration from an old banknote. => style/engraving
        Add a plain white passe-partout around the photograph, as one would mount a print for an exhibition. => frame/passe_partout | frame/passe_partout color=white
        Reimagine the skyline in a neon-soaked cyberpunk style with saturated magenta, electric cyan and inky shadows. => style/cyberpunk
        Soften the harsh midday highlights and raise the shadows a little to recover detail in the faces. => tone/highlights-, tone/shadows+0.5
        Turn the daytime street into a night scene with dark blue tones, subdued colours and a quiet, deserted atmosphere. => light/night
        Apply a nostalgic, aged look reminiscent of an antique photograph from the nineteenth century, with brown tones and worn edges. => style/antique_photo | style/antique_photo, style/sepia
        Make the image look flat and hand-painted in opaque gouache, with simplified shapes and matte colour. => style/gouache
        Remove the cluttered background completely, leaving the product on a transparent layer ready for an online catalogue. => background/transparent => region:subject
        Blur the upper half of the image softly so the viewer's eye is drawn to the lower part. => blur @top half 0.5 | blur @top half
        Flip the composition horizontally and then increase the clarity to bring out texture in the rocks. => flip/horizontal, tone/clarity+
        Transform the photo into a simple black line drawing on white, like a page from a colouring book. => style/line_art
        Match the overall palette of the picture to navy, cream and rust for a cohesive editorial appearance. => match_palette palette=navy,cream,rust
        Add the caption "Summer in Lisbon" in white at the bottom of the picture, keeping everything else unchanged. => text/add color=white place=bottom text="Summer in Lisbon"
        Let a thin rim of frost form around the edges of the picture, as though it were seen through a frozen window. => effect/frost_edges | effect/frost_edges 0.5
        """
}
