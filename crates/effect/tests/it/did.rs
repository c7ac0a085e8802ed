use effect::{Did, Errors, Panel, Refusal, Series, Stop, Unit, Window};

use crate::its::close;

/// Ten units, the first four in the campaign from time 8 on, without chance:
/// `5 + 0.7*g + 0.3*t + ((g*g*5 + t*t*3 + g*t*7) % 13)*0.25 + (1.5 + 0.1*g if treated and t >= 8 else 0)`.
fn panel() -> Panel {
    let unit = |g: u32| {
        let values = (0..12u32).map(|t| {
            let effect = if g < 4 && t >= 8 { 1.5 + 0.1 * f64::from(g) } else { 0.0 };
            let wave = f64::from((g * g * 5 + t * t * 3 + g * t * 7) % 13) * 0.25;
            5.0 + 0.7 * f64::from(g) + 0.3 * f64::from(t) + wave + effect
        });
        Unit { series: Series::new(format!("u{g}"), values), treated: g < 4 }
    };
    Panel::new((0..10).map(unit).collect(), Window::split(8, 12)).unwrap()
}

/// statsmodels 0.15.0: `smf.ols("y ~ D + C(g) + C(t)", df).fit(cov_type="cluster", cov_kwds={"groups": df.g}, use_t=True)`;
/// scipy 1.17.1: `ttest_ind(z[:4], z[4:], equal_var=False)`, z being the mean from 8 on less the mean before.
#[test]
fn clustered_errors_are_those_of_statsmodels() {
    let fit = Did::default().run(&panel(), 0.95).unwrap();
    let clustered = fit.clustered.unwrap();
    close(clustered.value, 1.962_500_000_000_000_8);
    close(clustered.error, 0.205_295_466_605_161_18);
    assert!((clustered.p / 5.199_932_833_267_904e-6 - 1.0).abs() < 1e-8);
    close(fit.estimate.average.value, 1.962_5);
    close(fit.estimate.average.interval.lower, 1.504_460_798_077_118_3);
    close(fit.estimate.average.interval.upper, 2.420_539_201_922_881_3);
    assert!((fit.estimate.p / 1.410_944_237_812_152e-5 - 1.0).abs() < 1e-8);
    let Errors::Units { df } = fit.errors else { panic!("{:?}", fit.errors) };
    close(df, 7.431_518_376_693_933);
}

/// The same with a dummy for units in the campaign at every time but 7; `np.polyfit` on each unit and `ttest_ind` of the
/// slopes; Hotelling's T² on means of two times, the last two taken off, in numpy.
#[test]
fn the_time_before_is_checked() {
    let events = Did::default().events(&panel(), 0.95).unwrap();
    assert_eq!(events.reference, 7);
    let at = |t: usize| events.events.iter().find(|e| e.time == t).unwrap();
    for (t, value, error) in [
        (0, 0.041_666_666_666_672_29, 0.730_524_479_325_855),
        (3, -0.208_333_333_333_338, 0.852_466_288_501_333_3),
        (6, 0.624_999_999_999_999_1, 0.841_171_445_427_895_9),
        (8, 2.108_333_333_333_329, 0.776_565_171_632_220_6),
        (11, 2.129_166_666_666_663, 0.999_173_023_289_864_3),
    ] {
        close(at(t).value, value);
        close(at(t).error.unwrap(), error);
    }
    close(at(11).interval.unwrap().lower, 0.028_499_624_765_100_15);
    close(at(11).interval.unwrap().upper, 4.229_833_708_568_231);
    close(events.slope, 0.000_496_031_746_031_466_7);
    close(events.slope_p, 0.996_055_406_349_164_7);
    close(events.joint_p.unwrap(), 0.703_029_869_220_764_6);
}

#[test]
fn units_on_different_ways_are_refused() {
    let mut units = panel().units().to_vec();
    for unit in units.iter_mut().filter(|u| u.treated) {
        for (t, value) in unit.series.values.iter_mut().enumerate() {
            *value = value.map(|v| v + 0.8 * t as f64);
        }
    }
    let panel = Panel::new(units, Window::split(8, 12)).unwrap();
    let stop = Did::default().run(&panel, 0.95).unwrap_err();
    assert!(matches!(stop, Stop::Refused(Refusal::PreTrendsDiffer { p }) if p < 0.05), "{stop}");
}

#[test]
fn gaps_are_left_out_and_named() {
    let mut units = panel().units().to_vec();
    units[9].series.values[1..7].fill(None);
    units[5].series.values[3] = None;
    let panel = Panel::new(units.clone(), Window::split(8, 12)).unwrap();
    let fit = Did::default().run(&panel, 0.95).unwrap();
    assert_eq!((fit.dropped_units, fit.dropped_times), (vec!["u9".to_owned()], vec![3]));
    units.iter_mut().for_each(|u| u.treated = false);
    let none = Panel::new(units, Window::split(8, 12)).unwrap();
    let stop = Did::default().run(&none, 0.95).unwrap_err();
    assert!(matches!(stop, Stop::Refused(Refusal::TooFewUnits { treated: 0, controls: 9, .. })), "{stop}");
}

/// One unit in the campaign: its gap to the others is a series, and needs to be as long as one.
#[test]
fn a_single_unit_is_compared_over_time() {
    let unit = |g: u32| {
        let values = (0..60u32).map(|t| {
            let effect = if g == 0 && t >= 45 { 2.0 } else { 0.0 };
            f64::from((g * g * 5 + t * t * 3 + g * t * 7) % 13) * 0.25 + effect
        });
        Unit { series: Series::new(format!("u{g}"), values), treated: g == 0 }
    };
    let long = Panel::new((0..6).map(unit).collect(), Window::split(45, 60)).unwrap();
    let fit = Did::default().run(&long, 0.95).unwrap();
    assert!(matches!(fit.errors, Errors::Gap { .. }) && fit.clustered.is_none());
    assert!(fit.estimate.average.interval.holds(2.0) && fit.estimate.shows_effect(), "{fit:?}");
    let short = Panel::new((0..6).map(unit).collect(), Window { pre: 35..45, post: 45..60 }).unwrap();
    let stop = Did::default().run(&short, 0.95).unwrap_err();
    assert_eq!(stop, Stop::Refused(Refusal::PreTooShort { have: 10, need: 20 }));
}
