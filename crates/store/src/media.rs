//! Pictures and videos and their renditions. The bytes are in the blob store.

pub mod details;
pub mod library;
pub mod upload;

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use model::{Code, MEDIA_KEY_DIGITS, Media, MediaId, MediaVariant, VariantFormat};
use sqlx::AssertSqlSafe;

use crate::row::Row;
use crate::sql::{LIST_MAX, with_list};
use crate::value::Value;
use crate::{Change, Conn, StoreError, Tx};

const FIND_SHOWN: &str = include_str!("../sql/media/find_shown.sql");
const FIND_MANY: &str = include_str!("../sql/media/find_many.sql");
const BY_SHA256: &str = include_str!("../sql/media/by_sha256.sql");
const VARIANTS: &str = include_str!("../sql/media/variants.sql");
const UPSERT: &str = include_str!("../sql/media/upsert.sql");
const INSERT_VARIANT: &str = include_str!("../sql/media/insert_variant.sql");
const CLEAR_VARIANTS: &str = "DELETE FROM media_variant WHERE media_id = $1";
const REMOVE: &str = "DELETE FROM media WHERE id = $1";
const CODES: &str = "SELECT code FROM media";
const CLEAR_DETAILS: &str = "DELETE FROM media_details WHERE media_id = $1";
const CLEAR_ALTS: &str = "DELETE FROM media_alt WHERE media_id = $1";
const VARIANT_BY_KEY: &str = include_str!("../sql/media/variant_by_key.sql");
const VARIANT_BY_SHA256: &str = include_str!("../sql/media/variant_by_sha256.sql");

/// The picture of a code, with its renditions.
pub async fn find_media(conn: &mut Conn, code: &Code) -> Result<Option<Media>, StoreError> {
    Ok(find_many_media(conn, std::slice::from_ref(code)).await?.remove(code))
}

/// The pictures of these codes, as far as they are there, in two queries; also those that readers may not see.
pub async fn find_many_media(conn: &mut Conn, codes: &[Code]) -> Result<BTreeMap<Code, Media>, StoreError> {
    by_codes(conn, FIND_MANY, codes).await
}

/// Those of these pictures that readers may see: what public pages are made of.
pub async fn shown_media(conn: &mut Conn, codes: &[Code]) -> Result<BTreeMap<Code, Media>, StoreError> {
    by_codes(conn, FIND_SHOWN, codes).await
}

async fn by_codes(
    conn: &mut Conn,
    template: &str,
    codes: &[Code],
) -> Result<BTreeMap<Code, Media>, StoreError> {
    let mut found = Vec::with_capacity(codes.len());
    for codes in codes.chunks(LIST_MAX) {
        let mut args = Vec::new();
        let sql = with_list(template, &mut args, codes.iter().map(Value::from));
        found.extend(conn.fetch_map(AssertSqlSafe(sql), &args, read).await?);
    }
    load_variants(conn, &mut found).await?;
    Ok(found.into_iter().map(|media| (media.code.clone(), media)).collect())
}

/// Pictures whose original has this digest: the same bytes may stand under several codes.
pub async fn media_by_sha256(conn: &mut Conn, sha256: &str) -> Result<Vec<Media>, StoreError> {
    let mut found = conn.fetch_map(BY_SHA256, args![sha256], read).await?;
    load_variants(conn, &mut found).await?;
    Ok(found)
}

/// A rendition, and whether readers may have it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Served {
    /// Its encoding and length.
    pub variant: MediaVariant,
    /// Last day on which its medium may be shown.
    pub rights_until: Option<Date>,
    /// Since when readers may not see its medium.
    pub withdrawn_at: Option<Timestamp>,
}

/// The rendition of a digest, to serve the blob by. Originals are none.
pub async fn variant_by_sha256(conn: &mut Conn, sha256: &str) -> Result<Option<Served>, StoreError> {
    let row = conn.fetch_optional(VARIANT_BY_SHA256, args![sha256]).await?;
    row.as_ref().map(read_served).transpose()
}

fn read_served(row: &Row) -> Result<Served, StoreError> {
    Ok(Served {
        variant: read_variant(row)?,
        rights_until: row.opt_parse("rights_until")?,
        withdrawn_at: row.opt_instant("withdrawn_at")?,
    })
}

