//! Speed, and whether what is claimed holds: false positives, coverage, and the power promised.
//!
//! `cargo bench -p effect`; `SERIES=200` for fewer than 1,000 series of each family. 95 % intervals from 1,000 series
//! leave a simulation error of ±1.4 on false positives of 5 %.
#![allow(missing_docs, clippy::unwrap_used)]

mod made_up;

use std::collections::BTreeMap;
use std::hint::black_box;

use effect::{Bsts, Did, Estimate, Its, Panel, Plan, Planned, Priors, Seasons, Stop, Study, Window};
use rayon::prelude::*;
use rustix::time::{ClockId, clock_gettime};

use made_up::{FAMILIES, panel, study, units, weekly};

fn main() {
    // Cargo passes --bench; a test run of the bench passes --test and gets a small one.
    let small = std::env::args().any(|a| a == "--test");
    let series =
        std::env::var("SERIES").ok().and_then(|n| n.parse().ok()).unwrap_or(if small { 4 } else { 1000 });
    speed();
    for (n, start) in [(100, 70), (45, 30)] {
        families(series, n, start);
    }
    seasons(series);
    panels(series);
    verdicts(series);
    power(series);
}

/// Processor time of the process: chains may run on several threads.
fn cpu() -> f64 {
    let now = clock_gettime(ClockId::ProcessCPUTime);
    now.tv_sec as f64 * 1e3 + now.tv_nsec as f64 / 1e6
}

fn speed() {
    println!("Processor time in ms: median, largest of 30");
    let one = study("one good control", 1, 100, 70, 0.0);
    let steady = study("steady", 1, 100, 70, 0.0);
    let time = |name: &str, work: &dyn Fn()| {
        let mut times: Vec<f64> = (0..30)
            .map(|_| {
                let start = cpu();
                work();
                cpu() - start
            })
            .collect();
        times.sort_by(f64::total_cmp);
        println!("  {name:62} {:8.2} {:8.2}", times[15], times[29]);
    };
    let all = |bsts: &Bsts, study: &Study| {
        let posterior = bsts.run(study).unwrap();
        black_box(posterior.estimate(0.95).unwrap());
        black_box(posterior.path(0.95).unwrap());
    };
    for (warm_up, draws) in [(500, 500), (500, 1000)] {
        let bsts = Bsts { chains: 1, warm_up, draws, ..Bsts::default() };
        time(&format!("BSTS, {warm_up} + {draws} iterations, 100 points, one control"), &|| all(&bsts, &one));
    }
    time("BSTS, as by default (4 chains of 250 + 500)", &|| all(&Bsts::default(), &one));
    let week = weekly(1, 112, 84);
    let seasons = Some(Seasons { count: 7, duration: 1 });
    time("BSTS, the same with 7 seasons, 112 points", &|| all(&Bsts { seasons, ..Bsts::default() }, &week));
    time("segmented regression", &|| {
        black_box(Its::default().run(&steady, 0.95).unwrap());
    });
    let many = panel(1, 5, 15, 40, 25, 0.5);
    time("difference in differences, 20 units, 40 times", &|| {
        let _ = black_box(Did::default().run(&many, 0.95));
    });
    time("all of them with placebos and checks", &|| {
        black_box(Plan::new(1.0).after(&one, None).unwrap());
    });
}

/// Counts over many series.
#[derive(Clone, Default)]
struct Tally {
    asked: usize,
    answered: usize,
    shown: usize,
    covered: usize,
    narrow: usize,
    half: f64,
}

impl Tally {
    /// One series without effect, one with, and the latter at 80 %.
    fn count(mut self, none: Result<Estimate, Stop>, some: Option<[Estimate; 2]>, effect: f64) -> Tally {
        self.asked += 1;
        if let Ok(none) = none {
            self.answered += 1;
            self.shown += usize::from(none.shows_effect());
            self.half += 0.5 * (none.average.interval.upper - none.average.interval.lower);
            if let Some([wide, narrow]) = some {
                self.covered += usize::from(wide.average.interval.holds(effect));
                self.narrow += usize::from(narrow.average.interval.holds(effect));
            }
        }
        self
    }

