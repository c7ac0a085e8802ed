//! Steps of organisations that lie ahead, in words.

use std::collections::BTreeMap;

use flow::publish::{ComingStep, Deed, PlannedStep, coming_steps};
use jiff::civil::Date;
use model::{ChangeKind, Code, Lineage, Locale};
use render::View;
use render::pages::ComingLine;
use store::Conn;

use super::places::lineage_sentence;
use super::reference::host;
use crate::failure::Failure;

/// What will be told of a step, as the lineage will tell it. `coming` are the steps that wait: what is still to be founded
/// has no name in the registry yet.
pub fn step_sentence(
    v: &View<'_>,
    of: Option<&Code>,
    deed: &Deed,
    (date, act): (Date, &str),
    coming: &[ComingStep],
) -> String {
    let name = |code: &Code| match v.find_name("organisation", code.as_str()) {
        Some(name) => name.to_owned(),
        None => to_come(v, code, coming).unwrap_or_else(|| code.to_string()),
    };
    // Whoever is not in the registry yet has the name that was typed.
    let typed =
        |names: &BTreeMap<Locale, String>, code: &str| name_of(v, names).unwrap_or_else(|| code.to_owned());
    let from = of.map(name).unwrap_or_default();
    // An act of the library is told by its number.
    let number = v.country.document(act).map_or(act, |d| d.number.as_str());
    let day = v.date(date);
    let told = |key: &str, to: &str| {
        let args = [("date", day.as_str()), ("from", from.as_str()), ("to", to), ("act", number)];
        v.local.messages.with(key, &args).replace(" ()", "").replace("（）", "").replace("()", "")
    };
    let line = |to: Option<&Code>, change| {
        let Some(from) = of else { return String::new() };
        let line = Lineage {
            from: from.clone(),
            to: to.cloned(),
            date: Some(date),
            change,
            act: act.to_owned(),
            source_url: String::new(),
        };
        lineage_sentence(v, "organisation", &line)
    };
    match deed {
        Deed::Found { code, words, .. } => {
            v.t2("admin-founded-on", ("date", &day), ("name", &typed(&words.names, code)))
        }
        Deed::Rename { names } => told("lineage-renamed", &typed(names, &from)),
        Deed::Move { parent } => line(parent.as_ref(), ChangeKind::Moved),
        Deed::Merge { heir } => told("lineage-merged", &name(heir)),
        Deed::Split { code, words, .. } => told("lineage-split", &typed(&words.names, code)),
        Deed::Close => line(None, ChangeKind::Dissolved),
    }
}

/// A name in the reader's language, or else in the country's own.
fn name_of(v: &View<'_>, names: &BTreeMap<Locale, String>) -> Option<String> {
    let home = &v.country.nation.site.home_locale;
    [&v.local.locale, home].into_iter().find_map(|l| names.get(l).filter(|n| !n.is_empty())).cloned()
}

/// The name of an organisation that is still to come into being.
fn to_come(v: &View<'_>, wanted: &Code, coming: &[ComingStep]) -> Option<String> {
    coming.iter().find_map(|step| match &step.planned.deed {
        Deed::Found { code, words, .. } | Deed::Split { code, words, .. } if *code == wanted.as_str() => {
            name_of(v, &words.names)
        }
        _ => None,
    })
}

/// What has been decided and lies ahead, for readers: steps with a day to come and an act that orders them. What somebody
/// at the desk has only noted for a later day is not public.
pub async fn decided(conn: &mut Conn, v: &View<'_>, today: Date) -> Result<Vec<ComingLine>, Failure> {
    let coming = coming_steps(conn).await?;
    let is_public = |p: &PlannedStep| p.date > today && !p.act.trim().is_empty();
    let lines = coming.iter().filter(|step| !step.failed && is_public(&step.planned)).map(|step| {
        let p = &step.planned;
        let text = step_sentence(v, p.of.as_ref(), &p.deed, (p.date, p.act.as_str()), &coming);
        // A founding's sentence has no room for the act.
        let act = v.country.document(&p.act).map_or(p.act.as_str(), |d| d.number.as_str());
        let text = if text.contains(act) { text } else { format!("{text} ({act})") };
        let website = p.source_url.starts_with("https://") || p.source_url.starts_with("http://");
        ComingLine { text, source: website.then(|| (p.source_url.clone(), host(&p.source_url))) }
    });
    Ok(lines.collect())
}
