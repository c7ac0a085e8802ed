//! Organisations, the programme, its tasks, indicators and periods.

use jiff::ToSpan as _;
use jiff::civil::Date;
use model::programme::{
    Across, Baseline, Basis, Body, Counted, Indicator, Level, Over, Programme, ReportingPeriod, Target, Task,
    TaskKind, TaskState, Wording,
};
use model::{Better, Code, Organisation};
use store::Tx;

use crate::{
    ADOPTED, MONTHS, Maker, ORGANISATIONS, REPORTED, SENTENCE, TASKS, above, adopted, amount, day,
    organisation, origin, period, position, programme, reported, task,
};

impl Maker<'_> {
    /// Organisations, the programme, its tasks, indicators and periods.
    pub async fn duties(&self) -> anyhow::Result<()> {
        let mut tx = self.store.begin().await?;
        let mut all = store::nation::organisations(&mut tx).await?;
        for n in 0..ORGANISATIONS {
            all.push(Organisation {
                code: organisation(n)?,
                kind: "association".to_owned(),
                parent: above(n).map(organisation).transpose()?,
                valid_from: None,
                valid_to: None,
                website: None,
                contact: None,
                source_url: String::new(),
                as_of: None,
                note: String::new(),
            });
        }
        store::nation::replace_organisations(&mut tx, &all).await?;
        let programme = Programme {
            code: programme()?,
            basis: Basis { document: Code::new("bench")?, place: "II.3".to_owned() },
            lead: organisation(0)?,
            from: day(self.year, 1, 1)?,
            to: Some(day(self.year + 4, 12, 31)?),
            currency: "EUR".to_owned(),
            horizons: Vec::new(),
            takes_part: Vec::new(),
            example: true,
            public: true,
            withheld: Vec::new(),
            titles: self.words("A large programme"),
            about: self.words(SENTENCE),
            sources: Vec::new(),
        };
        store::programme::upsert_programme(&mut tx, &programme, 99, None).await?;
        self.tasks(&mut tx).await?;
        self.indicators(&mut tx).await?;
        for month in 1..=MONTHS {
            let from = Date::new(self.year, month, 1)?;
            let to = from.last_of_month();
            let period = ReportingPeriod {
                code: period(month)?,
                programme: programme.code.clone(),
                from,
                to,
                due: to.checked_add(10.days())?,
                remind: vec![3, 0],
            };
            store::programme::upsert_reporting_period(&mut tx, &period, None).await?;
        }
        tx.commit().await?;
        Ok(())
    }

    async fn tasks(&self, tx: &mut Tx) -> anyhow::Result<()> {
        let make = |code: Code, kind: TaskKind, parent: Option<Code>, n: usize| -> anyhow::Result<Task> {
            Ok(Task {
                code,
                programme: programme()?,
                parent,
                kind,
                number: n.to_string(),
                position: position(n),
                organisation: None,
                leads: vec![Body::Every("association".to_owned())],
                cooperating: vec![Body::Organisation(organisation(n % ORGANISATIONS)?)],
                basis: vec![Basis { document: Code::new("bench")?, place: format!("II.{n}") }],
                from: Some(day(self.year, 1, 1)?),
                to: Some(day(self.year + 4, 12, 31)?),
                titles: self.words(&format!("Task {n}: readings in the library")),
                products: self.words(SENTENCE),
                note: Wording::default(),
                state: TaskState::Open,
                sources: vec!["https://example.org/".to_owned()],
            })
        };
        let group = |n: usize| Code::new(format!("bench-g-{n}"));
        for n in 0..6 {
            let made = make(group(n)?, TaskKind::Group, None, n)?;
            store::programme::upsert_task(tx, &made, None).await?;
        }
        for n in 0..TASKS {
            let made = make(task(n)?, TaskKind::Task, Some(group(n % 6)?), n)?;
            store::programme::upsert_task(tx, &made, None).await?;
        }
        for of in 0..ORGANISATIONS {
            for n in 0..ADOPTED {
                let made = make(adopted(of, n)?, TaskKind::Adopted, Some(task(origin(of, n))?), n)?;
                let own = organisation(of)?;
                let leads = vec![Body::Organisation(own.clone())];
                let made = Task { organisation: Some(own), leads, cooperating: Vec::new(), ..made };
                store::programme::upsert_task(tx, &made, None).await?;
            }
        }
        Ok(())
    }

    async fn indicators(&self, tx: &mut Tx) -> anyhow::Result<()> {
        let counted = Counted::ALL.iter().map(|counted| Some(*counted));
        for (n, counted) in counted.chain([None; REPORTED]).enumerate() {
            let code = match counted {
                Some(counted) => Code::new(format!("bench-c-{}", counted.as_str()))?,
                None => reported(n - Counted::ALL.len())?,
            };
            let indicator = Indicator {
                code,
                programme: programme()?,
                task: Some(task(n % TASKS)?),
                organisation: None,
                position: position(n),
                level: Level::Output,
                titles: self.words(&format!("Indicator {n}")),
                unit: self.words("readings"),
                method: self.words(SENTENCE),
                counted,
                better: Better::Higher,
                across: Across::Sum,
                over: Over::Sum,
                baseline: Some(Baseline {
                    value: amount(10)?,
                    on: None,
                    source: "https://example.org/".to_owned(),
                }),
                target: Some(Target {
                    value: amount(90_000)?,
                    by: None,
                    source: "https://example.org/".to_owned(),
                }),
                retired_on: None,
            };
            store::programme::upsert_indicator(tx, &indicator, None).await?;
        }
        Ok(())
    }
}
