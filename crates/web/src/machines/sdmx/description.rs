//! The OpenAPI 3.1 description of the services.

use std::collections::BTreeSet;
use std::sync::Arc;

use axum::extract::State;
use serde_json::{Value, json};

use crate::answer::{Answer, Answered};
use crate::app::App;
use crate::failure::Failure;

/// All of it but what is this portal's own: its address, and which dataflows there are.
const DESCRIPTION: &str = include_str!("openapi.json");

/// `/sdmx/openapi.json`
pub async fn openapi(State(app): State<Arc<App>>) -> Answered {
    let mut description: Value = serde_json::from_str(DESCRIPTION).map_err(Failure::internal)?;
    let catalogue = {
        let mut conn = app.store.read().await.map_err(Failure::internal)?;
        app.figures.catalogue(&mut conn).await.map_err(Failure::internal)?
    };
    let (mut agencies, mut ids, mut flows) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for flow in catalogue.flows() {
        let reference = &flow.reference;
        agencies.insert(reference.agency.clone());
        ids.insert(reference.id.clone());
        flows.insert(reference.id.clone());
        flows.insert(format!("{},{}", reference.agency, reference.id));
    }
    fill(&mut description, "/servers", json!([{ "url": app.shown().country.base_url }]));
    // Before anything is published there is nothing to choose from.
    if !ids.is_empty() {
        fill(&mut description, "/components/parameters/oneAgency/schema", json!({ "enum": agencies }));
        fill(&mut description, "/components/parameters/oneId/schema", json!({ "enum": ids }));
        fill(&mut description, "/components/parameters/flowV1/schema", json!({ "enum": flows }));
    }
    Ok(Answer::new("application/json; charset=utf-8", description.to_string().into_bytes()))
}

fn fill(description: &mut Value, place: &str, value: Value) {
    if let Some(found) = description.pointer_mut(place) {
        *found = value;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_filled_in_is_there() {
        let description: Value = serde_json::from_str(DESCRIPTION).unwrap();
        for name in ["oneAgency", "oneId", "flowV1"] {
            let place = format!("/components/parameters/{name}/schema");
            assert!(description.pointer(&place).is_some(), "{place}");
        }
        assert!(description.pointer("/servers").is_some());
    }
}
