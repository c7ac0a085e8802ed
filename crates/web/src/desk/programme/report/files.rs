//! A report, and what reports say together, as files: PDF, DOCX, XLSX.

use std::sync::Arc;

use axum::extract::{Path, RawQuery, State};
use axum::response::{IntoResponse as _, Response};
use flow::plan::reports::asked;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use model::Locale;
use render::View;

use super::paper::{Made, measures, report_paper, together_paper, write};
use super::place::{around, place};
use super::printed::front;
use super::sheet::{Known, counted_amounts};
use super::table::{report_table, together_table};
use super::together::gather;
use crate::app::App;
use crate::desk::fields::Fields;
use crate::desk::staff::Staff;
use crate::failure::Failure;

/// A form of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Typeset.
    Pdf,
    /// For a word processor.
    Docx,
    /// For a spreadsheet.
    Xlsx,
}

impl Kind {
    /// As HTTP names it.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        }
    }
}

/// `GET …/{organisation}/report.pdf`, `.docx`, `.xlsx` and `together.…`; `?lang=` in another language of the site.
pub async fn file(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path((code, period, organisation, name)): Path<(String, String, String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, Failure> {
    let (what, ending) = name.split_once('.').ok_or(Failure::NotFound)?;
    let kind = match ending {
        "pdf" => Kind::Pdf,
        "docx" => Kind::Docx,
        "xlsx" => Kind::Xlsx,
        _ => return Err(Failure::NotFound),
    };
    let wish = Fields::parse(query.unwrap_or_default().as_bytes());
    let country = &staff.shown.country;
    let wished = Locale::new(wish.get("lang")).ok().and_then(|l| country.local(&l));
    let v = View::new(country, wished.unwrap_or(&staff.local));
    let own = &country.nation.site.paper;
    let mut conn = app.store.read().await?;
    let place = place(&mut conn, &app, &staff, (&code, &period, &organisation)).await?;
    let time = &place.time;
    let made = match what {
        "report" => {
            let report = place.report.as_ref().ok_or(Failure::NotFound)?;
            let asked =
                asked(&mut conn, &time.programme, &time.period, &place.organisation, around(&v)).await?;
            let known = Known::of(&mut conn, &asked, &[&report.body]).await?;
            let counted = counted_amounts(&mut conn, &v, &place, &asked).await?;
            let paper = report_paper(&v, &place, report, &known, &counted);
            match kind {
                Kind::Xlsx => {
                    let front = front(&paper, &measures(own)?, v.t("report-sheet-paper"));
                    Made::File(report_table(&v, &place, report, &known, &counted, front)?)
                }
                _ => Made::Paper(Box::new(paper)),
            }
        }
        "together" => {
            let together = gather(&mut conn, &v, &place).await?;
            let tasks = store::programme::tasks(&mut conn, &time.programme.code).await?;
            let paper = together_paper(&v, &place, &together, &tasks);
            match kind {
                Kind::Xlsx => {
                    let front = front(&paper, &measures(own)?, v.t("report-sheet-paper"));
                    Made::File(together_table(&v, &place, &together, &tasks, front)?)
                }
                _ => Made::Paper(Box::new(paper)),
            }
        }
        _ => return Err(Failure::NotFound),
    };
    drop(conn);
    let bytes = match made {
        Made::File(bytes) => bytes,
        Made::Paper(mut paper) => {
            paper.made = Some(app.clock.now());
            let own = own.clone();
            // Setting pages is work for a processor, not for the threads that answer.
            tokio::task::spawn_blocking(move || write(&paper, kind, &own))
                .await
                .map_err(Failure::internal)??
        }
    };
    let file = format!("{}-{}-{what}.{ending}", time.period.code, place.organisation);
    let headers = [
        (CONTENT_TYPE, kind.media_type().to_owned()),
        (CONTENT_DISPOSITION, format!("attachment; filename=\"{file}\"")),
    ];
    Ok((headers, bytes).into_response())
}
