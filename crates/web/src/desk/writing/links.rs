//! Pages of ours a text can lead to, found by their names in any language.

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use flow::trust::Scope;
use model::{Act, Code, EditionState, Locale};
use render::pages::desk::StateTag;
use render::pages::desk::writing::PickRow;
use search::Query;

use super::pick::{Namer, ROWS, fit, typed_words};
use crate::app::App;
use crate::desk::staff::Staff;
use crate::failure::Failure;

/// Items looked through for texts readers do not see yet; older ones are found once they are published.
const RECENT: i64 = 300;

/// Things with pages of their own, beside items: kind of link, table of names, key of what it is.
const NAMED: [(&str, &str, &str); 4] = [
    ("place", "territory", "nav-places"),
    ("document", "document", "nav-documents"),
    ("topic", "topic", "topics"),
    ("section", "section", "section"),
];

/// What can be linked, best first: an address that was typed, items, then places, documents, topics and sections.
pub async fn links(app: &App, staff: &Staff, q: &str, locale: &str) -> Result<Vec<PickRow>, Failure> {
    let mut rows = items(app, staff, q, locale).await?;
    let words = typed_words(q);
    if !words.is_empty() {
        named(staff, locale, &words, &mut rows);
    }
    rows.sort_by_key(|(rank, _)| *rank);
    let typed = address(app, staff, q, locale).await?;
    Ok(typed.into_iter().chain(rows.into_iter().map(|(_, row)| row)).take(ROWS).collect())
}

/// How well it fits what was typed, and what is shown.
type Ranked = (usize, PickRow);

/// Names of the other things.
fn named(staff: &Staff, locale: &str, words: &[String], rows: &mut Vec<Ranked>) {
    let v = staff.view();
    let namer = Namer::new(staff, locale);
    let nation = &v.country.nation;
    for (kind, table, what) in NAMED {
        let codes: Vec<&Code> = match kind {
            "place" => nation.territories.iter().map(|t| &t.code).collect(),
            "document" => nation.documents.iter().map(|d| &d.code).collect(),
            "topic" => nation.topics.iter().map(|t| &t.code).collect(),
            _ => nation.sections.iter().map(|s| &s.code).collect(),
        };
        for code in codes {
            let Some(rank) = namer.fit(table, code.as_str(), words) else { continue };
            let Some((name, of)) = namer.shown(table, code.as_str()) else { continue };
            let row = PickRow {
                insert: format!("{kind}:{code}"),
                words: name.to_owned(),
                title: name.to_owned(),
                lang: of.to_string(),
                note: v.t(what),
                source: String::new(),
                state: None,
            };
            rows.push((rank, row));
        }
    }
}

/// A title of an item in one language.
struct Found {
    section: String,
    state: EditionState,
    titles: BTreeMap<String, String>,
}

