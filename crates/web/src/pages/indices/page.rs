//! The page of one index, and its results as a table.

use std::sync::Arc;

use axum::extract::{Path, State};
use flow::data::index::to_csv;
use http::header::{CONTENT_DISPOSITION, HeaderName};
use render::View;
use render::pages::{IndexPage, Link};

use store::index::IndexEdition;

use super::{Published, change, figures, home, names, tables};
use crate::answer::{Answer, Answered};
use crate::app::App;
use crate::cache::Tag;
use crate::failure::Failure;
use crate::reader::Reader;
use crate::structured::percent;

/// `/{locale}/indices/{index}` and `/{locale}/indices/{index}.csv`
pub async fn page(
    State(app): State<Arc<App>>,
    reader: Reader,
    Path((_, code)): Path<(String, String)>,
) -> Answered {
    if let Some(code) = code.strip_suffix(".csv") {
        return file(&reader.view(), &Published::newest(&app, code).await?);
    }
    show(&app, &reader, &code, None).await
}

/// `/{locale}/indices/{index}/{edition}` and the same with `.csv`: an edition as it was published.
pub async fn edition(
    State(app): State<Arc<App>>,
    reader: Reader,
    Path((_, code, edition)): Path<(String, String, String)>,
) -> Answered {
    if let Some(edition) = edition.strip_suffix(".csv") {
        let (index, _) = Published::with_earlier(&app, &code, Some(edition)).await?;
        return file(&reader.view(), &index);
    }
    show(&app, &reader, &code, Some(&edition)).await
}

/// The editions of an index, each with its address.
fn editions(v: &View<'_>, code: &str, known: &[IndexEdition], shown: &str) -> Vec<Link> {
    let links = known.iter().map(|edition| Link {
        href: v.href(&format!("/indices/{code}/{}", percent(&edition.edition))),
        text: edition.edition.clone(),
        current: edition.edition == shown,
    });
    // One alone needs no list.
    if known.len() > 1 { links.collect() } else { Vec::new() }
}

async fn show(app: &App, reader: &Reader, code: &str, edition: Option<&str>) -> Answered {
    let v = reader.view();
    let known = Published::editions(app, code).await?;
    let (index, earlier) = Published::with_earlier(app, code, edition).await?;
    let is_newest = known.first().is_some_and(|newest| newest.edition == index.edition.edition);
    let change = match &earlier {
        Some(earlier) => {
            let found = change::found(app, earlier, &index, home(&v)).await?;
            Some(change::section(&v, earlier, &index, &found))
        }
        None => None,
    };
    let catalogue = app.figures.now(&app.store).await?;
    let (results, definition) = (&index.results, &index.definition);
    let path = match edition {
        None => format!("/indices/{code}"),
        Some(edition) => format!("/indices/{code}/{}", percent(edition)),
    };
    let name = index.name(&v);
    let about = index.said.about(&v, definition);
    let csv = v.href(&format!("{path}.csv"));
    let c = reader.chrome(name.clone(), &path, "rankings").described(about.clone()).with_jsonld(
        &serde_json::json!({
            "@context": "https://schema.org",
            "@type": "Dataset",
            "name": name,
            "description": about,
            "url": v.absolute(&v.href(&path)),
            "license": format!("https://spdx.org/licenses/{}", definition.licence),
            "version": index.edition.edition,
            "datePublished": index.edition.day,
            "creator": {
                "@type": "Organization",
                "name": v.name("organisation", definition.publisher.as_str()),
            },
            "distribution": [{
                "@type": "DataDownload",
                "encodingFormat": "text/csv",
                "contentUrl": v.absolute(&csv),
            }],
        }),
    );
    let areas = results.areas.len();
    let last = v.num(i64::try_from(areas).unwrap_or(0));
    let own = results.area_drivers.iter().find(|(area, _)| area == home(&v));
    let page = IndexPage {
        up: Link::new(v.href("/indices"), v.t("index-title")),
        meta: index.meta(&v),
        stand: index.stand(&v),
        lang: index.said.foreign(&v),
        ranks: tables::ranks(&v, results),
        scale: (v.num(1), last),
        calculations: v.t2(
            "index-calculations",
            ("number", &v.num(i64::try_from(results.evaluations).unwrap_or(i64::MAX))),
            ("seed", &results.seed.to_string()),
        ),
        parts: tables::part_columns(&v, &index),
        scores: tables::parts(&v, &index),
        moves: v.t1("index-moves", "places", &v.real(results.mean_rank_change.unwrap_or(0.0), 1)),
        drivers: tables::drivers(&v, &results.drivers),
        own_drivers: own.map(|(area, list)| {
            (v.t1("index-drivers-of", "country", &names::area(&v, area)), tables::drivers(&v, list))
        }),
        pair_columns: results.ranks.iter().map(|row| names::area(&v, &row.area)).collect(),
        pairs: tables::pairs(&v, results),
        method: index.said.method(&v, definition),
        figures: figures::groups(&v, &index, &catalogue),
        sources: figures::sources(&v, &index, &catalogue),
        csv,
        json: match edition {
            None => format!("/api/v1/indices/{code}?locale={}", reader.locale()),
            Some(edition) => {
                let edition = percent(edition);
                format!("/api/v1/indices/{code}?locale={}&edition={edition}", reader.locale())
            }
        },
        editions: editions(&v, code, &known, &index.edition.edition),
        newest: (!is_newest).then(|| Link::new(v.href(&format!("/indices/{code}")), v.t("index-newest"))),
        change,
        confidence: tables::confidence(&v, definition, results),
        digest: index.edition.digest.clone(),
        c,
    };
    Answer::page(&page, vec![Tag::Data])
}

fn file(v: &View<'_>, index: &Published) -> Answered {
    let text = to_csv(&index.results, &|area| names::area(v, area)).map_err(Failure::internal)?;
    let edition: String =
        index.edition.edition.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    let name = format!("attachment; filename=\"{}-{edition}.csv\"", index.edition.code);
    Ok(Answer::new("text/csv; charset=utf-8; header=present", text.into_bytes())
        .header(CONTENT_DISPOSITION, &name)
        .header(HeaderName::from_static("access-control-allow-origin"), "*")
        .until(vec![Tag::Data]))
}
