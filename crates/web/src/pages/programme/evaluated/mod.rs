//! An evaluation as pages and papers show it: figures then and now, what was made of them, what was not measured.

mod figures;
mod money;
pub mod studies;

use model::programme::{
    Confidence, Evaluation, EvaluationQuestion, EvaluationState, Frozen, FrozenRecommendation, FrozenTask,
    FrozenVintage, Programme,
};
use render::View;
use render::pages::evaluation::{EvaluationFigure, EvaluationQuestionView, EvaluationTask, EvaluationView};
use render::pages::{Link, Pair};

use super::words::{period, span, spoken};

use crate::pages::complaint::TOLD_FROM;
pub use figures::LISTED;

/// Through which door somebody looks: what a number leads to is another page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Door {
    /// Readers.
    Public,
    /// Staff.
    Desk,
}

/// Longest piece of a recommendation in a list.
const BEGINNING: usize = 160;

/// What is looked at.
pub struct Look<'a> {
    /// Country and language.
    pub v: View<'a>,
    /// The programme.
    pub programme: &'a Programme,
    /// The evaluation.
    pub evaluation: &'a Evaluation,
    /// What it rests on.
    pub then: &'a Frozen,
    /// The same today, where what it rests on is frozen.
    pub now: Option<&'a Frozen>,
    /// Through which door.
    pub door: Door,
    /// Under how many readers the public is told nothing of them.
    pub k: i64,
    /// Whoever looks sees the lead, and with it all that reports to it.
    pub sees_all: bool,
}

