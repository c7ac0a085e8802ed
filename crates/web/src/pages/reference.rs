//! Facts, documents, heritage: pages made of the pack's records.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::{Path, Query, State};
use model::{Code, DocumentStatus, LegalDocument, Locale};
use render::View;
use render::pages::{
    DocumentPage, DocumentRelationRow, DocumentRow, DocumentsPage, FactGroup, FactPage, FactRow, FactsPage,
    ForeignLink, HeritageGroup, HeritagePage, HeritageRow, Link, Pair, Summary,
};
use serde::Deserialize;

use crate::answer::{Answer, Answered};
use crate::app::App;
use crate::cache::Tag;
use crate::failure::Failure;
use crate::pages::programme::resting;
use crate::reader::Reader;

/// A fact as a row.
pub fn fact_row(v: &View<'_>, fact: &model::Fact) -> FactRow {
    FactRow {
        href: v.href(&format!("/facts/{}", fact.code)),
        label: v.name("fact", fact.code.as_str()),
        value: v.fact(fact),
        period: v.period(&fact.period),
        source: fact.source.clone(),
        number: 0,
        review: fact.review_by.map(|d| v.t1("fact-review", "date", &v.date(d))),
    }
}

/// `/{locale}/facts`
pub async fn facts(reader: Reader) -> Answered {
    let v = reader.view();
    let mut groups: Vec<FactGroup> = Vec::new();
    // What is kept up no longer, or has no name in this language, is found where it is cited.
    let listed = |f: &&model::Fact| f.retired_on.is_none() && v.find_name("fact", f.code.as_str()).is_some();
    for fact in v.country.nation.facts.iter().filter(listed) {
        let id = format!("group-{}", fact.group);
        let row = fact_row(&v, fact);
        match groups.iter_mut().find(|g| g.id == id) {
            Some(group) => group.facts.push(row),
            None => groups.push(FactGroup {
                id,
                name: v.name("fact_group", fact.group.as_str()),
                count: String::new(),
                facts: vec![row],
            }),
        }
    }
    for group in &mut groups {
        group.count = v.num(i64::try_from(group.facts.len()).unwrap_or(0));
    }
    let c = reader.chrome(v.t("nav-facts"), "/facts", "facts").described(v.t("facts-intro"));
    Answer::page(&FactsPage { c, groups }, vec![])
}

/// `/{locale}/facts/{code}`
pub async fn fact(
    State(app): State<Arc<App>>,
    reader: Reader,
    Path((_, code)): Path<(String, String)>,
) -> Answered {
    let v = reader.view();
    let fact = v.country.fact(&code).ok_or(Failure::NotFound)?;
    let title = v.name("fact", &code);
    let cited = super::cited_links(&app, &reader, &fact.code).await?;
    let path = format!("/facts/{code}");
    let mut c = reader.chrome(title.clone(), &path, "facts").described(v.fact_note(fact)).with_jsonld(
        &serde_json::json!({
            "@context": "https://schema.org",
            "@type": "Observation",
            "name": title,
            "value": fact.value.as_str(),
            "unitText": fact.unit,
            "observationDate": fact.period.to_string(),
            "isBasedOn": fact.source_url,
        }),
    );
    c.oembed = Some(super::embed::discovery(&v, &path, ""));
    let page = FactPage {
        embed: Some(super::embed::offer(&v, &path, "", &c.title)),
        group: v.name("fact_group", fact.group.as_str()),
        value: v.fact(fact),
        period: v.period(&fact.period),
        source: fact.source.clone(),
        source_url: fact.source_url.clone(),
        as_of: fact.as_of.map(|d| v.date(d)).unwrap_or_default(),
        review_by: fact.review_by.map(|d| v.date(d)).unwrap_or_default(),
        code: code.clone(),
        retired: fact.retired_on.map(|d| v.t1("fact-retired-since", "date", &v.date(d))),
        cited,
        c,
    };
    Answer::page(&page, vec![Tag::Fact(code), Tag::List(reader.locale().to_string())])
}

/// Narrows the library.
#[derive(Deserialize)]
pub struct DocumentFilter {
    kind: Option<String>,
}

