//! A result in words, tables and pictures.

use flow::measure::effect::{
    Conclusion, Difference, Doubt, EstimateAnswer, Magnitude, Named, Outcome, Placebos, Refusal, Where, lead,
    read_estimate, word_of,
};
use jiff::civil::Date;
use model::effect::{EffectStudy, StudyResult};
use render::View;
use render::effect::{Band, Bar, Curve, Dot, curve, digits, dots, effects, intervals};
use render::pages::effect::{ControlRow, EffectResult, MethodRow, PeriodRow, TrialRow};

use super::spoken;

/// So many periods of the time before stand in the table; the file has all of them.
const BEFORE: usize = 60;

/// A method's name.
pub fn method(v: &View<'_>, named: Named) -> String {
    v.word("effect-method", word(named))
}

fn word(named: Named) -> &'static str {
    match named {
        Named::Bsts => "bsts",
        Named::Its => "its",
        Named::Did => "did",
    }
}

/// Why a method cannot answer, and what to do about it.
pub fn refusal(v: &View<'_>, refusal: &Refusal) -> String {
    let count = |n: usize| v.num(i64::try_from(n).unwrap_or(i64::MAX));
    let few = |key: &str, have: usize, need: usize| v.t2(key, ("have", &count(have)), ("need", &count(need)));
    match refusal {
        Refusal::PreTooShort { have, need } => few("effect-refusal-before", *have, *need),
        Refusal::PostTooShort { have, need } => few("effect-refusal-after", *have, *need),
        Refusal::SeasonsTooFew { have, need } => few("effect-refusal-cycle", *have, *need),
        Refusal::TooFewForModel { have, need } => few("effect-refusal-few", *have, *need),
        Refusal::TooPersistent { name, .. } => v.t1("effect-refusal-wanders", "name", name),
        Refusal::TooFewUnits { controls, need, .. } => few("effect-refusal-units", *controls, *need),
        Refusal::PreTrendsDiffer { p } => v.t1("effect-refusal-trends", "p", &v.real(*p, 3)),
        Refusal::ControlsMove { names } => {
            v.t1("effect-refusal-controls", "names", &v.local.formats.list(names))
        }
        Refusal::NotConverged { r_hat } => v.t1("effect-refusal-settled", "value", &v.real(*r_hat, 2)),
        Refusal::MissingTooMuch { name, share, .. } => {
            v.t2("effect-refusal-missing", ("name", name), ("share", &v.real(share * 100.0, 0)))
        }
        Refusal::Constant { name } => v.t1("effect-refusal-constant", "name", name),
    }
}

/// A number in the reader's digits, with decimals for its size.
pub fn number(v: &View<'_>, value: f64) -> String {
    v.real(value, digits(value))
}

fn sized(v: &View<'_>, value: f64, like: f64) -> String {
    v.real(value, digits(like))
}

/// How likely chance alone is, as statisticians write it: nothing is ever quite impossible.
pub fn chance(v: &View<'_>, p: f64, equals: &str) -> String {
    if p < 0.001 { format!("< {}", v.real(0.001, 3)) } else { format!("{equals}{}", v.real(p, 4)) }
}

fn between(v: &View<'_>, found: Magnitude) -> String {
    let like = (found.interval.upper - found.interval.lower).abs();
    let (low, high) = (sized(v, found.interval.lower, like), sized(v, found.interval.upper, like));
    format!("[{low}; {high}]")
}

fn valued(v: &View<'_>, found: Magnitude) -> String {
    sized(v, found.value, (found.interval.upper - found.interval.lower).abs())
}

fn band(found: Magnitude) -> Band {
    Band { value: found.value, low: found.interval.lower, high: found.interval.upper }
}

/// What it comes to, in a sentence.
pub fn conclusion(v: &View<'_>, found: Conclusion) -> String {
    v.word("effect-conclusion", word_of(found))
}

/// What a result comes to, in a sentence; empty for one that cannot be read.
pub fn in_short(v: &View<'_>, result: &StudyResult) -> String {
    read_estimate(result).map(|answer| conclusion(v, answer.verdict.conclusion)).unwrap_or_default()
}

