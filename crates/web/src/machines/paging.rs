//! Lists of the API that are given in pages, all of them alike.

use model::Locale;
use serde_json::{Value, json};

use super::api::{ReferenceQuery, answer};
use crate::answer::Answered;
use crate::app::Shown;
use crate::cache::Tag;
use crate::failure::Failure;

/// Nobody turns pages further than this.
const OFFSET_MAX: usize = 1_000_000;

/// Which page of a list is asked for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Page {
    offset: usize,
    limit: usize,
}

/// How many are given at once.
pub(super) fn limit(wanted: Option<u32>) -> Result<u32, Failure> {
    match wanted.unwrap_or(20) {
        n @ 1..=100 => Ok(n),
        n => Err(Failure::Bad(format!("limit: {n} is not between 1 and 100"))),
    }
}

impl Page {
    /// The page that a query asks for.
    pub(super) fn of(query: &ReferenceQuery) -> Result<Self, Failure> {
        let limit = limit(query.limit)? as usize;
        let offset = query.offset.unwrap_or(0);
        if offset > OFFSET_MAX {
            return Err(Failure::Bad(format!("offset: {offset} is more than {OFFSET_MAX}")));
        }
        Ok(Self { offset, limit })
    }

    /// What of a list is on it.
    pub(super) fn cut<T>(self, all: impl IntoIterator<Item = T>) -> impl Iterator<Item = T> {
        all.into_iter().skip(self.offset).take(self.limit)
    }

    /// The page, and where the next one is.
    pub(super) fn answer(
        self,
        shown: &Shown,
        locale: &Locale,
        list: &str,
        total: usize,
        items: Vec<Value>,
        tags: Vec<Tag>,
    ) -> Answered {
        let Self { offset, limit } = self;
        let after = offset.saturating_add(limit);
        let base = &shown.country.base_url;
        let next = (after < total)
            .then(|| format!("{base}/api/v1/{list}?locale={locale}&limit={limit}&offset={after}"));
        answer(&json!({ "items": items, "total": total, "next": next }), tags)
    }
}
