//! What stands around data and structures, and how much of the data is written.

use jiff::Timestamp;

use crate::text::Texts;

/// Who sends, to whom, when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// The id of the message.
    pub id: String,
    /// It is only a trial.
    pub test: bool,
    /// When it was made.
    pub prepared: Timestamp,
    /// Who sends it.
    pub sender: Party,
    /// For whom it is.
    pub receiver: Option<Party>,
    /// Where the data come from.
    pub source: Texts,
}

/// A sender or receiver.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Party {
    /// Its id.
    pub id: String,
    /// Its name.
    pub names: Texts,
}

/// What is to be done with the data.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Action {
    /// They are to know.
    #[default]
    Information,
    /// They are added, or change what is there.
    Append,
    /// They take the place of what is there.
    Replace,
    /// They are taken out.
    Delete,
}

impl Action {
    /// The name in XML and JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Information => "Information",
            Self::Append => "Append",
            Self::Replace => "Replace",
            Self::Delete => "Delete",
        }
    }

    /// The letter in CSV.
    pub const fn letter(self) -> &'static str {
        match self {
            Self::Information => "I",
            Self::Append => "A",
            Self::Replace => "R",
            Self::Delete => "D",
        }
    }

    pub(crate) fn parse(text: &str) -> Option<Self> {
        [Self::Information, Self::Append, Self::Replace, Self::Delete]
            .into_iter()
            .find(|action| text == action.letter() || text == action.name())
    }
}

/// Which dimension stands at each observation, while the others make its series.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum AtObservation {
    /// Time where the structure has it, all otherwise.
    #[default]
    Time,
    /// All: there are no series.
    All,
    /// This one.
    Dimension(String),
}

/// Which measures or attributes are written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pick {
    /// All.
    All,
    /// None.
    None,
    /// Those that are named, and of the attributes those said of the levels.
    Some {
        /// Their ids.
        ids: Vec<String>,
        /// All attributes said of the data set.
        data_set: bool,
        /// All attributes said of series.
        series: bool,
        /// All attributes said of observations.
        observation: bool,
    },
}

/// What is written, and how it is put together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Who sends, to whom, when.
    pub header: Header,
    /// In which languages names are given, the best first. Formats with many take all.
    pub languages: Vec<String>,
    /// What is to be done.
    pub action: Action,
    /// What stands at each observation.
    pub at: AtObservation,
    /// The attributes.
    pub attributes: Pick,
    /// The measures.
    pub measures: Pick,
    /// Observations are written; otherwise only their series.
    pub observations: bool,
    /// From when the data were as they are.
    pub valid_from: Option<Timestamp>,
    /// Until when.
    pub valid_to: Option<Timestamp>,
    /// Its data sets say from when or until when they hold, which not every format has a place for.
    pub dated: bool,
}

/// A set of data in a message that has several: of which table, what is to be done with them, and when they hold.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct DataSet {
    /// The place of its table among those of the writer.
    pub table: usize,
    /// What is to be done with the data.
    pub action: Action,
    /// From when they were as they are.
    pub valid_from: Option<Timestamp>,
    /// Until when.
    pub valid_to: Option<Timestamp>,
}

impl Message {
    /// A message with everything in it.
    pub fn new(header: Header, languages: &[&str]) -> Self {
        Self {
            header,
            languages: languages.iter().map(|tag| (*tag).to_owned()).collect(),
            action: Action::Information,
            at: AtObservation::Time,
            attributes: Pick::All,
            measures: Pick::All,
            observations: true,
            valid_from: None,
            valid_to: None,
            dated: false,
        }
    }

    /// The data set of a message that has one.
    pub(crate) fn set(&self) -> DataSet {
        let (valid_from, valid_to) = (self.valid_from, self.valid_to);
        DataSet { table: 0, action: self.action, valid_from, valid_to }
    }
}

/// A moment as XML Schema writes it.
pub(crate) fn moment(at: Timestamp) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}