/// All of a result; nothing for one that cannot be read.
pub fn view<'a>(v: View<'a>, study: &EffectStudy, result: &StudyResult) -> Option<EffectResult<'a>> {
    let answer = read_estimate(result)?;
    let of = Of { v, study, result, answer: &answer };
    let title = v.t2("effect-result", ("n", &v.num(i64::from(result.number))), ("day", &v.day(result.at)));
    let id = |part: &str| format!("ef{}{part}", result.number);
    let (found, about) = (&answer.verdict, conclusion(&v, answer.verdict.conclusion));
    let path = answer.path.as_ref();
    let in_campaign: Vec<Date> = answer.starts.get(answer.post..).unwrap_or_default().to_vec();
    let banded =
        |found: &[Option<Magnitude>]| -> Vec<Option<Band>> { found.iter().map(|m| m.map(band)).collect() };
    let points = path.map(|path| banded(&path.effect));
    let sums = path.map(|path| banded(&path.cumulative));
    let picture = |found: Option<Vec<Option<Band>>>, key: &str, part: &str| {
        found.map(|f| effects(&v, &in_campaign, &f, (&id(part), &v.t(key), &about))).unwrap_or_default()
    };
    let mut trials = Vec::new();
    let mut strip = Vec::new();
    of.trials(&mut trials, &mut strip);
    let found_trials = trials.iter().filter(|t| t.found).count();
    let count = |n: usize| v.num(i64::try_from(n).unwrap_or(0));
    Some(EffectResult {
        sentences: of.sentences(),
        exact: of.exact(),
        doubts: of.doubts(),
        refusals: of.refusals(),
        curve: of.curve(&id("c"), &about),
        points: picture(points, "effect-effect", "p"),
        sums: picture(sums, "effect-sum", "s"),
        periods: of.periods(),
        forest: {
            let rows: Vec<Bar> = found.lines.iter().map(|line| of.bar(line.method, &line.outcome)).collect();
            // Where no method answers there is nothing to draw: why not is said above.
            if rows.iter().all(|row| row.band.is_none()) {
                String::new()
            } else {
                intervals(&v, &rows, study.body.smallest, (&id("f"), &v.t("effect-methods"), &about))
            }
        },
        methods: of.methods(),
        trials_said: v.t2("effect-trials-said", ("n", &count(trials.len())), ("found", &count(found_trials))),
        strip: if trials.is_empty() {
            String::new()
        } else {
            dots(&v, &strip, (&id("t"), &v.t("effect-trials"), &about))
        },
        trials,
        controls: of.controls(),
        settings: of.settings(),
        title,
        v,
    })
}

struct Of<'a, 'b> {
    v: View<'a>,
    study: &'b EffectStudy,
    result: &'b StudyResult,
    answer: &'b EstimateAnswer,
}

impl Of<'_, '_> {
    fn sentences(&self) -> Vec<String> {
        let (v, verdict) = (&self.v, &self.answer.verdict);
        let mut out = vec![conclusion(v, verdict.conclusion)];
        if let Some((_, estimate)) = lead(verdict) {
            let found = estimate.average;
            let like = (found.interval.upper - found.interval.lower).abs();
            out.push(v.said(
                "effect-said",
                &[
                    ("value", &sized(v, found.value, like)),
                    ("low", &sized(v, found.interval.lower, like)),
                    ("high", &sized(v, found.interval.upper, like)),
                    ("level", &v.real(self.answer.level * 100.0, 1)),
                    ("unit", &spoken(v, &self.study.body.unit).text),
                ],
            ));
            if let Some(share) = estimate.relative {
                out.push(v.t1("effect-said-relative", "value", &v.real(share.value * 100.0, 1)));
            }
        }
        if self.study.registration.as_ref().is_some_and(|r| r.late) {
            out.push(v.t("effect-late"));
        }
        if self.answer.revised > 0 {
            let count = i64::try_from(self.answer.revised).unwrap_or(i64::MAX);
            out.push(v.t1("effect-revised", "n", &v.num(count)));
        }
        out
    }

