//! One address: asked for, read for what it leads to, and written.

use std::collections::BTreeSet;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use bytes::Bytes;
use http::header::{ACCEPT_ENCODING, CONTENT_TYPE, ETAG, LOCATION};
use http::{HeaderMap, Request, Response, StatusCode};
use http_body_util::BodyExt as _;
use tower::ServiceExt as _;

use super::address::{Fate, Site, Target, file_of};
use super::folder::Folder;
use super::{ExportError, links};
use crate::keep::Once;

/// What all visits share.
pub struct Shared {
    /// The site.
    pub site: Site,
    /// Where its files go.
    pub folder: Folder,
    /// Whether texts are compressed as well.
    pub precompress: bool,
}

/// An address to be looked at.
#[derive(Debug, Clone)]
pub struct Job {
    /// The address.
    pub target: Target,
    /// The page that leads to it.
    pub from: String,
    /// The file it is written to, where that is not its own.
    pub file: Option<String>,
    /// What it must answer.
    pub expects: StatusCode,
    /// Whether it may be missing.
    pub optional: bool,
}

impl Job {
    /// An address that a page leads to.
    pub fn new(target: Target, from: &str) -> Self {
        Self { target, from: from.to_owned(), file: None, expects: StatusCode::OK, optional: false }
    }
}

/// What an address turned out to be.
#[derive(Debug)]
pub enum Made {
    /// A page for readers.
    Page(HeaderMap),
    /// Another file.
    File(HeaderMap),
    /// It leads elsewhere.
    Moved(String),
    /// It was withdrawn; its words are in this file.
    Gone(String),
    /// It is not there, and need not be.
    Nothing,
    /// It is not there. Whether that is a fault of the site rather than of the link, and what was answered.
    Missing(bool, String),
}

/// A visit that is over.
pub struct Visit {
    /// What it was to.
    pub job: Job,
    /// What there was.
    pub made: Made,
    /// Where it leads.
    pub leads: Vec<Target>,
}

/// How a body is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Page,
    Sheet,
    /// Feeds and sitemaps.
    Feed,
    /// Nothing to follow; a text or not.
    Other(bool),
}

impl Kind {
    fn of(headers: &HeaderMap) -> Self {
        let value = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let kind = value.split(';').next().unwrap_or_default().trim();
        match kind {
            "text/html" => Self::Page,
            "text/css" => Self::Sheet,
            "application/feed+json" => Self::Feed,
            _ if kind.ends_with("/xml") || kind.ends_with("+xml") => Self::Feed,
            _ => Self::Other(
                kind.starts_with("text/") || kind.ends_with("json") || kind.ends_with("javascript"),
            ),
        }
    }

    fn is_text(self) -> bool {
        self != Self::Other(false)
    }
}

/// Looks at an address. An error ends the export.
pub async fn visit(shared: Arc<Shared>, router: Router, job: Job) -> Result<Visit, ExportError> {
    let mut leads = Vec::new();
    let made = look(&shared, router, &job, &mut leads).await?;
    Ok(Visit { job, made, leads })
}

