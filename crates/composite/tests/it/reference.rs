//! The example against COINr 1.1.14, run on R 4.2.2: every variant's sum and sum of squares of the index, and
//! the index of three units, to 1e-9.

use composite::describe::{CorrelationKind, Statistics};
use composite::plan::{
    Aggregate, Filling, Impute, Mean, Normalise, Scale, Transform, Treat, Treatment, Weights,
};
use composite::{Model, Plan, Problem};

use crate::asem::example;
use crate::close;

type Row = (&'static str, [f64; 5]);

#[rustfmt::skip]
const REFERENCE: &[Row] = &[
    ("nominal", [2_624.517_846_401_307_5, 139_262.826_866_602, 61.901_803_407_379_72, 37.768_547_534_840_145, 38.213_052_221_078_6]),
    ("geometric", [1_930.300_198_333_821_8, 81_600.989_998_635_14, 52.915_233_098_658_39, 18.599_910_835_438_276, 18.865_162_808_070_593]),
    ("harmonic", [1_047.677_515_894_845_3, 29_991.452_520_844_705, 25.820_371_767_583_854, 5.798_075_285_603_288, 5.185_538_213_859_516]),
    ("generalised 0.5", [2_336.994_877_867_886_8, 113_030.555_898_278_91, 58.697_508_499_610_22, 29.323_610_489_274_362, 29.746_040_837_240_717]),
    ("generalised -2", [571.629_050_081_585_7, 10_882.476_419_561_86, 7.817_695_275_219_953, 3.115_693_525_030_156, 2.595_160_490_612_769_4]),
    ("by level", [2_370.544_834_707_514_4, 117_333.555_619_348_25, 59.028_754_824_444_476, 23.849_117_194_552_637, 30.151_543_579_181_58]),
    ("copeland on top", [0.0, 36_930.0, 38.0, -41.0, -38.0]),
    ("copeland everywhere", [0.0, 27_840.0, 28.0, -40.0, -1.0]),
    ("n_zscore", [1.3912482277333993e-15, 5.937_778_190_789_849, 0.399_975_258_822_442_56, -0.550_083_081_065_27, -0.476_391_699_932_852_7]),
    ("n_rank", [1_285.978_055_555_555_6, 33_727.460_685_776_75, 31.155, 15.178_518_518_518_52, 20.001_481_481_481_484]),
    ("n_prank", [24.699_561_111_111_112, 12.482_601_829_866_255, 0.603_1, 0.283_570_370_370_370_36, 0.380_029_629_629_629_66]),
    ("n_borda", [1_234.978_055_555_555_6, 31_206.504_574_665_64, 30.155, 14.178_518_518_518_52, 19.001_481_481_481_48]),
    ("n_dist2max", [26.245_178_464_013_076, 13.926_282_686_660_2, 0.619_018_034_073_797_2, 0.377_685_475_348_401_47, 0.382_130_522_210_786]),
    ("z 5,2", [255.0, 1_298.751_112_763_159_4, 5.799_950_517_644_884, 3.899_833_837_869_46, 4.047_216_600_134_295]),
    ("n_dist2targ", [24.164_247_794_474_27, 11.718_490_884_008_306, 0.551_798_317_198_486_8, 0.396_550_424_492_042_1, 0.351_375_663_724_641_35]),
    ("n_scaled", [-80.038_521_448_582_37, 7_066.890_777_584_725, -2.690_545_157_860_576_4, -28.370_193_140_672_34, 6.439_291_044_607_439]),
    ("i_mean", [2_641.230_765_185_157, 140_666.892_908_682_64, 61.827_084_701_331_9, 37.929_400_658_291_954, 42.126_491_785_726_18]),
    ("i_median", [2_633.886_476_813_503_6, 140_098.779_475_242_4, 61.981_079_581_456_33, 37.871_004_633_615_435, 39.130_198_855_063_56]),
    ("i_mean_grp GDP", [2_627.065_876_118_024, 139_095.606_906_058_03, 61.467_766_434_387_364, 37.829_391_535_832_12, 42.519_813_945_958_73]),
    ("i_median_grp", [2_629.015_562_456_767, 139_837.568_983_002_3, 62.134_537_531_101_174, 37.751_227_667_615_17, 36.591_266_078_459_24]),
    ("row mean", [2_643.226_361_078_704_5, 140_870.384_322_941_74, 62.098_520_505_601_86, 38.427_299_221_149_79, 42.558_892_370_887_094]),
    ("row median 3", [2_644.957_895_277_728, 140_976.987_054_787_3, 61.982_259_344_113_615, 37.816_954_548_776_34, 43.489_490_356_385_296]),
    ("no imputation", [2_640.626_304_655_930_7, 140_965.113_164_470_9, 62.364_293_742_769_36, 38.219_950_530_376_89, 39.760_725_983_737_26]),
    ("threshold", [f64::NAN, f64::NAN, 62.364_293_742_769_36, 38.219_950_530_376_89, f64::NAN]),
    ("winmax 3", [2_636.879_588_853_484_6, 140_503.295_002_257_45, 62.219_229_222_662_08, 37.945_044_923_683_81, 38.514_553_760_632_985]),
    ("winmax 1 combined", [2_628.447_146_380_332, 139_458.505_307_136_28, 61.079_679_444_516_27, 36.376_599_171_971_32, 38.756_419_614_534_24]),
    ("log_CT_plus", [2_590.878_123_930_148_4, 135_383.749_235_334_1, 60.062_518_512_884_26, 36.300_768_788_569_22, 38.092_932_414_315_754]),
    ("log_CT_orig", [2_499.002_501_190_386_3, 125_748.793_260_652_92, 57.722_510_118_550_43, 36.483_065_587_591_77, 36.606_253_205_721_42]),
    ("boxcox", [2_483.365_538_243_405, 124_291.875_536_438_56, 57.384_788_463_726_714, 35.785_995_494_564_67, 36.440_260_088_368_97]),
    ("tight", [2_624.309_571_454_137_3, 139_943.169_539_219_58, 62.987_374_310_986_52, 35.873_456_568_579_28, 38.103_669_311_536_15]),
    ("pca", [2_874.248_156_854_521_8, 172_582.025_684_669_15, 49.086_201_065_078_484, 45.773_767_928_756_556, 79.736_857_141_355_6]),
];

fn min_max(low: f64, high: f64) -> Normalise {
    Normalise { method: Scale::MinMax { low, high }, ..Normalise::default() }
}

fn all(method: Mean) -> Aggregate {
    Aggregate { method, ..Aggregate::default() }
}

fn scaled(method: Scale) -> Normalise {
    Normalise { method, ..Normalise::default() }
}

fn impute(method: Filling) -> Option<Impute> {
    Some(Impute { method, may_stay_missing: true, ..Impute::default() })
}

fn treat(winsorise: u32, then: Transform) -> Option<Treat> {
    Some(Treat { method: Treatment { winsorise, then, ..Treatment::default() }, ..Treat::default() })
}

/// The nominal plan with the change that this name stands for.
fn vary(name: &str, plan: &mut Plan) {
    let group = |group: &str| group.to_owned();
    match name {
        "nominal" => {}
        "geometric" => (plan.normalise, plan.aggregate) = (min_max(1.0, 100.0), all(Mean::Geometric)),
        "harmonic" => (plan.normalise, plan.aggregate) = (min_max(1.0, 100.0), all(Mean::Harmonic)),
        "generalised 0.5" => {
            (plan.normalise, plan.aggregate) = (min_max(1.0, 100.0), all(Mean::Generalised { p: 0.5 }));
        }
        "generalised -2" => {
            (plan.normalise, plan.aggregate) = (min_max(1.0, 100.0), all(Mean::Generalised { p: -2.0 }));
        }
        "by level" => {
            plan.normalise = min_max(1.0, 100.0);
            plan.aggregate.levels = vec![Mean::Arithmetic, Mean::Geometric, Mean::Harmonic];
        }
        "copeland on top" => {
            plan.aggregate.only.insert("Index".into(), Mean::Copeland);
        }
        "copeland everywhere" => plan.aggregate = all(Mean::Copeland),
        "n_zscore" => plan.normalise = scaled(Scale::ZScore { mean: 0.0, sd: 1.0 }),
        "z 5,2" => plan.normalise = scaled(Scale::ZScore { mean: 5.0, sd: 2.0 }),
        "n_rank" => plan.normalise = scaled(Scale::Rank),
        "n_prank" => plan.normalise = scaled(Scale::PercentileRank),
        "n_borda" => plan.normalise = scaled(Scale::Borda),
        "n_dist2max" => plan.normalise = scaled(Scale::DistanceToMax),
        "n_dist2targ" => plan.normalise = scaled(Scale::Target { cap: false }),
        "n_scaled" => {
            // COINr applies the same limits after turning the indicator round, so they are turned here.
            plan.normalise = scaled(Scale::Fixed { low: -10.0, high: 50.0, scale: 100.0 });
            for indicator in plan.indicators.iter().filter(|i| i.better.sign() < 0.0) {
                let turned = Scale::Fixed { low: -50.0, high: 10.0, scale: 100.0 };
                plan.normalise.only.insert(indicator.code.clone(), turned);
            }
        }
        "i_mean" => plan.impute = impute(Filling::Mean),
        "i_median" => plan.impute = impute(Filling::Median),
        "i_mean_grp GDP" => plan.impute = impute(Filling::GroupMean { group: group("GDP_group") }),
        "i_median_grp" => plan.impute = impute(Filling::GroupMedian { group: group("EurAsia_group") }),
        "row mean" => plan.impute = impute(Filling::RowMean { level: Some(2) }),
        "row median 3" => plan.impute = impute(Filling::RowMedian { level: Some(3) }),
        "no imputation" => plan.impute = None,
        "threshold" => (plan.impute, plan.aggregate.least_present) = (None, 0.8),
        "winmax 3" => plan.treat = treat(3, Transform::LogCt),
        "winmax 1 combined" => {
            let method = Treatment { winsorise: 1, keep_winsorised: true, ..Treatment::default() };
            plan.treat = Some(Treat { method, ..Treat::default() });
        }
        "log_CT_plus" => plan.treat = treat(1, Transform::LogCtPlus),
        "log_CT_orig" => plan.treat = treat(1, Transform::LogShifted),
        "boxcox" => plan.treat = treat(1, Transform::BoxCox { lambda: -0.3 }),
        "tight" => {
            let method = Treatment { skewness: 1.0, kurtosis: 2.0, ..Treatment::default() };
            plan.treat = Some(Treat { method, ..Treat::default() });
        }
        "pca" => plan.weights = Weights::Pca { level: 1, allow_negative: true },
        other => panic!("no variant {other}"),
    }
}

#[test]
fn every_variant_gives_what_coinr_gives() {
    let Some((plan, table)) = example() else { return };
    for (name, expected) in REFERENCE {
        let mut plan = plan.clone();
        vary(name, &mut plan);
        let model = Model::new(&plan, &table).unwrap_or_else(|e| panic!("{name}: {e}"));
        let outcome = model.run();
        let score = |unit: &str| outcome.scores[table.row(unit).unwrap()].unwrap_or(f64::NAN);
        let all = || outcome.scores.iter().map(|s| s.unwrap_or(f64::NAN));
        let found = [all().sum(), all().map(|s| s * s).sum(), score("AUT"), score("CHN"), score("LAO")];
        for (a, b) in found.iter().zip(expected) {
            assert!(close(*a, *b) || (a.is_nan() && b.is_nan()), "{name}: {found:?}, not {expected:?}");
        }
    }
}

#[test]
fn ranks_correlations_and_alpha() {
    let Some((plan, table)) = example() else { return };
    let outcome = Model::new(&plan, &table).unwrap().run();
    for pair in RANKS.split(' ') {
        let (unit, rank) = pair.split_once(':').unwrap();
        assert_eq!(outcome.ranks[table.row(unit).unwrap()], rank.parse().ok(), "{unit}");
    }
    let codes: Vec<&str> = outcome.level(2).iter().map(|(code, _)| *code).collect();
    for (kind, expected) in CORRELATIONS {
        let found = outcome.correlations(2, 4, *kind);
        for (code, r) in expected.iter() {
            let row = codes.iter().position(|c| c == code).unwrap();
            assert!(close(found[row][0].r.unwrap(), *r), "{kind:?} {code}: {:?}", found[row][0]);
        }
    }
    let physical = ["LPI", "Flights", "Ship", "Bord", "Elec", "Gas", "ConSpeed", "Cov4G"];
    assert!(close(outcome.alpha(&physical).unwrap(), 0.663_366_008_415_325_7));
    let weight = |code: &str| outcome.indicators.iter().find(|i| i.code == code).unwrap().effective_weight;
    assert!(close(weight("Goods"), 0.02) && close(weight("CPI"), 0.018_518_518_518_518_517));
}

#[test]
fn treatment_moves_the_same_points() {
    let Some((plan, table)) = example() else { return };
    let outcome = Model::new(&plan, &table).unwrap().run();
    let moved: Vec<(&str, u32)> = outcome
        .indicators
        .iter()
        .map(|i| (i.code.as_str(), i.winsorised_high + i.winsorised_low))
        .filter(|(_, count)| *count > 0)
        .collect();
    assert_eq!(
        moved,
        [
            ("Flights", 1),
            ("Bord", 3),
            ("Gas", 3),
            ("Services", 4),
            ("FDI", 2),
            ("ForPort", 3),
            ("CostImpEx", 1),
            ("Tariff", 3),
            ("StMob", 2),
            ("CultServ", 3),
            ("Forest", 2),
            ("Poverty", 3),
            ("NGOs", 3),
            ("FemLab", 1),
            ("PubDebt", 1),
        ]
    );
    assert!(outcome.indicators.iter().all(|i| !i.transformed));
    let raw: Vec<Option<f64>> = table.units().iter().map(|u| table.value(u, "Flights").unwrap()).collect();
    let flights = Statistics::of(&raw).unwrap();
    assert!(
        (flights.skewness.unwrap() - 2.10).abs() < 0.005 && (flights.kurtosis.unwrap() - 4.51).abs() < 0.005
    );
}

#[test]
fn screening_drops_the_same_units() {
    let Some((mut plan, table)) = example() else { return };
    plan.screen = Some(composite::plan::Screen { least_present: 0.9, ..Default::default() });
    let outcome = Model::new(&plan, &table).unwrap().run();
    let dropped: Vec<&str> =
        outcome.units.iter().zip(&outcome.kept).filter(|(_, k)| !**k).map(|(u, _)| u.as_str()).collect();
    assert_eq!(dropped, ["BGD", "BRN", "KHM", "LAO", "MMR"]);
    assert!(outcome.ranks.iter().flatten().all(|r| *r <= 46));
}

/// COINr refuses a geometric mean of a zero without saying where it is (issue 47).
#[test]
fn a_zero_under_a_geometric_mean_is_found_before_running() {
    let Some((mut plan, table)) = example() else { return };
    plan.aggregate = all(Mean::Geometric);
    let problems = Model::new(&plan, &table).unwrap_err();
    assert!(problems.0.iter().all(|p| matches!(p, Problem::NotPositive { .. })), "{problems}");
    assert!(problems.to_string().contains("unit “"), "{problems}");
}

const RANKS: &str = "AUS:35 AUT:7 BEL:5 BGD:46 BGR:30 BRN:40 CHE:1 CHN:49 CYP:29 CZE:17 DEU:9 DNK:3 ESP:19 EST:22 \
    FIN:13 FRA:21 GBR:15 GRC:32 HRV:18 HUN:20 IDN:43 IND:45 IRL:12 ITA:28 JPN:34 KAZ:47 KHM:37 \
    KOR:31 LAO:48 LTU:16 LUX:8 LVA:23 MLT:10 MMR:41 MNG:44 MYS:39 NLD:2 NOR:4 NZL:33 PAK:50 PHL:38 \
    POL:26 PRT:27 ROU:25 RUS:51 SGP:14 SVK:24 SVN:11 SWE:6 THA:42 VNM:36";

type Expected = (CorrelationKind, &'static [(&'static str, f64)]);

