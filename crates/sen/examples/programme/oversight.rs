//! Inspections, complaints and schemes.

use jiff::{SignedDuration, ToSpan as _};
use model::OversightId;
use model::programme::{
    Complaint, ComplaintAnswer, ComplaintState, Cost, CostSource, Criterion, Finding, Inspection,
    InspectionState, Recommendation, RecommendationState, Scheme, SchemeBody, SchemeCriteria, SchemeState,
    Verdict, Weight,
};
use store::Tx;

use crate::{
    COMPLAINTS, INSPECTIONS, Maker, Opened, SCHEMES, SENTENCE, TASKS, above, amount, day, organisation,
    position, programme, task,
};

impl Maker<'_> {
    pub async fn oversight(&self) -> anyhow::Result<Opened> {
        let mut tx = self.store.begin().await?;
        let mut inspection = OversightId::new(self.now);
        for n in 0..INSPECTIONS {
            inspection = self.inspection(&mut tx, 1 + n).await?;
        }
        let mut complaint = OversightId::new(self.now);
        for n in 0..COMPLAINTS {
            complaint = self.complaint(&mut tx, n).await?;
        }
        let criterion = |n: usize| Criterion {
            key: n.to_string(),
            titles: self.words(&format!("Criterion {n}")),
            about: self.words(SENTENCE),
            weight: 3,
        };
        let criteria = SchemeCriteria {
            programme: programme()?,
            version: 1,
            criteria: (1..6).map(criterion).collect(),
            by: self.by,
            at: self.now,
        };
        store::programme::insert_criteria(&mut tx, &criteria).await?;
        let mut scheme = OversightId::new(self.now);
        for n in 0..SCHEMES {
            scheme = self.scheme(&mut tx, n).await?;
        }
        tx.commit().await?;
        Ok(Opened { inspection, complaint, scheme })
    }

    async fn inspection(&self, tx: &mut Tx, of: usize) -> anyhow::Result<OversightId> {
        let from = day(self.year, 1 + of % 12, 1)?;
        let inspection = Inspection {
            id: OversightId::new(self.now),
            programme: programme()?,
            organisation: organisation(of)?,
            inspector: organisation(above(of).unwrap_or(0))?,
            people: "Two inspectors".to_owned(),
            title: format!("Inspection {of}"),
            about: SENTENCE.to_owned(),
            tasks: vec![task(of % TASKS)?],
            from,
            to: Some(from),
            locale: self.locale.clone(),
            state: InspectionState::HandedOver,
            summary: SENTENCE.to_owned(),
            made_by: self.by,
            made_at: self.now,
            edited_at: self.now,
            handed_over: Some((self.by, self.now)),
            closed_at: None,
        };
        store::programme::upsert_inspection(tx, &inspection).await?;
        for n in 0..3 {
            let finding = Finding {
                id: OversightId::new(self.now),
                inspection: inspection.id,
                position: position(n),
                weight: Weight::Shortcoming,
                words: SENTENCE.to_owned(),
                task: None,
                report: None,
                by: self.by,
                at: self.now,
            };
            store::programme::upsert_finding(tx, &finding).await?;
            let recommendation = Recommendation {
                id: OversightId::new(self.now),
                inspection: inspection.id,
                finding: Some(finding.id),
                position: position(n),
                owner: organisation(of)?,
                words: SENTENCE.to_owned(),
                due: from.checked_add(60.days())?,
                state: RecommendationState::Open,
            };
            store::programme::upsert_recommendation(tx, &recommendation).await?;
        }
        Ok(inspection.id)
    }

    async fn complaint(&self, tx: &mut Tx, n: usize) -> anyhow::Result<OversightId> {
        let complaint = Complaint {
            id: OversightId::new(self.now),
            receipt: format!("BENCH{n:05}"),
            page: "/".to_owned(),
            item: None,
            organisation: self.operator.clone(),
            locale: self.locale.clone(),
            wrong: SENTENCE.to_owned(),
            instead: SENTENCE.to_owned(),
            known_from: String::new(),
            at: self.now,
            due: day(self.year + 1, 1 + n % 12, 1 + n % 28)?,
            state: ComplaintState::Waiting,
            assignee: None,
            answer: None,
        };
        store::programme::insert_complaint(tx, &complaint).await?;
        if n.is_multiple_of(3) {
            let answer = ComplaintAnswer {
                verdict: Verdict::Wrong,
                words: SENTENCE.to_owned(),
                by: self.other,
                at: self.now,
                in_time: true,
                correction: None,
            };
            store::programme::answer_complaint(tx, complaint.id, &answer).await?;
        }
        Ok(complaint.id)
    }

    async fn scheme(&self, tx: &mut Tx, n: usize) -> anyhow::Result<OversightId> {
        let made = self.now - SignedDuration::from_hours(24);
        let scheme = Scheme {
            id: OversightId::new(self.now),
            programme: programme()?,
            organisation: organisation(1 + n)?,
            locale: self.locale.clone(),
            title: format!("Scheme {n}"),
            body: SchemeBody {
                what: SENTENCE.repeat(4),
                why: SENTENCE.repeat(2),
                tasks: vec![task(n % TASKS)?],
                costs: vec![Cost { source: CostSource::State, amount: amount(90_000)?, note: String::new() }],
                from: Some(day(self.year + 1, 1, 1)?),
                to: Some(day(self.year + 1, 12, 31)?),
                results: Vec::new(),
            },
            state: SchemeState::Submitted,
            round: 1,
            criteria: Some(1),
            proposed_by: self.other,
            made_at: made,
            edited_at: made,
            submitted: Some((self.other, made)),
            task: None,
        };
        store::programme::upsert_scheme(tx, &scheme).await?;
        Ok(scheme.id)
    }
}