    /// In the signs that statisticians of all languages read, from left to right for all of them.
    fn exact(&self) -> String {
        let v = &self.v;
        let Some((named, e)) = lead(&self.answer.verdict) else { return String::new() };
        format!(
            "{}: \u{2066}{} {}, SE = {}, p {}, n = {}\u{2069}",
            method(v, named),
            valued(v, e.average),
            between(v, e.average),
            number(v, e.error),
            chance(v, e.p, "= "),
            v.num(i64::try_from(e.points).unwrap_or(0)),
        )
    }

    fn doubts(&self) -> Vec<String> {
        let v = &self.v;
        let verdict = &self.answer.verdict;
        let doubts = verdict.doubts.iter().map(|doubt| match doubt {
            Doubt::OneMethod(named) => v.t1("effect-doubt-one", "method", &method(v, *named)),
            Doubt::FindsPlacebos(named) => v.t1("effect-doubt-trials", "method", &method(v, *named)),
            Doubt::ControlAsLarge => v.t("effect-doubt-control"),
        });
        let disagreements = verdict.disagreements.iter().map(|found| {
            let key = match found.how {
                Difference::OnlyOne => "effect-disagree-one",
                Difference::Opposite => "effect-disagree-opposite",
                Difference::FarApart => "effect-disagree-far",
            };
            v.t2(key, ("one", &method(v, found.one)), ("other", &method(v, found.other)))
        });
        disagreements.chain(doubts).collect()
    }

    fn refusals(&self) -> Vec<(String, String)> {
        let refused = |line: &flow::measure::effect::Line| match &line.outcome {
            Outcome::Refused(why) => Some((method(&self.v, line.method), refusal(&self.v, why))),
            Outcome::Estimated(_) => None,
        };
        self.answer.verdict.lines.iter().filter_map(refused).collect()
    }

    /// What would have happened, period by period; the trend's line where the model has none.
    fn expected(&self) -> Vec<Option<Band>> {
        let answer = self.answer;
        let mut out = vec![None; answer.post];
        if let Some(path) = &answer.path {
            out.extend(path.forecast.iter().map(|m| Some(band(*m))));
        } else if let Some(segments) = &answer.segments {
            let later = answer.starts.len().saturating_sub(answer.post);
            out.extend((0..later).map(|t| {
                let value = segments.level + segments.trend * t as f64;
                Some(Band { value, low: value, high: value })
            }));
        }
        out.resize(answer.starts.len(), None);
        out
    }

    fn curve(&self, id: &str, about: &str) -> String {
        let (v, answer) = (&self.v, self.answer);
        let expected = self.expected();
        let drawn = Curve {
            days: &answer.starts,
            observed: &answer.observed,
            expected: &expected,
            post: answer.post,
            names: (v.t("effect-observed"), v.t("effect-expected")),
        };
        curve(v, &drawn, (id, &v.t("effect-curve"), about))
    }

    fn periods(&self) -> Vec<PeriodRow> {
        let (v, answer) = (&self.v, self.answer);
        let expected = self.expected();
        let from = answer.pre.saturating_sub(BEFORE);
        let show = |value: Option<f64>| value.map(|value| number(v, value)).unwrap_or_default();
        let row = |at: usize| {
            let here = expected.get(at).copied().flatten();
            let of_path = |values: &[Option<Magnitude>]| {
                let found = at.checked_sub(answer.post).and_then(|t| values.get(t).copied().flatten());
                show(found.map(|m| m.value))
            };
            let path = answer.path.as_ref();
            Some(PeriodRow {
                day: v.date(*answer.starts.get(at)?),
                cells: [
                    show(answer.observed.get(at).copied().flatten()),
                    show(here.map(|b| b.value)),
                    match here {
                        Some(b) if b.low < b.high => format!("[{}; {}]", number(v, b.low), number(v, b.high)),
                        _ => String::new(),
                    },
                    path.map(|p| of_path(&p.effect)).unwrap_or_default(),
                    path.map(|p| of_path(&p.cumulative)).unwrap_or_default(),
                ],
            })
        };
        (from..answer.starts.len()).filter_map(row).collect()
    }

    fn bar(&self, named: Named, outcome: &Outcome) -> Bar {
        let v = &self.v;
        let estimate = outcome.estimate();
        Bar {
            name: method(v, named),
            shown: estimate.map_or_else(|| "–".to_owned(), |e| valued(v, e.average)),
            band: estimate.map(|e| band(e.average)),
        }
    }

