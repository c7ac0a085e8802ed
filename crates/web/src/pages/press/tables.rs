//! The note that tells how a bundle may be used, and its tables: captions, facts, contacts.

use flow::reach::kits::{Content, Entry, Held};
use render::View;
use render::pages::KitOffice;

use super::super::programme::words::spoken;
use super::shown::{largest, office};
use super::texts::{Material, picture_file};

const CSV: &str = "text/csv";
const CAPTIONS: &str = "file,language,caption,alternative_text,credit,licence,source,width,height,sha256";
const FACTS: &str = "code,language,name,value,unit,shown,period,source,address,read_on";

/// The note and the tables of a bundle; a table without rows is left out.
pub fn entries(material: &Material) -> Vec<Entry> {
    let mut out = vec![text("README.txt", "text/plain", readme(material))];
    if !material.pictures.is_empty() {
        out.push(text("captions.csv", CSV, captions(material)));
    }
    if let Some(facts) = facts(material) {
        out.push(text("facts.csv", CSV, facts));
    }
    let v = material.view();
    let offices: Vec<KitOffice> = material.kit.contacts.iter().map(|c| office(&v, c)).collect();
    if !offices.is_empty() {
        out.push(text("contacts.txt", "text/plain", contacts(&v, &offices)));
        out.push(text("contacts.vcf", "text/vcard", cards(&offices)));
    }
    out
}

fn text(path: &str, media_type: &'static str, words: String) -> Entry {
    Entry::new(path, media_type, Content::Bytes(words.into_bytes()))
}

fn readme(material: &Material) -> String {
    let (v, kit) = (material.view(), &material.kit);
    let mut parts = vec![spoken(&v, &kit.titles).text, spoken(&v, &kit.introductions).text];
    parts.push(v.name("organisation", kit.organisation.as_str()));
    if !kit.licence.is_empty() {
        parts.push(v.t1("press-text-licence", "licence", &kit.licence));
    }
    parts.push(v.t("press-read-texts"));
    if !material.pictures.is_empty() {
        parts.push(v.t("press-read-pictures"));
    }
    parts.push(v.t("press-read-facts"));
    parts.push(v.t("press-read-manifest"));
    parts.push(v.absolute(&v.href(&format!("/press/{}", kit.code))));
    parts.retain(|part| !part.is_empty());
    // Marks that order a sentence on a page would be stray characters in a plain file.
    parts.join("\n\n").replace(['\u{2068}', '\u{2069}'], "") + "\n"
}

fn captions(material: &Material) -> String {
    let mut rows = Vec::new();
    for held in &material.pictures {
        for locale in &material.locales {
            let said = |text: Option<&String>| text.cloned().unwrap_or_default();
            let caption = said(held.picture.captions.0.get(locale.as_str()));
            let alternative = said(held.alts.get(locale).or(held.picture.captions.0.get(locale.as_str())));
            rows.push(caption_row(held, locale.as_str(), caption, alternative));
        }
    }
    table(CAPTIONS, rows)
}

fn caption_row(held: &Held, locale: &str, caption: String, alternative: String) -> Vec<String> {
    let largest = largest(held);
    let number = |n: Option<u32>| n.map(|n| n.to_string()).unwrap_or_default();
    vec![
        picture_file(held),
        locale.to_owned(),
        caption,
        alternative,
        held.media.credit.clone(),
        held.media.licence.clone(),
        held.media.source_url.clone().unwrap_or_default(),
        number(largest.map(|l| l.width)),
        number(largest.map(|l| l.height)),
        largest.map(|l| l.sha256.clone()).unwrap_or_default(),
    ]
}

fn facts(material: &Material) -> Option<String> {
    let country = &material.shown.country;
    let mut rows = Vec::new();
    let known = material.kit.facts.iter().filter_map(|code| country.fact(code.as_str()));
    for fact in known.filter(|fact| fact.retired_on.is_none()) {
        for local in material.locales.iter().filter_map(|locale| country.local(locale)) {
            let v = View::new(country, local);
            rows.push(vec![
                fact.code.to_string(),
                local.locale.to_string(),
                v.name("fact", fact.code.as_str()),
                fact.value.to_string(),
                fact.unit.clone(),
                v.fact(fact),
                fact.period.to_string(),
                fact.source.clone(),
                fact.source_url.clone(),
                fact.as_of.map(|day| day.to_string()).unwrap_or_default(),
            ]);
        }
    }
    (!rows.is_empty()).then(|| table(FACTS, rows))
}

