//! What several pages of the library show alike.

use flow::trust::Scope;
use jiff::Timestamp;
use model::{Act, Item, Locale, Media};
use render::View;
use render::pages::desk::Choice;
use store::Conn;
use store::media::library::Shelved;

use crate::desk::staff::Staff;
use crate::failure::Failure;

/// Where staff see a rendition: as readers do, or at the desk alone when readers may not see it.
pub fn thumb(media: &Media, width: u32, withdrawn: Option<Timestamp>) -> String {
    let Some(found) = media.rendition(width) else { return String::new() };
    let place = if withdrawn.is_some() { "/desk/media/files" } else { "/media" };
    format!("{place}/{}.{}", found.sha256, found.format.as_str())
}

/// The same of a video's public copy.
pub fn film(media: &Media, withdrawn: Option<Timestamp>) -> String {
    let Some(found) = media.film() else { return String::new() };
    let place = if withdrawn.is_some() { "/desk/media/files" } else { "/media" };
    format!("{place}/{}.{}", found.sha256, found.format.as_str())
}

/// Length of a video.
pub fn length(v: &View<'_>, ms: i64) -> String {
    let seconds = ms.max(0) / 1000;
    let two = |n: i64| if n < 10 { format!("{}{}", v.num(0), v.num(n)) } else { v.num(n) };
    if seconds >= 3600 {
        format!("{}:{}:{}", v.num(seconds / 3600), two(seconds / 60 % 60), two(seconds % 60))
    } else {
        format!("{}:{}", v.num(seconds / 60), two(seconds % 60))
    }
}

/// Size in pixels, and length where it moves.
pub fn size(v: &View<'_>, media: &Media, ms: Option<i64>) -> String {
    let size = format!("{} × {}", v.num(media.width.into()), v.num(media.height.into()));
    match ms {
        Some(ms) => format!("{size} · {}", length(v, ms)),
        None => size,
    }
}

/// Size of a file.
pub fn weight(v: &View<'_>, bytes: u64) -> String {
    let kilo = bytes as f64 / 1000.0;
    if kilo < 1000.0 { format!("{} kB", v.real(kilo, 0)) } else { format!("{} MB", v.real(kilo / 1000.0, 1)) }
}

/// What one calls a medium.
pub fn name(row: &Shelved) -> String {
    if row.title.is_empty() { row.media.code.to_string() } else { row.title.clone() }
}

/// The organisations a person may keep media for; the country as a whole where they may do that.
pub fn owners(staff: &Staff, v: &View<'_>, chosen: &str) -> Vec<Choice> {
    let rights = &staff.me.rights;
    let mut choices: Vec<Choice> = rights
        .organisations(Act::Media, &v.country.nation.organisations)
        .into_iter()
        .map(|o| Choice::new(o.code.to_string(), v.name("organisation", o.code.as_str()), chosen))
        .collect();
    v.local.formats.sort_by_name(&mut choices, |c| &c.text);
    if rights.may(Act::Media, Scope::COUNTRY) {
        choices.insert(0, Choice::new("", v.t("desk-whole-country"), chosen));
    }
    choices
}

/// Licences to choose from: those in use, and the common ones.
pub fn licences(mut used: Vec<String>) -> Vec<String> {
    for common in ["CC0-1.0", "CC-BY-4.0", "CC-BY-SA-4.0", "CC-BY-NC-4.0", "CC-BY-ND-4.0"] {
        if !used.iter().any(|u| u == common) {
            used.push(common.to_owned());
        }
    }
    used
}

/// Everything about its pictures that keeps a text from being published: what is wrong, and where to put it right.
pub async fn problems(
    conn: &mut Conn,
    v: &View<'_>,
    item: &Item,
    locale: &Locale,
    image_alt: &str,
    body: &str,
) -> Result<Vec<(String, String)>, Failure> {
    let found = flow::publish::library::media_problems(conn, item, locale, image_alt, body).await?;
    let row = |(code, why): (model::Code, &str)| {
        (v.t1(why, "media", code.as_str()), format!("/desk/media/{code}#alt-{locale}"))
    };
    Ok(found.into_iter().map(row).collect())
}
