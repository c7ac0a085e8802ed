use jiff::civil::date;
use model::programme::{
    Activity, Basis, Cost, CostSource, Output, OutputKind, Plan, PlanState, PlanVersion, Programme, Wording,
};
use model::{ActivityId, Amount, PersonId, PlanId};

use super::sample::{at, code, item, locale, publish, somebody};
use crate::programme::{
    activities, activities_of_tasks, activities_of_year, activity_versions, add_output, approved_activities,
    costs_of_year, count_planned, find_plan, insert_plan, other_outputs, outputs, outputs_of_year,
    outputs_to, plan_of, plan_version, plan_versions, planned_money, planned_of_year, plans, plans_of_year,
    published_outputs, remove_activity, remove_output, remove_plan_version, set_plan_numbers,
    submitted_plans, upsert_activity, upsert_plan_version, upsert_programme, versions_of_year,
};
use crate::{Store, Tx};

async fn begun(store: &Store) -> (Tx, PersonId) {
    let mut tx = store.begin().await.unwrap();
    let an = somebody(&mut tx, "an").await;
    let programme = Programme {
        code: code("p"),
        basis: Basis { document: code("law"), place: String::new() },
        lead: code("culture"),
        from: date(2024, 1, 1),
        to: None,
        currency: "VND".into(),
        horizons: Vec::new(),
        takes_part: Vec::new(),
        example: false,
        public: true,
        withheld: Vec::new(),
        titles: Wording::default(),
        about: Wording::default(),
        sources: Vec::new(),
    };
    upsert_programme(&mut tx, &programme, 1, None).await.unwrap();
    (tx, an)
}

fn plan(organisation: &str, year: i16) -> Plan {
    Plan {
        id: PlanId::new(at(1)),
        programme: code("p"),
        organisation: code(organisation),
        year,
        newest: 1,
        approved: None,
    }
}

fn version(plan: &Plan, number: u32, by: PersonId) -> PlanVersion {
    PlanVersion {
        plan: plan.id,
        number,
        state: PlanState::Draft,
        aims: "Aims".into(),
        locale: locale("vi"),
        begun_by: by,
        begun_at: at(1),
        edited_at: at(2),
        submitted_by: None,
        submitted_at: None,
        decided_by: None,
        decided_at: None,
        remark: String::new(),
    }
}

fn activity(plan: &Plan, version: u32, key: ActivityId, title: &str) -> Activity {
    Activity {
        id: ActivityId::new(at(3)),
        key,
        plan: plan.id,
        version,
        position: 1,
        task: code("p.1"),
        title: title.into(),
        about: String::new(),
        product: "A book".into(),
        from: Some(date(2026, 5, 1)),
        to: None,
        place: "Huế".into(),
        territory: Some(code("VN-26")),
        audience: "Guests".into(),
        message: None,
        languages: vec![locale("vi"), locale("en")],
        costs: vec![Cost {
            source: CostSource::InKind,
            amount: Amount::new("12.5").unwrap(),
            note: "Rooms".into(),
        }],
    }
}

