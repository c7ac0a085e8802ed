//! Search and suggestions while typing.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Query as Params, State};
use axum::response::{IntoResponse, Response};
use http::header::CACHE_CONTROL;
use render::View;
use render::escape;
use render::pages::{Facet as FacetBox, FacetOption, Link, Pair, SearchHit, SearchPage};
use search::{Facet, Highlighted, Hit, Query, Results};
use serde::{Deserialize, Serialize};

use crate::answer::{Answer, Answered};
use crate::app::App;
use crate::count;
use crate::failure::Failure;
use crate::reader::Reader;

const PER_PAGE: usize = 20;

/// The question as it stands in the address.
#[derive(Debug, Clone, Default, Deserialize, Serialize)]
#[serde(default)]
pub struct Asked {
    q: String,
    /// `all` searches every language.
    #[serde(skip_serializing_if = "String::is_empty")]
    scope: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    section: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    topic: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    territory: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    kind: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    year: String,
    #[serde(skip_serializing_if = "is_zero")]
    page: usize,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
fn is_zero(n: &usize) -> bool {
    *n == 0
}

/// The facets readers see, in order.
const FACETS: [Facet; 5] = [Facet::Section, Facet::Topic, Facet::Territory, Facet::Kind, Facet::Year];

impl Asked {
    fn value(&self, facet: Facet) -> &str {
        match facet {
            Facet::Section => &self.section,
            Facet::Topic => &self.topic,
            Facet::Territory => &self.territory,
            Facet::Kind => &self.kind,
            Facet::Year => &self.year,
            Facet::Locale | Facet::Format => "",
        }
    }

    fn with(&self, facet: Facet, value: &str) -> Self {
        let mut asked = Self { page: 0, ..self.clone() };
        let slot = match facet {
            Facet::Section => &mut asked.section,
            Facet::Topic => &mut asked.topic,
            Facet::Territory => &mut asked.territory,
            Facet::Kind => &mut asked.kind,
            Facet::Year => &mut asked.year,
            Facet::Locale | Facet::Format => return asked,
        };
        value.clone_into(slot);
        asked
    }

    /// Counts a search in every part of the reader's language or of all: turning pages and choosing parts is no other one.
    fn count(&self, app: &App, v: &View<'_>, headers: &http::HeaderMap, found: i64) {
        if self.page > 0 || FACETS.iter().any(|facet| !self.value(*facet).is_empty()) {
            return;
        }
        let target = v.href("/search");
        let said = count::Asked { term: &self.q, ..count::Asked::of(&target, headers, None) };
        app.count.note(count::Event::Search(found > 0), &said);
    }

    fn href(&self, v: &View<'_>) -> String {
        let mut pairs = vec![("q", self.q.clone())];
        let rest = [
            ("scope", &self.scope),
            ("section", &self.section),
            ("topic", &self.topic),
            ("territory", &self.territory),
            ("kind", &self.kind),
            ("year", &self.year),
        ];
        pairs.extend(rest.into_iter().filter(|(_, t)| !t.is_empty()).map(|(n, t)| (n, t.clone())));
        if self.page > 0 {
            pairs.push(("page", self.page.to_string()));
        }
        format!("{}?{}", v.href("/search"), encode(&pairs))
    }

    fn query(&self, v: &View<'_>) -> Query {
        let mut query = Query::new(self.q.clone());
        if self.scope != "all" {
            query = query.in_locale(v.local.locale.as_str());
        }
        for facet in FACETS {
            if !self.value(facet).is_empty() {
                query = query.with(facet, self.value(facet));
            }
        }
        query.limit = PER_PAGE;
        query.offset = self.page.min(49) * PER_PAGE;
        query
    }
}

/// Form encoding of pairs.
fn encode(pairs: &[(&str, String)]) -> String {
    let mut out = String::new();
    for (name, value) in pairs {
        if !out.is_empty() {
            out.push('&');
        }
        out.push_str(name);
        out.push('=');
        for byte in value.bytes() {
            match byte {
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                    out.push(char::from(byte))
                }
                b' ' => out.push('+'),
                _ => out.push_str(&format!("%{byte:02X}")),
            }
        }
    }
    out
}

