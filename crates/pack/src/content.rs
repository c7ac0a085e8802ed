//! `content/<item>/item.toml` and `content/<item>/<locale>.md`.

use std::path::Path;

use model::{
    Claim, Code, EventNotice, Format, InformationKind, Locale, Rating, Site, SourceRef, Translation,
};
use serde::Deserialize;

use crate::{PackEdition, PackItem, Problems};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ItemFile {
    kind: InformationKind,
    format: Format,
    section: Code,
    #[serde(default)]
    topics: Vec<Code>,
    #[serde(default)]
    territories: Vec<Code>,
    #[serde(default)]
    messages: Vec<Code>,
    publisher: Code,
    written_in: Locale,
    published: jiff::Timestamp,
    image: Option<Code>,
    #[serde(default)]
    sources: Vec<SourceFile>,
    event: Option<EventFile>,
    claim: Option<ClaimFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SourceFile {
    name: String,
    #[serde(default)]
    url: String,
    #[serde(default)]
    date: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EventFile {
    starts: jiff::Timestamp,
    ends: Option<jiff::Timestamp>,
    #[serde(default)]
    place: std::collections::BTreeMap<String, String>,
    online: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ClaimFile {
    #[serde(default)]
    first_seen: String,
    rating: Rating,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FrontMatter {
    title: String,
    summary: String,
    slug: Option<String>,
    #[serde(default)]
    image_alt: String,
    translation: Translation,
    #[serde(default)]
    claim: String,
    #[serde(default)]
    verdict: String,
}

/// Reads every item folder.
pub fn read(folder: &Path, site: &Site, problems: &mut Problems) -> Vec<PackItem> {
    let content = folder.join("content");
    if !content.is_dir() {
        return Vec::new();
    }
    let mut folders: Vec<_> = match std::fs::read_dir(&content) {
        Ok(entries) => entries.flatten().map(|e| e.path()).filter(|p| p.is_dir()).collect(),
        Err(e) => {
            problems.file(&content, e.to_string());
            return Vec::new();
        }
    };
    folders.sort();
    folders.iter().filter_map(|f| item(f, site, problems)).collect()
}

fn item(folder: &Path, site: &Site, problems: &mut Problems) -> Option<PackItem> {
    let path = folder.join("item.toml");
    let name = folder.file_name()?.to_string_lossy().into_owned();
    let code = Code::new(name).map_err(|e| problems.file(folder, e.to_string())).ok()?;
    let text = std::fs::read_to_string(&path)
        .map_err(|e| problems.file(&path, format!("cannot be read: {e}")))
        .ok()?;
    let file: ItemFile = toml::from_str(&text).map_err(|e| problems.toml(&path, &text, 0, &e)).ok()?;
    let mut date = |text: &str| {
        if text.is_empty() {
            return None;
        }
        text.parse().map_err(|_| problems.file(&path, format!("“{text}” is not a date (YYYY-MM-DD)"))).ok()
    };
    let sources = file
        .sources
        .into_iter()
        .map(|s| SourceRef { date: date(&s.date), name: s.name, url: s.url })
        .collect();
    let claim = file.claim.map(|c| Claim { first_seen: date(&c.first_seen), rating: c.rating });
    let mut found: Vec<_> = std::fs::read_dir(folder)
        .map(|entries| entries.flatten().map(|e| e.path()).collect())
        .unwrap_or_default();
    found.sort();
    let editions = found
        .iter()
        .filter(|p| p.extension().is_some_and(|e| e == "md"))
        .filter_map(|p| edition(p, &code, site, problems))
        .collect();
    Some(PackItem {
        kind: file.kind,
        format: file.format,
        section: file.section,
        topics: file.topics,
        territories: file.territories,
        messages: file.messages,
        publisher: file.publisher,
        written_in: file.written_in,
        published: file.published,
        image: file.image,
        sources,
        event: file.event.map(|e| EventNotice {
            starts: e.starts,
            ends: e.ends,
            place: e.place,
            online: e.online,
        }),
        claim,
        editions,
        code,
    })
}

fn edition(path: &Path, item: &Code, site: &Site, problems: &mut Problems) -> Option<PackEdition> {
    let tag = path.file_stem()?.to_string_lossy().into_owned();
    let locale = Locale::new(&tag).map_err(|e| problems.file(path, e.to_string())).ok()?;
    // A translation under way may lie here; it goes out once its locale is whole and stands in pack.toml.
    if !site.locales.contains(&locale) {
        return None;
    }
    let text = std::fs::read_to_string(path)
        .map_err(|e| problems.file(path, format!("cannot be read: {e}")))
        .ok()?;
    let Some((front, body, body_line)) = split_front_matter(&text) else {
        problems.at(path, 1, "the file must begin with front matter between two lines “+++”");
        return None;
    };
    let front: FrontMatter = toml::from_str(front).map_err(|e| problems.toml(path, front, 1, &e)).ok()?;
    for (field, value) in [("title", &front.title), ("summary", &front.summary)] {
        if value.trim().is_empty() {
            problems.at(path, 2, format!("“{field}” is empty"));
        }
    }
    let slug = front.slug.unwrap_or_else(|| item.to_string());
    if !slug.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-') || slug.is_empty() {
        problems.at(path, 2, format!("the slug “{slug}” must be lower-case ASCII letters, digits and “-”"));
    }
    Some(PackEdition {
        locale,
        slug,
        translation: front.translation,
        title: front.title,
        summary: front.summary,
        body: body.trim_end().to_owned(),
        body_line,
        image_alt: front.image_alt,
        claim: front.claim,
        verdict: front.verdict,
    })
}

/// Front matter, body, and the line on which the body begins.
fn split_front_matter(text: &str) -> Option<(&str, &str, usize)> {
    let rest = text.strip_prefix("+++\n")?;
    let end = rest.find("\n+++")?;
    let front = &rest[..=end];
    let after = &rest[end + 4..];
    let body = after.strip_prefix('\n').unwrap_or(after);
    let line = text.len().checked_sub(body.len()).map_or(1, |at| crate::problem::line_of(text, at));
    // Leading blank lines are trimmed from the body by the caller; lines are counted on the untrimmed text.
    Some((front, body, line))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn front_matter_is_split_with_its_line() {
        let (front, body, line) = split_front_matter("+++\ntitle = \"a\"\n+++\nText\n").unwrap();
        assert_eq!((front, body, line), ("title = \"a\"\n", "Text\n", 4));
        assert!(split_front_matter("Text").is_none());
    }
}
