//! The OpenAPI 3.1 description of the interface, and the page that shows it without loading anything.

use std::sync::Arc;

use axum::extract::State;
use render::pages::{ApiOperation, ApiPage, Pair};
use serde_json::{Value, json};

use crate::answer::{Answer, Answered};
use crate::app::{App, Shown};
use crate::reader::Reader;

/// One operation.
struct Operation {
    path: &'static str,
    id: &'static str,
    summary: &'static str,
    params: &'static [(&'static str, &'static str, &'static str)],
    answer: &'static str,
    example: Option<&'static str>,
}

const LOCALE: (&str, &str, &str) =
    ("locale", "query", "Language of titles and names (BCP 47); the home language when left out");
const LIMIT: (&str, &str, &str) = ("limit", "query", "Rows in a page, 1 to 100; 20 when left out");
const OFFSET: (&str, &str, &str) = ("offset", "query", "Rows to pass over");
const CODE: (&str, &str, &str) = ("code", "path", "Key of the record");

const OPERATIONS: &[Operation] = &[
    Operation {
        path: "/api/v1/editions",
        id: "listEditions",
        summary: "Published editions in one language, newest first",
        params: &[
            LOCALE,
            ("section", "query", "Only this section"),
            ("topic", "query", "Only this topic"),
            ("territory", "query", "Only this place"),
            ("kind", "query", "official, image, world or clarification"),
            ("format", "query", "story, photo-story, data-story, place, guide, document, qa or event"),
            ("before", "query", "Where the page begins, taken from “next”"),
            LIMIT,
        ],
        answer: "EditionList",
        example: Some("/api/v1/editions?locale=en&limit=5"),
    },
    Operation {
        path: "/api/v1/editions/{locale}/{item}",
        id: "getEdition",
        summary: "One edition: text in structured Markdown, publisher, sources, corrections, languages",
        params: &[("locale", "path", "Language of the edition"), ("item", "path", "Key of the item")],
        answer: "Edition",
        example: None,
    },
    Operation {
        path: "/api/v1/corrections",
        id: "listCorrections",
        summary: "The register of corrections, newest first: what was wrong, and whether a reader’s report led to it",
        params: &[
            ("locale", "query", "Only corrections of editions in this language; of all when left out"),
            ("before", "query", "Where the page begins, taken from “next”"),
            LIMIT,
        ],
        answer: "CorrectionList",
        example: Some("/api/v1/corrections?locale=en&limit=5"),
    },
    list("/api/v1/facts", "listFacts", "The registry of facts, each with unit, period and source"),
    one("/api/v1/facts/{code}", "getFact", "One fact"),
    list("/api/v1/territories", "listTerritories", "Places, past and present, with their dates of validity"),
    one("/api/v1/territories/{code}", "getTerritory", "One place"),
    list("/api/v1/organisations", "listOrganisations", "Organisations, past and present"),
    one("/api/v1/organisations/{code}", "getOrganisation", "One organisation"),
    list("/api/v1/documents", "listDocuments", "Legal and policy documents"),
    one("/api/v1/documents/{code}", "getDocument", "One document"),
    Operation {
        path: "/api/v1/rankings",
        id: "listRankings",
        summary: "International indices: publisher, editions, and the countries of which figures are kept",
        params: &[LOCALE, OFFSET, LIMIT],
        answer: "RankingList",
        example: Some("/api/v1/rankings"),
    },
    Operation {
        path: "/api/v1/rankings/{code}",
        id: "getRanking",
        summary: "One index with its breaks in method and every figure: place, out of how many, score, and the page it comes from. Where pages differ, all are here",
        params: &[CODE, LOCALE, ("area", "query", "Only figures of this country (ISO 3166-1 alpha-3)")],
        answer: "Ranking",
        example: None,
    },
    Operation {
        path: "/api/v1/indices",
        id: "listIndices",
        summary: "Indices worked out here: edition, publisher, digest of the definition, and who is compared",
        params: &[LOCALE, OFFSET, LIMIT],
        answer: "IndexList",
        example: Some("/api/v1/indices"),
    },
    Operation {
        path: "/api/v1/indices/{code}",
        id: "getIndex",
        summary: "One index: its definition, ranks with their intervals, scores, what moves them, and every figure with its period and source",
        params: &[CODE, LOCALE, ("edition", "query", "An earlier edition; the newest where nothing is said")],
        answer: "Index",
        example: None,
    },
    Operation {
        path: "/api/v1/readers",
        id: "countReaders",
        summary: "How often pages were read, by how many readers. Counts under the threshold k are withheld (null), and what is not over yet is told in steps of k",
        params: &[
            (
                "by",
                "query",
                "day (where nothing is said), month, door, page, locale, section, organisation, message, territory, campaign, channel, referrer, device, country, host, time, depth, wanted, search, search-nothing, missing or bot",
            ),
            ("month", "query", "A month such as 2026-11; this one where nothing is said"),
        ],
        answer: "ReaderCounts",
        example: Some("/api/v1/readers?by=locale"),
    },
    Operation {
        path: "/api/v1/programmes",
        id: "listProgrammes",
        summary: "Action programmes: what orders them, who leads, from when to when",
        params: &[LOCALE, OFFSET, LIMIT],
        answer: "ProgrammeList",
        example: Some("/api/v1/programmes"),
    },
    Operation {
        path: "/api/v1/programmes/{code}",
        id: "getProgramme",
        summary: "One action programme with its tasks, reporting periods and indicators (baseline, target, and where each stands now), and the criteria that schemes are judged by",
        params: &[CODE, LOCALE],
        answer: "Programme",
        example: None,
    },
    log(
        "/log/checkpoint",
        "getCheckpoint",
        "The transparency log's signed head (C2SP tlog-checkpoint)",
        &[],
        TEXT,
    ),
    log("/log/key", "getLogKey", "The key that the head is signed with (C2SP signed-note)", &[], TEXT),
    log(
        "/log/entry",
        "getLogEntries",
        "A page as readers have it, and what the log holds of it; “item” and “locale” may stand instead of “path”",
        &[("path", "query", "Path of the page on this site")],
        "LoggedEdition",
    ),
    log(
        "/log/content/{position}",
        "getLoggedContent",
        "What an entry's edition said: the bytes that its digest is of",
        &[("position", "path", "Position in the log, from 0")],
        "LoggedContent",
    ),
];