fn contacts(v: &View<'_>, offices: &[KitOffice]) -> String {
    let mut out = format!("{}\n", v.t("press-contacts"));
    for office in offices {
        let lines = [
            &office.role,
            &office.organisation,
            &office.telephone,
            &office.email,
            &office.web,
            &office.languages,
        ];
        out.push('\n');
        for line in lines.into_iter().filter(|line| !line.is_empty()) {
            out.push_str(line);
            out.push('\n');
        }
    }
    out.replace(['\u{2068}', '\u{2069}'], "")
}

/// Offices as vCards (RFC 6350): organisations, no persons.
fn cards(offices: &[KitOffice]) -> String {
    let mut out = String::new();
    for office in offices {
        let mut line = |text: String| {
            out.push_str(&folded(&text));
            out.push_str("\r\n");
        };
        line("BEGIN:VCARD".into());
        line("VERSION:4.0".into());
        line("KIND:org".into());
        line(format!("FN:{}", escaped(&format!("{}, {}", office.role, office.organisation))));
        line(format!("ORG:{};{}", escaped(&office.organisation), escaped(&office.role)));
        if !office.dial.is_empty() {
            line(format!("TEL;VALUE=uri;TYPE=work,voice:tel:{}", office.dial));
        }
        if !office.email.is_empty() {
            line(format!("EMAIL;TYPE=work:{}", escaped(&office.email)));
        }
        if !office.web.is_empty() {
            line(format!("URL:{}", office.web));
        }
        line("END:VCARD".into());
    }
    out
}

fn escaped(text: &str) -> String {
    let text = text.replace(['\u{2068}', '\u{2069}'], "").replace('\\', "\\\\");
    text.replace(',', "\\,").replace(';', "\\;").replace('\n', "\\n")
}

/// A line of at most 75 bytes, gone on with on the next (RFC 6350, 3.2).
fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut width = 0;
    for c in text.chars() {
        if width + c.len_utf8() > 75 {
            out.push_str("\r\n ");
            width = 1;
        }
        out.push(c);
        width += c.len_utf8();
    }
    out
}

/// Rows as CSV (RFC 4180).
fn table(head: &str, rows: Vec<Vec<String>>) -> String {
    let mut out = format!("{head}\r\n");
    for row in rows {
        let cells: Vec<String> = row.iter().map(|cell| quoted(cell)).collect();
        out.push_str(&cells.join(","));
        out.push_str("\r\n");
    }
    out
}

fn quoted(cell: &str) -> String {
    if cell.contains(['"', ',', '\n', '\r']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_and_lines_are_as_the_standards_say() {
        assert_eq!(
            table("a,b", vec![vec!["1,2".into(), "\"x\"".into()]]),
            "a,b\r\n\"1,2\",\"\"\"x\"\"\"\r\n"
        );
        let long = folded(&"ă".repeat(60));
        assert!(long.split("\r\n").all(|line| line.len() <= 75), "{long}");
        assert_eq!(long.replace("\r\n ", ""), "ă".repeat(60));
        assert_eq!(escaped("a, b; c"), "a\\, b\\; c");
    }

    #[test]
    fn an_office_is_a_card_of_an_organisation() {
        let office = KitOffice {
            role: "Press office".into(),
            organisation: "A ministry".into(),
            telephone: "+84 24 1".into(),
            dial: "+84241".into(),
            email: "press@example.org".into(),
            web: String::new(),
            languages: String::new(),
            source: String::new(),
        };
        let card = cards(&[office]);
        assert!(
            card.starts_with("BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:org\r\nFN:Press office\\, A ministry\r\n"),
            "{card}"
        );
        assert!(card.contains("tel:+84241\r\n") && !card.contains("URL:") && card.ends_with("END:VCARD\r\n"));
    }
}