    fn add(self, o: Tally) -> Tally {
        Tally {
            asked: self.asked + o.asked,
            answered: self.answered + o.answered,
            shown: self.shown + o.shown,
            covered: self.covered + o.covered,
            narrow: self.narrow + o.narrow,
            half: self.half + o.half,
        }
    }

    fn text(&self) -> String {
        let percent = |a: usize, b: usize| 100.0 * a as f64 / b.max(1) as f64;
        format!(
            "{:5.1} {:5.1} {:5.1} {:5.1} {:7.2}",
            percent(self.answered, self.asked),
            percent(self.shown, self.asked),
            percent(self.covered, self.answered),
            percent(self.narrow, self.answered),
            self.half / self.answered.max(1) as f64
        )
    }
}

const EFFECT: f64 = 2.0;

fn families(series: u64, n: usize, start: usize) {
    println!(
        "\n{series} series of {n} values, campaign from {start} on. By method, in %: answered; effects shown where"
    );
    println!(
        "there are none (of all asked; 5 claimed); an effect of {EFFECT} inside the 95 % and the 80 % interval (of those"
    );
    println!("answered); and the half-width of the interval");
    let methods = ["BSTS", "BSTS, priors of CausalImpact", "segmented", "segmented, Newey-West"];
    print!("{:27}", "");
    methods.iter().for_each(|m| print!("{m:>34}"));
    println!();
    for family in FAMILIES {
        let one = |seed: u64| {
            let none = study(family, seed, n, start, 0.0);
            let some = study(family, seed, n, start, EFFECT);
            let reference =
                Bsts { priors: Priors::causal_impact(!none.controls().is_empty()), ..Bsts::default() };
            let bsts = |b: &Bsts, tally: Tally| {
                let some = b.run(&some).ok().map(|p| [0.95, 0.8].map(|l| p.estimate(l).unwrap()));
                tally.count(b.run(&none).map(|p| p.estimate(0.95).unwrap()), some, EFFECT)
            };
            let its = |of: fn(effect::Segments) -> Estimate| {
                let run = |study: &Study, level: f64| Its::default().run(study, level).map(of);
                let pair = match (run(&some, 0.95), run(&some, 0.8)) {
                    (Ok(wide), Ok(narrow)) => Some([wide, narrow]),
                    _ => None,
                };
                Tally::default().count(run(&none, 0.95), pair, EFFECT)
            };
            [
                bsts(&Bsts::default(), Tally::default()),
                bsts(&reference, Tally::default()),
                its(|s| s.estimate),
                its(|s| s.newey_west),
            ]
        };
        let start: [Tally; 4] = Default::default();
        let add = |a: [Tally; 4], b: [Tally; 4]| {
            let mut b = b.into_iter();
            a.map(|a| a.add(b.next().unwrap()))
        };
        let tallies = (0..series).into_par_iter().map(one).reduce(|| start.clone(), add);
        print!("{family:27}");
        tallies.iter().for_each(|t| print!("{:>34}", t.text()));
        println!();
    }
}

fn seasons(series: u64) {
    let count = series.div_ceil(5);
    let seasons = Some(Seasons { count: 7, duration: 1 });
    let one = |seed: u64| {
        let study = weekly(seed, 112, 84);
        let bsts = Bsts { seasons, ..Bsts::default() }.run(&study).map(|p| p.estimate(0.95).unwrap());
        let its = Its { seasons, ..Its::default() }.run(&study, 0.95).map(|s| s.estimate);
        (Tally::default().count(bsts, None, 0.0), Tally::default().count(its, None, 0.0))
    };
    let (bsts, its) =
        (0..count).into_par_iter().map(one).reduce(Default::default, |a, b| (a.0.add(b.0), a.1.add(b.1)));
    println!("\n{count} series of 112 values with 7 seasons and no effect (as above, without coverage)");
    println!("  BSTS {}\n  segmented {}", bsts.text(), its.text());
}

