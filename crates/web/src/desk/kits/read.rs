//! A kit as a form sends it.

use model::press::{ContactRole, KitContact, KitEmbargo, KitPicture, PressKit};
use model::programme::Wording;
use model::{Code, Locale, Refusal};
use render::View;

use crate::desk::fields::Fields;
use crate::desk::planning::{read_instant, read_zone};

/// Most lines of a list that are read.
const MOST: usize = 80;

/// Reads it. `stored` is the kit as it stands: its code stays, and words in languages that are switched off.
pub fn read(v: &View<'_>, fields: &Fields, stored: Option<&PressKit>) -> Result<PressKit, Refusal> {
    let wrong = |field, reason| Refusal::Invalid { field, reason };
    let code = match stored {
        Some(kit) => kit.code.clone(),
        None => new_code(fields.get("code"))?,
    };
    let organisation = Code::new(fields.get("organisation")).map_err(|_| Refusal::Missing("organisation"))?;
    if v.country.organisation(organisation.as_str()).is_none() {
        return Err(Refusal::Missing("organisation"));
    }
    let mut titles = stored.map(|kit| kit.titles.clone()).unwrap_or_default();
    let mut introductions = stored.map(|kit| kit.introductions.clone()).unwrap_or_default();
    for locale in &v.country.nation.site.locales {
        put(&mut titles, locale, fields.get(&format!("title-{locale}")));
        put(&mut introductions, locale, fields.get(&format!("intro-{locale}")));
    }
    let facts = codes(fields, "fact").map_err(|()| wrong("facts", "press-no-fact"))?;
    if facts.iter().any(|code| v.country.fact(code.as_str()).is_none()) {
        return Err(wrong("facts", "press-no-fact"));
    }
    let until = read_instant(v, fields, "embargo_until")?;
    let embargo = match (until, stored.and_then(|kit| kit.embargo.as_ref())) {
        // A field of minutes cannot say the seconds of what is stored.
        (Some(until), Some(old)) if until.as_second() / 60 == old.until.as_second() / 60 => Some(old.clone()),
        (Some(until), _) => Some(KitEmbargo { until, zone: read_zone(v, fields)?.0 }),
        (None, _) => None,
    };
    Ok(PressKit {
        code,
        organisation,
        titles,
        introductions,
        licence: fields.get("licence").chars().take(100).collect(),
        locales: v
            .country
            .nation
            .site
            .locales
            .iter()
            .filter(|locale| fields.all("locales").any(|tag| tag == locale.as_str()))
            .cloned()
            .collect(),
        items: codes(fields, "item").map_err(|()| wrong("items", "press-no-item"))?,
        pictures: pictures(v, fields).map_err(|()| wrong("pictures", "press-no-picture"))?,
        facts,
        contacts: contacts(fields)?,
        embargo,
    })
}

fn new_code(text: &str) -> Result<Code, Refusal> {
    let letters = || Refusal::Invalid { field: "code", reason: "code-letters" };
    if text.is_empty() {
        return Err(Refusal::Missing("code"));
    }
    let plain = text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    let code = Code::new(text).ok().filter(|_| plain && text.len() <= 60).ok_or_else(letters)?;
    // The address at which a kit is begun.
    if code.as_str() == "new" {
        return Err(Refusal::AddressTaken(text.to_owned()));
    }
    Ok(code)
}

fn put(words: &mut Wording, locale: &Locale, text: &str) {
    if text.is_empty() {
        words.0.remove(locale.as_str());
    } else {
        words.0.insert(locale.to_string(), text.to_owned());
    }
}

/// Codes in the order of their lines, each once.
fn codes(fields: &Fields, name: &str) -> Result<Vec<Code>, ()> {
    let mut out: Vec<Code> = Vec::new();
    for text in fields.all(name).take(MOST) {
        let code = Code::new(text).map_err(|_| ())?;
        if !out.contains(&code) {
            out.push(code);
        }
    }
    Ok(out)
}

fn pictures(v: &View<'_>, fields: &Fields) -> Result<Vec<KitPicture>, ()> {
    let mut out: Vec<KitPicture> = Vec::new();
    for at in 0..MOST {
        let text = fields.get(&format!("picture-{at}"));
        if text.is_empty() {
            continue;
        }
        let media = Code::new(text).map_err(|_| ())?;
        let mut captions = Wording::default();
        for locale in &v.country.nation.site.locales {
            put(&mut captions, locale, fields.get(&format!("caption-{at}-{locale}")));
        }
        if !out.iter().any(|picture| picture.media == media) {
            out.push(KitPicture { media, captions });
        }
    }
    Ok(out)
}

fn contacts(fields: &Fields) -> Result<Vec<KitContact>, Refusal> {
    let mut out = Vec::new();
    for at in 0..MOST {
        let field = |name: &str| fields.get(&format!("contact-{at}-{name}")).to_owned();
        // A line without a role is none.
        let Ok(role) = field("role").parse::<ContactRole>() else { continue };
        let organisation = Code::new(field("organisation")).map_err(|_| Refusal::Missing("organisation"))?;
        let languages = field("languages");
        let tags = languages.split([',', ';', ' ']).filter(|tag| !tag.is_empty());
        out.push(KitContact {
            role,
            organisation,
            telephone: field("telephone"),
            email: field("email"),
            web: field("web"),
            languages: tags
                .map(Locale::new)
                .collect::<Result<_, _>>()
                .map_err(|_| Refusal::Invalid { field: "contact", reason: "press-language-wrong" })?,
            source: field("source"),
        });
    }
    Ok(out)
}