on_every_engine! {
    async fn a_plan_is_found_by_organisation_and_year(store) {
        let (mut tx, an) = begun(&store).await;
        let (hue, culture) = (plan("hue", 2026), plan("culture", 2026));
        for one in [&hue, &culture, &plan("hue", 2027)] {
            insert_plan(&mut tx, one).await.unwrap();
            upsert_plan_version(&mut tx, &version(one, 1, an)).await.unwrap();
        }
        assert_eq!(find_plan(&mut tx, hue.id).await.unwrap(), Some(hue.clone()));
        assert_eq!(plan_of(&mut tx, &code("p"), &code("hue"), 2026).await.unwrap(), Some(hue.clone()));
        assert_eq!(plan_of(&mut tx, &code("p"), &code("hue"), 2025).await.unwrap(), None);
        assert_eq!(plans_of_year(&mut tx, &code("p"), 2026).await.unwrap(), [culture.clone(), hue.clone()]);
        assert_eq!(plans(&mut tx, &code("p")).await.unwrap().len(), 3);
        let second = PlanVersion { number: 2, state: PlanState::Submitted, submitted_by: Some(an), submitted_at: Some(at(9)), ..version(&hue, 2, an) };
        upsert_plan_version(&mut tx, &second).await.unwrap();
        set_plan_numbers(&mut tx, hue.id, 2, Some(1)).await.unwrap();
        let held = find_plan(&mut tx, hue.id).await.unwrap().unwrap();
        assert_eq!((held.newest, held.approved), (2, Some(1)));
        let newest = versions_of_year(&mut tx, &code("p"), 2026).await.unwrap();
        assert_eq!(newest, [version(&culture, 1, an), second.clone()], "the newest of each, by organisation");
        assert_eq!(plan_versions(&mut tx, hue.id).await.unwrap().len(), 2);
        assert_eq!(submitted_plans(&mut tx, &code("p")).await.unwrap(), [(held, Some(an))]);
        // Who began a version stays, whatever is written over it.
        let other = PlanVersion { begun_at: at(50), state: PlanState::Returned, remark: "Where?".into(), ..second };
        upsert_plan_version(&mut tx, &other).await.unwrap();
        let kept = plan_version(&mut tx, hue.id, 2).await.unwrap().unwrap();
        assert_eq!(kept, PlanVersion { begun_at: at(1), ..other });
    }

    async fn a_second_plan_of_a_year_is_refused(store) {
        let (mut tx, _) = begun(&store).await;
        insert_plan(&mut tx, &plan("hue", 2026)).await.unwrap();
        assert!(insert_plan(&mut tx, &plan("hue", 2026)).await.is_err());
    }

    async fn what_was_approved_stays_beside_what_is_written(store) {
        let (mut tx, an) = begun(&store).await;
        let hue = plan("hue", 2026);
        insert_plan(&mut tx, &hue).await.unwrap();
        for number in [1, 2] {
            upsert_plan_version(&mut tx, &version(&hue, number, an)).await.unwrap();
        }
        let key = ActivityId::new(at(3));
        let first = activity(&hue, 1, key, "A fair");
        let second = activity(&hue, 2, key, "Two fairs");
        let new = Activity { position: 2, ..activity(&hue, 2, ActivityId::new(at(4)), "A film") };
        for one in [&first, &second, &new] {
            upsert_activity(&mut tx, one).await.unwrap();
        }
        assert_eq!(activities(&mut tx, hue.id, 2).await.unwrap(), [second.clone(), new.clone()]);
        assert_eq!(activity_versions(&mut tx, key).await.unwrap(), [first.clone(), second.clone()]);
        assert!(activities_of_year(&mut tx, &code("p"), 2026).await.unwrap().is_empty(), "nothing holds yet");
        let newest = costs_of_year(&mut tx, &code("p"), 2026).await.unwrap();
        assert_eq!(newest.len(), 1, "of version 1, which is the newest that is said to be");
        set_plan_numbers(&mut tx, hue.id, 2, Some(1)).await.unwrap();
        assert_eq!(activities_of_year(&mut tx, &code("p"), 2026).await.unwrap(), std::slice::from_ref(&first));
        let served = activities_of_tasks(&mut tx, &[code("p.2"), code("p.1")]).await.unwrap();
        assert_eq!(served, [(first.clone(), code("hue"), 2026)]);
        let named = approved_activities(&mut tx, 10).await.unwrap();
        assert_eq!(named.iter().map(|a| (a.key, a.title.as_str(), a.year)).collect::<Vec<_>>(), [(key, "A fair", 2026)]);
        let short = planned_of_year(&mut tx, &code("p"), 2026).await.unwrap();
        assert_eq!(short.iter().map(|a| (a.key, a.organisation.as_str(), a.from)).collect::<Vec<_>>(), [(key, "hue", first.from)]);
        assert_eq!(costs_of_year(&mut tx, &code("p"), 2026).await.unwrap(), [(hue.id, first.costs.clone())]);
        let money = planned_money(&mut tx, &code("p"), (2020, 2026)).await.unwrap();
        assert_eq!(money.iter().map(|a| (a.key, &a.costs)).collect::<Vec<_>>(), [(key, &first.costs)]);
        assert_eq!(count_planned(&mut tx, &code("p"), (2026, 2026)).await.unwrap(), [(code("hue"), 1)].into());
        assert!(count_planned(&mut tx, &code("p"), (2027, 2030)).await.unwrap().is_empty());
        assert!(remove_activity(&mut tx, new.id).await.unwrap());
        assert!(!remove_activity(&mut tx, new.id).await.unwrap());
        assert_eq!(activities(&mut tx, hue.id, 2).await.unwrap(), [second]);
        remove_plan_version(&mut tx, hue.id, 2).await.unwrap();
        assert!(activities(&mut tx, hue.id, 2).await.unwrap().is_empty() && plan_version(&mut tx, hue.id, 2).await.unwrap().is_none());
        assert_eq!(activities(&mut tx, hue.id, 1).await.unwrap(), [first], "the version that holds stays");
    }

    async fn the_thread_runs_both_ways(store) {
        let (mut tx, an) = begun(&store).await;
        let hue = Plan { approved: Some(1), ..plan("hue", 2026) };
        insert_plan(&mut tx, &hue).await.unwrap();
        upsert_plan_version(&mut tx, &version(&hue, 1, an)).await.unwrap();
        let key = ActivityId::new(at(3));
        upsert_activity(&mut tx, &activity(&hue, 1, key, "A fair")).await.unwrap();
        let link = |kind: OutputKind, reference: &str, tag: Option<&str>, title: &str, second: i64| Output {
            activity: key,
            kind,
            reference: reference.into(),
            locale: tag.map(locale),
            title: title.into(),
            by: an,
            at: at(second),
        };
        let edition = link(OutputKind::Edition, "bay", Some("en"), "", 5);
        let page = link(OutputKind::Link, "https://example.org/", None, "A page", 6);
        for one in [&edition, &page] {
            add_output(&mut tx, one).await.unwrap();
        }
        add_output(&mut tx, &Output { title: "The page".into(), ..page.clone() }).await.unwrap();
        let named = Output { title: "The page".into(), ..page.clone() };
        assert_eq!(outputs(&mut tx, key).await.unwrap(), [edition.clone(), named.clone()]);
        assert_eq!(outputs_to(&mut tx, OutputKind::Edition, "bay").await.unwrap(), std::slice::from_ref(&edition));
        assert_eq!(outputs_of_year(&mut tx, &code("p"), 2026).await.unwrap(), [edition.clone(), named]);
        // Of what was linked, readers see what is published, and what is elsewhere.
        assert!(published_outputs(&mut tx, &[key]).await.unwrap().is_empty());
        publish(&mut tx, &item("bay"), "vi", at(7)).await;
        publish(&mut tx, &item("bay"), "en", at(7)).await;
        let shown = published_outputs(&mut tx, &[key]).await.unwrap();
        assert_eq!(shown.len(), 1, "an edition is one of its language");
        assert_eq!((shown[0].locale.as_str(), shown[0].title.as_str()), ("en", "bay/en"));
        let others = other_outputs(&mut tx, &[key]).await.unwrap();
        assert_eq!((others.len(), others[0].title.as_str()), (1, "The page"));
        assert!(!remove_output(&mut tx, key, OutputKind::Edition, "bay", None).await.unwrap());
        assert!(remove_output(&mut tx, key, OutputKind::Edition, "bay", edition.locale.as_ref()).await.unwrap());
        assert_eq!(outputs(&mut tx, key).await.unwrap().len(), 1);
    }
}