/// `/{locale}/documents?kind=`
pub async fn documents(reader: Reader, Query(filter): Query<DocumentFilter>) -> Answered {
    let v = reader.view();
    let all = &v.country.nation.documents;
    let kind = filter.kind.unwrap_or_default();
    let mut kinds: BTreeMap<&str, i64> = BTreeMap::new();
    for d in all {
        *kinds.entry(d.kind.as_str()).or_default() += 1;
    }
    if !kind.is_empty() && !kinds.contains_key(kind.as_str()) {
        return Err(Failure::NotFound);
    }
    let base = v.href("/documents");
    let mut chips = vec![Link { href: base.clone(), text: v.t("all"), current: kind.is_empty() }];
    let mut named: Vec<(String, &str, i64)> =
        kinds.iter().map(|(k, n)| (v.name("document_kind", k), *k, *n)).collect();
    v.local.formats.sort_by_name(&mut named, |r| &r.0);
    chips.extend(named.into_iter().map(|(name, k, n)| Link {
        href: format!("{base}?kind={k}"),
        text: v.aside(&name, &v.num(n)),
        current: k == kind,
    }));
    let mut rows: Vec<&LegalDocument> = all.iter().filter(|d| kind.is_empty() || d.kind == kind).collect();
    rows.sort_by(|a, b| b.date.cmp(&a.date).then_with(|| a.code.cmp(&b.code)));
    let documents = rows.into_iter().map(|d| document_row(&v, d)).collect();
    let c = reader.chrome(v.t("nav-documents"), "/documents", "documents").described(v.t("documents-intro"));
    Answer::page(&DocumentsPage { c, chips, documents }, vec![])
}

fn document_row(v: &View<'_>, d: &LegalDocument) -> DocumentRow {
    DocumentRow {
        href: v.href(&format!("/documents/{}", d.code)),
        title: v.name("document", d.code.as_str()),
        number: d.number.clone(),
        kind: v.name("document_kind", &d.kind),
        status: v.word("status", d.status.as_str()),
        date: d.date.map(|x| v.date(x)).unwrap_or_default(),
        issuer: v.name("organisation", d.issuer.as_str()),
    }
}

/// The summary's language a reader asks for.
#[derive(Deserialize)]
pub struct SummaryIn {
    summary: Option<String>,
}

/// `/{locale}/documents/{code}`
pub async fn document(
    State(app): State<Arc<App>>,
    reader: Reader,
    Path((_, code)): Path<(String, String)>,
    Query(wish): Query<SummaryIn>,
) -> Answered {
    let v = reader.view();
    let d = v.country.document(&code).ok_or(Failure::NotFound)?;
    let path = format!("/documents/{code}");
    let here = reader.locale().to_string();
    let wanted = wish.summary.as_deref().unwrap_or(&here);
    let tag = [wanted, &here, "en", v.country.nation.site.home_locale.as_str()]
        .into_iter()
        .find(|t| d.summaries.contains_key(*t));
    let summary =
        tag.and_then(|t| Some((Locale::new(t).ok()?, d.summaries.get(t)?))).map(|(l, text)| Summary {
            foreign: l != *reader.locale(),
            note: v.t1("summary-elsewhere", "language", &v.language(&l)),
            dir: l.direction().as_str(),
            lang: l.to_string(),
            text: text.clone(),
        });
    let others = d
        .summaries
        .keys()
        .filter(|t| Some(t.as_str()) != tag)
        .filter_map(|t| Locale::new(t).ok())
        .map(|l| ForeignLink {
            href: format!("{}?summary={l}", v.href(&path)),
            text: v.own_name(&l),
            dir: l.direction().as_str(),
            lang: l.to_string(),
        })
        .collect();
    let title = v.name("document", &code);
    let c = reader
        .chrome(title.clone(), &path, "documents")
        .described(summary.as_ref().filter(|s| !s.foreign).map_or_else(|| title.clone(), |s| s.text.clone()))
        .with_jsonld(&serde_json::json!({
            "@context": "https://schema.org",
            "@type": "Legislation",
            "name": title,
            "legislationIdentifier": d.number,
            "legislationDate": d.date.map(|x| x.to_string()),
            "legislationLegalForce": match d.status {
                DocumentStatus::InForce => Some("https://schema.org/InForce"),
                DocumentStatus::Partly => Some("https://schema.org/PartiallyInForce"),
                DocumentStatus::Replaced | DocumentStatus::Expired | DocumentStatus::NotYet => {
                    Some("https://schema.org/NotInForce")
                }
                DocumentStatus::Unknown => None,
            },
        }));
    let page = DocumentPage {
        kind: v.name("document_kind", &d.kind),
        number: d.number.clone(),
        summary,
        others,
        relations: relations(&v, d),
        rows: document_facts(&v, d),
        source_host: host(&d.source_url),
        source_url: first_url(&d.source_url),
        cited: Vec::new(),
        duties: resting(&mut app.store.read().await?, &v, &code).await?,
        c,
    };
    Answer::page(&page, vec![Tag::Programme])
}