/// The rendition of a width and encoding of the medium with an address key ([`Media::address_key`]).
pub async fn variant_by_key(
    conn: &mut Conn,
    key: &str,
    width: u32,
    format: VariantFormat,
) -> Result<Option<Served>, StoreError> {
    if key.len() != MEDIA_KEY_DIGITS || !key.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'a'..=b'f')) {
        return Ok(None);
    }
    // What comes after every digest that begins like this.
    let end = format!("{key}g");
    let row = conn.fetch_optional(VARIANT_BY_KEY, args![key, end, width, format.as_str()]).await?;
    row.as_ref().map(read_served).transpose()
}

/// Every picture's code, in order.
pub async fn media_codes(conn: &mut Conn) -> Result<Vec<Code>, StoreError> {
    let mut codes: Vec<Code> = conn.fetch_map(CODES, &[], |row| row.parse("code")).await?;
    codes.sort();
    Ok(codes)
}

/// Writes a picture by its code; a known one keeps its id, whatever `media` says.
pub async fn upsert_media(tx: &mut Tx, media: &Media) -> Result<(MediaId, Change), StoreError> {
    let stored = find_media(tx, &media.code).await?;
    let id = stored.as_ref().map_or(media.id, |stored| stored.id);
    let wanted = Media { id, ..media.clone() };
    let change = Change::between(stored.as_ref(), &wanted);
    if change.is_change() {
        write(tx, &wanted).await?;
    }
    Ok((id, change))
}

/// Removes a picture from the registry; its blobs stay. Tells whether it was there.
pub async fn remove_media(tx: &mut Tx, code: &Code) -> Result<bool, StoreError> {
    let Some(media) = find_media(tx, code).await? else { return Ok(false) };
    for clear in [CLEAR_VARIANTS, CLEAR_DETAILS, CLEAR_ALTS] {
        tx.execute(clear, args![media.id]).await?;
    }
    tx.execute(REMOVE, args![media.id]).await?;
    Ok(true)
}

async fn write(tx: &mut Tx, media: &Media) -> Result<(), StoreError> {
    let args = args![
        media.id,
        &media.code,
        &media.sha256,
        media.width,
        media.height,
        &media.mime,
        &media.credit,
        &media.licence,
        media.source_url.as_ref(),
        media.focus_x,
        media.focus_y,
        &media.colour,
    ];
    tx.execute(UPSERT, args).await?;
    tx.execute(CLEAR_VARIANTS, args![media.id]).await?;
    for (position, variant) in (0_i64..).zip(&media.variants) {
        let bytes = i64::try_from(variant.bytes).map_err(|source| StoreError::column("bytes", source))?;
        let format = variant.format.as_str();
        let args = args![media.id, position, variant.width, variant.height, format, &variant.sha256, bytes];
        tx.execute(INSERT_VARIANT, args).await?;
    }
    Ok(())
}

async fn load_variants(conn: &mut Conn, media: &mut [Media]) -> Result<(), StoreError> {
    for media in media.chunks_mut(LIST_MAX) {
        let mut args = Vec::new();
        let sql = with_list(VARIANTS, &mut args, media.iter().map(|media| Value::from(media.id)));
        for row in conn.fetch_all(AssertSqlSafe(sql), &args).await? {
            let id: MediaId = row.parse("media_id")?;
            if let Some(media) = media.iter_mut().find(|media| media.id == id) {
                media.variants.push(read_variant(&row)?);
            }
        }
    }
    Ok(())
}

fn read(row: &Row) -> Result<Media, StoreError> {
    Ok(Media {
        id: row.parse("id")?,
        code: row.parse("code")?,
        sha256: row.text("sha256")?,
        width: row.small("width")?,
        height: row.small("height")?,
        mime: row.text("mime")?,
        credit: row.text("credit")?,
        licence: row.text("licence")?,
        source_url: row.opt_text("source_url")?,
        focus_x: row.real("focus_x")?,
        focus_y: row.real("focus_y")?,
        colour: row.text("colour")?,
        variants: Vec::new(),
    })
}

fn read_variant(row: &Row) -> Result<MediaVariant, StoreError> {
    let format = row.text("format")?;
    Ok(MediaVariant {
        width: row.small("width")?,
        height: row.small("height")?,
        format: VariantFormat::parse(&format)
            .ok_or_else(|| StoreError::column("format", format!("unknown encoding “{format}”")))?,
        sha256: row.text("sha256")?,
        bytes: row.small("bytes")?,
    })
}
