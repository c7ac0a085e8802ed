//! What there is to choose from.

use std::collections::BTreeMap;
use std::sync::Arc;

use flow::plan::Participants;
use flow::publish::library::search_words;
use flow::trust::Scope;
use model::effect::StudyState;
use model::{Act, ActivityId, Code, Locale};
use render::View;
use search::Query;
use store::Conn;
use store::media::library::{Shelf, Shelved, library};

use super::{Candidate, LISTED, OFFERED, Pool};
use crate::app::App;
use crate::desk::items::sees;
use crate::desk::programme::participants;
use crate::desk::staff::Staff;
use crate::desk::writing::Namer;
use crate::failure::Failure;
use crate::pages::programme::words::spoken;

/// Words of so many fields are looked for in the index of what readers see.
const LOOKED: usize = 8;
/// Studies and activities that are looked through.
const STUDIES: u32 = 500;
const ACTIVITIES: u32 = 100_000;
/// As many rows of the store as stand in a list.
const ROWS: u32 = 200;

/// Texts whose publishers the person sees, the newest first. They are found by their headline in the language they were
/// written in; those that `texts` may mean, by what they are called in any other as well.
pub async fn items(app: &App, staff: &Staff, conn: &mut Conn, texts: &[String]) -> Result<Pool, Failure> {
    let all = app.overview.items(app, conn).await?;
    let mut sees = sees(staff);
    let mut places: BTreeMap<Code, usize> = BTreeMap::new();
    let mut found: Vec<Candidate> = Vec::new();
    for entry in all.iter().filter(|entry| sees(&entry.item)) {
        let item = &entry.item;
        let title = if item.title.is_empty() { item.code.to_string() } else { item.title.clone() };
        places.insert(item.code.clone(), found.len());
        found.push(Candidate {
            code: item.code.to_string(),
            title,
            lang: item.written_in.to_string(),
            written_in: Some(item.written_in.clone()),
            organisation: Some(item.publisher.clone()),
            names: vec![entry.folded.clone()],
            ..Candidate::default()
        });
    }
    let locale = &staff.local.locale;
    let newest: Vec<Code> =
        found.iter().take(LISTED).filter_map(|c| Code::new(c.code.as_str()).ok()).collect();
    for row in store::listing::list_items(conn, locale, &newest).await? {
        rename(&mut found, &places, &row.item_code, &row.title, locale);
    }
    for text in texts.iter().filter(|text| !is_code_of(&places, text)).take(LOOKED) {
        let mut query = Query::new(text.clone());
        query.limit = OFFERED * 2;
        let index = Arc::clone(&app.search);
        let hits = tokio::task::spawn_blocking(move || index.search(&query)).await;
        for hit in hits.map_err(Failure::internal)?.map_err(Failure::internal)?.hits {
            let Some(code) = hit.id.rsplit_once('@').and_then(|(code, _)| Code::new(code).ok()) else {
                continue;
            };
            if hit.locale == locale.as_str() {
                rename(&mut found, &places, &code, &hit.title.text, locale);
            } else if let Some(candidate) = places.get(&code).and_then(|at| found.get_mut(*at)) {
                candidate.called(&hit.title.text);
            }
        }
    }
    Ok(Pool::new(found))
}

fn is_code_of(places: &BTreeMap<Code, usize>, text: &str) -> bool {
    Code::new(text).is_ok_and(|code| places.contains_key(&code))
}

/// Calls a text what it is called in the person's language.
fn rename(
    found: &mut [Candidate],
    places: &BTreeMap<Code, usize>,
    code: &Code,
    title: &str,
    locale: &Locale,
) {
    if let Some(candidate) = places.get(code).and_then(|at| found.get_mut(*at))
        && !title.trim().is_empty()
    {
        candidate.called(title);
        candidate.title = title.to_owned();
        candidate.lang = locale.to_string();
    }
}

/// Facts that hold, by their names in the languages most people here read.
pub fn facts(staff: &Staff) -> Pool {
    let v = staff.view();
    let namer = Namer::new(staff, v.local.locale.as_str());
    let facts = v.country.nation.facts.iter().filter(|fact| fact.retired_on.is_none());
    let all = facts.map(|fact| {
        let code = fact.code.as_str();
        let mut candidate = Candidate::new(code, v.name("fact", code));
        for name in namer.locals.iter().filter_map(|local| local.names.get("fact", code)) {
            candidate.called(name);
        }
        let period = v.period(&fact.period);
        candidate.about =
            if period.is_empty() { v.fact(fact) } else { format!("{} · {period}", v.fact(fact)) };
        candidate
    });
    Pool::new(all.collect())
}

