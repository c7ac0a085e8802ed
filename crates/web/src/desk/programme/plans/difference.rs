//! What is different between two versions of a plan, for people.

use flow::plan::plans::{ActivityWords, difference};
use model::programme::{Activity, PlanVersion, Task};
use render::View;
use render::pages::desk::programme::plans::{ChangedView, DiffView};

use super::labels::{dates, field_name, shown};

/// Two versions beside each other.
pub fn diff_view(
    v: &View<'_>,
    context: (&[Task], &str),
    (before, old): (&PlanVersion, &[Activity]),
    (after, new): (&PlanVersion, &[Activity]),
) -> DiffView {
    let found = difference(old, new);
    let number = |n: u32| v.num(i64::from(n));
    let line = |a: &Activity| (a.title.clone(), dates(v, a.from, a.to));
    let aims = (before.aims != after.aims).then(|| (before.aims.clone(), after.aims.clone()));
    DiffView {
        title: v.t2("plans-difference", ("from", &number(before.number)), ("to", &number(after.number))),
        same: found.is_empty() && aims.is_none(),
        aims,
        added: found.added.iter().map(line).collect(),
        removed: found.removed.iter().map(line).collect(),
        changed: found
            .changed
            .iter()
            .map(|changed| {
                let (was, is) = (ActivityWords::of(&changed.before), ActivityWords::of(&changed.after));
                let fields = changed.fields.iter().map(|field| {
                    (v.t(field_name(*field)), shown(v, context, &was, *field), shown(v, context, &is, *field))
                });
                ChangedView { title: changed.after.title.clone(), fields: fields.collect() }
            })
            .collect(),
    }
}