async fn look(
    shared: &Arc<Shared>,
    router: Router,
    job: &Job,
    leads: &mut Vec<Target>,
) -> Result<Made, ExportError> {
    let asked = job.target.asked();
    let missing = |fault: bool, why: &str| Ok(Made::Missing(fault, why.to_owned()));
    let Some(response) = ask(router, &asked).await else { return missing(false, "is no address") };
    let status = response.status();
    if status.is_redirection() {
        let to =
            response.headers().get(LOCATION).and_then(|to| to.to_str().ok()).unwrap_or_default().to_owned();
        return moved(shared, job, to, leads).await;
    }
    let kind = Kind::of(response.headers());
    let withdrawn = status == StatusCode::GONE && kind == Kind::Page;
    if status != job.expects && !withdrawn {
        if job.optional && status == StatusCode::NOT_FOUND {
            return Ok(Made::Nothing);
        }
        return missing(status.is_server_error(), &format!("answers {}", status.as_str()));
    }
    let file = job.file.clone().or_else(|| file_of(&job.target.shown(), kind == Kind::Page));
    let Some(file) = file else { return missing(false, "cannot be the name of a file") };
    let (parts, body) = response.into_parts();
    let fresh = if matches!(kind, Kind::Other(_)) {
        // Texts are compared by their bytes: they have words that a version knows nothing of.
        let version = parts.headers.get(ETAG).filter(|_| !kind.is_text()).and_then(|v| v.to_str().ok());
        match shared.folder.stream(&file, body, version.map(str::to_owned)).await {
            // What stops half way is a fault of this one address.
            Err(ExportError::Broken(why)) => return missing(true, &why),
            written => written?,
        }
    } else {
        let body = match body.collect().await {
            Ok(body) => follow(&shared.site, kind, &asked, body.to_bytes(), leads),
            Err(why) => return missing(true, &why.to_string()),
        };
        shared.folder.write(&file, body).await?
    };
    if !fresh {
        return missing(false, "another address has the same file");
    }
    if shared.precompress && kind.is_text() {
        compress(shared, file.clone()).await?;
    }
    Ok(match kind {
        Kind::Page if withdrawn => Made::Gone(file),
        Kind::Page => Made::Page(parts.headers),
        _ => Made::File(parts.headers),
    })
}

/// Asks the router, as a program that reads nothing for itself: such requests are neither counted nor kept.
async fn ask(router: Router, address: &str) -> Option<Response<Body>> {
    let request = Request::get(address)
        .header(ACCEPT_ENCODING, "identity")
        .header("sec-purpose", "prefetch")
        .extension(Once)
        .body(Body::empty())
        .ok()?;
    let Ok(response) = router.oneshot(request).await;
    Some(response)
}

async fn compress(shared: &Arc<Shared>, file: String) -> Result<(), ExportError> {
    let shared = Arc::clone(shared);
    let compressed = tokio::task::spawn_blocking(move || shared.folder.compress(&file));
    compressed.await.map_err(|e| ExportError::Broken(e.to_string()))?
}

/// Writes a page that leads on to where an address went.
async fn moved(
    shared: &Arc<Shared>,
    job: &Job,
    to: String,
    leads: &mut Vec<Target>,
) -> Result<Made, ExportError> {
    let site = &shared.site;
    let asked = job.target.asked();
    let target = site.resolve(&to, &asked);
    let copied = target.as_ref().filter(|target| site.fate(target) == Fate::Copied);
    let href = match (&target, copied) {
        (_, Some(copied)) => format!("{}{}", copied.shown(), copied.fragment),
        (Some(target), None) => site.at_original(target),
        (None, _) => to,
    };
    let file = file_of(&job.target.path, true);
    let own = copied.and_then(|copied| file_of(&copied.shown(), true));
    // What only lacks its slash is the same file; a query cannot be told apart by files.
    let page = file.filter(|file| job.target.query.is_empty() && Some(file) != own.as_ref());
    if let Some(file) = page
        && job
            .target
            .path
            .rsplit('/')
            .next()
            .is_some_and(|last| !last.contains('.') || last.ends_with(".html"))
    {
        shared.folder.write(&file, leading_on(site, &href).into()).await?;
    }
    leads.extend(copied.cloned());
    Ok(Made::Moved(href))
}

fn leading_on(site: &Site, href: &str) -> String {
    let full = if href.starts_with('/') { format!("{}{href}", site.own) } else { href.to_owned() };
    let (full, href) = (render::escape(&full), render::escape(href));
    format!(
        "<!doctype html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n<title>{full}</title>\n<meta name=\"robots\" \
         content=\"noindex\">\n<link rel=\"canonical\" href=\"{full}\">\n<meta http-equiv=\"refresh\" \
         content=\"0;url={href}\">\n</head>\n<body>\n<p><a href=\"{href}\">{full}</a></p>\n</body>\n</html>\n"
    )
}

