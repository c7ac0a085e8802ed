//! Plans and reports for trying a programme: a pack's `example-plans.toml`, carried out by the demonstration's people with
//! the actions of the desk, so that whoever looks sees what people would have made.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context as _, anyhow, bail};
use flow::plan::plans::{
    ActivityWords, NewPlan, PlanError, Pointed, approve_plan, begin_plan, link_output, save_activity,
    save_plan, submit_plan,
};
use flow::plan::reports::{
    Around, Kept, accept_report, keep_report, open_report, return_report, submit_report,
};
use flow::reach::campaign::{CampaignWords, record_campaign};
use flow::trust::Rights;
use jiff::Timestamp;
use jiff::civil::Date;
use model::programme::{
    ActivityLine, Cost, FigureLine, Narrative, Progress, ReportBody, ReportState, TaskLine, Wording,
};
use model::{ActivityId, Clock, Code, Locale, PlanId, ReportId};
use render::Country;
use serde::Deserialize;
use store::Tx;

/// File of the pack.
const FILE: &str = "example-plans.toml";

/// Rights by the name with which people sign in.
pub type People = BTreeMap<String, Rights>;

/// What the file says.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Example {
    programme: Code,
    /// The year of plans that name no other.
    year: i16,
    locale: Locale,
    /// Who approves plans and accepts reports.
    decides: String,
    /// People who plan, besides one of each role.
    #[serde(default, rename = "person")]
    pub people: Vec<PersonRow>,
    #[serde(default, rename = "plan")]
    plans: Vec<PlanRow>,
    #[serde(default, rename = "report")]
    reports: Vec<ReportRow>,
    #[serde(default, rename = "campaign")]
    campaigns: Vec<CampaignRow>,
}

/// A campaign that an activity is.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct CampaignRow {
    code: Code,
    organisation: Code,
    by: String,
    /// Name by which its plan speaks of the activity.
    activity: String,
    message: Option<Code>,
    from: Date,
    until: Date,
    names: BTreeMap<String, String>,
}

/// Somebody who plans for an organisation.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PersonRow {
    /// Name with which they sign in.
    pub user: String,
    /// Whose plans they write.
    pub organisation: Code,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PlanRow {
    organisation: Code,
    year: Option<i16>,
    by: String,
    aims: String,
    #[serde(default)]
    remark: String,
    #[serde(default, rename = "activity")]
    activities: Vec<ActivityRow>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ActivityRow {
    /// Name by which reports speak of it.
    key: String,
    task: Code,
    title: String,
    #[serde(default)]
    about: String,
    #[serde(default)]
    product: String,
    from: Date,
    to: Date,
    #[serde(default)]
    place: String,
    territory: Option<Code>,
    #[serde(default)]
    audience: String,
    message: Option<Code>,
    #[serde(default)]
    languages: Vec<Locale>,
    #[serde(default)]
    costs: Vec<Cost>,
    #[serde(default)]
    outputs: Vec<OutputRow>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct OutputRow {
    item: Code,
    locale: Option<Locale>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ReportRow {
    organisation: Code,
    period: Code,
    by: String,
    /// How far it came.
    stand: ReportState,
    /// What was said when it was given back once.
    returned: Option<String>,
    /// What was said when it was accepted.
    #[serde(default)]
    remark: String,
    #[serde(default)]
    narrative: Narrative,
    #[serde(default, rename = "activity")]
    activities: Vec<DoneRow>,
    #[serde(default, rename = "task")]
    tasks: Vec<TaskLine>,
    #[serde(default, rename = "figure")]
    figures: Vec<FigureLine>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct DoneRow {
    key: String,
    progress: Progress,
    #[serde(default)]
    spent: Vec<Cost>,
    #[serde(default)]
    note: String,
}

/// Who acts, when, and in which country.
struct Scene<'a> {
    clock: &'a dyn Clock,
    around: Around<'a>,
    people: &'a People,
    /// Who decides.
    head: &'a Rights,
}

impl<'a> Scene<'a> {
    fn person(&self, user: &str) -> anyhow::Result<&'a Rights> {
        person(self.people, user)
    }
}

fn person<'a>(people: &'a People, user: &str) -> anyhow::Result<&'a Rights> {
    people.get(user).with_context(|| format!("nobody signs in as “{user}”"))
}

impl Example {
    /// The example of a pack; most have none.
    pub fn read(pack: &Path) -> anyhow::Result<Option<Self>> {
        let file = pack.join(FILE);
        if !file.exists() {
            return Ok(None);
        }
        let text = std::fs::read_to_string(&file).with_context(|| file.display().to_string())?;
        Ok(Some(toml::from_str(&text).with_context(|| file.display().to_string())?))
    }

