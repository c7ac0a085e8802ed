//! The parts of a scheme's page.

use flow::plan::oversight::{EvidenceWords, all_are_in, may_propose};
use model::programme::{
    Criterion, EvaluationState, Evidence, EvidenceKind, ReportState, Reviewer, SchemeState, SchemeStep,
    TOP_SCORE, summary_of_marks,
};
use model::{Code, Person, PersonId};
use render::View;
use render::pages::desk::programme::oversight::{
    EvidenceForm, EvidenceView, MarkRow, MarkView, ReviewerView, SchemeStepView, ScoreField,
};
use render::pages::desk::{Choice, StateTag};

use super::evidence::{document_help, study};
use super::inspections::{stretch, task_name};
use super::scheme::Found;
use super::schemes::{money, sum};
use crate::desk::choose::{Candidate, Chosen, Field, Pool};
use crate::desk::fields::Fields;
use crate::desk::parts::moment;
use crate::desk::programme::parts::words;
use crate::desk::staff::Staff;

/// What makes the parts of the page.
pub struct Look<'a> {
    /// The reader's language.
    pub v: View<'a>,
    /// What was found.
    pub found: &'a Found,
    /// Who looks.
    pub staff: &'a Staff,
    /// What was typed.
    pub typed: Option<&'a Fields>,
    /// What evidence can be.
    pub ground: &'a Pool,
}

/// What evidence can be: accepted reports, indicators, published evaluations and studies, texts. A code says its kind first.
pub fn ground(v: &View<'_>, found: &Found, items: Pool) -> Pool {
    let named = |kind: EvidenceKind, reference: &str, title: &str| {
        let mut candidate = Candidate::new(format!("{kind}:{reference}"), title);
        // Whoever knows it types it as it is written elsewhere.
        candidate.called(reference);
        candidate.about = v.word("scheme-evidence-kind", kind.as_str());
        candidate
    };
    let accepted = found.reports.iter().filter(|r| r.state == ReportState::Accepted);
    let reports = accepted.map(|r| {
        let title = format!("{} · {}", r.period, v.name("organisation", r.organisation.as_str()));
        named(EvidenceKind::Report, &format!("{}/{}", r.period, r.organisation), &title)
    });
    let indicators = found.indicators.iter();
    let indicators = indicators.map(|i| named(EvidenceKind::Indicator, i.code.as_str(), words(v, &i.titles)));
    let published = found.evaluations.iter().filter(|e| e.state == EvaluationState::Published);
    let evaluations = published.map(|e| {
        let href = format!("/desk/evaluations/{}", e.id);
        named(EvidenceKind::Evaluation, &href, &e.title)
    });
    let studies = found.studies.iter();
    let studies = studies.map(|s| named(EvidenceKind::Study, s.code.as_str(), words(v, &s.body.titles)));
    let all = Pool::new(reports.chain(indicators).chain(evaluations).chain(studies).collect());
    all.and(items.renamed(|code| format!("{}:{code}", EvidenceKind::Edition)))
}

fn is_address(text: &str) -> bool {
    ["https://", "http://", "/"].iter().any(|start| text.starts_with(start))
}

/// What a form says that evidence is; an address needs no choosing.
pub fn sent_evidence(pool: &Pool, fields: &Fields) -> Result<EvidenceWords, Chosen> {
    let typed = fields.get("reference");
    let words = |kind: EvidenceKind, reference: &str| EvidenceWords {
        kind,
        reference: reference.to_owned(),
        note: fields.get("note").to_owned(),
    };
    if is_address(typed) {
        let evaluation = pool.find(&format!("{}:{typed}", EvidenceKind::Evaluation));
        let kind = evaluation.map_or(EvidenceKind::Link, |_| EvidenceKind::Evaluation);
        return Ok(words(kind, typed));
    }
    let chosen = pool.sent(fields, "reference");
    if chosen.open().is_some() {
        return Err(chosen);
    }
    let (kind, reference) = chosen.code().split_once(':').unwrap_or_default();
    Ok(words(kind.parse().unwrap_or(EvidenceKind::Link), reference))
}

