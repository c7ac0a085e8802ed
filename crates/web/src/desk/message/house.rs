//! `/desk/message`: the whole house.

use std::collections::HashMap;
use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use flow::trust::Scope;
use model::{Act, Code, KeyMessage};
use render::View;
use render::pages::desk::message::{HousePage, HouseRow, HouseTheme};

use super::named;
use crate::app::App;
use crate::desk::page;
use crate::desk::staff::Staff;
use crate::failure::Failure;

/// `GET /desk/message`
pub async fn house(State(app): State<Arc<App>>, staff: Staff) -> Result<Response, Failure> {
    let mut conn = app.store.read().await?;
    let themes = store::nation::themes(&mut conn).await?;
    let uses: HashMap<Code, i64> = store::nation::message_uses(&mut conn)
        .await?
        .into_iter()
        .map(|(code, _, editions)| (code, editions))
        .collect();
    let figures = store::figure::count_figures(&mut conn).await?;
    drop(conn);
    let d = staff.desk(staff.view().t("desk-message"), "desk-message");
    let v = d.v;
    let today = app.clock.now().to_zoned(v.country.time_zone.clone()).date();
    let row = |m: &KeyMessage| {
        let (wording, lang) = named(&v, "message", m.code.as_str());
        let site = &v.country.nation.site.locales;
        let has = |l: &&model::Locale| {
            v.country.local(l).is_some_and(|l| l.names.get("message", m.code.as_str()).is_some())
        };
        let have = site.iter().filter(has).count();
        HouseRow {
            code: m.code.to_string(),
            wording: wording.to_owned(),
            lang: lang.to_string(),
            days: days(&v, m),
            over: !m.holds_on(today),
            responsible: match &m.responsible {
                Some(code) => v.name("organisation", code.as_str()),
                None => v.t("desk-nobody"),
            },
            languages: v.t2(
                "message-languages",
                ("have", &v.num(i64::try_from(have).unwrap_or(0))),
                ("all", &v.num(i64::try_from(site.len()).unwrap_or(0))),
            ),
            incomplete: have < site.len(),
            proofs: proofs(&v, m),
            editions: v.num(uses.get(&m.code).copied().unwrap_or(0)),
            editions_href: format!("/desk/message/coverage/editions?span=ever&message={}", m.code),
            may_change: staff
                .me
                .rights
                .may(Act::ChangeMessage, m.responsible.as_ref().map_or(Scope::COUNTRY, Scope::of)),
        }
    };
    let themes = themes.iter().map(|t| HouseTheme {
        code: t.code.to_string(),
        name: named(&v, "theme", t.code.as_str()).0.to_owned(),
        rows: t.messages.iter().map(row).collect(),
    });
    page(&HousePage {
        themes: themes.collect(),
        may_change: staff.me.rights.may(Act::ChangeMessage, Scope::COUNTRY),
        figures: v.num(figures),
        public_href: v.href("/message"),
        d,
    })
}

/// On which days a message is told.
fn days(v: &View<'_>, m: &KeyMessage) -> String {
    match (m.valid_from, m.valid_to) {
        (None, None) => v.t("message-always"),
        (Some(from), None) => v.t1("message-from", "date", &v.date(from)),
        (None, Some(to)) => v.t1("message-until", "date", &v.date(to)),
        (Some(from), Some(to)) => v.t2("message-between", ("from", &v.date(from)), ("to", &v.date(to))),
    }
}

/// What bears it out, in words: figures with their names, then how many stories.
fn proofs(v: &View<'_>, m: &KeyMessage) -> String {
    let mut words: Vec<String> = Vec::new();
    let mut stories = 0;
    for proof in &m.proofs {
        match proof.split_once(':') {
            Some(("fact", code)) => {
                words.extend(v.country.fact(code).map(|f| format!("{}: {}", v.name("fact", code), v.fact(f))))
            }
            _ => stories += 1,
        }
    }
    if stories > 0 {
        words.push(v.n("message-stories", stories));
    }
    if words.is_empty() { v.t("message-no-proofs") } else { words.join(" · ") }
}
