//! Data Package: the description of a table beside its data, loose or in one ZIP archive.

use std::io::{BufWriter, Write};

use serde_json::{Map, Value, json};

use super::CsvWriter;
use super::zipped::{Archive, Tally, archive, begin};
use crate::{Format, Kind, Table, WriteError};

/// A file of a Data Package.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resource {
    /// A short name for machines, different for each file of a package.
    pub name: String,
    /// Where the file is: a path beside the description, or a web address.
    pub path: String,
    /// In which format.
    pub format: Format,
    /// How many bytes it has, where that is known.
    pub bytes: Option<u64>,
    /// Its SHA-256 in hexadecimal digits, where that is known.
    pub sha256: Option<String>,
}

impl Resource {
    /// A file of which no more than its place is known.
    pub fn new(name: impl Into<String>, path: impl Into<String>, format: Format) -> Resource {
        Resource { name: name.into(), path: path.into(), format, bytes: None, sha256: None }
    }
}

/// The description (`datapackage.json`) of a table and of the files it is in, as version 1 of the specification has it.
/// CSV files carry the table's schema and follow the tabular profile.
pub fn descriptor(table: &Table, resources: &[Resource]) -> Value {
    let tabular = !resources.is_empty() && resources.iter().all(|r| is_csv(r.format));
    let mut package = Map::new();
    let profile = if tabular { "tabular-data-package" } else { "data-package" };
    package.insert("profile".to_owned(), profile.into());
    package.insert("name".to_owned(), name(&table.name).into());
    put(&mut package, "title", &table.title);
    put(&mut package, "description", &table.description);
    let origin = &table.origin;
    put(&mut package, "version", origin.vintage.as_deref().unwrap_or_default());
    put(&mut package, "created", origin.created.as_deref().unwrap_or_default());
    put(&mut package, "homepage", origin.homepage.as_deref().unwrap_or_default());
    if !origin.keywords.is_empty() {
        package.insert("keywords".to_owned(), json!(origin.keywords));
    }
    if let Some(licence) = &origin.licence {
        let mut object = Map::new();
        put(&mut object, "name", &licence.name);
        put(&mut object, "path", &licence.url);
        put(&mut object, "title", &licence.title);
        package.insert("licenses".to_owned(), json!([object]));
    }
    if !origin.sources.is_empty() {
        let sources = origin.sources.iter().map(|source| {
            let mut object = Map::new();
            put(&mut object, "title", &source.title);
            put(&mut object, "path", source.url.as_deref().unwrap_or_default());
            object
        });
        package.insert("sources".to_owned(), sources.map(Value::Object).collect());
    }
    let resources = resources.iter().map(|resource| described(table, resource));
    package.insert("resources".to_owned(), resources.collect());
    Value::Object(package)
}

fn described(table: &Table, resource: &Resource) -> Value {
    let mut object = Map::new();
    if is_csv(resource.format) {
        object.insert("profile".to_owned(), "tabular-data-resource".into());
    }
    object.insert("name".to_owned(), name(&resource.name).into());
    object.insert("path".to_owned(), resource.path.as_str().into());
    put(&mut object, "title", &table.title);
    object.insert("format".to_owned(), resource.format.extension().into());
    // The parameter of the media type is said by "encoding".
    let media_type = resource.format.media_type().split(';').next().unwrap_or_default();
    object.insert("mediatype".to_owned(), media_type.into());
    if is_csv(resource.format) || resource.format == Format::Json {
        object.insert("encoding".to_owned(), "utf-8".into());
    }
    if let Some(bytes) = resource.bytes {
        object.insert("bytes".to_owned(), bytes.into());
    }
    if let Some(hash) = &resource.sha256 {
        object.insert("hash".to_owned(), format!("sha256:{hash}").into());
    }
    if is_csv(resource.format) {
        let dialect = json!({ "delimiter": ",", "lineTerminator": "\r\n", "quoteChar": "\"", "doubleQuote": true, "header": true });
        object.insert("dialect".to_owned(), dialect);
        object.insert("schema".to_owned(), schema(table));
    }
    Value::Object(object)
}

fn schema(table: &Table) -> Value {
    let fields = table.columns.iter().map(|column| {
        let kind = match column.kind {
            Kind::Text | Kind::Period => "string",
            Kind::Number => "number",
            Kind::Integer => "integer",
            Kind::Date => "date",
        };
        let mut field = Map::new();
        put(&mut field, "name", &column.name);
        field.insert("type".to_owned(), kind.into());
        put(&mut field, "title", &column.title);
        put(&mut field, "description", &column.description);
        if column.required {
            field.insert("constraints".to_owned(), json!({ "required": true }));
        }
        Value::Object(field)
    });
    let mut schema = Map::new();
    schema.insert("fields".to_owned(), fields.collect());
    schema.insert("missingValues".to_owned(), json!([""]));
    if !table.primary_key.is_empty() {
        schema.insert("primaryKey".to_owned(), json!(table.primary_key));
    }
    Value::Object(schema)
}

fn is_csv(format: Format) -> bool {
    matches!(format, Format::Csv | Format::CsvMarked)
}

fn put(object: &mut Map<String, Value>, key: &str, text: &str) {
    if !text.is_empty() {
        object.insert(key.to_owned(), text.into());
    }
}

/// A name with what the specification allows: small letters, digits, `-`, `_`, `.`, `/`.
fn name(name: &str) -> String {
    let letters = name.chars().map(|c| match c.to_ascii_lowercase() {
        c if c.is_ascii_alphanumeric() || "-_./".contains(c) => c,
        _ => '-',
    });
    letters.collect()
}

/// Writes a Data Package as one ZIP archive: `data.csv` first, then `datapackage.json`, which says its size and SHA-256.
pub struct PackageWriter<W: Write> {
    table: Table,
    out: CsvWriter<Tally<BufWriter<Archive<W>>>>,
}

impl<W: Write> PackageWriter<W> {
    /// Begins the data.
    pub fn new(table: &Table, out: W) -> Result<PackageWriter<W>, WriteError> {
        let mut archive = archive(out);
        begin(&mut archive, "data.csv")?;
        let out = CsvWriter::new(table, Tally::new(BufWriter::with_capacity(1 << 16, archive)), false)?;
        Ok(PackageWriter { table: table.clone(), out })
    }

    /// Writes a row.
    pub fn row(&mut self, texts: &[&str]) -> Result<(), WriteError> {
        self.out.row(texts)
    }

    /// Ends the data, writes their description, and gives back what was written to.
    pub fn finish(self) -> Result<W, WriteError> {
        let tally = self.out.finish()?;
        let resource = Resource {
            name: self.table.name.clone(),
            path: "data.csv".to_owned(),
            format: Format::Csv,
            bytes: Some(tally.bytes),
            sha256: Some(tally.sha256()),
        };
        let mut archive = tally.out.into_inner().map_err(|e| WriteError::Io(e.into_error()))?;
        begin(&mut archive, "datapackage.json")?;
        serde_json::to_writer_pretty(&mut archive, &descriptor(&self.table, &[resource]))?;
        Ok(archive.finish()?.into_inner())
    }
}
