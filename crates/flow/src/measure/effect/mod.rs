//! Studies of effect: a question fixed before a campaign, and the answer of several methods, or a refusal, afterwards.
//!
//! The way of a study: [`begin_study`], [`bring_file`] or [`attach_series`], [`power`], [`register_study`], later more
//! readings of the same series, [`estimate`], [`publish_study`] by somebody else. After registration nothing of the record
//! changes; readings, results and publications are only added.

mod answer;
mod attach_series;
mod bring_file;
mod estimate;
mod file;
mod material;
mod paper;
mod power;
mod publish_study;
mod register_study;
mod save_study;
#[cfg(test)]
mod tests;
mod withdraw;

pub use answer::{EstimateAnswer, PowerAnswer, lead, read_estimate, read_power, word_of};
pub use attach_series::{Fresh, NewSeries, attach_series, change_series, drop_series, read_series_again};
pub use bring_file::{Brought, bring_file};
pub use estimate::estimate;
pub use file::{FILE_MAX, FileFlaw, FileTable, read_file};
pub use material::Record;
pub use paper::{StudyForPaper, for_paper};
pub use power::power;
pub use publish_study::{may_publish, publish_study};
pub use register_study::register_study;
pub use save_study::{StudyWords, begin_study, may_study, save_study};
pub use withdraw::withdraw_study;

/// What the engine says, for those who show it.
pub use ::effect::{
    Ability, Conclusion, Difference, Doubt, Estimate, Line, Magnitude, Movement, Named, Outcome, Outlook,
    Path, Placebos, Plan, Power, Refusal, Verdict, Where,
};
