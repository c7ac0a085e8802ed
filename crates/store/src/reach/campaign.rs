//! Campaigns.

use model::{ActivityId, Campaign, Code};
use sqlx::AssertSqlSafe;

use crate::row::Row;
use crate::sql::to_json;
use crate::{Conn, StoreError, Tx};

const COLUMNS: &str = "code, organisation, names, message, programme, activity_id, from_on, until_on, made_by, made_at, \
     closed_at";
const UPSERT: &str = include_str!("../../sql/campaign/upsert.sql");

/// Every campaign, the newest first.
pub async fn campaigns(conn: &mut Conn) -> Result<Vec<Campaign>, StoreError> {
    let sql = AssertSqlSafe(format!("SELECT {COLUMNS} FROM campaign ORDER BY from_on DESC, code"));
    conn.fetch_map(sql, &[], read).await
}

/// The campaign of a code.
pub async fn find_campaign(conn: &mut Conn, code: &Code) -> Result<Option<Campaign>, StoreError> {
    let sql = AssertSqlSafe(format!("SELECT {COLUMNS} FROM campaign WHERE code = $1"));
    conn.fetch_optional(sql, args![code]).await?.as_ref().map(read).transpose()
}

/// The campaigns that an activity of a plan is.
pub async fn campaigns_of_activity(
    conn: &mut Conn,
    activity: ActivityId,
) -> Result<Vec<Campaign>, StoreError> {
    let sql = AssertSqlSafe(format!(
        "SELECT {COLUMNS} FROM campaign WHERE activity_id = $1 ORDER BY from_on DESC, code"
    ));
    conn.fetch_map(sql, args![activity], read).await
}

/// Writes a campaign. Whose it is, who recorded it and when, stays.
pub async fn upsert_campaign(tx: &mut Tx, c: &Campaign) -> Result<(), StoreError> {
    let args = args![
        &c.code,
        &c.organisation,
        to_json("names", &c.names)?,
        c.message.as_ref(),
        c.programme.as_ref(),
        c.activity,
        c.from,
        c.until,
        c.made_by,
        c.made_at,
        c.closed_at,
    ];
    tx.execute(UPSERT, args).await?;
    Ok(())
}

fn read(row: &Row) -> Result<Campaign, StoreError> {
    Ok(Campaign {
        code: row.parse("code")?,
        organisation: row.parse("organisation")?,
        names: row.json("names")?,
        message: row.opt_parse("message")?,
        programme: row.opt_parse("programme")?,
        activity: row.opt_parse("activity_id")?,
        from: row.parse("from_on")?,
        until: row.parse("until_on")?,
        made_by: row.parse("made_by")?,
        made_at: row.instant("made_at")?,
        closed_at: row.opt_instant("closed_at")?,
    })
}
