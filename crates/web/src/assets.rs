//! Fonts, the mark and the little script, from the binary, immutable.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use http::header::{CACHE_CONTROL, CONTENT_TYPE};
use media::Colour;
use rust_embed::RustEmbed;

use crate::answer::Answer;
use crate::app::{App, Shown};
use crate::cache::Tag;
use crate::failure::Failure;

#[derive(RustEmbed)]
#[folder = "../../assets/dist"]
#[include = "fonts/*.woff2"]
#[include = "css/*.css"]
#[include = "LICENCES.txt"]
struct Dist;

const SCRIPT: &str = include_str!("../script/sen.js");
const READ_SCRIPT: &str = include_str!("../script/read.js");
const DESK_SCRIPT: &str = include_str!("../script/desk.js");
const PASSKEY_SCRIPT: &str = include_str!("../script/passkeys.js");
const STUDIO_SCRIPT: &str = include_str!("../script/studio.js");
const MEDIA_SCRIPT: &str = include_str!("../script/media.js");
const REPORT_SCRIPT: &str = include_str!("../script/report.js");
const WORKBENCH_SCRIPT: &str = include_str!("../script/workbench.js");

/// The parts of the desk's editor, by name.
const EDITOR_SCRIPTS: &[(&str, &str)] = &[
    ("keep.js", include_str!("../script/editor/keep.js")),
    ("main.js", include_str!("../script/editor/main.js")),
    ("notes.js", include_str!("../script/editor/notes.js")),
    ("page.js", include_str!("../script/editor/page.js")),
    ("paste.js", include_str!("../script/editor/paste.js")),
    ("pick.js", include_str!("../script/editor/pick.js")),
    ("preview.js", include_str!("../script/editor/preview.js")),
    ("text.js", include_str!("../script/editor/text.js")),
    ("upload.js", include_str!("../script/editor/upload.js")),
    ("under.js", include_str!("../script/editor/under.js")),
];

/// Families a script needs beside Latin, in the order of its font stack.
fn families(script: &str) -> &'static [&'static str] {
    match script {
        "latn" => &["be-vietnam-pro", "source-serif-4"],
        "cyrl" => &["be-vietnam-pro", "noto-sans", "source-serif-4"],
        "arab" => &["noto-sans-arabic", "noto-naskh-arabic", "be-vietnam-pro", "source-serif-4"],
        "deva" => &["noto-sans-devanagari", "noto-serif-devanagari", "be-vietnam-pro", "source-serif-4"],
        "thai" => &["noto-sans-thai", "noto-serif-thai", "be-vietnam-pro", "source-serif-4"],
        "laoo" => &["noto-sans-lao", "noto-serif-lao", "be-vietnam-pro", "source-serif-4"],
        "khmr" => &["noto-sans-khmer", "noto-serif-khmer", "be-vietnam-pro", "source-serif-4"],
        "hans" => &["noto-sans-sc", "be-vietnam-pro"],
        "jpan" => &["noto-sans-jp", "be-vietnam-pro"],
        "kore" => &["noto-sans-kr", "be-vietnam-pro"],
        _ => &[],
    }
}

/// Latin letters with marks, under a name of their own that stands first in the stack of a script whose own
/// family lacks them: it has the bare letters and the marks, and would set each mark beside its letter.
fn marked_latin(script: &str) -> String {
    if !matches!(script, "hans" | "jpan") {
        return String::new();
    }
    let Some(file) = Dist::get("css/be-vietnam-pro.css") else { return String::new() };
    let css = String::from_utf8_lossy(&file.data);
    let rules = css.lines().filter(|rule| rule.contains("be-vietnam-pro-vietnamese-"));
    rules.map(|rule| rule.replacen("\"Be Vietnam Pro\"", "\"Marked Latin\"", 1)).collect()
}

/// The mark as a picture, for programs that draw no SVG: of accounts elsewhere, for one.
pub const MARK_PNG: &str = "/assets/mark.png";
/// What it is.
pub const MARK_TYPE: &str = "image/png";
/// Pixels on each of its sides.
const MARK_SIDE: u32 = 400;

/// The mark on a long field, as it stands above the pages of accounts elsewhere; a PNG as well.
pub const BANNER_PNG: &str = "/assets/banner.png";
/// Its pixels, across and down: what the servers of the fediverse show.
const BANNER: (u32, u32) = (1500, 500);

