//! Which format answers what a client accepts.

use super::lists::short;
use super::{Code, Refusal};
use crate::csv::{Keys, Labels, TimeFormat};
use crate::id::Release;
use crate::time::Length;
use crate::write::{CsvOptions, DataFormat};

/// A format of structures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum StructureFormat {
    /// SDMX-ML.
    Ml(Release),
    /// SDMX-JSON.
    Json(Release),
}

/// The types of data, as they are offered.
const DATA: &str = "application/vnd.sdmx.data+xml;version=3.0.0, application/vnd.sdmx.data+json;version=2.0.0 or 1.0.0, \
                    application/vnd.sdmx.data+csv;version=2.0.0 or 1.0.0, \
                    application/vnd.sdmx.structurespecificdata+xml;version=2.1 and \
                    application/vnd.sdmx.genericdata+xml;version=2.1";
const STRUCTURES: &str = "application/vnd.sdmx.structure+xml;version=3.0.0 or 2.1 and \
                          application/vnd.sdmx.structure+json;version=2.0.0 or 1.0.0";

/// One of the types a client accepts.
struct Range {
    name: String,
    parameters: Vec<(String, String)>,
    quality: u32,
}

impl Range {
    fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split(';').map(str::trim);
        let name = parts.next().filter(|name| !name.is_empty())?.to_ascii_lowercase();
        let mut range = Self { name, parameters: Vec::new(), quality: 1000 };
        for part in parts {
            let Some((key, value)) = part.split_once('=') else { continue };
            let (key, value) = (key.trim().to_ascii_lowercase(), value.trim().trim_matches('"'));
            if key == "q" {
                let quality = value.parse::<f64>().ok().filter(|q| (0.0..=1.0).contains(q))?;
                // Between 0 and 1000, so nothing is lost.
                range.quality = (quality * 1000.0) as u32;
            } else {
                range.parameters.push((key, value.to_ascii_lowercase()));
            }
        }
        Some(range)
    }

    fn get(&self, name: &str) -> Option<&str> {
        self.parameters.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// How exactly it says what it wants.
    fn precise(&self) -> usize {
        let stars = self.name.matches('*').count();
        self.parameters.len() + 10_usize.checked_div(stars).unwrap_or(100)
    }

    /// The version of a format of which the newer is this and the older that.
    fn release(&self, service: Release, new: &str, old: &str) -> Option<Release> {
        let is =
            |version: &str, wanted: &str| version == wanted || wanted.strip_suffix(".0") == Some(version);
        match self.get("version") {
            None => Some(service),
            Some(version) if is(version, new) => Some(Release::V30),
            Some(version) if is(version, old) => Some(Release::V21),
            Some(_) => None,
        }
    }
}

/// The types of a header in the order in which they are wanted.
fn ranges(accept: Option<&str>) -> Vec<Range> {
    let text = accept.map(str::trim).filter(|text| !text.is_empty()).unwrap_or("*/*");
    let mut ranges: Vec<Range> = text.split(',').filter_map(Range::parse).filter(|r| r.quality > 0).collect();
    ranges.sort_by_key(|range| std::cmp::Reverse((range.quality, range.precise())));
    ranges
}

/// A short name of a format, for where headers cannot be set.
fn named(format: &str, data: bool) -> String {
    let kind = if data { "data" } else { "structure" };
    match format {
        "csv" | "csvdata" | "csvfile" => "application/vnd.sdmx.data+csv".into(),
        "csvfilewithlabels" => "application/vnd.sdmx.data+csv;labels=both".into(),
        "json" | "jsondata" | "sdmx-json" => format!("application/vnd.sdmx.{kind}+json"),
        "xml" => "application/xml".into(),
        "structurespecificdata" => "application/vnd.sdmx.structurespecificdata+xml".into(),
        "genericdata" => "application/vnd.sdmx.genericdata+xml".into(),
        other => other.to_owned(),
    }
}

/// The format for data, and the type that says so. `service` is the version of the service: it decides where the client
/// does not. Somebody who takes anything gets XML: the readers that ask like this read no SDMX-JSON 2.0.
pub fn data(
    accept: Option<&str>,
    format: Option<&str>,
    service: Release,
) -> Result<(DataFormat, String), Refusal> {
    let asked = format.map(|format| named(format, true));
    let found =
        ranges(asked.as_deref().or(accept)).into_iter().find_map(|range| data_format(&range, service));
    let refused = || {
        let asked = short(format.or(accept).unwrap_or_default());
        Refusal::new(Code::NotAcceptable, format!("data are not given as {asked:?}; there are {DATA}"))
    };
    found.map(|format| (format, data_type(format))).ok_or_else(refused)
}

