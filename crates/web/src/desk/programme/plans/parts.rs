//! What pages of plans share: the room they are in, who sees it, money, refusals.

use flow::FlowError;
use flow::plan::Participants;
use flow::plan::plans::{may_decide, years};
use flow::trust::Scope;
use jiff::Timestamp;
use model::programme::{Cost, CostSource, Programme, total_by_source};
use model::{Act, Amount, Code, Refusal};
use render::View;
use render::pages::desk::Desk;
use render::pages::desk::programme::plans::{Crumb, PlanMoney, PlanMoneyRow};
use store::Conn;

use super::labels::source_name;
use crate::app::App;
use crate::desk::programme::parts::{PART, participants, programme, today, words};
use crate::desk::staff::Staff;
use crate::failure::Failure;

/// An organisation's plan of a year, whether it has begun or not.
pub struct Room {
    /// The programme.
    pub programme: Programme,
    /// Who takes part.
    pub who: Participants,
    /// Whose plan.
    pub organisation: Code,
    /// Of which year.
    pub year: i16,
}

impl Room {
    /// The room of an address, if the person may see it.
    pub async fn open(
        conn: &mut Conn,
        app: &App,
        staff: &Staff,
        (code, organisation, year): (&str, &str, &str),
    ) -> Result<Self, Failure> {
        let year: i16 = year.parse().map_err(|_| Failure::NotFound)?;
        let organisation = Code::new(organisation).map_err(|_| Failure::NotFound)?;
        let programme = programme(conn, code).await?;
        if !years(&programme, today(app, &staff.view())).contains(&year) {
            return Err(Failure::NotFound);
        }
        Self::of(conn, app, staff, programme, organisation, year).await
    }

    /// The same of what is known already.
    pub async fn of(
        conn: &mut Conn,
        app: &App,
        staff: &Staff,
        programme: Programme,
        organisation: Code,
        year: i16,
    ) -> Result<Self, Failure> {
        let who = participants(conn, app, staff, &programme).await?;
        let known = staff.shown.country.organisation(organisation.as_str()).is_some();
        if !known && !who.has(&organisation) {
            return Err(Failure::NotFound);
        }
        if !who.lets_see(&staff.me.rights, &organisation) {
            return Err(Failure::Forbidden);
        }
        Ok(Self { programme, who, organisation, year })
    }

    /// Whether the person writes plans of this organisation.
    pub fn may_write(&self, staff: &Staff) -> bool {
        staff.me.rights.may(Act::Plan, Scope::of(&self.organisation))
    }

    /// Whether the person decides on plans of this organisation.
    pub fn may_decide(&self, staff: &Staff) -> bool {
        may_decide(&staff.me.rights, &self.who, &self.organisation).is_ok()
    }

    /// Address of the plan.
    pub fn href(&self) -> String {
        format!("/desk/programme/{}/plans/{}/{}", self.programme.code, self.organisation, self.year)
    }

    /// Address of an activity with what came of it.
    pub fn one(&self, key: impl std::fmt::Display) -> String {
        format!("/desk/programme/{}/activities/{key}", self.programme.code)
    }

    /// Name of the organisation.
    pub fn name(&self, v: &View<'_>) -> String {
        v.name("organisation", self.organisation.as_str())
    }

    /// What the plan is called.
    pub fn title(&self, v: &View<'_>) -> String {
        let year = v.local.formats.year(self.year);
        v.t2("plans-of", ("organisation", &self.name(v)), ("year", &year))
    }

    /// The frame of a page of this room.
    pub fn desk<'a>(&self, staff: &'a Staff, title: String) -> Desk<'a> {
        frame(staff, &self.programme, title)
    }

    /// Ways back up, as far as the plans of the year.
    pub fn crumbs(&self, v: &View<'_>) -> Vec<Crumb> {
        let code = &self.programme.code;
        let year = v.local.formats.year(self.year);
        vec![
            (format!("/desk/programme/{code}"), words(v, &self.programme.titles).to_owned()),
            (format!("/desk/programme/{code}/plans?year={}", self.year), v.t1("plans-year", "year", &year)),
            (format!("/desk/programme/{code}/organisations/{}", self.organisation), self.name(v)),
        ]
    }

    /// The same with the plan.
    pub fn crumbs_with_plan(&self, v: &View<'_>) -> Vec<Crumb> {
        let mut crumbs = self.crumbs(v);
        crumbs.push((self.href(), self.title(v)));
        crumbs
    }
}

