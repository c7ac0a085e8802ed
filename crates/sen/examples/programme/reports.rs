//! Reports on every month.

use jiff::civil::Date;
use model::programme::{
    Activity, ActivityLine, FigureLine, IndicatorValue, Narrative, Progress, Report, ReportBody, ReportState,
    ReportStep, StepKind, TaskLine,
};
use model::{IndicatorValueId, ReportId};
use store::Tx;

use crate::{
    ADOPTED, MONTHS, Maker, REPORTED, SENTENCE, adopted, amount, organisation, period, programme, reported,
};

impl Maker<'_> {
    /// Reports on every month; on the last one, some are late, being written, handed in or returned.
    pub async fn reports(&self, activities: &[Vec<Activity>]) -> anyhow::Result<()> {
        for month in 1..=MONTHS {
            let mut tx = self.store.begin().await?;
            for (of, own) in activities.iter().enumerate() {
                let state = match of {
                    n if month < MONTHS || n < 55 => ReportState::Accepted,
                    n if n < 65 => ReportState::Submitted,
                    n if n < 70 => ReportState::Returned,
                    n if n < 90 => continue,
                    _ => ReportState::Open,
                };
                self.report(&mut tx, month, of, own, state).await?;
            }
            tx.commit().await?;
        }
        Ok(())
    }

    async fn report(
        &self,
        tx: &mut Tx,
        month: i8,
        of: usize,
        own: &[Activity],
        state: ReportState,
    ) -> anyhow::Result<()> {
        let body = self.body(month, of, own)?;
        let report = Report {
            id: ReportId::new(self.now),
            programme: programme()?,
            organisation: organisation(of)?,
            period: period(month)?,
            state,
            locale: self.locale.clone(),
            body: body.clone(),
            opened_at: self.now,
            edited_at: self.now,
            edited_by: self.other,
        };
        store::programme::upsert_report(tx, &report).await?;
        let steps: &[StepKind] = match state {
            ReportState::Open => &[],
            ReportState::Submitted => &[StepKind::Submit],
            ReportState::Returned => &[StepKind::Submit, StepKind::Return],
            ReportState::Accepted => &[StepKind::Submit, StepKind::Accept],
        };
        for (number, kind) in (1..).zip(steps) {
            let step = ReportStep {
                report: report.id,
                number,
                kind: *kind,
                by: if *kind == StepKind::Submit { self.other } else { self.by },
                at: self.now,
                remark: if *kind == StepKind::Return { SENTENCE.to_owned() } else { String::new() },
                body: body.clone(),
                counted: Vec::new(),
            };
            store::programme::insert_report_step(tx, &step).await?;
        }
        if state != ReportState::Accepted {
            return Ok(());
        }
        for line in &body.figures {
            let Some(value) = line.value.clone() else { continue };
            let value = IndicatorValue {
                id: IndicatorValueId::new(self.now),
                indicator: line.indicator.clone(),
                organisation: report.organisation.clone(),
                period: report.period.clone(),
                value,
                source: line.source.clone(),
                note: String::new(),
                by: self.other,
                at: self.now,
            };
            store::programme::insert_indicator_value(tx, &value).await?;
        }
        Ok(())
    }

    fn body(&self, month: i8, of: usize, own: &[Activity]) -> anyhow::Result<ReportBody> {
        let first = Date::new(self.year, month, 1)?;
        let last = first.last_of_month();
        let now = own
            .iter()
            .filter(|a| a.from.is_some_and(|from| from <= last) && a.to.is_some_and(|to| to >= first));
        let line = |a: &Activity| ActivityLine {
            activity: a.key,
            progress: if a.to <= Some(last) { Progress::Done } else { Progress::Running },
            spent: a.costs.clone(),
            note: SENTENCE.to_owned(),
        };
        let mut tasks = Vec::new();
        for n in 0..ADOPTED {
            tasks.push(TaskLine {
                task: adopted(of, n)?,
                progress: Progress::Running,
                note: SENTENCE.to_owned(),
            });
        }
        let mut figures = Vec::new();
        for n in 0..REPORTED {
            figures.push(FigureLine {
                indicator: reported(n)?,
                value: Some(amount(of * 3 + n)?),
                source: "https://example.org/".to_owned(),
                note: String::new(),
            });
        }
        let said = SENTENCE.repeat(5);
        Ok(ReportBody {
            narrative: Narrative {
                done: said.clone(),
                difficulties: said.clone(),
                lessons: String::new(),
                next: said,
                proposals: String::new(),
            },
            tasks,
            activities: now.map(line).collect(),
            figures,
        })
    }
}
