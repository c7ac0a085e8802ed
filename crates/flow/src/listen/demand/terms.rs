//! What was searched for, spellings of the same put together.

use std::collections::HashMap;

use store::audience::{self, Span, Sum};
use store::{Conn, StoreError};

/// A search as readers made it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Asked {
    /// The language of the page it was asked on.
    pub locale: String,
    /// As most wrote it.
    pub term: String,
    /// Without marks and capitals: what puts spellings together.
    pub folded: String,
    /// Every spelling, those used most first.
    pub spellings: Vec<String>,
    /// How often.
    pub n: i64,
}

/// A term without marks and capitals; itself where nothing else is left of it.
pub fn fold(term: &str) -> String {
    let folded = viet::fold(term.trim());
    let folded = folded.split_whitespace().collect::<Vec<_>>().join(" ");
    if folded.is_empty() { term.trim().to_owned() } else { folded }
}

/// What was searched for in some months, both included (`search` for everything, `search-nothing` for what found nothing),
/// those asked most first, and how often anything was.
pub async fn asked(
    conn: &mut Conn,
    cut: &str,
    months: (&str, &str),
    limit: u32,
) -> Result<(Vec<Asked>, Sum), StoreError> {
    let cells = audience::cell_sums(conn, Span::Month, cut, months, limit).await?;
    let total = audience::sum_of(conn, Span::Month, cut, months).await?;
    Ok((together(cells), total))
}

/// Puts spellings together.
pub(super) fn together(cells: Vec<Sum>) -> Vec<Asked> {
    let mut known: HashMap<(String, String), usize> = HashMap::new();
    let mut out: Vec<Asked> = Vec::new();
    for cell in cells {
        let Some((locale, term)) = cell.key.split_once('|') else { continue };
        let folded = fold(term);
        let place = *known.entry((locale.to_owned(), folded.clone())).or_insert(out.len());
        match out.get_mut(place) {
            Some(asked) => {
                asked.n += cell.n;
                asked.spellings.push(term.to_owned());
            }
            None => out.push(Asked {
                locale: locale.to_owned(),
                term: term.to_owned(),
                folded,
                spellings: vec![term.to_owned()],
                n: cell.n,
            }),
        }
    }
    out.sort_by(|a, b| {
        b.n.cmp(&a.n).then_with(|| a.locale.cmp(&b.locale)).then_with(|| a.folded.cmp(&b.folded))
    });
    out
}
