//! What a change of a fact does to what readers see, told before it is made.

use model::{Code, Locale};
use store::Conn;

use crate::FlowError;
use crate::publish::figures::sentences;

/// Marks round the figure in a text, so that its sentences are found again; no text of ours has these signs.
const BEGIN: char = '\u{e000}';
const END: char = '\u{e001}';

/// A sentence that will read otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Effect {
    /// The item.
    pub item: Code,
    /// Language.
    pub locale: Locale,
    /// Headline.
    pub title: String,
    /// Last part of the public address.
    pub slug: String,
    /// The sentence as readers see it.
    pub before: String,
    /// As they will see it.
    pub after: String,
}

/// Facts as readers of a locale see them.
pub type Words<'a> = dyn Fn(&Locale, &str) -> Option<String> + Sync + 'a;

/// Every sentence of every published edition that cites the fact; `now` and `then` say what facts read as.
pub async fn fact_effects(
    conn: &mut Conn,
    fact: &Code,
    now: &Words<'_>,
    then: &Words<'_>,
) -> Result<Vec<Effect>, FlowError> {
    let mut out = Vec::new();
    for edition in store::dependency::editions_citing(conn, fact).await? {
        let found = store::published::find_published_of(conn, &edition.item_code, &edition.locale).await?;
        let Some(found) = found else { continue };
        let document = markup::parse(&found.revision.body);
        let read = |words: &Words<'_>| {
            document.plain_text(&|code| {
                let text = words(&edition.locale, code)?;
                Some(if code == fact.as_str() { format!("{BEGIN}{text}{END}") } else { text })
            })
        };
        let (before, after) = (cited(&read(now)), cited(&read(then)));
        for (before, after) in before.into_iter().zip(after) {
            out.push(Effect {
                item: edition.item_code.clone(),
                locale: edition.locale.clone(),
                title: edition.title.clone(),
                slug: edition.slug.clone(),
                before,
                after,
            });
        }
    }
    Ok(out)
}

/// The sentences that hold a mark, without it.
fn cited(text: &str) -> Vec<String> {
    let pieces = sentences(text).into_iter().map(|range| &text[range]);
    pieces.filter(|s| s.contains(BEGIN)).map(|s| s.replace([BEGIN, END], "")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_sentences_with_the_figure_are_told() {
        let text = format!("One. Two is {BEGIN}5,2 km{END} long. Three.\nFour {BEGIN}5,2 km{END}");
        assert_eq!(cited(&text), ["Two is 5,2 km long.", "Four 5,2 km"]);
    }
}
