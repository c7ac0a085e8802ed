//! Items: pieces of content, whatever their language.

use std::collections::HashMap;

use model::{Code, Item, ItemId};
use sqlx::AssertSqlSafe;

use crate::row::Row;
use crate::sql::{LIST_MAX, to_json, with_list};
use crate::value::Value;
use crate::{Change, Conn, StoreError, Tx, listing};

const FIND: &str = include_str!("../sql/item/find.sql");
const FIND_BY_ID: &str = include_str!("../sql/item/find_by_id.sql");
const TAGS: &str = include_str!("../sql/item/tags.sql");
const UPSERT: &str = include_str!("../sql/item/upsert.sql");
const COPY_TO_EDITIONS: &str = include_str!("../sql/item/copy_to_editions.sql");
const CODES: &str = "SELECT id, code FROM item";
const CLEAR_TOPICS: &str = "DELETE FROM item_topic WHERE item_id = $1";
const CLEAR_TERRITORIES: &str = "DELETE FROM item_territory WHERE item_id = $1";
const CLEAR_MESSAGES: &str = "DELETE FROM item_message WHERE item_id = $1";
const ADD_TOPIC: &str = "INSERT INTO item_topic (item_id, topic, position) VALUES ($1, $2, $3)";
const ADD_TERRITORY: &str = "INSERT INTO item_territory (item_id, territory, position) VALUES ($1, $2, $3)";
const ADD_MESSAGE: &str = "INSERT INTO item_message (item_id, message, position) VALUES ($1, $2, $3)";

/// The item of a code.
pub async fn find_item(conn: &mut Conn, code: &Code) -> Result<Option<Item>, StoreError> {
    find(conn, FIND, code.into()).await
}

/// The item of an id.
pub async fn item_by_id(conn: &mut Conn, id: ItemId) -> Result<Option<Item>, StoreError> {
    find(conn, FIND_BY_ID, id.into()).await
}

async fn find(conn: &mut Conn, sql: &'static str, key: Value) -> Result<Option<Item>, StoreError> {
    let Some(row) = conn.fetch_optional(sql, &[key]).await? else { return Ok(None) };
    let mut items = [read(&row)?];
    load_tags(conn, items.iter_mut()).await?;
    let [item] = items;
    Ok(Some(item))
}

/// Every item's code and id, in order of code.
pub async fn item_codes(conn: &mut Conn) -> Result<Vec<(Code, ItemId)>, StoreError> {
    let mut codes = conn.fetch_map(CODES, &[], |row| Ok((row.parse("code")?, row.parse("id")?))).await?;
    codes.sort();
    Ok(codes)
}

/// Writes an item by its code. A known one keeps its id and the time it was made, whatever `item` says.
///
/// Its editions follow: section, kind, format, picture, topics and places of what is published are those of
/// the item from now on.
pub async fn upsert_item(tx: &mut Tx, item: &Item) -> Result<(ItemId, Change), StoreError> {
    let stored = find_item(tx, &item.code).await?;
    let id = stored.as_ref().map_or(item.id, |stored| stored.id);
    let created_at = stored.as_ref().map_or(item.created_at, |stored| stored.created_at);
    let wanted = Item { id, created_at, ..item.clone() };
    let change = Change::between(stored.as_ref(), &wanted);
    if change.is_change() {
        write(tx, &wanted).await?;
        write_tags(tx, &wanted).await?;
    }
    if change == Change::Changed {
        let words = args![
            id,
            item.kind.as_str(),
            item.format.as_str(),
            &item.section,
            item.image.as_ref(),
            &item.publisher
        ];
        tx.execute(COPY_TO_EDITIONS, words).await?;
        listing::shelve_item(tx, id).await?;
    }
    Ok((id, change))
}

async fn write(tx: &mut Tx, item: &Item) -> Result<(), StoreError> {
    let event = item.event.as_ref().map(|event| to_json("an event", event)).transpose()?;
    let claim = item.claim.as_ref().map(|claim| to_json("a claim", claim)).transpose()?;
    let args = args![
        item.id,
        &item.code,
        item.kind.as_str(),
        item.format.as_str(),
        &item.section,
        &item.publisher,
        &item.written_in,
        item.image.as_ref(),
        to_json("sources", &item.sources)?,
        event,
        claim,
        item.created_at,
    ];
    tx.execute(UPSERT, args).await?;
    Ok(())
}

async fn write_tags(tx: &mut Tx, item: &Item) -> Result<(), StoreError> {
    let nouns = [
        (CLEAR_TOPICS, ADD_TOPIC, &item.topics),
        (CLEAR_TERRITORIES, ADD_TERRITORY, &item.territories),
        (CLEAR_MESSAGES, ADD_MESSAGE, &item.messages),
    ];
    for (clear, add, codes) in nouns {
        tx.execute(clear, args![item.id]).await?;
        for (position, code) in (0_i64..).zip(codes) {
            tx.execute(add, args![item.id, code, position]).await?;
        }
    }
    Ok(())
}

/// Reads the item's own columns; topics, territories and messages follow by [`load_tags`].
pub(crate) fn read(row: &Row) -> Result<Item, StoreError> {
    Ok(Item {
        id: row.parse("item_id")?,
        code: row.parse("item_code")?,
        kind: row.parse("kind")?,
        format: row.parse("format")?,
        section: row.parse("section")?,
        topics: Vec::new(),
        territories: Vec::new(),
        messages: Vec::new(),
        publisher: row.parse("publisher")?,
        written_in: row.parse("written_in")?,
        image: row.opt_parse("image")?,
        sources: row.json("sources")?,
        event: row.opt_json("event")?,
        claim: row.opt_json("item_claim")?,
        created_at: row.instant("item_created_at")?,
    })
}

/// Fills in topics, territories and messages.
pub(crate) async fn load_tags<'a>(
    conn: &mut Conn,
    items: impl Iterator<Item = &'a mut Item>,
) -> Result<(), StoreError> {
    // The same item may come several times, once per locale.
    let mut by_id: HashMap<ItemId, Vec<&'a mut Item>> = HashMap::new();
    for item in items {
        by_id.entry(item.id).or_default().push(item);
    }
    let ids: Vec<ItemId> = by_id.keys().copied().collect();
    for ids in ids.chunks(LIST_MAX) {
        let mut args = Vec::new();
        let sql = with_list(TAGS, &mut args, ids.iter().map(|id| Value::from(*id)));
        for row in conn.fetch_all(AssertSqlSafe(sql), &args).await? {
            let (noun, code): (String, Code) = (row.text("noun")?, row.parse("code")?);
            for item in by_id.get_mut(&row.parse("item_id")?).into_iter().flatten() {
                match noun.as_str() {
                    "topic" => item.topics.push(code.clone()),
                    "territory" => item.territories.push(code.clone()),
                    _ => item.messages.push(code.clone()),
                }
            }
        }
    }
    Ok(())
}
