//! What parts are called.

use std::collections::HashMap;

use model::{Code, Locale};
use render::View;
use store::Conn;

use crate::failure::Failure;
use crate::pages::readers::page_name;

/// The two letters and the three letters of each country (ISO 3166-1), as registered.
const AREAS: &str = include_str!("areas.txt");

/// A name, with language and direction where it is a text's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    /// The words.
    pub text: String,
    /// Their language and direction.
    pub lang: Option<(String, &'static str)>,
}

impl Name {
    /// In the language of the desk.
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), lang: None }
    }
}

/// The headline of an item, or its code where it has none.
pub async fn title_of(conn: &mut Conn, code: &Code) -> Result<Name, Failure> {
    let found = store::desk::items_of_codes(conn, std::slice::from_ref(code)).await?;
    let item = found.into_iter().next().filter(|item| !item.title.is_empty());
    Ok(item.map_or_else(
        || Name::plain(code.as_str()),
        |item| Name {
            text: item.title,
            lang: Some((item.written_in.to_string(), item.written_in.direction().as_str())),
        },
    ))
}

/// What a key is called that has no record of its own.
pub fn plain(v: &View<'_>, by: &str, key: &str) -> String {
    let named = |table: &str| v.find_name(table, key).unwrap_or(key).to_owned();
    match by {
        "locale" => Locale::new(key).map_or_else(|_| key.to_owned(), |locale| v.language(&locale)),
        "section" | "organisation" | "message" | "territory" => named(by),
        "country" => country(v, key).unwrap_or_else(|| key.to_owned()),
        "referrer" => v.word("audience-referrer", key),
        "device" => v.word("audience-device", key),
        "door" => v.word("audience-door", key),
        "machine" => key.split_once(':').map_or_else(|| key.to_owned(), |(_, path)| format!("/{path}")),
        "page" => key.strip_prefix("page:").map_or_else(|| key.to_owned(), |path| page_name(v, path)),
        _ => key.to_owned(),
    }
}

/// The name of a country: figures know it by three letters.
fn country(v: &View<'_>, key: &str) -> Option<String> {
    let area = AREAS.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(' '))?;
    v.find_name("area", area).map(|name| format!("{name} ({key})"))
}

/// What keys are called, by key.
pub async fn names(
    conn: &mut Conn,
    v: &View<'_>,
    by: &str,
    keys: &[&str],
) -> Result<HashMap<String, Name>, Failure> {
    let mut out: HashMap<String, Name> =
        keys.iter().map(|key| ((*key).to_owned(), Name::plain(plain(v, by, key)))).collect();
    match by {
        "page" => {
            let codes: Vec<Code> =
                keys.iter().filter_map(|key| Code::new(key.strip_prefix("story:")?).ok()).collect();
            for item in store::desk::items_of_codes(conn, &codes).await? {
                let lang = Some((item.written_in.to_string(), item.written_in.direction().as_str()));
                if !item.title.is_empty() {
                    out.insert(format!("story:{}", item.code), Name { text: item.title, lang });
                }
            }
        }
        "campaign" => {
            for campaign in store::reach::campaigns(conn).await? {
                name_by(&mut out, v, campaign.code.as_str(), &campaign.names);
            }
        }
        "channel" => {
            for channel in store::reach::channels(conn).await? {
                name_by(&mut out, v, channel.code.as_str(), &channel.names);
            }
        }
        _ => {}
    }
    Ok(out)
}

fn name_by(out: &mut HashMap<String, Name>, v: &View<'_>, code: &str, names: &model::programme::Wording) {
    if let (Some(known), Some((_, words))) = (out.get_mut(code), names.best(&[&v.local.locale])) {
        words.clone_into(&mut known.text);
    }
}
