//! Migrations: numbered texts inside the binary, each applied once, in one transaction, with its checksum.
//!
//! The driver's own migrator wants one folder per engine and a lock that not every server speaking
//! PostgreSQL's protocol has. Ours needs neither: the row in `schema_migration` is the lock. A second node
//! that starts at the same time waits on its key, fails, and finds the work done.

use std::collections::BTreeMap;

use model::{Clock, SystemClock};
use sha2::{Digest, Sha256};

use crate::{Conn, Store, StoreError, Tx};

/// One step. Never edit one that has been released: add another.
struct Migration {
    version: i64,
    name: &'static str,
    sql: &'static str,
}

macro_rules! migrations {
    ($($version:literal $name:literal),+ $(,)?) => {
        const MIGRATIONS: &[Migration] = &[$(Migration {
            version: $version,
            name: $name,
            sql: include_str!(concat!("../migrations/", $name, ".sql")),
        }),+];
    };
}
migrations! {
    1 "0001_nation",
    2 "0002_content",
    3 "0003_media",
    4 "0004_work",
    5 "0005_people",
    6 "0006_desk",
    7 "0007_log",
    8 "0008_segment",
    9 "0009_language",
    10 "0010_media_desk",
    11 "0011_identity",
    12 "0012_planning",
    13 "0013_message",
    14 "0014_administration",
    15 "0015_data",
    16 "0016_ranking",
    17 "0017_data_load",
    18 "0018_index",
    19 "0019_programme",
    20 "0020_mail",
    21 "0021_oversight",
    22 "0022_evaluation",
    23 "0023_reach",
    24 "0024_audience",
    25 "0025_effect",
    26 "0026_newsletter",
    27 "0027_fediverse",
    28 "0028_hooks",
    29 "0029_demand",
    33 "0033_press_kit",
    34 "0034_press_list",
    37 "0037_import_file",
    38 "0038_press_refused",
}

const CREATE: &str = "CREATE TABLE IF NOT EXISTS schema_migration (
    version BIGINT PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL, applied_at BIGINT NOT NULL)";
const INSERT: &str =
    "INSERT INTO schema_migration (version, name, checksum, applied_at) VALUES ($1, $2, $3, $4)";
const APPLIED: &str = "SELECT version, checksum FROM schema_migration ORDER BY version";

impl Migration {
    fn checksum(&self) -> String {
        hex::encode(Sha256::digest(self.sql.as_bytes()))
    }
}

/// Applies what is missing.
pub(crate) async fn migrate(store: &Store) -> Result<(), StoreError> {
    create_table(store).await?;
    for migration in MIGRATIONS {
        let mut tx = store.begin().await?;
        if applied(&mut tx).await?.contains_key(&migration.version) {
            tx.rollback().await?;
            continue;
        }
        match apply(&mut tx, migration).await {
            Ok(()) => tx.commit().await?,
            // Another node was faster; the check below reads what it wrote.
            Err(error) if error.is_duplicate() => tx.rollback().await?,
            Err(error) => return Err(error),
        }
    }
    check(store).await
}

/// Compares the database with this binary.
pub(crate) async fn check(store: &Store) -> Result<(), StoreError> {
    let applied = applied(&mut store.read().await?).await?;
    let known = MIGRATIONS.last().map_or(0, |migration| migration.version);
    if let Some(&found) = applied.keys().find(|version| **version > known) {
        return Err(StoreError::NewerDatabase { found, known });
    }
    for migration in MIGRATIONS {
        match applied.get(&migration.version) {
            None => return Err(StoreError::missing("migration", migration.name)),
            Some(checksum) if *checksum != migration.checksum() => {
                return Err(StoreError::MigrationChanged {
                    version: migration.version,
                    name: migration.name,
                });
            }
            Some(_) => {}
        }
    }
    Ok(())
}

async fn create_table(store: &Store) -> Result<(), StoreError> {
    let mut tx = store.begin().await?;
    match tx.execute(CREATE, &[]).await {
        Ok(_) => tx.commit().await,
        // PostgreSQL lets two nodes collide here despite IF NOT EXISTS; the loser finds the table.
        Err(error) if error.is_duplicate() || error.is_made_already() => tx.rollback().await,
        Err(error) => Err(error),
    }
}

async fn applied(conn: &mut Conn) -> Result<BTreeMap<i64, String>, StoreError> {
    let rows = conn.fetch_map(APPLIED, &[], |row| Ok((row.int("version")?, row.text("checksum")?))).await?;
    Ok(rows.into_iter().collect())
}

async fn apply(tx: &mut Tx, migration: &Migration) -> Result<(), StoreError> {
    let now = SystemClock.now();
    tx.execute(INSERT, args![migration.version, migration.name, migration.checksum(), now]).await?;
    tx.execute_script(migration.sql)
        .await
        .map_err(|source| StoreError::Migration { name: migration.name, source })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn migrations_are_numbered_in_order() {
        for pair in MIGRATIONS.windows(2) {
            assert!(pair[0].version < pair[1].version, "{} before {}", pair[0].name, pair[1].name);
        }
        for migration in MIGRATIONS {
            assert!(migration.name.starts_with(&format!("{:04}_", migration.version)));
        }
    }
}
