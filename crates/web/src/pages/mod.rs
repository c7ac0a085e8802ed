//! Pages for people: each parses, asks once or twice, and renders.

pub mod channels;
pub mod complaint;
pub mod data;
pub mod days;
pub mod demand;
pub mod effect;
pub mod embed;
pub mod house;
pub mod indices;
pub mod newsletters;
pub mod organisations;
pub mod places;
pub mod press;
pub mod press_list;
pub mod programme;
pub mod rankings;
pub mod readers;
pub mod reference;
pub mod search;
pub mod stories;
pub mod story;
pub mod texts;
pub mod verify;

use model::Code;
use render::pages::Link;

use crate::app::App;
use crate::failure::Failure;
use crate::reader::Reader;

/// Stories of the reader's language that cite a fact.
pub async fn cited_links(app: &App, reader: &Reader, fact: &Code) -> Result<Vec<Link>, Failure> {
    let mut conn = app.store.read().await?;
    let citing = store::dependency::editions_citing(&mut conn, fact).await?;
    Ok(citing
        .into_iter()
        .filter(|e| e.locale == *reader.locale())
        .map(|e| Link::new(format!("/{}/stories/{}", e.locale, e.slug), e.title))
        .collect())
}
