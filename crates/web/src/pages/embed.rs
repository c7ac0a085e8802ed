//! Cards: a fact, a story or a chart of ours inside pages of others. They run nothing, load nothing but our pictures, and are
//! the only pages of ours that may stand in a frame.

use std::sync::Arc;

use axum::extract::{Path, RawQuery, State};
use flow::publish::library::alternative;
use http::header::{CONTENT_SECURITY_POLICY, HeaderName};
use model::Translation;
use render::pages::data::Presentation;
use render::pages::{Embed, EmbedPage, Link};
use render::{Use, View, picture};

use super::data::{Choices, flow_page};
use crate::answer::{Answer, Answered};
use crate::app::App;
use crate::cache::Tag;
use crate::failure::Failure;
use crate::reader::Reader;
use crate::security::FRAMED_ANYWHERE;
use crate::structured::percent;

/// Size of a card in pixels where nobody asks for another.
pub fn size(path: &str) -> (u32, u32) {
    match path.trim_start_matches('/').split('/').next() {
        Some("facts") => (480, 260),
        Some("stories") => (480, 460),
        _ => (720, 620),
    }
}

/// The frame by which others show a page of this locale; `path` is that of the page.
pub fn offer(v: &View<'_>, path: &str, query: &str, title: &str) -> Embed {
    let (width, height) = size(path);
    let src = with_query(v.absolute(&v.href(&format!("/embed{path}"))), query);
    Embed { src, title: format!("{title} – {}", v.site_name()), width, height }
}

/// Where programs ask how to show a page.
pub fn discovery(v: &View<'_>, path: &str, query: &str) -> String {
    format!("/oembed?url={}", percent(&with_query(v.absolute(&v.href(path)), query)))
}

fn with_query(mut address: String, query: &str) -> String {
    if !query.is_empty() {
        address.push('?');
        address.push_str(query);
    }
    address
}

fn answer(reader: &Reader, page: &EmbedPage<'_>, tags: Vec<Tag>) -> Answered {
    let policy = format!(
        "default-src 'none'; style-src {}; img-src 'self'; base-uri 'none'; form-action 'none'; {FRAMED_ANYWHERE}",
        reader.shown.card_style_sources()
    );
    Ok(Answer::page(page, tags)?
        .header(CONTENT_SECURITY_POLICY, &policy)
        .header(HeaderName::from_static("cross-origin-resource-policy"), "cross-origin")
        .header(HeaderName::from_static("x-robots-tag"), "noindex"))
}

fn back(v: &View<'_>, path: &str, query: &str) -> Link {
    Link::new(with_query(v.absolute(&v.href(path)), query), v.t("embed-source"))
}

/// `/{locale}/embed/facts/{code}`
pub async fn fact(reader: Reader, Path((_, code)): Path<(String, String)>) -> Answered {
    let v = reader.view();
    let fact = v.country.fact(&code).ok_or(Failure::NotFound)?;
    let mut notes = vec![v.t1("source-is", "source", &fact.source)];
    notes.extend(fact.retired_on.map(|day| v.t1("fact-retired-since", "date", &v.date(day))));
    let page = EmbedPage {
        kind: "fact",
        title: v.name("fact", &code),
        kicker: v.period(&fact.period),
        value: v.fact(fact),
        text: String::new(),
        picture: String::new(),
        notes,
        link: back(&v, &format!("/facts/{code}"), ""),
        publisher: v.site_name(),
        v,
    };
    answer(&reader, &page, vec![Tag::Fact(code)])
}

/// `/{locale}/embed/stories/{slug}`
pub async fn story(
    State(app): State<Arc<App>>,
    reader: Reader,
    Path((_, slug)): Path<(String, String)>,
) -> Answered {
    let v = reader.view();
    let mut conn = app.store.read().await?;
    let found = store::published::find_published(&mut conn, reader.locale(), &slug).await?;
    let Some(found) = found else {
        drop(conn);
        return Err(super::story::missing_card(&app, &reader, &slug).await?);
    };
    let codes: Vec<_> = found.item.image.iter().cloned().collect();
    let (shown, alts) = if codes.is_empty() {
        Default::default()
    } else {
        let shown = store::media::shown_media(&mut conn, &codes).await?;
        (shown, store::media::details::alts_in(&mut conn, reader.locale(), &codes).await?)
    };
    drop(conn);
    let lead = found.item.image.as_ref().and_then(|code| shown.get(code));
    let how = Use { sizes: "(min-width:30rem) 30rem, 100vw", column: 0, eager: true, plain: v.plain };
    let published = found.edition.first_published_at.unwrap_or(found.edition.updated_at);
    let way = found.edition.translation;
    let translated = (way != Translation::Original).then(|| v.word("translation", way.as_str()));
    let page = EmbedPage {
        kind: "story",
        title: found.revision.title.clone(),
        kicker: format!("{} · {}", v.word("kind", found.item.kind.as_str()), v.day(published)),
        value: String::new(),
        text: found.revision.summary.clone(),
        picture: lead
            .map(|media| {
                let alt = alternative(&found.revision.image_alt, alts.get(&media.code), None);
                picture(media, alt, how)
            })
            .unwrap_or_default(),
        notes: translated
            .into_iter()
            .chain(lead.map(|m| v.t2("picture-credit", ("credit", &m.credit), ("licence", &m.licence))))
            .collect(),
        link: back(&v, &format!("/stories/{slug}"), ""),
        publisher: v.name("organisation", found.item.publisher.as_str()),
        v,
    };
    answer(&reader, &page, vec![Tag::Item(found.item.code.to_string())])
}

/// `/{locale}/embed/data/{flow}?…`
pub async fn chart(
    State(app): State<Arc<App>>,
    reader: Reader,
    Path((_, flow)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Answered {
    let mut choices = Choices::parse(query.as_deref().unwrap_or_default())?;
    if choices.view == Some(Presentation::Table) {
        choices.view = Some(Presentation::Chart);
    }
    let v = reader.view();
    let whole = flow_page(&app, &reader, &flow, &choices).await?;
    let drawing = whole.figure();
    let sources: Vec<String> = whole.sources.iter().map(|s| v.t1("source-is", "source", &s.name)).collect();
    let text = if drawing.is_empty() { v.t("data-nothing") } else { String::new() };
    let page = EmbedPage {
        kind: "chart",
        title: whole.c.title.clone(),
        kicker: String::new(),
        value: String::new(),
        text,
        picture: drawing,
        notes: whole.sentences().into_iter().take(1).chain(sources).collect(),
        link: back(&v, &format!("/data/{flow}"), &choices.query()),
        publisher: whole.publisher.clone(),
        v,
    };
    answer(&reader, &page, vec![Tag::Data])
}
