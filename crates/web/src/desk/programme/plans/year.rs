//! The plans of a year: organisations down the tree, where each stands, its money.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::response::Response;
use flow::plan::Participants;
use flow::plan::plans::years;
use flow::trust::Scope;
use model::programme::{Cost, CostSource, Plan, PlanState, PlanVersion, total_by_source};
use model::{Act, Amount, Code, PlanId};
use render::View;
use render::pages::desk::programme::plans::{YearPage, YearRow};
use render::pages::desk::{Choice, StateTag};
use serde::Deserialize;

use super::labels::{source_name, state_tag};
use super::parts::{frame, sum};
use crate::app::App;
use crate::desk::page;
use crate::desk::programme::parts::{participants, programme, today, words};
use crate::desk::staff::Staff;
use crate::failure::Failure;

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Wish {
    year: String,
    state: String,
    q: String,
}

/// What an organisation's row is made of.
struct Line<'a> {
    level: usize,
    organisation: &'a Code,
    name: String,
    plan: Option<&'a Plan>,
    version: Option<&'a PlanVersion>,
    costs: Vec<Cost>,
    activities: usize,
}

impl Line<'_> {
    /// Whether it is asked for. Who holds an approved plan and writes an amendment is found under both.
    fn fits(&self, wish: &Wish) -> bool {
        let query = viet::fold(&wish.q);
        let approved = self.plan.is_some_and(|plan| plan.approved.is_some());
        let state = match wish.state.as_str() {
            "" => true,
            "none" => self.plan.is_none(),
            "approved" => approved,
            state => self.version.is_some_and(|version| version.state.as_str() == state),
        };
        state && (query.is_empty() || viet::fold(&self.name).contains(&query))
    }
}

/// `GET /desk/programme/{programme}/plans?year=&state=&q=`
pub async fn list(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(code): Path<String>,
    Query(wish): Query<Wish>,
) -> Result<Response, Failure> {
    let mut conn = app.store.read().await?;
    let programme = programme(&mut conn, &code).await?;
    let v = staff.view();
    let span = years(&programme, today(&app, &v));
    let usual = today(&app, &v).year().clamp(*span.start(), (*span.end()).max(*span.start()));
    let year = if wish.year.is_empty() {
        usual
    } else {
        wish.year.parse::<i16>().ok().filter(|year| span.contains(year)).ok_or(Failure::NotFound)?
    };
    let who = participants(&mut conn, &app, &staff, &programme).await?;
    let rights = &staff.me.rights;
    if !who.all().any(|organisation| who.lets_see(rights, organisation)) {
        return Err(Failure::Forbidden);
    }
    let plans = store::programme::plans_of_year(&mut conn, &programme.code, year).await?;
    let versions = store::programme::versions_of_year(&mut conn, &programme.code, year).await?;
    let costs = store::programme::costs_of_year(&mut conn, &programme.code, year).await?;
    drop(conn);
    let mut money: HashMap<PlanId, (usize, Vec<Cost>)> = HashMap::new();
    for (plan, costs) in costs {
        let of = money.entry(plan).or_default();
        of.0 += 1;
        of.1.extend(costs);
    }
    let line = |(level, organisation): (usize, &'_ Code)| {
        let plan = plans.iter().find(|plan| plan.organisation == *organisation);
        let (activities, costs) = plan.and_then(|plan| money.get(&plan.id).cloned()).unwrap_or_default();
        (level, organisation.clone(), plan, activities, costs)
    };
    let order = tree(&v, &who);
    let made: Vec<_> = order.iter().map(|(level, code)| line((*level, code))).collect();
    let lines: Vec<Line<'_>> = made
        .iter()
        .filter(|(_, organisation, ..)| who.lets_see(rights, organisation))
        .map(|(level, organisation, plan, activities, costs)| Line {
            level: *level,
            organisation,
            name: v.name("organisation", organisation.as_str()),
            plan: *plan,
            version: plan.and_then(|plan| versions.iter().find(|version| version.plan == plan.id)),
            costs: costs.clone(),
            activities: *activities,
        })
        .collect();
    let begun = lines.iter().filter(|line| line.plan.is_some()).count();
    let approved = lines.iter().filter(|l| l.plan.is_some_and(|plan| plan.approved.is_some())).count();
    let found: Vec<&Line<'_>> = lines.iter().filter(|line| line.fits(&wish)).collect();
    let number = |n: usize| v.num(i64::try_from(n).unwrap_or(i64::MAX));
    let all: Vec<Cost> = found.iter().flat_map(|line| line.costs.clone()).collect();
    let href = |year: i16| format!("/desk/programme/{}/plans?year={year}", programme.code);
    let around = [year - 1, year + 1].into_iter().filter(|year| span.contains(year));
    let base = format!("/desk/programme/{}", programme.code);
    let title = v.t1("plans-year", "year", &v.local.formats.year(year));
    page(&YearPage {
        programme: (base, words(&v, &programme.titles).to_owned()),
        around: around.map(|year| (href(year), v.local.formats.year(year))).collect(),
        year: year.to_string(),
        states: states(&v, &wish.state),
        count: v.said(
            "plans-standing",
            &[("all", &number(lines.len())), ("begun", &number(begun)), ("approved", &number(approved))],
        ),
        sources: CostSource::ALL.iter().map(|source| v.t(source_name(*source))).collect(),
        currency: programme.currency.clone(),
        totals: (
            number(found.iter().map(|line| line.activities).sum()),
            by_source(&v, &total_by_source(&all)),
            total(&v, &all),
        ),
        rows: found
            .iter()
            .map(|line| {
                let may_begin = line.plan.is_none() && rights.may(Act::Plan, Scope::of(line.organisation));
                YearRow {
                    level: line.level.min(5),
                    href: if line.plan.is_some() || may_begin {
                        format!("/desk/programme/{}/plans/{}/{year}", programme.code, line.organisation)
                    } else {
                        String::new()
                    },
                    name: line.name.clone(),
                    state: state(&v, line),
                    more: more(&v, line),
                    activities: line.plan.map(|_| number(line.activities)).unwrap_or_default(),
                    money: by_source(&v, &total_by_source(&line.costs)),
                    total: total(&v, &line.costs),
                    may_begin,
                }
            })
            .collect(),
        query: wish.q,
        d: frame(&staff, &programme, title),
    })
}

