//! Choosing a medium: a page that works by itself, and the same as JSON for the editor.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Query, State};
use axum::response::{IntoResponse as _, Response};
use flow::publish::library::search_words;
use model::{Act, Code, Locale};
use render::pages::desk::media::{PickCard, PickPage};
use serde::Deserialize;
use serde_json::json;
use store::media::library::{Shelf, library};

use super::library::card;
use crate::app::App;
use crate::desk::page;
use crate::desk::staff::Staff;
use crate::failure::Failure;
use crate::structured::percent;

/// Media of a page.
const ROWS: u32 = 24;

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Wish {
    q: String,
    page: u32,
    format: String,
    /// `picture` or `video`; both when empty.
    kind: String,
    /// Language in which alternative texts are wanted.
    locale: String,
    /// The item whose leading picture is chosen; for a text when empty.
    item: String,
}

/// `GET /desk/media/pick?q=…&page=…&kind=…&locale=…&item=…&format=json`
///
/// As JSON: `{"media": [{"code", "name", "kind", "thumb", "width", "height", "alt", "credit", "licence",
/// "decorative", "directive"}], "next": address or null}`. Only what readers may be shown is offered.
pub async fn pick(
    State(app): State<Arc<App>>,
    staff: Staff,
    Query(wish): Query<Wish>,
) -> Result<Response, Failure> {
    let d = staff.desk(staff.view().t("media-pick"), "desk-media");
    let v = d.v;
    let locale = Locale::new(&wish.locale).ok().unwrap_or_else(|| v.local.locale.clone());
    let item = Code::new(&*wish.item).ok();
    let shelf = Shelf {
        words: search_words(&wish.q),
        videos: match (wish.kind.as_str(), &item) {
            // A video cannot lead.
            ("picture", _) | (_, Some(_)) => Some(false),
            ("video", _) => Some(true),
            _ => None,
        },
        shown: true,
        offset: wish.page.saturating_mul(ROWS),
        ..Shelf::all(locale, ROWS + 1)
    };
    let mut rows = library(&mut app.store.read().await?, &shelf).await?;
    let more = rows.len() > ROWS as usize;
    rows.truncate(ROWS as usize);
    let href = |page: u32, format: &str| {
        format!(
            "/desk/media/pick?q={}&kind={}&locale={}&item={}&page={page}{format}",
            percent(&wish.q),
            percent(&wish.kind),
            percent(&wish.locale),
            percent(&wish.item),
        )
    };
    let directive = |row: &store::media::library::Shelved| {
        let alt = row.alt.clone().unwrap_or_default().replace(['"', '\n'], " ");
        format!("::figure{{image=\"{}\" caption=\"\" alt=\"{alt}\"}}", row.media.code)
    };
    if wish.format == "json" {
        let list: Vec<_> = rows
            .iter()
            .map(|row| {
                let shown = card(&v, row, 0);
                json!({
                    "code": shown.code, "name": shown.name, "thumb": shown.thumb, "alt": shown.alt,
                    "kind": if row.media.is_video() { "video" } else { "picture" },
                    "width": row.media.width, "height": row.media.height,
                    "credit": row.media.credit, "licence": row.media.licence,
                    "decorative": row.decorative, "directive": directive(row),
                })
            })
            .collect();
        let next = more.then(|| href(wish.page + 1, "&format=json"));
        return Ok(Json(json!({ "media": list, "next": next })).into_response());
    }
    let locales = v.country.nation.site.locales.len();
    let cards = rows.iter().map(|row| PickCard {
        choose: item
            .as_ref()
            .map(|item| format!("/desk/items/{item}/picture?media={}", row.media.code))
            .unwrap_or_default(),
        directive: if item.is_some() { String::new() } else { directive(row) },
        card: card(&v, row, locales),
    });
    page(&PickPage {
        cards: cards.collect(),
        previous: (wish.page > 0).then(|| href(wish.page - 1, "")),
        next: more.then(|| href(wish.page + 1, "")),
        may_upload: staff.me.rights.anywhere(Act::Media),
        query: wish.q,
        kind: wish.kind,
        locale: wish.locale,
        item: wish.item,
        d,
    })
}