/// `/{locale}/search`
pub async fn page(
    State(app): State<Arc<App>>,
    reader: Reader,
    headers: http::HeaderMap,
    Params(asked): Params<Asked>,
) -> Answered {
    let v = reader.view();
    let results = if asked.q.trim().is_empty() {
        Results::default()
    } else {
        app.followed.searchable().await;
        let (index, query) = (Arc::clone(&app.search), asked.query(&v));
        tokio::task::spawn_blocking(move || index.search(&query))
            .await
            .map_err(Failure::internal)?
            .map_err(Failure::internal)?
    };
    let total = i64::try_from(results.total).unwrap_or(i64::MAX);
    asked.count(&app, &v, &headers, total);
    let here_count = results.counts(Facet::Locale).iter().find(|c| c.value == v.local.locale.as_str());
    let here_count = here_count.map_or(0, |c| i64::try_from(c.count).unwrap_or(0));
    let all_count: u64 = results.counts(Facet::Locale).iter().map(|c| c.count).sum();
    let all_count = i64::try_from(all_count).unwrap_or(0);
    let scope = |scope: &str| Asked { scope: scope.to_owned(), page: 0, ..asked.clone() };
    let language = v.language(&v.local.locale);
    let here_text = v.t2("search-in-language", ("language", &language), ("n", &v.num(here_count)));
    let all_text = v.t1("search-in-all", "n", &v.num(all_count));
    let more = results.total as usize > (asked.page + 1) * PER_PAGE && asked.page < 49;
    let mut c = reader.chrome(v.t("search-title"), "/search", "search").unlisted();
    c.script = Some("/assets/sen.js");
    let said =
        |n: i64, query: &str| v.local.messages.count("search-count", n, &v.num(n), &[("query", query)]);
    // What is shown may be another spelling than what was typed: then both are named.
    let shown = results.correction.as_ref().filter(|fix| fix.applied);
    let page = SearchPage {
        missed: shown.map(|_| said(0, &asked.q)),
        count_line: said(total, shown.map_or(&asked.q, |fix| &fix.text)),
        did_you_mean: results.correction.as_ref().filter(|fix| !fix.applied).map(|fix| {
            let corrected = Asked { q: fix.text.clone(), page: 0, ..asked.clone() };
            Link::new(corrected.href(&v), fix.text.clone())
        }),
        scope_here: Link { href: scope("").href(&v), text: here_text, current: asked.scope != "all" },
        scope_all: Link { href: scope("all").href(&v), text: all_text, current: asked.scope == "all" },
        kept: if asked.scope == "all" { vec![Pair::new("scope", "all")] } else { Vec::new() },
        hits: results
            .hits
            .iter()
            .filter(|h| model::Locale::new(&h.locale).is_ok_and(|l| v.country.local(&l).is_some()))
            .map(|h| hit(&v, h))
            .collect(),
        tips: ["search-tip-fewer", "search-tip-spelling", "search-tip-all"].map(|k| v.t(k)).into(),
        ideas: v
            .country
            .nation
            .topics
            .iter()
            .map(|t| Link::new(v.href(&format!("/topics/{}", t.code)), v.name("topic", t.code.as_str())))
            .collect(),
        facets: facets(&v, &asked, &results),
        next: more.then(|| Asked { page: asked.page + 1, ..asked.clone() }.href(&v)),
        query: asked.q,
        c,
    };
    // Every question is its own page: keeping them would let anyone fill the cache.
    Ok(Answer::page(&page, vec![])?.never())
}

