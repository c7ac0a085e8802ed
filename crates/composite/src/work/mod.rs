//! One evaluation: all steps of a plan on memory that is made once and used again.
//!
//! [`Data`] goes from the table to normalised columns, [`Top`] from there to ranks. Each part can be done
//! again from any step on; what a part computes depends on its inputs alone, never on what was there before,
//! so that doing less gives the same bytes as doing everything.

mod copeland;
mod data;
mod group;
mod optimise;
mod pca;
mod random_fill;
mod scaled;
mod top;

use crate::check::Faults;
use crate::model::{Model, Settings};

pub(crate) use copeland::net_weights;
pub(crate) use data::{Data, Step};
pub(crate) use random_fill::DrawKey;
pub(crate) use scaled::Scaled;
pub(crate) use top::Top;

/// Room for one evaluation.
#[derive(Debug, Clone)]
pub(crate) struct Work {
    pub data: Data,
    pub top: Top,
}

impl Work {
    pub fn new(model: &Model) -> Self {
        Self { data: Data::new(model), top: Top::new(model) }
    }

    /// Everything, from the table to ranks.
    pub fn run(&mut self, model: &Model, settings: &Settings) {
        self.data.run(model, &model.numbers, settings, Step::Divide);
        self.top.run(model, &self.data.scaled, settings);
    }

    /// Everything, and all that is wrong with it.
    pub fn check(&mut self, model: &Model, settings: &Settings) -> Result<(), Faults> {
        self.run(model, settings);
        let mut faults = self.data.faults.clone();
        // Groups of columns that could not be computed would only repeat the same.
        if faults.is_empty() {
            faults.append(&self.top.faults);
        }
        if faults.is_empty() { Ok(()) } else { Err(faults) }
    }
}
