//! What every writer of data has to know: which column goes where, and when a series begins.

use std::sync::Arc;

use crate::message::{AtObservation, DataSet, Message, Pick};
use crate::observation::Observation;
use crate::problem::WriteError;
use crate::table::{Attachment, Role, Table};

/// Which column goes where.
#[derive(Debug)]
pub(crate) struct Plan {
    pub(crate) table: Arc<Table>,
    pub(crate) message: Arc<Message>,
    /// Dimensions of the series; none in a flat message.
    pub(crate) series: Vec<usize>,
    /// Dimensions at the observation.
    pub(crate) at: Vec<usize>,
    pub(crate) measures: Vec<usize>,
    /// Attributes of the data set, of the series, of the observation.
    pub(crate) of_set: Vec<usize>,
    pub(crate) of_series: Vec<usize>,
    pub(crate) of_observation: Vec<usize>,
}

impl Plan {
    fn new(table: Arc<Table>, message: Arc<Message>) -> Result<Self, WriteError> {
        let all: Vec<usize> = (0..table.dimensions().len()).collect();
        let one = match &message.at {
            AtObservation::All => None,
            AtObservation::Time => table.time(),
            AtObservation::Dimension(id) => {
                let found = table.find(id).filter(|column| *column < all.len());
                Some(found.ok_or_else(|| WriteError::NoDimension(id.clone()))?)
            }
        };
        let (series, at) = match one {
            Some(one) => (all.into_iter().filter(|column| *column != one).collect(), vec![one]),
            None => (Vec::new(), all),
        };
        let dimensions = table.dimensions().len();
        let measures = (dimensions..dimensions + table.measures().len())
            .filter(|column| match &message.measures {
                Pick::All => true,
                Pick::None => false,
                Pick::Some { ids, .. } => ids.contains(&table.columns()[*column].id),
            })
            .collect();
        let mut plan = Self {
            message,
            series,
            at,
            measures,
            of_set: Vec::new(),
            of_series: Vec::new(),
            of_observation: Vec::new(),
            table: Arc::clone(&table),
        };
        let first = dimensions + table.measures().len();
        for (index, column) in table.attributes().iter().enumerate() {
            let Role::Attribute(attachment) = &column.role else { continue };
            let level = match attachment {
                Attachment::DataSet => Level::Set,
                Attachment::Columns(columns)
                    if !plan.series.is_empty() && columns.iter().all(|c| plan.series.contains(c)) =>
                {
                    Level::Series
                }
                Attachment::Columns(_) | Attachment::Observation => Level::Observation,
            };
            // What is asked for by level is meant as the structure has it, whatever the message is put together like.
            let picked = match (&plan.message.attributes, attachment) {
                (Pick::All, _) => true,
                (Pick::None, _) => false,
                (Pick::Some { ids, .. }, _) if ids.contains(&column.id) => true,
                (Pick::Some { data_set, .. }, Attachment::DataSet) => *data_set,
                (Pick::Some { series, .. }, Attachment::Columns(_)) => *series,
                (Pick::Some { observation, .. }, Attachment::Observation) => *observation,
            };
            if picked {
                match level {
                    Level::Set => plan.of_set.push(first + index),
                    Level::Series => plan.of_series.push(first + index),
                    Level::Observation => plan.of_observation.push(first + index),
                }
            }
        }
        Ok(plan)
    }

    pub(crate) fn id(&self, column: usize) -> &str {
        &self.table.columns()[column].id
    }

    /// All columns that are written, in the order of the table.
    pub(crate) fn written(&self) -> Vec<usize> {
        let mut columns: Vec<usize> = (0..self.table.dimensions().len()).collect();
        columns.extend(&self.measures);
        let mut attributes =
            [self.of_set.as_slice(), self.of_series.as_slice(), self.of_observation.as_slice()].concat();
        attributes.sort_unstable();
        columns.extend(attributes);
        columns
    }

    /// What stands at the observation, by name.
    pub(crate) fn at_name(&self) -> &str {
        match self.at.as_slice() {
            [one] if !self.series.is_empty() => self.id(*one),
            _ => "AllDimensions",
        }
    }

