//! Tasks and indicators of a programme as files.

use std::sync::Arc;

use axum::extract::{Path, State};
use http::header::{CONTENT_DISPOSITION, HeaderName};
use render::View;

use super::words::{bodies, spoken};
use super::{Loaded, tags};
use crate::answer::{Answer, Answered};
use crate::app::App;
use crate::failure::Failure;
use crate::reader::Reader;

const TASKS: &str =
    "code,parent,kind,number,title,organisation,leads,cooperating,basis,from,to,state,products,note,sources";
const INDICATORS: &str = "code,task,level,title,unit,counted,better,across,over,baseline,baseline_on,baseline_source,now,reported_by,asked,target,\
     target_by,target_source,method";

/// `/{locale}/programme/{p}/tasks.csv` and `/{locale}/programme/{p}/indicators.csv`
pub async fn file(
    State(app): State<Arc<App>>,
    reader: Reader,
    Path((_, p, name)): Path<(String, String, String)>,
) -> Answered {
    let v = reader.view();
    let rows: fn(&View<'_>, &Loaded) -> Vec<Vec<String>> = match name.as_str() {
        "tasks.csv" => tasks,
        "indicators.csv" => indicators,
        _ => return Err(Failure::NotFound),
    };
    let loaded = Loaded::find(&mut app.store.read().await?, &app, &v, &p).await?;
    let mut out = String::from(if name == "tasks.csv" { TASKS } else { INDICATORS });
    out.push_str("\r\n");
    for row in rows(&v, &loaded) {
        let cells: Vec<String> = row.iter().map(|cell| quoted(cell)).collect();
        out.push_str(&cells.join(","));
        out.push_str("\r\n");
    }
    let file = format!("attachment; filename=\"{}-{name}\"", loaded.programme.code);
    Ok(Answer::new("text/csv; charset=utf-8; header=present", out.into_bytes())
        .header(CONTENT_DISPOSITION, &file)
        .header(HeaderName::from_static("access-control-allow-origin"), "*")
        .until(tags(&reader.shown)))
}

fn tasks(v: &View<'_>, loaded: &Loaded) -> Vec<Vec<String>> {
    let row = |t: &model::programme::Task| {
        let basis: Vec<String> =
            t.basis.iter().map(|b| format!("{} {}", b.document, b.place).trim().to_owned()).collect();
        vec![
            t.code.to_string(),
            text(t.parent.as_ref()),
            t.kind.to_string(),
            t.number.clone(),
            spoken(v, &t.titles).text,
            text(t.organisation.as_ref()),
            bodies(v, &t.leads),
            bodies(v, &t.cooperating),
            basis.join("; "),
            text(t.from),
            text(t.to),
            t.state.to_string(),
            spoken(v, &t.products).text,
            spoken(v, &t.note).text,
            t.sources.join(" "),
        ]
    };
    loaded.tasks.iter().map(row).collect()
}

fn indicators(v: &View<'_>, loaded: &Loaded) -> Vec<Vec<String>> {
    let row = |i: &model::programme::Indicator| {
        let (baseline, target) = (i.baseline.as_ref(), i.target.as_ref());
        let reported = loaded.reported(i);
        vec![
            i.code.to_string(),
            text(i.task.as_ref()),
            i.level.to_string(),
            spoken(v, &i.titles).text,
            spoken(v, &i.unit).text,
            text(i.counted),
            i.better.to_string(),
            i.across.to_string(),
            i.over.to_string(),
            text(baseline.map(|b| &b.value)),
            text(baseline.and_then(|b| b.on)),
            text(baseline.map(|b| &b.source)),
            text(loaded.now.get(&i.code)),
            text(reported.map(|(told, _)| told)),
            text(reported.map(|(_, all)| all)),
            text(target.map(|t| &t.value)),
            text(target.and_then(|t| t.by)),
            text(target.map(|t| &t.source)),
            spoken(v, &i.method).text,
        ]
    };
    loaded.indicators.iter().map(row).collect()
}

fn text(value: Option<impl ToString>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

/// A cell as RFC 4180 writes it.
fn quoted(cell: &str) -> String {
    if cell.contains([',', '"', '\n', '\r']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}
