//! No visible word in code, and every locale has every word: no more, no fewer.
#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use crate::{AREAS, Area, interface_locales};

/// Lists whose messages are asked for by `word(list, …)` or by a key made in code.
const MADE_KEYS: &[&str] = &[
    "hook-state-",
    "hook-event-",
    "hook-delivery-",
    "kind-",
    "format-",
    "rating-",
    "translation-",
    "territory-",
    "lineage-",
    "status-",
    "relation-",
    "day-",
    "organisation-",
    "facet-",
    "language-",
    "role-",
    "state-",
    "stage-",
    "event-",
    "means-",
    "field-",
    "refusal-",
    "done-",
    "term-status-",
    "subject-",
    "gate-",
    "texts-",
    "agenda-",
    "problem-",
    "segment-",
    "check-",
    "kept-",
    "magnitude-",
    "observation-",
    "presentation-",
    "basis-",
    "press-role-",
    "press-said-",
    "press-mail-",
    "ranking-kind-",
    "report-across-",
    "report-over-",
    "report-progress-",
    "report-source-",
    "report-step-",
    "report-want-",
    "load-problem-",
    "load-state-",
    "structures-problem-",
    "index-cause-",
    "studio-scale-",
    "studio-mean-",
    "studio-filling-",
    "newsletter-rhythm-",
    "newsletter-filling-",
    "newsletter-state-",
    "newsletter-letter-state-",
    "newsletter-suppressed-",
    "newsletter-day-",
    "complaint-state-",
    "complaint-verdict-",
    "inspection-state-",
    "finding-weight-",
    "recommendation-state-",
    "recommendation-step-",
    "duty-kind-",
    "duty-state-",
    "duty-progress-",
    "duty-level-",
    "duty-better-",
    "duty-across-",
    "duty-over-",
    "duty-counted-",
    "duty-plan-",
    "duty-report-",
    "programme-money-",
    "evaluation-conclusion-",
    "evaluation-confidence-",
    "evaluation-lack-",
    "evaluation-state-",
    "effect-about-",
    "effect-conclusion-",
    "effect-cycle-",
    "effect-method-",
    "effect-own-",
    "effect-role-",
    "effect-state-",
    "effect-step-",
    "effect-together-",
    "scheme-decision-",
    "scorecard-kind-",
    "scorecard-plain-",
    "scorecard-what-",
    "scorecard-why-",
    "scheme-evidence-kind-",
    "scheme-source-",
    "scheme-state-",
    "scheme-step-",
    "channel-kind-",
    "channel-state-",
    "reach-held-",
    "reach-help-",
    "reach-setting-",
    "accounts-",
    "audience-by-",
    "audience-device-",
    "audience-door-",
    "audience-referrer-",
    "readership-span-",
    "readership-step-",
    "readership-time-",
    "readership-depth-",
    "demand-empty-",
    "demand-list-",
    "demand-span-",
    "demand-age-",
];

/// Key → the placeables of its message.
fn messages(tag: &str, source: &str) -> BTreeMap<String, BTreeSet<String>> {
    let resource = fluent_syntax::parser::parse(source).unwrap_or_else(|(_, e)| panic!("{tag}.ftl: {e:?}"));
    let mut out = BTreeMap::new();
    for entry in resource.body {
        if let Entry::Message(m) = entry {
            let mut names = BTreeSet::new();
            collect(
                m.value.as_ref().unwrap_or_else(|| panic!("{tag}.ftl: {} is empty", m.id.name)),
                &mut names,
            );
            assert!(
                out.insert(m.id.name.to_owned(), names).is_none(),
                "{tag}.ftl: {} stands twice",
                m.id.name
            );
        }
    }
    out
}

fn collect(pattern: &Pattern<&str>, names: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => name(inline, names),
            Expression::Select { variants, .. } => variants.iter().for_each(|v| collect(&v.value, names)),
        }
    }
}

fn name(inline: &InlineExpression<&str>, names: &mut BTreeSet<String>) {
    if let InlineExpression::VariableReference { id } = inline {
        names.insert(id.name.to_owned());
    }
}

