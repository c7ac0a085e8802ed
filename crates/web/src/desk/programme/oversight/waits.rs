//! What of oversight waits for a person: complaints to be answered, recommendations to be acted on, schemes to be judged.

use flow::plan::oversight::{may_answer, may_inspect};
use jiff::ToSpan as _;
use jiff::civil::Date;
use model::programme::{ComplaintState, RecommendationState, SchemeState};
use model::{Act, Role};
use render::pages::desk::{StateTag, WaitingGroup, WaitingRow};
use store::Conn;

use super::complaints::standing;
use super::parts::{beginning, days_left};
use super::schemes::scheme_tag;
use crate::app::App;
use crate::desk::programme::parts::today;
use crate::desk::staff::Staff;
use crate::failure::Failure;

/// So many of each are looked at.
const LOOKED: u32 = 500;
/// A recommendation is told of so many days before its day.
const DAYS_BEFORE: i64 = 30;
/// Rows that the start page shows.
const ROWS: usize = 30;

/// The most pressing first: what is late, then by day.
pub async fn waits(conn: &mut Conn, app: &App, staff: &Staff) -> Result<WaitingGroup, Failure> {
    let v = staff.view();
    let on = today(app, &v);
    let mut rows = complaints(conn, staff, on).await?;
    rows.extend(recommendations(conn, staff, on).await?);
    rows.sort_by_key(|(day, _)| *day);
    let mut rows: Vec<WaitingRow> = rows.into_iter().map(|(_, row)| row).collect();
    rows.extend(schemes(conn, staff).await?);
    rows.truncate(ROWS);
    Ok(WaitingGroup { title: v.t("desk-oversight"), rows })
}

/// What readers said, as long as nobody else has taken it.
async fn complaints(conn: &mut Conn, staff: &Staff, on: Date) -> Result<Vec<(Date, WaitingRow)>, Failure> {
    let (v, rights) = (staff.view(), &staff.me.rights);
    if !rights.anywhere(Act::Correct) {
        return Ok(Vec::new());
    }
    let me = rights.person.id;
    let waiting = store::programme::complaints_in(conn, ComplaintState::Waiting, LOOKED).await?;
    let mine = waiting
        .iter()
        .filter(|c| c.assignee.is_none_or(|person| person == me) && may_answer(rights, c))
        .map(|c| {
            let name = v.name("organisation", c.organisation.as_str());
            let row = WaitingRow {
                href: format!("/desk/complaints/{}", c.id),
                title: beginning(&c.wrong),
                lang: c.locale.to_string(),
                about: format!("{name} · {}", v.word("agenda", "complaint")),
                state: standing(&v, on, c),
                due: v.date(c.due),
                late: c.due < on,
                remark: String::new(),
            };
            (c.due, row)
        });
    Ok(mine.collect())
}

/// Recommendations to the organisations that a person plans for by name, when their day comes near; and answers that the
/// inspectors have not looked at.
async fn recommendations(
    conn: &mut Conn,
    staff: &Staff,
    on: Date,
) -> Result<Vec<(Date, WaitingRow)>, Failure> {
    let (v, rights) = (staff.view(), &staff.me.rights);
    if !rights.anywhere(Act::Plan) && !rights.anywhere(Act::Inspect) {
        return Ok(Vec::new());
    }
    let owns = |owner: &model::Code| {
        rights.grants.iter().any(|g| g.role == Role::Planner && g.organisation.as_ref() == Some(owner))
    };
    let mut rows = Vec::new();
    for r in store::programme::open_recommendations(conn, LOOKED).await? {
        let near = r.due.checked_sub(DAYS_BEFORE.days()).is_ok_and(|day| day <= on);
        let wanted = match r.state {
            RecommendationState::Open => near && owns(&r.owner),
            RecommendationState::Answered => rights.anywhere(Act::Inspect),
            RecommendationState::Accepted => false,
        };
        if !wanted || rows.len() >= ROWS {
            continue;
        }
        let Some(i) = store::programme::find_inspection(conn, r.inspection).await? else { continue };
        let answered = r.state == RecommendationState::Answered;
        if answered && !may_inspect(rights, &i.organisation, &i.inspector) {
            continue;
        }
        let state = if answered {
            StateTag { class: "scheduled", text: v.word("recommendation-state", r.state.as_str()) }
        } else {
            days_left(&v, on, r.due)
        };
        let row = WaitingRow {
            href: format!("/desk/inspections/{}#r-{}", i.id, r.id),
            title: beginning(&r.words),
            lang: i.locale.to_string(),
            about: format!("{} · {}", v.name("organisation", r.owner.as_str()), i.title),
            state,
            due: v.date(r.due),
            late: !answered && r.due < on,
            remark: String::new(),
        };
        rows.push((r.due, row));
    }
    Ok(rows)
}

/// Schemes that the person is asked to judge, and those of theirs that were given back.
async fn schemes(conn: &mut Conn, staff: &Staff) -> Result<Vec<WaitingRow>, Failure> {
    let (v, rights) = (staff.view(), &staff.me.rights);
    let me = rights.person.id;
    let mut asked = Vec::new();
    if rights.anywhere(Act::Appraise) {
        for review in store::programme::reviews_of(conn, me).await? {
            let scheme = store::programme::find_scheme(conn, review.scheme).await?;
            let Some(scheme) = scheme.filter(|s| s.state == SchemeState::Submitted) else { continue };
            if review.declaration.is_none() {
                asked.push((scheme, "scheme-asked-declare"));
            } else if review.may_score() {
                let scored = store::programme::appraisals(conn, scheme.id, scheme.round).await?;
                if !scored.iter().any(|a| a.person == me) {
                    asked.push((scheme, "scheme-asked-score"));
                }
            }
        }
    }
    if rights.anywhere(Act::Plan) {
        let all = store::programme::schemes(conn, LOOKED).await?;
        let back = all.into_iter().filter(|s| s.state == SchemeState::Returned && s.proposed_by == me);
        asked.extend(back.map(|scheme| (scheme, "scheme-asked-again")));
    }
    let row = |(scheme, key): (model::programme::Scheme, &str)| WaitingRow {
        href: format!("/desk/schemes/{}", scheme.id),
        title: scheme.title.clone(),
        lang: scheme.locale.to_string(),
        about: format!("{} · {}", v.name("organisation", scheme.organisation.as_str()), v.t(key)),
        state: scheme_tag(&v, scheme.state),
        due: String::new(),
        late: false,
        remark: String::new(),
    };
    Ok(asked.into_iter().map(row).collect())
}
