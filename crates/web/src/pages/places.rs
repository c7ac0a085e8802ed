//! The province explorer and the page of a place.

use std::sync::Arc;

use axum::extract::{Path, Query, State};
use model::{Lineage, Territory};
use render::pages::{Link, Pair, PlaceHeritage, PlacePage, PlaceRow, PlacesPage, RegionList};
use render::{View, tile_map};

use super::days::calendar_row;
use super::reference::fact_row;
use super::stories::{Paging, cards, next_href};
use crate::answer::{Answer, Answered};
use crate::app::App;
use crate::cache::Tag;
use crate::failure::Failure;
use crate::reader::Reader;

fn link(v: &View<'_>, t: &Territory) -> Link {
    Link::new(v.href(&format!("/places/{}", t.code)), v.name("territory", t.code.as_str()))
}

/// Who gives a place's figures, as of when.
fn source_note(v: &View<'_>, t: &Territory) -> String {
    if t.figures_source.is_empty() {
        return String::new();
    }
    let source = named_source(v, &t.figures_source);
    match t.figures_as_of {
        Some(day) => v.t2("source-read", ("source", &source), ("date", &v.date(day))),
        None => v.t1("source-is", "source", &source),
    }
}

/// A source by its name; an act of the library in the reader's language, its number in its own order.
fn named_source(v: &View<'_>, name: &str) -> String {
    let documents = &v.country.nation.documents;
    let Some(act) = documents.iter().find(|d| !d.number.is_empty() && name.ends_with(d.number.as_str()))
    else {
        return name.to_owned();
    };
    let kind = v.name("document_kind", &act.kind);
    let mark = if v.dir() == "rtl" { "\u{200e}" } else { "" };
    format!("{kind} {mark}{}", act.number)
}

/// The places of today by region, each list in the locale's order.
pub fn regions(v: &View<'_>) -> Vec<RegionList> {
    let mut regions: Vec<RegionList> = v
        .country
        .regions()
        .map(|r| {
            let mut places: Vec<Link> = v
                .country
                .provinces()
                .filter(|t| t.region.as_ref() == Some(&r.code))
                .map(|t| link(v, t))
                .collect();
            v.local.formats.sort_by_name(&mut places, |p| &p.text);
            RegionList { name: v.name("region", r.code.as_str()), places }
        })
        .filter(|r| !r.places.is_empty())
        .collect();
    if regions.is_empty() {
        let mut places: Vec<Link> = v.country.provinces().map(|t| link(v, t)).collect();
        v.local.formats.sort_by_name(&mut places, |p| &p.text);
        regions.push(RegionList { name: v.t("nav-places"), places });
    }
    regions
}

/// `/{locale}/places`
pub async fn explorer(reader: Reader) -> Answered {
    let v = reader.view();
    let mut rows: Vec<PlaceRow> = v
        .country
        .provinces()
        .map(|t| PlaceRow {
            href: v.href(&format!("/places/{}", t.code)),
            name: v.name("territory", t.code.as_str()),
            region: t.region.as_ref().map(|r| v.name("region", r.as_str())).unwrap_or_default(),
            seat: t.seat.as_deref().map(|s| v.name("place", s)).unwrap_or_default(),
            population: t.population.map(|p| v.num(p)).unwrap_or_default(),
            area: t.area_km2.map(|a| v.real(a, 1)).unwrap_or_default(),
        })
        .collect();
    v.local.formats.sort_by_name(&mut rows, |r| &r.name);
    let regions = regions(&v);
    let intro = v.n("places-intro", i64::try_from(rows.len()).unwrap_or(0));
    let title = v.t("nav-places");
    let page = PlacesPage {
        c: reader.chrome(title.clone(), "/places", "places").described(intro.clone()),
        intro,
        map: tile_map(&v, &[], &title),
        regions,
        source_note: v.country.provinces().next().map(|t| source_note(&v, t)).unwrap_or_default(),
        rows,
    };
    Answer::page(&page, vec![])
}

/// A change of a lineage as a sentence.
pub fn lineage_sentence(v: &View<'_>, table: &str, l: &Lineage) -> String {
    let date = l.date.map_or_else(|| v.t("no-date"), |d| v.date(d));
    let from = v.name(table, l.from.as_str());
    let to = l.to.as_ref().map(|t| v.name(table, t.as_str())).unwrap_or_default();
    // An act of the library is told by its number.
    let act = v.country.document(&l.act).map_or(l.act.as_str(), |d| d.number.as_str());
    let key = format!("lineage-{}", l.change);
    let text = v.local.messages.with(&key, &[("date", &date), ("from", &from), ("to", &to), ("act", act)]);
    // Bodies' lineages name no act; in sentences from right to left its place is isolated, and as empty.
    let text = text.replace("\u{2068}\u{2069}", "");
    text.replace(" ()", "").replace("（）", "").replace("()", "")
}