    fn methods(&self) -> Vec<MethodRow> {
        let v = &self.v;
        let row = |line: &flow::measure::effect::Line| {
            let estimate = line.outcome.estimate();
            let share = |m: Magnitude| {
                let percent = |x: f64| v.real(x * 100.0, 1);
                let (low, high) = (percent(m.interval.lower), percent(m.interval.upper));
                format!("{} [{low}; {high}]", percent(m.value))
            };
            MethodRow {
                name: method(v, line.method),
                about: v.word("effect-about", word(line.method)),
                average: estimate.map_or_else(|| "–".to_owned(), |e| valued(v, e.average)),
                interval: estimate.map(|e| between(v, e.average)).unwrap_or_default(),
                relative: estimate.and_then(|e| e.relative).map(share).unwrap_or_default(),
                total: estimate
                    .map(|e| format!("{} {}", valued(v, e.cumulative), between(v, e.cumulative)))
                    .unwrap_or_default(),
                error: estimate
                    .map(|e| format!("{}; {}", number(v, e.error), chance(v, e.p, "")))
                    .unwrap_or_default(),
            }
        };
        self.answer.verdict.lines.iter().map(row).collect()
    }

    /// Trials in time and in space, and the campaign itself on the strip.
    fn trials(&self, rows: &mut Vec<TrialRow>, strip: &mut Vec<Dot>) {
        let v = &self.v;
        let verdict = &self.answer.verdict;
        let mut add = |named: Named, placebos: &Placebos| {
            for run in &placebos.runs {
                let name = match &run.place {
                    Where::Time(at) => self.answer.starts.get(*at).map(|d| v.date(*d)).unwrap_or_default(),
                    Where::Control(name) => name.clone(),
                };
                let name = format!("{}: {name}", method(v, named));
                match &run.outcome {
                    Outcome::Estimated(e) => {
                        strip.push(Dot {
                            value: e.average.value / e.error,
                            real: false,
                            place: matches!(run.place, Where::Control(_)),
                            name: name.clone(),
                        });
                        rows.push(TrialRow {
                            name,
                            effect: valued(v, e.average),
                            interval: between(v, e.average),
                            found: e.shows_effect(),
                        });
                    }
                    Outcome::Refused(_) => {}
                }
            }
        };
        for line in &verdict.lines {
            if let Some(placebos) = &line.in_time {
                add(line.method, placebos);
            }
        }
        if let Some(placebos) = &verdict.in_space {
            add(Named::Bsts, placebos);
        }
        for line in &verdict.lines {
            if let Some(e) = line.outcome.estimate().filter(|_| line.in_time.is_some()) {
                let name = format!("{}: {}", method(v, line.method), v.t("effect-campaign"));
                strip.push(Dot { value: e.average.value / e.error, real: true, place: false, name });
            }
        }
    }

    fn controls(&self) -> Vec<ControlRow> {
        let v = &self.v;
        let row = |moved: &flow::measure::effect::Movement| {
            let used = self.answer.coefficients.iter().find(|c| c.name == moved.name);
            ControlRow {
                name: moved.name.clone(),
                moved: moved
                    .average
                    .map(|m| format!("{} {}", valued(v, m), between(v, m)))
                    .unwrap_or_default(),
                p: moved.p.map(|p| chance(v, p, "")).unwrap_or_default(),
                share: used.map(|c| v.percent(&v.real(c.included * 100.0, 0))).unwrap_or_default(),
            }
        };
        let known = |moved: &&flow::measure::effect::Movement| moved.average.is_some() || moved.p.is_some();
        self.answer.verdict.controls.iter().filter(known).map(row).collect()
    }

    fn settings(&self) -> Vec<(String, String)> {
        let v = &self.v;
        vec![
            (v.t("effect-engine"), self.result.engine.clone()),
            (v.t("effect-seed"), self.study.seed.to_string()),
            ("SHA-256".to_owned(), self.result.inputs.clone()),
            ("JSON".to_owned(), self.result.settings.clone()),
        ]
    }
}