/// Notes where a body leads, and lets it lead to what the copy has.
fn follow(site: &Site, kind: Kind, at: &str, body: Bytes, leads: &mut Vec<Target>) -> Bytes {
    let Ok(text) = std::str::from_utf8(&body) else { return body };
    let mut seen = BTreeSet::new();
    let mut lead = |target: Target| {
        if site.fate(&target) == Fate::Copied && seen.insert(target.asked()) {
            leads.push(target);
        }
    };
    let mut all = |addresses: Vec<String>| {
        addresses.iter().filter_map(|address| site.resolve(address, at)).for_each(&mut lead);
    };
    match kind {
        Kind::Sheet => all(links::in_css(text)),
        Kind::Feed => all(links::mentioned(text, &site.own)),
        Kind::Page => {
            let found = links::in_html(text);
            let notice = links::notice(text).unwrap_or_default();
            let mut out = String::with_capacity(text.len());
            let mut from = 0;
            let mut own = Vec::new();
            for link in found.own.into_iter().filter(|link| !notice.contains(&link.range.start)) {
                let Some(target) = site.resolve(&link.value, at) else { continue };
                if let Some(better) = rewritten(site, &target, &link.value) {
                    out.push_str(&text[from..link.range.start]);
                    out.push_str(&render::escape(&better));
                    from = link.range.end;
                }
                own.push(link.value);
            }
            out.push_str(&text[from..]);
            // Structured data, pictures of previews, cards to be taken along.
            all(links::mentioned(&text[..notice.start], &site.own));
            all(links::mentioned(&text[notice.end..], &site.own));
            all(found.others);
            all(own);
            return out.into();
        }
        Kind::Other(_) => {}
    }
    body
}

/// What a link says in the copy, where that is not what it says already.
fn rewritten(site: &Site, target: &Target, says: &str) -> Option<String> {
    if site.fate(target) == Fate::Original {
        let full = site.at_original(target);
        return (full != says).then_some(full);
    }
    let shown = format!("{}{}", target.shown(), target.fragment);
    // Links in texts may name the site's whole address.
    let away = site.own != site.original
        && says.starts_with(&site.original)
        && !says.starts_with(&format!("{}/", site.own));
    if !target.query.is_empty() || away {
        let base = if says.starts_with(&site.own) { site.own.as_str() } else { "" };
        return Some(format!("{base}{shown}"));
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site() -> Site {
        Site {
            own: "https://mirror.example".into(),
            original: "https://sen.example".into(),
            locales: vec!["vi".into()],
            disallowed: Vec::new(),
            log: true,
        }
    }

    #[test]
    fn a_page_leads_to_what_the_copy_has() {
        let html = "<div class=\"demo copy\"><a href=\"https://sen.example/vi/\">o</a></div><a href=\"/vi/search\">s</a>\
                    <a href=\"/vi/stories?before=1.a#x\">n</a><a href=\"/vi/a#b\">a</a><a href=\"?asof=2\">q</a>\
                    <a href=\"https://sen.example/vi/b\">b</a><a href=\"https://other.example/\">f</a>\
                    <meta content=\"https://mirror.example/og/vi/a.png\">";
        let mut leads = Vec::new();
        let out = follow(&site(), Kind::Page, "/vi/data/gdp", html.into(), &mut leads);
        let out = String::from_utf8_lossy(&out).into_owned();
        for link in [
            "<div class=\"demo copy\"><a href=\"https://sen.example/vi/\">",
            "\"https://sen.example/vi/search\"",
            "\"/vi/stories/before-1.a#x\"",
            "\"/vi/a#b\"",
            "\"https://sen.example/vi/data/gdp?asof=2\"",
            "\"/vi/b\"",
            "\"https://other.example/\"",
        ] {
            assert!(out.contains(link), "{link} in {out}");
        }
        let leads: Vec<String> = leads.iter().map(Target::asked).collect();
        assert_eq!(leads, ["/og/vi/a.png", "/vi/stories?before=1.a", "/vi/a", "/vi/b"]);
    }

    #[test]
    fn what_moved_leads_on() {
        let html = leading_on(&site(), "/vi/a?b=1&c=\"2\"");
        assert!(html.contains("content=\"0;url=/vi/a?b=1&amp;c=&quot;2&quot;\""), "{html}");
        assert!(html.contains("<link rel=\"canonical\" href=\"https://mirror.example/vi/a?b=1"), "{html}");
    }
}