/// `/{locale}/places/{code}`
pub async fn place(
    State(app): State<Arc<App>>,
    reader: Reader,
    Path((_, code)): Path<(String, String)>,
    Query(paging): Query<Paging>,
) -> Answered {
    let v = reader.view();
    let t = v.country.territory(&code).ok_or(Failure::NotFound)?;
    let table = if t.kind == "region" { "region" } else { "territory" };
    let title = v.name(table, &code);
    let path = format!("/places/{code}");
    let listing =
        store::listing::Listing { territory: Some(t.code.clone()), ..paging.listing(reader.locale(), 12)? };
    let listed = cards(&app, &reader, &listing).await?;
    let next = next_href(&v, &path, &listed);
    let mut kind = v.word("territory", &t.kind);
    if let Some(region) = &t.region {
        kind = format!("{kind} · {}", v.name("region", region.as_str()));
    }
    let c = reader
        .chrome(title.clone(), &path, "places")
        .described(format!("{title}: {kind}"))
        .with_feed(&format!("{path}/feed.xml"))
        .with_jsonld(&jsonld(&v, t, &title));
    let page = PlacePage {
        kind,
        lead: String::new(),
        ended: ended(&v, t),
        facts: figures(&v, t),
        source_note: source_note(&v, t),
        registry: v
            .country
            .nation
            .facts
            .iter()
            .filter(|f| f.territory.as_ref() == Some(&t.code))
            .map(|f| fact_row(&v, f))
            .collect(),
        history: v.country.territory_lineage(&code).map(|l| lineage_sentence(&v, "territory", l)).collect(),
        heritage: heritage(&v, t),
        calendar: v
            .country
            .nation
            .calendar
            .iter()
            .filter(|d| d.territory.as_ref() == Some(&t.code))
            .map(|d| calendar_row(&v, d))
            .collect(),
        map: tile_map(&v, &marked(&v, t), &title),
        neighbours: neighbours(&v, t),
        stories: listed.cards,
        next,
        c,
    };
    Answer::page(&page, vec![Tag::List(reader.locale().to_string())])
}

fn marked<'a>(v: &View<'a>, t: &'a Territory) -> Vec<&'a str> {
    let mut codes = vec![t.code.as_str()];
    let members = v.country.provinces().filter(|p| p.region.as_ref() == Some(&t.code));
    codes.extend(members.map(|p| p.code.as_str()));
    let today = v.country.nation.territory_lineage.iter().filter(|l| l.from == t.code);
    codes.extend(today.filter_map(|l| l.to.as_ref()).map(model::Code::as_str));
    codes
}

fn ended(v: &View<'_>, t: &Territory) -> Option<String> {
    let until = t.valid_to?;
    let today: Vec<String> = v
        .country
        .territory_lineage(t.code.as_str())
        .filter(|l| l.from == t.code)
        .filter_map(|l| l.to.as_ref())
        .map(|to| v.name("territory", to.as_str()))
        .collect();
    Some(v.t2("place-until", ("date", &v.date(until)), ("today", &v.local.formats.list(&today))))
}

fn figures(v: &View<'_>, t: &Territory) -> Vec<Pair> {
    let mut rows = Vec::new();
    if let Some(p) = t.population {
        rows.push(Pair::new(v.t("population"), v.num(p)));
    }
    if let Some(a) = t.area_km2 {
        rows.push(Pair::new(v.t("area-km2"), v.real(a, 1)));
    }
    if let (Some(p), Some(a)) = (t.population, t.area_km2.filter(|a| *a > 0.0)) {
        rows.push(Pair::new(v.t("density"), v.real(p as f64 / a, 0)));
    }
    if let Some(seat) = &t.seat {
        rows.push(Pair::new(v.t("seat"), v.name("place", seat)));
    }
    rows
}

fn heritage(v: &View<'_>, t: &Territory) -> Vec<PlaceHeritage> {
    let mut rows: Vec<_> =
        v.country.nation.heritage.iter().filter(|h| h.territories.contains(&t.code)).collect();
    rows.sort_by_key(|h| h.year);
    rows.into_iter()
        .map(|h| PlaceHeritage {
            name: v.name("heritage", h.code.as_str()),
            list: v.name("heritage_list", &h.list),
            year: v.local.formats.year(h.year),
        })
        .collect()
}

fn neighbours(v: &View<'_>, t: &Territory) -> Vec<Link> {
    let region = if t.kind == "region" { Some(&t.code) } else { t.region.as_ref() };
    let Some(region) = region else { return Vec::new() };
    let mut links: Vec<Link> = v
        .country
        .provinces()
        .filter(|p| p.region.as_ref() == Some(region) && p.code != t.code)
        .map(|p| link(v, p))
        .collect();
    v.local.formats.sort_by_name(&mut links, |l| &l.text);
    links
}

fn jsonld(v: &View<'_>, t: &Territory, title: &str) -> serde_json::Value {
    let mut value = serde_json::json!({
        "@context": "https://schema.org",
        "@type": "AdministrativeArea",
        "name": title,
        "identifier": t.code.as_str(),
        "url": v.absolute(&v.href(&format!("/places/{}", t.code))),
    });
    if let (Some(lat), Some(lon)) = (t.latitude, t.longitude) {
        value["geo"] = serde_json::json!({ "@type": "GeoCoordinates", "latitude": lat, "longitude": lon });
    }
    value
}
