//! Words of a report's page: what is missing, the texts of the narrative, progress, sources of money.

use flow::plan::reports::Want;
use model::programme::{CostSource, Progress};
use render::View;
use render::pages::desk::Choice;

/// What is missing, in words.
pub fn want_words(v: &View<'_>, want: Want) -> String {
    v.word("report-want", want.as_str())
}

/// The message that names a text of the narrative.
pub fn narrative_key(name: &str) -> &'static str {
    match name {
        "difficulties" => "report-difficulties",
        "lessons" => "report-lessons",
        "next" => "report-next-steps",
        "proposals" => "report-proposals",
        _ => "report-done",
    }
}

/// The message that explains a text of the narrative.
pub fn help_key(name: &str) -> &'static str {
    match name {
        "difficulties" => "report-difficulties-help",
        "lessons" => "report-lessons-help",
        "next" => "report-next-steps-help",
        "proposals" => "report-proposals-help",
        _ => "report-done-help",
    }
}

/// The value that a choice of progress has.
pub fn progress_word(progress: Option<Progress>) -> String {
    progress.map(|p| p.to_string()).unwrap_or_default()
}

/// Where something stands, in words.
pub fn progress_words(v: &View<'_>, progress: Progress) -> String {
    v.word("report-progress", progress.as_str())
}

/// A source of money, in words.
pub fn source_words(v: &View<'_>, source: CostSource) -> String {
    v.word("report-source", source.as_str())
}

/// The choices of progress.
pub fn choices(v: &View<'_>, chosen: &str) -> Vec<Choice> {
    let mut all = vec![Choice::new("", v.t("report-choose"), chosen)];
    all.extend(Progress::ALL.iter().map(|p| Choice::new(p.as_str(), progress_words(v, *p), chosen)));
    all
}
