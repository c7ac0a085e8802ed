//! What keeps a text with pictures from being published: no alternative text in its language, no word on whose the
//! picture is, a right that has ended.
//!
//! The alternative of a picture in a text is what the text itself gives it, or else what the library says of it in
//! the text's language, or else, for a figure whose author left it to the caption, the caption. A picture that was
//! marked as decorative, on purpose, needs none.

use markup::{Block, BlockKind, Directive};
use model::{Code, Item, Locale, Refusal, Revision};
use store::{Conn, Tx};

use crate::FlowError;

/// A picture as a text shows it.
struct Shown {
    code: Code,
    /// What the text says of it.
    said: String,
}

/// What a picture shows, for those who do not see it.
pub fn alternative<'a>(said: &'a str, library: Option<&'a String>, caption: Option<&'a str>) -> &'a str {
    let words = [Some(said), library.map(String::as_str), caption];
    words.into_iter().flatten().find(|w| !w.trim().is_empty()).unwrap_or_default()
}

/// Every picture and video of a text that readers may not be shown like this, with the message key of the reason.
pub async fn media_problems(
    conn: &mut Conn,
    item: &Item,
    locale: &Locale,
    image_alt: &str,
    body: &str,
) -> Result<Vec<(Code, &'static str)>, FlowError> {
    let mut shown: Vec<Shown> = item
        .image
        .iter()
        .map(|code| Shown { code: code.clone(), said: image_alt.trim().to_owned() })
        .collect();
    collect(markup::parse(body).blocks(), &mut shown);
    if shown.is_empty() {
        return Ok(Vec::new());
    }
    let codes: Vec<Code> = shown.iter().map(|s| s.code.clone()).collect();
    let media = store::media::find_many_media(conn, &codes).await?;
    let seen = store::media::shown_media(conn, &codes).await?;
    let alts = store::media::details::alts_in(conn, locale, &codes).await?;
    let decorative = store::media::details::decorative(conn, &codes).await?;
    let mut problems: Vec<(Code, &'static str)> = Vec::new();
    for Shown { code, said } in shown {
        // One that does not exist at all is named with its line by the check of the text.
        let Some(medium) = media.get(&code) else { continue };
        let why = if !seen.contains_key(&code) {
            "media-is-withdrawn"
        } else if medium.credit.trim().is_empty() || medium.licence.trim().is_empty() {
            "media-lacks-rights"
        } else if alternative(&said, alts.get(&code), None).is_empty() && !decorative.contains(&code) {
            "media-lacks-alt"
        } else {
            continue;
        };
        if !problems.contains(&(code.clone(), why)) {
            problems.push((code, why));
        }
    }
    Ok(problems)
}

/// Refuses a text with pictures that readers may not be shown.
pub async fn need_showable(
    tx: &mut Tx,
    item: &Item,
    locale: &Locale,
    revision: &Revision,
) -> Result<(), FlowError> {
    let problems = media_problems(tx, item, locale, &revision.image_alt, &revision.body).await?;
    if problems.is_empty() { Ok(()) } else { Err(Refusal::Media(problems).into()) }
}

fn collect(blocks: &[Block], out: &mut Vec<Shown>) {
    for block in blocks {
        match &block.kind {
            BlockKind::List { items, .. } => items.iter().for_each(|item| collect(item, out)),
            BlockKind::Quote(inner) | BlockKind::Container { blocks: inner, .. } => collect(inner, out),
            BlockKind::Directive(Directive::Figure(figure)) => {
                // Given, even empty, the alternative is the author's word; not given, it is left to the caption.
                let said = figure.alt.as_deref().unwrap_or(&figure.caption);
                out.extend(
                    Code::new(figure.image.clone()).ok().map(|code| Shown { code, said: said.into() }),
                );
            }
            BlockKind::Directive(Directive::Gallery(gallery)) => {
                for image in &gallery.images {
                    let code = Code::new(image.clone()).ok();
                    out.extend(code.map(|code| Shown { code, said: gallery.caption.clone() }));
                }
            }
            _ => {}
        }
    }
}
