use crate::random::Stream;
use crate::steps::fill::gather;

/// Which random numbers fill missing cells in this evaluation.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct DrawKey {
    pub seed: u64,
    pub stream: u32,
    pub run: u64,
}

/// One of the values present among those that `take` accepts, or NaN; a different draw for every cell.
pub(crate) fn draw(
    key: DrawKey,
    column: usize,
    row: usize,
    x: &[f64],
    room: &mut Vec<f64>,
    take: impl Fn(usize) -> bool,
) -> f64 {
    gather(x, room, take);
    if room.is_empty() {
        return f64::NAN;
    }
    let cell = (column * x.len() + row) as u32;
    let u = Stream::new(key.seed, key.stream).at(key.run, cell);
    room[((u * room.len() as f64) as usize).min(room.len() - 1)]
}
