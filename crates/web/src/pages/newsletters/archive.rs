//! The issues that were sent: all of them on the newsletter's page, and each by itself.

use std::collections::BTreeSet;
use std::sync::Arc;

use axum::extract::{Path, State};
use model::{Issue, Locale, Newsletter};
use render::View;
use render::pages::{IssueLink, IssuePage, IssueStoryRow};
use serde::Deserialize;
use store::Conn;

use super::find;
use crate::answer::{Answer, Answered};
use crate::app::App;
use crate::cache::Tag;
use crate::failure::{Failure, Other};
use crate::newsletter::{heading, list_name};
use crate::reader::Reader;

/// Issues told on a newsletter's page.
const ISSUES: u32 = 50;

/// Which issues are asked for.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Older {
    before: String,
}

impl Older {
    /// The number below which they are.
    pub(super) fn number(&self) -> Result<i64, Failure> {
        match self.before.as_str() {
            "" => Ok(i64::MAX),
            text => text.parse().map_err(|_| Failure::NotFound),
        }
    }
}

/// What was sent below a number, the newest first, and the way to what was sent before.
pub(super) async fn sent(
    conn: &mut Conn,
    v: &View<'_>,
    n: &Newsletter,
    before: i64,
) -> Result<(Vec<IssueLink>, Option<String>), Failure> {
    let found = store::newsletter::issues(conn, &n.channel, before, ISSUES).await?;
    let more = u32::try_from(found.len()).is_ok_and(|many| many >= ISSUES);
    let older = found.last().filter(|_| more).map(|last| {
        let page = v.href(&format!("/newsletters/{}", n.channel));
        format!("{page}?before={}", last.number)
    });
    let links = found.iter().filter(|i| i.started_at.is_some()).map(|i| IssueLink {
        href: v.href(&format!("/newsletters/{}/issues/{}", n.channel, i.number)),
        text: v.t1("newsletter-issue-title", "date", &v.day(i.started_at.unwrap_or(i.made_at))),
    });
    Ok((links.collect(), older))
}

/// An issue that tells of nothing in the reader's language: the languages in which it does.
fn elsewhere(
    v: &View<'_>,
    n: &Newsletter,
    issue: &Issue,
    path: &str,
    locales: impl Iterator<Item = Locale>,
) -> Failure {
    let locales: BTreeSet<Locale> = locales.collect();
    let others: Vec<Other> = locales
        .into_iter()
        .filter_map(|locale| {
            let there = View::new(v.country, v.country.local(&locale)?);
            let title = heading(&there, n, issue.until, &[]);
            Some(Other { href: v.href_in(&locale, path), title, locale })
        })
        .collect();
    if others.is_empty() { Failure::NotFound } else { Failure::Elsewhere(others) }
}

/// `GET /{locale}/newsletters/{code}/issues/{number}`: an issue that was sent, in the page's language.
pub(super) async fn issue(
    State(app): State<Arc<App>>,
    reader: Reader,
    Path((_, code, number)): Path<(String, String, String)>,
) -> Answered {
    let v = reader.view();
    let locale = reader.locale();
    let mut conn = app.store.read().await?;
    let n = find(&mut conn, &code).await?;
    let number: i64 = number.parse().map_err(|_| Failure::NotFound)?;
    let found = store::newsletter::issue_by_number(&mut conn, &n.channel, number).await?;
    let found = found.filter(|i| i.started_at.is_some()).ok_or(Failure::NotFound)?;
    let mut rows = Vec::new();
    let mut titles = Vec::new();
    let stories = store::newsletter::stories(&mut conn, found.id).await?;
    let path = format!("/newsletters/{}/issues/{number}", n.channel);
    if !stories.iter().any(|story| story.locale == *locale) {
        return Err(elsewhere(&v, &n, &found, &path, stories.into_iter().map(|story| story.locale)));
    }
    for story in stories {
        if story.locale != *locale {
            continue;
        }
        let Some(edition) = store::edition::edition_by_id(&mut conn, story.edition).await? else { continue };
        let Some(item) = store::item::item_by_id(&mut conn, edition.item).await? else { continue };
        let kicker = v.name("section", item.section.as_str());
        match store::published::find_published(&mut conn, locale, &edition.slug).await? {
            Some(page) if story.withdrawn.is_none() => {
                titles.push(page.revision.title.clone());
                rows.push(IssueStoryRow {
                    href: v.href(&format!("/stories/{}", page.edition.slug)),
                    title: page.revision.title,
                    summary: if story.text.is_empty() { page.revision.summary } else { story.text },
                    kicker,
                });
            }
            // It was withdrawn before or since: its page says so, and so does this one.
            _ => {
                let reason = story.withdrawn.or(edition.withdrawn_reason).unwrap_or_default();
                let revision = store::revision::find_revision(&mut conn, story.revision).await?;
                let title = revision.map(|r| r.title).unwrap_or_default();
                let words = v.t2("newsletter-withdrawn", ("title", &title), ("reason", &reason));
                rows.push(IssueStoryRow { href: String::new(), title, summary: words, kicker });
            }
        }
    }
    if rows.is_empty() {
        return Err(Failure::NotFound);
    }
    let titles: Vec<&str> = titles.iter().map(String::as_str).collect();
    let c = reader.chrome(heading(&v, &n, found.until, &titles), &path, "");
    let (name, _) = list_name(&v, &n);
    let page =
        IssuePage { newsletter: (v.href(&format!("/newsletters/{}", n.channel)), name), stories: rows, c };
    // What stands in it changes with its texts.
    Answer::page(&page, vec![Tag::Channels, Tag::List(locale.to_string())])
}
