//! Input and activity: money and activities, from approved plans and accepted reports.

use flow::plan::standing::standing_of_year;
use model::programme::{Activity, Cost, Frozen, Level, Programme, total_by_source};
use model::{ActivityId, Code};
use render::View;
use serde_json::{Value, json};
use store::Conn;

use super::{Ask, Card, Line, Subject, here};
use crate::failure::Failure;

/// Years that are looked through at most.
const YEARS: i16 = 40;

/// `stands` is where the programme stands.
pub(super) async fn fill(
    conn: &mut Conn,
    ask: &Ask<'_>,
    stands: Option<&Frozen>,
    card: &mut Card,
) -> Result<(), Failure> {
    match ask.subject {
        Subject::Item(..) => {}
        Subject::Campaign(campaign) => {
            if let Some(key) = campaign.activity
                && let Some((programme, activity)) = approved(conn, key).await?
            {
                of_campaign(ask, card, &programme, &activity, key);
            }
        }
        Subject::Organisation(code) => of_organisation(conn, ask, card, code).await?,
        Subject::Programme(programme) => of_programme(conn, ask, card, (programme, stands)).await?,
    }
    let v = &ask.v;
    if !card.has_any(Level::Input) {
        card.miss_what(v, Level::Input, "planned", "money");
    }
    if matches!(ask.subject, Subject::Item(..) | Subject::Campaign(_)) {
        card.miss_what(v, Level::Input, "spent", "reported");
    }
    Ok(())
}

/// The first and the last year.
fn years(ask: &Ask<'_>) -> (i16, i16) {
    let (from, to) = (ask.time.from.year(), ask.time.to.year());
    (from.max(to.saturating_sub(YEARS)), to)
}

/// An activity as the approved plan has it, with its programme.
async fn approved(conn: &mut Conn, key: ActivityId) -> Result<Option<(Programme, Activity)>, Failure> {
    let versions = store::programme::activity_versions(conn, key).await?;
    let Some(first) = versions.first() else { return Ok(None) };
    let Some(plan) = store::programme::find_plan(conn, first.plan).await? else { return Ok(None) };
    let Some(held) = plan.approved else { return Ok(None) };
    let programme = store::programme::find_programme(conn, &plan.programme).await?;
    let activity = versions.into_iter().rfind(|a| a.version == held);
    Ok(programme.zip(activity))
}

/// Money by its source, for people and for programs.
fn told(v: &View<'_>, costs: &[Cost], currency: &str) -> (Value, String) {
    let by_source = total_by_source(costs);
    let shown: Vec<String> = by_source
        .iter()
        .map(|(source, amount)| {
            let amount = v.local.formats.amount(amount);
            format!("{amount} {currency} ({})", v.word("programme-money", source.as_str()))
        })
        .collect();
    let value = json!({ "currency": currency, "by_source": by_source });
    (value, if shown.is_empty() { v.num(0) } else { shown.join("; ") })
}

fn add_money(
    v: &View<'_>,
    card: &mut Card,
    key: &str,
    (costs, currency): (&[Cost], &str),
    about: String,
    href: String,
) {
    let (value, shown) = told(v, costs, currency);
    let mut line = Line::new(key, here(v, v.word("scorecard-what", key)), value, shown);
    line.about = about;
    line.href = href;
    card.add(Level::Input, line);
}

fn add_activities(v: &View<'_>, card: &mut Card, n: i64, about: String, href: String) {
    let name = here(v, v.word("scorecard-what", "activities"));
    let mut line = Line::new("activities", name, json!(n), v.num(n));
    line.about = about;
    line.href = href;
    card.add(Level::Activity, line);
}

fn of_campaign(ask: &Ask<'_>, card: &mut Card, programme: &Programme, activity: &Activity, key: ActivityId) {
    let href = ask.desk(format!("/desk/programme/{}/activities/{key}", programme.code));
    let money = (activity.costs.as_slice(), programme.currency.as_str());
    add_money(&ask.v, card, "planned", money, activity.title.clone(), href.clone());
    add_activities(&ask.v, card, 1, activity.title.clone(), href);
}

async fn of_programme(
    conn: &mut Conn,
    ask: &Ask<'_>,
    card: &mut Card,
    (programme, stands): (&Programme, Option<&Frozen>),
) -> Result<(), Failure> {
    let v = &ask.v;
    let (planned, spent) = stands.map(Frozen::money_of_all).unwrap_or_default();
    let plans = ask.desk(format!("/desk/programme/{}/plans?year={}", programme.code, ask.time.to.year()));
    let standing = ask.desk(format!("/desk/programme/{}/standing", programme.code));
    let currency = programme.currency.as_str();
    if !planned.is_empty() || !spent.is_empty() {
        add_money(v, card, "planned", (&planned, currency), String::new(), plans.clone());
        add_money(v, card, "spent", (&spent, currency), String::new(), standing);
    }
    let activities = store::programme::count_planned(conn, &programme.code, years(ask)).await?.values().sum();
    add_activities(v, card, activities, String::new(), plans);
    Ok(())
}

async fn of_organisation(
    conn: &mut Conn,
    ask: &Ask<'_>,
    card: &mut Card,
    code: &Code,
) -> Result<(), Failure> {
    let v = &ask.v;
    // What an organisation reports is between it and those above it.
    let Some(me) = ask.me else { return Ok(()) };
    for programme in store::programme::programmes(conn).await? {
        let (mut planned, mut spent, mut activities) = (Vec::new(), Vec::new(), 0);
        let (first, last) = years(ask);
        for year in first..=last {
            let plan = store::programme::plan_of(conn, &programme.code, code, year).await?;
            if plan.is_none_or(|plan| plan.approved.is_none()) {
                continue;
            }
            let all = &v.country.nation.organisations;
            let mut found = standing_of_year(conn, me, &programme, all, (year, ask.time.to)).await?;
            if let Some(line) = found.lines.remove(code) {
                planned.extend(line.planned);
                spent.extend(line.spent);
            }
            let of_each = store::programme::count_planned(conn, &programme.code, (year, year)).await?;
            activities += of_each.get(code).copied().unwrap_or_default();
        }
        if activities == 0 && planned.is_empty() && spent.is_empty() {
            continue;
        }
        let about = crate::pages::programme::words::spoken(v, &programme.titles).text;
        let home = format!("/desk/programme/{}", programme.code);
        let plan = format!("{home}/plans/{code}/{}", ask.time.to.year());
        let currency = programme.currency.as_str();
        add_money(v, card, "planned", (&planned, currency), about.clone(), plan.clone());
        let reports = format!("{home}/organisations/{code}");
        add_money(v, card, "spent", (&spent, currency), about.clone(), reports);
        add_activities(v, card, activities, about, plan);
    }
    Ok(())
}
