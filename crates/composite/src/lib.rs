//! Composite indicators: from a table to an index and ranks, how sure the ranks are, and what would change
//! them.
//!
//! A [`Plan`] is data: the tree of indicators and groups, and the settings of every step, from screening over
//! denomination, imputation, treatment of outliers and normalisation to weights and means. [`Model::new`] checks
//! it against a [`Table`] and names every [`Problem`] with its indicator, unit and cell; what is left can only
//! run.
//!
//! ```
//! use composite::{Model, Plan, Table};
//! use composite::plan::{Change, Mean};
//! use composite::uncertainty::{Choice, Factor, Question, Study, Vary};
//! use composite::what_if::Lever;
//!
//! let mut table = Table::new(["north", "east", "south", "west"])?;
//! table.add_column("income", [Some(31.0), Some(18.5), None, Some(24.0)])?;
//! table.add_column("schooling", [Some(9.1), Some(12.4), Some(10.0), Some(7.7)])?;
//! table.add_column("deaths", [Some(4.0), Some(3.1), Some(3.0), Some(6.2)])?;
//!
//! let plan: Plan = toml::from_str(r#"
//!     impute.method.with = "mean"
//!     normalise.method = { with = "min-max", low = 1, high = 100 }
//!     aggregate.levels = [{ with = "arithmetic" }, { with = "geometric" }]
//!     group = [{ code = "index" }, { code = "people", parent = "index", weight = 2 }]
//!     indicator = [
//!         { code = "income", parent = "index" },
//!         { code = "schooling", parent = "people" },
//!         { code = "deaths", parent = "people", better = "lower" },
//!     ]
//! "#)?;
//! let model = Model::new(&plan, &table)?;
//! assert_eq!(model.run().ranks, [Some(2), Some(3), Some(1), Some(4)]);
//!
//! // Does it matter how the index is made of its parts? Every combination is tried, so the answer is exact.
//! let mean = |method| vec![Change::Mean { group: "index".into(), method }];
//! let study = Study {
//!     factors: vec![
//!         Factor {
//!             name: "mean".into(),
//!             vary: Vary::Choices(vec![
//!                 Choice::new("geometric", vec![]),
//!                 Choice::new("arithmetic", mean(Mean::Arithmetic)),
//!                 Choice::new("harmonic", mean(Mean::Harmonic)),
//!             ]),
//!         },
//!         Factor {
//!             name: "without deaths".into(),
//!             vary: Vary::Choices(vec![
//!                 Choice::new("no", vec![]),
//!                 Choice::new("yes", vec![Change::LeaveOut("deaths".into())]),
//!             ]),
//!         },
//!     ],
//!     questions: vec![Question::Above { unit: "north".into(), other: "south".into() }],
//!     ..Study::default()
//! };
//! let found = model.study(&study)?;
//! assert!(found.exact && found.evaluations == 6);
//! let above = &found.answers[0];
//! assert_eq!((above.nominal, above.mean), (0.0, 1.0 / 3.0));
//! assert_eq!(above.factors[0].shapley.map(|share| share.value), Some(1.0));
//!
//! // What if, and what would it take?
//! let mut what_if = model.what_if();
//! what_if.set("west", "schooling", Some(12.0))?;
//! assert_eq!(what_if.rank("west"), Some(3));
//! let needed = &model.reach("north", 1, &[Lever::Indicator("schooling".into())])?[0];
//! assert!(needed.rank == Some(1) && needed.moves[0].to < 9.32);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! [`uncertainty`] has more: continuous choices, noise on weights, errors of measurement, missing data filled at
//! random, Sobol' and Shapley shares of any question. [`editions`] attributes the change of a rank from one
//! edition to the next; [`confidence`] gives the ranks that survey errors cannot exclude; [`panel`] fills gaps
//! along time; [`describe`] looks at columns and correlations.
//!
//! **The same result everywhere.** Sums are added in an order that depends on the data alone, random numbers on
//! seed and place alone: the same seed gives the same bytes on any number of threads.

pub mod confidence;
pub mod describe;
pub mod editions;
pub mod panel;
pub mod plan;
pub mod uncertainty;
pub mod what_if;

mod check;
mod model;
mod random;
mod run;
mod steps;
mod table;
mod work;

pub use check::{Cell, Problem, Problems};
pub use model::Model;
pub use plan::Plan;
pub use run::{GroupOutcome, IndicatorOutcome, Outcome};
pub use table::{Table, TableError};