fn document_facts(v: &View<'_>, d: &LegalDocument) -> Vec<Pair> {
    let mut rows = vec![Pair::new(v.t("issuer"), v.name("organisation", d.issuer.as_str()))];
    let dates = [("date-issued", d.date), ("date-effective", d.effective), ("date-until", d.valid_to)];
    rows.extend(dates.into_iter().filter_map(|(key, date)| date.map(|x| Pair::new(v.t(key), v.date(x)))));
    rows.push(Pair::new(v.t("validity"), v.word("status", d.status.as_str())));
    rows
}

fn relations(v: &View<'_>, d: &LegalDocument) -> Vec<DocumentRelationRow> {
    v.country
        .document_relations(d.code.as_str())
        .filter_map(|r| {
            let (other, word) = if r.from == d.code {
                (&r.to, r.relation.clone())
            } else {
                (&r.from, format!("{}-by", r.relation))
            };
            let other = v.country.document(other.as_str())?;
            Some(DocumentRelationRow {
                relation: v.word("relation", &word),
                href: v.href(&format!("/documents/{}", other.code)),
                title: v.name("document", other.code.as_str()),
                number: other.number.clone(),
            })
        })
        .collect()
}

/// The first of several addresses parted by ` | ` or ` ; `.
pub fn first_url(text: &str) -> String {
    text.split([' ', '|', ';']).find(|p| p.starts_with("http")).unwrap_or_default().to_owned()
}

/// The host of an address, for showing.
pub fn host(url: &str) -> String {
    let url = first_url(url);
    let rest = url.split("://").nth(1).unwrap_or(&url);
    rest.split('/').next().unwrap_or_default().trim_start_matches("www.").to_owned()
}

/// Links to places, today's and earlier.
pub fn place_links(v: &View<'_>, codes: &[Code]) -> Vec<Link> {
    codes
        .iter()
        .map(|c| Link::new(v.href(&format!("/places/{c}")), v.name("territory", c.as_str())))
        .collect()
}

/// `/{locale}/heritage`
pub async fn heritage(reader: Reader) -> Answered {
    let v = reader.view();
    // Lists stand as the pack orders them, not by the year of the oldest entry; in each, the oldest first.
    let all = &v.country.nation.heritage;
    let mut rows: Vec<_> = all.iter().collect();
    rows.sort_by_key(|h| (all.iter().position(|other| other.list == h.list), h.year));
    let mut groups: Vec<(String, HeritageGroup)> = Vec::new();
    for h in rows {
        let row = HeritageRow {
            name: v.name("heritage", h.code.as_str()),
            year: v.local.formats.year(h.year),
            places: place_links(&v, &h.territories),
            source_url: first_url(&h.source_url),
        };
        match groups.iter_mut().find(|(list, _)| *list == h.list) {
            Some((_, group)) => group.rows.push(row),
            None => groups.push((
                h.list.clone(),
                HeritageGroup { name: v.name("heritage_list", &h.list), rows: vec![row] },
            )),
        }
    }
    let c = reader.chrome(v.t("nav-heritage"), "/heritage", "heritage").described(v.t("heritage-intro"));
    Answer::page(&HeritagePage { c, groups: groups.into_iter().map(|(_, g)| g).collect() }, vec![])
}