    /// Has the people write, hand in and decide what the file says.
    pub async fn carry_out(
        &self,
        tx: &mut Tx,
        clock: &dyn Clock,
        country: &Country,
        people: &People,
    ) -> anyhow::Result<()> {
        let around = Around {
            organisations: &country.nation.organisations,
            lineage: &country.nation.organisation_lineage,
            zone: &country.time_zone,
        };
        let head = person(people, &self.decides).context(FILE)?;
        let scene = Scene { clock, around, people, head };
        let mut keys = BTreeMap::new();
        for row in &self.plans {
            let made = self.make_plan(tx, &scene, row, &mut keys).await;
            made.with_context(|| format!("{FILE}: plan of {}", row.organisation))?;
        }
        for row in &self.reports {
            let made = self.make_report(tx, &scene, row, &keys).await;
            made.with_context(|| format!("{FILE}: report of {} on {}", row.organisation, row.period))?;
        }
        for row in &self.campaigns {
            let made = self.record(tx, &scene, row, &keys).await;
            made.with_context(|| format!("{FILE}: campaign {}", row.code))?;
        }
        Ok(())
    }

    async fn record(
        &self,
        tx: &mut Tx,
        scene: &Scene<'_>,
        row: &CampaignRow,
        keys: &BTreeMap<&str, ActivityId>,
    ) -> anyhow::Result<()> {
        let activity = keys.get(row.activity.as_str());
        let words = CampaignWords {
            names: Wording(row.names.clone()),
            message: row.message.clone(),
            programme: Some(self.programme.clone()),
            activity: Some(*activity.with_context(|| format!("no activity is called “{}”", row.activity))?),
            from: row.from,
            until: row.until,
        };
        let (me, clock) = (scene.person(&row.by)?, scene.clock);
        record_campaign(tx, me, clock, row.code.clone(), row.organisation.clone(), words).await?;
        Ok(())
    }

    async fn make_plan<'s>(
        &'s self,
        tx: &mut Tx,
        scene: &Scene<'_>,
        row: &'s PlanRow,
        keys: &mut BTreeMap<&'s str, ActivityId>,
    ) -> anyhow::Result<()> {
        let (me, clock) = (scene.person(&row.by)?, scene.clock);
        let new = NewPlan {
            programme: self.programme.clone(),
            organisation: row.organisation.clone(),
            year: row.year.unwrap_or(self.year),
            locale: self.locale.clone(),
            copy: false,
        };
        let plan = begin_plan(tx, me, clock, &new).await?;
        let seen = plan_seen(tx, plan).await?;
        save_plan(tx, me, clock, plan, (&row.aims, &self.locale), seen).await?;
        for activity in &row.activities {
            let seen = plan_seen(tx, plan).await?;
            let key =
                save_activity(tx, me, clock, plan, None, &activity.words(), seen).await.map_err(told)?;
            if keys.insert(&activity.key, key).is_some() {
                bail!("two activities are called “{}”", activity.key);
            }
        }
        submit_plan(tx, me, clock, plan).await.map_err(told)?;
        approve_plan(tx, scene.head, clock, plan, &row.remark).await?;
        for activity in &row.activities {
            let Some(key) = keys.get(activity.key.as_str()) else { continue };
            for output in &activity.outputs {
                let pointed = match &output.locale {
                    Some(locale) => Pointed::Edition(output.item.clone(), locale.clone()),
                    None => Pointed::Item(output.item.clone()),
                };
                link_output(tx, me, clock, *key, &pointed, "").await?;
            }
        }
        Ok(())
    }

    async fn make_report(
        &self,
        tx: &mut Tx,
        scene: &Scene<'_>,
        row: &ReportRow,
        keys: &BTreeMap<&str, ActivityId>,
    ) -> anyhow::Result<()> {
        let (me, clock, around) = (scene.person(&row.by)?, scene.clock, scene.around);
        let period = store::programme::find_period(tx, &row.period).await?;
        let period = period.context("there is no such period")?;
        // Where the clock stands before its time, nobody has anything to report yet.
        if period.from > around.today(clock) {
            return Ok(());
        }
        let (of, locale) = (&row.organisation, &self.locale);
        let report = open_report(tx, me, clock, around, &period.code, of, locale).await?;
        let (id, seen) = (report.id, report.edited_at.as_microsecond());
        let body = row.body(keys)?;
        if let Kept::Clash(_) = keep_report(tx, me, clock, around, id, seen, &body).await? {
            bail!("somebody else wrote it meanwhile");
        }
        if row.stand == ReportState::Open {
            return Ok(());
        }
        if row.stand == ReportState::Returned && row.returned.is_none() {
            bail!("“returned” does not say why it was given back");
        }
        hand_in(tx, me, scene, id).await?;
        if let Some(remark) = &row.returned {
            let seen = report_seen(tx, id).await?;
            return_report(tx, scene.head, clock, around, id, seen, remark).await?;
            if row.stand == ReportState::Returned {
                return Ok(());
            }
            hand_in(tx, me, scene, id).await?;
        }
        if row.stand == ReportState::Accepted {
            let seen = report_seen(tx, id).await?;
            accept_report(tx, scene.head, clock, around, id, seen, &row.remark).await?;
        }
        Ok(())
    }
}

