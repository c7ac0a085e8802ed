//! Whether everything a pack names is there, in every locale.

use std::collections::{BTreeSet, HashSet};
use std::path::Path;

use markup::ReferenceKind;
use model::{Code, Format, InformationKind, Nation};

use crate::{Artwork, PackEdition, PackItem, Problems};

/// Checks references between files, and names in every locale.
pub fn everything(
    folder: &Path,
    nation: &Nation,
    items: &[PackItem],
    artwork: &[Artwork],
    problems: &mut Problems,
) {
    let codes = Codes::of(nation, items, artwork);
    duplicates(folder, nation, artwork, problems);
    identity(folder, &codes, nation, problems);
    tables(folder, &codes, nation, problems);
    for item in items {
        content(folder, &codes, item, problems);
    }
    addresses(folder, items, problems);
    names(folder, nation, problems);
}

type Set<'a> = HashSet<&'a str>;

struct Codes<'a> {
    sections: Set<'a>,
    topics: Set<'a>,
    territories: Set<'a>,
    organisations: Set<'a>,
    facts: Set<'a>,
    documents: Set<'a>,
    messages: Set<'a>,
    items: Set<'a>,
    artwork: Set<'a>,
    units: Set<'a>,
}

impl<'a> Codes<'a> {
    fn of(n: &'a Nation, items: &'a [PackItem], artwork: &'a [Artwork]) -> Self {
        let messages = n.themes.iter().flat_map(|t| &t.messages);
        Self {
            sections: n.sections.iter().map(|s| s.code.as_str()).collect(),
            topics: n.topics.iter().map(|t| t.code.as_str()).collect(),
            territories: n.territories.iter().map(|t| t.code.as_str()).collect(),
            organisations: n.organisations.iter().map(|o| o.code.as_str()).collect(),
            facts: n.facts.iter().map(|f| f.code.as_str()).collect(),
            documents: n.documents.iter().map(|d| d.code.as_str()).collect(),
            messages: messages.map(|m| m.code.as_str()).collect(),
            items: items.iter().map(|i| i.code.as_str()).collect(),
            artwork: artwork.iter().map(|a| a.code.as_str()).collect(),
            units: n.names.values().flat_map(|names| names.units.keys()).map(String::as_str).collect(),
        }
    }
}

/// Reports codes of `wanted` that are not in `known`.
fn known<'c>(
    file: &Path,
    what: &str,
    wanted: impl IntoIterator<Item = &'c Code>,
    known: &Set<'_>,
    problems: &mut Problems,
) {
    for code in wanted {
        if !known.contains(code.as_str()) {
            problems.file(file, format!("{what} “{code}” does not exist in this pack"));
        }
    }
}

fn duplicates(folder: &Path, n: &Nation, artwork: &[Artwork], problems: &mut Problems) {
    let mut unique = |file: &str, codes: &mut dyn Iterator<Item = &Code>| {
        let mut seen = HashSet::new();
        for code in codes {
            if !seen.insert(code.as_str()) {
                problems.file(&folder.join(file), format!("the code “{code}” stands twice"));
            }
        }
    };
    unique("sections.toml", &mut n.sections.iter().map(|s| &s.code));
    unique("sections.toml", &mut n.topics.iter().map(|s| &s.code));
    unique("territories.csv", &mut n.territories.iter().map(|s| &s.code));
    unique("organisations.csv", &mut n.organisations.iter().map(|s| &s.code));
    unique("facts.csv", &mut n.facts.iter().map(|s| &s.code));
    unique("documents.csv", &mut n.documents.iter().map(|s| &s.code));
    unique("heritage.csv", &mut n.heritage.iter().map(|s| &s.code));
    unique("messages.toml", &mut n.themes.iter().flat_map(|t| &t.messages).map(|m| &m.code));
    unique("artwork.csv", &mut artwork.iter().map(|a| &a.code));
}

fn identity(folder: &Path, codes: &Codes<'_>, n: &Nation, problems: &mut Problems) {
    let file = folder.join("pack.toml");
    let site = &n.site;
    known(&file, "operator", [&site.operator], &codes.organisations, problems);
    known(&file, "hero item", &site.hero, &codes.items, problems);
    known(&file, "home fact", &site.home_facts, &codes.facts, problems);
    known(&file, "section", &site.abroad_section, &codes.sections, problems);
    known(&file, "section", &site.guides_section, &codes.sections, problems);
}

fn tables(folder: &Path, codes: &Codes<'_>, n: &Nation, problems: &mut Problems) {
    let file = folder.join("territories.csv");
    for t in &n.territories {
        known(&file, "region", &t.region, &codes.territories, problems);
        known(&file, "parent", &t.parent, &codes.territories, problems);
    }
    let file = folder.join("territory_lineage.csv");
    for l in &n.territory_lineage {
        known(&file, "territory", std::iter::once(&l.from).chain(&l.to), &codes.territories, problems);
    }
    let file = folder.join("organisations.csv");
    for o in &n.organisations {
        known(&file, "parent", &o.parent, &codes.organisations, problems);
    }
    let file = folder.join("organisation_lineage.csv");
    for l in &n.organisation_lineage {
        known(&file, "organisation", std::iter::once(&l.from).chain(&l.to), &codes.organisations, problems);
    }
    let file = folder.join("facts.csv");
    for f in &n.facts {
        known(&file, "territory", &f.territory, &codes.territories, problems);
    }
    let file = folder.join("documents.csv");
    for d in &n.documents {
        known(&file, "issuer", [&d.issuer], &codes.organisations, problems);
    }
    let file = folder.join("document_relations.csv");
    for r in &n.document_relations {
        known(&file, "document", [&r.from, &r.to], &codes.documents, problems);
    }
    let file = folder.join("heritage.csv");
    for h in &n.heritage {
        known(&file, "territory", &h.territories, &codes.territories, problems);
    }
    let file = folder.join("calendar.csv");
    for d in &n.calendar {
        known(&file, "territory", &d.territory, &codes.territories, problems);
    }
    let file = folder.join("messages.toml");
    for proof in n.themes.iter().flat_map(|t| &t.messages).flat_map(|m| &m.proofs) {
        let exists = match proof.split_once(':') {
            Some(("fact", code)) => codes.facts.contains(code),
            Some(("item", code)) => codes.items.contains(code),
            _ => false,
        };
        if !exists {
            problems
                .file(&file, format!("the proof “{proof}” is neither fact:CODE nor item:CODE of this pack"));
        }
    }
}

