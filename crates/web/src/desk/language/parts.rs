//! What the pages of the language show alike.

use std::collections::BTreeMap;

use flow::publish::language::FileProblem;
use model::Locale;
use render::View;
use render::pages::desk::language::{FileProblemRow, Tab};

/// Key of the room in the navigation.
pub const PART: &str = "desk-language-tools";

/// The parts of the room; `current` is the key of one.
pub fn tabs(v: &View<'_>, current: &str) -> Vec<Tab> {
    [
        ("memory-title", "/desk/language"),
        ("glossary-title", "/desk/language/glossary"),
        ("machine-title", "/desk/language/machines"),
    ]
    .into_iter()
    .map(|(key, href)| Tab { href, text: v.t(key), current: key == current })
    .collect()
}

/// Both languages by name.
pub fn pair(v: &View<'_>, from: &Locale, to: &Locale) -> String {
    v.t2("memory-from-to", ("from", &v.language(from)), ("to", &v.language(to)))
}

/// `vi>en` as two locales.
pub fn read_pair(text: &str) -> Option<(Locale, Locale)> {
    let (from, to) = text.split_once('>')?;
    Some((Locale::new(from).ok()?, Locale::new(to).ok()?))
}

/// What is wrong with a file, in words.
pub fn problems(v: &View<'_>, problems: &[FileProblem]) -> Vec<FileProblemRow> {
    let row = |problem: &FileProblem| FileProblemRow {
        place: problem.place.map_or_else(String::new, |(line, column)| {
            let number = |n: u64| v.num(i64::try_from(n).unwrap_or(i64::MAX));
            v.t2("file-place", ("line", &number(line)), ("character", &number(column)))
        }),
        reason: v.t(problem.reason),
        detail: problem.detail.clone(),
    };
    problems.iter().map(row).collect()
}

/// Languages of a file that are none of ours, in words.
pub fn left_out(v: &View<'_>, languages: &BTreeMap<String, usize>) -> Option<String> {
    let list: Vec<String> = languages
        .iter()
        .map(|(tag, count)| format!("{tag} ({})", v.num(i64::try_from(*count).unwrap_or(i64::MAX))))
        .collect();
    (!list.is_empty()).then(|| v.t1("file-left-out", "list", &list.join(", ")))
}
