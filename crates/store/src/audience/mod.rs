//! Readers, counted: what came in of late, the roll-ups above it, and what a page belongs to.
//!
//! Nothing in these tables is about a reader.

mod board;
mod cell;
mod page;
mod raw;

pub use board::{CellRow, cells_of_keys, keys_ending, keys_starting, sums_of_keys};
pub use cell::{
    Cell, CellKey, Span, Sum, add_cells, cell_sums, cells_of, drop_cells_before, drop_small_cells, keys_of,
    series_of, sum_of, take_turn,
};
pub use page::{PageLabels, campaign_codes, channel_codes, labels_of_page};
pub use raw::{
    Batch, NewBatch, Seen, batches_left, batches_of_day, batches_to_roll, batches_to_send, batches_written,
    days_kept, drop_batches, hours_kept, insert_batch, mark_rolled, mark_sent, mark_written, rows_of_batches,
    rows_of_hour,
};