fn panels(series: u64) {
    println!(
        "\n{series} panels of 40 times, campaign from 25 on, without effect. In %: answered; effects shown by Welch's errors,"
    );
    println!("by the usual clustered ones (of all asked)");
    for (treated, controls, carry) in [(10, 10, 0.5), (5, 15, 0.5), (3, 12, 0.5), (5, 15, 0.9), (1, 8, 0.5)] {
        let runs: Vec<Option<[bool; 2]>> = (0..series)
            .into_par_iter()
            .map(|seed| {
                let fit = Did::default().run(&panel(seed, treated, controls, 40, 25, carry), 0.95).ok()?;
                Some([fit.estimate.shows_effect(), fit.clustered.is_some_and(|c| c.p < 0.05)])
            })
            .collect();
        let share = |f: &dyn Fn(&Option<[bool; 2]>) -> bool| {
            100.0 * runs.iter().filter(|r| f(r)).count() as f64 / runs.len() as f64
        };
        println!(
            "  {treated:2} of {:2} units, carries over {carry}: {:5.1} {:5.1} {:5.1}",
            treated + controls,
            share(&|r| r.is_some()),
            share(&|r| r.is_some_and(|r| r[0])),
            share(&|r| r.is_some_and(|r| r[1])),
        );
    }
}

/// One place of six has a campaign from 70 of 100 times on.
fn places(seed: u64, effect: f64, carry: f64) -> (Study, Panel) {
    let mut all = units(seed, 1, 5, 100, carry);
    for value in &mut all[0].series.values[70..] {
        *value = value.map(|v| v + effect);
    }
    let window = Window::split(70, 100);
    let controls = all[1..].iter().map(|u| u.series.clone()).collect();
    let study = Study::new(all[0].series.clone(), controls, window.clone()).unwrap();
    (study, Panel::new(all, window).unwrap())
}

fn verdicts(series: u64) {
    let count = series.div_ceil(2);
    println!("\n{count} campaigns in one place of six, all methods, placebos and checks: conclusions in %");
    for carry in [0.0, 0.5, 0.9] {
        for effect in [0.0, 2.0, 4.0] {
            let conclusions: Vec<String> = (0..count)
                .into_par_iter()
                .map(|seed| {
                    let (study, panel) = places(seed, effect, carry);
                    format!("{:?}", Plan::new(1.0).after(&study, Some(&panel)).unwrap().conclusion)
                })
                .collect();
            let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
            conclusions.iter().for_each(|c| *counts.entry(c).or_default() += 1);
            let shares: Vec<String> = counts
                .iter()
                .map(|(name, n)| format!("{name} {:.1}", 100.0 * *n as f64 / conclusions.len() as f64))
                .collect();
            println!("  carries over {carry}, effect {effect}: {}", shares.join(", "));
        }
    }
}

fn power(series: u64) {
    println!(
        "\nThe smallest effect promised to be seen in 80 %, and in how many of {series} series it is seen"
    );
    for family in ["steady", "carries over 0.5", "level wanders by 0.3", "one good control"] {
        let runs: Vec<[Option<(f64, bool)>; 2]> = (0..series)
            .into_par_iter()
            .map(|seed| {
                let before = study(family, seed, 100, 70, 0.0);
                let planned = Planned {
                    outcome: before.outcome().clone(),
                    controls: before.controls().to_vec(),
                    window: before.window().clone(),
                };
                let bsts = Bsts::default().power(&planned, 0.95, 0.8).ok().map(|p| {
                    let after = study(family, seed, 100, 70, p.smallest);
                    let found = Bsts::default().run(&after).unwrap().estimate(0.95).unwrap();
                    (p.smallest, found.average.interval.lower > 0.0)
                });
                let its = Its::default().power(&planned, 0.95, 0.8).ok().and_then(|p| {
                    let found = Its::default().run(&study(family, seed, 100, 70, p.smallest), 0.95).ok()?;
                    Some((p.smallest, found.estimate.average.interval.lower > 0.0))
                });
                [bsts, its]
            })
            .collect();
        let text = |i: usize| {
            let some: Vec<(f64, bool)> = runs.iter().filter_map(|r| r[i]).collect();
            let n = some.len().max(1) as f64;
            let seen = some.iter().filter(|s| s.1).count() as f64;
            format!("{:6.2}, {:5.1} %", some.iter().map(|s| s.0).sum::<f64>() / n, 100.0 * seen / n)
        };
        println!("  {family:27} BSTS {}; segmented {}", text(0), text(1));
    }
}