fn data_format(range: &Range, service: Release) -> Option<DataFormat> {
    let default = match service {
        Release::V30 => DataFormat::Specific(Release::V30),
        Release::V21 => DataFormat::Generic,
    };
    Some(match range.name.as_str() {
        "application/vnd.sdmx.data+xml" => match range.get("version") {
            None | Some("3.0.0" | "3.0") => DataFormat::Specific(Release::V30),
            Some(_) => return None,
        },
        "application/vnd.sdmx.structurespecificdata+xml" | "application/vnd.sdmx.genericdata+xml" => {
            if !matches!(range.get("version"), None | Some("2.1")) {
                return None;
            }
            let generic = range.name.contains("generic");
            if generic { DataFormat::Generic } else { DataFormat::Specific(Release::V21) }
        }
        "application/vnd.sdmx.data+json" => DataFormat::Json(range.release(service, "2.0.0", "1.0.0")?),
        "application/json" => DataFormat::Json(service),
        "application/vnd.sdmx.data+csv" => {
            DataFormat::Csv(range.release(service, "2.0.0", "1.0.0")?, options(range)?)
        }
        "text/csv" | "text/*" => DataFormat::Csv(service, options(range)?),
        "application/xml" | "text/xml" | "*/*" | "application/*" => default,
        _ => return None,
    })
}

fn options(range: &Range) -> Option<CsvOptions> {
    Some(CsvOptions {
        labels: match range.get("labels") {
            None | Some("id") => Labels::Id,
            Some("both") => Labels::Both,
            Some("name") => Labels::Name,
            Some(_) => return None,
        },
        time: match range.get("timeformat") {
            None | Some("original") => TimeFormat::Original,
            Some("normalized") => TimeFormat::Normalized { length: Length::Day, last: false },
            Some(_) => return None,
        },
        keys: match range.get("keys").or_else(|| range.get("key")) {
            None | Some("none") => Keys::None,
            Some("obs") => Keys::Observation,
            Some("series") => Keys::Series,
            Some("both") => Keys::Both,
            Some(_) => return None,
        },
    })
}

/// The media type of a format of data.
pub fn data_type(format: DataFormat) -> String {
    match format {
        DataFormat::Specific(Release::V30) => "application/vnd.sdmx.data+xml;version=3.0.0".into(),
        DataFormat::Specific(Release::V21) => {
            "application/vnd.sdmx.structurespecificdata+xml;version=2.1".into()
        }
        DataFormat::Generic => "application/vnd.sdmx.genericdata+xml;version=2.1".into(),
        DataFormat::Json(Release::V30) => "application/vnd.sdmx.data+json;version=2.0.0".into(),
        DataFormat::Json(Release::V21) => "application/vnd.sdmx.data+json;version=1.0.0".into(),
        DataFormat::Csv(release, options) => {
            let version = if release == Release::V30 { "2.0.0" } else { "1.0.0" };
            let mut text = format!("application/vnd.sdmx.data+csv;version={version}");
            match options.labels {
                Labels::Id => {}
                Labels::Both => text.push_str(";labels=both"),
                Labels::Name => text.push_str(";labels=name"),
            }
            if options.time != TimeFormat::Original {
                text.push_str(";timeFormat=normalized");
            }
            text.push_str(match options.keys {
                Keys::None => "",
                Keys::Series => ";keys=series",
                Keys::Observation => ";keys=obs",
                Keys::Both => ";keys=both",
            });
            text
        }
    }
}

/// The format for structures, and the type that says so.
pub fn structure(
    accept: Option<&str>,
    format: Option<&str>,
    service: Release,
) -> Result<(StructureFormat, String), Refusal> {
    let asked = format.map(|format| named(format, false));
    let one = |range: Range| {
        Some(match range.name.as_str() {
            "application/vnd.sdmx.structure+xml" => {
                StructureFormat::Ml(range.release(service, "3.0.0", "2.1")?)
            }
            "application/vnd.sdmx.structure+json" => {
                StructureFormat::Json(range.release(service, "2.0.0", "1.0.0")?)
            }
            "application/json" => StructureFormat::Json(service),
            "application/xml" | "text/xml" | "*/*" | "application/*" => StructureFormat::Ml(service),
            _ => return None,
        })
    };
    let found = ranges(asked.as_deref().or(accept)).into_iter().find_map(one);
    let refused = || {
        let asked = short(format.or(accept).unwrap_or_default());
        Refusal::new(
            Code::NotAcceptable,
            format!("structures are not given as {asked:?}; there are {STRUCTURES}"),
        )
    };
    found.map(|format| (format, structure_type(format).to_owned())).ok_or_else(refused)
}

/// The media type of a format of structures.
pub fn structure_type(format: StructureFormat) -> &'static str {
    match format {
        StructureFormat::Ml(Release::V30) => "application/vnd.sdmx.structure+xml;version=3.0.0",
        StructureFormat::Ml(Release::V21) => "application/vnd.sdmx.structure+xml;version=2.1",
        StructureFormat::Json(Release::V30) => "application/vnd.sdmx.structure+json;version=2.0.0",
        StructureFormat::Json(Release::V21) => "application/vnd.sdmx.structure+json;version=1.0.0",
    }
}

/// Whether a refusal is said as JSON rather than XML, and the type that says so.
pub fn refusal(accept: Option<&str>) -> (bool, &'static str) {
    let json = ranges(accept).first().is_some_and(|range| range.name.ends_with("json"));
    if json { (true, "application/vnd.sdmx.data+json") } else { (false, "application/xml") }
}
