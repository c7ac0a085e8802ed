//! Choosing a fact or a page of ours to put into a text: a page by itself, and rows for the dialog.

use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse as _, Response};
use flow::publish::{Draft, begin_edition, keep_working_copy};
use jiff::civil::Date;
use model::Locale;
use render::pages::desk::writing::{PickPage, PickRow, PickRows};
use render::pages::desk::{Choice, StateTag};
use render::{Local, Template as _, View};
use serde::Deserialize;

use super::links;
use crate::answer::redirect;
use crate::app::App;
use crate::desk::editor::{Place, place};
use crate::desk::fields::Fields;
use crate::desk::page;
use crate::desk::staff::Staff;
use crate::failure::Failure;

/// Rows of a picker: nobody reads on, one types another letter.
pub const ROWS: usize = 30;

/// What a picker is asked for.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Wish {
    /// Typed words.
    pub q: String,
    /// The item of the text.
    item: String,
    /// Its language.
    locale: String,
    /// The dialog wants the rows alone.
    part: String,
}

/// A name and where it stood: names in the text's language are shown, those in others only found.
pub struct Namer<'a> {
    /// The text's language first, then the person's, then those most people read.
    pub locals: Vec<&'a Local>,
}

impl<'a> Namer<'a> {
    /// The languages names are looked for in.
    pub fn new(staff: &'a Staff, locale: &str) -> Self {
        let country = &staff.shown.country;
        let own = Locale::new(locale).ok().and_then(|l| country.local(&l));
        let english = Locale::new("en").ok().and_then(|l| country.local(&l));
        let mut locals: Vec<&Local> = Vec::new();
        for local in [own, Some(&staff.local), english, country.home()].into_iter().flatten() {
            if !locals.iter().any(|l| l.locale == local.locale) {
                locals.push(local);
            }
        }
        Self { locals }
    }

    /// The name shown, and its language.
    pub fn shown(&self, table: &str, code: &str) -> Option<(&'a str, &'a Locale)> {
        self.locals.iter().find_map(|l| Some((l.names.get(table, code)?, &l.locale)))
    }

    /// How well something fits what was typed: the lower the better, `None` when it does not. Every typed word must
    /// begin a word of its names or be part of its code.
    pub fn fit(&self, table: &str, code: &str, words: &[String]) -> Option<usize> {
        if words.is_empty() {
            return Some(1);
        }
        let names: Vec<String> =
            self.locals.iter().filter_map(|l| l.names.get(table, code)).map(viet::fold).collect();
        fit(&names, code, words)
    }
}

/// See [`Namer::fit`].
pub fn fit(names: &[String], code: &str, words: &[String]) -> Option<usize> {
    let code = code.to_ascii_lowercase();
    let begins = |name: &str, word: &str| {
        name.starts_with(word)
            || name.match_indices(word).any(|(at, _)| {
                // Scripts without spaces are searched anywhere.
                name[..at].chars().next_back().is_none_or(|c| !c.is_alphanumeric() || !c.is_ascii())
            })
    };
    let all = words.iter().all(|word| names.iter().any(|n| begins(n, word)) || code.contains(word.as_str()));
    let phrase = words.join(" ");
    all.then(|| match () {
        () if names.iter().any(|n| n.starts_with(&phrase)) => 0,
        () if names.iter().any(|n| begins(n, &phrase)) => 1,
        () => 2,
    })
}

/// Typed words, folded.
pub fn typed_words(q: &str) -> Vec<String> {
    viet::fold(q.trim()).split_whitespace().map(str::to_owned).collect()
}

fn facts(staff: &Staff, wish: &Wish, today: Date) -> Vec<PickRow> {
    let v = staff.view();
    let namer = Namer::new(staff, &wish.locale);
    let words = typed_words(&wish.q);
    let mut found: Vec<_> = v
        .country
        .nation
        .facts
        .iter()
        .filter_map(|fact| Some((namer.fit("fact", fact.code.as_str(), &words)?, fact)))
        .collect();
    found.sort_by_key(|(rank, _)| *rank);
    found
        .into_iter()
        .take(ROWS)
        .map(|(_, fact)| {
            let period = v.period(&fact.period);
            let (name, locale) =
                namer.shown("fact", fact.code.as_str()).unwrap_or((fact.code.as_str(), &v.local.locale));
            PickRow {
                insert: format!("[[fact:{}]]", fact.code),
                words: String::new(),
                title: name.to_owned(),
                lang: locale.to_string(),
                note: if period.is_empty() { v.fact(fact) } else { format!("{} · {period}", v.fact(fact)) },
                source: fact.source.clone(),
                state: fact.review_by.filter(|day| *day < today).map(|day| StateTag {
                    class: "late",
                    text: v.t1("writing-fact-due", "date", &v.date(day)),
                }),
            }
        })
        .collect()
}

