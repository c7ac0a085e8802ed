//! What holds whatever the data.

use effect::{
    Bsts, Did, InputError, Its, Limits, Panel, Random, Refusal, Seasons, Series, Stop, Study, Unit, Window,
};
use proptest::prelude::*;

/// An outcome that follows a control, and a rise of `effect` from 70 on.
pub fn study(seed: u64, effect: f64) -> Study {
    let mut random = Random::new(seed, 1);
    let mut x = 10.0;
    let (mut xs, mut ys) = (Vec::new(), Vec::new());
    for t in 0..100 {
        x += random.normal();
        xs.push(x);
        ys.push(50.0 + 1.2 * x + random.normal() + if t >= 70 { effect } else { 0.0 });
    }
    Study::new(Series::new("y", ys), vec![Series::new("x", xs)], Window::split(70, 100)).unwrap()
}

#[test]
fn same_numbers_on_any_number_of_threads() {
    let study = study(3, 2.0);
    let seasons = Some(Seasons { count: 5, duration: 2 });
    for bsts in [Bsts::default(), Bsts { seasons, draws: 50, warm_up: 20, ..Bsts::default() }] {
        let on = |threads: usize| {
            let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
            let posterior = pool.install(|| bsts.run(&study)).unwrap();
            let all = (posterior.estimate(0.95).unwrap(), posterior.path(0.9).unwrap(), posterior.spreads());
            serde_json::to_string(&all).unwrap()
        };
        let one = on(1);
        assert_eq!(one, on(3));
        assert_eq!(one, on(4));
        let other = Bsts { seed: 2, ..bsts.clone() }.run(&study).unwrap().estimate(0.95).unwrap();
        assert!(!one.contains(&serde_json::to_string(&other).unwrap()), "the seed does nothing");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    /// Other units of measurement give the same effect in other units.
    #[test]
    fn units_of_measurement_do_not_matter(seed in 0u64..1000, scale in 0.01f64..100.0, shift in -1e3f64..1e3) {
        let study = study(seed, 3.0);
        let other = |series: &Series, scale: f64, shift: f64| Series {
            name: series.name.clone(),
            values: series.values.iter().map(|v| v.map(|v| v * scale + shift)).collect(),
        };
        let changed = Study::new(
            other(study.outcome(), scale, shift),
            vec![other(&study.controls()[0], 1.0 / scale, -shift)],
            study.window().clone(),
        ).unwrap();
        let bsts = Bsts { warm_up: 50, draws: 100, ..Bsts::default() };
        let pair = [&study, &changed].map(|s| bsts.run(s).unwrap().estimate(0.95).unwrap());
        let its = [&study, &changed].map(|s| Its::default().run(s, 0.95).map(|s| s.estimate));
        let mut pairs = vec![pair];
        if let [Ok(a), Ok(b)] = its {
            pairs.push([a, b]);
        }
        for [a, b] in pairs {
            for (x, y) in [
                (a.average.value, b.average.value),
                (a.average.interval.lower, b.average.interval.lower),
                (a.average.interval.upper, b.average.interval.upper),
                (a.error, b.error),
            ] {
                prop_assert!((x * scale - y).abs() < 1e-6 * scale * (1.0 + x.abs()), "{x} {y} {scale}");
            }
        }
    }

    /// No input brings a method down: it answers or it says why not.
    #[test]
    fn nothing_panics(
        values in prop::collection::vec(prop::option::weighted(0.9, -1e6f64..1e6), 2..60),
        control in prop::collection::vec(prop::option::weighted(0.97, prop::num::f64::NORMAL), 2..60),
        start in 1usize..60,
        season in 0usize..5,
    ) {
        let len = values.len().min(control.len());
        let y = Series { name: "y".into(), values: values[..len].to_vec() };
        let x = Series { name: "x".into(), values: control[..len].to_vec() };
        let Ok(study) = Study::new(y.clone(), vec![x.clone()], Window::split(start, len)) else { return Ok(()) };
        let limits = Limits { pre: 3, post: 1, missing: 0.9, control_missing: 0.9, ..Limits::default() };
        let seasons = (season > 1).then_some(Seasons { count: season, duration: 1 });
        let bsts = Bsts { warm_up: 5, draws: 10, seasons, limits: limits.clone(), ..Bsts::default() };
        if let Ok(posterior) = bsts.run(&study) {
            let _ = posterior.estimate(0.95);
            let _ = posterior.path(0.95);
            let _ = posterior.coefficients();
        }
        let _ = Its { seasons, limits: limits.clone(), ..Its::default() }.run(&study, 0.95);
        let units = vec![Unit { series: y, treated: true }, Unit { series: x, treated: false }];
        if let Ok(panel) = Panel::new(units, Window::split(start, len)) {
            let _ = Did { limits, ..Did::default() }.run(&panel, 0.95);
        }
    }
}

#[test]
fn an_effect_is_found_and_its_absence_too() {
    let posterior = Bsts::default().run(&study(5, 3.0)).unwrap();
    let found = posterior.estimate(0.95).unwrap();
    assert!(found.average.interval.holds(3.0) && found.shows_effect() && found.p < 0.01, "{found:?}");
    assert!(found.relative.unwrap().value > 0.02);
    let coefficient = &posterior.coefficients()[0];
    assert!(coefficient.included == 1.0 && coefficient.mean > 0.8, "{coefficient:?}");
    let path = posterior.path(0.95).unwrap();
    let last = path.cumulative.last().unwrap().unwrap();
    assert!((last.value - found.cumulative.value).abs() < 1e-9);
    assert!((last.interval.lower - found.cumulative.interval.lower).abs() < 1e-9);
    let none = Bsts::default().run(&study(5, 0.0)).unwrap().estimate(0.95).unwrap();
    assert!(!none.shows_effect(), "{none:?}");
}

#[test]
fn useless_controls_are_left_out() {
    let good = study(6, 2.0);
    let mut controls = good.controls().to_vec();
    for i in 0..8 {
        let mut random = Random::new(60 + i, 2);
        controls.push(Series::new(format!("noise {i}"), (0..100).map(|_| random.normal())));
    }
    let study = Study::new(good.outcome().clone(), controls, good.window().clone()).unwrap();
    let posterior = Bsts::default().run(&study).unwrap();
    let in_ = posterior.coefficients();
    assert!(in_[0].included > 0.99, "{in_:?}");
    assert!(in_[1..].iter().all(|c| c.included < 0.5), "{in_:?}");
    let e = posterior.estimate(0.95).unwrap();
    assert!(e.average.interval.holds(2.0), "{e:?}");
}

#[test]
fn data_that_cannot_answer_is_refused_with_the_reason() {
    let good = study(1, 0.0);
    let with = |y: Series, x: Series, window: Window| Study::new(y, vec![x], window).unwrap();
    let (y, x, window) = (good.outcome().clone(), good.controls()[0].clone(), good.window().clone());
    let refusal = |study: &Study| match Bsts::default().run(study).unwrap_err() {
        Stop::Refused(refusal) => refusal,
        Stop::Input(error) => panic!("{error}"),
    };
    let short = with(y.clone(), x.clone(), Window { pre: 60..70, post: 70..100 });
    assert_eq!(refusal(&short), Refusal::PreTooShort { have: 10, need: 20 });
    let brief = with(y.clone(), x.clone(), Window { pre: 0..70, post: 70..72 });
    assert_eq!(refusal(&brief), Refusal::PostTooShort { have: 2, need: 3 });
    let mut gaps = y.clone();
    gaps.values[20..40].fill(None);
    let reason = refusal(&with(gaps, x.clone(), window.clone()));
    assert_eq!(reason.to_string(), "29 % of “y” is missing; at most 20 % may be");
    let flat = Series::new("y", [4.2; 100]);
    assert_eq!(refusal(&with(flat, x.clone(), window.clone())), Refusal::Constant { name: "y".into() });
    let mut still = x.clone();
    still.values[..70].fill(Some(1.0));
    assert_eq!(refusal(&with(y.clone(), still, window.clone())), Refusal::Constant { name: "x".into() });
    let mut holes = x;
    holes.values[..10].fill(None);
    assert!(matches!(refusal(&with(y, holes, window)), Refusal::MissingTooMuch { name, .. } if name == "x"));
    let yearly = Bsts { seasons: Some(Seasons { count: 52, duration: 1 }), ..Bsts::default() };
    let stop = yearly.run(&good).unwrap_err();
    assert_eq!(stop, Stop::Refused(Refusal::SeasonsTooFew { have: 70, need: 104 }));
    let error = Bsts { chains: 0, ..Bsts::default() }.run(&good).unwrap_err();
    assert!(matches!(error, Stop::Input(InputError::Setting { what: "the number of chains", .. })));
}

/// A series that wanders is no ground for a trend line.
#[test]
fn wandering_is_not_a_trend() {
    let mut random = Random::new(2, 2);
    let mut level = 0.0;
    let y = (0..120).map(|_| {
        level += random.normal();
        level
    });
    let study = Study::new(Series::new("y", y), vec![], Window::split(80, 120)).unwrap();
    let stop = Its::default().run(&study, 0.95).unwrap_err();
    assert!(matches!(stop, Stop::Refused(Refusal::TooPersistent { .. })), "{stop}");
}
