# Pictures and videos at the desk, in English: the source of all translations.

desk-media = Media
media-upload = Add files
media-upload-help = Pictures (JPEG, PNG, GIF, WebP, TIFF, SVG) up to 64 MB and videos (MP4, MOV, WebM) up to 2 GB. What a file is, is told from its content, not from its name.
media-files = Files
media-drop = Several at once, or drop them here. If the line is lost, choose the same file again: it goes on where it stopped.
media-send = Send
media-coming = On their way
media-recent = My latest files
media-describe = Describe it
media-use-existing = Use the one that is there
media-keep-both = Add it all the same
media-all-done = All files have been sent.
media-is-sending = being sent
media-is-lost = no connection, it goes on by itself
media-is-receiving = not all of it is here yet
media-is-making = being prepared
media-is-done = in the library
media-is-duplicate = The very same file is in the library already.

## The library
media-kind = Pictures or videos
media-pictures = pictures
media-videos = videos
media-video = Video
media-only = Only
media-without-alt = without alternative text
media-ending = rights ending within 30 days
media-unused = not used anywhere
media-as-grid = As pictures
media-as-list = As a list
media-none = Nothing fits.
media-previous = Back
media-not-shown = not shown
media-shown-until = until { $date }
media-decorative = decorative
media-described = described { $count }

## A medium
field-credit = Made by
field-licence = Licence
field-rights_until = Last day it may be shown
field-consent = Consent
field-file = File
media-credit-help = The name readers see beside the picture.
media-rights-help = From the next day on readers do not see it any more. Empty: no end.
media-consent-help = Who is shown, who agreed to what, and where that is kept. Only staff see this.
media-focus = What the picture is about
media-focus-help = This point stays in view however the picture is cut. Press it in the picture, or give it here in per cent.
media-focus-x = From the left, %
media-focus-y = From the top, %
media-crops = As it is cut
media-alt = What it shows
media-alt-help = For those who do not see it, in each language. No text with this picture is published in a language in which this is missing.
media-is-decorative = Decorative: it says nothing that readers would miss
media-missing = missing
media-about = The file
media-size = Size
media-length = Length
media-file = Kind of file
media-added = Added
media-weight = Size of the file
media-file-name = Name of the file
media-original = Original file, with everything private in it
media-uses = Where it is used
media-uses-none = Nowhere yet.
media-camera = What the file tells
media-camera-help = Written into it by camera and programmes. Only staff see this; public copies hold none of it.
media-alike = Looks the same
media-prefer = Use this one and remove the new one
media-poster = Still picture
media-poster-code = Picture
media-poster-help = Stands for the video until it is played. Empty: none.
media-poster-frame = Take the frame shown now
media-showing = Readers
media-withdraw = Do not show it any more
media-withdraw-help = Pages are made without it from now on, and its public copies are gone.
media-restore = Show it again
media-restore-help = Pages that use it show it again.
media-remove = Remove from the library
media-withdrawn-since = Not shown to readers since { $time }: { $reason }

## Choosing
media-pick = Choose from the library
media-choose = Choose
media-line = Line for the text
media-leading = Leading picture
media-no-picture = No picture.
media-now = Now
media-chosen = Chosen
media-use = Use this picture
media-take-out = Without a picture
media-published-help = Readers see this item. The change is published at once as a correction in every language, with the alternative texts of the library.
media-four-eyes-help = Readers see this item. Once it is accepted, the change is published as a correction in every language, with the alternative texts of the library.

## What waits
media-waits-ending = Rights that are ending

## Why something was not done
refusal-media = Please put this right first. { $problems }
media-lacks-alt = “{ $media }” has no alternative text in this language.
media-lacks-rights = “{ $media }” does not say who made it and under which licence.
media-is-withdrawn = “{ $media }” may not be shown any more: replace it or take it out.
media-kind-unknown = This is neither a picture (JPEG, PNG, GIF, WebP, TIFF, SVG) nor a video (MP4, MOV, WebM), whatever its name says.
media-too-large = The file is too large: { $detail } MB are the most.
media-larger-than-any = The file is too large: 2 GB are the most.
media-too-many-pixels = The picture is too large: { $detail } pixels.
media-drawing-refused = The drawing holds something a picture may not hold: { $detail }
media-codec = Browsers do not play “{ $detail }”. Save the video as H.264 (MP4) or VP9 (WebM).
media-too-long = The video is too long: { $detail } hours are the most.
media-damaged = The file is damaged, cut off, or has something foreign attached to it.
media-empty = The file is empty.
media-cut-off = The file did not arrive whole. Please send it again.
media-too-many-open = Too many files at a time. Wait until some have arrived.
media-focus-wrong = The point must lie between 0 and 100 per cent.
media-alt-long = An alternative text may have at most 600 characters.
media-not-picture = This is not the code of a picture that may be shown.
media-rights-over = the right to show it has ended
media-in-use = It is still used. Take it out of these texts first.
media-text-waits = A newer text waits in one of the published languages. Publish it first.
media-proposal-waits = Another change of this item waits for a second person. It must be accepted or declined first.

## What was just done
done-media = Saved.
done-media-added = Added. Now say what it shows.
done-media-withdrawn = Readers do not see it any more.
done-media-restored = Readers see it again.
done-media-removed = Removed.
done-media-preferred = The new one has been removed; this one is used.
done-picture = The picture has been changed.

## Events
event-describe-media = described a medium
event-withdraw-media = withdrew a medium
event-restore-media = restored a medium
event-remove-media = removed a medium
event-expire-media = withdrew a medium whose rights ended
event-set-poster = chose a still picture
event-set-picture = changed the leading picture
event-propose-picture = proposed another leading picture
event-decline-picture = declined another leading picture
