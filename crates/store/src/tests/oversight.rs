use jiff::civil::Date;
use model::programme::{
    Appraisal, Complaint, ComplaintAnswer, ComplaintCounts, ComplaintState, Criterion, CriterionScore,
    Declaration, Evidence, EvidenceKind, Finding, FollowUp, Inspection, InspectionState, Recommendation,
    RecommendationState, RecommendationStep, Reviewer, Scheme, SchemeBody, SchemeCriteria, SchemeState,
    SchemeStep, SchemeStepKind, Verdict, Weight, Wording,
};
use model::{OversightId, RevisionId};

use super::sample::{at, code, locale, some_programme, somebody};
use crate::programme::*;

fn day(n: i8) -> Date {
    Date::constant(2026, 11, n)
}

fn complaint(receipt: &str, due: i8) -> Complaint {
    Complaint {
        id: OversightId::new(at(i64::from(due))),
        receipt: receipt.into(),
        page: "/vi/stories/bay".into(),
        item: Some((code("bay"), locale("vi"))),
        organisation: code("ministry"),
        locale: locale("vi"),
        wrong: "Năm sai".into(),
        instead: "1994".into(),
        known_from: "UNESCO".into(),
        at: at(i64::from(due)),
        due: day(due),
        state: ComplaintState::Waiting,
        assignee: None,
        answer: None,
    }
}

