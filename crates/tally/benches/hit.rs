//! What a view costs: the reader's hash, the classes from memory, the mark, the sketch.
//! `cargo bench -p tally` prints nanoseconds.

use std::hint::black_box;
use std::time::Instant;

use tally::{Memo, Salt, Sketch, agents, referrers};

const AGENT: &str = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36";

fn measure(what: &str, times: u32, mut run: impl FnMut(u32)) {
    let start = Instant::now();
    for n in 0..times {
        run(n);
    }
    println!("{what}: {:.0} ns", start.elapsed().as_secs_f64() * 1e9 / f64::from(times));
}

fn main() {
    // Not when tests are run.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    let salt = Salt::from_bytes([3; 32]);
    let (mut known, mut hosts) = (Memo::new(10_000), Memo::new(10_000));
    let mut sketch = Sketch::new();
    measure("a view", 2_000_000, |n| {
        let address = n.to_be_bytes();
        let visitor = salt.visitor(&address, AGENT.as_bytes(), b"sen.example");
        black_box(known.get(AGENT, agents::classify));
        black_box(hosts.get("https://www.google.com/", |r| referrers::classify(r, "sen.example")));
        sketch.add(salt.mark(visitor, salt.place(b"page|a-story")));
    });
    println!("readers: {} of 2000000", sketch.estimate());
    measure("a user agent never seen", 20_000, |_| {
        black_box(agents::classify(black_box(AGENT)));
    });
}
