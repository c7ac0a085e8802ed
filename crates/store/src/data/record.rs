//! What is said of flows, indicators, sources and topics beyond the standard's structures.

use model::{Code, DataFlow, DataSource, Indicator};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::sql::to_json;
use crate::{Conn, StoreError, Tx};

const LOAD: &str = "SELECT body FROM data_record WHERE kind = $1 ORDER BY position, code";
const UPSERT: &str = "INSERT INTO data_record (kind, code, position, body) VALUES ($1, $2, $3, $4) \
    ON CONFLICT (kind, code) DO UPDATE SET position = excluded.position, body = excluded.body";
const CLEAR: &str = "DELETE FROM data_record WHERE kind = $1";

async fn load<T: DeserializeOwned>(conn: &mut Conn, kind: &str) -> Result<Vec<T>, StoreError> {
    conn.fetch_map(LOAD, args![kind], |row| row.json("body")).await
}

async fn replace<T>(
    tx: &mut Tx,
    kind: &str,
    wanted: &[T],
    code: impl Fn(&T) -> &Code,
) -> Result<bool, StoreError>
where
    T: Serialize + DeserializeOwned + PartialEq,
{
    if load::<T>(tx, kind).await? == wanted {
        return Ok(false);
    }
    tx.execute(CLEAR, args![kind]).await?;
    for (position, record) in (0_i64..).zip(wanted) {
        let body = to_json("a record of the data", record)?;
        tx.execute(UPSERT, args![kind, code(record), position, body.as_str()]).await?;
    }
    Ok(true)
}

/// Every flow, in order: those of the pack, then those that were brought in here.
pub async fn flows(conn: &mut Conn) -> Result<Vec<DataFlow>, StoreError> {
    let mut flows: Vec<DataFlow> = load(conn, "flow").await?;
    for own in load::<DataFlow>(conn, "own-flow").await? {
        if !flows.iter().any(|flow| flow.code == own.code) {
            flows.push(own);
        }
    }
    Ok(flows)
}

/// Makes these the flows of the pack; tells whether they were others before. Flows brought in here stay.
pub async fn replace_flows(tx: &mut Tx, flows: &[DataFlow]) -> Result<bool, StoreError> {
    replace(tx, "flow", flows, |flow| &flow.code).await
}

/// Writes one flow that is brought in here, behind the others when it is new.
pub async fn upsert_flow(tx: &mut Tx, flow: &DataFlow) -> Result<(), StoreError> {
    let known: Vec<DataFlow> = load(tx, "own-flow").await?;
    let position = known.iter().position(|f| f.code == flow.code).unwrap_or(known.len());
    let body = to_json("a flow", flow)?;
    let position = i64::try_from(position).unwrap_or(i64::MAX);
    tx.execute(UPSERT, args!["own-flow", &flow.code, position, body.as_str()]).await?;
    Ok(())
}

/// Every indicator, in order.
pub async fn indicators(conn: &mut Conn) -> Result<Vec<Indicator>, StoreError> {
    load(conn, "indicator").await
}

/// Makes these the indicators; tells whether they were others before.
pub async fn replace_indicators(tx: &mut Tx, indicators: &[Indicator]) -> Result<bool, StoreError> {
    replace(tx, "indicator", indicators, |indicator| &indicator.code).await
}

/// Every source, in order.
pub async fn sources(conn: &mut Conn) -> Result<Vec<DataSource>, StoreError> {
    load(conn, "source").await
}

/// Makes these the sources; tells whether they were others before.
pub async fn replace_sources(tx: &mut Tx, sources: &[DataSource]) -> Result<bool, StoreError> {
    replace(tx, "source", sources, |source| &source.code).await
}

/// Every topic, in order.
pub async fn topics(conn: &mut Conn) -> Result<Vec<Code>, StoreError> {
    load(conn, "topic").await
}

/// Makes these the topics; tells whether they were others before.
pub async fn replace_topics(tx: &mut Tx, topics: &[Code]) -> Result<bool, StoreError> {
    replace(tx, "topic", topics, |code| code).await
}

/// The area that is the country itself, where the pack names one.
pub async fn home_area(conn: &mut Conn) -> Result<Option<Code>, StoreError> {
    Ok(load(conn, "home").await?.into_iter().next())
}

/// Says which area is the country itself.
pub async fn set_home_area(tx: &mut Tx, area: Option<&Code>) -> Result<bool, StoreError> {
    let areas: Vec<Code> = area.into_iter().cloned().collect();
    replace(tx, "home", &areas, |code| code).await
}
