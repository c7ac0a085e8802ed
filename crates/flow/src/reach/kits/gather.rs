//! What readers get of a kit: of its items the editions that are published, of its pictures those that may be handed on.
//! What is left out is told, so that staff see it; readers never do.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use model::press::{KitPicture, PressKit, may_hand_out};
use model::{Code, Locale, Media};
use store::Conn;
use store::published::PublishedEdition;

use crate::FlowError;

/// An item of a kit with its published editions.
#[derive(Debug, Clone)]
pub struct Part {
    /// The item.
    pub item: Code,
    /// Its editions in the languages asked for, in the kit's order of languages.
    pub editions: Vec<PublishedEdition>,
}

/// A picture of a kit.
#[derive(Debug, Clone)]
pub struct Held {
    /// What the kit says of it.
    pub picture: KitPicture,
    /// The picture.
    pub media: Media,
    /// What it shows, by language, as the library has it.
    pub alts: BTreeMap<Locale, String>,
}

/// Why something of a kit is not handed out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LeftOut {
    /// No edition of the item is published in any of the kit's languages.
    Unpublished(Code),
    /// The item is under embargo.
    Embargo(Code),
    /// The picture may not be shown, or not be handed on.
    Picture(Code),
}

/// What readers get of a kit.
#[derive(Debug, Clone, Default)]
pub struct Gathered {
    /// Items with at least one edition.
    pub parts: Vec<Part>,
    /// Pictures.
    pub pictures: Vec<Held>,
    /// What is left out.
    pub left_out: Vec<LeftOut>,
}

/// Gathers it, in some of the kit's languages.
pub async fn gather(
    conn: &mut Conn,
    kit: &PressKit,
    locales: &[Locale],
    now: Timestamp,
    today: Date,
) -> Result<Gathered, FlowError> {
    let mut gathered = Gathered::default();
    for code in &kit.items {
        let Some(item) = store::item::find_item(conn, code).await? else {
            gathered.left_out.push(LeftOut::Unpublished(code.clone()));
            continue;
        };
        // Nothing of an item under embargo is published; should that ever fail, nothing of it goes out here either.
        let plan = store::plan::plan_of(conn, item.id).await?;
        if plan.embargo.is_some_and(|embargo| embargo.until > now) {
            gathered.left_out.push(LeftOut::Embargo(code.clone()));
            continue;
        }
        let mut editions = Vec::new();
        for locale in locales {
            editions.extend(store::published::find_published_of(conn, code, locale).await?);
        }
        if editions.is_empty() {
            gathered.left_out.push(LeftOut::Unpublished(code.clone()));
        } else {
            gathered.parts.push(Part { item: code.clone(), editions });
        }
    }
    let codes: Vec<Code> = kit.pictures.iter().map(|p| p.media.clone()).collect();
    let mut shown =
        if codes.is_empty() { BTreeMap::new() } else { store::media::shown_media(conn, &codes).await? };
    for picture in &kit.pictures {
        let Some(media) = shown.remove(&picture.media) else {
            gathered.left_out.push(LeftOut::Picture(picture.media.clone()));
            continue;
        };
        let details = store::media::details::details(conn, media.id).await?;
        let rights_until = details.and_then(|details| details.rights_until);
        if media.is_video() || !may_hand_out(&media.licence, rights_until, today) {
            gathered.left_out.push(LeftOut::Picture(picture.media.clone()));
            continue;
        }
        let alts = store::media::details::alts(conn, media.id).await?;
        gathered.pictures.push(Held { picture: picture.clone(), media, alts });
    }
    Ok(gathered)
}
