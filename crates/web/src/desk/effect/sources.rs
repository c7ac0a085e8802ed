//! Where series come from: what Sen counts, and the dataflows.

use std::collections::BTreeMap;

use flow::measure::effect::Fresh;
use flow::measure::readers::{Stretch, Sum, published, series};
use jiff::ToSpan as _;
use jiff::civil::Date;
use model::effect::{EffectStudy, OwnSeries, ReadFrom, SeriesSource, read_day};
use model::{Code, Refusal};
use render::View;
use store::Conn;

use crate::app::App;
use crate::desk::choose::{Candidate, Pool};
use crate::failure::Failure;
use crate::pages::data::Told;

/// Series of a flow that are looked through.
const SERIES: usize = 50_000;

/// Reads a series that comes from within; a column of a file comes with the file.
pub async fn read(
    app: &App,
    v: &View<'_>,
    conn: &mut Conn,
    study: &EffectStudy,
    source: &SeriesSource,
    today: Date,
) -> Result<Result<Fresh, Refusal>, Failure> {
    match source {
        SeriesSource::Own { what, organisation } => {
            let of = (*what, organisation.as_ref().unwrap_or(&study.organisation));
            match what {
                OwnSeries::Views | OwnSeries::Readers => read_by(app, conn, study, of, today).await.map(Ok),
                OwnSeries::Editions | OwnSeries::Corrections => own(v, conn, study, of, today).await.map(Ok),
            }
        }
        SeriesSource::Dataflow { flow, key } => of_flow(app, conn, flow, key).await,
        SeriesSource::Uploaded { .. } => Ok(Err(Refusal::Missing("file"))),
    }
}

/// Day by day, from the first day of the study to yesterday or its last one.
async fn own(
    v: &View<'_>,
    conn: &mut Conn,
    study: &EffectStudy,
    (what, organisation): (OwnSeries, &Code),
    today: Date,
) -> Result<Fresh, Failure> {
    let zone = &v.country.time_zone;
    let (from, end) = (study.body.before_from, today.min(study.body.after_until.saturating_add(1.day())));
    let moment = |day: Date| day.to_zoned(zone.clone()).map(|z| z.timestamp()).map_err(Failure::internal);
    let moments = store::effect::own_moments(conn, what, organisation, (moment(from)?, moment(end)?)).await?;
    let mut days: BTreeMap<Date, f64> = BTreeMap::new();
    let mut day = from;
    while day < end {
        days.insert(day, 0.0);
        let Ok(next) = day.tomorrow() else { break };
        day = next;
    }
    for at in moments {
        if let Some(count) = days.get_mut(&at.to_zoned(zone.clone()).date()) {
            *count += 1.0;
        }
    }
    let points = days.into_iter().map(|(day, count)| (day, Some(count))).collect();
    Ok(Fresh { from: ReadFrom::Own, points })
}

/// How often an organisation's pages were read, or by how many, on each day that is over. What readers of the study may not
/// be told is missing here too, and so are days on which nothing was counted.
async fn read_by(
    app: &App,
    conn: &mut Conn,
    study: &EffectStudy,
    (what, organisation): (OwnSeries, &Code),
    today: Date,
) -> Result<Fresh, Failure> {
    let last = today.yesterday().unwrap_or(today).min(study.body.after_until);
    let (k, days) = (app.count.k(), Stretch::days(study.body.before_from, last));
    let parts = series(conn, "organisation", organisation.as_str(), &days).await?;
    // No whole is told of which the days are parts.
    let n = parts.iter().map(|part| part.n).sum::<i64>().saturating_add(k);
    let told = published(&parts, &Sum { key: String::new(), n, readers: 0 }, k, false);
    let points = told.rows.iter().filter_map(|row| {
        let count = if what == OwnSeries::Readers { row.readers } else { row.n };
        Some((read_day(&row.key)?, count.map(|count| count as f64)))
    });
    Ok(Fresh { from: ReadFrom::Own, points: points.collect() })
}

/// The series of a flow by the names of what they count; by their keys for those who know them.
pub async fn choices(app: &App, v: &View<'_>, conn: &mut Conn, code: &Code) -> Result<Pool, Failure> {
    let Some(opened) = app.figures.open(conn, code, None).await? else { return Ok(Pool::default()) };
    let catalogue = app.figures.catalogue(conn).await?;
    let told = Told::new(*v, &catalogue, &opened.flow);
    let all = opened.index.entries().iter().take(SERIES).map(|entry| {
        let key = String::from_utf8_lossy(&entry.key);
        let parts: Vec<&str> = key.split('\u{1f}').collect();
        let names: Vec<String> = parts.iter().enumerate().map(|(at, part)| told.name(at, part)).collect();
        let mut candidate = Candidate::new(parts.join("."), names.join(" · "));
        candidate.about = format!("{} – {}", entry.first, entry.last);
        candidate
    });
    Ok(Pool::new(all.collect()))
}

/// A series of the newest vintage of a flow, by its key.
async fn of_flow(
    app: &App,
    conn: &mut Conn,
    code: &Code,
    key: &str,
) -> Result<Result<Fresh, Refusal>, Failure> {
    let unknown = Refusal::Invalid { field: "key", reason: "effect-key-unknown" };
    let Some(opened) = app.figures.open(conn, code, None).await? else { return Ok(Err(unknown)) };
    let table = opened.flow.table();
    let (Some(time), Some(value)) = (table.time(), table.find("OBS_VALUE")) else { return Ok(Err(unknown)) };
    // Keys are bytes with a sign between the codes that people do not type.
    let place = (0_u32..).zip(opened.index.entries()).find(|(_, entry)| {
        let parts = String::from_utf8_lossy(&entry.key);
        parts.split('\u{1f}').eq(key.trim().split('.'))
    });
    let Some((place, _)) = place else { return Ok(Err(unknown)) };
    let mut points = Vec::new();
    for series in opened.series(conn, &[place]).await? {
        series
            .observations(&opened.flow.layout, |o| {
                if let Some(day) = read_day(o.text(time)) {
                    let found = o.get(value).and_then(|text| text.parse::<f64>().ok());
                    points.push((day, found.filter(|value| value.is_finite())));
                }
                true
            })
            .map_err(Failure::internal)?;
    }
    Ok(Ok(Fresh { from: ReadFrom::Vintage { number: opened.vintage.number }, points }))
}
