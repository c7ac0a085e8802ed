//! Evaluations on everything that there is: one that is being written, one that is frozen and one that readers see.

use flow::plan::evaluation::{Depth, gather};
use flow::plan::reports::Around;
use jiff::tz::TimeZone;
use model::programme::{
    Confidence, Counted, Evaluation, EvaluationBody, EvaluationQuestion, EvaluationState, Judgement,
};
use model::{Code, OversightId};

use crate::{Maker, REPORTED, SENTENCE, TASKS, day, programme, reported, task};

/// Questions of each evaluation.
const QUESTIONS: usize = 12;
/// Tasks that a question rests on.
const TASKS_EACH: usize = 4;

/// One of each state.
pub struct Evaluations {
    pub draft: OversightId,
    pub frozen: OversightId,
    pub published: OversightId,
}

impl Maker<'_> {
    /// Three evaluations of the last whole year, with every indicator and most tasks.
    pub async fn evaluations(&self) -> anyhow::Result<Evaluations> {
        let mut tx = self.store.begin().await?;
        let organisations = store::nation::organisations(&mut tx).await?;
        let lineage = store::nation::organisation_lineage(&mut tx).await?;
        let zone = TimeZone::UTC;
        let around = Around { organisations: &organisations, lineage: &lineage, zone: &zone };
        let found = store::programme::find_programme(&mut tx, &programme()?).await?;
        let of = found.ok_or_else(|| anyhow::anyhow!("the programme is not there yet"))?;
        let draft = self.evaluation("Being written")?;
        let frozen = self.evaluation("Frozen")?;
        let published = self.evaluation("Published")?;
        for evaluation in [&draft, &frozen, &published] {
            store::programme::insert_evaluation(&mut tx, evaluation).await?;
        }
        // What is asked is the same, and so is what it rests on.
        let rests_on = gather(&mut tx, &of, &frozen.body, frozen.on, around, (Depth::Whole, &[])).await?;
        for evaluation in [&frozen, &published] {
            store::programme::freeze_evaluation(&mut tx, evaluation.id, self.by, self.now, &rests_on).await?;
            let judged = self.judged(evaluation);
            store::programme::judge_evaluation(&mut tx, &judged).await?;
        }
        store::programme::publish_evaluation(&mut tx, published.id, self.other, self.now).await?;
        tx.commit().await?;
        Ok(Evaluations { draft: draft.id, frozen: frozen.id, published: published.id })
    }

    fn evaluation(&self, title: &str) -> anyhow::Result<Evaluation> {
        let counted = Counted::ALL.iter().map(|counted| Code::new(format!("bench-c-{}", counted.as_str())));
        let mut indicators: Vec<Code> = counted.collect::<Result<_, _>>()?;
        for n in 0..REPORTED {
            indicators.push(reported(n)?);
        }
        let mut questions = Vec::with_capacity(QUESTIONS);
        for n in 0..QUESTIONS {
            // What people report stands under three questions each.
            let mine = indicators.iter().enumerate().filter(|(at, _)| at % QUESTIONS == n);
            let mut rests_on: Vec<Code> = mine.map(|(_, code)| code.clone()).collect();
            let also = reported(n % REPORTED)?;
            if !rests_on.contains(&also) {
                rests_on.push(also);
            }
            let mut tasks = Vec::with_capacity(TASKS_EACH);
            for at in 0..TASKS_EACH {
                tasks.push(task((n * TASKS_EACH + at) % TASKS)?);
            }
            questions.push(EvaluationQuestion {
                key: format!("q{}", n + 1),
                text: SENTENCE.to_owned(),
                indicators: rests_on,
                tasks,
            });
        }
        Ok(Evaluation {
            id: OversightId::new(self.now),
            programme: programme()?,
            years: None,
            on: day(self.year, 12, 31)?,
            locale: self.locale.clone(),
            title: title.to_owned(),
            body: EvaluationBody { about: SENTENCE.to_owned(), questions, ..EvaluationBody::default() },
            state: EvaluationState::Draft,
            judgements: Vec::new(),
            summary: String::new(),
            judged_by: Vec::new(),
            begun: (self.by, self.now),
            edited_at: self.now,
            frozen: None,
            published: None,
        })
    }

    fn judged(&self, evaluation: &Evaluation) -> Evaluation {
        let judgement = |question: &EvaluationQuestion| Judgement {
            question: question.key.clone(),
            answer: SENTENCE.repeat(3),
            confidence: Some(Confidence::Middle),
            rests_on: SENTENCE.to_owned(),
        };
        Evaluation {
            judgements: evaluation.body.questions.iter().map(judgement).collect(),
            summary: SENTENCE.repeat(4),
            judged_by: vec![self.by],
            ..evaluation.clone()
        }
    }
}
