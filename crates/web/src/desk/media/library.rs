//! The library: what there is, found by words and by what it lacks.

use std::sync::Arc;

use axum::extract::{Query, State};
use axum::response::Response;
use flow::publish::library::search_words;
use model::{Act, Code, Locale};
use render::View;
use render::pages::desk::Choice;
use render::pages::desk::media::{LibraryPage, MediumCard};
use serde::Deserialize;
use store::media::library::{Shelf, Shelved, library};

use super::parts::{name, size, thumb};
use super::waiting::warned_until;
use crate::app::App;
use crate::desk::page;
use crate::desk::staff::Staff;
use crate::failure::Failure;
use crate::structured::percent;

/// Media of a page.
const ROWS: u32 = 48;

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Wish {
    q: String,
    organisation: String,
    kind: String,
    licence: String,
    only: String,
    lang: String,
    view: String,
    page: u32,
}

impl Wish {
    fn href(&self, view: &str, page: u32) -> String {
        format!(
            "/desk/media?q={}&organisation={}&kind={}&licence={}&only={}&lang={}&view={view}&page={page}",
            percent(&self.q),
            percent(&self.organisation),
            percent(&self.kind),
            percent(&self.licence),
            percent(&self.only),
            percent(&self.lang),
        )
    }
}

/// A medium as the library shows it.
pub fn card(v: &View<'_>, row: &Shelved, languages: usize) -> MediumCard {
    let mut tags = Vec::new();
    if row.withdrawn_at.is_some() {
        tags.push(("withdrawn", v.t("media-not-shown")));
    } else if let Some(last) = row.rights_until {
        tags.push(("scheduled", v.t1("media-shown-until", "date", &v.date(last))));
    }
    if row.decorative {
        tags.push(("draft", v.t("media-decorative")));
    } else if usize::try_from(row.alts).unwrap_or(0) < languages {
        let shown = format!("{}/{}", v.num(row.alts), v.num(i64::try_from(languages).unwrap_or(0)));
        tags.push(("draft", v.t1("media-described", "count", &shown)));
    }
    MediumCard {
        href: format!("/desk/media/{}", row.media.code),
        code: row.media.code.to_string(),
        name: name(row),
        thumb: thumb(&row.media, 400, row.withdrawn_at),
        alt: row.alt.clone().unwrap_or_default(),
        focus: focus(row.media.focus_x, row.media.focus_y),
        video: row.media.is_video(),
        size: size(v, &row.media, row.duration_ms),
        credit: row.media.credit.clone(),
        licence: row.media.licence.clone(),
        whose: row.organisation.as_ref().map(|o| v.name("organisation", o.as_str())).unwrap_or_default(),
        tags,
    }
}

/// The classes that keep a picture's middle in view.
pub fn focus(x: f64, y: f64) -> String {
    let tenth = |share: f64| (share.clamp(0.0, 1.0) * 10.0).round();
    format!("fx{} fy{}", tenth(x), tenth(y))
}

/// `GET /desk/media`
pub async fn list(
    State(app): State<Arc<App>>,
    staff: Staff,
    Query(wish): Query<Wish>,
) -> Result<Response, Failure> {
    let d = staff.desk(staff.view().t("desk-media"), "desk-media");
    let v = d.v;
    let locales = &v.country.nation.site.locales;
    let lang = Locale::new(&wish.lang).ok().filter(|l| locales.contains(l));
    let shelf = Shelf {
        words: search_words(&wish.q),
        organisation: Code::new(&*wish.organisation).ok(),
        videos: match wish.kind.as_str() {
            "picture" => Some(false),
            "video" => Some(true),
            _ => None,
        },
        licence: Some(wish.licence.clone()).filter(|l| !l.is_empty()),
        ending_by: (wish.only == "ending").then(|| warned_until(&app)),
        without_alt: (wish.only == "without-alt")
            .then(|| lang.clone().unwrap_or_else(|| v.local.locale.clone())),
        unused: wish.only == "unused",
        offset: wish.page.saturating_mul(ROWS),
        ..Shelf::all(v.local.locale.clone(), ROWS + 1)
    };
    let mut conn = app.store.read().await?;
    let mut rows = library(&mut conn, &shelf).await?;
    let used = store::media::library::licences(&mut conn).await?;
    drop(conn);
    let more = rows.len() > ROWS as usize;
    rows.truncate(ROWS as usize);
    let choice = |value: &str, key: &str, chosen: &str| Choice::new(value, v.t(key), chosen);
    let mut whose: Vec<Choice> = v
        .country
        .nation
        .organisations
        .iter()
        .map(|o| Choice::new(o.code.to_string(), v.name("organisation", o.code.as_str()), &wish.organisation))
        .collect();
    v.local.formats.sort_by_name(&mut whose, |c| &c.text);
    whose.insert(0, choice("", "desk-any", &wish.organisation));
    let mut licences = vec![choice("", "desk-any", &wish.licence)];
    licences.extend(used.into_iter().map(|l| Choice::new(l.clone(), l, &wish.licence)));
    let chosen = lang.unwrap_or_else(|| v.local.locale.clone()).to_string();
    page(&LibraryPage {
        cards: rows.iter().map(|row| card(&v, row, locales.len())).collect(),
        whose,
        kinds: vec![
            choice("", "desk-any", &wish.kind),
            choice("picture", "media-pictures", &wish.kind),
            choice("video", "media-videos", &wish.kind),
        ],
        licences,
        only: vec![
            choice("", "desk-any", &wish.only),
            choice("without-alt", "media-without-alt", &wish.only),
            choice("ending", "media-ending", &wish.only),
            choice("unused", "media-unused", &wish.only),
        ],
        languages: locales.iter().map(|l| Choice::new(l.to_string(), v.language(l), &chosen)).collect(),
        as_list: wish.view == "list",
        grid_href: wish.href("grid", wish.page),
        list_href: wish.href("list", wish.page),
        previous: (wish.page > 0).then(|| wish.href(&wish.view, wish.page - 1)),
        next: more.then(|| wish.href(&wish.view, wish.page + 1)),
        may_upload: staff.me.rights.anywhere(Act::Media),
        view: wish.view,
        query: wish.q,
        d,
    })
}