/// Campaigns of organisations that are asked for, the newest first.
pub async fn campaigns(
    staff: &Staff,
    conn: &mut Conn,
    wanted: impl Fn(&Code) -> bool,
) -> Result<Pool, Failure> {
    let v = staff.view();
    let known = store::reach::campaigns(conn).await?;
    let all = known.iter().filter(|c| wanted(&c.organisation)).map(|c| {
        let name = spoken(&v, &c.names);
        let mut candidate = Candidate::new(c.code.as_str(), name.text);
        candidate.lang = name.lang;
        c.names.0.values().for_each(|name| candidate.called(name));
        candidate.organisation = Some(c.organisation.clone());
        candidate.about = format!("{} – {}", v.date(c.from), v.date(c.until));
        candidate
    });
    Ok(Pool::new(all.collect()))
}

/// Studies of a programme's campaigns that the person sees, in whatever state but withdrawn.
pub async fn studies(staff: &Staff, conn: &mut Conn, programme: &Code) -> Result<Pool, Failure> {
    let v = staff.view();
    let campaigns = store::reach::campaigns(conn).await?;
    let own =
        |code: &Code| campaigns.iter().any(|c| c.code == *code && c.programme.as_ref() == Some(programme));
    let sees = |code: &Code| staff.me.rights.may(Act::See, Scope::of(code));
    let known = store::effect::studies(conn, STUDIES).await?;
    let known = known.iter().filter(|study| {
        let seen = study.state == StudyState::Published || sees(&study.organisation);
        seen && study.state != StudyState::Withdrawn && own(&study.campaign)
    });
    let all = known.map(|study| {
        let name = spoken(&v, &study.body.titles);
        let mut candidate = Candidate::new(study.code.as_str(), name.text);
        candidate.lang = name.lang;
        study.body.titles.0.values().for_each(|name| candidate.called(name));
        candidate.organisation = Some(study.organisation.clone());
        candidate.about = v.word("effect-state", study.state.as_str());
        candidate
    });
    Ok(Pool::new(all.collect()))
}

/// Activities of approved plans that the person sees, the newest year first. Where there are many, all of them are looked
/// through only for words.
pub async fn activities(
    app: &App,
    staff: &Staff,
    conn: &mut Conn,
    texts: &[String],
) -> Result<Pool, Failure> {
    let v = staff.view();
    let words = texts.iter().any(|text| text.parse::<ActivityId>().is_err());
    let mut rows = store::programme::approved_activities(conn, ROWS + 1).await?;
    if words && rows.len() > LISTED {
        rows = store::programme::approved_activities(conn, ACTIVITIES).await?;
    }
    let mut programmes: BTreeMap<Code, (Participants, String)> = BTreeMap::new();
    for programme in store::programme::programmes(conn).await? {
        let who = participants(conn, app, staff, &programme).await?;
        programmes.insert(programme.code.clone(), (who, spoken(&v, &programme.titles).text));
    }
    let mut all = Vec::new();
    for row in rows {
        let Some((who, name)) = programmes.get(&row.programme) else { continue };
        if who.lets_see(&staff.me.rights, &row.organisation) {
            let mut candidate = Candidate::new(row.key.to_string(), row.title);
            candidate.organisation = Some(row.organisation);
            candidate.about = format!("{} · {name}", v.local.formats.year(row.year));
            all.push(candidate);
        }
    }
    // What is older than the newest is known by its key.
    for text in texts {
        if let Ok(key) = text.parse::<ActivityId>()
            && !all.iter().any(|c| c.code == *text)
            && let Some(newest) = store::programme::activity_versions(conn, key).await?.pop()
        {
            all.push(Candidate::new(text.as_str(), newest.title));
        }
    }
    Ok(Pool::new(all))
}

/// Pictures that readers may see: the newest, and those that `texts` may mean. `wanted` has the last word.
pub async fn pictures(
    v: &View<'_>,
    conn: &mut Conn,
    texts: &[String],
    wanted: impl Fn(&Shelved) -> bool,
) -> Result<Pool, Failure> {
    let shelf = |words: Vec<String>, limit: u32| Shelf {
        videos: Some(false),
        shown: true,
        words,
        ..Shelf::all(v.local.locale.clone(), limit)
    };
    let mut rows = library(conn, &shelf(Vec::new(), ROWS + 1)).await?;
    // Words are looked for in everything only where not everything is here.
    if rows.len() > LISTED {
        for text in texts {
            let mut words = search_words(text);
            if let Ok(code) = Code::new(text.as_str()) {
                words = vec![code.to_string()];
            }
            if !words.is_empty() {
                rows.extend(library(conn, &shelf(words, ROWS)).await?);
            }
        }
    }
    let mut all: Vec<Candidate> = Vec::new();
    for row in rows.into_iter().filter(|row| wanted(row)) {
        let code = row.media.code.to_string();
        if all.iter().any(|c| c.code == code) {
            continue;
        }
        let alt = row.alt.unwrap_or_default();
        let mut candidate = Candidate::new(code, if row.title.is_empty() { alt.clone() } else { row.title });
        candidate.called(&alt);
        candidate.organisation = row.organisation;
        candidate.about = row.media.licence;
        all.push(candidate);
    }
    Ok(Pool::new(all))
}
