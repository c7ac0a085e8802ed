use jiff::civil::Date;
use model::PersonId;
use model::effect::{
    Cycle, EffectStudy, OwnSeries, Publication, ReadFrom, Reading, Registration, ResultKind, SeriesRole,
    SeriesSource, Step, StudyBody, StudyResult, StudySeries, StudyState, Together,
};
use model::programme::Wording;

use super::sample::{at, code, locale, somebody};
use crate::effect::*;

fn study(by: PersonId) -> EffectStudy {
    let words = |text: &str| Wording::one(&locale("vi"), text);
    EffectStudy {
        code: code("he"),
        campaign: code("mua-he"),
        organisation: code("tourism"),
        locale: locale("vi"),
        body: StudyBody {
            titles: words("Mùa hè"),
            question: words("Khách có tăng không?"),
            unit: words("lượt"),
            before_from: Date::constant(2026, 1, 1),
            from: Date::constant(2026, 5, 1),
            until: Date::constant(2026, 5, 31),
            after_until: Date::constant(2026, 6, 30),
            step: Step::Week,
            together: Together::Sum,
            cycle: Cycle::None,
            smallest: 2.5,
        },
        state: StudyState::Draft,
        seed: u32::MAX,
        by,
        made_at: at(1),
        edited_at: at(1),
        registration: None,
        withdrawn: String::new(),
    }
}

on_every_engine! {
    async fn what_was_registered_stays_whatever_is_written(store) {
        let mut tx = store.begin().await.unwrap();
        let by = somebody(&mut tx, "an").await;
        let mut s = study(by);
        upsert_study(&mut tx, &s).await.unwrap();
        s.body.smallest = 4.0;
        s.edited_at = at(2);
        upsert_study(&mut tx, &s).await.unwrap();
        assert_eq!(find_study(&mut tx, &s.code).await.unwrap(), Some(s.clone()));
        s.state = StudyState::Registered;
        s.registration =
            Some(Registration { record: "{}".into(), digest: "d".into(), by, at: at(3), late: true });
        upsert_study(&mut tx, &s).await.unwrap();
        let mut other = s.clone();
        other.body.smallest = 0.1;
        other.campaign = code("another");
        other.state = StudyState::Answered;
        other.registration =
            Some(Registration { record: "{1}".into(), digest: "e".into(), by, at: at(9), late: false });
        upsert_study(&mut tx, &other).await.unwrap();
        let kept = find_study(&mut tx, &s.code).await.unwrap().unwrap();
        assert_eq!(kept, EffectStudy { state: StudyState::Answered, ..s.clone() });
        assert_eq!(studies(&mut tx, 10).await.unwrap().len(), 1);
        assert_eq!(studies_of_campaign(&mut tx, &code("mua-he")).await.unwrap().len(), 1);
        assert!(studies_of_campaign(&mut tx, &code("another")).await.unwrap().is_empty());
        tx.commit().await.unwrap();
    }

    async fn series_readings_and_results_are_kept_in_order(store) {
        let mut tx = store.begin().await.unwrap();
        let by = somebody(&mut tx, "an").await;
        let s = study(by);
        upsert_study(&mut tx, &s).await.unwrap();
        let mut one = StudySeries {
            number: 1,
            role: SeriesRole::Outcome,
            name: "Lượt".into(),
            source: SeriesSource::Uploaded { column: "visits".into() },
        };
        let two = StudySeries {
            number: 2,
            role: SeriesRole::Both,
            name: "Nơi khác".into(),
            source: SeriesSource::Own { what: OwnSeries::Editions, organisation: None },
        };
        for series in [&one, &two] {
            insert_study_series(&mut tx, &s.code, series).await.unwrap();
        }
        one.name = "Lượt xem".into();
        one.role = SeriesRole::Inside;
        change_study_series(&mut tx, &s.code, &one).await.unwrap();
        let reading = |series, number| Reading {
            study: s.code.clone(),
            series,
            number,
            from: ReadFrom::File { sha256: "aa".into(), name: "a.csv".into() },
            points: vec![(Date::constant(2026, 1, 5), Some(1.5)), (Date::constant(2026, 1, 12), None)],
            digest: "d".into(),
            by,
            at: at(5),
        };
        for r in [reading(1, 1), reading(2, 1), reading(1, 2)] {
            insert_study_reading(&mut tx, &r).await.unwrap();
        }
        let found = study_readings(&mut tx, &s.code).await.unwrap();
        assert_eq!(found, [reading(1, 1), reading(1, 2), reading(2, 1)]);
        assert!(remove_study_series(&mut tx, &s.code, 2).await.unwrap());
        assert!(!remove_study_series(&mut tx, &s.code, 2).await.unwrap());
        assert_eq!(study_series(&mut tx, &s.code).await.unwrap(), [one]);
        assert_eq!(study_readings(&mut tx, &s.code).await.unwrap().len(), 2);
        let result = |number, kind| StudyResult {
            study: s.code.clone(),
            number,
            kind,
            readings: vec![(1, 2)],
            inputs: "i".into(),
            settings: "{}".into(),
            engine: "effect 0".into(),
            answer: "{}".into(),
            by,
            at: at(6),
        };
        for r in [result(1, ResultKind::Power), result(2, ResultKind::Estimate)] {
            insert_study_result(&mut tx, &r).await.unwrap();
        }
        let found = study_results(&mut tx, &s.code).await.unwrap();
        assert_eq!(found, [result(1, ResultKind::Power), result(2, ResultKind::Estimate)]);
        assert!(published_studies(&mut tx, 10).await.unwrap().is_empty());
        let out = Publication { result: 2, by, at: at(7) };
        insert_publication(&mut tx, &s.code, out).await.unwrap();
        assert_eq!(publications(&mut tx, &s.code).await.unwrap(), [out]);
        assert_eq!(published_studies(&mut tx, 10).await.unwrap(), std::slice::from_ref(&s));
        for what in [OwnSeries::Editions, OwnSeries::Corrections] {
            let found = own_moments(&mut tx, what, &code("tourism"), (at(0), at(9))).await.unwrap();
            assert!(found.is_empty());
        }
        tx.commit().await.unwrap();
    }
}
