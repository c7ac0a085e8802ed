use effect::{Bsts, Priors};

use crate::reference::{Reference, scenario};

/// As the reference was run, but long enough that what differs is the reference's own simulation error: it has
/// 4,500 draws, so its ends of intervals are uncertain by about 0.04 of the interval's half-width.
fn long(r: &Reference) -> Bsts {
    let priors = Priors::causal_impact(!r.study.controls().is_empty());
    Bsts { warm_up: 500, draws: 4500, priors, seasons: r.seasons, ..Bsts::default() }
}

fn agrees(name: &str) {
    let Some(r) = scenario(name) else { return };
    let posterior = long(&r).run(&r.study).unwrap();
    let e = posterior.estimate(0.95).unwrap();
    let half = 0.5 * (r.upper - r.lower);
    let n = e.points as f64;
    println!(
        "{name}: {:?} against {} [{}, {}]; {:?}",
        e.average,
        r.average,
        r.lower,
        r.upper,
        posterior.convergence()
    );
    println!("   relative {:?} against {}", e.relative.map(|r| r.value), r.relative);
    let near = |got: f64, want: f64, share: f64| {
        assert!((got - want).abs() < share * half, "{name}: {got} against {want}, half-width {half}");
    };
    near(e.average.value, r.average, 0.03);
    near(e.average.interval.lower, r.lower, 0.07);
    near(e.average.interval.upper, r.upper, 0.07);
    near(e.cumulative.value / n, r.cumulative / n, 0.03);
    let relative = e.relative.unwrap().value;
    assert!((relative - r.relative).abs() < 0.05 * r.relative.abs().max(0.5), "{relative} {}", r.relative);
    assert_eq!(posterior.tail() < 0.05, r.tail < 0.05);
}

#[test]
fn agrees_with_r_on_the_basic_series() {
    agrees("basic");
    agrees("strong_effect");
    agrees("no_effect");
}

#[test]
fn agrees_with_r_with_controls() {
    agrees("covariates");
}

#[test]
fn agrees_with_r_with_seasons() {
    agrees("seasonal");
}
