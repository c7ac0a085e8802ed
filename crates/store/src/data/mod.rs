//! Figures: their structures, what is said of their flows, their vintages, and their series.

mod load;
mod record;
mod series;
mod structure;
mod vintage;

pub use load::{
    Load, LoadState, end_load, find_load, insert_load, loads_in, loads_of_flow, move_load, stale_loads,
};
pub use record::{
    flows, home_area, indicators, replace_flows, replace_indicators, replace_sources, replace_topics,
    set_home_area, sources, topics, upsert_flow,
};
pub use series::{
    SeriesRow, SeriesSummary, changed_keys, close_series, find_series, insert_series, series_after,
    summaries_after,
};
pub use structure::{StructureRow, structures, upsert_structure};
pub use vintage::{VintageRow, insert_vintage, latest_vintages, vintage_at, vintages};

/// In `until` of a series that is still as it was.
pub const OPEN: i64 = i64::MAX;
