//! Parquet, compressed with Snappy, in row groups of bounded size.

use std::io::Write;
use std::sync::Arc;

use ::parquet::basic::{Compression, LogicalType, Repetition, Type as Physical};
use ::parquet::data_type::{ByteArray, ByteArrayType, DataType, DoubleType, Int32Type, Int64Type};
use ::parquet::file::metadata::KeyValue;
use ::parquet::file::properties::WriterProperties;
use ::parquet::file::writer::{SerializedColumnWriter, SerializedFileWriter};
use ::parquet::schema::types::{Type, TypePtr};
use bytes::Bytes;
use jiff::civil::date;

use crate::value::{Checked, Value};
use crate::{Kind, Table, WriteError};

/// A row group ends when either is reached.
const GROUP_ROWS: usize = 65_536;
const GROUP_BYTES: usize = 32 << 20;

/// Writes Parquet: texts and periods as UTF-8 with a dictionary, numbers as `DOUBLE`, whole numbers as `INT64`, days as
/// `DATE`. What the table says of itself stands in the file's key-value metadata.
pub struct ParquetWriter<W: Write + Send> {
    checked: Checked,
    values: Vec<Value>,
    columns: Vec<Pending>,
    rows: usize,
    bytes: usize,
    out: SerializedFileWriter<W>,
}

/// The values of a column that wait for their row group to be full.
struct Pending {
    required: bool,
    /// For each row whether it has a value.
    present: Vec<i16>,
    values: Values,
}

enum Values {
    /// All texts behind one another, and where each ends.
    Text(Vec<u8>, Vec<usize>),
    Number(Vec<f64>),
    Integer(Vec<i64>),
    Date(Vec<i32>),
}

impl<W: Write + Send> ParquetWriter<W> {
    /// Begins a file.
    pub fn new(table: &Table, out: W) -> Result<ParquetWriter<W>, WriteError> {
        let checked = Checked::new(table)?;
        let properties = WriterProperties::builder()
            .set_compression(Compression::SNAPPY)
            .set_key_value_metadata(Some(metadata(table)))
            .build();
        let out = SerializedFileWriter::new(out, schema(table)?, Arc::new(properties))?;
        let columns = table.columns.iter().map(|column| Pending {
            required: column.required,
            present: Vec::new(),
            values: match column.kind {
                Kind::Text | Kind::Period => Values::Text(Vec::new(), Vec::new()),
                Kind::Number => Values::Number(Vec::new()),
                Kind::Integer => Values::Integer(Vec::new()),
                Kind::Date => Values::Date(Vec::new()),
            },
        });
        let columns = columns.collect();
        Ok(ParquetWriter { checked, values: Vec::new(), columns, rows: 0, bytes: 0, out })
    }

    /// Takes a row, and writes a row group when it is full.
    pub fn row(&mut self, texts: &[&str]) -> Result<(), WriteError> {
        self.checked.row(texts, &mut self.values)?;
        for ((column, value), text) in self.columns.iter_mut().zip(&self.values).zip(texts) {
            self.bytes += column.push(*value, text);
        }
        self.rows += 1;
        if self.rows >= GROUP_ROWS || self.bytes >= GROUP_BYTES {
            self.flush()?;
        }
        Ok(())
    }

    fn flush(&mut self) -> Result<(), WriteError> {
        let mut group = self.out.next_row_group()?;
        for column in &mut self.columns {
            if let Some(mut writer) = group.next_column()? {
                column.write(&mut writer)?;
                writer.close()?;
            }
        }
        group.close()?;
        self.rows = 0;
        self.bytes = 0;
        Ok(())
    }

    /// Writes what waits and the foot of the file, and gives back what was written to.
    pub fn finish(mut self) -> Result<W, WriteError> {
        if self.rows > 0 {
            self.flush()?;
        }
        Ok(self.out.into_inner()?)
    }
}

