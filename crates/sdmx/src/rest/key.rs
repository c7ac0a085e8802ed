//! Keys: values of the dimensions, in their order.

use super::lists::{Style, short};
use super::{Many, Refusal, semantic, syntax};
use crate::table::Table;

/// A key: for each dimension but time, the values that will do; none when all will.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    positions: Vec<Vec<String>>,
    /// Dimensions at the end may be left out.
    open: bool,
}

impl Key {
    /// Its positions.
    pub fn positions(&self) -> &[Vec<String>] {
        &self.positions
    }

    /// The same with one position in which every value will do.
    pub fn without(&self, position: usize) -> Self {
        let mut open = self.clone();
        if let Some(values) = open.positions.get_mut(position) {
            values.clear();
        }
        open
    }

    pub(super) fn parse(text: &str, style: Style) -> Result<Self, Refusal> {
        let position = |part: &str| -> Result<Vec<String>, Refusal> {
            if part.is_empty() || part == "*" {
                return Ok(Vec::new());
            }
            let values: Vec<&str> = if style == Style::V1 { part.split('+').collect() } else { vec![part] };
            let odd =
                |value: &&str| value.is_empty() || value.chars().any(|c| c.is_control() || c.is_whitespace());
            match values.iter().find(|value| odd(value)) {
                Some(value) => Err(syntax(format!(
                    "{:?} in the key {:?} is no value of a dimension",
                    short(value),
                    short(text)
                ))),
                None => Ok(values.into_iter().map(str::to_owned).collect()),
            }
        };
        let positions = text.split('.').map(position).collect::<Result<_, _>>()?;
        Ok(Self { positions, open: style == Style::V2 })
    }

    pub(super) fn many(text: Option<String>, style: Style) -> Result<Many<Self>, Refusal> {
        let Some(text) = text.filter(|text| !style.all().contains(&text.as_str())) else {
            return Ok(Many::All);
        };
        // The older service has lists in the positions instead.
        let keys: Vec<&str> = if style == Style::V1 { vec![&text] } else { text.split(',').collect() };
        if keys.iter().any(|key| style.all().contains(key)) {
            return Ok(Many::All);
        }
        keys.into_iter().map(|key| Self::parse(key, style)).collect::<Result<_, _>>().map(Many::These)
    }

    /// Which columns of a table have to have which values.
    pub fn bind(&self, table: &Table) -> Result<Vec<(usize, &[String])>, Refusal> {
        let (found, wanted) = (self.positions.len(), table.key().len());
        if found > wanted || (found < wanted && !self.open) {
            let names = table.key().iter().map(|column| column.id.as_str()).collect::<Vec<_>>().join(".");
            return Err(semantic(format!(
                "the key has {found} positions, and {} has {wanted} dimensions: {names}",
                table.subject
            )));
        }
        let bound = self.positions.iter().enumerate().filter(|(_, values)| !values.is_empty());
        Ok(bound.map(|(index, values)| (index, values.as_slice())).collect())
    }
}
