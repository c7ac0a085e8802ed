//! Organisations that merged: what those reported who are no more is shown under their heir, by the indicator's rule.

use std::collections::{BTreeMap, BTreeSet};

use model::programme::Across;
use model::{Amount, ChangeKind, Code, Lineage};

use super::number::across;

/// Who went on as whom: each organisation that is no more, with the one that whole took its place. Of one that was divided
/// nobody knows which part of a figure went where, so it has no heir.
pub fn heirs(lineage: &[Lineage]) -> BTreeMap<Code, Code> {
    let mut next: BTreeMap<&Code, BTreeSet<&Code>> = BTreeMap::new();
    for step in lineage.iter().filter(|step| step.change != ChangeKind::Moved) {
        if let Some(to) = step.to.as_ref().filter(|to| **to != step.from) {
            next.entry(&step.from).or_default().insert(to);
        }
    }
    let divided = |code: &Code| lineage.iter().any(|s| s.from == *code && s.change == ChangeKind::Split);
    let whole = |code: &Code| {
        let to = next.get(code).filter(|to| to.len() == 1 && !divided(code))?;
        to.first().copied()
    };
    let mut found = BTreeMap::new();
    for from in next.keys() {
        let mut at: &Code = from;
        // A pack may err into a circle; no real line is longer.
        for _ in 0..32 {
            match whole(at) {
                Some(to) => at = to,
                None => break,
            }
        }
        if at != *from {
            found.insert((*from).clone(), at.clone());
        }
    }
    found
}

/// Why figures of those who merged make none for their heir.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotAdded {
    /// The indicator's figures stand apart from one another.
    Apart,
    /// Some of them gave none.
    Missing(Vec<Code>),
}

/// A figure as the organisations of today would have reported it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heir {
    /// Whose it is today.
    pub organisation: Code,
    /// The figure; none when it cannot be made.
    pub value: Option<Amount>,
    /// What it is made of: who reported it then, and what.
    pub of: Vec<(Code, Amount)>,
    /// Why there is none.
    pub not: Option<NotAdded>,
}

impl Heir {
    /// Whether it was made of figures of others.
    pub fn is_made(&self) -> bool {
        self.of.iter().any(|(code, _)| *code != self.organisation)
    }
}

/// Puts figures of one period under the organisations of today. `asked` is who should have reported then: where one of
/// several has not, their sum would not be comparable, and none is made.
pub fn under_heirs(
    heirs: &BTreeMap<Code, Code>,
    figures: &BTreeMap<Code, Amount>,
    asked: &BTreeSet<Code>,
    rule: Across,
) -> Vec<Heir> {
    let of_today = |code: &Code| heirs.get(code).unwrap_or(code).clone();
    let mut groups: BTreeMap<Code, BTreeSet<&Code>> = BTreeMap::new();
    for code in figures.keys().chain(asked) {
        groups.entry(of_today(code)).or_default().insert(code);
    }
    groups
        .into_iter()
        .filter_map(|(organisation, members)| {
            let of: Vec<(Code, Amount)> =
                members.iter().filter_map(|m| Some(((*m).clone(), figures.get(*m)?.clone()))).collect();
            if of.is_empty() {
                return None;
            }
            let missing: Vec<Code> =
                members.iter().filter(|m| !figures.contains_key(**m)).map(|m| (*m).clone()).collect();
            let (value, not) = match of.as_slice() {
                _ if !missing.is_empty() => (None, Some(NotAdded::Missing(missing))),
                [(_, only)] => (Some(only.clone()), None),
                _ if rule == Across::Apart => (None, Some(NotAdded::Apart)),
                _ => (across(rule, &of.iter().map(|(_, amount)| amount).collect::<Vec<_>>()), None),
            };
            Some(Heir { organisation, value, of, not })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn code(text: &str) -> Code {
        Code::new(text).unwrap()
    }

    fn amount(text: &str) -> Amount {
        Amount::new(text).unwrap()
    }

    fn step(from: &str, to: &str, change: ChangeKind) -> Lineage {
        Lineage {
            from: code(from),
            to: Some(code(to)),
            date: None,
            change,
            act: String::new(),
            source_url: String::new(),
        }
    }

    /// Two became one, which became another; one was divided.
    fn lines() -> BTreeMap<Code, Code> {
        heirs(&[
            step("ha-nam", "ninh-binh", ChangeKind::Merged),
            step("nam-dinh", "ninh-binh", ChangeKind::Merged),
            step("old", "middle", ChangeKind::Merged),
            step("middle", "new", ChangeKind::Merged),
            step("wide", "left", ChangeKind::Split),
            step("wide", "right", ChangeKind::Merged),
            step("mother", "daughter", ChangeKind::Split),
            step("office", "office", ChangeKind::Moved),
        ])
    }

    fn figures(rows: &[(&str, &str)]) -> BTreeMap<Code, Amount> {
        rows.iter().map(|(organisation, value)| (code(organisation), amount(value))).collect()
    }

    fn asked(codes: &[&str]) -> BTreeSet<Code> {
        codes.iter().map(|c| code(c)).collect()
    }

    #[test]
    fn lines_are_followed_to_their_end_and_what_was_divided_has_no_heir() {
        let lines = lines();
        assert_eq!(lines.get(&code("old")), Some(&code("new")));
        assert_eq!(lines.get(&code("ha-nam")), Some(&code("ninh-binh")));
        for gone in ["wide", "mother", "office"] {
            assert!(!lines.contains_key(&code(gone)), "{gone}");
        }
        let circle = heirs(&[step("a", "b", ChangeKind::Merged), step("b", "a", ChangeKind::Merged)]);
        assert!(circle.len() <= 2, "it ends");
    }

    #[test]
    fn those_who_merged_are_one_by_the_indicators_rule() {
        let all = figures(&[("ha-nam", "3"), ("nam-dinh", "4"), ("ninh-binh", "5"), ("hue", "1")]);
        let asked = asked(&["ha-nam", "nam-dinh", "ninh-binh", "hue"]);
        let of = |rule| {
            let found = under_heirs(&lines(), &all, &asked, rule);
            let heir = found.into_iter().find(|h| h.organisation == code("ninh-binh")).unwrap();
            assert!(heir.is_made());
            assert_eq!(heir.of.len(), 3, "it says of whom it was made");
            heir
        };
        assert_eq!(of(Across::Sum).value, Some(amount("12")));
        assert_eq!(of(Across::Mean).value, Some(amount("4")));
        assert_eq!(of(Across::Max).value, Some(amount("5")));
        assert_eq!(of(Across::Min).value, Some(amount("3")));
        let apart = of(Across::Apart);
        assert_eq!((apart.value, apart.not), (None, Some(NotAdded::Apart)));
        let found = under_heirs(&lines(), &all, &asked, Across::Sum);
        let alone = found.iter().find(|h| h.organisation == code("hue")).unwrap();
        assert!(!alone.is_made() && alone.value == Some(amount("1")));
    }

    #[test]
    fn who_did_not_report_is_missing_and_not_zero() {
        let two = figures(&[("ha-nam", "3"), ("ninh-binh", "5")]);
        let found = under_heirs(&lines(), &two, &asked(&["ha-nam", "nam-dinh", "ninh-binh"]), Across::Sum);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].value, None);
        assert_eq!(found[0].not, Some(NotAdded::Missing(vec![code("nam-dinh")])));
        // Nobody of a line reported: there is nothing to show.
        assert!(under_heirs(&lines(), &figures(&[]), &asked(&["old"]), Across::Sum).is_empty());
    }
}