impl ActivityRow {
    fn words(&self) -> ActivityWords {
        ActivityWords {
            task: Some(self.task.clone()),
            title: self.title.clone(),
            about: self.about.clone(),
            product: self.product.clone(),
            from: Some(self.from),
            to: Some(self.to),
            place: self.place.clone(),
            territory: self.territory.clone(),
            audience: self.audience.clone(),
            message: self.message.clone(),
            languages: self.languages.clone(),
            costs: self.costs.clone(),
        }
    }
}

impl ReportRow {
    fn body(&self, keys: &BTreeMap<&str, ActivityId>) -> anyhow::Result<ReportBody> {
        let mut activities = Vec::with_capacity(self.activities.len());
        for row in &self.activities {
            let key = keys.get(row.key.as_str());
            let activity = *key.with_context(|| format!("no activity is called “{}”", row.key))?;
            activities.push(ActivityLine {
                activity,
                progress: row.progress,
                spent: row.spent.clone(),
                note: row.note.clone(),
            });
        }
        Ok(ReportBody {
            narrative: self.narrative.clone(),
            tasks: self.tasks.clone(),
            activities,
            figures: self.figures.clone(),
        })
    }
}

async fn hand_in(tx: &mut Tx, me: &Rights, scene: &Scene<'_>, id: ReportId) -> anyhow::Result<()> {
    let seen = report_seen(tx, id).await?;
    let gaps = submit_report(tx, me, scene.clock, scene.around, id, seen).await?;
    if let Some(gap) = gaps.first() {
        bail!("{} things are missing; the first: {} at {:?}", gaps.len(), gap.want.as_str(), gap.place);
    }
    Ok(())
}

/// When the newest version of a plan was last changed.
async fn plan_seen(tx: &mut Tx, id: PlanId) -> anyhow::Result<Timestamp> {
    let plan = store::programme::find_plan(tx, id).await?.context("the plan is gone")?;
    let version = store::programme::plan_version(tx, id, plan.newest).await?.context("the plan is empty")?;
    Ok(version.edited_at)
}

/// When a report was last changed, as its forms say it.
async fn report_seen(tx: &mut Tx, id: ReportId) -> anyhow::Result<i64> {
    let report = store::programme::find_report(tx, id).await?.context("the report is gone")?;
    Ok(report.edited_at.as_microsecond())
}

/// What is wrong with a plan, activity by activity.
fn told(error: PlanError) -> anyhow::Error {
    match error {
        PlanError::Flow(error) => error.into(),
        PlanError::Problems(problems) => {
            let each: Vec<String> =
                problems.iter().map(|p| format!("“{}”, {:?}: {}", p.title, p.field, p.reason)).collect();
            anyhow!(each.join("; "))
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_example_of_the_first_pack_can_be_read_and_most_packs_have_none() {
        let packs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../packs");
        assert!(Example::read(&packs.join("template")).unwrap().is_none());
        let example = Example::read(&packs.join("vietnam")).unwrap().unwrap();
        let planning: Vec<&Code> = example.plans.iter().map(|p| &p.organisation).collect();
        let of_year = |year: i16| example.plans.iter().filter(move |p| p.year.unwrap_or(2026) == year);
        assert_eq!((of_year(2025).count(), of_year(2026).count()), (3, 4));
        // All reported before two of them became one; of the next period one report never came, and one was given back.
        let mut periods: Vec<&Code> = example.reports.iter().map(|r| &r.period).collect();
        periods.sort();
        periods.dedup();
        let of = |at: usize| example.reports.iter().filter(|r| r.period == *periods[at]).collect::<Vec<_>>();
        assert_eq!(of(0).len(), 3);
        assert_eq!(of(1).len(), 3);
        assert_eq!(of(1).iter().filter(|r| r.returned.is_some()).count(), 1);
        for report in &example.reports {
            assert!(planning.contains(&&report.organisation));
            assert_ne!(report.by, example.decides);
        }
    }
}
