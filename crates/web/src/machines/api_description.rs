//! The OpenAPI 3.1 description of the interface, and the page that shows it without loading anything.

use std::sync::Arc;

use axum::extract::State;
use render::pages::{ApiOperation, ApiPage, Pair};
use serde_json::{Value, json};

use super::api_schemas::{schemas, words};
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
const BEFORE: (&str, &str, &str) = ("before", "query", "Where the page begins, taken from “next”");
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
            BEFORE,
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
            BEFORE,
            LIMIT,
        ],
        answer: "CorrectionList",
        example: Some("/api/v1/corrections?locale=en&limit=5"),
    },
    list("/api/v1/facts", "listFacts", "The registry of facts, each with unit, period and source"),
    one("/api/v1/facts/{code}", "getFact", "One fact"),
    list(
        "/api/v1/territories",
        "listTerritories",
        "Places, past and present, with their dates of validity, what they came of and what came of them",
    ),
    one("/api/v1/territories/{code}", "getTerritory", "One place"),
    list(
        "/api/v1/organisations",
        "listOrganisations",
        "Organisations, past and present, with what they came of and what came of them",
    ),
    one("/api/v1/organisations/{code}", "getOrganisation", "One organisation"),
    list(
        "/api/v1/documents",
        "listDocuments",
        "Legal and policy documents, with what amends, replaces, guides, implements or cites what",
    ),
    one("/api/v1/documents/{code}", "getDocument", "One document"),
    list(
        "/api/v1/studies",
        "listStudies",
        "What campaigns did: conclusion, average effect with its interval, when it was registered",
    ),
    one(
        "/api/v1/studies/{code}",
        "getStudy",
        "One study: its record as registered, and every published result in full",
    ),
    list(
        "/api/v1/scorecards",
        "listScorecards",
        "Scorecards of action programmes and of the campaigns that belong to them",
    ),
    Operation {
        path: "/api/v1/scorecards/{kind}/{code}",
        id: "getScorecard",
        summary: "One scorecard from input to impact: what was measured with targets and uncertainty, effects of campaigns, and what was not measured. Few readers are withheld, more are told in steps",
        params: &[("kind", "path", "“programme” or “campaign”"), CODE, LOCALE],
        answer: "Record",
        example: None,
    },
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
        path: "/api/v1/channels",
        id: "listChannels",
        summary: "Every official channel, open or closed: what it is, who speaks there, whether its page links back",
        params: &[LOCALE, LIMIT, OFFSET],
        answer: "ChannelList",
        example: Some("/api/v1/channels"),
    },
    Operation {
        path: "/api/v1/channels/{code}",
        id: "getChannel",
        summary: "One official channel with what was posted through it, newest first",
        params: &[CODE, LOCALE, BEFORE, LIMIT],
        answer: "Channel",
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
    Operation {
        path: "/api/v1/programmes/{code}/evaluations",
        id: "listEvaluations",
        summary: "Published evaluations of an action programme",
        params: &[CODE, LOCALE, OFFSET, LIMIT],
        answer: "EvaluationList",
        example: None,
    },
    Operation {
        path: "/api/v1/programmes/{code}/evaluations/{id}",
        id: "getEvaluation",
        summary: "One evaluation: its questions with answers and confidence, and what was frozen for it: indicators with baseline, target, figure and the rows it is made of, tasks, money, vintages, studies",
        params: &[CODE, ("id", "path", "Id of the evaluation"), LOCALE],
        answer: "Evaluation",
        example: None,
    },
    Operation {
        path: "/api/v1/press-kits",
        id: "listPressKits",
        summary: "Press kits: title, who answers for it, languages, and where it can be had as one file",
        params: &[LOCALE, OFFSET, LIMIT],
        answer: "PressKitList",
        example: Some("/api/v1/press-kits"),
    },
    Operation {
        path: "/api/v1/press-kits/{code}",
        id: "getPressKit",
        summary: "One press kit: its texts, pictures with credit and licence, facts with their sources, and offices to ask",
        params: &[CODE, LOCALE],
        answer: "PressKit",
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
            json!({ "name": name, "in": place, "required": *place == "path" || *name == "path", "description": words, "schema": schema_of(name, place, shown) })
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

fn schema_of(name: &str, place: &str, shown: &Shown) -> Value {
    match name {
        "limit" => json!({ "type": "integer", "minimum": 1, "maximum": 100, "default": 20 }),
        "offset" => json!({ "type": "integer", "minimum": 0, "maximum": 1_000_000, "default": 0 }),
        "kind" if place == "path" => json!({ "enum": ["programme", "campaign"] }),
        "by" => {
            let all = [&["day", "month"], flow::measure::readers::PUBLIC_CUTS].concat();
            json!({ "enum": all })
        }
        "month" => json!({ "type": "string", "pattern": "^20[0-9]{2}-(0[1-9]|1[0-2])$" }),
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
    Answer::page(&ApiPage { c, operations, hub: v.original("/hub"), hooks }, vec![])
}
