//! The reporting periods of a programme.

use std::sync::Arc;

use axum::extract::{Path, RawQuery, State};
use axum::response::Response;
use flow::FlowError;
use flow::plan::reports::{PeriodStandings, save_period, standings_of_all};
use flow::trust::Scope;
use jiff::civil::Date;
use model::programme::{Programme, ReportState, ReportingPeriod};
use model::{Act, Code, Refusal};
use render::pages::desk::programme::report::{PeriodForm, PeriodRow, PeriodsPage};

use super::place::{around, crumbs, dates, days_words, desk, period_name};
use crate::answer::redirect;
use crate::app::App;
use crate::desk::fields::Fields;
use crate::desk::page;
use crate::desk::programme::parts::{programme, today, words};
use crate::desk::staff::Staff;
use crate::failure::Failure;

/// `GET /desk/programme/{programme}/periods`; `?edit=CODE` changes one.
pub async fn list(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(code): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, Failure> {
    let programme = programme(&mut app.store.read().await?, &code).await?;
    let wish = Fields::parse(query.unwrap_or_default().as_bytes());
    let form = match wish.get("edit") {
        "" => PeriodForm {
            code: String::new(),
            exists: false,
            from: String::new(),
            to: String::new(),
            due: String::new(),
            remind: "14, 3, 0".into(),
        },
        edit => form_of(&find(&app, &programme, edit).await?),
    };
    show(&app, &staff, &programme, form, None).await
}

async fn find(app: &App, programme: &Programme, code: &str) -> Result<ReportingPeriod, Failure> {
    let code = Code::new(code).map_err(|_| Failure::NotFound)?;
    let found = store::programme::find_period(&mut app.store.read().await?, &code).await?;
    found.filter(|p| p.programme == programme.code).ok_or(Failure::NotFound)
}

fn form_of(period: &ReportingPeriod) -> PeriodForm {
    let remind: Vec<String> = period.remind.iter().map(ToString::to_string).collect();
    PeriodForm {
        code: period.code.to_string(),
        exists: true,
        from: period.from.to_string(),
        to: period.to.to_string(),
        due: period.due.to_string(),
        remind: remind.join(", "),
    }
}

/// `POST /desk/programme/{programme}/periods`
pub async fn save(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(code): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let programme = programme(&mut app.store.read().await?, &code).await?;
    let done = match read(&programme, &fields) {
        Ok(period) => {
            let new = fields.get("edit").is_empty();
            let mut tx = app.store.begin().await?;
            let saved = save_period(&mut tx, &staff.me.rights, app.clock.as_ref(), &period, new).await;
            if saved.is_ok() {
                tx.commit().await?;
            }
            saved
        }
        Err(refusal) => Err(refusal.into()),
    };
    match done {
        Ok(()) => Ok(redirect(&format!("/desk/programme/{}/periods?done=done-saved", programme.code), false)),
        Err(FlowError::Refused(Refusal::Forbidden(_))) => Err(Failure::Forbidden),
        Err(FlowError::Refused(refusal)) => {
            let exists = !fields.get("edit").is_empty();
            let text = |name: &str| fields.get(name).to_owned();
            let form = PeriodForm {
                code: if exists { text("edit") } else { text("code") },
                exists,
                from: text("from"),
                to: text("to"),
                due: text("due"),
                remind: text("remind"),
            };
            show(&app, &staff, &programme, form, Some(staff.explain(&refusal))).await
        }
        Err(e) => Err(e.into()),
    }
}

fn read(programme: &Programme, fields: &Fields) -> Result<ReportingPeriod, Refusal> {
    let code = match fields.get("edit") {
        "" => fields.get("code"),
        edit => edit,
    };
    if code.is_empty() {
        return Err(Refusal::Missing("code"));
    }
    let code = Code::new(code).map_err(|_| Refusal::Invalid { field: "code", reason: "code-letters" })?;
    let day = |name: &'static str| -> Result<Date, Refusal> {
        let wrong = Refusal::Invalid { field: name, reason: "report-day-wrong" };
        fields.get(name).parse().map_err(|_| wrong)
    };
    let remind = fields.get("remind").split([',', ';', ' ']).map(str::trim).filter(|t| !t.is_empty());
    let remind: Result<Vec<i16>, _> = remind.map(|t| t.replace('\u{2212}', "-").parse()).collect();
    Ok(ReportingPeriod {
        code,
        programme: programme.code.clone(),
        from: day("from")?,
        to: day("to")?,
        due: day("due")?,
        remind: remind.map_err(|_| Refusal::Invalid { field: "remind", reason: "period-remind-range" })?,
    })
}

async fn show(
    app: &App,
    staff: &Staff,
    programme: &Programme,
    form: PeriodForm,
    wrong: Option<String>,
) -> Result<Response, Failure> {
    let mut conn = app.store.read().await?;
    let title = format!("{}: {}", staff.view().t("report-periods"), words(&staff.view(), &programme.titles));
    let mut d = desk(staff, title, programme);
    d.wrong = wrong;
    let v = d.v;
    let may = staff.me.rights.may(Act::Oversee, Scope::of(&programme.lead));
    let on = today(app, &v);
    let found = standings_of_all(&mut conn, programme, around(&v), on).await?;
    drop(conn);
    let mut rows = Vec::with_capacity(found.len());
    for PeriodStandings { period, participants, standings } in found.iter().rev() {
        let seen: Vec<_> =
            standings.iter().filter(|s| participants.lets_see(&staff.me.rights, &s.organisation)).collect();
        let count = |n: usize| v.num(i64::try_from(n).unwrap_or(i64::MAX));
        let in_hand = |state: ReportState| seen.iter().filter(|s| s.state == Some(state)).count();
        let late = seen.iter().filter(|s| s.late).count();
        let days = on.until(period.due).map_or(0, |span| i64::from(span.get_days()));
        rows.push(PeriodRow {
            href: format!("/desk/programme/{}/reports/{}", programme.code, period.code),
            edit: if may {
                format!("/desk/programme/{}/periods?edit={}#form", programme.code, period.code)
            } else {
                String::new()
            },
            name: period_name(&v, period),
            dates: dates(&v, period),
            due: v.date(period.due),
            days: days_words(&v, days),
            counts: v.said(
                "report-period-counts",
                &[
                    ("all", &count(seen.len())),
                    ("submitted", &count(in_hand(ReportState::Submitted))),
                    ("accepted", &count(in_hand(ReportState::Accepted))),
                ],
            ),
            late: if late == 0 {
                String::new()
            } else {
                v.n("report-late-count", i64::try_from(late).unwrap_or(i64::MAX))
            },
        });
    }
    page(&PeriodsPage {
        crumbs: crumbs(&v, programme, None),
        href: format!("/desk/programme/{}/periods", programme.code),
        rows,
        form: may.then_some(form),
        d,
    })
}
