//! Recommendations and what became of them.

use model::OversightId;
use model::programme::{Recommendation, RecommendationStep};

use crate::row::Row;
use crate::{Conn, StoreError, Tx};

const OF: &str = "SELECT id, inspection_id, finding_id, position, owner, words, due, state FROM recommendation \
     WHERE inspection_id = $1 ORDER BY position, id";
const FIND: &str = "SELECT id, inspection_id, finding_id, position, owner, words, due, state FROM recommendation WHERE id = $1";
const OPEN: &str = include_str!("../../../sql/oversight/recommendations_open.sql");
const UPSERT: &str = include_str!("../../../sql/oversight/upsert_recommendation.sql");
const REMOVE: &str = "DELETE FROM recommendation WHERE id = $1";
const STEPS: &str = include_str!("../../../sql/oversight/recommendation_steps.sql");
const INSERT_STEP: &str = "INSERT INTO recommendation_step (recommendation_id, number, kind, words, evidence, person_id, at) \
     VALUES ($1, $2, $3, $4, $5, $6, $7)";

/// The recommendations of an inspection, in order.
pub async fn recommendations(
    conn: &mut Conn,
    inspection: OversightId,
) -> Result<Vec<Recommendation>, StoreError> {
    conn.fetch_map(OF, args![inspection], recommendation).await
}

/// One recommendation.
pub async fn find_recommendation(
    conn: &mut Conn,
    id: OversightId,
) -> Result<Option<Recommendation>, StoreError> {
    conn.fetch_optional(FIND, args![id]).await?.as_ref().map(recommendation).transpose()
}

/// Recommendations of every inspection that was handed over which are not accepted yet, those that are due first.
pub async fn open_recommendations(conn: &mut Conn, limit: u32) -> Result<Vec<Recommendation>, StoreError> {
    conn.fetch_map(OPEN, args![limit], recommendation).await
}

/// Writes a recommendation by its id.
pub async fn upsert_recommendation(tx: &mut Tx, r: &Recommendation) -> Result<(), StoreError> {
    let args = args![r.id, r.inspection, r.finding, r.position, &r.owner, &r.words, r.due, r.state.as_str()];
    tx.execute(UPSERT, args).await?;
    Ok(())
}

/// Takes a recommendation out of an inspection that is not handed over yet.
pub async fn remove_recommendation(tx: &mut Tx, id: OversightId) -> Result<bool, StoreError> {
    Ok(tx.execute(REMOVE, args![id]).await? > 0)
}

/// What was done about the recommendations of an inspection: by recommendation, in order of time.
pub async fn recommendation_steps(
    conn: &mut Conn,
    inspection: OversightId,
) -> Result<Vec<RecommendationStep>, StoreError> {
    conn.fetch_map(STEPS, args![inspection], step).await
}

/// Adds a step; its number must be the next one.
pub async fn insert_recommendation_step(tx: &mut Tx, s: &RecommendationStep) -> Result<(), StoreError> {
    let args = args![s.recommendation, s.number, s.kind.as_str(), &s.words, &s.evidence, s.by, s.at];
    tx.execute(INSERT_STEP, args).await?;
    Ok(())
}

fn recommendation(row: &Row) -> Result<Recommendation, StoreError> {
    Ok(Recommendation {
        id: row.parse("id")?,
        inspection: row.parse("inspection_id")?,
        finding: row.opt_parse("finding_id")?,
        position: row.int("position")?,
        owner: row.parse("owner")?,
        words: row.text("words")?,
        due: row.parse("due")?,
        state: row.parse("state")?,
    })
}

fn step(row: &Row) -> Result<RecommendationStep, StoreError> {
    Ok(RecommendationStep {
        recommendation: row.parse("recommendation_id")?,
        number: row.small("number")?,
        kind: row.parse("kind")?,
        words: row.text("words")?,
        evidence: row.text("evidence")?,
        by: row.parse("person_id")?,
        at: row.instant("at")?,
    })
}
