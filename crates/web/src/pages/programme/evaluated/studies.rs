//! What studies of effect say to an evaluation: as a minister reads it, and as a statistician defends it.

use flow::measure::effect::{StudyForPaper, for_paper};
use model::Locale;
use model::programme::{EvaluationBody, FrozenDoubt, FrozenStudy};
use render::View;
use render::effect::digits;
use render::pages::evaluation::EvaluationEffect;
use store::Conn;

use crate::failure::Failure;
use crate::pages::effect::result::chance;

/// Results of the studies that an evaluation names, as readers were given them. One that is not published, or was taken back,
/// has none.
pub async fn named(
    conn: &mut Conn,
    body: &EvaluationBody,
    locale: &Locale,
) -> Result<Vec<FrozenStudy>, Failure> {
    let mut found = Vec::new();
    for named in &body.studies {
        if store::effect::find_study(conn, &named.study).await?.is_none() {
            continue;
        }
        let told = for_paper(conn, &named.study).await?;
        found.extend(told.filter(|study| study.published).map(|study| frozen(study, locale)));
    }
    Ok(found)
}

/// A result as it is kept with an evaluation, in the language that is written in.
pub fn frozen(study: StudyForPaper, locale: &Locale) -> FrozenStudy {
    let english = Locale::new("en").ok();
    let mut wishes = vec![locale];
    wishes.extend(english.as_ref());
    let words = |wording: &model::programme::Wording| {
        wording.best(&wishes).map(|(_, words)| words.to_owned()).unwrap_or_default()
    };
    let doubt = |(word, methods): (&'static str, Vec<&'static str>)| FrozenDoubt {
        word: word.to_owned(),
        methods: methods.into_iter().map(str::to_owned).collect(),
    };
    FrozenStudy {
        title: words(&study.title),
        unit: words(&study.unit),
        code: study.code,
        conclusion: study.conclusion.to_owned(),
        estimate: study.estimate,
        low: study.low,
        high: study.high,
        level: study.level,
        addresses: vec![study.address],
        method: study.method.unwrap_or_default().to_owned(),
        relative: study.relative,
        error: study.error,
        p: study.p,
        points: study.points,
        doubts: study.doubts.into_iter().map(doubt).collect(),
        late: study.late,
    }
}

/// For whoever decides: what happened, and whether chance alone would do that.
pub fn plain(v: &View<'_>, study: &FrozenStudy) -> String {
    let change = match (study.relative, study.estimate) {
        (Some(share), _) => v.percent(&v.real((share * 100.0).abs(), 0)),
        (None, Some(value)) => format!("{} {}", v.real(value.abs(), digits(value)), study.unit),
        (None, None) => String::new(),
    };
    v.t1(&format!("scorecard-plain-{}", study.conclusion), "change", change.trim())
}

/// In the signs that statisticians of all languages read: method, estimate, interval, its level, error, p, n.
pub fn exact(v: &View<'_>, study: &FrozenStudy) -> String {
    let (Some(value), Some(low), Some(high)) = (study.estimate, study.low, study.high) else {
        return String::new();
    };
    let like = digits((high - low).abs());
    let shown = |value: f64| v.real(value, like);
    let mut said = format!(
        "{} [{}; {}] ({})",
        shown(value),
        shown(low),
        shown(high),
        v.percent(&v.real(study.level * 100.0, 0))
    );
    if let (Some(error), Some(p)) = (study.error, study.p) {
        let n = v.num(i64::try_from(study.points).unwrap_or(0));
        let p = chance(v, p, "= ");
        said = format!("{said}, SE = {}, p {p}, n = {n}", v.real(error, digits(error)));
    }
    // From left to right for everybody, beside a name in any direction.
    said = format!("\u{2066}{said}\u{2069}");
    if !study.method.is_empty() {
        said = format!("{}: {said}", v.word("effect-method", &study.method));
    }
    said
}

/// Reasons not to trust it, where methods disagree, and that it was registered late.
pub fn doubts(v: &View<'_>, study: &FrozenStudy) -> Vec<String> {
    let doubt = |doubt: &FrozenDoubt| {
        let method = |at: usize| {
            let word = doubt.methods.get(at).map(String::as_str).unwrap_or_default();
            if word.is_empty() { String::new() } else { v.word("effect-method", word) }
        };
        match doubt.word.as_str() {
            "doubt-one" | "doubt-trials" => v.t1(&format!("effect-{}", doubt.word), "method", &method(0)),
            "doubt-control" => v.t("effect-doubt-control"),
            word => v.t2(&format!("effect-{word}"), ("one", &method(0)), ("other", &method(1))),
        }
    };
    let mut said: Vec<String> = study.doubts.iter().map(doubt).collect();
    if study.late {
        said.push(v.t("effect-late"));
    }
    said
}

/// All of it, as pages and papers show it.
pub fn shown(v: &View<'_>, study: &FrozenStudy) -> EvaluationEffect {
    EvaluationEffect {
        title: if study.title.is_empty() { study.code.to_string() } else { study.title.clone() },
        href: study.addresses.first().map(|address| href(v, address)).unwrap_or_default(),
        interval: interval(v, study).unwrap_or_else(|| v.t("evaluation-effect-none")),
        conclusion: v.word("evaluation-conclusion", &study.conclusion),
        plain: plain(v, study),
        exact: exact(v, study),
        doubts: doubts(v, study),
    }
}

/// An address as it can be followed: what this portal has stands below a language.
fn href(v: &View<'_>, address: &str) -> String {
    if address.starts_with('/') { v.href(address) } else { address.to_owned() }
}

/// The estimate of a study with its interval; none when no method could answer.
fn interval(v: &View<'_>, study: &FrozenStudy) -> Option<String> {
    let (estimate, low, high) = (study.estimate?, study.low?, study.high?);
    let widest = [estimate, low, high].into_iter().map(f64::abs).fold(0.0, f64::max);
    let digits = match widest {
        n if n >= 100.0 => 0,
        n if n >= 10.0 => 1,
        _ => 2,
    };
    let shown = |value: f64| v.real(value, digits);
    let (estimate, low, high) = (shown(estimate), shown(low), shown(high));
    let level = v.real(study.level * 100.0, 0);
    Some(v.said(
        "evaluation-effect-is",
        &[
            ("estimate", estimate.as_str()),
            ("unit", study.unit.as_str()),
            ("low", low.as_str()),
            ("high", high.as_str()),
            ("level", level.as_str()),
        ],
    ))
}
