//! `/{locale}/message`: what the country wants to be known for, and what bears it out.

use std::collections::HashMap;
use std::sync::Arc;

use axum::extract::State;
use model::{Code, KeyMessage};
use render::View;
use render::pages::{HousePage, Link, ToldMessage, ToldTheme};

use super::reference::fact_row;
use crate::answer::{Answer, Answered};
use crate::app::App;
use crate::reader::Reader;

/// The messages of today that are worded in the reader's language.
pub async fn house(State(app): State<Arc<App>>, reader: Reader) -> Answered {
    let v = reader.view();
    let today = app.clock.now().to_zoned(v.country.time_zone.clone()).date();
    let themes = &v.country.nation.themes;
    let items: Vec<Code> = themes
        .iter()
        .flat_map(|t| &t.messages)
        .flat_map(|m| &m.proofs)
        .filter_map(|p| Code::new(p.strip_prefix("item:")?).ok())
        .collect();
    let mut conn = app.store.read().await?;
    let listed = store::listing::list_items(&mut conn, reader.locale(), &items).await?;
    drop(conn);
    let stories: HashMap<String, Link> = listed
        .into_iter()
        .map(|e| (e.item_code.to_string(), Link::new(v.href(&format!("/stories/{}", e.slug)), e.title)))
        .collect();
    let told = themes.iter().filter_map(|theme| {
        let messages: Vec<ToldMessage> = theme
            .messages
            .iter()
            .filter(|m| m.holds_on(today))
            .filter_map(|m| message(&v, m, &stories))
            .collect();
        let name = v.find_name("theme", theme.code.as_str())?.to_owned();
        (!messages.is_empty()).then_some(ToldTheme { name, messages })
    });
    let themes = told.collect();
    let c = reader.chrome(v.t("house-title"), "/message", "about").described(v.t("house-intro"));
    // It depends on the day, so it is not kept.
    Ok(Answer::page(&HousePage { c, themes }, vec![])?.never())
}

fn message(v: &View<'_>, m: &KeyMessage, stories: &HashMap<String, Link>) -> Option<ToldMessage> {
    let text = v.find_name("message", m.code.as_str())?.to_owned();
    let facts = m.proofs.iter().filter_map(|p| v.country.fact(p.strip_prefix("fact:")?));
    let named = facts.filter(|f| v.find_name("fact", f.code.as_str()).is_some());
    let links = m.proofs.iter().filter_map(|p| stories.get(p.strip_prefix("item:")?));
    Some(ToldMessage {
        text,
        facts: named.map(|f| fact_row(v, f)).collect(),
        stories: links.map(|l| Link::new(l.href.clone(), l.text.clone())).collect(),
    })
}
