//! The page of one index, and its results as a table.

use std::sync::Arc;

use axum::extract::{Path, State};
use flow::data::index::to_csv;
use http::header::{CONTENT_DISPOSITION, HeaderName};
use render::View;
use render::pages::{IndexPage, Link};

use super::{Published, figures, home, names, tables};
use crate::answer::{Answer, Answered};
use crate::app::App;
use crate::cache::Tag;
use crate::failure::Failure;
use crate::reader::Reader;

/// `/{locale}/indices/{index}` and `/{locale}/indices/{index}.csv`
pub async fn page(
    State(app): State<Arc<App>>,
    reader: Reader,
    Path((_, code)): Path<(String, String)>,
) -> Answered {
    let v = reader.view();
    if let Some(code) = code.strip_suffix(".csv") {
        return file(&v, &Published::newest(&app, code).await?);
    }
    let index = Published::newest(&app, &code).await?;
    let catalogue = app.figures.catalogue(&mut app.store.read().await?).await?;
    let (results, definition) = (&index.results, &index.definition);
    let path = format!("/indices/{code}");
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
        json: format!("/api/v1/indices/{code}?locale={}", reader.locale()),
        digest: index.edition.digest.clone(),
        c,
    };
    Answer::page(&page, vec![Tag::Data])
}

fn file(v: &View<'_>, index: &Published) -> Answered {
    let text = to_csv(&index.results, &|area| names::area(v, area)).map_err(Failure::internal)?;
    let name = format!("attachment; filename=\"{}.csv\"", index.edition.code);
    Ok(Answer::new("text/csv; charset=utf-8; header=present", text.into_bytes())
        .header(CONTENT_DISPOSITION, &name)
        .header(HeaderName::from_static("access-control-allow-origin"), "*")
        .until(vec![Tag::Data]))
}
