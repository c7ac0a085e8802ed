//! Whether a page is what was logged, and what the log says of it.

use std::sync::Arc;

use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use flow::trust::log::{self, Standing};
use render::pages::{LogRow, VerifyAnswer, VerifyPage};
use render::{View, pages::Link};
use serde::Deserialize;

use crate::answer::{Answer, Answered};
use crate::app::App;
use crate::cache::Tag;
use crate::reader::Reader;

/// The address asked about.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    url: String,
}

/// `/{locale}/verify`
pub async fn page(
    State(app): State<Arc<App>>,
    reader: Reader,
    query: Result<Query<Asked>, QueryRejection>,
) -> Answered {
    let asked = query.map(|Query(asked)| asked.url).unwrap_or_default();
    let v = reader.view();
    let mut tags = Vec::new();
    let answer = if asked.trim().is_empty() {
        None
    } else {
        let found = find(&app, &v, &asked).await?;
        tags.extend(found.iter().map(|s| Tag::Item(s.item.to_string())));
        Some(found.map_or_else(|| unknown(&v), |standing| tell(&v, &standing)))
    };
    // Whoever verifies wants to know how it is now.
    let known = answer.is_none() || !tags.is_empty();
    let c = reader.chrome(v.t("verify-title"), "/verify", "").described(v.t("verify-intro"));
    let page = VerifyPage { c, asked, answer, credentials: app.blobs.seal().is_some() };
    let answer = Answer::page(&page, tags)?.never();
    Ok(if known { answer } else { answer.status(http::StatusCode::NOT_FOUND) })
}

async fn find(app: &App, v: &View<'_>, asked: &str) -> Result<Option<Standing>, crate::failure::Failure> {
    let asked = asked.trim();
    // Another site's page is not ours, even where its path is the same.
    let path = asked.strip_prefix(v.country.base_url.as_str()).unwrap_or(asked);
    let Some((locale, slug)) = path.starts_with('/').then(|| log::page_of(path)).flatten() else {
        return Ok(None);
    };
    let standing = log::standing_at(&mut app.store.read().await?, &locale, &slug).await?;
    Ok(standing.filter(|s| s.content.is_some()))
}

fn unknown(v: &View<'_>) -> VerifyAnswer {
    VerifyAnswer { good: false, verdict: v.t("verify-unknown"), page: None, rows: Vec::new() }
}

fn tell(v: &View<'_>, standing: &Standing) -> VerifyAnswer {
    let verdict = match standing.state {
        log::State::Same => v.t("verify-same"),
        log::State::Differs => v.t("verify-differs"),
        log::State::NotLogged => v.t("verify-none"),
    };
    let href = format!("/{}/stories/{}", standing.locale, standing.slug);
    let withdrawn = standing.entries.iter().rposition(|e| e.action == log::Action::Withdraw.as_str());
    let rows = standing.entries.iter().enumerate().rev().map(|(n, entry)| LogRow {
        time: v.moment(entry.at),
        iso: entry.at.to_string(),
        action: match entry.action.as_str() {
            "correct" => v.t("log-correct"),
            "withdraw" => v.t("log-withdraw"),
            _ => v.t("log-publish"),
        },
        entry: v.t1("log-entry", "number", &v.num(entry.position)),
        content: withdrawn.is_none_or(|w| n > w).then(|| format!("/log/content/{}", entry.position)),
    });
    VerifyAnswer {
        good: standing.state == log::State::Same,
        verdict,
        page: Some(Link::new(href.clone(), format!("{}{href}", v.country.base_url))),
        rows: rows.collect(),
    }
}
