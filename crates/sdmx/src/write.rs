//! Writing data, whichever the format.

use std::io::Write;
use std::sync::Arc;

use crate::csv;
use crate::id::Release;
use crate::json;
use crate::message::{DataSet, Message};
use crate::ml;
use crate::observation::Observation;
use crate::plan::Plans;
use crate::problem::WriteError;
use crate::table::Table;

pub use crate::csv::{Keys, Labels, TimeFormat};

/// A format of data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DataFormat {
    /// SDMX-ML structure-specific.
    Specific(Release),
    /// SDMX-ML 2.1 generic.
    Generic,
    /// SDMX-JSON 2.0 for 3.0, 1.0 for 2.1.
    Json(Release),
    /// SDMX-CSV 2.0 for 3.0, 1.0 for 2.1.
    Csv(Release, CsvOptions),
}

/// What a client may ask of CSV.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct CsvOptions {
    /// Codes, names, or both.
    pub labels: Labels,
    /// How periods are written.
    pub time: TimeFormat,
    /// Whether keys have columns of their own; only in 2.0.
    pub keys: Keys,
}

/// Writes data as they come. Observations of one series have to stand together.
pub trait DataWriter {
    /// Begins a data set: the observations from now on are of its table. What is begun and has no observation is not
    /// written. A message of one table need not begin any.
    fn begin(&mut self, set: DataSet) -> Result<(), WriteError>;
    /// Writes the next observation.
    fn observation(&mut self, observation: &Observation) -> Result<(), WriteError>;
    /// Writes the end. Without it, the message is not whole.
    fn finish(&mut self) -> Result<(), WriteError>;
}

/// A writer of data of a table. Memory grows with the codes and other different values that JSON has to number, and with
/// the number of series there; not with observations.
pub fn data_writer<W: Write + Send + 'static>(
    output: W,
    format: DataFormat,
    table: Arc<Table>,
    message: Message,
) -> Result<Box<dyn DataWriter + Send>, WriteError> {
    data_sets_writer(output, format, vec![table], message)
}

/// A writer of data of several tables, or of one table in several states, each a data set of its own.
pub fn data_sets_writer<W: Write + Send + 'static>(
    output: W,
    format: DataFormat,
    tables: Vec<Arc<Table>>,
    message: Message,
) -> Result<Box<dyn DataWriter + Send>, WriteError> {
    let plans = Plans::new(tables, message)?;
    Ok(match format {
        DataFormat::Specific(release) => Box::new(ml::Specific::new(output, release, plans)?),
        DataFormat::Generic => Box::new(ml::Generic::new(output, plans)?),
        DataFormat::Json(release) => Box::new(json::Data::new(output, release, plans)?),
        DataFormat::Csv(release, options) => Box::new(csv::Writer::new(output, release, options, plans)?),
    })
}

/// Writes all observations.
pub fn write_data<W: Write + Send + 'static>(
    output: W,
    format: DataFormat,
    table: Arc<Table>,
    message: Message,
    observations: impl IntoIterator<Item = Observation>,
) -> Result<(), WriteError> {
    let mut writer = data_writer(output, format, table, message)?;
    for observation in observations {
        writer.observation(&observation)?;
    }
    writer.finish()
}
