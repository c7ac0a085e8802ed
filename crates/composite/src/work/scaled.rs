use crate::model::Model;
use crate::steps::space::Space;
use crate::steps::sums::range;

/// Normalised columns and what the groups above them want to know.
#[derive(Debug, Clone)]
pub(crate) struct Scaled {
    rows: usize,
    pub values: Vec<f64>,
    /// Per indicator, its least value.
    pub least: Vec<f64>,
    /// Per indicator, whether no unit lacks a value.
    pub complete: Vec<bool>,
    /// All columns again as f(x), for the means that will be asked for often.
    spaces: Vec<(Space, Vec<f64>)>,
}

impl Scaled {
    pub fn new(model: &Model) -> Self {
        let (rows, columns) = (model.rows(), model.tree.indicators);
        Self {
            rows,
            values: vec![f64::NAN; rows * columns],
            least: vec![f64::NAN; columns],
            complete: vec![false; columns],
            spaces: Vec::new(),
        }
    }

    pub fn column(&self, indicator: usize) -> &[f64] {
        &self.values[indicator * self.rows..][..self.rows]
    }

    /// The column as f(x), if that was prepared.
    pub fn column_in(&self, space: Space, indicator: usize) -> Option<&[f64]> {
        if space == Space::Plain {
            return Some(self.column(indicator));
        }
        let (_, values) = self.spaces.iter().find(|(s, _)| *s == space)?;
        Some(&values[indicator * self.rows..][..self.rows])
    }

    /// To be called when a column has changed.
    pub fn note(&mut self, indicator: usize) {
        let column = self.column(indicator);
        let complete = !column.iter().any(|v| v.is_nan());
        self.least[indicator] = range(column).0;
        self.complete[indicator] = complete;
    }

    /// The same with every column also as f(x) for these f.
    pub fn with_spaces(&self, spaces: &[Space]) -> Self {
        let mut scaled = self.clone();
        scaled.spaces = spaces
            .iter()
            .filter(|space| **space != Space::Plain)
            .map(|&space| {
                let mut values = vec![0.0; scaled.values.len()];
                space.enter_all(&scaled.values, &mut values);
                (space, values)
            })
            .collect();
        scaled
    }

    pub fn bytes(model: &Model, spaces: usize) -> usize {
        model.rows() * model.tree.indicators * 8 * (1 + spaces)
    }
}
