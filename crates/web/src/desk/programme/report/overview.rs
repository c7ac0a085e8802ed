//! Who has reported on a period, and who is late.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::Response;
use flow::plan::reports::{Standing, decides, standings};
use flow::trust::Scope;
use model::Act;
use model::programme::{ReportState, ReportingPeriod};
use render::View;
use render::pages::desk::programme::report::{OverviewPage, OverviewRow, StripCell, Way};

use super::place::{
    Time, crumbs, dates, days_words, desk, due, name, period_name, standing, standing_words, state_tag, time,
};
use crate::app::App;
use crate::desk::page;
use crate::desk::parts::moment;
use crate::desk::staff::Staff;
use crate::failure::Failure;

/// `GET /desk/programme/{programme}/reports/{period}`
pub async fn overview(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path((code, period)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let mut conn = app.store.read().await?;
    let time = time(&mut conn, &app, &staff, (&code, &period)).await?;
    let rights = &staff.me.rights;
    let mut all =
        standings(&mut conn, &time.participants, &time.period, &time.programme.lead, time.today).await?;
    all.retain(|s| time.participants.lets_see(rights, &s.organisation));
    let others = store::programme::reporting_periods(&mut conn, &time.programme.code).await?;
    drop(conn);
    if all.is_empty() {
        return Err(Failure::Forbidden);
    }
    let d = desk(&staff, period_name(&staff.view(), &time.period), &time.programme);
    let v = d.v;
    let late = all.iter().filter(|s| s.late);
    let late = late.map(|s| Way::new(time.of(&s.organisation), name(&v, &s.organisation))).collect();
    page(&OverviewPage {
        crumbs: crumbs(&v, &time.programme, None),
        periods: periods(&v, &time, &others),
        dates: dates(&v, &time.period),
        due: due(&v, &time.period, time.today),
        counts: counts(&v, &all),
        late,
        strip: all
            .iter()
            .map(|s| {
                let (class, sign, _) = standing(s.state, s.late);
                let label = format!("{}: {}", name(&v, &s.organisation), standing_words(&v, s));
                StripCell { class, sign, href: time.of(&s.organisation), label }
            })
            .collect(),
        rows: all.iter().map(|s| row(&v, &staff, &time, s)).collect(),
        together: together(&v, &time, &all),
        d,
    })
}

fn periods(v: &View<'_>, time: &Time, others: &[ReportingPeriod]) -> Vec<Way> {
    let base = format!("/desk/programme/{}/reports", time.programme.code);
    others
        .iter()
        .map(|p| Way::new(format!("{base}/{}", p.code), period_name(v, p)).here(p.code == time.period.code))
        .collect()
}

/// How many stand where, in the order of the way a report goes; what nobody stands at is left out.
fn counts(v: &View<'_>, all: &[Standing]) -> Vec<(&'static str, &'static str, String, String)> {
    let states = [
        (None, true),
        (None, false),
        (Some(ReportState::Open), false),
        (Some(ReportState::Returned), false),
        (Some(ReportState::Submitted), false),
        (Some(ReportState::Accepted), false),
    ];
    states
        .into_iter()
        .filter_map(|(state, late)| {
            let of = |s: &&Standing| if late { s.late } else { !s.late && s.state == state };
            let count = all.iter().filter(of).count();
            let (class, sign, key) = standing(state, late);
            let count = i64::try_from(count).ok().filter(|n| *n > 0)?;
            Some((class, sign, v.t(key), v.num(count)))
        })
        .collect()
}

fn row(v: &View<'_>, staff: &Staff, time: &Time, s: &Standing) -> OverviewRow {
    let rights = &staff.me.rights;
    let href = time.of(&s.organisation);
    let may_plan = rights.may(Act::Plan, Scope::of(&s.organisation));
    let may_decide = rights.may(Act::Oversee, decides(&time.participants, &s.organisation));
    let act = match s.state {
        None if may_plan => Some(v.t("report-open")),
        Some(ReportState::Open | ReportState::Returned) if may_plan => Some(v.t("report-write")),
        Some(ReportState::Submitted) if may_decide => Some(v.t("report-decide")),
        _ => None,
    };
    OverviewRow {
        depth: s.depth.min(4),
        name: name(v, &s.organisation),
        state: state_tag(v, s.state, s.late),
        since: s.since.map(|at| moment(v, at)).unwrap_or_default(),
        days: if s.handed_in { String::new() } else { days_words(v, s.days) },
        act: act.map(|text| Way::new(href.as_str(), text)),
        href,
    }
}

/// Ways to what is put together, for those who have others below them; the topmost that the person sees first.
fn together(v: &View<'_>, time: &Time, all: &[Standing]) -> Vec<Way> {
    all.iter()
        .filter(|s| time.participants.below(&s.organisation).next().is_some())
        .take(6)
        .map(|s| {
            let text = v.t1("report-together-of", "name", &name(v, &s.organisation));
            Way::new(format!("{}/together", time.of(&s.organisation)), text)
        })
        .collect()
}