fn count(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

impl Look<'_> {
    /// Everything that is shown.
    pub fn view(&self) -> EvaluationView {
        let (v, e) = (&self.v, self.evaluation);
        let questions = (1..).zip(&e.body.questions).map(|(n, question)| self.question(n, question));
        let (planned, spent) = self.then.money_of_all();
        let (complaints, complaints_few) = self.complaints();
        EvaluationView {
            lang: e.locale.to_string(),
            dir: e.locale.direction().as_str(),
            about: e.body.about.clone(),
            facts: self.facts(),
            has_now: self.now.is_some(),
            summary: e.summary.clone(),
            questions: questions.collect(),
            money: self.money(&planned, &spent),
            money_ways: self.money_ways(),
            recommendations: v.n("evaluation-recommendations-count", count(self.then.recommendations.len())),
            recommended: self.recommended(),
            complaints,
            complaints_few,
            complaints_href: match self.door {
                Door::Desk => "/desk/complaints".to_owned(),
                Door::Public => v.href("/corrections"),
            },
            vintages: self.vintages(),
            effects: self.other_effects(),
        }
    }

    fn facts(&self) -> Vec<Pair> {
        let (v, e) = (&self.v, self.evaluation);
        let mut facts = vec![
            Pair::new(v.t("duty-lead"), v.name("organisation", self.programme.lead.as_str())),
            Pair::new(v.t("evaluation-on"), v.date(e.on)),
        ];
        if let Some(years) = e.years {
            facts.push(Pair::new(v.t("duty-horizons"), v.n("duty-years-count", i64::from(years))));
        }
        let covered: Vec<String> = self.then.periods.iter().map(|p| period(v, p)).collect();
        if !covered.is_empty() {
            facts.push(Pair::new(v.t("evaluation-periods"), v.local.formats.list(&covered)));
        }
        if let Some((_, at)) = e.frozen {
            facts.push(Pair::new(v.t("evaluation-frozen"), v.day(at)));
        }
        if let Some((_, at)) = e.published {
            facts.push(Pair::new(v.t("evaluation-published"), v.day(at)));
        }
        facts
    }

    fn question(&self, n: i64, question: &EvaluationQuestion) -> EvaluationQuestionView {
        let v = &self.v;
        let figures: Vec<EvaluationFigure> = question
            .indicators
            .iter()
            .filter_map(|code| Some(self.figure(self.then.indicator(code)?, self.then.figure(code)?)))
            .collect();
        let (planned, spent) = self.then.money_of(&question.tasks);
        let tasks = question.tasks.iter().filter_map(|code| self.then.task(code));
        let judgement = self.evaluation.judgement(&question.key);
        let confidence = judgement.and_then(|j| j.confidence);
        EvaluationQuestionView {
            key: question.key.clone(),
            number: v.num(n),
            text: question.text.clone(),
            has_effects: figures.iter().any(|f| !f.effects.is_empty()),
            figures,
            tasks: tasks.map(|task| self.task(task)).collect(),
            money: self.money(&planned, &spent),
            unmeasured: self.unmeasured(question),
            answer: judgement.map(|j| j.answer.clone()).unwrap_or_default(),
            confidence: confidence.map(|c| (c.as_str(), confidence_words(v, c))),
            rests_on: judgement.map(|j| j.rests_on.clone()).unwrap_or_default(),
            form: None,
        }
    }

    fn task(&self, task: &FrozenTask) -> EvaluationTask {
        let v = &self.v;
        let (programme, code) = (&self.programme.code, &task.task.code);
        let mut about = self.progress(task);
        if let Some(now) = self.now.and_then(|now| now.task(code)) {
            let now = self.progress(now);
            if now != about {
                about = format!("{}: {about} – {}: {now}", v.t("evaluation-then"), v.t("duty-now"));
            }
        }
        let time = span(v, task.task.from, task.task.to);
        if !time.is_empty() {
            about = format!("{time} · {about}");
        }
        EvaluationTask {
            href: match self.door {
                Door::Desk => format!("/desk/programme/{programme}/tasks/{code}"),
                Door::Public => v.href(&format!("/programme/{programme}/tasks/{code}")),
            },
            number: task.task.number.clone(),
            title: spoken(v, &task.task.titles),
            about,
        }
    }

    /// Where a task stands, what reports said of it, how many activities serve it.
    fn progress(&self, task: &FrozenTask) -> String {
        let v = &self.v;
        let mut about = vec![v.word("duty-state", task.task.state.as_str())];
        let told = task.told.iter().map(|(progress, n)| {
            format!("{}: {}", v.word("duty-progress", progress.as_str()), v.num(count(*n)))
        });
        let told: Vec<String> = told.collect();
        if told.is_empty() {
            about.push(v.t("standing-untold"));
        } else {
            about.push(format!("{}: {}", v.t("standing-told"), told.join(", ")));
        }
        about.push(v.n("duty-activities-count", count(task.activities)));
        about.join(" · ")
    }

    /// What was not measured for a question, as sentences.
    fn unmeasured(&self, question: &EvaluationQuestion) -> Vec<String> {
        let v = &self.v;
        let mut said = Vec::new();
        if question.indicators.is_empty() {
            said.push(v.t("evaluation-no-indicator"));
        }
        for code in &question.indicators {
            let (Some(indicator), Some(then)) = (self.then.indicator(code), self.then.figure(code)) else {
                continue;
            };
            let title = spoken(v, &indicator.titles).text;
            let mut gaps = Vec::new();
            if then.lack.is_some() || then.told < then.asked {
                gaps.push(self.said(then));
            }
            if indicator.baseline.is_none() {
                gaps.push(v.t("evaluation-no-baseline"));
            }
            if indicator.target.is_none() {
                gaps.push(v.t("evaluation-no-target"));
            }
            said.extend(gaps.into_iter().map(|gap| format!("{title}: {gap}")));
        }
        said
    }

    /// Open recommendations, for the lead's people: others are told how many.
    fn recommended(&self) -> Vec<Link> {
        if !self.sees_all {
            return Vec::new();
        }
        let v = &self.v;
        let link = |r: &FrozenRecommendation| {
            let words: String = r.words.split_whitespace().collect::<Vec<_>>().join(" ");
            let words: String = words.chars().take(BEGINNING).collect();
            let owner = v.name("organisation", r.owner.as_str());
            let due = v.t1("duty-due", "date", &v.date(r.due));
            Link::new(
                format!("/desk/inspections/{}#r-{}", r.inspection, r.id),
                format!("{words} – {owner}, {due}"),
            )
        };
        self.then.recommendations.iter().map(link).collect()
    }

    /// Complaints since the programme began; none are told to readers while they are few.
    fn complaints(&self) -> (Vec<Pair>, String) {
        let (v, counts) = (&self.v, self.then.complaints);
        let from = v.num(TOLD_FROM);
        let is_public = self.door == Door::Public;
        if is_public && counts.received < TOLD_FROM {
            return (Vec::new(), v.t1("complaint-few", "n", &from));
        }
        let told = |n: i64| {
            if is_public && n < TOLD_FROM { v.t1("complaint-withheld", "n", &from) } else { v.num(n) }
        };
        let rows = vec![
            Pair::new(v.t("complaint-received"), told(counts.received)),
            Pair::new(v.t("complaint-answered"), told(counts.answered)),
            Pair::new(v.t("complaint-in-time"), told(counts.in_time)),
            Pair::new(v.t("complaint-corrected"), told(counts.corrected)),
        ];
        (rows, String::new())
    }

    fn vintages(&self) -> Vec<Link> {
        let v = &self.v;
        let link = |vintage: &FrozenVintage| {
            let name = v.find_name("flow", vintage.flow.as_str()).unwrap_or(vintage.flow.as_str());
            let words = match (vintage.number, vintage.at) {
                (Some(number), Some(at)) => {
                    v.t2("evaluation-vintage", ("number", &v.num(number)), ("date", &v.day(at)))
                }
                _ => v.t("evaluation-no-vintage"),
            };
            let href = v.href(&format!("/data/{}?asof={}", vintage.flow, self.then.on));
            Link::new(href, format!("{name}: {words}"))
        };
        self.then.vintages.iter().map(link).collect()
    }
}

/// How sure those who judge are.
pub fn confidence_words(v: &View<'_>, confidence: Confidence) -> String {
    v.word("evaluation-confidence", confidence.as_str())
}

/// Where an evaluation stands, by word and shape.
pub fn state_class(state: EvaluationState) -> &'static str {
    match state {
        EvaluationState::Draft => "draft",
        EvaluationState::Frozen => "in-review",
        EvaluationState::Published => "published",
    }
}
