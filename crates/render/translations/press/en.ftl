### Press kits, and cards of our pages inside pages of others.

## For readers
press-title = For the press
press-intro = Texts, pictures and figures ready to be used, with their credits, licences and sources.
press-none = There is no press kit at the moment.
press-take = Take it with you
press-take-help = One file holds the texts as web pages, plain text and word-processor documents, the pictures in full size, captions and figures.
press-whole = Download the whole kit (ZIP)
press-one-language = In one language:
press-text-licence = Licence of the texts: { $licence }
press-texts = Texts
press-pictures = Pictures
press-full-size = Full size, { $size }
press-contacts = Contacts
press-early = Preview. This link works until { $time }.
press-held = Under embargo until { $time }: publish nothing of it before.
press-role-press-office = Press office
press-role-spokesperson = Spokesperson’s office
press-role-editors = Questions about the texts
press-role-pictures = Questions about the pictures
press-role-figures = Questions about the figures

## In the file
press-read-texts = Texts are in the folder “texts”, by language. Each names its publisher and the address of its page. Name both when you quote from it.
press-read-pictures = Pictures are in the folder “pictures”. Their credits, licences, captions and descriptions are in captions.csv. The credit must be named.
press-read-facts = Where there are figures, they are in facts.csv, each with its period and source.
press-read-manifest = manifest.json lists every file with its SHA-256 digest.

## Cards
embed-this = Show this on your site
embed-help = Copy this code into your page. The card follows every correction made here.
embed-look = See the card
embed-source = Full page

## At the desk
desk-kits = Press kits
press-help = What an organisation hands to those who write about it: texts, pictures, facts and contacts.
press-new = New press kit
press-licence = Licence of the texts
press-words = Title and introduction
press-introduction-help = An empty line begins a new paragraph.
press-items-help = Only published editions are handed out. Nothing of an item under embargo is.
press-item-number = Item { $number }
press-pictures-help = Only pictures whose licence lets others pass them on and whose rights have not run out.
press-picture-number = Picture { $number }
press-captions = Captions
press-fact-number = Fact { $number }
press-contact-help = Only what the office publishes about itself: no person’s name, no private number.
press-contact-number = Contact { $number }
press-contact-role = What for
press-office-telephone = Office telephone
press-office-page = Public page
press-office-languages = Languages spoken
press-embargo-help = Until then the kit can only be reached through a signed link. Leave it empty for no embargo.
press-publish-help = Readers see the kit at once, or when its embargo ends.
press-withdraw = Withdraw the kit
press-withdraw-help = Readers see the reason at the kit’s address.
press-link-help = Whoever has such a link sees the kit before it is public, without signing in.
press-left-out = Not handed out
press-left-unpublished = { $code }: not published in any language of the kit
press-left-embargo = { $code }: under embargo
press-left-picture = { $code }: may not be shown, or may not be passed on
field-introduction = Introduction
field-locales = Languages

## What can be wrong
press-too-many = A list of a kit holds at most 60 entries.
press-too-long = A title may have 200 characters, an introduction or a caption 6,000.
press-empty = The kit is empty: add a text, a picture or a fact.
press-no-item = One of the items does not exist. Choose it from the list.
press-no-picture = One of the pictures does not exist. Choose it from the list.
press-no-film = A kit holds pictures, not videos.
press-contact-empty = A contact needs a telephone number, an e-mail address or a public page.
press-telephone = This is not a telephone number. Write it as +84 24 1234 5678.
press-language-wrong = Write languages as codes, such as vi, en.
press-picture-licence = “{ $media }”: its licence does not say that it may be passed on, or its rights have run out.
press-picture-alt = “{ $media }” needs a caption or an alternative text in every language of the kit.

## Events
event-save-kit = saved a press kit
event-publish-kit = published a press kit
event-withdraw-kit = withdrew a press kit
event-kit-link = made a preview link to a press kit
event-revoke-kit-link = ended a preview link to a press kit
event-apply-kit = loaded a press kit from the pack
