//! `/catalog.ttl` and `/catalog.jsonld`: the flows of data as DCAT-AP 3 describes them.

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use flow::data::{Catalogue as Flows, FlowTable, Opened};
use http::HeaderMap;
use opendata::Format;
use opendata::dcat::authority::{self, AccessRight, FileType, Frequency, PublisherKind};
use opendata::dcat::{Agent, Catalogue, Contact, DataService, Dataset, Distribution, PeriodOfTime, Texts};
use render::View;

use crate::app::{App, Shown};
use crate::failure::Failure;
use crate::machines::bulk::{Envelope, Whole};

/// Forms in which a flow can be had from its own address, with the EU's names of their formats.
const FILES: [(Format, &str, FileType); 5] = [
    (Format::Csv, "csv", FileType::Csv),
    (Format::Xlsx, "xlsx", FileType::Xlsx),
    (Format::Json, "json", FileType::Json),
    (Format::Parquet, "parquet", FileType::Parquet),
    (Format::DataPackage, "zip", FileType::Zip),
];

/// `/catalog.ttl`
pub async fn turtle(State(app): State<Arc<App>>, headers: HeaderMap) -> Result<Response, Failure> {
    let catalogue = catalogue(&app).await?;
    let mut body = Vec::new();
    catalogue.turtle(&mut body).map_err(Failure::internal)?;
    Ok(answer("text/turtle; charset=utf-8", body, &headers))
}

/// `/catalog.jsonld`
pub async fn json_ld(State(app): State<Arc<App>>, headers: HeaderMap) -> Result<Response, Failure> {
    let catalogue = catalogue(&app).await?;
    let mut body = Vec::new();
    catalogue.json_ld(&mut body).map_err(Failure::internal)?;
    Ok(answer("application/ld+json", body, &headers))
}

fn answer(media_type: &str, body: Vec<u8>, headers: &HeaderMap) -> Response {
    let state = hex::encode(<sha2::Sha256 as sha2::Digest>::digest(&body));
    let envelope = Envelope { media_type: media_type.to_owned(), vary: "Accept-Encoding", name: None, state };
    Whole { envelope, body }.into_response(headers)
}

