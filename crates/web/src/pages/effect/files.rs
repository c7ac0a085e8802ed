//! The files of a study: its record as it was registered, its series, its result.

use flow::measure::effect::{Named, Outcome, read_estimate};
use model::effect::{EffectStudy, Reading, StudyResult};
use store::Conn;

use crate::failure::Failure;

const CSV: &str = "text/csv; charset=utf-8; header=present";

/// A file with its type; nothing for a name that is none, or that there is nothing for yet.
pub async fn file(
    conn: &mut Conn,
    study: &EffectStudy,
    result: Option<&StudyResult>,
    name: &str,
) -> Result<Option<(&'static str, Vec<u8>)>, Failure> {
    match name {
        "record.json" => {
            let record = study.registration.as_ref().map(|r| r.record.clone().into_bytes());
            Ok(record.map(|record| ("application/json", record)))
        }
        "result.csv" => Ok(result.and_then(result_csv).map(|text| (CSV, text.into_bytes()))),
        "series.csv" => Ok(Some((CSV, series_csv(conn, study, result).await?.into_bytes()))),
        _ => Ok(None),
    }
}

/// One line per method.
fn result_csv(result: &StudyResult) -> Option<String> {
    let answer = read_estimate(result)?;
    let mut out = String::from(
        "method,average,lower,upper,level,cumulative,cumulative_lower,cumulative_upper,relative,relative_lower,relative_upper,error,p,points,refusal\r\n",
    );
    for line in &answer.verdict.lines {
        let method = match line.method {
            Named::Bsts => "bsts",
            Named::Its => "its",
            Named::Did => "did",
        };
        let mut cells = vec![method.to_owned()];
        match &line.outcome {
            Outcome::Estimated(e) => {
                let three = |m: flow::measure::effect::Magnitude| {
                    [m.value, m.interval.lower, m.interval.upper].map(|x| x.to_string())
                };
                cells.extend(three(e.average));
                cells.push(answer.level.to_string());
                cells.extend(three(e.cumulative));
                cells.extend(e.relative.map_or_else(|| [const { String::new() }; 3], three));
                cells.extend([e.error.to_string(), e.p.to_string(), e.points.to_string(), String::new()]);
            }
            Outcome::Refused(why) => {
                cells.resize(14, String::new());
                cells.push(why.to_string());
            }
        }
        push(&mut out, &cells);
    }
    Some(out)
}

/// The readings that a result rests on, or the newest, as they were read.
async fn series_csv(
    conn: &mut Conn,
    study: &EffectStudy,
    result: Option<&StudyResult>,
) -> Result<String, Failure> {
    let series = store::effect::study_series(conn, &study.code).await?;
    let readings = store::effect::study_readings(conn, &study.code).await?;
    let mut out = String::from("series,role,name,reading,day,value\r\n");
    for one in &series {
        let number = result.and_then(|r| r.readings.iter().find(|(s, _)| *s == one.number)).map(|(_, n)| *n);
        let wanted = |r: &&Reading| r.series == one.number && number.is_none_or(|n| r.number == n);
        let Some(reading) = readings.iter().rfind(|r| wanted(r)) else { continue };
        for (day, value) in &reading.points {
            let value = value.map(|value| value.to_string()).unwrap_or_default();
            let (number, read) = (one.number.to_string(), reading.number.to_string());
            push(&mut out, &[number, one.role.to_string(), one.name.clone(), read, day.to_string(), value]);
        }
    }
    Ok(out)
}

fn push(out: &mut String, cells: &[String]) {
    for (i, cell) in cells.iter().enumerate() {
        if i > 0 {
            out.push(',');
        }
        if cell.contains([',', '"', '\n', '\r']) {
            out.push('"');
            out.push_str(&cell.replace('"', "\"\""));
            out.push('"');
        } else {
            out.push_str(cell);
        }
    }
    out.push_str("\r\n");
}
