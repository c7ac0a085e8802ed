use effect::{Its, Series, Study, Window};

/// A series without chance in it: `10 + 0.2*i + ((i*i*7 + 3*i) % 11)*0.3`, and from 25 on `2.5 + 0.15*(i - 25)` more.
pub fn series() -> Study {
    let y = (0..40u32).map(|i| {
        let i_ = f64::from(i);
        let after = if i >= 25 { 2.5 + 0.15 * (i_ - 25.0) } else { 0.0 };
        10.0 + 0.2 * i_ + f64::from((i * i * 7 + 3 * i) % 11) * 0.3 + after
    });
    Study::new(Series::new("y", y), vec![], Window::split(25, 40)).unwrap()
}

pub fn close(got: f64, want: f64) {
    assert!((got - want).abs() <= 1e-9 * want.abs().max(1.0), "{got} is not {want}");
}

/// statsmodels 0.15.0: X = [1, t - 25, D, (t - 25) D];
/// `OLS(y, X).fit(cov_type="HAC", cov_kwds={"maxlags": L, "use_correction": True}, use_t=True)`, then `.params`,
/// `.bse`, `.pvalues` and `.t_test([0, 0, 1, 7])`.
#[test]
fn newey_west_is_that_of_statsmodels() {
    let fit = Its::default().run(&series(), 0.95).unwrap();
    assert_eq!(fit.lags, 3);
    close(fit.level, 16.158);
    close(fit.trend, 0.197_692_307_692_307_64);
    close(fit.jump.value, 2.582);
    close(fit.jump.error, 0.239_700_926_738_913_55);
    close(fit.jump.p, 8.215_840_968_521_453e-13);
    close(fit.bend.value, 0.152_307_692_307_689_65);
    close(fit.bend.error, 0.024_684_465_974_957_58);
    close(fit.bend.p, 4.119_302_700_563_657e-7);
    close(fit.newey_west.average.value, 3.648_153_846_153_827_7);
    close(fit.newey_west.error, 0.271_701_256_452_648_2);
    // .conf_int() of the same
    assert!((fit.newey_west.average.interval.lower - 3.097_118_16).abs() < 1e-8);
    assert!((fit.newey_west.average.interval.upper - 4.199_189_53).abs() < 1e-8);
    close(fit.newey_west.cumulative.value, 15.0 * fit.newey_west.average.value);

    let fit = Its { lags: Some(6), ..Its::default() }.run(&series(), 0.95).unwrap();
    close(fit.jump.error, 0.228_810_300_015_431_1);
    close(fit.bend.error, 0.015_350_830_464_308_095);
    close(fit.newey_west.error, 0.256_430_468_657_041_9);
}

/// The same formulas in numpy and scipy, with the whole 40 by 40 covariance (a random walk from variance 10,000 at ρ = 1) in
/// place of the filter and `scipy.optimize.brentq` for the quantiles.
#[test]
fn memory_is_integrated_out() {
    let fit = Its::default().run(&series(), 0.95).unwrap();
    let near = |got: f64, want: f64| {
        assert!((got - want).abs() < 1e-7 * want.abs().max(1e-3), "{got} is not {want}")
    };
    near(fit.autocorrelation, 0.512_494_800_902_686_7);
    near(fit.persistent, 8.668_115_379_979_3e-5);
    near(fit.estimate.average.value, 3.663_005_281_040_453);
    near(fit.estimate.average.interval.lower, 2.057_096_346_390_014_5);
    near(fit.estimate.average.interval.upper, 5.289_309_484_565_947);
    near(fit.estimate.p, 6.762_855_259_021_709e-4);
}

/// A gap is a gap: times count, not places in a list.
#[test]
fn missing_values_do_not_shift_time() {
    let full = series();
    let mut y = full.outcome().clone();
    y.values[7] = None;
    y.values[31] = None;
    let study = Study::new(y, vec![], full.window().clone()).unwrap();
    let fit = Its::default().run(&study, 0.95).unwrap();
    assert!((fit.trend - 0.2).abs() < 0.02);
    assert_eq!(fit.estimate.points, 14);
}