/// Words in every language of the portal.
fn in_all(shown: &Shown, text: impl Fn(&View<'_>) -> String) -> Texts {
    let said = shown.country.locals().map(|local| {
        let view = View::new(&shown.country, local);
        (local.locale.to_string(), text(&view))
    });
    said.filter(|(_, text)| !text.is_empty()).collect()
}

fn texts(known: &sdmx::Texts) -> Texts {
    known.iter().map(|(tag, text)| (tag.to_owned(), text.to_owned())).collect()
}

async fn catalogue(app: &Arc<App>) -> Result<Catalogue, Failure> {
    let shown = app.shown();
    let base = shown.country.base_url.clone();
    let mut conn = app.store.read().await?;
    let flows = app.figures.catalogue(&mut conn).await?;
    let place = flows.home_area.as_ref().and_then(|area| authority::country(area.as_str()));
    let places: Vec<String> = place.into_iter().collect();
    let languages: Vec<String> = shown.country.locals().map(|local| local.locale.to_string()).collect();
    let mut datasets = Vec::new();
    for flow in flows.flows() {
        if let Some(opened) = app.figures.shelf().open(&mut conn, flow, None).await? {
            let issued =
                store::data::vintages(&mut conn, &flow.flow.code).await?.last().map(|v| v.at.to_string());
            datasets.push(Dataset { issued, ..dataset(&shown, &flows, &opened, &places, &languages) });
        }
    }
    let operator = shown.country.nation.site.operator.to_string();
    Ok(Catalogue {
        iri: format!("{base}/catalog.ttl#catalogue"),
        titles: in_all(&shown, |v| format!("{} · {}", v.site_name(), v.t("data-title"))),
        descriptions: in_all(&shown, |v| v.t("data-intro")),
        publisher: agent(&shown, &operator),
        homepage: shown.country.home().map(|home| format!("{base}/{}/data", home.locale)),
        modified: flows
            .flows()
            .iter()
            .filter_map(|f| f.latest.as_ref())
            .map(|v| v.at)
            .max()
            .map(|at| at.to_string()),
        services: services(&shown, &base, &operator, &datasets),
        datasets,
        languages,
        places,
        ..Catalogue::default()
    })
}

fn agent(shown: &Shown, organisation: &str) -> Agent {
    let known = shown.country.organisation(organisation);
    Agent {
        iri: format!("{}/catalog.ttl#organisation-{organisation}", shown.country.base_url),
        names: in_all(shown, |v| v.name("organisation", organisation)),
        kind: Some(PublisherKind::NationalAuthority),
        homepage: known.and_then(|o| o.website.clone()),
        email: None,
    }
}

fn contact(shown: &Shown, organisation: &str) -> Contact {
    let home = shown.country.home().map(|home| home.locale.to_string()).unwrap_or_default();
    Contact {
        names: in_all(shown, |v| v.name("organisation", organisation)),
        email: shown.country.nation.site.contact_email.clone(),
        page: Some(format!("{}/{home}/about", shown.country.base_url)),
    }
}

fn dataset(
    shown: &Shown,
    flows: &Flows,
    opened: &Opened,
    places: &[String],
    languages: &[String],
) -> Dataset {
    let flow = &opened.flow;
    let base = &shown.country.base_url;
    let home = shown.country.home().map(|home| home.locale.to_string()).unwrap_or_default();
    let page = format!("{base}/{home}/data/{}", flow.flow.code);
    let found = flows.structures.dataflow(&flow.reference);
    let publisher = flow.flow.publisher.as_str();
    let all: Vec<u32> = (0..u32::try_from(opened.index.entries().len()).unwrap_or(u32::MAX)).collect();
    let yearly = flow
        .table()
        .key()
        .iter()
        .position(|column| column.id == "FREQ")
        .is_some_and(|at| opened.index.codes(at).eq(["A"]));
    let modified = opened.vintage.at.to_string();
    Dataset {
        iri: format!("{base}/catalog.ttl#{}", flow.flow.code),
        identifier: Some(flow.reference.urn(sdmx::Release::V30)),
        titles: found.map(|f| texts(&f.head.names)).unwrap_or_default(),
        descriptions: found.map(|f| texts(&f.head.descriptions)).unwrap_or_default(),
        keywords: in_all(shown, |v| crate::pages::data::topic_name(v, flows, flow.flow.topic.as_str())),
        publisher: Some(agent(shown, publisher)),
        contact: Some(contact(shown, publisher)),
        landing_page: Some(page.clone()),
        languages: languages.to_vec(),
        places: places.to_vec(),
        periods: opened
            .index
            .span(&all)
            .map(|(start, end)| PeriodOfTime { start: day(&start, false), end: day(&end, true) })
            .into_iter()
            .filter(|period| period.start.is_some() || period.end.is_some())
            .collect(),
        temporal_resolution: yearly.then(|| "P1Y".to_owned()),
        frequency: yearly.then_some(Frequency::Annual),
        access: Some(AccessRight::Public),
        version: Some(opened.vintage.number.to_string()),
        distributions: distributions(shown, flow, &page, &modified, languages),
        modified: Some(modified),
        ..Dataset::default()
    }
}

/// The first or last day of a period.
fn day(period: &str, last: bool) -> Option<String> {
    sdmx::Period::parse(period).map(|period| period.at(sdmx::Length::Day, last))
}

fn distributions(
    shown: &Shown,
    flow: &FlowTable,
    page: &str,
    modified: &str,
    languages: &[String],
) -> Vec<Distribution> {
    let base = &shown.country.base_url;
    let licence = authority::licence(&flow.flow.licence);
    let mut all: Vec<Distribution> = FILES
        .iter()
        .map(|(format, ending, kind)| Distribution {
            iri: format!("{base}/catalog.ttl#{}-{ending}", flow.flow.code),
            titles: in_all(shown, |v| {
                format!("{} ({})", crate::pages::data::flow_name_in(v, flow), ending.to_uppercase())
            }),
            access_url: page.to_owned(),
            download_url: Some(format!("{page}.{ending}")),
            format: Some(*kind),
            media_type: Some(format.media_type().split(';').next().unwrap_or_default().to_owned()),
            licence: licence.clone(),
            modified: Some(modified.to_owned()),
            languages: languages.to_vec(),
            ..Distribution::default()
        })
        .collect();
    let reference = &flow.reference;
    all.push(Distribution {
        iri: format!("{base}/catalog.ttl#{}-sdmx", flow.flow.code),
        titles: in_all(shown, |v| format!("{} (SDMX)", crate::pages::data::flow_name_in(v, flow))),
        access_url: format!(
            "{base}/sdmx/v2/data/dataflow/{}/{}/{}",
            reference.agency, reference.id, reference.version
        ),
        format: Some(FileType::Xml),
        media_type: Some("application/vnd.sdmx.data+xml".to_owned()),
        licence,
        modified: Some(modified.to_owned()),
        conforms_to: vec!["https://sdmx.org/?page_id=5008".to_owned()],
        service: Some(format!("{base}/catalog.ttl#sdmx-v2")),
        ..Distribution::default()
    });
    all
}

fn services(shown: &Shown, base: &str, operator: &str, datasets: &[Dataset]) -> Vec<DataService> {
    let serves: Vec<String> = datasets.iter().map(|dataset| dataset.iri.clone()).collect();
    let service = |id: &str, name: &str, path: &str, description: Option<String>| DataService {
        iri: format!("{base}/catalog.ttl#{id}"),
        titles: in_all(shown, |v| format!("{} · {name}", v.site_name())),
        endpoint_url: format!("{base}{path}"),
        endpoint_description: description,
        publisher: Some(agent(shown, operator)),
        contact: Some(contact(shown, operator)),
        access: Some(AccessRight::Public),
        serves: serves.clone(),
        ..DataService::default()
    };
    vec![service("sdmx-v2", "SDMX 3.0", "/sdmx/v2", None), service("sdmx-v1", "SDMX 2.1", "/sdmx/v1", None)]
}