    /// The one measure that SDMX 2.1 can say.
    pub(crate) fn one_measure(&self, format: &'static str) -> Result<(), WriteError> {
        let count = self.table.measures().len();
        if count == 1 {
            return Ok(());
        }
        Err(WriteError::Measures { structure: self.table.structure.to_string(), count, format })
    }
}

/// The tables of a message, and the data set that is being written.
#[derive(Debug)]
pub(crate) struct Plans {
    all: Vec<Arc<Plan>>,
    /// That of the data set.
    pub(crate) now: Arc<Plan>,
    pub(crate) set: DataSet,
}

impl Plans {
    pub(crate) fn new(tables: Vec<Arc<Table>>, message: Message) -> Result<Self, WriteError> {
        let message = Arc::new(message);
        let all = tables
            .into_iter()
            .map(|table| Plan::new(table, Arc::clone(&message)).map(Arc::new))
            .collect::<Result<Vec<_>, _>>()?;
        let now = Arc::clone(all.first().ok_or(WriteError::NoTable(0))?);
        Ok(Self { all, now, set: message.set() })
    }

    pub(crate) fn all(&self) -> &[Arc<Plan>] {
        &self.all
    }

    /// Another data set from now on.
    pub(crate) fn begin(&mut self, set: DataSet) -> Result<(), WriteError> {
        self.now = Arc::clone(self.all.get(set.table).ok_or(WriteError::NoTable(set.table))?);
        self.set = set;
        Ok(())
    }

    /// The one measure that SDMX 2.1 can say.
    pub(crate) fn one_measure(&self, format: &'static str) -> Result<(), WriteError> {
        self.all.iter().try_for_each(|plan| plan.one_measure(format))
    }

    /// The one table that some formats can say.
    pub(crate) fn one_table(&self, format: &'static str) -> Result<(), WriteError> {
        if self.all.len() > 1 { Err(WriteError::OneFlow(format)) } else { Ok(()) }
    }
}

enum Level {
    Set,
    Series,
    Observation,
}

/// What an observation begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Begins {
    /// The data set: it is the first.
    Set,
    /// A series.
    Series,
    /// Nothing: it goes on.
    Nothing,
}

/// Watches observations pass.
#[derive(Debug, Default)]
pub(crate) struct Watch {
    pub(crate) row: u64,
    /// A data set has begun.
    begun: bool,
    /// The first observation of the series.
    last: Observation,
    /// What the data set says.
    set: Observation,
}

impl Watch {
    /// The next observation begins another data set; whether one was begun.
    pub(crate) fn end_set(&mut self) -> bool {
        std::mem::take(&mut self.begun)
    }

    /// Looks at the next observation.
    pub(crate) fn see(&mut self, plan: &Plan, observation: &Observation) -> Result<Begins, WriteError> {
        self.row += 1;
        let begins = if !std::mem::replace(&mut self.begun, true) {
            self.set.clone_from(observation);
            Begins::Set
        } else {
            self.same(plan, &plan.of_set, &self.set, observation)?;
            let same = plan.series.iter().all(|column| observation.text(*column) == self.last.text(*column));
            if same { Begins::Nothing } else { Begins::Series }
        };
        if begins == Begins::Nothing {
            if !plan.series.is_empty() {
                self.same(plan, &plan.of_series, &self.last, observation)?;
            }
        } else {
            self.last.clone_from(observation);
        }
        Ok(begins)
    }

    fn same(
        &self,
        plan: &Plan,
        columns: &[usize],
        first: &Observation,
        found: &Observation,
    ) -> Result<(), WriteError> {
        for column in columns {
            if first.text(*column) != found.text(*column) {
                return Err(WriteError::Varies {
                    row: self.row,
                    column: plan.id(*column).to_owned(),
                    first: first.text(*column).to_owned(),
                    found: found.text(*column).to_owned(),
                });
            }
        }
        Ok(())
    }
}
