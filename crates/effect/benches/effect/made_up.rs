//! Series and panels without an effect.

use effect::{Panel, Random, Series, Study, Unit, Window};

/// Errors of which the share `carry` goes over to the next time; a random walk at 1.
pub fn errors(random: &mut Random, n: usize, carry: f64) -> Vec<f64> {
    let start = if carry < 1.0 { random.normal() / (1.0 - carry * carry).sqrt() } else { 0.0 };
    let mut e = start;
    (0..n)
        .map(|_| {
            e = carry * e + random.normal();
            e
        })
        .collect()
}

/// Families of series, by name.
pub const FAMILIES: [&str; 13] = [
    "steady",
    "carries over 0.3",
    "carries over 0.5",
    "carries over 0.7",
    "level wanders by 0.03",
    "level wanders by 0.1",
    "level wanders by 0.3",
    "level wanders by 1",
    "random walk",
    "one good control",
    "one weak control",
    "one of five controls good",
    "control, carries over 0.5",
];

/// A series of a family, its times during the campaign lifted by `effect`.
pub fn study(family: &str, seed: u64, n: usize, start: usize, effect: f64) -> Study {
    let mut r = Random::new(seed, 1 + family.len() as u64 * 31);
    let plus = |a: Vec<f64>, by: f64, b: Vec<f64>| -> Vec<f64> {
        a.into_iter().zip(b).map(|(a, b)| by * a + b).collect()
    };
    let last = family.rsplit(' ').next().unwrap();
    let (y, x): (Vec<f64>, Vec<Vec<f64>>) = match family {
        "steady" => (errors(&mut r, n, 0.0), vec![]),
        "random walk" => (errors(&mut r, n, 1.0), vec![]),
        "one good control" => {
            let x = errors(&mut r, n, 1.0);
            (plus(x.clone(), 1.2, errors(&mut r, n, 0.0)), vec![x])
        }
        "one weak control" => {
            let x = errors(&mut r, n, 0.0);
            (plus(x.clone(), 0.3, errors(&mut r, n, 0.0)), vec![x])
        }
        "one of five controls good" => {
            let x: Vec<_> = (0..5).map(|_| errors(&mut r, n, 0.8)).collect();
            (plus(x[0].clone(), 1.0, errors(&mut r, n, 0.0)), x)
        }
        "control, carries over 0.5" => {
            let x = errors(&mut r, n, 0.9);
            (plus(x.clone(), 1.0, errors(&mut r, n, 0.5)), vec![x])
        }
        wanders if wanders.starts_with("level") => {
            let level = errors(&mut r, n, 1.0);
            (plus(level, last.parse().unwrap(), errors(&mut r, n, 0.0)), vec![])
        }
        _ => (errors(&mut r, n, last.parse().unwrap()), vec![]),
    };
    let y = y.into_iter().enumerate().map(|(t, v)| if t >= start { v + effect } else { v });
    let x = x.into_iter().enumerate().map(|(i, x)| Series::new(format!("x{i}"), x)).collect();
    Study::new(Series::new("y", y), x, Window::split(start, n)).unwrap()
}

/// A series with a weekly pattern.
pub fn weekly(seed: u64, n: usize, start: usize) -> Study {
    let mut r = Random::new(seed, 7);
    let pattern: Vec<f64> = (0..7).map(|_| 2.0 * r.normal()).collect();
    let y = errors(&mut r, n, 0.0).into_iter().enumerate().map(|(t, e)| pattern[t % 7] + e);
    Study::new(Series::new("y", y), vec![], Window::split(start, n)).unwrap()
}

/// Units that share shocks and have errors of their own, `carry` of which goes over.
pub fn units(seed: u64, treated: usize, controls: usize, n: usize, carry: f64) -> Vec<Unit> {
    let mut r = Random::new(seed, 11);
    let shared = errors(&mut r, n, 0.6);
    (0..treated + controls)
        .map(|i| {
            let own = errors(&mut r, n, carry);
            let values = own.into_iter().zip(&shared).map(|(e, s)| 10.0 + i as f64 + s + e);
            Unit { series: Series::new(format!("u{i}"), values), treated: i < treated }
        })
        .collect()
}

/// Those, with the campaign from `start` on, which does nothing.
pub fn panel(seed: u64, treated: usize, controls: usize, n: usize, start: usize, carry: f64) -> Panel {
    Panel::new(units(seed, treated, controls, n, carry), Window::split(start, n)).unwrap()
}