on_every_engine! {
    async fn a_complaint_is_answered_once_and_its_contact_goes(store) {
        let mut tx = store.begin().await.unwrap();
        let an = somebody(&mut tx, "an").await;
        let (first, second) = (complaint("AAAAA00001", 20), complaint("AAAAA00002", 10));
        let place = Complaint { item: None, page: "/vi/facts".into(), ..complaint("AAAAA00003", 15) };
        for one in [&first, &second, &place] {
            insert_complaint(&mut tx, one).await.unwrap();
        }
        insert_complaint_contact(&mut tx, first.id, "reader@example.org").await.unwrap();
        let waiting = complaints_in(&mut tx, ComplaintState::Waiting, 9).await.unwrap();
        assert_eq!(waiting, [second.clone(), place.clone(), first.clone()]);
        assert_eq!(complaint_by_receipt(&mut tx, "AAAAA00003").await.unwrap(), Some(place));
        assert_eq!(complaint_by_receipt(&mut tx, "AAAAA00009").await.unwrap(), None);
        assert_eq!(complaints_of_item(&mut tx, &code("bay")).await.unwrap().len(), 2);
        assign_complaint(&mut tx, first.id, Some(an)).await.unwrap();
        let revision = RevisionId::new(at(5));
        let answer = ComplaintAnswer {
            verdict: Verdict::Right,
            words: "Đã sửa".into(),
            by: an,
            at: at(100),
            in_time: true,
            correction: Some(revision),
        };
        assert!(answer_complaint(&mut tx, first.id, &answer).await.unwrap());
        let other = ComplaintAnswer { verdict: Verdict::Wrong, correction: None, ..answer.clone() };
        assert!(!answer_complaint(&mut tx, first.id, &other).await.unwrap());
        let found = find_complaint(&mut tx, first.id).await.unwrap().unwrap();
        let state = ComplaintState::Answered;
        assert_eq!(found, Complaint { state, assignee: Some(an), answer: Some(answer), ..first.clone() });
        assert_eq!(answered_complaints(&mut tx, 9).await.unwrap(), [found]);
        assert_eq!(count_complaints_in(&mut tx, ComplaintState::Waiting).await.unwrap(), 2);
        let counts = ComplaintCounts { received: 3, answered: 1, in_time: 1, corrected: 1 };
        assert_eq!(count_complaints(&mut tx).await.unwrap(), counts);
        assert!(corrections_after_complaint(&mut tx).await.unwrap().contains(&revision));
        keep_contact_until(&mut tx, first.id, at(200)).await.unwrap();
        assert_eq!(erase_contacts(&mut tx, at(199)).await.unwrap(), 0);
        let contact = contact_of_complaint(&mut tx, first.id).await.unwrap();
        assert_eq!(contact.as_deref(), Some("reader@example.org"));
        assert_eq!(erase_contacts(&mut tx, at(200)).await.unwrap(), 1);
        assert_eq!(contact_of_complaint(&mut tx, first.id).await.unwrap(), None);
        let again = insert_complaint(&mut tx, &complaint("AAAAA00001", 25)).await;
        assert!(again.unwrap_err().is_duplicate());
    }

    async fn no_complaints_count_as_none(store) {
        let mut conn = store.read().await.unwrap();
        assert_eq!(count_complaints(&mut conn).await.unwrap(), ComplaintCounts::default());
    }

    async fn an_inspection_keeps_its_findings_and_what_was_done_about_them(store) {
        let mut tx = store.begin().await.unwrap();
        let an = somebody(&mut tx, "an").await;
        some_programme(&mut tx).await;
        let planned = Inspection {
            id: OversightId::new(at(1)),
            programme: code("p"),
            organisation: code("province"),
            inspector: code("lead"),
            people: "An, Bình".into(),
            title: "Portal".into(),
            about: "Why".into(),
            tasks: vec![code("t1")],
            from: day(3),
            to: Some(day(4)),
            locale: locale("en"),
            state: InspectionState::Planned,
            summary: String::new(),
            made_by: an,
            made_at: at(1),
            edited_at: at(1),
            handed_over: None,
            closed_at: None,
        };
        upsert_inspection(&mut tx, &planned).await.unwrap();
        let finding = Finding {
            id: OversightId::new(at(2)),
            inspection: planned.id,
            position: 1,
            weight: Weight::Breach,
            words: "No corrections".into(),
            task: Some(code("t1")),
            report: None,
            by: an,
            at: at(2),
        };
        upsert_finding(&mut tx, &finding).await.unwrap();
        let changed = Finding { weight: Weight::Note, at: at(3), ..finding.clone() };
        upsert_finding(&mut tx, &changed).await.unwrap();
        assert_eq!(findings(&mut tx, planned.id).await.unwrap(), [changed]);
        let todo = Recommendation {
            id: OversightId::new(at(4)),
            inspection: planned.id,
            finding: Some(finding.id),
            position: 1,
            owner: code("province"),
            words: "Correct".into(),
            due: day(20),
            state: RecommendationState::Open,
        };
        upsert_recommendation(&mut tx, &todo).await.unwrap();
        assert!(open_recommendations(&mut tx, 9).await.unwrap().is_empty(), "not handed over yet");
        let state = InspectionState::HandedOver;
        let handed = Inspection { state, handed_over: Some((an, at(5))), edited_at: at(5), ..planned };
        upsert_inspection(&mut tx, &handed).await.unwrap();
        assert_eq!(inspections_of(&mut tx, &code("province")).await.unwrap(), std::slice::from_ref(&handed));
        assert_eq!(inspections(&mut tx, 9).await.unwrap(), std::slice::from_ref(&handed));
        assert_eq!(open_recommendations(&mut tx, 9).await.unwrap(), std::slice::from_ref(&todo));
        let step = RecommendationStep {
            recommendation: todo.id,
            number: 1,
            kind: FollowUp::Answer,
            words: "Done".into(),
            evidence: "https://example.org/".into(),
            by: an,
            at: at(6),
        };
        insert_recommendation_step(&mut tx, &step).await.unwrap();
        assert_eq!(recommendation_steps(&mut tx, handed.id).await.unwrap(), std::slice::from_ref(&step));
        assert!(insert_recommendation_step(&mut tx, &step).await.unwrap_err().is_duplicate());
    }

    async fn settled_recommendations_are_not_open(store) {
        let mut tx = store.begin().await.unwrap();
        let an = somebody(&mut tx, "an").await;
        some_programme(&mut tx).await;
        let inspection = Inspection {
            id: OversightId::new(at(1)),
            programme: code("p"),
            organisation: code("lead"),
            inspector: code("lead"),
            people: String::new(),
            title: "T".into(),
            about: String::new(),
            tasks: Vec::new(),
            from: day(1),
            to: None,
            locale: locale("en"),
            state: InspectionState::HandedOver,
            summary: "S".into(),
            made_by: an,
            made_at: at(1),
            edited_at: at(1),
            handed_over: Some((an, at(1))),
            closed_at: None,
        };
        upsert_inspection(&mut tx, &inspection).await.unwrap();
        let todo = |n: i64, due, state| Recommendation {
            id: OversightId::new(at(n)),
            inspection: inspection.id,
            finding: None,
            position: n,
            owner: code("lead"),
            words: "W".into(),
            due: day(due),
            state,
        };
        let (late, soon) = (todo(1, 9, RecommendationState::Open), todo(2, 5, RecommendationState::Answered));
        for one in [&late, &soon, &todo(3, 1, RecommendationState::Accepted)] {
            upsert_recommendation(&mut tx, one).await.unwrap();
        }
        assert_eq!(open_recommendations(&mut tx, 9).await.unwrap(), [soon, late.clone()]);
        assert!(remove_recommendation(&mut tx, late.id).await.unwrap());
        assert_eq!(find_recommendation(&mut tx, late.id).await.unwrap(), None);
        assert_eq!(recommendations(&mut tx, inspection.id).await.unwrap().len(), 2);
    }

    async fn a_scheme_keeps_everything_that_was_said_of_it(store) {
        let mut tx = store.begin().await.unwrap();
        let (an, binh) = (somebody(&mut tx, "an").await, somebody(&mut tx, "binh").await);
        some_programme(&mut tx).await;
        assert_eq!(newest_criteria(&mut tx, &code("p")).await.unwrap(), None);
        let criterion = Criterion {
            key: "1".into(),
            titles: Wording::one(&locale("en"), "Effect"),
            about: Wording::default(),
            weight: 3,
        };
        let first = SchemeCriteria {
            programme: code("p"),
            version: 1,
            criteria: vec![criterion],
            by: an,
            at: at(1),
        };
        insert_criteria(&mut tx, &first).await.unwrap();
        let second = SchemeCriteria { version: 2, ..first.clone() };
        insert_criteria(&mut tx, &second).await.unwrap();
        assert_eq!(newest_criteria(&mut tx, &code("p")).await.unwrap(), Some(second));
        assert_eq!(find_criteria(&mut tx, &code("p"), 1).await.unwrap(), Some(first));
        let scheme = Scheme {
            id: OversightId::new(at(2)),
            programme: code("p"),
            organisation: code("province"),
            locale: locale("vi"),
            title: "Bảo tàng".into(),
            body: SchemeBody { what: "W".into(), ..SchemeBody::default() },
            state: SchemeState::Draft,
            round: 0,
            criteria: None,
            proposed_by: an,
            made_at: at(2),
            edited_at: at(2),
            submitted: None,
            task: None,
        };
        upsert_scheme(&mut tx, &scheme).await.unwrap();
        let handed = Scheme {
            state: SchemeState::Submitted,
            round: 1,
            criteria: Some(2),
            submitted: Some((an, at(3))),
            edited_at: at(3),
            ..scheme.clone()
        };
        upsert_scheme(&mut tx, &handed).await.unwrap();
        assert_eq!(find_scheme(&mut tx, scheme.id).await.unwrap(), Some(handed.clone()));
        assert_eq!(schemes(&mut tx, 9).await.unwrap(), [handed]);
        let asked = Reviewer {
            scheme: scheme.id,
            person: binh,
            named_by: an,
            named_at: at(4),
            declaration: None,
        };
        name_reviewer(&mut tx, &asked).await.unwrap();
        let declaration = Declaration { interest: String::new(), conflict: false, at: at(5) };
        assert!(declare_interest(&mut tx, scheme.id, binh, &declaration).await.unwrap());
        let other = Declaration { conflict: true, ..declaration.clone() };
        assert!(!declare_interest(&mut tx, scheme.id, binh, &other).await.unwrap(), "once");
        let told = Reviewer { declaration: Some(declaration), ..asked };
        assert_eq!(reviewers(&mut tx, scheme.id).await.unwrap(), std::slice::from_ref(&told));
        assert_eq!(reviews_of(&mut tx, binh).await.unwrap(), [told]);
        let appraisal = Appraisal {
            scheme: scheme.id,
            round: 1,
            person: binh,
            scores: vec![CriterionScore { criterion: "1".into(), score: 4, reason: "So".into() }],
            words: "Good".into(),
            at: at(6),
        };
        insert_appraisal(&mut tx, &appraisal).await.unwrap();
        assert_eq!(appraisals(&mut tx, scheme.id, 1).await.unwrap(), [appraisal]);
        assert!(appraisals(&mut tx, scheme.id, 2).await.unwrap().is_empty());
        let evidence = Evidence {
            id: OversightId::new(at(7)),
            scheme: scheme.id,
            kind: EvidenceKind::Link,
            reference: "https://example.org/".into(),
            note: String::new(),
            by: an,
            at: at(7),
        };
        add_evidence(&mut tx, &evidence).await.unwrap();
        assert_eq!(evidence_of(&mut tx, scheme.id).await.unwrap(), std::slice::from_ref(&evidence));
        assert!(remove_evidence(&mut tx, evidence.id).await.unwrap());
        let step = SchemeStep {
            scheme: scheme.id,
            number: 1,
            kind: SchemeStepKind::Submit,
            by: an,
            at: at(3),
            remark: String::new(),
            body: scheme.body.clone(),
        };
        insert_scheme_step(&mut tx, &step).await.unwrap();
        assert_eq!(scheme_steps(&mut tx, scheme.id).await.unwrap(), std::slice::from_ref(&step));
        assert!(insert_scheme_step(&mut tx, &step).await.unwrap_err().is_duplicate());
    }
}
