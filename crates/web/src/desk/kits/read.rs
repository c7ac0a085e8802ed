//! A kit as a form sends it.

use model::press::{ContactRole, KitContact, KitEmbargo, KitPicture, PressKit, may_be_passed_on};
use model::programme::Wording;
use model::{Code, Locale, Refusal};
use render::View;
use store::media::library::Shelved;

use crate::app::App;
use crate::desk::choose::{self, Chosen, Pool};
use crate::desk::fields::Fields;
use crate::desk::planning::{read_instant, read_zone};
use crate::desk::staff::Staff;
use crate::failure::Failure;

/// Most lines of a list that are read.
const MOST: usize = 80;

/// What can be in a kit.
pub struct Ground {
    /// Texts.
    pub items: Pool,
    /// Pictures that readers may see and whoever gets them may pass on.
    pub pictures: Pool,
    /// Facts.
    pub facts: Pool,
}

impl Ground {
    /// All of it; what is in the kit can stay in it.
    pub async fn find(
        app: &App,
        staff: &Staff,
        kit: Option<&PressKit>,
        typed: Option<&Fields>,
    ) -> Result<Self, Failure> {
        let texts = |kind: &str, first: usize| {
            let names: Vec<String> = (first..first + MOST).map(|n| format!("{kind}-{n}")).collect();
            typed.map(|t| choose::texts(t, names.iter().map(String::as_str))).unwrap_or_default()
        };
        let mut conn = app.store.read().await?;
        let mut items = choose::items(app, staff, &mut conn, &texts("item", 1)).await?;
        let handed_on = |row: &Shelved| may_be_passed_on(&row.media.licence);
        let wanted = texts("picture", 0);
        let mut pictures = choose::pictures(&staff.view(), &mut conn, &wanted, handed_on).await?;
        let mut facts = choose::facts(staff);
        if let Some(kit) = kit {
            kit.items.iter().for_each(|code| items.keep(code.as_str()));
            kit.pictures.iter().for_each(|picture| pictures.keep(picture.media.as_str()));
            kit.facts.iter().for_each(|code| facts.keep(code.as_str()));
        }
        Ok(Self { items, pictures, facts })
    }

    /// All that a form says is in it.
    pub fn sent(&self, fields: &Fields) -> Vec<Chosen> {
        let mut all = sent_lines(fields, &self.items, "item");
        all.extend((0..MOST).map(|at| self.pictures.sent(fields, &format!("picture-{at}"))));
        all.extend(sent_lines(fields, &self.facts, "fact"));
        all
    }
}

/// The lines of a form that are not empty.
pub fn sent_lines(fields: &Fields, pool: &Pool, kind: &str) -> Vec<Chosen> {
    let each = (1..=MOST).map(|n| pool.sent(fields, &format!("{kind}-{n}")));
    each.filter(|chosen| *chosen != Chosen::default()).collect()
}

/// Reads it. `stored` is the kit as it stands: its code stays, and words in languages that are switched off.
pub fn read(
    v: &View<'_>,
    fields: &Fields,
    ground: &Ground,
    stored: Option<&PressKit>,
) -> Result<PressKit, Refusal> {
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
        items: codes(&sent_lines(fields, &ground.items, "item")),
        pictures: pictures(v, fields, &ground.pictures),
        facts: codes(&sent_lines(fields, &ground.facts, "fact")),
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
fn codes(lines: &[Chosen]) -> Vec<Code> {
    let mut out: Vec<Code> = Vec::new();
    for code in lines.iter().filter_map(Chosen::as_code) {
        if !out.contains(&code) {
            out.push(code);
        }
    }
    out
}

fn pictures(v: &View<'_>, fields: &Fields, pool: &Pool) -> Vec<KitPicture> {
    let mut out: Vec<KitPicture> = Vec::new();
    for at in 0..MOST {
        let Some(media) = pool.sent(fields, &format!("picture-{at}")).as_code() else { continue };
        let mut captions = Wording::default();
        for locale in &v.country.nation.site.locales {
            put(&mut captions, locale, fields.get(&format!("caption-{at}-{locale}")));
        }
        if !out.iter().any(|picture| picture.media == media) {
            out.push(KitPicture { media, captions });
        }
    }
    out
}

fn contacts(fields: &Fields) -> Result<Vec<KitContact>, Refusal> {
    let mut out = Vec::new();
    for at in 0..MOST {
        let field = |name: &str| fields.get(&format!("contact-{at}-{name}")).to_owned();
        // A line without a role is none.
        let Ok(role) = field("role").parse::<ContactRole>() else { continue };
        let organisation = Code::new(field("organisation")).map_err(|_| Refusal::Missing("organisation"))?;
        let name = format!("contact-{at}-languages");
        let tags = fields.all(&name).flat_map(|text| text.split([',', ';', ' ']));
        out.push(KitContact {
            role,
            organisation,
            telephone: field("telephone"),
            email: field("email"),
            web: field("web"),
            languages: tags
                .filter(|tag| !tag.is_empty())
                .map(Locale::new)
                .collect::<Result<_, _>>()
                .map_err(|_| Refusal::Invalid { field: "contact", reason: "press-language-wrong" })?,
            source: field("source"),
        });
    }
    Ok(out)
}
