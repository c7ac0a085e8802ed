//! What stands at an address, as far as counting goes.

/// Files that are taken away.
const FILES: &[&str] =
    &["csv", "json", "xlsx", "parquet", "zip", "ics", "pdf", "docx", "ttl", "jsonld", "xlf"];
/// A key is no longer than this.
const KEY_MAX: usize = 120;

/// What stands at an address.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Place {
    /// By which door one comes in: page, feed, api, download, sdmx.
    pub door: &'static str,
    /// Kind and key.
    pub page: String,
    /// Its language; empty where it has none.
    pub locale: String,
    /// Slug of a story.
    pub slug: Option<String>,
    /// Section of a list.
    pub section: String,
    /// Territory of a page.
    pub territory: String,
}

fn key(kind: &str, parts: &[&str]) -> String {
    let mut key = format!("{kind}:{}", parts.join("/"));
    key.truncate(key.floor_char_boundary(KEY_MAX));
    key
}

/// What stands at a path, without a query; none where nothing is counted.
pub(super) fn place(path: &str, is_locale: impl Fn(&str) -> bool) -> Option<Place> {
    let parts: Vec<&str> = path.strip_prefix('/')?.split('/').filter(|part| !part.is_empty()).collect();
    let (first, rest) = parts.split_first()?;
    match *first {
        "api" => {
            return Some(Place {
                door: "api",
                page: key("api", rest.get(..3).unwrap_or(rest)),
                ..Place::default()
            });
        }
        "sdmx" => {
            // Version, what is asked for, and up to whose it is and what: the rest says which part of it.
            return Some(Place {
                door: "sdmx",
                page: key("sdmx", rest.get(..5).unwrap_or(rest)),
                ..Place::default()
            });
        }
        "catalog.ttl" | "catalog.jsonld" => {
            return Some(Place { door: "download", page: key("download", &parts), ..Place::default() });
        }
        locale if is_locale(locale) => {}
        _ => return None,
    }
    let mut place = Place { door: "page", locale: (*first).to_owned(), ..Place::default() };
    let last = rest.last().copied().unwrap_or_default();
    if matches!(last, "feed.xml" | "atom.xml" | "feed.json") {
        place.door = "feed";
        place.page = key("feed", rest);
        return Some(place);
    }
    if last.rsplit_once('.').is_some_and(|(_, ending)| FILES.contains(&ending)) {
        place.door = "download";
        place.page = key("download", rest);
        return Some(place);
    }
    place.page = match rest {
        [] => "page:home".to_owned(),
        // A card inside another site is no visit to ours.
        ["suggest"] | ["embed", ..] => return None,
        ["stories", slug] => {
            place.slug = Some((*slug).to_owned());
            key("story", &[*slug])
        }
        _ => key("page", rest),
    };
    match rest {
        ["sections", code] => (*code).clone_into(&mut place.section),
        ["places", code] => (*code).clone_into(&mut place.territory),
        _ => {}
    }
    Some(place)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_told_apart() {
        let at =
            |path: &str| place(path, |tag| matches!(tag, "vi" | "en")).map(|p| (p.door, p.page, p.locale));
        let is = |door, page: &str, locale: &str| Some((door, page.to_owned(), locale.to_owned()));
        assert_eq!(at("/vi/"), is("page", "page:home", "vi"));
        assert_eq!(at("/vi/stories/ha-long"), is("page", "story:ha-long", "vi"));
        assert_eq!(at("/en/sections/culture"), is("page", "page:sections/culture", "en"));
        assert_eq!(at("/en/sections/culture/feed.xml"), is("feed", "feed:sections/culture/feed.xml", "en"));
        assert_eq!(at("/en/data/tourism.csv"), is("download", "download:data/tourism.csv", "en"));
        assert_eq!(at("/api/v1/editions/en/ha-long"), is("api", "api:v1/editions/en", ""));
        assert_eq!(
            at("/sdmx/v2/data/dataflow/SEN/TOURISM/1.0/A.B"),
            is("sdmx", "sdmx:v2/data/dataflow/SEN/TOURISM", "")
        );
        assert_eq!(at("/xx/stories"), None);
        assert_eq!(at("/"), None);
        assert_eq!(at("/en/suggest"), None);
        assert_eq!(at("/en/embed/facts/area"), None);
    }
}
