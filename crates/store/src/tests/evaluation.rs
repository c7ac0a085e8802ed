use jiff::civil::Date;
use model::programme::{
    ComplaintCounts, Confidence, Evaluation, EvaluationBody, EvaluationQuestion, EvaluationState, Frozen,
    FrozenDoubt, FrozenStudy, Judgement,
};
use model::{OversightId, PersonId};

use super::sample::{at, code, locale, some_programme, somebody};
use crate::programme::*;

fn day(n: i8) -> Date {
    Date::constant(2026, 11, n)
}

fn draft(by: PersonId) -> Evaluation {
    Evaluation {
        id: OversightId::new(at(1)),
        programme: code("p"),
        years: Some(3),
        on: day(20),
        locale: locale("vi"),
        title: "Sau ba năm".into(),
        body: EvaluationBody::default(),
        state: EvaluationState::Draft,
        judgements: Vec::new(),
        summary: String::new(),
        judged_by: Vec::new(),
        begun: (by, at(1)),
        edited_at: at(1),
        frozen: None,
        published: None,
    }
}

fn nothing() -> Frozen {
    Frozen {
        on: day(20),
        periods: Vec::new(),
        indicators: Vec::new(),
        figures: Vec::new(),
        tasks: Vec::new(),
        money: Vec::new(),
        recommendations: Vec::new(),
        complaints: ComplaintCounts::default(),
        vintages: Vec::new(),
        studies: vec![FrozenStudy {
            code: code("spring"),
            title: "Spring".into(),
            conclusion: "rise".into(),
            unit: "visits".into(),
            estimate: Some(12.5),
            low: Some(3.25),
            high: Some(21.0),
            level: 0.95,
            addresses: vec!["/en/studies/spring".into()],
            method: "bsts".into(),
            relative: Some(0.06),
            error: Some(4.5),
            p: Some(0.006),
            points: 20,
            doubts: vec![FrozenDoubt { word: "doubt-one".into(), methods: vec!["bsts".into()] }],
            late: false,
        }],
    }
}

on_every_engine! {
    async fn what_is_frozen_and_what_is_published_cannot_be_written_over(store) {
        let mut tx = store.begin().await.unwrap();
        let an = somebody(&mut tx, "an").await;
        some_programme(&mut tx).await;
        let begun = draft(an);
        insert_evaluation(&mut tx, &begun).await.unwrap();
        assert_eq!(evaluations(&mut tx, &code("p")).await.unwrap(), std::slice::from_ref(&begun));
        assert!(!judge_evaluation(&mut tx, &begun).await.unwrap(), "nothing is judged before it is frozen");
        let question = EvaluationQuestion {
            key: "q1".into(),
            text: "What?".into(),
            indicators: vec![code("i")],
            tasks: Vec::new(),
        };
        let body = EvaluationBody { questions: vec![question], ..EvaluationBody::default() };
        let asked = Evaluation { years: None, on: day(21), body, edited_at: at(2), ..begun.clone() };
        assert!(save_evaluation(&mut tx, &asked).await.unwrap());
        assert_eq!(find_evaluation(&mut tx, begun.id).await.unwrap().as_ref(), Some(&asked));
        assert_eq!(find_frozen(&mut tx, begun.id).await.unwrap(), None);
        let other = Evaluation { id: OversightId::new(at(2)), ..begun.clone() };
        insert_evaluation(&mut tx, &other).await.unwrap();
        assert!(remove_evaluation(&mut tx, other.id).await.unwrap(), "a draft can be thrown away");
        assert!(!remove_evaluation(&mut tx, other.id).await.unwrap());
        assert_eq!(find_evaluation(&mut tx, other.id).await.unwrap(), None);
        assert!(freeze_evaluation(&mut tx, begun.id, an, at(3), &nothing()).await.unwrap());
        assert!(!freeze_evaluation(&mut tx, begun.id, an, at(4), &nothing()).await.unwrap());
        assert_eq!(find_frozen(&mut tx, begun.id).await.unwrap(), Some(nothing()));
        assert!(!remove_evaluation(&mut tx, begun.id).await.unwrap(), "a frozen one is not thrown away");
        let other = Evaluation { title: "Other".into(), ..asked.clone() };
        assert!(!save_evaluation(&mut tx, &other).await.unwrap(), "a frozen one is not changed");
        let judgement = Judgement {
            question: "q1".into(),
            answer: "Yes".into(),
            confidence: Some(Confidence::Middle),
            rests_on: "Figures".into(),
        };
        let judged = Evaluation {
            state: EvaluationState::Frozen,
            judgements: vec![judgement],
            summary: "Well".into(),
            judged_by: vec![an],
            frozen: Some((an, at(3))),
            edited_at: at(5),
            ..asked
        };
        assert!(judge_evaluation(&mut tx, &judged).await.unwrap());
        assert_eq!(find_evaluation(&mut tx, begun.id).await.unwrap().as_ref(), Some(&judged));
        assert!(publish_evaluation(&mut tx, begun.id, an, at(6)).await.unwrap());
        assert!(!publish_evaluation(&mut tx, begun.id, an, at(7)).await.unwrap());
        assert!(!judge_evaluation(&mut tx, &judged).await.unwrap(), "nor is a published one");
        let state = EvaluationState::Published;
        let told = Evaluation { state, published: Some((an, at(6))), edited_at: at(6), ..judged };
        assert_eq!(find_evaluation(&mut tx, begun.id).await.unwrap(), Some(told));
    }

    async fn complaints_of_a_time_are_none_where_none_came(store) {
        let mut conn = store.read().await.unwrap();
        let counts = complaints_between(&mut conn, at(0), at(9)).await.unwrap();
        assert_eq!(counts, ComplaintCounts::default());
    }
}
