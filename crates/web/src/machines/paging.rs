//! Lists of the API that are given in pages, all of them alike.

use std::fmt::Display;
use std::sync::Arc;

use axum::extract::Query;
use axum::extract::rejection::QueryRejection;
use model::Locale;
use render::View;
use serde_json::{Value, json};

use super::api::{ReferenceQuery, answer, locale_of};
use crate::answer::Answered;
use crate::app::{App, Shown};
use crate::cache::Tag;
use crate::failure::Failure;
use crate::structured::percent;

/// Nobody turns pages further than this.
const OFFSET_MAX: usize = 1_000_000;

/// How many are given at once.
pub(super) fn limit(wanted: Option<u32>) -> Result<u32, Failure> {
    match wanted.unwrap_or(20) {
        n @ 1..=100 => Ok(n),
        n => Err(Failure::Bad(format!("limit: {n} is not between 1 and 100"))),
    }
}

/// The address of the page after one of a list that is turned by its last row. Of `rows` one more was read than is `wanted`,
/// to see whether there is another page; it is let go of. `narrowed` is what else the list was asked for.
pub(super) fn next_after<T, C: Display>(
    address: &str,
    narrowed: &[(&str, Option<&String>)],
    rows: &mut Vec<T>,
    wanted: u32,
    cursor: impl Fn(&T) -> C,
) -> Option<String> {
    let more = rows.len() > wanted as usize;
    rows.truncate(wanted as usize);
    let last = rows.last().filter(|_| more)?;
    let mut query = String::new();
    for (name, value) in narrowed {
        if let Some(value) = value {
            query += &format!("{name}={}&", percent(value));
        }
    }
    Some(format!("{address}?{query}limit={wanted}&before={}", percent(&cursor(last).to_string())))
}

/// A list that is asked for: in which language, and which page of it.
pub(super) struct Asked {
    pub(super) shown: Arc<Shown>,
    pub(super) locale: Locale,
    offset: usize,
    limit: usize,
}

impl Asked {
    /// What a query asks for.
    pub(super) fn read(
        app: &App,
        query: Result<Query<ReferenceQuery>, QueryRejection>,
    ) -> Result<Self, Failure> {
        let Query(q) = query.map_err(|e| Failure::Bad(e.body_text()))?;
        let shown = app.shown();
        let locale = locale_of(&shown, q.locale.as_ref())?;
        let limit = limit(q.limit)? as usize;
        let offset = q.offset.unwrap_or(0);
        if offset > OFFSET_MAX {
            return Err(Failure::Bad(format!("offset: {offset} is more than {OFFSET_MAX}")));
        }
        Ok(Self { shown, locale, offset, limit })
    }

    /// How it is told in that language.
    pub(super) fn view(&self) -> Result<View<'_>, Failure> {
        let local = self.shown.country.local(&self.locale).ok_or(Failure::NotFound)?;
        Ok(View::new(&self.shown.country, local))
    }

    /// What of a list is on the page.
    pub(super) fn cut<T>(&self, all: impl IntoIterator<Item = T>) -> impl Iterator<Item = T> {
        all.into_iter().skip(self.offset).take(self.limit)
    }

    /// The page, and where the next one is.
    pub(super) fn answer(&self, list: &str, total: usize, items: Vec<Value>, tags: Vec<Tag>) -> Answered {
        let Self { shown, locale, offset, limit } = self;
        let after = offset.saturating_add(*limit);
        let base = &shown.country.base_url;
        let next = (after < total)
            .then(|| format!("{base}/api/v1/{list}?locale={locale}&limit={limit}&offset={after}"));
        answer(&json!({ "items": items, "total": total, "next": next }), tags)
    }
}