#[rustfmt::skip]
const CORRELATIONS: &[Expected] = &[
    (CorrelationKind::Pearson, &[("Physical", 0.829_379_782_067_324_1), ("ConEcFin", 0.422_644_258_855_393_7), ("Political", 0.676_733_652_376_632_2), ("Instit", 0.811_691_981_612_774_9), ("P2P", 0.775_478_883_247_270_4), ("Environ", 0.120_920_375_088_543_52), ("Social", 0.904_454_516_500_464_9), ("SusEcFin", 0.024_442_155_986_560_153)]),
    (CorrelationKind::Kendall, &[("Physical", 0.656_470_588_235_294_1), ("ConEcFin", 0.334_901_960_784_313_7), ("Political", 0.441_568_627_450_980_4), ("Instit", 0.477_647_058_823_529_4), ("P2P", 0.584_313_725_490_196_1), ("Environ", 0.088_627_450_980_392_15), ("Social", 0.719_215_686_274_509_8), ("SusEcFin", 0.036_862_745_098_039_22)]),
    (CorrelationKind::Spearman, &[("Physical", 0.843_710_407_239_818_9), ("ConEcFin", 0.466_244_343_891_402_7), ("Political", 0.652_126_696_832_579_1), ("Instit", 0.705_158_371_040_723_9), ("P2P", 0.778_099_547_511_312_2), ("Environ", 0.098_914_027_149_321_25), ("Social", 0.886_968_325_791_855_1), ("SusEcFin", 0.064_162_895_927_601_8)]),
];
