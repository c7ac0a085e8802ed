use effect::{
    Ability, Bsts, Conclusion, Difference, Doubt, Its, Named, Panel, Plan, Planned, Random, Refusal, Series,
    Study, Unit, Window, in_space, in_time,
};

use crate::promises::study;

/// Eight places that share shocks; the first has the campaign from 70 on.
fn places(seed: u64, effect: f64) -> Vec<Series> {
    let mut random = Random::new(seed, 3);
    let mut all = vec![Vec::new(); 8];
    let mut shared = 0.0;
    for t in 0..100 {
        shared = 0.6 * shared + random.normal();
        for (i, values) in all.iter_mut().enumerate() {
            let here = if i == 0 && t >= 70 { effect } else { 0.0 };
            values.push(20.0 + i as f64 + shared + 0.5 * random.normal() + here);
        }
    }
    all.into_iter().enumerate().map(|(i, v)| Series::new(format!("place {i}"), v)).collect()
}

fn question(series: &[Series]) -> (Study, Panel) {
    let window = Window::split(70, 100);
    let study = Study::new(series[0].clone(), series[1..].to_vec(), window.clone()).unwrap();
    let unit = |(i, s): (usize, &Series)| Unit { series: s.clone(), treated: i == 0 };
    let panel = Panel::new(series.iter().enumerate().map(unit).collect(), window).unwrap();
    (study, panel)
}

#[test]
fn methods_that_agree_are_a_rise() {
    let (study, panel) = question(&places(1, 8.0));
    let verdict = Plan::new(1.0).after(&study, Some(&panel)).unwrap();
    assert_eq!(verdict.conclusion, Conclusion::Rise, "{verdict:#?}");
    assert_eq!(verdict.lines.len(), 3);
    assert!(verdict.disagreements.is_empty() && verdict.doubts.is_empty());
    assert!(verdict.controls.iter().all(|c| !c.moves));
    let places = verdict.in_space.as_ref().unwrap();
    assert_eq!((places.answered, places.rank), (7, 0.125));
    let json = serde_json::to_string(&verdict).unwrap();
    let read: effect::Verdict = serde_json::from_str(&json).unwrap();
    assert_eq!((read.conclusion, read.lines.len()), (verdict.conclusion, 3));
}

#[test]
fn nothing_is_not_shown_and_little_is_not_worthwhile() {
    let (study, panel) = question(&places(2, 0.0));
    let verdict = Plan::new(0.05).after(&study, Some(&panel)).unwrap();
    assert_eq!(verdict.conclusion, Conclusion::NotShown, "{verdict:#?}");
    let verdict = Plan::new(20.0).after(&study, Some(&panel)).unwrap();
    assert_eq!(verdict.conclusion, Conclusion::NoneWorthwhile);
}

/// Something that moved all places at once is the campaign's to a method without controls, and not to those with.
#[test]
fn a_shock_to_all_is_a_disagreement() {
    let mut series = places(3, 0.0);
    for s in &mut series {
        s.values[70..].iter_mut().for_each(|v| *v = v.map(|v| v + 6.0));
    }
    let (study, panel) = question(&series);
    let verdict = Plan::new(1.0).after(&study, Some(&panel)).unwrap();
    assert_eq!(verdict.conclusion, Conclusion::Disagreement, "{verdict:#?}");
    let only = verdict.disagreements.iter().find(|d| d.other == Named::Bsts).unwrap();
    assert_eq!((only.one, only.how), (Named::Its, Difference::OnlyOne));
}

#[test]
fn a_control_that_the_campaign_reached_is_refused() {
    let mut series = places(4, 8.0);
    series[5].values[70..].iter_mut().for_each(|v| *v = v.map(|v| v + 4.0));
    let (study, _) = question(&series);
    let verdict = Plan::new(1.0).after(&study, None).unwrap();
    let reason = verdict.lines[0].outcome.clone();
    let effect::Outcome::Refused(Refusal::ControlsMove { names }) = reason else { panic!("{verdict:#?}") };
    assert!(names.contains(&"place 5".to_owned()), "{names:?}");
    assert_eq!(verdict.conclusion, Conclusion::Doubtful);
    assert!(verdict.doubts.contains(&Doubt::OneMethod(Named::Its)));
}

#[test]
fn without_a_past_there_is_no_answer() {
    let (study, _) = question(&places(5, 4.0));
    let study = study.at(Window { pre: 60..70, post: 70..100 }).unwrap();
    let verdict = Plan::new(1.0).after(&study, None).unwrap();
    assert_eq!(verdict.conclusion, Conclusion::NoAnswer);
}

#[test]
fn placebos_keep_apart_and_before() {
    let study = study(8, 5.0);
    let bsts = Bsts::default();
    let real = bsts.run(&study).unwrap().estimate(0.95).unwrap();
    let times = in_time(&bsts, &study, 0.95, &real).unwrap();
    assert_eq!(times.answered, 4);
    assert!(times.found <= 1 && times.rank == 0.2, "{times:#?}");
    let its = in_time(&Its::default(), &study, 0.95, &real).unwrap();
    assert_eq!(its.runs.len(), 4);
    let (many, _) = question(&places(9, 4.0));
    let real = bsts.run(&many).unwrap().estimate(0.95).unwrap();
    let places = in_space(&bsts, &many, 0.95, &real).unwrap();
    assert_eq!((places.answered, places.rank), (7, 0.125));
}

#[test]
fn power_is_known_before() {
    let series = places(6, 0.0);
    // Nothing of the campaign is there yet.
    let known: Vec<Series> =
        series.iter().map(|s| Series { name: s.name.clone(), values: s.values[..70].to_vec() }).collect();
    let window = Window::split(70, 100);
    let planned = Planned { outcome: known[0].clone(), controls: known[1..].to_vec(), window };
    let units: Vec<Unit> =
        known.iter().enumerate().map(|(i, s)| Unit { series: s.clone(), treated: i == 0 }).collect();
    let outlook = Plan::new(50.0).before(&planned, Some(&units)).unwrap();
    assert!(outlook.by_all, "{outlook:#?}");
    let outlook = Plan::new(0.01).before(&planned, Some(&units)).unwrap();
    assert!(!outlook.by_any, "{outlook:#?}");
    for (_, ability) in &outlook.lines {
        let Ability::Sees(power) = ability else { panic!("{outlook:#?}") };
        assert!(power.smallest > 0.1 && power.smallest < 5.0, "{outlook:#?}");
        assert!((power.relative.unwrap() - power.smallest / 20.0).abs() < 0.1);
    }
    let short = Planned { window: Window { pre: 60..70, post: 70..100 }, ..planned };
    let outlook = Plan::new(1.0).before(&short, None).unwrap();
    assert!(outlook.lines.iter().all(|(_, a)| matches!(a, Ability::Refuses(Refusal::PreTooShort { .. }))));
}
