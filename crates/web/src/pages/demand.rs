//! `/{locale}/readers/demand`: what was looked for and not found, and what was written because of it.

use std::sync::Arc;

use axum::extract::State;
use flow::listen::demand::{Gap, Ties, answered, asked};
use flow::measure::readers::{Sum, published};
use model::Locale;
use render::pages::{DemandAnswered, DemandPublicPage, DemandTerm};

use super::readers::today;
use crate::answer::{Answer, Answered};
use crate::app::App;
use crate::cache::Tag;
use crate::reader::Reader;

/// Spellings that are read.
const KEYS: u32 = 2_000;
/// Searches and answers that are told.
const ROWS: usize = 50;
/// Months back.
const MONTHS: i32 = 12;

/// `/{locale}/readers/demand`
pub async fn page(State(app): State<Arc<App>>, reader: Reader) -> Answered {
    let v = reader.view();
    let (today, k) = (today(&app), app.count.k());
    let month = today.strftime("%Y-%m").to_string();
    let mut conn = app.store.read().await?;
    // By months, as the page of readers tells them: two ways of looking tell the same.
    let (all, total) = asked(&mut conn, "search-nothing", (&month, &month), KEYS).await?;
    let ties = Ties::new(store::demand::ties(&mut conn).await?);
    let first = today.saturating_sub(jiff::Span::new().months(MONTHS));
    let written = answered(&mut conn, (first, today), &v.country.time_zone, k).await?;
    drop(conn);
    let sums: Vec<Sum> = all.iter().map(|a| Sum { key: a.term.clone(), n: a.n, readers: 0 }).collect();
    let told = published(&sums, &total, k, true).rows;
    let terms = all
        .into_iter()
        .zip(told)
        .filter(|(asked, _)| !ties.is_aside(&asked.locale, &asked.folded))
        .filter_map(|(asked, shown)| {
            Some(DemandTerm {
                language: Locale::new(&asked.locale).map(|l| v.language(&l)).unwrap_or_default(),
                term: asked.term,
                lang: asked.locale,
                number: v.num(shown.n?),
            })
        });
    let written = written.into_iter().filter_map(|written| {
        let (answer, link) = (&written.answer, &written.answer.link);
        let gap = Gap::parse(&link.gap)?;
        // What few asked for is nobody's business, and a language or an address is no search.
        let is_search = matches!(gap, Gap::Nothing | Gap::Language | Gap::Old);
        if !is_search || link.asked < k || ties.is_aside(link.locale.as_str(), &link.folded) {
            return None;
        }
        Some(DemandAnswered {
            term: link.term.clone(),
            lang: link.locale.to_string(),
            title: answer.title.clone(),
            href: v.href_in(&link.locale, &format!("/stories/{}", answer.slug)),
            about: format!(
                "{} · {}",
                v.name("organisation", answer.publisher.as_str()),
                v.day(answer.since?)
            ),
        })
    });
    let (terms, answered): (Vec<_>, Vec<_>) = (terms.take(ROWS).collect(), written.take(ROWS).collect());
    let page = DemandPublicPage {
        c: reader
            .chrome(v.t("demand-public-title"), "/readers/demand", "")
            .described(v.t("demand-public-intro")),
        terms,
        answered,
        steps: v.t1("demand-steps", "k", &v.num(k)),
    };
    let tags = v.country.nation.site.locales.iter().map(|locale| Tag::List(locale.to_string()));
    Answer::page(&page, std::iter::once(Tag::Readers).chain(tags).collect())
}
