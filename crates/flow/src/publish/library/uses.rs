//! Where a medium is used, and which others look like it.

use media::Fingerprint;
use model::{Code, Locale};
use store::Conn;

use crate::FlowError;

/// A text, or an item, that uses a medium.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Use {
    /// The item.
    pub item: Code,
    /// The language of the text; none where the picture leads the item and no text of it is named besides.
    pub locale: Option<Locale>,
    /// Headline; empty for an item.
    pub title: String,
    /// Readers see it there now.
    pub published: bool,
}

/// Everything that uses a medium: published texts, texts not published yet, items that it leads.
pub async fn uses(conn: &mut Conn, code: &Code) -> Result<Vec<Use>, FlowError> {
    let mut found: Vec<Use> = store::dependency::editions_showing(conn, code)
        .await?
        .into_iter()
        .map(|e| Use { item: e.item_code, locale: Some(e.locale), title: e.title, published: true })
        .collect();
    for (edition, body) in store::media::details::texts_holding(conn, code.as_str()).await? {
        let names = markup::parse(&body)
            .references()
            .iter()
            .any(|r| r.kind == markup::ReferenceKind::Image && r.code == code.as_str());
        let known =
            found.iter().any(|u| u.item == edition.item_code && u.locale.as_ref() == Some(&edition.locale));
        if names && !known {
            found.push(Use {
                item: edition.item_code,
                locale: Some(edition.locale),
                title: edition.title,
                published: false,
            });
        }
    }
    for item in store::media::details::items_led_by(conn, code).await? {
        if !found.iter().any(|u| u.item == item) {
            found.push(Use { item, locale: None, title: String::new(), published: false });
        }
    }
    Ok(found)
}

/// Other pictures that look like one, the most alike first.
pub async fn look_alikes(conn: &mut Conn, code: &Code, fingerprint: &str) -> Result<Vec<Code>, FlowError> {
    let Ok(own) = fingerprint.parse::<Fingerprint>() else { return Ok(Vec::new()) };
    let mut alike: Vec<(u32, Code)> = store::media::details::fingerprints(conn)
        .await?
        .into_iter()
        .filter(|(other, _)| other != code)
        .filter_map(|(other, print)| {
            let print: Fingerprint = print.parse().ok()?;
            own.is_like(print).then(|| (own.distance(print), other))
        })
        .collect();
    alike.sort();
    Ok(alike.into_iter().take(12).map(|(_, other)| other).collect())
}
