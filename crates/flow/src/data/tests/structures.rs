//! Structures of a file become the portal's.

use model::Actor;
use sdmx::model::Structures;
use sdmx::{Texts, Version};

use super::fixture::{Country, code, countries, dataflow, structures};
use crate::data::{FlowRules, ImportedStructures, import_structures, load_structures};

fn rules() -> FlowRules {
    FlowRules {
        topic: Some(code("society")),
        publisher: Some(code("office")),
        licence: Some("CC-BY-4.0".into()),
    }
}

async fn import(
    country: &Country,
    new: &Structures,
    rules: &FlowRules,
) -> Result<ImportedStructures, Vec<String>> {
    let mut tx = country.store.begin().await.unwrap();
    let clock = country.clock.as_ref();
    let done = import_structures(&mut tx, clock, &Actor("test".into()), new, rules).await.unwrap();
    if done.is_ok() {
        tx.commit().await.unwrap();
    }
    done.map_err(|problems| problems.iter().map(ToString::to_string).collect())
}

/// The same with another dataflow in it.
fn with_flow(id: &str) -> Structures {
    let mut new = structures();
    new.dataflows[0].head.id = id.into();
    new
}

#[tokio::test]
async fn what_is_kept_already_changes_nothing() {
    for country in countries().await {
        let done = import(&country, &structures(), &FlowRules::default()).await.unwrap();
        assert_eq!(done, ImportedStructures::default());
    }
}

#[tokio::test]
async fn a_final_version_is_final() {
    for country in countries().await {
        let mut new = structures();
        new.codelists[1].codes.pop();
        let problems = import(&country, &new, &rules()).await.unwrap_err();
        assert!(problems[0].contains("CL_AREA(1.0.0)") && problems[0].contains("final"), "{problems:?}");
        // As a new version it is welcome, and a draft may change.
        new.codelists[1].head.version = Version::parse("1.1.0-draft").unwrap();
        new.codelists.truncate(2);
        let alone = Structures { codelists: new.codelists.split_off(1), ..Structures::default() };
        assert_eq!(import(&country, &alone, &rules()).await.unwrap().changed, 1);
        let mut other = alone.clone();
        other.codelists[0].head.names = Texts::one("en", "Areas");
        assert_eq!(import(&country, &other, &rules()).await.unwrap().changed, 1);
    }
}

#[tokio::test]
async fn every_reference_leads_somewhere() {
    for country in countries().await {
        let mut new = with_flow("OTHER");
        let version = Version::parse("2.0.0").unwrap();
        new.data_structures[0].head.version = version.clone();
        new.dataflows[0].structure = sdmx::Ref::new(sdmx::Class::DataStructure, "EX", "SERIES", version);
        if let Some(sdmx::model::Representation::Codes(list)) =
            &mut new.data_structures[0].dimensions[1].representation
        {
            list.id = "CL_NOWHERE".into();
        }
        new.data_structures[0].measures[0].concept.item = Some("NOTHING".into());
        let problems = import(&country, &new, &rules()).await.unwrap_err();
        assert!(problems.iter().any(|p| p.contains("REF_AREA") && p.contains("CL_NOWHERE")), "{problems:?}");
        assert!(problems.iter().any(|p| p.contains("OBS_VALUE") && p.contains("NOTHING")), "{problems:?}");
        let mut conn = country.store.read().await.unwrap();
        assert!(load_structures(&mut conn).await.unwrap().data_structures.len() == 1, "nothing was kept");
    }
}

#[tokio::test]
async fn a_new_dataflow_becomes_a_flow_where_it_is_told_whose_it_is() {
    for country in countries().await {
        let problems = import(&country, &with_flow("NEW_FLOW"), &FlowRules::default()).await.unwrap_err();
        assert!(problems[0].contains("topic"), "{problems:?}");
        let nobody = import(&country, &with_flow("NEW_FLOW"), &rules()).await.unwrap_err();
        assert!(nobody[0].contains("no organisation office"), "{nobody:?}");
        let mut tx = country.store.begin().await.unwrap();
        let office = model::Organisation {
            code: code("office"),
            kind: "ministry".into(),
            parent: None,
            valid_from: None,
            valid_to: None,
            website: None,
            contact: None,
            source_url: String::new(),
            as_of: None,
            note: String::new(),
        };
        store::nation::replace_organisations(&mut tx, &[office]).await.unwrap();
        tx.commit().await.unwrap();
        let done = import(&country, &with_flow("NEW_FLOW"), &rules()).await.unwrap();
        assert_eq!(done, ImportedStructures { changed: 1, flows: vec![code("new-flow")] });
        // What a pack brings later leaves it there.
        let mut tx = country.store.begin().await.unwrap();
        let packed = store::data::flows(&mut tx).await.unwrap();
        store::data::replace_flows(&mut tx, &packed[..1]).await.unwrap();
        tx.commit().await.unwrap();
        let catalogue = crate::data::Catalogue::load(&mut country.store.read().await.unwrap()).await.unwrap();
        let codes: Vec<&str> = catalogue.flows().iter().map(|flow| flow.flow.code.as_str()).collect();
        assert_eq!(codes, ["small", "new-flow"]);
        assert_ne!(catalogue.flow(&code("new-flow")).unwrap().reference, dataflow());
    }
}
