//! Plans with their versions, activities, and what these produced.

use std::collections::{BTreeMap, HashMap};

use jiff::civil::Date;
use model::programme::{Activity, Cost, Output, OutputKind, Plan, PlanVersion};
use model::{ActivityId, Code, Locale, PersonId, PlanId};
use sqlx::AssertSqlSafe;

use crate::row::Row;
use crate::sql::{LIST_MAX, to_json, with_list};
use crate::value::Value;
use crate::{Conn, StoreError, Tx};

const PLANS: &str = "SELECT id, programme, organisation, year, newest, approved FROM programme_plan \
     WHERE programme = $1 ORDER BY year, organisation";
const PLANS_OF_YEAR: &str = "SELECT id, programme, organisation, year, newest, approved FROM programme_plan \
     WHERE programme = $1 AND year = $2 ORDER BY organisation";
const PLAN_OF: &str = "SELECT id, programme, organisation, year, newest, approved FROM programme_plan \
     WHERE programme = $1 AND organisation = $2 AND year = $3";
const PLAN: &str =
    "SELECT id, programme, organisation, year, newest, approved FROM programme_plan WHERE id = $1";
const INSERT_PLAN: &str = include_str!("../../sql/programme/insert_plan.sql");
const SET_NUMBERS: &str = "UPDATE programme_plan SET newest = $2, approved = $3 WHERE id = $1";
const VERSIONS: &str = "SELECT plan_id, number, state, aims, locale, begun_by, begun_at, edited_at, submitted_by, submitted_at, \
     decided_by, decided_at, remark FROM plan_version WHERE plan_id = $1 ORDER BY number";
const VERSION: &str = "SELECT plan_id, number, state, aims, locale, begun_by, begun_at, edited_at, submitted_by, submitted_at, \
     decided_by, decided_at, remark FROM plan_version WHERE plan_id = $1 AND number = $2";
const VERSIONS_OF_YEAR: &str = include_str!("../../sql/programme/versions_of_year.sql");
const COSTS_OF_YEAR: &str = include_str!("../../sql/programme/costs_of_year.sql");
const UPSERT_VERSION: &str = include_str!("../../sql/programme/upsert_version.sql");
const REMOVE_ACTIVITIES: &str = "DELETE FROM activity WHERE plan_id = $1 AND version = $2";
const REMOVE_VERSION: &str = "DELETE FROM plan_version WHERE plan_id = $1 AND number = $2";
const ACTIVITIES: &str = "SELECT id, key, plan_id, version, position, task, title, about, product, starts, ends, place, \
     territory, audience, message, languages, costs FROM activity WHERE plan_id = $1 AND version = $2 ORDER BY position, id";
const ACTIVITY_VERSIONS: &str = "SELECT id, key, plan_id, version, position, task, title, about, product, starts, ends, place, \
     territory, audience, message, languages, costs FROM activity WHERE key = $1 ORDER BY version";
const OF_YEAR: &str = include_str!("../../sql/programme/activities_of_year.sql");
const PLANNED_OF_YEAR: &str = include_str!("../../sql/programme/planned_of_year.sql");
const APPROVED: &str = include_str!("../../sql/programme/approved_activities.sql");
const PLANNED_MONEY: &str = include_str!("../../sql/programme/planned_money.sql");
const COUNT_PLANNED: &str = include_str!("../../sql/programme/count_planned.sql");
const OF_TASKS: &str = include_str!("../../sql/programme/activities_of_tasks.sql");
const SUBMITTED: &str = include_str!("../../sql/programme/submitted_plans.sql");
const UPSERT_ACTIVITY: &str = include_str!("../../sql/programme/upsert_activity.sql");
const REMOVE_ACTIVITY: &str = "DELETE FROM activity WHERE id = $1";
const OUTPUTS: &str = "SELECT activity_key, kind, reference, locale, title, person_id, at FROM activity_output \
     WHERE activity_key = $1 ORDER BY at, reference";
const OUTPUTS_TO: &str = "SELECT activity_key, kind, reference, locale, title, person_id, at FROM activity_output \
     WHERE kind = $1 AND reference = $2 ORDER BY at, activity_key";
const OUTPUTS_OF_YEAR: &str = include_str!("../../sql/programme/outputs_of_year.sql");
const ADD_OUTPUT: &str = include_str!("../../sql/programme/add_output.sql");
const REMOVE_OUTPUT: &str =
    "DELETE FROM activity_output WHERE activity_key = $1 AND kind = $2 AND reference = $3 AND locale = $4";

/// An activity of an approved plan, in short.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedActivity {
    /// Whose.
    pub organisation: Code,
    /// In which plan.
    pub plan: PlanId,
    /// Its lasting id.
    pub key: ActivityId,
    /// The task that it serves.
    pub task: Code,
    /// First day.
    pub from: Option<Date>,
    /// Last day.
    pub to: Option<Date>,
    /// What it is planned to cost.
    pub costs: Vec<Cost>,
}

