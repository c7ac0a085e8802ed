//! The form of a report, read.

use flow::plan::reports::Asked;
use model::Code;
use model::programme::{
    ActivityLine, Cost, CostSource, FigureLine, Narrative, Progress, ReportBody, TaskLine, total_by_source,
};
use render::View;

use super::number::read_number;
use crate::desk::fields::Fields;

/// Something typed that cannot be kept as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wrong {
    /// The place on the page, such as `a-KEY`.
    pub place: String,
    /// Message key of what is wrong.
    pub key: &'static str,
}

/// What a form says.
pub struct Sent {
    /// What can be kept; where something is wrong, what was kept before.
    pub body: ReportBody,
    /// What is wrong.
    pub wrong: Vec<Wrong>,
}

/// Reads a form over what is kept. Fields that the page did not show stay as they are.
pub fn read(v: &View<'_>, fields: &Fields, asked: &Asked, kept: &ReportBody) -> Sent {
    let kept = asked.filled(kept);
    let mut wrong = Vec::new();
    let n = &kept.narrative;
    let text = |name: &str, before: &str| {
        if fields.has(name) { fields.raw(name).trim_end().to_owned() } else { before.to_owned() }
    };
    let narrative = Narrative {
        done: text("done", &n.done),
        difficulties: text("difficulties", &n.difficulties),
        lessons: text("lessons", &n.lessons),
        next: text("next", &n.next),
        proposals: text("proposals", &n.proposals),
    };
    let mut activities = Vec::new();
    let mut keys: Vec<_> = asked.activities.iter().map(|a| a.key).collect();
    keys.extend(
        kept.activities
            .iter()
            .map(|l| l.activity)
            .filter(|key| !asked.activities.iter().any(|a| a.key == *key)),
    );
    for key in keys {
        let before = kept.activities.iter().find(|l| l.activity == key);
        let place = format!("a-{key}");
        let progress = format!("{place}-progress");
        if !fields.has(&progress) {
            activities.extend(before.cloned());
            continue;
        }
        let mut spent = Vec::new();
        for source in CostSource::ALL {
            let typed = fields.get(&format!("{place}-{source}"));
            if typed.is_empty() {
                continue;
            }
            match read_number(v, typed) {
                Some(amount) => {
                    let note = before.and_then(|l| l.spent.iter().find(|c| c.source == *source));
                    let note = note.map(|c| c.note.clone()).unwrap_or_default();
                    spent.push(Cost { source: *source, amount, note });
                }
                None => {
                    wrong.push(Wrong { place: place.clone(), key: "report-wrong-number" });
                    let kept = before.into_iter().flat_map(|l| &l.spent).filter(|c| c.source == *source);
                    spent.extend(kept.cloned());
                }
            }
        }
        let note = fields.raw(&format!("{place}-note")).trim_end().to_owned();
        match fields.get(&progress).parse::<Progress>() {
            Ok(progress) => activities.push(ActivityLine { activity: key, progress, spent, note }),
            Err(_) if spent.is_empty() && note.is_empty() => {}
            Err(_) => {
                wrong.push(Wrong { place, key: "report-want-progress" });
                activities.extend(before.cloned());
            }
        }
    }
    Sent {
        body: ReportBody {
            narrative,
            tasks: tasks(fields, asked, &kept, &mut wrong),
            activities,
            figures: figures(v, fields, &kept, &mut wrong),
        },
        wrong,
    }
}

fn tasks(fields: &Fields, asked: &Asked, kept: &ReportBody, wrong: &mut Vec<Wrong>) -> Vec<TaskLine> {
    let mut codes: Vec<Code> = asked.tasks.iter().map(|t| t.code.clone()).collect();
    codes.extend(
        kept.tasks.iter().map(|l| l.task.clone()).filter(|c| !asked.tasks.iter().any(|t| t.code == *c)),
    );
    let mut lines = Vec::new();
    for task in codes {
        let before = kept.tasks.iter().find(|l| l.task == task);
        let place = format!("t-{task}");
        let progress = format!("{place}-progress");
        if !fields.has(&progress) {
            lines.extend(before.cloned());
            continue;
        }
        let note = fields.raw(&format!("{place}-note")).trim_end().to_owned();
        match fields.get(&progress).parse::<Progress>() {
            Ok(progress) => lines.push(TaskLine { task, progress, note }),
            Err(_) if note.is_empty() => {}
            Err(_) => {
                wrong.push(Wrong { place, key: "report-want-progress" });
                lines.extend(before.cloned());
            }
        }
    }
    lines
}

fn figures(v: &View<'_>, fields: &Fields, kept: &ReportBody, wrong: &mut Vec<Wrong>) -> Vec<FigureLine> {
    let line = |before: &FigureLine| {
        let place = format!("f-{}", before.indicator);
        let name = format!("{place}-value");
        if !fields.has(&name) {
            return before.clone();
        }
        let typed = fields.get(&name);
        let mut value = read_number(v, typed);
        if value.is_none() && !typed.is_empty() {
            wrong.push(Wrong { place: place.clone(), key: "report-wrong-number" });
            value.clone_from(&before.value);
        }
        FigureLine {
            indicator: before.indicator.clone(),
            value,
            source: fields.get(&format!("{place}-source")).to_owned(),
            note: fields.raw(&format!("{place}-note")).trim_end().to_owned(),
        }
    };
    kept.figures.iter().map(line).collect()
}

/// The money of a line from one source, as a field shows it.
pub fn spent_of(v: &View<'_>, spent: &[Cost], source: CostSource) -> String {
    let amount = total_by_source(spent).remove(&source);
    amount.map(|amount| v.local.formats.amount(&amount)).unwrap_or_default()
}
