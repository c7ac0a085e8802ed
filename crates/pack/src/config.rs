//! `pack.toml`, `sections.toml`, `messages.toml` and `checklists.toml`.

use std::collections::BTreeMap;
use std::path::Path;

use model::{
    ChecklistEntry, Code, Format, Gate, InformationKind, KeyMessage, Locale, Palette, PaperLayout, Section,
    SectionKind, Site, Texts, Theme, Topic,
};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::Problems;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PackFile {
    code: Code,
    country: String,
    home_locale: Locale,
    locales: Vec<Locale>,
    operator: Code,
    #[serde(default)]
    demonstration: bool,
    contact_email: Option<String>,
    #[serde(default = "ten_days")]
    complaint_days: u16,
    hero: Option<Code>,
    #[serde(default)]
    home_facts: Vec<Code>,
    abroad_section: Option<Code>,
    guides_section: Option<Code>,
    time_zone: String,
    tokens: Tokens,
}

/// Working days in which a complaint is answered where a pack says nothing.
fn ten_days() -> u16 {
    10
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Tokens {
    light: Palette,
    dark: Palette,
    mark: Option<Code>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SectionsFile {
    #[serde(default)]
    section: Vec<SectionRow>,
    #[serde(default)]
    topic: Vec<TopicRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SectionRow {
    code: Code,
    kind: SectionKind,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TopicRow {
    code: Code,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MessagesFile {
    #[serde(default)]
    theme: Vec<ThemeRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ThemeRow {
    code: Code,
    #[serde(default)]
    message: Vec<MessageRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MessageRow {
    code: Code,
    #[serde(default)]
    proofs: Vec<String>,
}

/// Reads a TOML file into `T`.
pub(crate) fn toml_file<T: DeserializeOwned>(file: &Path, problems: &mut Problems) -> Option<T> {
    let text = match std::fs::read_to_string(file) {
        Ok(text) => text,
        Err(e) => {
            problems.file(file, format!("cannot be read: {e}"));
            return None;
        }
    };
    match toml::from_str(&text) {
        Ok(value) => Some(value),
        Err(e) => {
            problems.toml(file, &text, 0, &e);
            None
        }
    }
}

/// Reads `pack.toml`.
pub fn read(folder: &Path, problems: &mut Problems) -> Option<Site> {
    let path = folder.join("pack.toml");
    let file: PackFile = toml_file(&path, problems)?;
    if !file.locales.contains(&file.home_locale) {
        problems.file(&path, format!("home_locale “{}” is not among locales", file.home_locale));
    }
    if jiff::tz::TimeZone::get(&file.time_zone).is_err() {
        problems.file(&path, format!("time_zone “{}” is not an IANA time zone", file.time_zone));
    }
    if !(1..=60).contains(&file.complaint_days) {
        problems.file(&path, format!("complaint_days {} is not between 1 and 60", file.complaint_days));
    }
    for palette in [&file.tokens.light, &file.tokens.dark] {
        for colour in colours(palette) {
            if !is_colour(colour) {
                problems.file(&path, format!("“{colour}” is not a colour such as #a8261c"));
            }
        }
    }
    let mark_svg = file.tokens.mark.as_ref().map_or_else(String::new, |mark| {
        let svg = folder.join("artwork").join(format!("{mark}.svg"));
        match std::fs::read_to_string(&svg) {
            Ok(text) => clean_mark(&svg, &text, problems),
            Err(e) => {
                problems.file(&svg, format!("the mark cannot be read: {e}"));
                String::new()
            }
        }
    });
    Some(Site {
        code: file.code,
        country: file.country,
        home_locale: file.home_locale,
        locales: file.locales,
        operator: file.operator,
        demonstration: file.demonstration,
        contact_email: file.contact_email,
        hero: file.hero,
        home_facts: file.home_facts,
        abroad_section: file.abroad_section,
        guides_section: file.guides_section,
        time_zone: file.time_zone,
        light: file.tokens.light,
        dark: file.tokens.dark,
        mark: file.tokens.mark,
        mark_svg,
        paper: paper(folder, problems),
        leads: Vec::new(),
        navigation: Vec::new(),
        locales_off: Vec::new(),
        complaint_days: file.complaint_days,
    })
}

/// How documents on paper are set: `paper/report.typ` and `paper/layout.toml`, where there are any.
fn paper(folder: &Path, problems: &mut Problems) -> PaperLayout {
    let mut read = |name: &str| {
        let file = folder.join("paper").join(name);
        if !file.exists() {
            return String::new();
        }
        std::fs::read_to_string(&file).unwrap_or_else(|e| {
            problems.file(&file, format!("cannot be read: {e}"));
            String::new()
        })
    };
    let (template, layout) = (read("report.typ"), read("layout.toml"));
    if let Err(e) = layout.parse::<toml::Table>() {
        problems.toml(&folder.join("paper").join("layout.toml"), &layout, 0, &e);
    }
    PaperLayout { template, layout }
}

/// The mark stands inside every page: it must be a plain drawing.
fn clean_mark(file: &Path, text: &str, problems: &mut Problems) -> String {
    let lower = text.to_ascii_lowercase();
    for forbidden in ["<script", "<foreignobject", "<style", "href", "style=", " on", "<!"] {
        if lower.contains(forbidden) {
            problems.file(file, format!("a mark is flat shapes only; “{forbidden}” is not allowed"));
            return String::new();
        }
    }
    let Some(start) = lower.find("<svg") else {
        problems.file(file, "this is not an SVG drawing");
        return String::new();
    };
    let svg = text[start..].replace('\n', "");
    svg.replacen("<svg", r#"<svg aria-hidden="true" focusable="false""#, 1)
}

fn colours(p: &Palette) -> [&str; 10] {
    [&p.paper, &p.shell, &p.ink, &p.soft, &p.line, &p.accent, &p.gold, &p.green, &p.deep, &p.on_deep]
}

fn is_colour(text: &str) -> bool {
    text.strip_prefix('#').is_some_and(|hex| hex.len() == 6 && hex.bytes().all(|b| b.is_ascii_hexdigit()))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ChecklistsFile {
    #[serde(default)]
    entry: Vec<ChecklistRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ChecklistRow {
    code: Code,
    kind: Option<InformationKind>,
    format: Option<Format>,
    #[serde(default = "all_texts")]
    texts: Texts,
    gate: Gate,
    #[serde(default)]
    renew: bool,
    words: BTreeMap<String, String>,
}

fn all_texts() -> Texts {
    Texts::All
}

/// Reads `checklists.toml`, which may be missing. Each entry needs its words in every locale of the site.
pub fn checklist(folder: &Path, site: &Site, problems: &mut Problems) -> Vec<ChecklistEntry> {
    let path = folder.join("checklists.toml");
    if !path.exists() {
        return Vec::new();
    }
    let file: Option<ChecklistsFile> = toml_file(&path, problems);
    let mut entries: Vec<ChecklistEntry> = Vec::new();
    for row in file.map_or_else(Vec::new, |f| f.entry) {
        if entries.iter().any(|e| e.code == row.code) {
            problems
                .file(&path, format!("the entry “{}” stands twice; give one of them another code", row.code));
        }
        for locale in &site.locales {
            if row.words.get(locale.as_str()).is_none_or(|w| w.trim().is_empty()) {
                problems
                    .file(&path, format!("the entry “{}” has no words in “{locale}”; add them", row.code));
            }
        }
        entries.push(ChecklistEntry {
            code: row.code,
            kind: row.kind,
            format: row.format,
            texts: row.texts,
            gate: row.gate,
            renew: row.renew,
            words: row.words,
        });
    }
    entries
}

/// Reads `sections.toml`: sections and topics in the order of the site.
pub fn sections(folder: &Path, problems: &mut Problems) -> Option<(Vec<Section>, Vec<Topic>)> {
    let file: SectionsFile = toml_file(&folder.join("sections.toml"), problems)?;
    Some((
        file.section.into_iter().map(|s| Section { code: s.code, kind: s.kind }).collect(),
        file.topic.into_iter().map(|t| Topic { code: t.code }).collect(),
    ))
}

/// Reads `messages.toml`, which may be missing.
pub fn themes(folder: &Path, problems: &mut Problems) -> Vec<Theme> {
    let path = folder.join("messages.toml");
    if !path.exists() {
        return Vec::new();
    }
    let file: Option<MessagesFile> = toml_file(&path, problems);
    file.map_or_else(Vec::new, |f| {
        f.theme
            .into_iter()
            .map(|t| Theme {
                code: t.code,
                messages: t
                    .message
                    .into_iter()
                    .map(|m| KeyMessage { proofs: m.proofs, ..KeyMessage::new(m.code) })
                    .collect(),
            })
            .collect()
    })
}