/// The messages of the source language.
fn english(of: &Area) -> BTreeMap<String, BTreeSet<String>> {
    of.files.iter().find(|(t, _)| *t == "en").map(|(t, s)| messages(t, s)).unwrap()
}

#[test]
fn every_locale_has_every_message_with_its_placeables() {
    let mut places: BTreeMap<String, &str> = BTreeMap::new();
    let mut wrong = Vec::new();
    for area in AREAS {
        assert!(area.files.iter().map(|(t, _)| *t).eq(interface_locales()), "{} in every locale", area.name);
        wrong.extend(whole(area));
        for key in english(area).into_keys() {
            if let Some(other) = places.insert(key.clone(), area.name) {
                wrong.push(format!("{key} stands in {other} and in {}", area.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn whole(area: &Area) -> Vec<String> {
    let english = english(area);
    let mut wrong = Vec::new();
    for (tag, source) in area.files {
        let file = format!("{}/{tag}", area.name);
        let here = messages(&file, source);
        for (key, names) in &english {
            match here.get(key) {
                None => wrong.push(format!("{file}.ftl lacks {key}")),
                // A plural form may leave its number out, nothing may be added or otherwise lost.
                Some(found) if found != names && !(key.contains("count") && found.is_subset(names)) => {
                    wrong.push(format!("{file}.ftl: {key} has {found:?} instead of {names:?}"));
                }
                Some(_) => {}
            }
        }
        wrong.extend(
            here.keys()
                .filter(|k| !english.contains_key(*k))
                .map(|k| format!("{file}.ftl: {k} is left over")),
        );
    }
    wrong
}

#[test]
fn every_message_is_used_and_every_used_message_exists() {
    let english: BTreeMap<_, _> = AREAS.iter().flat_map(english).collect();
    let mut text = String::new();
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for folder in ["render/src", "render/templates", "web/src", "flow/src"] {
        read_all(&crates.join(folder), &mut text);
    }
    let unused: Vec<&String> = english
        .keys()
        .filter(|k| !MADE_KEYS.iter().any(|m| k.starts_with(m)) && !text.contains(&format!("\"{k}\"")))
        .collect();
    assert!(unused.is_empty(), "messages nobody uses: {unused:?}");
    let mut unknown = BTreeSet::new();
    for call in
        [".t(\"", ".t1(\"", ".t2(\"", ".n(\"", "messages.text(\"", "messages.with(\"", "messages.count(\""]
    {
        for rest in text.split(call).skip(1) {
            let key = rest.split('"').next().unwrap_or_default();
            if !english.contains_key(key) {
                unknown.insert(key.to_owned());
            }
        }
    }
    assert!(unknown.is_empty(), "keys without a message: {unknown:?}");
}

/// CLDR: what stands between a number and its percent sign.
fn before_percent(tag: &str) -> Option<char> {
    match tag {
        "de" | "es" | "ru" => Some('\u{a0}'),
        "fr" => Some('\u{202f}'),
        _ => None,
    }
}

#[test]
fn percent_signs_stand_as_each_locale_has_them() {
    for (tag, source) in AREAS.iter().flat_map(|area| area.files) {
        for line in source.lines() {
            for (at, _) in line.match_indices(['%', '٪']) {
                let text = &line[..at];
                let number = text.trim_end_matches([' ', '\u{a0}', '\u{202f}']);
                if !number.ends_with(|c: char| c == '}' || c.is_numeric()) {
                    continue;
                }
                let between = text[number.len()..].chars().next();
                assert!(between == before_percent(tag) && line[at..].starts_with('%'), "{tag}: {line}");
            }
        }
    }
}

fn read_all(folder: &Path, text: &mut String) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for path in entries.flatten().map(|e| e.path()) {
        if path.is_dir() {
            read_all(&path, text);
        } else if path.extension().is_some_and(|e| e == "rs" || e == "html")
            && !path.ends_with("words_test.rs")
        {
            text.push_str(&std::fs::read_to_string(&path).unwrap_or_default());
        }
    }
}