async fn items(app: &App, staff: &Staff, q: &str, locale: &str) -> Result<Vec<Ranked>, Failure> {
    let v = staff.view();
    let mut order: Vec<Code> = Vec::new();
    let mut found: BTreeMap<Code, Found> = BTreeMap::new();
    let mut conn = app.store.read().await?;
    let words = typed_words(q);
    let recent = store::title::recent_titles(&mut conn, RECENT).await?;
    let mut names: BTreeMap<&Code, Vec<String>> = BTreeMap::new();
    for title in &recent {
        names.entry(&title.item).or_default().push(viet::fold(&title.title));
    }
    let mut fitting = HashSet::new();
    for title in &recent {
        let seen_by_readers = title.state == EditionState::Published;
        let allowed = seen_by_readers || staff.me.rights.may(Act::See, Scope::of(&title.publisher));
        let of = names.get(&title.item).map_or(&[] as &[String], Vec::as_slice);
        if !allowed || (!words.is_empty() && fit(of, title.item.as_str(), &words).is_none()) {
            continue;
        }
        if fitting.insert(&title.item) {
            order.push(title.item.clone());
        }
        let entry = found.entry(title.item.clone()).or_insert_with(|| Found {
            section: title.section.to_string(),
            state: title.state,
            titles: BTreeMap::new(),
        });
        if seen_by_readers {
            entry.state = EditionState::Published;
        }
        entry.titles.insert(title.locale.to_string(), title.title.clone());
    }
    // What readers can find, however old.
    if !words.is_empty() {
        let mut query = Query::new(q.to_owned());
        query.limit = ROWS * 2;
        let index = Arc::clone(&app.search);
        let hits = tokio::task::spawn_blocking(move || index.search(&query)).await;
        for hit in hits.map_err(Failure::internal)?.map_err(Failure::internal)?.hits {
            let Some(code) = hit.id.rsplit_once('@').and_then(|(c, _)| Code::new(c).ok()) else { continue };
            if !order.contains(&code) {
                order.push(code.clone());
            }
            let entry = found.entry(code).or_insert_with(|| Found {
                section: hit.section.clone(),
                state: EditionState::Published,
                titles: BTreeMap::new(),
            });
            entry.titles.entry(hit.locale).or_insert(hit.title.text);
        }
    }
    order.truncate(ROWS * 3);
    // The words of a link are in the text's language where the item has it.
    if let Ok(own) = Locale::new(locale) {
        for row in store::listing::list_items(&mut conn, &own, &order).await? {
            if let Some(entry) = found.get_mut(&row.item_code) {
                entry.titles.insert(locale.to_owned(), row.title);
            }
        }
    }
    let namer = Namer::new(staff, locale);
    let rows = order.iter().filter_map(|code| {
        let entry = found.get(code)?;
        let wished = namer.locals.iter().find_map(|l| entry.titles.get_key_value(l.locale.as_str()));
        let (lang, title) = wished.or_else(|| entry.titles.iter().next())?;
        // What the index found by its text alone comes after what is called so.
        let titles: Vec<String> = entry.titles.values().map(|t| viet::fold(t)).collect();
        let rank = if words.is_empty() { 1 } else { fit(&titles, code.as_str(), &words).unwrap_or(3) };
        let row = PickRow {
            insert: format!("item:{code}"),
            words: title.clone(),
            title: title.clone(),
            lang: lang.clone(),
            note: v.name("section", &entry.section),
            source: String::new(),
            state: (entry.state != EditionState::Published).then(|| StateTag {
                class: entry.state.as_str(),
                text: v.word("state", entry.state.as_str()),
            }),
        };
        Some((rank, row))
    });
    Ok(rows.collect())
}

/// A typed address: a page of ours by its code, so that the link follows when its address changes; another site as it is.
async fn address(app: &App, staff: &Staff, q: &str, locale: &str) -> Result<Option<PickRow>, Failure> {
    let q = q.trim();
    let v = staff.view();
    let row = |insert: &str, words: &str, note: String| PickRow {
        insert: insert.to_owned(),
        words: words.to_owned(),
        title: words.to_owned(),
        lang: locale.to_owned(),
        note,
        source: String::new(),
        state: None,
    };
    let path = q.strip_prefix(v.country.base_url.as_str()).or_else(|| q.starts_with('/').then_some(q));
    if let Some((tag, slug)) = path.and_then(|p| p.trim_start_matches('/').split_once("/stories/"))
        && let Ok(of) = Locale::new(tag)
    {
        let mut conn = app.store.read().await?;
        let edition = store::edition::find_edition(&mut conn, &of, slug).await?;
        let item = match edition {
            Some(edition) => store::item::item_by_id(&mut conn, edition.item).await?,
            None => None,
        };
        drop(conn);
        if let Some(item) = item {
            let words = words_of(app, staff, "item", item.code.as_str(), &of).await?;
            let section = v.name("section", item.section.as_str());
            return Ok(Some(row(&format!("item:{}", item.code), &words, section)));
        }
    }
    let web = (q.starts_with("https://") || q.starts_with("http://")) && !q.contains(char::is_whitespace);
    let host = q.split('/').nth(2).unwrap_or_default();
    Ok((web && host.contains('.')).then(|| row(q, host, v.t("writing-other-site"))))
}

/// The words of a link that is put in without any.
pub async fn words_of(
    app: &App,
    staff: &Staff,
    kind: &str,
    rest: &str,
    locale: &Locale,
) -> Result<String, Failure> {
    let namer = Namer::new(staff, locale.as_str());
    if let Some((_, table, _)) = NAMED.iter().find(|(k, ..)| *k == kind) {
        return Ok(namer.shown(table, rest).map_or(rest, |(name, _)| name).to_owned());
    }
    if kind == "item"
        && let Ok(code) = Code::new(rest)
    {
        let mut conn = app.store.read().await?;
        if let Some(item) = store::item::find_item(&mut conn, &code).await? {
            let editions = store::edition::editions_of(&mut conn, item.id).await?;
            let own = editions.iter().find(|e| e.locale == *locale);
            let edition = own.or_else(|| editions.iter().find(|e| e.locale == item.written_in));
            return Ok(edition.map_or_else(|| rest.to_owned(), |e| e.title.clone()));
        }
    }
    Ok(rest.trim_start_matches('/').split('/').next().unwrap_or(rest).to_owned())
}