/// `GET /desk/pick/{kind}?q=…&item=…&locale=…`: `facts` or `links`; with `part=1` the rows alone.
pub async fn pick(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(kind): Path<String>,
    Query(wish): Query<Wish>,
) -> Result<Response, Failure> {
    let today = app.clock.now().to_zoned(staff.shown.country.time_zone.clone()).date();
    let (title, rows) = match kind.as_str() {
        "facts" => ("writing-pick-facts", facts(&staff, &wish, today)),
        "links" => ("writing-pick-links", links::links(&app, &staff, &wish.q, &wish.locale).await?),
        _ => return Err(Failure::NotFound),
    };
    let v = staff.view();
    let count = i64::try_from(rows.len()).unwrap_or(i64::MAX);
    let found = PickRows { count: v.n("writing-found-count", count), rows };
    if wish.part == "1" {
        let html = found.render().map_err(Failure::internal)?;
        return Ok(axum::response::Html(html).into_response());
    }
    let text = match (wish.item.as_str(), wish.locale.as_str()) {
        ("", _) | (_, "") => None,
        (item, locale) => Some(place(&app, &staff, item, locale).await?),
    };
    let (back, places) = match &text {
        Some(place) => (place.href(), places(&v, &newest(&app, &staff, place).await?.0.body)),
        None => (String::new(), Vec::new()),
    };
    page(&PickPage {
        href: format!("/desk/pick/{kind}"),
        query: wish.q,
        item: wish.item,
        locale: wish.locale,
        back,
        places,
        found,
        d: staff.desk(v.t(title), "desk-items"),
    })
}

/// What the person has of a text: what they are typing, or what is stored; and the revision it began from.
async fn newest(
    app: &App,
    staff: &Staff,
    place: &Place,
) -> Result<(Draft, Option<model::RevisionId>), Failure> {
    if let Some(edition) = &place.edition {
        let me = staff.me.rights.person.id;
        let mut conn = app.store.read().await?;
        let copy = store::working_copy::find_working_copy(&mut conn, edition.id, me).await?;
        if let Some(copy) = copy
            && let Ok(draft) = serde_json::from_value::<Draft>(copy.text)
        {
            return Ok((draft, copy.base));
        }
    }
    let latest = place.latest.as_ref();
    Ok((latest.map(Draft::from).unwrap_or_default(), latest.map(|r| r.id)))
}

/// The paragraphs of a text, as places to put something before; the end first.
fn places(v: &View<'_>, body: &str) -> Vec<Choice> {
    let mut choices = vec![Choice::new("", v.t("writing-put-end"), "")];
    let lines: Vec<&str> = body.lines().collect();
    for block in markup::parse(body).blocks() {
        let Some(line) = lines.get(block.line.saturating_sub(1)) else { continue };
        let begin: String = line.chars().take(60).collect();
        choices.push(Choice {
            value: block.line.to_string(),
            text: v.t1("writing-put-before", "words", &begin),
            chosen: false,
        });
    }
    choices
}

/// `POST /desk/items/{code}/{locale}/insert`: the chosen thing as a paragraph of what is being typed.
pub async fn insert(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path((code, locale)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Failure> {
    let place = place(&app, &staff, &code, &locale).await?;
    let chosen = fields.get("insert");
    // A link comes as its address alone.
    let text = match chosen.split_once(':') {
        Some((kind, rest)) if !chosen.starts_with(['[', ':']) => {
            let words = links::words_of(&app, &staff, kind, rest, &place.locale).await?;
            format!("[{words}]({chosen})")
        }
        _ => chosen.to_owned(),
    };
    let (mut typed, base) = newest(&app, &staff, &place).await?;
    typed.body = put(&typed.body, &text, fields.get("before").parse().ok());
    let (me, clock) = (&staff.me.rights, app.clock.as_ref());
    let mut tx = app.store.begin().await?;
    let edition = begin_edition(&mut tx, me, clock, &place.item, &place.locale).await?;
    keep_working_copy(&mut tx, me, clock, edition.id, base, &typed).await?;
    tx.commit().await?;
    Ok(redirect(&format!("{}#body", place.href()), false))
}

/// Puts a paragraph before a line, or at the end.
fn put(body: &str, text: &str, before: Option<usize>) -> String {
    let lines: Vec<&str> = body.lines().collect();
    match before.filter(|line| (1..=lines.len()).contains(line)) {
        Some(line) => {
            let (above, below) = lines.split_at(line - 1);
            let above: String = above.iter().flat_map(|l| [*l, "\n"]).collect();
            format!("{above}{text}\n\n{}\n", below.join("\n"))
        }
        None if body.trim().is_empty() => format!("{text}\n"),
        None => format!("{}\n\n{text}\n", body.trim_end()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn put_as_a_paragraph() {
        assert_eq!(put("a\n\nb\n", "x", Some(3)), "a\n\nx\n\nb\n");
        assert_eq!(put("a\n", "x", None), "a\n\nx\n");
        assert_eq!(put("", "x", Some(9)), "x\n");
    }

    #[test]
    fn every_typed_word_must_begin_a_word() {
        let names = [viet::fold("Dân số thành thị"), viet::fold("Urban population")];
        let fits = |q: &str| fit(&names, "population.urban", &typed_words(q));
        assert_eq!(fits("dan so"), Some(0));
        assert_eq!(fits("thị"), Some(1));
        assert_eq!(fits("urb pop"), Some(2));
        assert_eq!(fits("opul"), Some(2), "codes are found by any part");
        assert_eq!(fits("hanh so"), None);
        assert_eq!(fit(&["世界遗产".into()], "x", &typed_words("遗产")), Some(1));
    }
}
