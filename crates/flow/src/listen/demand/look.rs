//! What a search finds now: here, elsewhere, how old, and what it is about.

use search::{Facet, Index, Query, Results};

use crate::FlowError;

/// So many of the best are looked at for their age.
const BEST: usize = 5;

/// Something that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundItem {
    /// Code of its item.
    pub item: String,
    /// Its language.
    pub locale: String,
    /// Its headline.
    pub title: String,
    /// Its address.
    pub url: String,
    /// When it was published, in seconds.
    pub published: i64,
}

/// What a search finds.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Looked {
    /// How much in the language that was asked in.
    pub here: u64,
    /// How much in other languages.
    pub elsewhere: u64,
    /// The best in the language, or in any other where there is none.
    pub best: Option<FoundItem>,
    /// When the newest of the best was published, in seconds.
    pub newest: Option<i64>,
    /// What most of what it finds is about.
    pub topic: Option<String>,
    /// Where most of it stands.
    pub section: Option<String>,
    /// The territory of most of it.
    pub territory: Option<String>,
}

/// Looks for a term as a reader of a language would; an empty language looks in all.
pub fn look(index: &Index, locale: &str, term: &str) -> Result<Looked, FlowError> {
    let query = |text: &str, here: bool| {
        let mut query = Query::new(text);
        if here {
            query = query.in_locale(locale);
        }
        // What the reader got, not what we would have guessed.
        query.correct = false;
        query.limit = BEST;
        query
    };
    if term.trim().is_empty() {
        return Ok(Looked::default());
    }
    if locale.is_empty() {
        let all = index.search(&query(term, false))?;
        return Ok(Looked { here: all.total, ..told(&all) });
    }
    let here = index.search(&query(term, true))?;
    let elsewhere = here.elsewhere(locale);
    if here.total > 0 || elsewhere == 0 {
        return Ok(Looked { here: here.total, elsewhere, ..told(&here) });
    }
    let all = index.search(&query(term, false))?;
    Ok(Looked { here: 0, elsewhere: all.total, ..told(&all) })
}

fn told(results: &Results) -> Looked {
    // Of what is found as often as another, the first by its code: the same today and tomorrow.
    let most = |facet: Facet| {
        let counts = results.counts(facet).iter().filter(|c| c.count > 0);
        let most = counts.max_by(|a, b| a.count.cmp(&b.count).then_with(|| b.value.cmp(&a.value)))?;
        // A few among many do not say what a search is about.
        (most.count * 3 >= results.total).then(|| most.value.clone())
    };
    Looked {
        best: results.hits.first().map(|hit| FoundItem {
            item: hit.id.rsplit_once('@').map_or(hit.id.as_str(), |(item, _)| item).to_owned(),
            locale: hit.locale.clone(),
            title: hit.title.text.clone(),
            url: hit.url.clone(),
            published: hit.published,
        }),
        newest: results.hits.iter().map(|hit| hit.published).max(),
        topic: most(Facet::Topic),
        section: most(Facet::Section),
        territory: most(Facet::Territory),
        ..Looked::default()
    }
}