/// An activity of an approved plan, by what it is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedActivity {
    /// Its lasting id.
    pub key: ActivityId,
    /// Its title.
    pub title: String,
    /// In which programme.
    pub programme: Code,
    /// Whose.
    pub organisation: Code,
    /// Of which year.
    pub year: i16,
}

/// What an activity of an approved plan is planned to cost.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedMoney {
    /// Its lasting id.
    pub key: ActivityId,
    /// The task that it serves.
    pub task: Code,
    /// What it is planned to cost.
    pub costs: Vec<Cost>,
}

/// Every plan of a programme, by year and organisation.
pub async fn plans(conn: &mut Conn, programme: &Code) -> Result<Vec<Plan>, StoreError> {
    conn.fetch_map(PLANS, args![programme], plan).await
}

/// The plans of a year, by organisation.
pub async fn plans_of_year(conn: &mut Conn, programme: &Code, year: i16) -> Result<Vec<Plan>, StoreError> {
    conn.fetch_map(PLANS_OF_YEAR, args![programme, i64::from(year)], plan).await
}

/// An organisation's plan for a year.
pub async fn plan_of(
    conn: &mut Conn,
    programme: &Code,
    organisation: &Code,
    year: i16,
) -> Result<Option<Plan>, StoreError> {
    let args = args![programme, organisation, i64::from(year)];
    conn.fetch_optional(PLAN_OF, args).await?.as_ref().map(plan).transpose()
}

/// One plan.
pub async fn find_plan(conn: &mut Conn, id: PlanId) -> Result<Option<Plan>, StoreError> {
    conn.fetch_optional(PLAN, args![id]).await?.as_ref().map(plan).transpose()
}

/// Adds a plan; a second one of the same organisation and year is refused by the database.
pub async fn insert_plan(tx: &mut Tx, p: &Plan) -> Result<(), StoreError> {
    let args =
        args![p.id, &p.programme, &p.organisation, i64::from(p.year), p.newest, p.approved.map(i64::from)];
    tx.execute(INSERT_PLAN, args).await?;
    Ok(())
}

/// Says which version is the newest and which one holds.
pub async fn set_plan_numbers(
    tx: &mut Tx,
    id: PlanId,
    newest: u32,
    approved: Option<u32>,
) -> Result<(), StoreError> {
    tx.execute(SET_NUMBERS, args![id, newest, approved.map(i64::from)]).await?;
    Ok(())
}

/// Every version of a plan, the first one first.
pub async fn plan_versions(conn: &mut Conn, plan: PlanId) -> Result<Vec<PlanVersion>, StoreError> {
    conn.fetch_map(VERSIONS, args![plan], version).await
}

/// One version of a plan.
pub async fn plan_version(
    conn: &mut Conn,
    plan: PlanId,
    number: u32,
) -> Result<Option<PlanVersion>, StoreError> {
    conn.fetch_optional(VERSION, args![plan, number]).await?.as_ref().map(version).transpose()
}

/// The newest version of every plan of a year, by organisation.
pub async fn versions_of_year(
    conn: &mut Conn,
    programme: &Code,
    year: i16,
) -> Result<Vec<PlanVersion>, StoreError> {
    conn.fetch_map(VERSIONS_OF_YEAR, args![programme, i64::from(year)], version).await
}

/// What each activity of a year is planned to cost, with its plan: in the version that holds, and in the newest one
/// where none does yet.
pub async fn costs_of_year(
    conn: &mut Conn,
    programme: &Code,
    year: i16,
) -> Result<Vec<(PlanId, Vec<Cost>)>, StoreError> {
    let args = args![programme, i64::from(year)];
    conn.fetch_map(COSTS_OF_YEAR, args, |row| Ok((row.parse("plan_id")?, row.json("costs")?))).await
}

/// Writes a version by plan and number. Who began it, and when, stays.
pub async fn upsert_plan_version(tx: &mut Tx, v: &PlanVersion) -> Result<(), StoreError> {
    let args = args![
        v.plan,
        v.number,
        v.state.as_str(),
        &v.aims,
        &v.locale,
        v.begun_by,
        v.begun_at,
        v.edited_at,
        v.submitted_by,
        v.submitted_at,
        v.decided_by,
        v.decided_at,
        &v.remark,
    ];
    tx.execute(UPSERT_VERSION, args).await?;
    Ok(())
}

/// Takes a version that was never approved out of its plan, with its activities.
pub async fn remove_plan_version(tx: &mut Tx, plan: PlanId, number: u32) -> Result<(), StoreError> {
    tx.execute(REMOVE_ACTIVITIES, args![plan, number]).await?;
    tx.execute(REMOVE_VERSION, args![plan, number]).await?;
    Ok(())
}

