//! On to a warehouse: ClickHouse, by its HTTP interface.

use std::time::Duration;

use serde_json::{Map, Value, json};
use store::Store;
use store::audience;

use super::Settings;
use super::close::fields;
use crate::FlowError;
use crate::fetch::{FetchError, Fetcher, Post};

/// An answer is no longer than this.
const ANSWER_MAX: usize = 64 << 10;
/// Batches that are sent in one go.
const AT_ONCE: u32 = 100;

/// The way to a ClickHouse server.
pub struct Warehouse {
    fetcher: Fetcher,
    address: String,
    table: String,
}

/// What was counted could not be sent on.
#[derive(Debug, thiserror::Error)]
pub enum WarehouseError {
    /// It could not be read or marked here.
    #[error(transparent)]
    Flow(#[from] FlowError),
    /// The server cannot be reached; its address may hold a password and is not told.
    #[error("the warehouse cannot be reached")]
    Unreachable,
    /// It refuses.
    #[error("the warehouse answered {status}: {said}")]
    Refused {
        /// Status code.
        status: u16,
        /// The beginning of what it said.
        said: String,
    },
}

impl From<store::StoreError> for WarehouseError {
    fn from(error: store::StoreError) -> Self {
        Self::Flow(error.into())
    }
}

impl Warehouse {
    /// The warehouse of the settings; none where there is none. The operator names it, so it may stand on a private network.
    pub fn open(settings: &Settings) -> Result<Option<Self>, FetchError> {
        let Some(address) = settings.clickhouse.clone() else { return Ok(None) };
        Ok(Some(Self { fetcher: Fetcher::new(true)?, address, table: settings.clickhouse_table.clone() }))
    }

    /// Where a batch is sent. A batch that is sent again, because the answer was lost, is known by its token and is not
    /// inserted twice. It is inserted when the server says so: since 26.2 servers gather inserts first unless they are
    /// told not to, and older ones that do so look at no token and may answer before anything is written.
    fn target(&self, token: &str) -> Option<String> {
        let mut url = url::Url::parse(&self.address).ok()?;
        url.query_pairs_mut()
            .append_pair("query", &format!("INSERT INTO {} FORMAT JSONEachRow", self.table))
            .append_pair("async_insert", "0")
            .append_pair("insert_deduplicate", "1")
            .append_pair("insert_deduplication_token", token);
        Some(url.into())
    }

    async fn insert(&self, token: &str, body: Vec<u8>) -> Result<(), WarehouseError> {
        let address = self.target(token).ok_or(WarehouseError::Unreachable)?;
        let post = Post {
            address: &address,
            content_type: "application/x-ndjson",
            body,
            bearer: None,
            timeout: Duration::from_secs(30),
        };
        let reply = self.fetcher.post(post, ANSWER_MAX).await.map_err(|_| WarehouseError::Unreachable)?;
        if reply.status == 200 {
            return Ok(());
        }
        let said: String = String::from_utf8_lossy(&reply.bytes).chars().take(200).collect();
        Err(WarehouseError::Refused { status: reply.status, said })
    }
}

/// Sends on what is not there yet, a batch at a time and in order; answers how many.
pub async fn send_on(store: &Store, warehouse: &Warehouse) -> Result<usize, WarehouseError> {
    let mut sent = 0;
    let batches = audience::batches_to_send(&mut store.read().await?, AT_ONCE).await?;
    for batch in batches {
        let rows = audience::rows_of_batches(&mut store.read().await?, &[batch.id]).await?;
        let mut body = Vec::new();
        for (_, seen, n) in &rows {
            let mut line = Map::new();
            line.insert("day".into(), json!(batch.day.to_string()));
            line.insert("hour".into(), json!(seen.hour / 1_000_000));
            for (name, text) in fields(seen) {
                line.insert(name.into(), json!(text));
            }
            line.insert("n".into(), json!(n));
            body.extend_from_slice(Value::Object(line).to_string().as_bytes());
            body.push(b'\n');
        }
        if !body.is_empty() {
            warehouse.insert(&batch.id.to_string(), body).await?;
        }
        let mut tx = store.begin().await?;
        audience::mark_sent(&mut tx, batch.id).await?;
        tx.commit().await?;
        sent += 1;
    }
    Ok(sent)
}