fn hit(v: &View<'_>, hit: &Hit) -> SearchHit {
    let locale = model::Locale::new(&hit.locale).unwrap_or_else(|_| v.local.locale.clone());
    let place = hit.territories.first().map(|t| v.name("territory", t));
    let mut kicker = v.name("section", &hit.section);
    if let Some(place) = place {
        kicker = format!("{place} · {kicker}");
    }
    if locale != v.local.locale {
        kicker = format!("{} · {kicker}", v.own_name(&locale));
    }
    SearchHit {
        lang: locale.to_string(),
        dir: locale.direction().as_str(),
        kicker,
        href: hit.url.clone(),
        title: marked(&hit.title),
        excerpt: marked(&hit.excerpt),
        date: jiff::Timestamp::from_second(hit.published).map(|t| v.day(t)).unwrap_or_default(),
    }
}

/// A text with what matched in `<mark>`, everything else escaped.
fn marked(text: &Highlighted) -> String {
    let mut out = String::new();
    let mut at = 0;
    if text.cut_before {
        out.push_str("… ");
    }
    for range in &text.marks {
        let (Some(before), Some(word)) = (text.text.get(at..range.start), text.text.get(range.clone()))
        else {
            continue;
        };
        out.push_str(&escape(before));
        out.push_str("<mark>");
        out.push_str(&escape(word));
        out.push_str("</mark>");
        at = range.end;
    }
    out.push_str(&escape(text.text.get(at..).unwrap_or_default()));
    if text.cut_after {
        out.push_str(" …");
    }
    out
}

fn facets(v: &View<'_>, asked: &Asked, results: &Results) -> Vec<FacetBox> {
    FACETS
        .into_iter()
        .filter_map(|facet| {
            let chosen = asked.value(facet);
            let mut options: Vec<FacetOption> = results
                .counts(facet)
                .iter()
                .take(12)
                .map(|count| {
                    let current = count.value == chosen;
                    FacetOption {
                        href: asked.with(facet, if current { "" } else { &count.value }).href(v),
                        text: facet_name(v, facet, &count.value),
                        count: v.num(i64::try_from(count.count).unwrap_or(0)),
                        current,
                    }
                })
                .collect();
            if options.len() < 2 && chosen.is_empty() {
                options.clear();
            }
            let name = v.word("facet", facet.as_str());
            (!options.is_empty()).then_some(FacetBox { name, options })
        })
        .collect()
}

fn facet_name(v: &View<'_>, facet: Facet, value: &str) -> String {
    match facet {
        Facet::Section => v.name("section", value),
        Facet::Topic => v.name("topic", value),
        Facet::Territory => v.name("territory", value),
        Facet::Kind => v.word("kind", value),
        Facet::Year => value.parse().map_or_else(|_| value.to_owned(), |y| v.local.formats.year(y)),
        Facet::Locale | Facet::Format => value.to_owned(),
    }
}

/// What is typed so far.
#[derive(Deserialize)]
pub struct Typed {
    #[serde(default)]
    q: String,
}

#[derive(Serialize)]
struct Idea {
    title: String,
    url: String,
}

/// `/{locale}/suggest?q=`: titles that go on as typed.
pub async fn suggest(
    State(app): State<Arc<App>>,
    reader: Reader,
    Params(typed): Params<Typed>,
) -> Result<Response, Failure> {
    let (index, locale) = (Arc::clone(&app.search), reader.locale().to_string());
    let found = tokio::task::spawn_blocking(move || index.suggest(&typed.q, Some(&locale), 8))
        .await
        .map_err(Failure::internal)?
        .map_err(Failure::internal)?;
    let ideas: Vec<Idea> = found.into_iter().map(|s| Idea { title: s.title.text, url: s.url }).collect();
    Ok(([(CACHE_CONTROL, "no-store")], Json(ideas)).into_response())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_matched_is_marked_and_nothing_else_is_markup() {
        let text = Highlighted {
            text: "a <b> c".into(),
            marks: std::iter::once(2..5).collect(),
            cut_before: false,
            cut_after: true,
        };
        assert_eq!(marked(&text), "a <mark>&lt;b&gt;</mark> c …");
    }

    #[test]
    fn questions_are_encoded() {
        assert_eq!(encode(&[("q", "đường & 1".into())]), "q=%C4%91%C6%B0%E1%BB%9Dng+%26+1");
    }
}