/// The activities of a version, in order.
pub async fn activities(conn: &mut Conn, plan: PlanId, version: u32) -> Result<Vec<Activity>, StoreError> {
    conn.fetch_map(ACTIVITIES, args![plan, version], activity).await
}

/// An activity in every version of its plan, the first one first.
pub async fn activity_versions(conn: &mut Conn, key: ActivityId) -> Result<Vec<Activity>, StoreError> {
    conn.fetch_map(ACTIVITY_VERSIONS, args![key], activity).await
}

/// The activities of every approved plan of a year, by organisation.
pub async fn activities_of_year(
    conn: &mut Conn,
    programme: &Code,
    year: i16,
) -> Result<Vec<Activity>, StoreError> {
    conn.fetch_map(OF_YEAR, args![programme, i64::from(year)], activity).await
}

/// The same in short, each with whose it is: for pages that add up all there is.
pub async fn planned_of_year(
    conn: &mut Conn,
    programme: &Code,
    year: i16,
) -> Result<Vec<PlannedActivity>, StoreError> {
    conn.fetch_map(PLANNED_OF_YEAR, args![programme, i64::from(year)], planned).await
}

/// The activities of all approved plans by what they are called, the newest year first; so many at most.
pub async fn approved_activities(conn: &mut Conn, limit: u32) -> Result<Vec<NamedActivity>, StoreError> {
    conn.fetch_map(APPROVED, args![limit], |row| {
        Ok(NamedActivity {
            key: row.parse("key")?,
            title: row.text("title")?,
            programme: row.parse("programme")?,
            organisation: row.parse("organisation")?,
            year: row.small("year")?,
        })
    })
    .await
}

/// What the activities of the approved plans of some years are planned to cost, the first year first.
pub async fn planned_money(
    conn: &mut Conn,
    programme: &Code,
    (first, last): (i16, i16),
) -> Result<Vec<PlannedMoney>, StoreError> {
    let args = args![programme, i64::from(first), i64::from(last)];
    let read = |row: &Row| {
        Ok(PlannedMoney { key: row.parse("key")?, task: row.parse("task")?, costs: row.json("costs")? })
    };
    conn.fetch_map(PLANNED_MONEY, args, read).await
}

/// How many activities the approved plans of some years have, by organisation.
pub async fn count_planned(
    conn: &mut Conn,
    programme: &Code,
    (first, last): (i16, i16),
) -> Result<BTreeMap<Code, i64>, StoreError> {
    let args = args![programme, i64::from(first), i64::from(last)];
    let read = |row: &Row| Ok((row.parse("organisation")?, row.int("n")?));
    Ok(conn.fetch_map(COUNT_PLANNED, args, read).await?.into_iter().collect())
}

/// The activities of approved plans that serve one of these tasks, each with whose plan it is in and of which year; task by
/// task in the order asked for.
pub async fn activities_of_tasks(
    conn: &mut Conn,
    tasks: &[Code],
) -> Result<Vec<(Activity, Code, i16)>, StoreError> {
    let mut found = Vec::new();
    for keys in tasks.chunks(LIST_MAX) {
        let mut args = Vec::new();
        let sql = with_list(OF_TASKS, &mut args, keys.iter().map(Value::from));
        found.extend(conn.fetch_map(AssertSqlSafe(sql), &args, activity_of_plan).await?);
    }
    let places: HashMap<&Code, usize> = tasks.iter().enumerate().map(|(at, code)| (code, at)).collect();
    found.sort_by_key(|(activity, ..): &(Activity, Code, i16)| places.get(&activity.task).copied());
    Ok(found)
}

/// Plans of a programme that were handed in and wait for a decision, with who handed them in; those that have waited longest
/// first.
pub async fn submitted_plans(
    conn: &mut Conn,
    programme: &Code,
) -> Result<Vec<(Plan, Option<PersonId>)>, StoreError> {
    conn.fetch_map(SUBMITTED, args![programme], |row| Ok((plan(row)?, row.opt_parse("submitted_by")?))).await
}

/// Writes an activity by its id.
pub async fn upsert_activity(tx: &mut Tx, a: &Activity) -> Result<(), StoreError> {
    let args = args![
        a.id,
        a.key,
        a.plan,
        a.version,
        a.position,
        &a.task,
        &a.title,
        &a.about,
        &a.product,
        a.from,
        a.to,
        &a.place,
        a.territory.as_ref(),
        &a.audience,
        a.message.as_ref(),
        to_json("languages", &a.languages)?,
        to_json("costs", &a.costs)?,
    ];
    tx.execute(UPSERT_ACTIVITY, args).await?;
    Ok(())
}

