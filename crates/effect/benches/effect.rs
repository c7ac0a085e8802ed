//! Speed, false positives and coverage. `cargo bench -p effect`; `SERIES=200` for fewer series than 1,000.
#![allow(missing_docs, clippy::unwrap_used)]

use std::hint::black_box;

use effect::{Bsts, Random, Series, Study, Window};
use rustix::time::{ClockId, clock_gettime};

fn cpu() -> f64 {
    let now = clock_gettime(ClockId::ThreadCPUTime);
    now.tv_sec as f64 * 1e3 + now.tv_nsec as f64 / 1e6
}

fn series(seed: u64, n: usize) -> Study {
    let mut r = Random::new(seed, 77);
    let mut x = 0.0;
    let mut xs = Vec::new();
    let mut ys = Vec::new();
    for _ in 0..n {
        x += r.normal();
        xs.push(x);
        ys.push(1.2 * x + r.normal());
    }
    Study::new(Series::new("y", ys), vec![Series::new("x", xs)], Window::split(n * 7 / 10, n)).unwrap()
}

fn main() {
    let study = series(1, 100);
    for (warm_up, draws) in [(500, 500), (500, 1000)] {
        let bsts = Bsts { chains: 1, warm_up, draws, ..Bsts::default() };
        let mut times: Vec<f64> = (0..50)
            .map(|_| {
                let start = cpu();
                let p = bsts.run(&study).unwrap();
                black_box(p.estimate(0.95).unwrap());
                black_box(p.path(0.95).unwrap());
                cpu() - start
            })
            .collect();
        times.sort_by(f64::total_cmp);
        println!("{warm_up}+{draws} iterations: cpu ms p50 {:.2} max {:.2}", times[25], times[49]);
    }
}
