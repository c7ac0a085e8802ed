//! Plans with their activities.

use jiff::ToSpan as _;
use model::programme::{Activity, Cost, CostSource, Output, OutputKind, Plan, PlanState, PlanVersion};
use model::{ActivityId, PlanId};

use crate::{
    ACTIVITIES, ADOPTED, Maker, ORGANISATIONS, SENTENCE, WRITING, adopted, amount, day, organisation,
    position, programme,
};

impl Maker<'_> {
    fn version(&self, plan: PlanId, number: u32, state: PlanState) -> PlanVersion {
        let decided = state == PlanState::Approved;
        PlanVersion {
            plan,
            number,
            state,
            aims: SENTENCE.repeat(4),
            locale: self.locale.clone(),
            begun_by: self.other,
            begun_at: self.now,
            edited_at: self.now,
            submitted_by: decided.then_some(self.other),
            submitted_at: decided.then_some(self.now),
            decided_by: decided.then_some(self.by),
            decided_at: decided.then_some(self.now),
            remark: String::new(),
        }
    }

    /// A plan for everybody, each with as many activities; answers with these, by organisation.
    pub async fn plans(&self) -> anyhow::Result<Vec<Vec<Activity>>> {
        let mut all = Vec::with_capacity(ORGANISATIONS);
        let mut tx = self.store.begin().await?;
        for of in 0..ORGANISATIONS {
            let plan = Plan {
                id: PlanId::new(self.now),
                programme: programme()?,
                organisation: organisation(of)?,
                year: self.year,
                newest: 1,
                approved: Some(1),
            };
            store::programme::insert_plan(&mut tx, &plan).await?;
            let version = self.version(plan.id, 1, PlanState::Approved);
            store::programme::upsert_plan_version(&mut tx, &version).await?;
            let mut own = Vec::new();
            for n in 0..ACTIVITIES / ORGANISATIONS {
                let activity = self.activity(plan.id, of, n)?;
                store::programme::upsert_activity(&mut tx, &activity).await?;
                if n % 5 == 0
                    && let Some(item) = self.items.get((of + n) % self.items.len().max(1))
                {
                    let output = Output {
                        activity: activity.key,
                        kind: OutputKind::Item,
                        reference: item.to_string(),
                        locale: None,
                        title: String::new(),
                        by: self.other,
                        at: self.now,
                    };
                    store::programme::add_output(&mut tx, &output).await?;
                }
                own.push(activity);
            }
            if of == WRITING {
                let version = self.version(plan.id, 2, PlanState::Draft);
                store::programme::upsert_plan_version(&mut tx, &version).await?;
                store::programme::set_plan_numbers(&mut tx, plan.id, 2, Some(1)).await?;
                for activity in &own {
                    let next = Activity { id: ActivityId::new(self.now), version: 2, ..activity.clone() };
                    store::programme::upsert_activity(&mut tx, &next).await?;
                }
            }
            all.push(own);
        }
        tx.commit().await?;
        Ok(all)
    }

    fn activity(&self, plan: PlanId, of: usize, n: usize) -> anyhow::Result<Activity> {
        let id = ActivityId::new(self.now);
        let from = day(self.year, 1 + n % 12, 1 + (of + n) % 20)?;
        let to = from.checked_add(i64::try_from(20 + n % 40)?.days())?.min(day(self.year, 12, 31)?);
        let cost = |source: CostSource, n: usize| -> anyhow::Result<Cost> {
            Ok(Cost { source, amount: amount(n)?, note: "Hall".to_owned() })
        };
        Ok(Activity {
            id,
            key: id,
            plan,
            version: 1,
            position: position(n),
            task: adopted(of, n % ADOPTED)?,
            title: format!("Reading {n} of association {of}"),
            about: SENTENCE.to_owned(),
            product: "A recording".to_owned(),
            from: Some(from),
            to: Some(to),
            place: "The old hall".to_owned(),
            territory: None,
            audience: "Readers".to_owned(),
            message: None,
            languages: vec![self.locale.clone()],
            costs: vec![cost(CostSource::State, 1_000 + n * 37)?, cost(CostSource::Social, 500 + of)?],
        })
    }
}