/// Takes an activity out of a version that is being written.
pub async fn remove_activity(tx: &mut Tx, id: ActivityId) -> Result<bool, StoreError> {
    Ok(tx.execute(REMOVE_ACTIVITY, args![id]).await? > 0)
}

/// What an activity produced.
pub async fn outputs(conn: &mut Conn, key: ActivityId) -> Result<Vec<Output>, StoreError> {
    conn.fetch_map(OUTPUTS, args![key], output).await
}

/// Which activities produced this: the way from an edition back to the plan.
pub async fn outputs_to(
    conn: &mut Conn,
    kind: OutputKind,
    reference: &str,
) -> Result<Vec<Output>, StoreError> {
    conn.fetch_map(OUTPUTS_TO, args![kind.as_str(), reference], output).await
}

/// What the activities of every approved plan of a year produced.
pub async fn outputs_of_year(
    conn: &mut Conn,
    programme: &Code,
    year: i16,
) -> Result<Vec<Output>, StoreError> {
    conn.fetch_map(OUTPUTS_OF_YEAR, args![programme, i64::from(year)], output).await
}

/// Links something to the activity that produced it.
pub async fn add_output(tx: &mut Tx, o: &Output) -> Result<(), StoreError> {
    let locale = o.locale.as_ref().map_or("", Locale::as_str);
    tx.execute(ADD_OUTPUT, args![o.activity, o.kind.as_str(), &o.reference, locale, &o.title, o.by, o.at])
        .await?;
    Ok(())
}

/// Takes a link away; tells whether there was one.
pub async fn remove_output(
    tx: &mut Tx,
    key: ActivityId,
    kind: OutputKind,
    reference: &str,
    locale: Option<&Locale>,
) -> Result<bool, StoreError> {
    let args = args![key, kind.as_str(), reference, locale.map_or("", Locale::as_str)];
    Ok(tx.execute(REMOVE_OUTPUT, args).await? > 0)
}

fn plan(row: &Row) -> Result<Plan, StoreError> {
    Ok(Plan {
        id: row.parse("id")?,
        programme: row.parse("programme")?,
        organisation: row.parse("organisation")?,
        year: row.small("year")?,
        newest: row.small("newest")?,
        approved: row
            .opt_int("approved")?
            .map(|n| u32::try_from(n).map_err(|source| StoreError::column("approved", source)))
            .transpose()?,
    })
}

fn version(row: &Row) -> Result<PlanVersion, StoreError> {
    Ok(PlanVersion {
        plan: row.parse("plan_id")?,
        number: row.small("number")?,
        state: row.parse("state")?,
        aims: row.text("aims")?,
        locale: row.parse("locale")?,
        begun_by: row.parse("begun_by")?,
        begun_at: row.instant("begun_at")?,
        edited_at: row.instant("edited_at")?,
        submitted_by: row.opt_parse("submitted_by")?,
        submitted_at: row.opt_instant("submitted_at")?,
        decided_by: row.opt_parse("decided_by")?,
        decided_at: row.opt_instant("decided_at")?,
        remark: row.text("remark")?,
    })
}

fn activity(row: &Row) -> Result<Activity, StoreError> {
    Ok(Activity {
        id: row.parse("id")?,
        key: row.parse("key")?,
        plan: row.parse("plan_id")?,
        version: row.small("version")?,
        position: row.int("position")?,
        task: row.parse("task")?,
        title: row.text("title")?,
        about: row.text("about")?,
        product: row.text("product")?,
        from: row.opt_parse("starts")?,
        to: row.opt_parse("ends")?,
        place: row.text("place")?,
        territory: row.opt_parse("territory")?,
        audience: row.text("audience")?,
        message: row.opt_parse("message")?,
        languages: row.json("languages")?,
        costs: row.json("costs")?,
    })
}

fn activity_of_plan(row: &Row) -> Result<(Activity, Code, i16), StoreError> {
    Ok((activity(row)?, row.parse("organisation")?, row.small("year")?))
}

fn planned(row: &Row) -> Result<PlannedActivity, StoreError> {
    Ok(PlannedActivity {
        organisation: row.parse("organisation")?,
        plan: row.parse("plan_id")?,
        key: row.parse("key")?,
        task: row.parse("task")?,
        from: row.opt_parse("starts")?,
        to: row.opt_parse("ends")?,
        costs: row.json("costs")?,
    })
}

fn output(row: &Row) -> Result<Output, StoreError> {
    let locale = row.text("locale")?;
    Ok(Output {
        activity: row.parse("activity_key")?,
        kind: row.parse("kind")?,
        reference: row.text("reference")?,
        locale: if locale.is_empty() { None } else { Some(row.parse("locale")?) },
        title: row.text("title")?,
        by: row.parse("person_id")?,
        at: row.instant("at")?,
    })
}
