//! The observations of a kept series that a query asks for.

use sdmx::Observation;

use crate::damaged::Damaged;
use crate::layout::Layout;
use crate::select::Selection;
use crate::series::{Series, key_parts};

/// Reads kept series as a query asks. Used again for every series, so that it costs no memory.
#[derive(Debug, Default)]
pub struct Reading {
    observation: Observation,
}

impl Reading {
    /// One that has read nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Calls `visit` with each observation of a series that is asked for, until it says no; answers whether it never did.
    pub fn read(
        &mut self,
        layout: &Layout,
        selection: &Selection,
        series: &Series,
        mut visit: impl FnMut(&Observation) -> bool,
    ) -> Result<bool, Damaged> {
        let (key, head) = (key_parts(&series.key)?, series.head_texts(layout)?);
        let row_conditions: Vec<_> = selection
            .conditions
            .iter()
            .map(|bound| (bound, layout.row().iter().position(|c| *c == bound.column)))
            .collect();
        let fits = |row: &[&str]| {
            row_conditions.iter().all(|(bound, place)| {
                let value = match place {
                    Some(at) => row.get(*at).copied(),
                    None => {
                        let head_at = layout.head().iter().position(|c| *c == bound.column);
                        head_at.and_then(|at| head.get(at)).copied()
                    }
                };
                bound.admits_value(value.filter(|value| !value.is_empty()))
            })
        };
        let observation = &mut self.observation;
        let mut whole = true;
        if selection.first.is_none() && selection.last.is_none() {
            series.rows(layout, |row| {
                if fits(row) {
                    layout.join(&key, &head, row, observation);
                    whole = visit(observation);
                }
                whole
            })?;
            return Ok(whole);
        }
        // How many fit has to be known before the last of them are.
        let mut fitting = 0_u64;
        series.rows(layout, |row| {
            fitting += u64::from(fits(row));
            true
        })?;
        let (first, last) = (selection.first.unwrap_or(0), selection.last.unwrap_or(0));
        let mut at = 0_u64;
        series.rows(layout, |row| {
            if fits(row) {
                if at < first || at >= fitting.saturating_sub(last) {
                    layout.join(&key, &head, row, observation);
                    whole = visit(observation);
                }
                at += 1;
            }
            whole
        })?;
        Ok(whole)
    }
}
