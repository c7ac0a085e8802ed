//! How long answers take, counted in buckets without a lock.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use super::format::Text;

/// Upper bounds in microseconds, and as the text format says them in seconds.
const BOUNDS: [(u64, &str); 14] = [
    (100, "0.0001"),
    (500, "0.0005"),
    (1_000, "0.001"),
    (2_500, "0.0025"),
    (5_000, "0.005"),
    (10_000, "0.01"),
    (25_000, "0.025"),
    (50_000, "0.05"),
    (100_000, "0.1"),
    (250_000, "0.25"),
    (500_000, "0.5"),
    (1_000_000, "1"),
    (5_000_000, "5"),
    (20_000_000, "20"),
];

/// Durations of one kind.
#[derive(Debug, Default)]
pub struct Histogram {
    /// One for each bound, and at the end what is above all of them.
    buckets: [AtomicU64; BOUNDS.len() + 1],
    nanoseconds: AtomicU64,
}

impl Histogram {
    /// Counts a duration.
    pub fn observe(&self, took: Duration) {
        let micros = u64::try_from(took.as_micros()).unwrap_or(u64::MAX);
        let n = BOUNDS.iter().position(|(bound, _)| micros <= *bound).unwrap_or(BOUNDS.len());
        if let Some(bucket) = self.buckets.get(n) {
            bucket.fetch_add(1, Ordering::Relaxed);
        }
        let nanos = u64::try_from(took.as_nanos()).unwrap_or(u64::MAX);
        self.nanoseconds.fetch_add(nanos, Ordering::Relaxed);
    }

    /// Writes its samples; nothing while nothing was counted. The count is that of the buckets as they were read, so that
    /// the text holds together while others count on.
    pub fn write(&self, text: &mut Text, name: &str, label: (&str, &str)) {
        let counts: Vec<u64> = self.buckets.iter().map(|b| b.load(Ordering::Relaxed)).collect();
        let total: u64 = counts.iter().sum();
        if total == 0 {
            return;
        }
        let bucket = format!("{name}_bucket");
        let mut below = 0;
        for ((_, bound), count) in BOUNDS.iter().zip(&counts) {
            below += count;
            text.sample(&bucket, &[label, ("le", *bound)], below);
        }
        text.sample(&bucket, &[label, ("le", "+Inf")], total);
        let seconds = Duration::from_nanos(self.nanoseconds.load(Ordering::Relaxed)).as_secs_f64();
        text.sample(&format!("{name}_sum"), &[label], seconds);
        text.sample(&format!("{name}_count"), &[label], total);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn buckets_hold_what_is_below_them() {
        let histogram = Histogram::default();
        for micros in [50, 100, 101, 4_000, 30_000_000] {
            histogram.observe(Duration::from_micros(micros));
        }
        let mut text = Text::default();
        histogram.write(&mut text, "t", ("area", "page"));
        let text = text.finish();
        for line in [
            "t_bucket{area=\"page\",le=\"0.0001\"} 2",
            "t_bucket{area=\"page\",le=\"0.0005\"} 3",
            "t_bucket{area=\"page\",le=\"0.005\"} 4",
            "t_bucket{area=\"page\",le=\"20\"} 4",
            "t_bucket{area=\"page\",le=\"+Inf\"} 5",
            "t_count{area=\"page\"} 5",
        ] {
            assert!(text.lines().any(|l| l == line), "{line} in {text}");
        }
    }

    #[test]
    fn what_was_never_counted_is_not_written() {
        let mut text = Text::default();
        Histogram::default().write(&mut text, "t", ("area", "page"));
        assert!(text.finish().is_empty());
    }
}
