//! The document library.

use model::{Code, DocumentRelation, LegalDocument};

use super::keyed::{self, Keyed};
use super::listed::Listed;
use crate::row::Row;
use crate::sql::to_json;
use crate::value::Value;
use crate::{Changes, Conn, StoreError, Tx};

const FIND: &str = include_str!("../../sql/legal_document/find.sql");

impl Keyed for LegalDocument {
    const LOAD: &'static str = include_str!("../../sql/legal_document/load.sql");
    const UPSERT: &'static str = include_str!("../../sql/legal_document/upsert.sql");
    const DELETE: &'static str = "DELETE FROM legal_document WHERE code = $1";

    fn code(&self) -> &Code {
        &self.code
    }

    fn values(&self) -> Result<Vec<Value>, StoreError> {
        Ok(vec![
            (&self.number).into(),
            (&self.kind).into(),
            (&self.issuer).into(),
            self.date.into(),
            self.effective.into(),
            self.valid_to.into(),
            self.status.as_str().into(),
            to_json("summaries", &self.summaries)?.into(),
            (&self.source_url).into(),
            self.as_of.into(),
        ])
    }

    fn read(row: &Row) -> Result<Self, StoreError> {
        Ok(Self {
            code: row.parse("code")?,
            number: row.text("number")?,
            kind: row.text("kind")?,
            issuer: row.parse("issuer")?,
            date: row.opt_parse("date")?,
            effective: row.opt_parse("effective")?,
            valid_to: row.opt_parse("valid_to")?,
            status: row.parse("status")?,
            summaries: row.json("summaries")?,
            source_url: row.text("source_url")?,
            as_of: row.opt_parse("as_of")?,
        })
    }
}

const RELATIONS: Listed<DocumentRelation> = Listed {
    load: "SELECT from_code, to_code, relation FROM document_relation ORDER BY position",
    clear: "DELETE FROM document_relation",
    insert: "INSERT INTO document_relation (position, from_code, to_code, relation) VALUES ($1, $2, $3, $4)",
    values: |row| vec![(&row.from).into(), (&row.to).into(), (&row.relation).into()],
    read: |row| {
        Ok(DocumentRelation {
            from: row.parse("from_code")?,
            to: row.parse("to_code")?,
            relation: row.text("relation")?,
        })
    },
};

/// Documents, in the order of the pack.
pub async fn documents(conn: &mut Conn) -> Result<Vec<LegalDocument>, StoreError> {
    keyed::load(conn).await
}

/// One document.
pub async fn find_document(conn: &mut Conn, code: &Code) -> Result<Option<LegalDocument>, StoreError> {
    conn.fetch_optional(FIND, args![code]).await?.as_ref().map(LegalDocument::read).transpose()
}

/// Makes the store hold exactly these documents.
pub async fn replace_documents(tx: &mut Tx, wanted: &[LegalDocument]) -> Result<Changes, StoreError> {
    keyed::replace(tx, wanted).await
}

/// How documents hang together.
pub async fn document_relations(conn: &mut Conn) -> Result<Vec<DocumentRelation>, StoreError> {
    RELATIONS.load(conn).await
}

/// Makes the store hold exactly these relations; tells whether it did not before.
pub async fn replace_document_relations(
    tx: &mut Tx,
    wanted: &[DocumentRelation],
) -> Result<bool, StoreError> {
    RELATIONS.replace(tx, wanted).await
}
