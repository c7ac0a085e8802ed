//! The form of an indicator: what it shows, and what it sent.

use flow::plan::duty::may_keep;
use jiff::civil::Date;
use model::programme::{
    Across, Baseline, Counted, Indicator, Level, Over, Programme, Target, Task, TaskKind, Wording,
};
use model::{Amount, Better, Code, Refusal};
use render::pages::desk::Choice;
use render::pages::desk::programme::duty::{IndicatorForm, IndicatorWords};

use super::words::{form_locales, home, organisations, sent_code, sent_words, typed_words};
use crate::desk::fields::Fields;
use crate::desk::message::day;
use crate::desk::staff::Staff;
use crate::pages::programme::words::spoken;

/// The form, with what was typed when something went wrong.
pub fn form(
    staff: &Staff,
    of: &Programme,
    tasks: &[Task],
    indicator: Option<&Indicator>,
    typed: Option<&Fields>,
    on: Date,
) -> IndicatorForm {
    let v = staff.view();
    let me = &staff.me.rights;
    let field = |name: &str, kept: String| typed.map_or(kept, |t| t.get(name).to_owned());
    let date = |date: Option<Date>| date.map(|d| d.to_string()).unwrap_or_default();
    let choices = |list: &str, words: Vec<&'static str>, chosen: &str| -> Vec<Choice> {
        words.into_iter().map(|w| Choice::new(w, v.word(list, w), chosen)).collect()
    };
    let organisation = field("organisation", String::new());
    let mut whose = organisations(&v, on, &organisation, |code| may_keep(me, of, Some(code)));
    if may_keep(me, of, None) {
        whose.insert(0, Choice::new("", v.t("duty-everybody"), &organisation));
    }
    let task =
        field("task", indicator.and_then(|i| i.task.as_ref()).map(Code::to_string).unwrap_or_default());
    let name = |t: &Task| format!("{} {}", t.number, spoken(&v, &t.titles).text).trim().to_owned();
    let mut of_task = vec![Choice::new("", v.t("duty-whole-programme"), &task)];
    let own = tasks.iter().filter(|t| t.kind != TaskKind::Group);
    of_task.extend(own.map(|t| Choice::new(t.code.to_string(), name(t), &task)));
    let counted_now =
        field("counted", indicator.and_then(|i| i.counted).map_or("", Counted::as_str).to_owned());
    let mut counted = vec![Choice::new("", v.t("duty-counted-none"), &counted_now)];
    counted.extend(choices("duty-counted", Counted::ALL.iter().map(|c| c.as_str()).collect(), &counted_now));
    let level = field("level", indicator.map_or(Level::Output, |i| i.level).to_string());
    let better = field("better", indicator.map_or(Better::Higher, |i| i.better).to_string());
    let across = field("across", indicator.map_or(Across::Sum, |i| i.across).to_string());
    let over = field("over", indicator.map_or(Over::Sum, |i| i.over).to_string());
    let baseline = indicator.and_then(|i| i.baseline.as_ref());
    let target = indicator.and_then(|i| i.target.as_ref());
    IndicatorForm {
        href: format!("{}/indicators/{}", home(of), indicator.map_or("new", |i| i.code.as_str())),
        new: indicator.is_none(),
        code: field("code", String::new()),
        words: form_locales(&v)
            .iter()
            .map(|locale| {
                let words = |name: &str, kept: Option<&Wording>| typed_words(typed, name, locale, kept);
                IndicatorWords {
                    tag: locale.to_string(),
                    dir: locale.direction().as_str(),
                    language: v.language(locale),
                    title: words("title", indicator.map(|i| &i.titles)),
                    unit: words("unit", indicator.map(|i| &i.unit)),
                    method: words("method", indicator.map(|i| &i.method)),
                }
            })
            .collect(),
        organisations: whose,
        tasks: of_task,
        counted,
        levels: choices("duty-level", Level::ALL.iter().map(|l| l.as_str()).collect(), &level),
        better: choices("duty-better", Better::ALL.iter().map(|b| b.as_str()).collect(), &better),
        across: choices("duty-across", Across::ALL.iter().map(|a| a.as_str()).collect(), &across),
        over: choices("duty-over", Over::ALL.iter().map(|o| o.as_str()).collect(), &over),
        baseline: [
            field("baseline-value", baseline.map(|b| b.value.to_string()).unwrap_or_default()),
            field("baseline-on", date(baseline.and_then(|b| b.on))),
            field("baseline-source", baseline.map(|b| b.source.clone()).unwrap_or_default()),
        ],
        target: [
            field("target-value", target.map(|t| t.value.to_string()).unwrap_or_default()),
            field("target-by", date(target.and_then(|t| t.by))),
            field("target-source", target.map(|t| t.source.clone()).unwrap_or_default()),
        ],
        retired: typed
            .map_or(indicator.is_some_and(|i| i.retired_on.is_some()), |t| !t.get("retired").is_empty()),
    }
}

/// The indicator a form sent: a new one, or what became of one that is there.
pub fn sent(
    staff: &Staff,
    of: &Programme,
    fields: &Fields,
    before: Option<&Indicator>,
    today: Date,
) -> Result<Indicator, Refusal> {
    let v = staff.view();
    let code = match before {
        Some(before) => before.code.clone(),
        None if fields.get("code").is_empty() => return Err(Refusal::Missing("code")),
        // Its address would lead elsewhere.
        None if fields.get("code") == "new" => return Err(Refusal::AddressTaken("new".to_owned())),
        None => Code::new(fields.get("code"))
            .map_err(|_| Refusal::Invalid { field: "code", reason: "code-letters" })?,
    };
    let amount = |name: &str| match fields.get(name) {
        "" => Ok(None),
        text => Amount::new(text)
            .map(Some)
            .map_err(|_| Refusal::Invalid { field: "value", reason: "value-wrong" }),
    };
    let baseline = match amount("baseline-value")? {
        Some(value) => Some(Baseline {
            value,
            on: day(fields, "baseline-on")?,
            source: fields.get("baseline-source").to_owned(),
        }),
        None => None,
    };
    let target = match amount("target-value")? {
        Some(value) => Some(Target {
            value,
            by: day(fields, "target-by")?,
            source: fields.get("target-source").to_owned(),
        }),
        None => None,
    };
    let retired = !fields.get("retired").is_empty();
    Ok(Indicator {
        code,
        programme: of.code.clone(),
        task: sent_code(fields, "task"),
        organisation: match before {
            Some(before) => before.organisation.clone(),
            None => sent_code(fields, "organisation"),
        },
        position: before.map_or(0, |b| b.position),
        level: fields.get("level").parse().unwrap_or(Level::Output),
        titles: sent_words(&v, fields, "title", before.map(|b| &b.titles)),
        unit: sent_words(&v, fields, "unit", before.map(|b| &b.unit)),
        method: sent_words(&v, fields, "method", before.map(|b| &b.method)),
        counted: fields.get("counted").parse().ok(),
        better: fields.get("better").parse().unwrap_or(Better::Higher),
        across: fields.get("across").parse().unwrap_or(Across::Sum),
        over: fields.get("over").parse().unwrap_or(Over::Sum),
        baseline,
        target,
        retired_on: retired.then(|| before.and_then(|b| b.retired_on).unwrap_or(today)),
    })
}