impl Look<'_> {
    fn person(&self, id: PersonId) -> String {
        self.found.people.get(&id).cloned().unwrap_or_else(|| self.v.t("desk-nobody"))
    }

    fn money(&self, amount: &model::Amount) -> String {
        money(&self.v, amount, &self.found.ground.programme.currency)
    }

    /// Who proposes it, for when, for which tasks.
    pub fn facts(&self) -> Vec<(String, String)> {
        let (v, scheme) = (&self.v, &self.found.scheme);
        let served = self.found.tasks.iter().filter(|t| scheme.body.tasks.contains(&t.code));
        let tasks: Vec<String> = served.map(|t| task_name(v, t)).collect();
        let rows = [
            ("field-organisation", v.name("organisation", scheme.organisation.as_str())),
            ("oversight-programme", words(v, &self.found.ground.programme.titles).to_owned()),
            ("scheme-period", stretch(v, scheme.body.from, scheme.body.to)),
            ("scheme-tasks", tasks.join("; ")),
            ("scheme-proposed-by", self.person(scheme.proposed_by)),
        ];
        rows.into_iter().filter(|(_, text)| !text.is_empty()).map(|(key, text)| (v.t(key), text)).collect()
    }

    /// Money by source, the sum last.
    pub fn costs(&self) -> Vec<(String, String, String)> {
        let (v, costs) = (&self.v, &self.found.scheme.body.costs);
        let line = |c: &model::programme::Cost| {
            (v.word("scheme-source", c.source.as_str()), self.money(&c.amount), c.note.clone())
        };
        let mut rows: Vec<_> = costs.iter().map(line).collect();
        if rows.len() > 1
            && let Some(all) = sum(costs)
        {
            rows.push((v.t("scheme-cost-all"), self.money(&all), String::new()));
        }
        rows
    }

    /// What it is to reach.
    pub fn results(&self) -> Vec<(String, String, String)> {
        let v = &self.v;
        let results = self.found.scheme.body.results.iter();
        results
            .map(|r| {
                let indicator = self.found.indicators.iter().find(|i| Some(&i.code) == r.indicator.as_ref());
                let unit = indicator.map(|i| words(v, &i.unit)).unwrap_or_default();
                let name = indicator.map_or(r.name.as_str(), |i| words(v, &i.titles));
                let target = format!("{} {unit}", v.local.formats.amount(&r.target)).trim().to_owned();
                let by = r.by.map(|day| v.t1("scheme-by", "date", &v.date(day))).unwrap_or_default();
                (name.to_owned(), target, by)
            })
            .collect()
    }

    /// Name and address of a piece of evidence.
    fn thing(&self, e: &Evidence) -> (String, String) {
        let v = &self.v;
        let code = &self.found.scheme.programme;
        match e.kind {
            EvidenceKind::Report => {
                let (period, organisation) =
                    e.reference.split_once('/').unwrap_or((e.reference.as_str(), ""));
                let name = format!("{period} · {}", v.name("organisation", organisation));
                (name, format!("/desk/programme/{code}/reports/{period}/{organisation}"))
            }
            EvidenceKind::Indicator => {
                let found = self.found.indicators.iter().find(|i| i.code.as_str() == e.reference);
                let name = found.map_or(e.reference.as_str(), |i| words(v, &i.titles));
                (name.to_owned(), format!("/desk/programme/{code}/indicators/{}", e.reference))
            }
            EvidenceKind::Study => study(v, self.found, &e.reference),
            EvidenceKind::Document => {
                let name = e.reference.rsplit('/').next().unwrap_or_default();
                (name.to_owned(), e.reference.clone())
            }
            EvidenceKind::Edition => {
                let known = self.ground.find(&format!("{}:{}", e.kind, e.reference));
                let name = known.map_or(e.reference.as_str(), |c| c.title.as_str());
                (name.to_owned(), format!("/desk/items/{}", e.reference))
            }
            EvidenceKind::Evaluation => {
                let mut all = self.found.evaluations.iter();
                let named = all.find(|of| e.reference.ends_with(&of.id.to_string()));
                (named.map_or(&e.reference, |of| &of.title).clone(), e.reference.clone())
            }
            EvidenceKind::Link => (e.reference.clone(), e.reference.clone()),
        }
    }

    /// What supports it; `open` while it may be changed.
    pub fn evidence(&self, open: bool) -> Vec<EvidenceView> {
        let me = self.staff.me.rights.person.id;
        let view = |e: &Evidence| {
            let (name, href) = self.thing(e);
            let effect = Code::new(e.reference.as_str()).ok().filter(|_| e.kind == EvidenceKind::Study);
            let effect = effect.and_then(|code| self.found.effects.get(&code)).cloned().unwrap_or_default();
            let note = [effect, e.note.clone(), self.person(e.by)];
            EvidenceView {
                id: e.id.to_string(),
                kind: self.v.word("scheme-evidence-kind", e.kind.as_str()),
                name,
                href,
                note: note.into_iter().filter(|n| !n.is_empty()).collect::<Vec<_>>().join(" · "),
                own: open && e.by == me,
            }
        };
        self.found.evidence.iter().map(view).collect()
    }

    /// The form that attaches evidence.
    pub fn attach(&self) -> EvidenceForm {
        let v = &self.v;
        let typed = self.typed.filter(|f| f.get("act") == "attach" || f.has("choose"));
        let kept = |name: &str| typed.map_or("", |f| f.get(name));
        let chosen = typed.map(|f| match f.get("reference") {
            text if is_address(text) => Chosen::itself(text),
            _ => self.ground.sent(f, "reference"),
        });
        let chosen = chosen.unwrap_or_default();
        let field = Field {
            name: "reference",
            id: "reference",
            label: v.t("scheme-reference"),
            help: v.t("scheme-reference-help"),
            required: true,
            // An address can be typed as well: never a list alone.
            shared: Some("known"),
        };
        EvidenceForm {
            open: typed.is_some(),
            reference: self.ground.picker(v, &chosen, field),
            known: self.ground.suggestions(v),
            note: kept("note").to_owned(),
            document_help: document_help(v),
            document_note: self.typed.map_or("", |f| f.get("document-note")).to_owned(),
        }
    }

    /// By which version it is judged.
    pub fn criteria(&self) -> String {
        match &self.found.criteria {
            Some(c) => self.v.t1("scheme-judged-by", "number", &self.v.num(i64::from(c.version))),
            None => self.v.t("scheme-no-criteria"),
        }
    }

    /// Who judges it; `decides` for those who name them.
    pub fn reviewers(&self, decides: bool) -> Vec<ReviewerView> {
        let v = &self.v;
        let view = |r: &Reviewer| {
            let scored = self.found.appraisals.iter().any(|a| a.person == r.person);
            let (class, key) = match (&r.declaration, scored) {
                (None, _) => ("draft", "scheme-reviewer-asked"),
                (Some(d), _) if d.conflict => ("late", "scheme-reviewer-out"),
                (Some(_), true) => ("approved", "scheme-reviewer-scored"),
                (Some(_), false) => ("scheduled", "scheme-reviewer-free"),
            };
            ReviewerView {
                id: r.person.to_string(),
                name: self.person(r.person),
                state: StateTag { class, text: v.t(key) },
                interest: r.declaration.as_ref().map(|d| d.interest.clone()).unwrap_or_default(),
                may_drop: decides && !scored && !r.is_out(),
            }
        };
        self.found.reviewers.iter().map(view).collect()
    }

    /// Who else may be asked.
    pub fn candidates(&self) -> Vec<Choice> {
        let free = |p: &&Person| !self.found.reviewers.iter().any(|r| r.person == p.id);
        let people = self.found.candidates.iter().filter(free);
        people.map(|p| Choice::new(p.id.to_string(), p.name.clone(), "")).collect()
    }

    fn judged_by(&self) -> &[Criterion] {
        let none: &[Criterion] = &[];
        self.found.criteria.as_ref().map_or(none, |c| c.criteria.as_slice())
    }

    fn weight(&self, criterion: &Criterion) -> String {
        self.v.t1("scheme-weight-is", "n", &self.v.num(i64::from(criterion.weight)))
    }

    /// The criteria to be scored.
    pub fn score_fields(&self) -> Vec<ScoreField> {
        let v = &self.v;
        let typed = self.typed.filter(|f| f.get("act") == "appraise");
        let field = |c: &Criterion| {
            let score = typed.map_or(String::new(), |f| f.get(&format!("score-{}", c.key)).to_owned());
            ScoreField {
                key: c.key.clone(),
                title: words(v, &c.titles).to_owned(),
                about: words(v, &c.about).to_owned(),
                weight: self.weight(c),
                scores: (0..=TOP_SCORE)
                    .map(|n| Choice::new(n.to_string(), v.num(i64::from(n)), &score))
                    .collect(),
                reason: typed.map_or(String::new(), |f| f.get(&format!("reason-{}", c.key)).to_owned()),
            }
        };
        self.judged_by().iter().map(field).collect()
    }

    /// Nobody sees what others wrote before all are in.
    pub fn mark(&self) -> Option<MarkView> {
        let v = &self.v;
        let (all, criteria) = (&self.found.appraisals, self.judged_by());
        let decided = !matches!(self.found.scheme.state, SchemeState::Submitted | SchemeState::Draft);
        if !decided && !all_are_in(&self.found.reviewers, all) {
            return None;
        }
        let mark = summary_of_marks(criteria, all)?;
        let number = |n: f64| v.real(n, 2);
        let rows = criteria.iter().zip(&mark.criteria).map(|(c, m)| MarkRow {
            title: words(v, &c.titles).to_owned(),
            weight: self.weight(c),
            mean: number(m.mean),
            range: format!("{} – {}", v.num(i64::from(m.low)), v.num(i64::from(m.high))),
            disputed: m.is_disputed(),
            scores: all
                .iter()
                .filter_map(|a| {
                    let score = a.scores.iter().find(|s| s.criterion == c.key)?;
                    Some((self.person(a.person), v.num(i64::from(score.score)), score.reason.clone()))
                })
                .collect(),
        });
        let (low, high) = (number(mark.spread.0), number(mark.spread.1));
        let said = [("mean", number(mark.mean)), ("low", low), ("high", high)];
        let said: Vec<(&str, &str)> = said.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let words = all.iter().filter(|a| !a.words.is_empty());
        Some(MarkView {
            sentence: v.said("scheme-mark", &said),
            rows: rows.collect(),
            words: words.map(|a| (self.person(a.person), a.words.clone())).collect(),
        })
    }

    /// How many are still to come.
    pub fn waiting(&self, judged: bool) -> String {
        let scored = |r: &&Reviewer| self.found.appraisals.iter().any(|a| a.person == r.person);
        let open = self.found.reviewers.iter().filter(|r| !r.is_out() && !scored(r)).count();
        match (judged, i64::try_from(open).unwrap_or(i64::MAX)) {
            (false, _) | (_, 0) => String::new(),
            (true, open) => self.v.n("scheme-waiting-count", open),
        }
    }

    /// What happened.
    pub fn steps(&self) -> Vec<SchemeStepView> {
        let view = |s: &SchemeStep| SchemeStepView {
            kind: self.v.word("scheme-step", s.kind.as_str()),
            about: format!("{} · {}", self.person(s.by), moment(&self.v, s.at)),
            remark: s.remark.clone(),
        };
        self.found.steps.iter().map(view).collect()
    }

    /// Where it goes on: the task, and the plan of the organisation for the first year.
    pub fn links(&self) -> Vec<(String, String)> {
        let (v, scheme) = (&self.v, &self.found.scheme);
        let Some(task) = &scheme.task else { return Vec::new() };
        let p: &Code = &scheme.programme;
        let mut links = vec![(format!("/desk/programme/{p}/tasks/{task}"), v.t("scheme-task"))];
        if let Some(from) = scheme.body.from
            && may_propose(&self.staff.me.rights, &scheme.organisation)
        {
            let href = format!("/desk/programme/{p}/plans/{}/{}", scheme.organisation, from.year());
            links.push((href, v.t("scheme-plan")));
        }
        links
    }
}
