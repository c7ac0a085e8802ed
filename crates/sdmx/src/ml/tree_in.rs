//! Parts of structures, from the tree of one.

use crate::id::{Class, Release, is_agency, is_id, is_name};
use crate::model::{DataType, Format, Head, Representation};
use crate::problem::{ReadError, Reason};
use crate::reference::Ref;
use crate::text::Texts;
use crate::version::{Version, Wanted};
use crate::xml::Node;

/// The texts of all languages in elements of this name.
pub(super) fn texts(node: &Node, name: &str) -> Texts {
    node.all(name).map(|text| (text.get("lang").unwrap_or("en"), text.text.trim())).collect()
}

pub(super) fn head(node: &Node, release: Release) -> Result<Head, ReadError> {
    let agency = node.need("agencyID")?;
    let id = node.need("id")?;
    if !is_agency(agency) {
        return Err(node.fail(Reason::value("agencyID", agency, "names with dots between")));
    }
    if !is_id(id) {
        return Err(node.fail(Reason::value("id", id, "letters, digits, _, @, $ or -")));
    }
    let text = node.get("version").unwrap_or("1.0");
    let bad = || node.fail(Reason::value("version", text, "numbers with dots, as 1.0 or 1.0.0"));
    let version =
        Version::parse(text).filter(|v| release == Release::V30 || v.is_stable()).ok_or_else(bad)?;
    let mut head = Head::new(agency, id, version, texts(node, "Name"));
    head.descriptions = texts(node, "Description");
    head.valid_from = node.get("validFrom").map(str::to_owned);
    head.valid_to = node.get("validTo").map(str::to_owned);
    if matches!(node.get("isExternalReference"), Some("true" | "1")) {
        let place = node.get("structureURL").or_else(|| node.get("serviceURL")).unwrap_or_default();
        head.stub = Some(place.to_owned());
    }
    Ok(head)
}

/// The id of an item or component.
pub(super) fn id(node: &Node) -> Result<String, ReadError> {
    let id = node.need("id")?;
    if !is_id(id) {
        return Err(node.fail(Reason::value("id", id, "letters, digits, _, @, $ or -")));
    }
    Ok(id.to_owned())
}

pub(super) fn component_id(node: &Node, otherwise: &str) -> Result<String, ReadError> {
    let id = node.get("id").unwrap_or(otherwise);
    if !is_name(id) {
        return Err(node.fail(Reason::value("id", id, "a letter, then letters, digits, _ or -")));
    }
    Ok(id.to_owned())
}

/// What a reference refers to: a URN, or an element with the parts.
pub(super) fn reference(node: &Node, class: Class) -> Result<Ref, ReadError> {
    let urn = |node: &Node| {
        Ref::parse_urn(&node.text)
            .ok_or_else(|| node.fail(Reason::value(node.name.as_str(), node.text.trim(), "a URN of SDMX")))
    };
    let Some(parts) = node.child("Ref") else {
        return urn(node.child("URN").unwrap_or(node));
    };
    let class = match (parts.get("package"), parts.get("class")) {
        (Some(package), Some(name)) => Class::of(package, name).unwrap_or(class),
        _ => class,
    };
    let version = |name| {
        let text = parts.get(name).unwrap_or("1.0");
        let bad = || parts.fail(Reason::value(name, text, "a version, as 1.0"));
        Wanted::parse(text).ok_or_else(bad)
    };
    let agency = parts.need("agencyID")?.to_owned();
    let id = parts.need("id")?.to_owned();
    Ok(match parts.get("maintainableParentID") {
        Some(parent) => Ref {
            class,
            agency,
            id: parent.to_owned(),
            version: version("maintainableParentVersion")?,
            item: Some(id),
        },
        None => Ref { class, agency, id, version: version("version")?, item: None },
    })
}

/// The id of something in the same structure: text, or an element with it.
pub(super) fn local(node: &Node) -> Result<String, ReadError> {
    match node.child("Ref") {
        Some(parts) => Ok(parts.need("id")?.to_owned()),
        None => Ok(node.text.trim().to_owned()),
    }
}

pub(super) fn format(node: &Node, otherwise: DataType) -> Result<Format, ReadError> {
    let kind = match node.get("textType") {
        Some(name) => DataType::parse(name).ok_or_else(|| {
            node.fail(Reason::value("textType", name, "a data type of SDMX, as String or Double"))
        })?,
        None => otherwise,
    };
    let number = |name: &'static str| match node.get(name) {
        Some(text) => match text.parse::<u32>() {
            Ok(number) => Ok(Some(number)),
            Err(_) => Err(node.fail(Reason::value(name, text, "a whole number"))),
        },
        None => Ok(None),
    };
    Ok(Format {
        kind,
        min_length: number("minLength")?,
        max_length: number("maxLength")?,
        min_value: node.get("minValue").map(str::to_owned),
        max_value: node.get("maxValue").map(str::to_owned),
        decimals: number("decimals")?,
        pattern: node.get("pattern").map(str::to_owned),
    })
}

/// The representation in a child of this name, if it is there.
pub(super) fn representation(node: &Node, name: &str) -> Result<Option<Representation>, ReadError> {
    let Some(node) = node.child(name) else { return Ok(None) };
    if let Some(list) = node.child("Enumeration") {
        return Ok(Some(Representation::Codes(reference(list, Class::Codelist)?)));
    }
    match node.child("TextFormat") {
        Some(text) => Ok(Some(Representation::Text(format(text, DataType::STRING)?))),
        None => Ok(None),
    }
}
