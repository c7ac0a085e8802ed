//! What is said in somebody's language when nobody is there to say it.

use flow::publish::particulars::{Said, said_otherwise};
use model::{Item, Locale, Refusal};
use render::{Country, View};

use crate::app::App;
use crate::desk::parts::moment;
use crate::desk::staff::explain;

/// A view of the country in a language; in the home language where the interface lacks it.
fn with_view<T>(country: &Country, locale: &Locale, say: impl FnOnce(&View<'_>) -> T) -> Option<T> {
    let local = country.local(locale).or_else(|| country.home())?;
    Some(say(&View::new(country, local)))
}

/// Why a page is gone that was there for a limited time.
pub fn expired(app: &App, locale: &Locale) -> String {
    with_view(&app.shown().country, locale, |v| v.t("expired-reason")).unwrap_or_default()
}

/// Why a text did not go out.
pub fn refused(app: &App, locale: &Locale, refusal: &Refusal) -> String {
    with_view(&app.shown().country, locale, |v| explain(v, refusal)).unwrap_or_else(|| refusal.to_string())
}

/// What readers of a language are told when what stands round a text has changed.
pub fn note(country: &Country, locale: &Locale, before: &Item, after: &Item) -> String {
    with_view(country, locale, |v| {
        let changes = changes(v, before, after);
        v.t1("note-changed", "changes", &changes.join(" "))
    })
    .unwrap_or_default()
}

/// Each change in one sentence.
pub fn changes(v: &View<'_>, before: &Item, after: &Item) -> Vec<String> {
    said_otherwise(before, after)
        .into_iter()
        .map(|said| {
            let (key, from, to) = match said {
                Said::Kind => {
                    ("desk-kind", v.word("kind", before.kind.as_str()), v.word("kind", after.kind.as_str()))
                }
                Said::Publisher => (
                    "field-publisher",
                    v.name("organisation", before.publisher.as_str()),
                    v.name("organisation", after.publisher.as_str()),
                ),
                Said::Event => ("event-when", event(v, before), event(v, after)),
                Said::Sources => ("sources", sources(v, before), sources(v, after)),
                Said::Claim => ("claim-rating", claim(v, before), claim(v, after)),
            };
            let none = |text: String| if text.is_empty() { "–".to_owned() } else { text };
            let what = v.t(key);
            v.local.messages.with("note-change", &[("what", &what), ("from", &none(from)), ("to", &none(to))])
        })
        .collect()
}

fn event(v: &View<'_>, item: &Item) -> String {
    let Some(event) = &item.event else { return String::new() };
    let place = event.place.get(v.local.locale.as_str()).filter(|p| !p.is_empty()).cloned();
    let times = [Some(event.starts), event.ends].into_iter().flatten().map(|at| moment(v, at));
    let times: Vec<String> = times.collect();
    let parts = [Some(times.join(" – ")), place, event.online.clone()];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn sources(v: &View<'_>, item: &Item) -> String {
    let names: Vec<String> = item.sources.iter().map(|s| s.name.clone()).collect();
    v.local.formats.list(&names)
}

fn claim(v: &View<'_>, item: &Item) -> String {
    item.claim.as_ref().map(|c| v.word("rating", c.rating.as_str())).unwrap_or_default()
}
