//! What activities produced, as far as readers can look at it: the thread from a task to the communication itself.

use std::collections::BTreeMap;

use model::programme::OutputKind;
use model::{ActivityId, Locale};
use render::View;
use render::pages::desk::programme::duty::Spoken;
use render::pages::programme::ActivityOutput;
use store::Conn;
use store::programme::PublishedOutput;

use super::source::is_address;
use crate::failure::Failure;

/// By activity. An item is named once, in the reader's language, the country's, or whichever there is.
pub async fn produced(
    conn: &mut Conn,
    v: &View<'_>,
    activities: &[ActivityId],
) -> Result<BTreeMap<ActivityId, Vec<ActivityOutput>>, Failure> {
    let mut found: BTreeMap<ActivityId, Vec<ActivityOutput>> = BTreeMap::new();
    let mut of_items: BTreeMap<(ActivityId, String), Vec<PublishedOutput>> = BTreeMap::new();
    for one in store::programme::published_outputs(conn, activities).await? {
        of_items.entry((one.activity, one.item.clone())).or_default().push(one);
    }
    for ((activity, _), editions) in of_items {
        let of = |locale: &Locale| editions.iter().find(|e| e.locale == *locale);
        let chosen = of(&v.local.locale).or_else(|| of(&v.country.nation.site.home_locale));
        let Some(edition) = chosen.or_else(|| editions.first()) else { continue };
        found.entry(activity).or_default().push(ActivityOutput {
            kind: String::new(),
            href: v.href_in(&edition.locale, &format!("/stories/{}", edition.slug)),
            title: Spoken {
                lang: edition.locale.to_string(),
                dir: edition.locale.direction().as_str(),
                text: edition.title.clone(),
            },
        });
    }
    for one in store::programme::other_outputs(conn, activities).await? {
        let here = |text: String| Spoken { lang: v.local.locale.to_string(), dir: v.dir(), text };
        let kind = match one.kind {
            OutputKind::Event => v.t("plans-output-event"),
            OutputKind::Contest => v.t("plans-output-contest"),
            _ => String::new(),
        };
        let output = match one.kind {
            OutputKind::Flow => {
                let Some(name) = v.find_name("flow", &one.reference) else { continue };
                let href = v.href(&format!("/data/{}", one.reference));
                ActivityOutput { kind, href, title: here(name.to_owned()) }
            }
            // In whatever language somebody named it.
            _ if is_address(&one.reference) => {
                let title = Spoken { lang: String::new(), dir: "auto", text: one.title };
                ActivityOutput { kind, href: one.reference, title }
            }
            _ => continue,
        };
        found.entry(one.activity).or_default().push(output);
    }
    Ok(found)
}