/// Everybody who takes part with how deep they stand: the lead first, each with those who report to it below it.
pub fn tree(v: &View<'_>, who: &Participants) -> Vec<(usize, Code)> {
    fn below(v: &View<'_>, who: &Participants, code: &Code, level: usize, out: &mut Vec<(usize, Code)>) {
        // A circle would not end; no real tree is deeper.
        if level > 32 || out.iter().any(|(_, known)| known == code) {
            return;
        }
        out.push((level, code.clone()));
        let mut next: Vec<(String, Code)> =
            who.below(code).map(|c| (v.name("organisation", c.as_str()), c.clone())).collect();
        v.local.formats.sort_by_name(&mut next, |(name, _)| name);
        for (_, code) in next {
            below(v, who, &code, level + 1, out);
        }
    }
    let mut out = Vec::new();
    below(v, who, who.lead(), 0, &mut out);
    out
}

/// Where an organisation stands: what holds counts before what is being written.
fn state(v: &View<'_>, line: &Line<'_>) -> StateTag {
    match (line.plan, line.version) {
        (Some(plan), _) if plan.approved.is_some() => state_tag(v, PlanState::Approved),
        (_, Some(version)) => state_tag(v, version.state),
        _ => StateTag { class: "plans-none", text: v.t("plans-state-none") },
    }
}

/// What is being written beside what holds.
fn more(v: &View<'_>, line: &Line<'_>) -> String {
    match (line.plan, line.version) {
        (Some(plan), Some(version)) if plan.approved.is_some_and(|held| held != version.number) => {
            let number = v.num(i64::from(version.number));
            let state = state_tag(v, version.state).text;
            v.t2("plans-amendment", ("number", &number), ("state", &state))
        }
        _ => String::new(),
    }
}

fn states(v: &View<'_>, chosen: &str) -> Vec<Choice> {
    let mut choices = vec![Choice::new("", v.t("desk-any"), chosen)];
    let asked = [PlanState::Draft, PlanState::Submitted, PlanState::Returned, PlanState::Approved];
    choices.extend(asked.iter().map(|s| Choice::new(s.as_str(), state_tag(v, *s).text, chosen)));
    choices.push(Choice::new("none", v.t("plans-state-none"), chosen));
    choices
}

fn by_source(v: &View<'_>, totals: &BTreeMap<CostSource, Amount>) -> Vec<String> {
    let amount = |source: &CostSource| totals.get(source).map(|a| v.local.formats.amount(a));
    CostSource::ALL.iter().map(|source| amount(source).unwrap_or_default()).collect()
}

fn total(v: &View<'_>, costs: &[Cost]) -> String {
    sum(costs).map(|amount| v.local.formats.amount(&amount)).unwrap_or_default()
}
