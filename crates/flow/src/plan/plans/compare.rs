//! What is different between two versions of a plan.

use std::collections::BTreeMap;

use model::ActivityId;
use model::programme::Activity;

use super::{ActivityField, ActivityWords, plain_cost};

/// An activity that is in both versions and says something else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    /// As it was.
    pub before: Activity,
    /// As it is.
    pub after: Activity,
    /// Parts that differ.
    pub fields: Vec<ActivityField>,
}

/// The difference between two versions.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Difference {
    /// Activities that came.
    pub added: Vec<Activity>,
    /// Activities that went.
    pub removed: Vec<Activity>,
    /// Activities that say something else.
    pub changed: Vec<Changed>,
}

impl Difference {
    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.removed.is_empty() && self.changed.is_empty()
    }
}

/// Parts of an activity that differ.
pub(super) fn fields(before: &ActivityWords, after: &ActivityWords) -> Vec<ActivityField> {
    use ActivityField as F;
    let differs = |field: &F| match field {
        F::Task => before.task != after.task,
        F::Title => before.title != after.title,
        F::From => before.from != after.from,
        F::To => before.to != after.to,
        F::Place => before.place != after.place,
        F::Territory => before.territory != after.territory,
        F::Audience => before.audience != after.audience,
        F::Message => before.message != after.message,
        F::Languages => before.languages != after.languages,
        F::Product => before.product != after.product,
        F::About => before.about != after.about,
        F::Costs => {
            let plain = |words: &ActivityWords| words.costs.iter().map(plain_cost).collect::<Vec<_>>();
            plain(before) != plain(after)
        }
    };
    F::ALL.iter().copied().filter(|field| differs(field)).collect()
}

/// What came, went and changed; that the order is another is no change.
pub fn difference(before: &[Activity], after: &[Activity]) -> Difference {
    let by_key = |list: &[Activity]| -> BTreeMap<ActivityId, Activity> {
        list.iter().map(|activity| (activity.key, activity.clone())).collect()
    };
    let (was, is) = (by_key(before), by_key(after));
    let changed = after.iter().filter_map(|new| {
        let old = was.get(&new.key)?;
        let fields = fields(&ActivityWords::of(old), &ActivityWords::of(new));
        (!fields.is_empty()).then(|| Changed { before: old.clone(), after: new.clone(), fields })
    });
    Difference {
        added: after.iter().filter(|a| !was.contains_key(&a.key)).cloned().collect(),
        removed: before.iter().filter(|a| !is.contains_key(&a.key)).cloned().collect(),
        changed: changed.collect(),
    }
}
