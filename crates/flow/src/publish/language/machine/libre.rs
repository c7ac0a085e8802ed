//! The LibreTranslate protocol: `POST /translate` with a list of texts, `GET /languages`.

use std::sync::Arc;

use model::Locale;
use serde_json::json;

use super::protect::{escape, unescape};
use super::{Machine, MachineError};

pub(super) async fn translate(
    machine: &Arc<Machine>,
    from: &Locale,
    to: &Locale,
    texts: &[String],
    marked: bool,
) -> Result<Vec<String>, MachineError> {
    let html: Vec<String> = texts.iter().map(|t| if marked { t.clone() } else { escape(t) }).collect();
    let mut body = json!({
        "q": html, "source": machine.settings.code(from), "target": machine.settings.code(to), "format": "html",
    });
    if let Some(key) = &machine.key {
        body["api_key"] = json!(key);
    }
    let answer = machine.post("/translate", "application/json", body.to_string().into_bytes()).await?;
    let list = answer.get("translatedText").and_then(|v| v.as_array());
    let list = list.ok_or_else(|| machine.bad("translatedText is no list"))?;
    let texts: Option<Vec<String>> = list.iter().map(|v| v.as_str().map(str::to_owned)).collect();
    let texts = texts.ok_or_else(|| machine.bad("translatedText holds something else than texts"))?;
    Ok(if marked { texts } else { texts.iter().map(|t| unescape(t)).collect() })
}

pub(super) async fn pairs(machine: &Machine) -> Result<Vec<(String, String)>, MachineError> {
    let answer = machine.get("/languages").await?;
    let list = answer.as_array().ok_or_else(|| machine.bad("the languages are no list"))?;
    let mut pairs = Vec::new();
    for language in list {
        let Some(from) = language.get("code").and_then(|v| v.as_str()) else { continue };
        for to in language.get("targets").and_then(|v| v.as_array()).into_iter().flatten() {
            if let Some(to) = to.as_str().filter(|to| *to != from) {
                pairs.push((from.to_owned(), to.to_owned()));
            }
        }
    }
    Ok(pairs)
}