fn content(folder: &Path, codes: &Codes<'_>, item: &PackItem, problems: &mut Problems) {
    let home = folder.join("content").join(item.code.as_str());
    let file = home.join("item.toml");
    known(&file, "section", [&item.section], &codes.sections, problems);
    known(&file, "topic", &item.topics, &codes.topics, problems);
    known(&file, "territory", &item.territories, &codes.territories, problems);
    known(&file, "message", &item.messages, &codes.messages, problems);
    known(&file, "publisher", [&item.publisher], &codes.organisations, problems);
    known(&file, "picture", &item.image, &codes.artwork, problems);
    if (item.format == Format::Event) != item.event.is_some() {
        problems.file(&file, "the table [event] goes with format \"event\", and only with it");
    }
    if (item.kind == InformationKind::Clarification) != item.claim.is_some() {
        problems.file(&file, "the table [claim] goes with kind \"clarification\", and only with it");
    }
    if item.editions.is_empty() {
        problems.file(&file, "the item has no edition");
    }
    for edition in &item.editions {
        let file = home.join(format!("{}.md", edition.locale));
        if item.image.is_some() && edition.image_alt.trim().is_empty() {
            problems.at(&file, 2, "“image_alt” is empty: say what the picture shows");
        }
        if item.claim.is_some() && (edition.claim.is_empty() || edition.verdict.is_empty()) {
            problems.at(&file, 2, "a clarification needs “claim” and “verdict”");
        }
        references(&file, codes, edition, problems);
    }
}

fn references(file: &Path, codes: &Codes<'_>, edition: &PackEdition, problems: &mut Problems) {
    let exists = |reference: &markup::Reference| {
        let set = match reference.kind {
            ReferenceKind::Fact => &codes.facts,
            ReferenceKind::Image => &codes.artwork,
            ReferenceKind::Unit => &codes.units,
            ReferenceKind::Item => &codes.items,
            ReferenceKind::Place => &codes.territories,
            ReferenceKind::Document => &codes.documents,
            ReferenceKind::Section => &codes.sections,
            ReferenceKind::Topic => &codes.topics,
        };
        set.contains(reference.code.as_str())
    };
    let document = markup::parse(&edition.body);
    for problem in document.problems().iter().cloned().chain(document.check(&exists)) {
        problems.at(file, problem.line + edition.body_line - 1, problem.message);
    }
}

fn addresses(folder: &Path, items: &[PackItem], problems: &mut Problems) {
    let mut seen = HashSet::new();
    for item in items {
        for edition in &item.editions {
            if !seen.insert((edition.locale.as_str(), edition.slug.as_str())) {
                let file =
                    folder.join("content").join(item.code.as_str()).join(format!("{}.md", edition.locale));
                problems.at(&file, 2, format!("the slug “{}” is taken by another item", edition.slug));
            }
        }
    }
}

fn names(folder: &Path, n: &Nation, problems: &mut Problems) {
    let wanted = wanted_names(n);
    for (locale, names) in &n.names {
        let file = folder.join("names").join(format!("{locale}.toml"));
        let missing: Vec<String> = wanted
            .iter()
            .filter(|(table, code)| match *table {
                "unit" => !names.units.contains_key(*code),
                table => names.get(table, code).is_none(),
            })
            .map(|(table, code)| format!("[{table}] {code}"))
            .collect();
        for name in missing {
            problems.file(&file, format!("{name} is missing"));
        }
    }
}

fn wanted_names(n: &Nation) -> BTreeSet<(&'static str, &str)> {
    let mut w: BTreeSet<(&'static str, &str)> = BTreeSet::new();
    w.extend(["name", "tagline", "description"].map(|k| ("site", k)));
    w.extend(
        n.sections.iter().flat_map(|s| [("section", s.code.as_str()), ("section_summary", s.code.as_str())]),
    );
    w.extend(n.topics.iter().map(|t| ("topic", t.code.as_str())));
    for t in &n.territories {
        w.insert((if t.kind == "region" { "region" } else { "territory" }, t.code.as_str()));
        w.extend(t.seat.as_deref().map(|s| ("place", s)));
    }
    w.extend(n.organisations.iter().map(|o| ("organisation", o.code.as_str())));
    for f in &n.facts {
        w.extend([("fact", f.code.as_str()), ("fact_group", f.group.as_str()), ("unit", f.unit.as_str())]);
    }
    for d in &n.documents {
        w.extend([("document", d.code.as_str()), ("document_kind", d.kind.as_str())]);
    }
    for h in &n.heritage {
        w.extend([("heritage", h.code.as_str()), ("heritage_list", h.list.as_str())]);
    }
    w.extend(n.calendar.iter().map(|d| ("calendar", d.code.as_str())));
    for t in &n.themes {
        w.insert(("theme", t.code.as_str()));
        w.extend(t.messages.iter().map(|m| ("message", m.code.as_str())));
    }
    w.extend(crate::ranking::wanted_names(n));
    w
}
