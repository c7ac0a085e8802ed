//! The page for search engines of data: schema.org `Dataset`.

use serde_json::{Value, json};

use super::FlowPage;

/// The description. What is not known is left out, not left empty.
pub(super) fn jsonld(page: &FlowPage<'_>) -> Value {
    let v = &page.c.v;
    let distribution: Vec<Value> = page
        .downloads
        .iter()
        .map(|d| {
            json!({
                "@type": "DataDownload",
                "name": d.format.name(),
                "encodingFormat": d.format.media_type(),
                "contentUrl": v.absolute(&d.href),
            })
        })
        .collect();
    let areas: Vec<Value> =
        page.figures.series.iter().map(|s| json!({"@type": "Place", "name": s.area.name})).collect();
    let measured: Vec<Value> = page
        .picker
        .indicators
        .iter()
        .map(|i| json!({"@type": "PropertyValue", "name": i.what.name, "propertyID": i.what.code}))
        .collect();
    let mut out = json!({
        "@context": "https://schema.org",
        "@type": "Dataset",
        "@id": v.absolute(&v.href(&page.c.path)),
        "name": page.c.title,
        "description": page.c.description,
        "url": v.absolute(&v.href(&page.c.path)),
        "identifier": page.flow.code,
        "inLanguage": v.local.locale.as_str(),
        "isAccessibleForFree": true,
        "creator": {"@type": "Organization", "name": page.publisher},
        "includedInDataCatalog": {"@type": "DataCatalog", "url": v.absolute(&v.href("/data"))},
        "distribution": distribution,
        "variableMeasured": measured,
        "spatialCoverage": areas,
    });
    let mut add = |key: &str, value: Value| {
        let empty = value.is_null() || value.as_array().is_some_and(Vec::is_empty);
        if let Some(map) = out.as_object_mut().filter(|_| !empty) {
            map.insert(key.to_owned(), value);
        }
    };
    add("keywords", json!(page.keywords));
    let licences: Vec<&str> = page
        .sources
        .iter()
        .map(|s| if s.licence_url.is_empty() { s.licence.as_str() } else { s.licence_url.as_str() })
        .filter(|licence| !licence.is_empty())
        .collect();
    add("license", licences.first().map_or(Value::Null, |first| json!(first)));
    let based: Vec<&str> = page.sources.iter().map(|s| s.url.as_str()).filter(|u| !u.is_empty()).collect();
    add("isBasedOn", json!(based));
    if let (Some(first), Some(last)) = (page.picker.periods.first(), page.picker.periods.last()) {
        add("temporalCoverage", json!(interval(first, last)));
    }
    if let Some(vintage) = page.vintage() {
        add("dateModified", json!(vintage.date.to_string()));
        add("version", json!(vintage.number.to_string()));
    }
    out
}

/// An ISO 8601 interval; a quarter, which that standard lacks, by its months.
fn interval(first: &str, last: &str) -> String {
    let month = |text: &str, of_quarter: fn(u32) -> u32| match text.split_once("-Q") {
        Some((year, quarter)) => {
            quarter.parse().map_or_else(|_| text.to_owned(), |q: u32| format!("{year}-{:02}", of_quarter(q)))
        }
        None => text.to_owned(),
    };
    let start = month(first, |q| (q * 3).saturating_sub(2));
    let end = month(last, |q| q * 3);
    if start == end { start } else { format!("{start}/{end}") }
}

#[cfg(test)]
mod tests {
    use super::interval;

    #[test]
    fn coverage_is_an_interval_of_iso_8601() {
        assert_eq!(interval("1985", "2024"), "1985/2024");
        assert_eq!(interval("2024", "2024"), "2024");
        assert_eq!(interval("2020-Q1", "2024-Q4"), "2020-01/2024-12");
    }
}
