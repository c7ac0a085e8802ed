//! `/desk/readers/rows`: the roll-ups behind a number.

use std::sync::Arc;

use axum::extract::{Query, State};
use axum::response::Response;
use flow::measure::readers::Published;
use flow::measure::readers::board::{Length, Part, Side, Step};
use render::pages::Link;
use render::pages::desk::readers::{RollRow, RowsPage};
use store::Conn;

use super::asked::{Asked, Wish, step, when};
use super::board::{number, step_name};
use super::names::names;
use super::open::{Opened, open};
use crate::app::App;
use crate::desk::page;
use crate::desk::staff::Staff;
use crate::failure::Failure;
use crate::pages::readers::today;

/// Rows of which number, and how fine.
pub struct Found {
    /// What was asked for.
    pub asked: Asked,
    /// Of what.
    pub opened: Opened,
    /// The part, where it is one.
    pub key: Option<String>,
    /// How fine.
    pub step: Step,
    /// The rows; the whole is the number.
    pub told: Published,
}

impl Found {
    /// The part's cut, where it is a part.
    fn part(&self) -> Option<&'static Part> {
        self.key.as_ref().and(self.asked.part)
    }

    /// The cut and the key, as roll-ups name them.
    pub fn dimension(&self) -> String {
        let asked = if let [key] = self.opened.board.keys.as_slice() {
            key.clone()
        } else {
            // An organisation with those below it: all their keys are added up.
            format!("{}+", self.asked.of.key())
        };
        match (self.part(), self.key.as_deref()) {
            (Some(Part { cut, side: Side::Whole, .. }), Some(key)) => format!("{cut} = {key}"),
            (Some(Part { cut, side: Side::Behind, .. }), Some(key)) => format!("{cut} = {asked}|{key}"),
            (Some(Part { cut, side: Side::First, .. }), Some(key)) => format!("{cut} = {key}|{asked}"),
            _ => format!("{} = {asked}", self.asked.of.kind.cut()),
        }
    }
}

/// The rows behind a number.
pub async fn find(conn: &mut Conn, app: &App, staff: &Staff, wish: &Wish) -> Result<Found, Failure> {
    let asked = Asked::read(wish, today(app))?;
    let opened = open(conn, app, staff, &asked.of).await?;
    let zone = app.shown().country.time_zone.clone();
    let step = step(&wish.step, asked.times.length)?;
    // A key can only stand in an address beside what it is a key of.
    let key = (!wish.key.is_empty() && !wish.by.is_empty()).then(|| wish.key.clone());
    let part = asked.part.zip(key.as_deref());
    let told = opened.board.rows(conn, part, &asked.times, (step, &zone)).await?;
    Ok(Found { asked, opened, key, step, told })
}

/// `GET /desk/readers/rows`
pub async fn rows(
    State(app): State<Arc<App>>,
    staff: Staff,
    Query(wish): Query<Wish>,
) -> Result<Response, Failure> {
    let mut conn = app.store.read().await?;
    let found = find(&mut conn, &app, &staff, &wish).await?;
    let d = staff.desk(staff.view().t("readership-rows"), "audience-nav");
    let v = d.v;
    let (asked, k) = (&found.asked, app.count.k());
    let mut about = vec![
        (v.t("readership-of"), found.opened.name.text.clone()),
        (v.t("audience-period"), when(&v, &asked.times)),
    ];
    if let (Some(part), Some(key)) = (found.part(), found.key.as_deref()) {
        let named = names(&mut conn, &v, part.by, &[key]).await?;
        let name = named.get(key).map_or(key, |name| name.text.as_str());
        about.push((v.word("audience-by", part.by), name.to_owned()));
    }
    drop(conn);
    about.push((v.t("audience-views"), number(&v, found.told.total.n)));
    about.push((v.t("audience-readers"), number(&v, found.told.total.readers)));
    let zone = app.shown().country.time_zone.clone();
    let dimension = found.dimension();
    let rows = found.told.rows.iter().map(|row| {
        let (starts, _) = step_name(&v, found.step.span(), &row.key, &zone);
        RollRow {
            starts,
            at: if found.step == Step::Hour { format!("{}:00Z", row.key) } else { row.key.clone() },
            key: dimension.clone(),
            views: number(&v, row.n),
            readers: number(&v, row.readers),
        }
    });
    let address = |path: &str, step: Step| {
        let rows = asked.rows(path, found.key.as_deref());
        format!("{rows}&step={}", step.as_str())
    };
    let steps: &[Step] = match asked.times.length {
        Length::Day => &[Step::Hour],
        Length::Week | Length::Month => &[Step::Hour, Step::Day],
        Length::Year => &[Step::Day, Step::Month],
    };
    let kept = i64::from(app.count.how().settings.keep_hours);
    let mut notes = vec![v.t1("readership-note", "k", &v.num(k))];
    if found.step == Step::Hour {
        notes.push(v.t1("readership-hours-kept", "days", &v.num(kept)));
    }
    let page_of = RowsPage {
        back: Link::new(asked.href(&[]), found.opened.name.text.clone()),
        about,
        steps: steps
            .iter()
            .map(|step| Link {
                current: *step == found.step,
                ..Link::new(address("/desk/readers/rows", *step), v.word("readership-step", step.as_str()))
            })
            .collect(),
        rows: rows.collect(),
        notes,
        csv: address("/desk/readers/rows.csv", found.step),
        d,
    };
    page(&page_of)
}