/// The mark in the colour of the site.
fn mark(shown: &Shown) -> String {
    coloured(shown, &shown.country.nation.site.light.accent)
}

fn coloured(shown: &Shown, colour: &str) -> String {
    shown.country.nation.site.mark_svg.replacen("<svg", &format!(r#"<svg color="{colour}""#), 1)
}

/// The mark as a PNG.
async fn drawn(shown: &Shown, banner: bool) -> Result<Response, Failure> {
    let site = &shown.country.nation.site;
    if site.mark_svg.is_empty() {
        return Err(Failure::NotFound);
    }
    let (ground, svg) = if banner {
        (&site.light.deep, coloured(shown, &site.light.on_deep))
    } else {
        (&site.light.paper, mark(shown))
    };
    let ground = ground.parse::<Colour>().map_err(Failure::internal)?;
    let drawing = tokio::task::spawn_blocking(move || match banner {
        true => media::draw_banner(svg.as_bytes(), BANNER.0, BANNER.1, ground),
        false => media::draw_icon(svg.as_bytes(), MARK_SIDE, ground),
    });
    let png = drawing.await.map_err(Failure::internal)?.map_err(Failure::internal)?;
    Ok(Answer::new(MARK_TYPE, png)
        .header(CACHE_CONTROL, "public, max-age=86400")
        .until(vec![Tag::Nation])
        .into_response())
}

/// `/assets/{*path}`
pub async fn get(State(app): State<Arc<App>>, Path(path): Path<String>) -> Result<Response, Failure> {
    if path == "mark.svg" {
        let svg = mark(&app.shown());
        return Ok(Answer::new("image/svg+xml", svg.into_bytes()).until(vec![Tag::Nation]).into_response());
    }
    if path == "mark.png" || path == "banner.png" {
        return drawn(&app.shown(), path == "banner.png").await;
    }
    let script = match path.as_str() {
        "sen.js" => Some(SCRIPT),
        "read.js" => Some(READ_SCRIPT),
        "desk.js" => Some(DESK_SCRIPT),
        "passkeys.js" => Some(PASSKEY_SCRIPT),
        "studio.js" => Some(STUDIO_SCRIPT),
        "media.js" => Some(MEDIA_SCRIPT),
        "report.js" => Some(REPORT_SCRIPT),
        "workbench.js" => Some(WORKBENCH_SCRIPT),
        path => path
            .strip_prefix("editor/")
            .and_then(|name| EDITOR_SCRIPTS.iter().find(|(n, _)| *n == name))
            .map(|(_, script)| *script),
    };
    if let Some(script) = script {
        return Ok(Answer::new("text/javascript; charset=utf-8", script.into())
            .until(vec![])
            .into_response());
    }
    if path == "desk.css" {
        let css = render::desk_sheet(&app.shown().country.nation.site);
        return Ok(Answer::new("text/css; charset=utf-8", css.into_bytes()).until(vec![]).into_response());
    }
    if let Some(script) = path.strip_prefix("fonts-").and_then(|p| p.strip_suffix(".css")) {
        let mut css = marked_latin(script);
        for family in families(script) {
            let file = Dist::get(&format!("css/{family}.css")).ok_or(Failure::NotFound)?;
            css.push_str(&String::from_utf8_lossy(&file.data));
        }
        if css.is_empty() {
            return Err(Failure::NotFound);
        }
        return Ok(Answer::new("text/css; charset=utf-8", css.into_bytes())
            .header(CACHE_CONTROL, "public, max-age=86400")
            .until(vec![])
            .into_response());
    }
    if path == "LICENCES.txt" {
        let file = Dist::get("LICENCES.txt").ok_or(Failure::NotFound)?;
        return Ok(Answer::new("text/plain; charset=utf-8", file.data.into_owned())
            .until(vec![])
            .into_response());
    }
    let name = path.strip_prefix("fonts/").filter(|n| !n.contains('/')).ok_or(Failure::NotFound)?;
    let file = Dist::get(&format!("fonts/{name}")).ok_or(Failure::NotFound)?;
    // Woff2 is compressed already: it goes out as it is, and file names change with their content's version.
    Ok((
        [(CONTENT_TYPE, "font/woff2"), (CACHE_CONTROL, "public, max-age=31536000, immutable")],
        file.data.into_owned(),
    )
        .into_response())
}
