//! What the answers of the interface look like: the schemas of its description.

use serde_json::{Value, json};

/// The words of a closed list.
pub(super) fn words<T: Copy>(all: &[T], word: impl Fn(T) -> &'static str) -> Vec<&'static str> {
    all.iter().map(|x| word(*x)).collect()
}

/// What the answers of the interface look like.
pub(super) fn schemas() -> Value {
    let text = json!({ "type": "string" });
    let time = json!({ "type": "string", "format": "date-time" });
    let [kits, kit_head, kit] = press_kits();
    json!({
        "EditionList": {
            "type": "object", "required": ["items", "next"],
            "properties": {
                "items": { "type": "array", "items": { "$ref": "#/components/schemas/ListedEdition" } },
                "next": { "type": ["string", "null"] },
            },
        },
        "ListedEdition": {
            "type": "object",
            "required": ["item", "locale", "title", "summary", "section", "kind", "format", "published", "updated", "languages", "url", "self"],
            "properties": {
                "item": text, "locale": text, "title": text, "summary": text, "section": text, "kind": text,
                "format": text, "published": time, "updated": time, "languages": { "type": "integer" },
                "url": text, "self": text,
            },
        },
        "Edition": {
            "type": "object",
            "required": ["item", "locale", "title", "summary", "body", "publisher", "written_in", "translation", "updated", "sources", "languages"],
            "properties": {
                "item": text, "locale": text, "title": text, "summary": text, "body": text, "publisher": text,
                "written_in": text, "translation": text, "updated": time,
                "sources": { "type": "array" }, "languages": { "type": "array" },
            },
        },
        "CorrectionList": {
            "type": "object", "required": ["items", "next"],
            "properties": {
                "items": { "type": "array", "items": { "$ref": "#/components/schemas/Correction" } },
                "next": { "type": ["string", "null"] },
            },
        },
        "Correction": {
            "type": "object",
            "required": ["item", "locale", "title", "at", "note", "after_complaint", "published", "url"],
            "properties": {
                "item": text, "locale": text, "title": text, "at": time, "note": text,
                "after_complaint": { "type": "boolean" }, "published": { "type": "boolean" }, "url": text,
            },
        },
        "RecordList": {
            "type": "object", "required": ["items", "total", "next"],
            "properties": {
                "items": { "type": "array", "items": { "$ref": "#/components/schemas/Record" } },
                "total": { "type": "integer" }, "next": { "type": ["string", "null"] },
            },
        },
        "Record": { "type": "object", "required": ["code", "name"], "properties": { "code": text, "name": text } },
        "ReaderCounts": {
            "type": "object", "required": ["by", "month", "running", "k", "withheld", "total", "items", "lost"],
            "properties": {
                "by": { "type": "string" },
                "month": { "type": ["string", "null"] },
                "running": { "type": "boolean", "description": "The month is not over" },
                "k": { "type": "integer", "description": "Counts under it are withheld" },
                "withheld": { "type": "boolean" },
                "total": { "type": ["object", "null"], "properties": {
                    "views": { "type": ["integer", "null"] }, "readers": { "type": ["integer", "null"] },
                } },
                "items": { "type": "array", "items": { "type": "object", "required": ["key", "views", "readers"], "properties": {
                    "key": { "type": "string" },
                    "views": { "type": ["integer", "null"] },
                    "readers": { "type": ["integer", "null"], "description": "Readers of days, added up" },
                } } },
                "lost": { "type": "integer", "description": "Not counted since the start of this process, for want of room" },
            },
        },
        "RankingList": {
            "type": "object", "required": ["items", "total", "next"],
            "properties": {
                "items": { "type": "array", "items": { "$ref": "#/components/schemas/ListedRanking" } },
                "total": { "type": "integer" }, "next": { "type": ["string", "null"] },
            },
        },
        "ListedRanking": ranking_head(),
        "Ranking": {
            "allOf": [{ "$ref": "#/components/schemas/ListedRanking" }, {
                "type": "object", "required": ["units_ranked", "breaks", "figures"],
                "properties": {
                    "units_ranked": { "type": "array", "items": { "$ref": "#/components/schemas/UnitsRanked" } },
                    "breaks": { "type": "array", "items": { "$ref": "#/components/schemas/RankingBreak" } },
                    "figures": { "type": "array", "items": { "$ref": "#/components/schemas/RankingFigure" } },
                },
            }],
        },
        "UnitsRanked": {
            "type": "object", "required": ["edition", "count", "source_url"],
            "properties": { "edition": text, "count": { "type": "integer", "minimum": 1 }, "source_url": text },
        },
        "RankingBreak": {
            "type": "object", "required": ["code", "kind", "edition", "about", "source_urls"],
            "properties": {
                "code": text, "kind": { "enum": words(model::BreakKind::ALL, |k| k.as_str()) },
                "edition": { "type": ["string", "null"] }, "about": text,
                "source_urls": { "type": "array", "items": text },
            },
        },
        "RankingFigure": {
            "type": "object",
            "required": ["edition", "area", "area_name", "rank", "of", "score", "disputed", "source_url", "note"],
            "properties": {
                "edition": text, "area": text, "area_name": text,
                "rank": { "type": ["integer", "null"], "minimum": 1 }, "of": { "type": ["integer", "null"], "minimum": 1 },
                "score": { "type": ["string", "null"] }, "disputed": { "type": "boolean" },
                "source_url": text, "note": { "type": ["string", "null"] },
            },
        },
        "IndexList": {
            "type": "object", "required": ["items", "total", "next"],
            "properties": {
                "items": { "type": "array", "items": { "$ref": "#/components/schemas/ListedIndex" } },
                "total": { "type": "integer" }, "next": { "type": ["string", "null"] },
            },
        },
        "ListedIndex": {
            "type": "object",
            "required": ["code", "name", "about", "edition", "revision", "day", "publisher", "licence", "digest", "areas", "url", "csv", "self"],
            "properties": {
                "code": text, "name": text, "about": text, "edition": text, "revision": { "type": "integer", "minimum": 1 },
                "day": text, "publisher": text, "licence": text, "digest": text,
                "areas": { "type": "array", "items": text }, "url": text, "csv": text, "self": text,
            },
        },
        "Index": {
            "allOf": [{ "$ref": "#/components/schemas/ListedIndex" }, {
                "type": "object", "required": ["method", "definition", "results", "editions", "change"],
                "properties": {
                    "method": { "type": "array", "items": text },
                    "editions": {
                        "type": "array",
                        "items": {
                            "type": "object", "required": ["edition", "day"],
                            "properties": { "edition": text, "day": text },
                        },
                    },
                    "change": {
                        "type": ["object", "null"], "required": ["since", "areas", "came", "went"],
                        "properties": { "since": text, "areas": { "type": "array", "items": { "type": "object" } } },
                    },
                    "definition": { "type": "object" }, "results": { "type": "object" },
                },
            }],
        },
        "ChannelList": {
            "type": "object", "required": ["items", "total", "next"],
            "properties": {
                "items": { "type": "array", "items": { "$ref": "#/components/schemas/ListedChannel" } },
                "total": { "type": "integer" }, "next": { "type": ["string", "null"] },
            },
        },
        "ListedChannel": {
            "type": "object",
            "required": ["code", "kind", "name", "organisation", "address", "handle", "locales", "opened", "closed", "verified", "url", "self"],
            "properties": {
                "code": text, "kind": text, "name": text, "organisation": text,
                "address": { "type": ["string", "null"] }, "handle": { "type": ["string", "null"] },
                "locales": { "type": "array", "items": text }, "opened": time,
                "closed": { "type": ["string", "null"] }, "verified": { "type": ["string", "null"] }, "url": text, "self": text,
            },
        },
        "Channel": {
            "allOf": [{ "$ref": "#/components/schemas/ListedChannel" }, {
                "type": "object", "required": ["posts", "next"],
                "properties": {
                    "posts": { "type": "array", "items": { "$ref": "#/components/schemas/ChannelPost" } },
                    "next": { "type": ["string", "null"] },
                },
            }],
        },
        "ChannelPost": {
            "type": "object",
            "required": ["item", "locale", "title", "state", "sent", "campaign", "message", "url", "remote", "withdrawn_reason"],
            "properties": {
                "item": text, "locale": text, "title": { "type": ["string", "null"] }, "state": text,
                "sent": { "type": ["string", "null"] }, "campaign": { "type": ["string", "null"] },
                "message": { "type": ["string", "null"] }, "url": text, "remote": { "type": ["string", "null"] },
                "withdrawn_reason": { "type": ["string", "null"] },
            },
        },
        "ProgrammeList": {
            "type": "object", "required": ["items", "total", "next"],
            "properties": {
                "items": { "type": "array", "items": { "$ref": "#/components/schemas/ListedProgramme" } },
                "total": { "type": "integer" }, "next": { "type": ["string", "null"] },
            },
        },
        "ListedProgramme": {
            "type": "object",
            "required": ["code", "name", "about", "example", "basis", "lead", "from", "to", "horizons", "takes_part", "sources", "url", "self"],
            "properties": {
                "code": text, "name": text, "about": text, "example": { "type": "boolean" },
                "basis": { "type": "object" }, "lead": text, "from": text, "to": { "type": ["string", "null"] },
                "horizons": { "type": "array" }, "takes_part": { "type": "array", "items": text },
                "withheld": { "type": "array", "items": { "type": "string", "enum": ["plans", "activities", "money", "figures"] } },
                "sources": { "type": "array", "items": text }, "url": text, "tasks_csv": text, "indicators_csv": text, "self": text,
            },
        },
        "Programme": {
            "allOf": [{ "$ref": "#/components/schemas/ListedProgramme" }, {
                "type": "object", "required": ["tasks", "indicators", "periods", "scheme_criteria"],
                "properties": {
                    "tasks": { "type": "array" }, "indicators": { "type": "array" }, "periods": { "type": "array" },
                    "scheme_criteria": { "type": ["object", "null"], "required": ["version", "since", "criteria"] },
                },
            }],
        },
        "PressKitList": kits,
        "ListedPressKit": kit_head,
        "PressKit": kit,
        "EvaluationList": {
            "type": "object", "required": ["items", "total", "next"],
            "properties": {
                "items": { "type": "array", "items": { "$ref": "#/components/schemas/ListedEvaluation" } },
                "total": { "type": "integer" }, "next": { "type": ["string", "null"] },
            },
        },
        "ListedEvaluation": {
            "type": "object", "required": ["id", "programme", "title", "locale", "years", "on", "frozen_at", "published_at", "url", "self"],
            "properties": {
                "id": text, "programme": text, "title": text, "locale": text, "years": { "type": ["integer", "null"] },
                "on": text, "frozen_at": { "type": ["string", "null"] }, "published_at": { "type": ["string", "null"] },
                "url": text, "self": text,
            },
        },
        "Evaluation": {
            "allOf": [{ "$ref": "#/components/schemas/ListedEvaluation" }, {
                "type": "object",
                "required": ["about", "summary", "questions", "periods", "indicators", "tasks", "currency", "money", "open_recommendations", "complaints", "vintages", "studies"],
                "properties": {
                    "about": text, "summary": text, "example": { "type": "boolean" }, "questions": { "type": "array" },
                    "periods": { "type": "array" }, "indicators": { "type": "array" }, "tasks": { "type": "array" },
                    "currency": text, "money": { "type": "array" }, "open_recommendations": { "type": "integer" },
                    "complaints": { "type": "object" }, "vintages": { "type": "array" },
                    "named_studies": { "type": "array" }, "studies": { "type": "array" },
                },
            }],
        },
        "LoggedEdition": {
            "type": "object", "required": ["item", "locale", "url", "entries", "content", "digest"],
            "properties": {
                "item": text, "locale": text, "url": text, "digest": text, "content": { "type": "object" },
                "entries": { "type": "array", "items": { "$ref": "#/components/schemas/LogEntry" } },
            },
        },
        "LogEntry": {
            "type": "object", "required": ["position", "at", "action", "revision", "digest", "leaf"],
            "properties": {
                "position": { "type": "integer" }, "at": time, "action": text,
                "revision": { "type": "integer" }, "digest": text, "leaf": text,
            },
        },
        "LoggedContent": { "type": "object" },
        "Problem": {
            "type": "object", "required": ["type", "title", "status", "detail"],
            "properties": { "type": text, "title": text, "status": { "type": "integer" }, "detail": text, "instance": text },
        },
    })
}

/// What the list of indices says of each.
fn ranking_head() -> Value {
    let text = json!({ "type": "string" });
    let maybe = json!({ "type": ["string", "null"] });
    let texts = json!({ "type": "array", "items": text });
    json!({
        "type": "object",
        "required": ["code", "name", "about", "publisher", "publisher_url", "better", "score", "editions", "areas", "url", "csv", "self"],
        "properties": {
            "code": text, "name": text, "about": text, "publisher": text, "publisher_url": text,
            "better": { "enum": words(model::Better::ALL, |b| b.as_str()) },
            "score": {
                "type": "object", "required": ["unit", "min", "max"],
                "properties": { "unit": maybe, "min": maybe, "max": maybe },
            },
            "home": maybe, "editions": texts, "areas": texts, "url": text, "csv": text, "self": text,
        },
    })
}

/// The list of press kits, what it says of each, and a kit.
fn press_kits() -> [Value; 3] {
    let text = json!({ "type": "string" });
    [
        json!({
            "type": "object", "required": ["items", "total", "next"],
            "properties": {
                "items": { "type": "array", "items": { "$ref": "#/components/schemas/ListedPressKit" } },
                "total": { "type": "integer" }, "next": { "type": ["string", "null"] },
            },
        }),
        json!({
            "type": "object",
            "required": ["code", "name", "about", "organisation", "languages", "licence", "published", "updated", "url", "bundle", "self"],
            "properties": {
                "code": text, "name": text, "about": text, "organisation": text,
                "languages": { "type": "array", "items": text }, "licence": text,
                "published": { "type": ["string", "null"] }, "updated": text, "url": text, "bundle": text, "self": text,
            },
        }),
        json!({
            "allOf": [{ "$ref": "#/components/schemas/ListedPressKit" }, {
                "type": "object", "required": ["texts", "pictures", "facts", "contacts"],
                "properties": {
                    "texts": { "type": "array" }, "pictures": { "type": "array" },
                    "facts": { "type": "array" }, "contacts": { "type": "array" },
                },
            }],
        }),
    ]
}
