//! Media whose time is ending, for the start page.

use jiff::{ToSpan as _, civil::Date};
use model::Act;
use render::pages::desk::{StateTag, WaitingGroup, WaitingRow};

use flow::trust::Scope;

use crate::app::App;
use crate::desk::staff::Staff;
use crate::failure::Failure;

/// Warned of so many days before.
pub const WARNED: i64 = 30;

/// Today in the country's zone.
pub fn today(app: &App) -> Date {
    app.clock.now().to_zoned(app.shown().country.time_zone.clone()).date()
}

/// The last day of which one is warned today.
pub fn warned_until(app: &App) -> Date {
    today(app).saturating_add(WARNED.days())
}

/// Media the person may change and that readers will not see for long, the most pressing first.
pub async fn ending(app: &App, staff: &Staff) -> Result<WaitingGroup, Failure> {
    let v = staff.view();
    let mut rows = Vec::new();
    if staff.me.rights.anywhere(Act::Media) {
        let found =
            store::media::details::ending(&mut app.store.read().await?, warned_until(app), 200).await?;
        for medium in found {
            let scope = Scope { organisation: medium.organisation.as_ref(), locale: None };
            if !staff.me.rights.may(Act::Media, scope) {
                continue;
            }
            let name = if medium.title.is_empty() { medium.code.to_string() } else { medium.title };
            rows.push(WaitingRow {
                href: format!("/desk/media/{}", medium.code),
                title: name,
                lang: v.local.locale.to_string(),
                about: medium
                    .organisation
                    .map_or_else(|| v.t("desk-whole-country"), |o| v.name("organisation", o.as_str())),
                state: StateTag {
                    class: "late",
                    text: v.t1("media-shown-until", "date", &v.date(medium.rights_until)),
                },
                due: String::new(),
                late: true,
                remark: String::new(),
            });
        }
    }
    Ok(WaitingGroup { title: v.t("media-waits-ending"), rows })
}
