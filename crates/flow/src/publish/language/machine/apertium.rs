//! The Apertium web service (APY): `POST /translate` with one text, `GET /listPairs`.

use std::sync::Arc;

use model::Locale;
use tokio::task::JoinSet;

use super::protect::{escape, unescape};
use super::{Machine, MachineError};

/// Texts one by one, as many at once as the machine's bound lets through.
pub(super) async fn translate(
    machine: &Arc<Machine>,
    from: &Locale,
    to: &Locale,
    texts: &[String],
    marked: bool,
) -> Result<Vec<String>, MachineError> {
    let pair = format!("{}|{}", machine.settings.code(from), machine.settings.code(to));
    let mut running = JoinSet::new();
    for (at, text) in texts.iter().enumerate() {
        let (machine, pair) = (Arc::clone(machine), pair.clone());
        let html = if marked { text.clone() } else { escape(text) };
        running.spawn(async move { (at, one(&machine, &pair, &html).await) });
    }
    let mut out = vec![String::new(); texts.len()];
    while let Some(done) = running.join_next().await {
        let (at, answer) = done.map_err(|e| machine.bad(&e.to_string()))?;
        let answer = answer?;
        out[at] = if marked { answer } else { unescape(&answer) };
    }
    Ok(out)
}

async fn one(machine: &Machine, pair: &str, html: &str) -> Result<String, MachineError> {
    // Unknown words would be marked with a star, which is a mark of ours.
    let fields = [("langpair", pair), ("format", "html"), ("markUnknown", "no"), ("q", html)];
    let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
    let answer = machine.post("/translate", "application/x-www-form-urlencoded", body.into_bytes()).await?;
    let text = answer.pointer("/responseData/translatedText").and_then(|v| v.as_str());
    text.map(str::to_owned).ok_or_else(|| machine.bad("there is no translatedText"))
}

pub(super) async fn pairs(machine: &Machine) -> Result<Vec<(String, String)>, MachineError> {
    let answer = machine.get("/listPairs").await?;
    let list = answer.get("responseData").and_then(|v| v.as_array());
    let list = list.ok_or_else(|| machine.bad("there is no responseData"))?;
    let side = |pair: &serde_json::Value, name: &str| pair.get(name)?.as_str().map(str::to_owned);
    Ok(list.iter().filter_map(|p| Some((side(p, "sourceLanguage")?, side(p, "targetLanguage")?))).collect())
}
