//! `press.toml`: press kits made of the pack's items, pictures and facts.

use std::collections::HashSet;
use std::path::Path;

use model::press::{ContactRole, KitContact, KitPicture, PressKit, may_be_passed_on};
use model::programme::Wording;
use model::{Code, Locale, Nation};
use serde::Deserialize;

use crate::config::toml_file;
use crate::{Artwork, PackItem, Problems};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    kit: Vec<Row>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    code: Code,
    organisation: Code,
    #[serde(default)]
    licence: String,
    #[serde(default)]
    locales: Vec<Locale>,
    #[serde(default)]
    items: Vec<Code>,
    #[serde(default)]
    facts: Vec<Code>,
    titles: Wording,
    #[serde(default)]
    introductions: Wording,
    #[serde(default)]
    picture: Vec<KitPicture>,
    #[serde(default)]
    contact: Vec<ContactRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ContactRow {
    role: ContactRole,
    organisation: Option<Code>,
    #[serde(default)]
    telephone: String,
    #[serde(default)]
    email: String,
    #[serde(default)]
    web: String,
    #[serde(default)]
    languages: Vec<Locale>,
    source: String,
}

/// Reads the kits; none where there is no such file.
pub fn read(
    folder: &Path,
    nation: &Nation,
    items: &[PackItem],
    artwork: &[Artwork],
    problems: &mut Problems,
) -> Vec<PressKit> {
    let path = folder.join("press.toml");
    if !path.is_file() {
        return Vec::new();
    }
    let Some(file) = toml_file::<File>(&path, problems) else { return Vec::new() };
    let mut codes: HashSet<Code> = HashSet::new();
    let mut kits = Vec::with_capacity(file.kit.len());
    for row in file.kit {
        let named = format!("kit “{}”", row.code);
        if !codes.insert(row.code.clone()) {
            problems.file(&path, format!("{named} stands twice"));
        }
        let kit = of(row, nation);
        for problem in wrong(&kit, nation, items, artwork) {
            problems.file(&path, format!("{named}: {problem}"));
        }
        kits.push(kit);
    }
    kits
}

fn of(row: Row, nation: &Nation) -> PressKit {
    let Row { code, organisation, licence, locales, items, facts, titles, introductions, picture, contact } =
        row;
    let contacts = contact
        .into_iter()
        .map(|c| KitContact {
            role: c.role,
            organisation: c.organisation.unwrap_or_else(|| organisation.clone()),
            telephone: c.telephone,
            email: c.email,
            web: c.web,
            languages: c.languages,
            source: c.source,
        })
        .collect();
    PressKit {
        code,
        organisation,
        titles,
        introductions,
        licence,
        locales: if locales.is_empty() { nation.site.locales.clone() } else { locales },
        items,
        pictures: picture,
        facts,
        contacts,
        embargo: None,
    }
}

/// What is wrong with a kit.
fn wrong(kit: &PressKit, nation: &Nation, items: &[PackItem], artwork: &[Artwork]) -> Vec<String> {
    let mut found = Vec::new();
    let organisations = || nation.organisations.iter().map(|o| &o.code);
    for code in std::iter::once(&kit.organisation).chain(kit.contacts.iter().map(|c| &c.organisation)) {
        if !organisations().any(|known| known == code) {
            found.push(format!("organisation “{code}” does not exist in this pack"));
        }
    }
    for locale in &kit.locales {
        if !nation.site.locales.contains(locale) {
            found.push(format!("“{locale}” is not among the locales of this pack"));
        } else if kit.titles.0.get(locale.as_str()).is_none_or(|title| title.trim().is_empty()) {
            found.push(format!("there is no title in “{locale}”"));
        }
    }
    for code in &kit.items {
        if !items.iter().any(|item| item.code == *code) {
            found.push(format!("item “{code}” does not exist in this pack"));
        }
    }
    for code in &kit.facts {
        if !nation.facts.iter().any(|fact| fact.code == *code) {
            found.push(format!("fact “{code}” does not exist in this pack"));
        }
    }
    for picture in &kit.pictures {
        match artwork.iter().find(|art| art.code == picture.media) {
            None => found.push(format!("picture “{}” does not exist in this pack", picture.media)),
            Some(art) if !may_be_passed_on(&art.licence) => found.push(format!(
                "picture “{}”: its licence “{}” does not say that it may be passed on",
                picture.media, art.licence
            )),
            Some(_) => {}
        }
    }
    for contact in &kit.contacts {
        if contact.telephone.is_empty() && contact.email.is_empty() && contact.web.is_empty() {
            found.push("a contact needs a telephone, a mail address or a page".to_owned());
        }
        if !contact.source.starts_with("http") {
            found.push("a contact needs the public page that gives it, as “source”".to_owned());
        }
    }
    found
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn template() -> crate::Pack {
        crate::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../packs/template")).unwrap()
    }

    #[test]
    fn the_template_has_a_kit_in_every_language_of_its_own() {
        let pack = template();
        assert_eq!(pack.kits.len(), 1);
        assert_eq!(pack.kits[0].locales, pack.nation.site.locales);
        assert!(!pack.kits[0].items.is_empty() && !pack.kits[0].pictures.is_empty());
    }

    #[test]
    fn what_a_kit_names_must_be_there() {
        let pack = template();
        let code = |text: &str| Code::new(text).unwrap();
        let good = pack.kits[0].clone();
        let told = |kit: &PressKit| wrong(kit, &pack.nation, &pack.items, &pack.artwork).join("\n");
        assert_eq!(told(&good), "");
        let bad = PressKit {
            organisation: code("nobody"),
            items: vec![code("no-item")],
            facts: vec![code("no.fact")],
            pictures: vec![KitPicture { media: code("no-picture"), captions: Wording::default() }],
            titles: Wording::default(),
            contacts: vec![KitContact {
                role: ContactRole::Editors,
                organisation: good.organisation.clone(),
                telephone: String::new(),
                email: String::new(),
                web: String::new(),
                languages: Vec::new(),
                source: String::new(),
            }],
            ..good
        };
        let told = told(&bad);
        for part in
            ["“nobody”", "“no-item”", "“no.fact”", "“no-picture”", "no title in “en”", "telephone", "source"]
        {
            assert!(told.contains(part), "{part} is not in:\n{told}");
        }
    }
}
