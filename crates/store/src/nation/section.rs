//! Sections and topics, in the order of the site.

use model::{Code, Section, Topic};

use super::keyed::{self, Keyed};
use crate::row::Row;
use crate::value::Value;
use crate::{Changes, Conn, StoreError, Tx};

impl Keyed for Section {
    const LOAD: &'static str = "SELECT code, position, kind FROM section ORDER BY position, code";
    const UPSERT: &'static str = "INSERT INTO section (code, position, kind) VALUES ($1, $2, $3) \
        ON CONFLICT (code) DO UPDATE SET position = excluded.position, kind = excluded.kind";
    const DELETE: &'static str = "DELETE FROM section WHERE code = $1";

    fn code(&self) -> &Code {
        &self.code
    }
    fn values(&self) -> Result<Vec<Value>, StoreError> {
        Ok(vec![self.kind.as_str().into()])
    }
    fn read(row: &Row) -> Result<Self, StoreError> {
        Ok(Self { code: row.parse("code")?, kind: row.parse("kind")? })
    }
}

impl Keyed for Topic {
    const LOAD: &'static str = "SELECT code, position FROM topic ORDER BY position, code";
    const UPSERT: &'static str = "INSERT INTO topic (code, position) VALUES ($1, $2) \
        ON CONFLICT (code) DO UPDATE SET position = excluded.position";
    const DELETE: &'static str = "DELETE FROM topic WHERE code = $1";

    fn code(&self) -> &Code {
        &self.code
    }
    fn values(&self) -> Result<Vec<Value>, StoreError> {
        Ok(Vec::new())
    }
    fn read(row: &Row) -> Result<Self, StoreError> {
        Ok(Self { code: row.parse("code")? })
    }
}

const SECTION_USES: &str = "SELECT section AS code, COUNT(*) AS n FROM item GROUP BY section";
const TOPIC_USES: &str = "SELECT topic AS code, COUNT(*) AS n FROM item_topic GROUP BY topic";

/// How many items stand in each section.
pub async fn section_uses(conn: &mut Conn) -> Result<Vec<(Code, i64)>, StoreError> {
    conn.fetch_map(SECTION_USES, &[], |row| Ok((row.parse("code")?, row.int("n")?))).await
}

/// How many items each topic has.
pub async fn topic_uses(conn: &mut Conn) -> Result<Vec<(Code, i64)>, StoreError> {
    conn.fetch_map(TOPIC_USES, &[], |row| Ok((row.parse("code")?, row.int("n")?))).await
}

/// Sections, in the order of the site.
pub async fn sections(conn: &mut Conn) -> Result<Vec<Section>, StoreError> {
    keyed::load(conn).await
}

/// Makes the store hold exactly these sections.
pub async fn replace_sections(tx: &mut Tx, wanted: &[Section]) -> Result<Changes, StoreError> {
    keyed::replace(tx, wanted).await
}

/// Topics, in the order of the site.
pub async fn topics(conn: &mut Conn) -> Result<Vec<Topic>, StoreError> {
    keyed::load(conn).await
}

/// Makes the store hold exactly these topics.
pub async fn replace_topics(tx: &mut Tx, wanted: &[Topic]) -> Result<Changes, StoreError> {
    keyed::replace(tx, wanted).await
}