/// The frame of a page; what is made up says so.
pub fn frame<'a>(staff: &'a Staff, programme: &Programme, title: String) -> Desk<'a> {
    let mut d = staff.desk(title, PART);
    d.notice = programme.example.then(|| d.v.t("plans-example"));
    d
}

/// A moment as forms carry it.
pub fn moment_text(at: Timestamp) -> String {
    at.as_microsecond().to_string()
}

/// The moment of a form; long ago when there is none, so that it is a conflict.
pub fn moment_of(text: &str) -> Timestamp {
    let read = text.parse().ok().and_then(|micros| Timestamp::from_microsecond(micros).ok());
    read.unwrap_or(Timestamp::UNIX_EPOCH)
}

/// A rule's no, which a page shows; anything else goes on as it is.
pub fn refused(error: FlowError) -> Result<Refusal, Failure> {
    match error {
        FlowError::Refused(Refusal::Forbidden(_)) => Err(Failure::Forbidden),
        FlowError::Refused(refusal) => Ok(refusal),
        other => Err(other.into()),
    }
}

/// What a refusal says about a plan.
pub fn explain(staff: &Staff, refusal: &Refusal) -> String {
    let v = staff.view();
    match refusal {
        Refusal::FourEyes => v.t("plans-own-hand"),
        Refusal::Conflict => v.t("plans-conflict"),
        Refusal::WrongState { .. } => v.t("plans-wrong-state"),
        Refusal::NotFound { what: "output", key } => v.t1("plans-output-unknown", "output", key),
        Refusal::NothingNew => v.t("plans-sheet-same"),
        other => staff.explain(other),
    }
}

/// Money added up, whatever its source.
pub fn sum<'a>(costs: impl IntoIterator<Item = &'a Cost>) -> Option<Amount> {
    let costs: Vec<Cost> =
        costs.into_iter().map(|cost| Cost { source: CostSource::State, ..cost.clone() }).collect();
    total_by_source(&costs).remove(&CostSource::State)
}

/// An amount with its money; empty when there is none.
pub fn money(v: &View<'_>, amount: Option<&Amount>, currency: &str) -> String {
    amount.map(|a| format!("{}\u{a0}{currency}", v.local.formats.amount(a))).unwrap_or_default()
}

/// Money by source as a bar and a table.
pub fn money_view(v: &View<'_>, costs: &[Cost], currency: &str) -> Option<PlanMoney> {
    let totals = total_by_source(costs);
    let all = sum(costs)?;
    let whole = all.to_f64();
    if whole.is_nan() || whole <= 0.0 {
        return None;
    }
    let right_to_left = v.dir() == "rtl";
    let mut from = 0.0;
    let mut rows = Vec::new();
    for (source, amount) in &totals {
        let share = amount.to_f64() / whole;
        let width = share * 1000.0;
        // A bar begins where reading does.
        let x = if right_to_left { 1000.0 - from - width } else { from };
        from += width;
        rows.push(PlanMoneyRow {
            class: match source {
                CostSource::State => "plans-state",
                CostSource::Social => "plans-social",
                CostSource::InKind => "plans-in-kind",
            },
            name: v.t(source_name(*source)),
            amount: v.local.formats.amount(amount),
            share: v.percent(&v.real(share * 100.0, 1)),
            x: format!("{:.1}", x.max(0.0)),
            width: format!("{:.1}", width.max(0.0)),
        });
    }
    let parts: Vec<String> = rows.iter().map(|row| format!("{} {}", row.name, row.share)).collect();
    Some(PlanMoney {
        total: v.local.formats.amount(&all),
        words: format!("{}: {}", v.t("plans-money"), v.local.formats.list(&parts)),
        currency: currency.to_owned(),
        rows,
    })
}