/// Marks an answer that is plain text.
const TEXT: &str = "";

const fn log(
    path: &'static str,
    id: &'static str,
    summary: &'static str,
    params: &'static [(&'static str, &'static str, &'static str)],
    answer: &'static str,
) -> Operation {
    Operation {
        path,
        id,
        summary,
        params,
        answer,
        example: if params.is_empty() { Some(path) } else { None },
    }
}

const fn list(path: &'static str, id: &'static str, summary: &'static str) -> Operation {
    Operation {
        path,
        id,
        summary,
        params: &[LOCALE, OFFSET, LIMIT],
        answer: "RecordList",
        example: Some(path),
    }
}

const fn one(path: &'static str, id: &'static str, summary: &'static str) -> Operation {
    Operation { path, id, summary, params: &[CODE, LOCALE], answer: "Record", example: None }
}

/// What `model::Code` takes.
const CODE_PATTERN: &str = r"^[A-Za-z0-9](\.?[A-Za-z0-9_-])*\.?$";

/// `/api/openapi.json`
pub async fn openapi(State(app): State<Arc<App>>) -> Answered {
    let shown = app.shown();
    let mut paths = serde_json::Map::new();
    for operation in OPERATIONS {
        paths.insert(operation.path.to_owned(), json!({ "get": describe(operation, &shown) }));
    }
    let body = json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Sen",
            "version": "1",
            "description": "Read-only interface to what this portal publishes.",
            "license": { "name": "Apache-2.0", "identifier": "Apache-2.0" },
        },
        "servers": [{ "url": shown.country.base_url }],
        "paths": paths,
        "webhooks": super::webhooks::openapi(),
        "components": { "schemas": schemas() },
    });
    Ok(Answer::new("application/json; charset=utf-8", body.to_string().into_bytes()).until(vec![]))
}

fn describe(operation: &Operation, shown: &Shown) -> Value {
    let params: Vec<Value> = operation
        .params
        .iter()
        .map(|(name, place, words)| {
            json!({ "name": name, "in": place, "required": *place == "path" || *name == "path", "description": words, "schema": schema_of(name, shown) })
        })
        .collect();
    let problem = |words: &str| {
        let content =
            json!({ "application/problem+json": { "schema": { "$ref": "#/components/schemas/Problem" } } });
        json!({ "description": words, "content": content })
    };
    let content = match operation.answer {
        TEXT => json!({ "text/plain": { "schema": { "type": "string" } } }),
        answer => {
            json!({ "application/json": { "schema": { "$ref": format!("#/components/schemas/{answer}") } } })
        }
    };
    json!({
        "operationId": operation.id,
        "summary": operation.summary,
        "parameters": params,
        "responses": {
            "200": { "description": "The answer", "content": content },
            "304": { "description": "What you have (If-None-Match) is current" },
            "400": problem("A parameter is not understood"),
            "404": problem("There is no such thing"),
            "405": problem("Only GET and HEAD are answered"),
        },
    })
}

fn schema_of(name: &str, shown: &Shown) -> Value {
    match name {
        "limit" => json!({ "type": "integer", "minimum": 1, "maximum": 100, "default": 20 }),
        "offset" => json!({ "type": "integer", "minimum": 0, "maximum": 1_000_000, "default": 0 }),
        "kind" => json!({ "enum": words(model::InformationKind::ALL, |k| k.as_str()) }),
        "format" => json!({ "enum": words(model::Format::ALL, |f| f.as_str()) }),
        "locale" => json!({ "enum": shown.country.nation.site.locales }),
        "before" => json!({
            "type": "string",
            "pattern": "^[0-9]{1,15}~[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
        }),
        "area" => json!({ "type": "string", "pattern": "^[A-Z]{3}$" }),
        "path" => json!({ "type": "string", "maxLength": 300, "pattern": "^/" }),
        "position" => json!({ "type": "integer", "minimum": 0 }),
        _ => json!({ "type": "string", "maxLength": 120, "pattern": CODE_PATTERN }),
    }
}

fn words<T: Copy>(all: &[T], word: impl Fn(T) -> &'static str) -> Vec<&'static str> {
    all.iter().map(|x| word(*x)).collect()
}

fn schemas() -> Value {
    let text = json!({ "type": "string" });
    let time = json!({ "type": "string", "format": "date-time" });
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

/// `/{locale}/api`
pub async fn page(reader: Reader) -> Answered {
    let v = reader.view();
    let operations = OPERATIONS
        .iter()
        .map(|o| ApiOperation {
            path: o.path.to_owned(),
            summary: o.summary.to_owned(),
            params: o.params.iter().map(|(name, _, words)| Pair::new(*name, *words)).collect(),
            example: o.example.map(str::to_owned),
        })
        .collect();
    let c = reader.chrome(v.t("nav-api"), "/api", "api").described(v.t("api-intro"));
    let hooks = model::HookEvent::offered()
        .map(|event| Pair::new(event.as_str(), super::webhooks::summary(event)))
        .collect();
    Answer::page(&ApiPage { c, operations, hub: v.absolute("/hub"), hooks }, vec![])
}
