//! What published revisions show: which pages must change when a fact or a picture does.

use model::{Code, EditionId};

use crate::edition::{EditionRef, read_ref};
use crate::{Conn, StoreError, Tx};

const CITING: &str = include_str!("../sql/dependency/citing.sql");
const SHOWING: &str = include_str!("../sql/dependency/showing.sql");
const CLEAR_FACTS: &str = "DELETE FROM edition_fact WHERE edition_id = $1";
const CLEAR_MEDIA: &str = "DELETE FROM edition_media WHERE edition_id = $1";
const ADD_FACT: &str =
    "INSERT INTO edition_fact (edition_id, fact_code) VALUES ($1, $2) ON CONFLICT DO NOTHING";
const ADD_MEDIUM: &str =
    "INSERT INTO edition_media (edition_id, media_code) VALUES ($1, $2) ON CONFLICT DO NOTHING";

/// Writes down what an edition's published revision shows, in place of what the one before did.
pub async fn set_dependencies(
    tx: &mut Tx,
    edition: EditionId,
    facts: &[Code],
    media: &[Code],
) -> Result<(), StoreError> {
    for (clear, add, codes) in [(CLEAR_FACTS, ADD_FACT, facts), (CLEAR_MEDIA, ADD_MEDIUM, media)] {
        tx.execute(clear, args![edition]).await?;
        for code in codes {
            tx.execute(add, args![edition, code]).await?;
        }
    }
    Ok(())
}

/// Published editions that cite a fact.
pub async fn editions_citing(conn: &mut Conn, fact: &Code) -> Result<Vec<EditionRef>, StoreError> {
    conn.fetch_map(CITING, args![fact], read_ref).await
}

/// Published editions that show a picture.
pub async fn editions_showing(conn: &mut Conn, media: &Code) -> Result<Vec<EditionRef>, StoreError> {
    conn.fetch_map(SHOWING, args![media], read_ref).await
}
