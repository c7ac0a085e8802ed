//! What programs of others can be told, described for them: the `webhooks` of the OpenAPI description, and the schemas of the
//! bodies alone.

use std::sync::Arc;

use axum::extract::State;
use model::HookEvent;
use serde_json::{Map, Value, json};

use crate::answer::{Answer, Answered};
use crate::app::App;

/// What each message tells, in English like the rest of the description.
pub fn summary(event: HookEvent) -> &'static str {
    match event {
        HookEvent::EditionPublished => "A text was published in one language",
        HookEvent::EditionCorrected => "A published text was corrected; “note” is what readers are told",
        HookEvent::EditionWithdrawn => "A published text was withdrawn; “reason” is what readers are told",
        HookEvent::ClarificationPublished => "A clarification was published (said beside edition.published)",
        HookEvent::FactChanged => "A fact of the registry has another value",
        HookEvent::VintagePublished => "Figures of a flow of data were published",
        HookEvent::DispatchSent => {
            "The endpoint's organisation sent something through its channel of web hooks"
        }
        HookEvent::DispatchCorrected => "What was sent says something else now",
        HookEvent::DispatchWithdrawn => "What was sent was withdrawn: take it down",
        HookEvent::Test => "Somebody at the desk tries whether messages arrive",
    }
}

/// The particulars of a message; all of them are always there.
fn fields(event: HookEvent) -> &'static [&'static str] {
    match event {
        HookEvent::EditionPublished | HookEvent::ClarificationPublished => {
            &["code", "locale", "kind", "publisher", "address", "api", "what", "title"]
        }
        HookEvent::EditionCorrected => {
            &["code", "locale", "kind", "publisher", "address", "api", "what", "title", "note"]
        }
        HookEvent::EditionWithdrawn => {
            &["code", "locale", "kind", "publisher", "address", "api", "what", "reason"]
        }
        HookEvent::FactChanged => &["code", "locale", "title", "address", "api", "what"],
        HookEvent::VintagePublished => &["code", "locale", "title", "address", "vintage", "what"],
        HookEvent::DispatchSent | HookEvent::DispatchCorrected => {
            &["dispatch", "channel", "organisation", "locale", "address", "canonical", "title", "text"]
        }
        HookEvent::DispatchWithdrawn => {
            &["dispatch", "channel", "organisation", "locale", "address", "canonical", "reason"]
        }
        HookEvent::Test => &["endpoint", "what"],
    }
}

/// The schema of one message.
fn schema(event: HookEvent) -> Value {
    let mut properties = Map::new();
    for name in fields(event) {
        let kind = match *name {
            "address" | "api" | "canonical" => json!({ "type": "string", "format": "uri" }),
            "vintage" => json!({ "type": ["integer", "null"] }),
            "title" | "note" | "reason" => json!({ "type": ["string", "null"] }),
            _ => json!({ "type": "string" }),
        };
        properties.insert((*name).to_owned(), kind);
    }
    json!({
        "type": "object",
        "required": ["type", "timestamp", "data"],
        "properties": {
            "type": { "const": event },
            "timestamp": { "type": "string", "format": "date-time" },
            "data": { "type": "object", "required": fields(event), "properties": properties },
        },
    })
}

/// The `webhooks` of the OpenAPI description.
pub fn openapi() -> Value {
    let header = |name: &str, words: &str| json!({ "name": name, "in": "header", "required": true, "description": words, "schema": { "type": "string" } });
    let headers = json!([
        header("webhook-id", "The message's id: the same whenever it is delivered again"),
        header("webhook-timestamp", "Seconds since 1970 at which it was signed"),
        header(
            "webhook-signature",
            "v1, and the HMAC-SHA256 of id.timestamp.body under the endpoint's secret; two of them while a secret is being changed",
        ),
    ]);
    let all = HookEvent::ALL.iter().map(|event| {
        let body =
            json!({ "required": true, "content": { "application/json": { "schema": schema(*event) } } });
        let operation = json!({
            "post": {
                "operationId": event.as_str().replace('.', "-"),
                "summary": summary(*event),
                "parameters": headers,
                "requestBody": body,
                "responses": {
                    "200": { "description": "Taken: any 2xx answer is good" },
                    "410": { "description": "Nothing is to be delivered here any more" },
                },
            },
        });
        (event.as_str().to_owned(), operation)
    });
    Value::Object(all.collect())
}

/// `/api/webhooks.json`: the schema of each message by its type.
pub async fn schemas(State(app): State<Arc<App>>) -> Answered {
    let base = app.shown().country.base_url.clone();
    let messages: Map<String, Value> =
        HookEvent::ALL.iter().map(|e| (e.as_str().to_owned(), schema(*e))).collect();
    let body = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": format!("{base}/api/webhooks.json"),
        "title": "Bodies of web hooks, by type",
        "$defs": messages,
        "oneOf": HookEvent::ALL.iter().map(|e| json!({ "$ref": format!("#/$defs/{e}") })).collect::<Vec<_>>(),
    });
    Ok(Answer::new("application/schema+json; charset=utf-8", body.to_string().into_bytes()).until(vec![]))
}
