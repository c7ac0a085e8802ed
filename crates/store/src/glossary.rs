//! The glossary: concepts and their terms in every language.

use std::collections::HashMap;

use model::{Actor, Code, Concept, ConceptTerm, Locale};

use crate::row::Row;
use crate::value::Value;
use crate::{Conn, StoreError, Tx};

const COLUMNS: &str = "code, subject, definition, note, created_at, changed_at, changed_by, retired_at";
const UPSERT: &str = include_str!("../sql/glossary/upsert.sql");
const TERMS: &str = include_str!("../sql/glossary/terms.sql");
const ALL_TERMS: &str =
    "SELECT concept, locale, text, status, note FROM glossary_term ORDER BY concept, locale, position, text";
const TERMS_OF: &str = "SELECT concept, locale, text, status, note FROM glossary_term \
     WHERE concept = $1 ORDER BY locale, position, text";
const CLEAR: &str = "DELETE FROM glossary_term WHERE concept = $1";
const ADD: &str = "INSERT INTO glossary_term (concept, locale, text, position, status, note) VALUES {rows}";
const COUNT: &str = "SELECT COUNT(*) AS n FROM glossary_concept WHERE retired_at IS NULL";

/// A term with the concept it belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TermRow {
    /// Code of the concept.
    pub concept: Code,
    /// The term.
    pub term: ConceptTerm,
}

/// Writes a concept with exactly these terms.
pub async fn upsert_concept(tx: &mut Tx, concept: &Concept) -> Result<(), StoreError> {
    let args = args![
        &concept.code,
        &concept.subject,
        &concept.definition,
        &concept.note,
        concept.created_at,
        concept.changed_at,
        &concept.changed_by,
        concept.retired_at,
    ];
    tx.execute(UPSERT, args).await?;
    tx.execute(CLEAR, args![&concept.code]).await?;
    let rows: Vec<Vec<Value>> =
        concept.terms.iter().enumerate().map(|(at, t)| values(concept, at, t)).collect();
    tx.execute_rows(ADD, rows).await
}

fn values(concept: &Concept, position: usize, term: &ConceptTerm) -> Vec<Value> {
    vec![
        (&concept.code).into(),
        (&term.locale).into(),
        (&term.text).into(),
        i64::try_from(position).unwrap_or(i64::MAX).into(),
        term.status.as_str().into(),
        (&term.note).into(),
    ]
}

/// One concept.
pub async fn find_concept(conn: &mut Conn, code: &Code) -> Result<Option<Concept>, StoreError> {
    let sql = sqlx::AssertSqlSafe(format!("SELECT {COLUMNS} FROM glossary_concept WHERE code = $1"));
    let Some(row) = conn.fetch_optional(sql, args![code]).await? else { return Ok(None) };
    let mut concept = read(&row)?;
    let terms = conn.fetch_map(TERMS_OF, args![code], read_term).await?;
    concept.terms = terms.into_iter().map(|row| row.term).collect();
    Ok(Some(concept))
}

/// Every concept, retired ones too, in order of their codes.
pub async fn concepts(conn: &mut Conn) -> Result<Vec<Concept>, StoreError> {
    let sql = sqlx::AssertSqlSafe(format!("SELECT {COLUMNS} FROM glossary_concept ORDER BY code"));
    let mut concepts = conn.fetch_map(sql, &[], read).await?;
    let mut terms: HashMap<Code, Vec<ConceptTerm>> = HashMap::new();
    for row in conn.fetch_map(ALL_TERMS, &[], read_term).await? {
        terms.entry(row.concept).or_default().push(row.term);
    }
    for concept in &mut concepts {
        concept.terms = terms.remove(&concept.code).unwrap_or_default();
    }
    Ok(concepts)
}

/// Terms in use of two languages, by concept.
pub async fn terms_of_pair(conn: &mut Conn, from: &Locale, to: &Locale) -> Result<Vec<TermRow>, StoreError> {
    conn.fetch_map(TERMS, args![from, to], read_term).await
}

/// How many concepts are in use.
pub async fn count_concepts(conn: &mut Conn) -> Result<i64, StoreError> {
    conn.fetch_count(COUNT, &[]).await
}

fn read(row: &Row) -> Result<Concept, StoreError> {
    Ok(Concept {
        code: row.parse("code")?,
        subject: row.text("subject")?,
        definition: row.text("definition")?,
        note: row.text("note")?,
        terms: Vec::new(),
        created_at: row.instant("created_at")?,
        changed_at: row.instant("changed_at")?,
        changed_by: Actor(row.text("changed_by")?),
        retired_at: row.opt_instant("retired_at")?,
    })
}

fn read_term(row: &Row) -> Result<TermRow, StoreError> {
    let term = ConceptTerm {
        locale: row.parse("locale")?,
        text: row.text("text")?,
        status: row.parse("status")?,
        note: row.text("note")?,
    };
    Ok(TermRow { concept: row.parse("concept")?, term })
}
