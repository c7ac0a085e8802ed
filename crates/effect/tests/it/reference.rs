//! Recorded outputs of `CausalImpact` 1.4.1 with `bsts` 0.9.10 on R 4.5.0, beside the checkout where they are.

use std::path::Path;

use effect::{Seasons, Series, Study, Window};

pub struct Reference {
    pub study: Study,
    pub seasons: Option<Seasons>,
    pub average: f64,
    pub lower: f64,
    pub upper: f64,
    pub cumulative: f64,
    pub relative: f64,
    pub tail: f64,
}

/// One scenario, or nothing, with a note, where the recordings are not there.
pub fn scenario(name: &str) -> Option<Reference> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/causalimpact");
    let path = folder.join(format!("r_reference_{name}.json"));
    let Ok(text) = std::fs::read_to_string(&path) else {
        println!("skipped: {} is not there", path.display());
        return None;
    };
    let json: serde_json::Value = serde_json::from_str(&text).unwrap();
    let numbers = |v: &serde_json::Value| -> Vec<f64> {
        v.as_array().unwrap().iter().map(|v| v.as_f64().unwrap()).collect()
    };
    let outcome = Series::new("y", numbers(&json["data"]["y"]));
    let controls = json["data"]["x"].as_object().unwrap();
    let controls = controls.iter().map(|(name, v)| Series::new(name, numbers(v))).collect();
    let start = json["n_pre"].as_u64().unwrap() as usize;
    let window = Window::split(start, outcome.values.len());
    let args = &json["model_args"];
    let seasons = args["nseasons"].as_u64().map(|count| Seasons {
        count: count as usize,
        duration: args["season.duration"].as_u64().unwrap() as usize,
    });
    let output = |key: &str| json["r_output"][key].as_f64().unwrap();
    Some(Reference {
        study: Study::new(outcome, controls, window).unwrap(),
        seasons,
        average: output("point_effect_mean"),
        lower: output("ci_lower"),
        upper: output("ci_upper"),
        cumulative: output("cumulative_effect_total"),
        relative: output("relative_effect_mean"),
        tail: output("p_value"),
    })
}