impl Pending {
    /// Takes a value and says how much memory it needs.
    fn push(&mut self, value: Value, text: &str) -> usize {
        self.present.push(i16::from(value != Value::Missing));
        match (&mut self.values, value) {
            (_, Value::Missing) => return 2,
            (Values::Number(list), Value::Number(number)) => list.push(number),
            (Values::Integer(list), Value::Integer(whole)) => list.push(whole),
            (Values::Date(list), Value::Date(day)) => list.push((day - date(1970, 1, 1)).get_days()),
            (Values::Text(all, ends), _) => {
                all.extend_from_slice(text.as_bytes());
                ends.push(all.len());
                // A view of the text is made of each when it is written.
                return 2 + 8 + 40 + text.len();
            }
            _ => {}
        }
        2 + 8
    }

    fn write(&mut self, writer: &mut SerializedColumnWriter<'_>) -> Result<(), WriteError> {
        let levels = if self.required { None } else { Some(self.present.as_slice()) };
        match &mut self.values {
            Values::Text(all, ends) => {
                let bytes = Bytes::from(std::mem::take(all));
                let mut begin = 0;
                let views = ends.drain(..).map(|end| {
                    let view = bytes.slice(begin..end);
                    begin = end;
                    ByteArray::from(view)
                });
                let views: Vec<ByteArray> = views.collect();
                batch::<ByteArrayType>(writer, &views, levels)?;
            }
            Values::Number(list) => {
                batch::<DoubleType>(writer, list, levels)?;
                list.clear();
            }
            Values::Integer(list) => {
                batch::<Int64Type>(writer, list, levels)?;
                list.clear();
            }
            Values::Date(list) => {
                batch::<Int32Type>(writer, list, levels)?;
                list.clear();
            }
        }
        self.present.clear();
        Ok(())
    }
}

fn batch<T: DataType>(
    writer: &mut SerializedColumnWriter<'_>,
    values: &[T::T],
    levels: Option<&[i16]>,
) -> Result<(), WriteError> {
    writer.typed::<T>().write_batch(values, levels, None)?;
    Ok(())
}

fn schema(table: &Table) -> Result<TypePtr, WriteError> {
    let mut fields = Vec::with_capacity(table.columns.len());
    for column in &table.columns {
        let (physical, logical) = match column.kind {
            Kind::Text | Kind::Period => (Physical::BYTE_ARRAY, Some(LogicalType::String)),
            Kind::Number => (Physical::DOUBLE, None),
            Kind::Integer => (Physical::INT64, None),
            Kind::Date => (Physical::INT32, Some(LogicalType::Date)),
        };
        let repetition = if column.required { Repetition::REQUIRED } else { Repetition::OPTIONAL };
        let field = Type::primitive_type_builder(&column.name, physical)
            .with_repetition(repetition)
            .with_logical_type(logical)
            .build()?;
        fields.push(Arc::new(field));
    }
    Ok(Arc::new(Type::group_type_builder("schema").with_fields(fields).build()?))
}

/// What the table says of itself; a key for each source.
fn metadata(table: &Table) -> Vec<KeyValue> {
    let mut pairs = Vec::new();
    let mut pair = |key: &str, value: &str| {
        if !value.is_empty() {
            pairs.push(KeyValue::new(key.to_owned(), value.to_owned()));
        }
    };
    let origin = &table.origin;
    pair("name", &table.name);
    pair("title", &table.title);
    pair("description", &table.description);
    pair("language", table.language.as_deref().unwrap_or_default());
    if let Some(licence) = &origin.licence {
        pair("licence", &licence.name);
        pair("licence_url", &licence.url);
    }
    for (index, source) in origin.sources.iter().enumerate() {
        let number = if index == 0 { String::new() } else { format!("_{}", index + 1) };
        pair(&format!("source{number}"), &source.title);
        pair(&format!("source_url{number}"), source.url.as_deref().unwrap_or_default());
    }
    pair("vintage", origin.vintage.as_deref().unwrap_or_default());
    pair("created", origin.created.as_deref().unwrap_or_default());
    pair("homepage", origin.homepage.as_deref().unwrap_or_default());
    pairs
}
