//! Pictures and videos at the desk.

use askama::Template;

use super::{Choice, Desk, Picker, PickerRow};

/// A medium in a list.
pub struct MediumCard {
    /// Address of its page.
    pub href: String,
    /// Code by which texts name it.
    pub code: String,
    /// What staff call it.
    pub name: String,
    /// Address of a small rendition; empty without one.
    pub thumb: String,
    /// What it shows, in the person's language; empty when nobody said.
    pub alt: String,
    /// Classes that keep its middle in view.
    pub focus: String,
    /// It moves.
    pub video: bool,
    /// Size and length.
    pub size: String,
    /// Who made it.
    pub credit: String,
    /// Licence.
    pub licence: String,
    /// Whose it is.
    pub whose: String,
    /// States: class and words.
    pub tags: Vec<(&'static str, String)>,
}

/// The library.
#[derive(Template)]
#[template(path = "desk/media/library.html")]
pub struct LibraryPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// What is looked for.
    pub query: String,
    /// Organisations to choose from.
    pub whose: Vec<Choice>,
    /// Pictures or videos.
    pub kinds: Vec<Choice>,
    /// Licences to choose from.
    pub licences: Vec<Choice>,
    /// What is lacking.
    pub only: Vec<Choice>,
    /// In which language.
    pub languages: Vec<Choice>,
    /// `grid` or `list`.
    pub view: String,
    /// Rows rather than cards.
    pub as_list: bool,
    /// The same as cards.
    pub grid_href: String,
    /// The same as rows.
    pub list_href: String,
    /// Media.
    pub cards: Vec<MediumCard>,
    /// The page before.
    pub previous: Option<String>,
    /// The page after.
    pub next: Option<String>,
    /// The person may add some.
    pub may_upload: bool,
}

/// What a medium shows, in one language.
pub struct AltRow {
    /// Language tag.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
    /// Its name.
    pub language: String,
    /// Nothing is stored.
    pub missing: bool,
    /// Text.
    pub text: String,
}

/// Where a medium is used.
pub struct UseRow {
    /// Address.
    pub href: String,
    /// Headline.
    pub title: String,
    /// Language tag.
    pub lang: String,
    /// Language's name.
    pub about: String,
    /// Readers see it there.
    pub published: bool,
}

/// One medium.
#[derive(Template)]
#[template(path = "desk/media/medium.html")]
pub struct MediumPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Code.
    pub code: String,
    /// It moves.
    pub video: bool,
    /// The picture that stands for a video, where the person may choose one.
    pub poster: Option<Picker>,
    /// Pictures to choose from.
    pub posters: Vec<PickerRow>,
    /// Address of a rendition.
    pub thumb: String,
    /// Address of the film.
    pub film: String,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// Classes that keep its middle in view.
    pub focus: String,
    /// Per cent from the left.
    pub focus_x: String,
    /// Per cent from the top.
    pub focus_y: String,
    /// What it shows, in the person's language.
    pub preview_alt: String,
    /// Size, length, file.
    pub facts: Vec<(String, String)>,
    /// Since when and why readers do not see it.
    pub withdrawn: Option<String>,
    /// The person may change it.
    pub may_change: bool,
    /// What staff call it.
    pub name: String,
    /// Organisations it may be of.
    pub owners: Vec<Choice>,
    /// Who made it.
    pub credit: String,
    /// Licence.
    pub licence: String,
    /// Licences to choose from.
    pub licences: Vec<String>,
    /// Where it came from.
    pub source_url: String,
    /// Last day.
    pub rights_until: String,
    /// Who agreed to what.
    pub consent: String,
    /// It needs no alternative text.
    pub decorative: bool,
    /// Alternative texts, the missing ones first.
    pub alts: Vec<AltRow>,
    /// What the file tells.
    pub camera: Vec<(String, String)>,
    /// Others that look the same.
    pub alike: Vec<MediumCard>,
    /// Nothing uses it.
    pub unused: bool,
    /// Where it is used.
    pub uses: Vec<UseRow>,
    /// What happened.
    pub history: Vec<String>,
}

/// An upload of one's own.
pub struct UploadRow {
    /// Row id.
    pub id: String,
    /// What the file was called.
    pub name: String,
    /// How it stands.
    pub words: String,
    /// Class of the state.
    pub class: &'static str,
    /// Address of a small rendition.
    pub thumb: String,
    /// Address of the medium.
    pub href: String,
    /// The same file is there already.
    pub duplicate: bool,
}

/// Adding files.
#[derive(Template)]
#[template(path = "desk/media/upload.html")]
pub struct UploadPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Organisations they may be for.
    pub owners: Vec<Choice>,
    /// Who made them.
    pub credit: String,
    /// Licence.
    pub licence: String,
    /// Licences to choose from.
    pub licences: Vec<String>,
    /// One's latest uploads.
    pub rows: Vec<UploadRow>,
}

/// A medium to choose.
pub struct PickCard {
    /// The medium.
    pub card: MediumCard,
    /// Address that chooses it; empty for a text.
    pub choose: String,
    /// The line that shows it in a text; empty for an item.
    pub directive: String,
}

/// Choosing a medium.
#[derive(Template)]
#[template(path = "desk/media/pick.html")]
pub struct PickPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// What is looked for.
    pub query: String,
    /// Pictures or videos alone.
    pub kind: String,
    /// Language of alternative texts.
    pub locale: String,
    /// Item whose leading picture is chosen.
    pub item: String,
    /// Media.
    pub cards: Vec<PickCard>,
    /// The page before.
    pub previous: Option<String>,
    /// The page after.
    pub next: Option<String>,
    /// The person may add some.
    pub may_upload: bool,
}

/// A picture as an item has or would have it.
pub struct Shown {
    /// Code.
    pub code: String,
    /// What staff call it.
    pub name: String,
    /// Address of its page.
    pub href: String,
    /// Address of a rendition.
    pub thumb: String,
    /// What it shows.
    pub alt: String,
    /// Classes that keep its middle in view.
    pub focus: String,
    /// Who made it, under which terms.
    pub credit: String,
    /// Readers do not see it.
    pub gone: String,
}

/// A leading picture that waits for a second person.
pub struct PictureProposal {
    /// Who wants it, and since when.
    pub by: String,
    /// The picture; nothing where the item shall have none.
    pub picture: Option<Shown>,
    /// What readers will be told.
    pub note: String,
    /// The person may say yes.
    pub may_accept: bool,
    /// The person may put it aside.
    pub may_decline: bool,
}

/// The picture that leads an item.
#[derive(Template)]
#[template(path = "desk/media/picture.html")]
pub struct ItemPicturePage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Address of the item's page.
    pub item_href: String,
    /// Address of the choice.
    pub pick_href: String,
    /// Readers see the item.
    pub published: bool,
    /// A second person must accept what readers see.
    pub four_eyes: bool,
    /// What was said of the change.
    pub note: String,
    /// The one that waits for a second person.
    pub proposal: Option<PictureProposal>,
    /// The picture it has.
    pub now: Option<Shown>,
    /// The one that was chosen.
    pub then: Option<Shown>,
}
