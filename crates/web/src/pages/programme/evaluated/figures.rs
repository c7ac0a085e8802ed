//! Figures of an evaluation, and what studies say of their indicators.

use model::programme::{FrozenFigure, FrozenValue, Indicator};
use model::{Amount, Code};
use render::pages::evaluation::{EvaluationEffect, EvaluationFigure, EvaluationRow, EvaluationValue};

use super::{Door, Look, count, studies};
use crate::pages::programme::source::{self, is_address};
use crate::pages::programme::words::{bar, dated, fewer, figure, period, spoken, told};

/// Reported figures that stand under a question; more of them have a page of their own.
pub const LISTED: usize = 60;

impl Look<'_> {
    pub(super) fn figure(&self, indicator: &Indicator, then: &FrozenFigure) -> EvaluationFigure {
        let v = &self.v;
        let level = v.word("duty-level", indicator.level.as_str());
        let whose = match indicator.counted {
            Some(counted) => v.word("duty-counted", counted.as_str()),
            None => v.t("duty-counted-none"),
        };
        let unit = spoken(v, &indicator.unit).text;
        let source = |text: &str| v.t1("source-is", "source", text);
        let (baseline, target) = (indicator.baseline.as_ref(), indicator.target.as_ref());
        let now = self.now.and_then(|now| now.figure(&indicator.code));
        let told = then.value.as_ref().and_then(|amount| self.told(indicator, amount));
        let shown = |amount: Option<&Amount>| match amount {
            None => String::new(),
            Some(amount) => {
                self.told(indicator, amount).map_or_else(|| fewer(v, self.k), |amount| figure(v, &amount))
            }
        };
        let is_long = then.told.max(then.values.len()) > LISTED;
        let opens = indicator.counted.is_some() || is_long;
        EvaluationFigure {
            title: spoken(v, &indicator.titles),
            meta: [level, unit, whose].into_iter().filter(|t| !t.is_empty()).collect::<Vec<_>>().join(" · "),
            baseline: baseline.map(|b| dated(v, &b.value, b.on)).unwrap_or_default(),
            baseline_source: baseline.map(|b| source(&b.source)).unwrap_or_default(),
            then: shown(then.value.as_ref()),
            rows: if opens { self.rows(&indicator.code) } else { String::new() },
            said: self.said(then),
            now: shown(now.and_then(|f| f.value.as_ref())),
            target: target.map(|t| dated(v, &t.value, t.by)).unwrap_or_default(),
            target_source: target.map(|t| source(&t.source)).unwrap_or_default(),
            bar: bar(v, indicator, told.as_ref()),
            values: if is_long { Vec::new() } else { self.values(then) },
            effects: self.effects_on(&indicator.code),
        }
    }

    /// A figure as far as it is told through this door.
    fn told(&self, indicator: &Indicator, amount: &Amount) -> Option<Amount> {
        match self.door {
            Door::Desk => Some(amount.clone()),
            Door::Public => told(indicator, amount, self.k),
        }
    }

    /// Address of the rows that a number was counted from.
    fn rows(&self, indicator: &Code) -> String {
        let e = self.evaluation;
        match self.door {
            Door::Desk => format!("/desk/evaluations/{}/rows/{indicator}", e.id),
            Door::Public => {
                self.v.href(&format!("/programme/{}/evaluations/{}/rows/{indicator}", e.programme, e.id))
            }
        }
    }

    fn values(&self, then: &FrozenFigure) -> Vec<EvaluationValue> {
        let v = &self.v;
        let named = |code: &Code| {
            let found = self.then.periods.iter().find(|p| p.code == *code);
            found.map_or_else(|| code.to_string(), |p| period(v, p))
        };
        let line = |value: &FrozenValue| EvaluationValue {
            name: v.name("organisation", value.organisation.as_str()),
            report: if self.sees_all {
                format!(
                    "/desk/programme/{}/reports/{}/{}",
                    self.programme.code, value.period, value.organisation
                )
            } else {
                String::new()
            },
            period: named(&value.period),
            value: figure(v, &value.value),
            href: if is_address(&value.source) { value.source.clone() } else { String::new() },
            source: source::words(&value.source),
        };
        then.values.iter().map(line).collect()
    }

    /// The reported figures that a figure is made of, on a page of their own.
    pub fn value_rows(&self, then: &FrozenFigure) -> Vec<EvaluationRow> {
        let row = |value: EvaluationValue| EvaluationRow {
            href: if value.report.is_empty() { value.href } else { value.report },
            title: format!("{} · {}: {}", value.name, value.period, value.value),
            lang: String::new(),
            about: value.source,
        };
        self.values(then).into_iter().map(row).collect()
    }

    /// Why there is no figure, or of how many it was told.
    pub(super) fn said(&self, then: &FrozenFigure) -> String {
        let v = &self.v;
        if let Some(lack) = then.lack {
            return v.word("evaluation-lack", lack.as_str());
        }
        if then.asked == 0 {
            return String::new();
        }
        let (told, asked) = (v.num(count(then.told)), v.num(count(then.asked)));
        v.t2("evaluation-told", ("told", &told), ("asked", &asked))
    }

    fn effects_on(&self, indicator: &Code) -> Vec<EvaluationEffect> {
        let named = self.evaluation.body.studies.iter();
        named.filter(|n| n.indicator.as_ref() == Some(indicator)).map(|n| self.effect(&n.study)).collect()
    }

    /// Studies that are named for no indicator that a question rests on.
    pub(super) fn other_effects(&self) -> Vec<EvaluationEffect> {
        let asked = self.evaluation.body.indicators();
        let named = self.evaluation.body.studies.iter();
        let other = named.filter(|n| n.indicator.as_ref().is_none_or(|code| !asked.contains(&code)));
        other.map(|n| self.effect(&n.study)).collect()
    }

    fn effect(&self, code: &Code) -> EvaluationEffect {
        let v = &self.v;
        let Some(study) = self.then.study(code) else {
            return EvaluationEffect {
                title: code.to_string(),
                href: String::new(),
                interval: v.t("evaluation-effect-none"),
                conclusion: String::new(),
                plain: String::new(),
                exact: String::new(),
                doubts: Vec::new(),
            };
        };
        studies::shown(v, study)
    }
}
