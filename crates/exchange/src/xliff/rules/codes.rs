//! What a code says of itself, and what it refers to (4.3.1, 4.7.2).

use std::collections::{HashMap, HashSet};

use super::{Checked, Rule, broken};
use crate::name::is_prefixed;
use crate::xliff::view::{Seen, UnitView};
use crate::xliff::{Code, CodeKind, EndOf, Inline, Marker, Reorder};

/// A code of any sort.
pub(super) struct Known<'a> {
    /// Its id, or that of its beginning.
    pub(super) id: &'a str,
    pub(super) code: &'a Code,
    markers: [Option<&'a Marker>; 2],
    /// Whether the id is its own.
    pub(super) own: bool,
}

/// The code that an inline element is.
pub(super) fn code<'a>(inline: &'a Inline) -> Option<Known<'a>> {
    let known = |id, code, one, other, own| Some(Known { id, code, markers: [Some(one), other], own });
    match inline {
        Inline::Ph(ph) => known(&ph.id, &ph.code, &ph.marker, None, true),
        Inline::Pc(pc) => known(&pc.id, &pc.code, &pc.start, Some(&pc.end), true),
        Inline::Sc(sc) => known(&sc.id, &sc.code, &sc.marker, None, true),
        Inline::Ec(ec) => match &ec.of {
            EndOf::Start(id) => known(id, &ec.code, &ec.marker, None, false),
            EndOf::Elsewhere { id, .. } => known(id, &ec.code, &ec.marker, None, true),
        },
        Inline::Text(_) | Inline::Mrk(_) | Inline::Sm(_) | Inline::Em { .. } => None,
    }
}

impl<'a> Known<'a> {
    fn markers(&self) -> impl Iterator<Item = &'a Marker> + use<'a> {
        self.markers.into_iter().flatten()
    }

    fn has_data(&self) -> bool {
        self.markers().any(|marker| marker.data.is_some())
    }
}

/// All codes of a unit; `units` are the ids of those of its file.
pub(super) fn check(unit: &UnitView<'_>, units: &HashSet<&str>) -> Checked {
    let all = || {
        let seen = unit
            .parts
            .iter()
            .flat_map(|part| part.source.iter().chain(part.target.iter().flat_map(|target| &target.seen)));
        seen.filter_map(|seen: &Seen<'_>| Some((seen.at, code(seen.inline)?)))
    };
    let mut known: HashMap<&str, Known<'_>> = HashMap::new();
    for (_, code) in all().filter(|(_, code)| code.own) {
        known.entry(code.id).or_insert(code);
    }
    let data: HashSet<&str> = unit.unit.data.iter().map(|data| data.id.as_str()).collect();
    for (at, code) in all() {
        check_kind(at, code.code)?;
        if code.code.can_reorder != Reorder::Yes && (code.code.can_copy || code.code.can_delete) {
            return broken(at, Rule::Hints(code.id.to_owned()));
        }
        if let Some(of) = &code.code.copy_of {
            let why = match known.get(of.as_str()) {
                None => Some("it is not in the unit"),
                Some(_) if code.has_data() => Some("it has original data of its own"),
                Some(base) if base.has_data() => Some("that has original data"),
                Some(base) if !base.code.can_copy => Some("that may not be copied"),
                Some(_) => None,
            };
            if let Some(why) = why {
                return broken(at, Rule::Copy { id: code.id.to_owned(), of: of.clone(), why });
            }
        }
        for marker in code.markers() {
            if let Some(id) = marker.data.as_ref().filter(|id| !data.contains(id.as_str())) {
                return broken(at, Rule::NoData(id.clone()));
            }
            if let Some(flow) = marker.sub_flows.iter().find(|flow| !units.contains(flow.as_str())) {
                return broken(at, Rule::NoSubFlow(flow.clone()));
            }
        }
        if let [Some(start), Some(end)] = code.markers {
            let one = |attribute| broken(at, Rule::OneEnd { id: code.id.to_owned(), attribute });
            if start.data.is_some() != end.data.is_some() {
                return one("dataRef");
            }
            if start.sub_flows.is_empty() != end.sub_flows.is_empty() {
                return one("subFlows");
            }
        }
    }
    Ok(())
}

fn check_kind(at: usize, code: &Code) -> Checked {
    let Some(value) = &code.sub_kind else { return Ok(()) };
    if !is_prefixed(value) {
        return broken(at, Rule::Prefix { name: "subType", value: value.clone() });
    }
    let fits = match value.strip_prefix("xlf:") {
        None => code.kind.is_some(),
        Some("lb" | "pb" | "b" | "i" | "u") => code.kind == Some(CodeKind::Format),
        Some("var") => code.kind == Some(CodeKind::Interface),
        Some(_) => false,
    };
    if fits { Ok(()) } else { broken(at, Rule::SubType(value.clone())) }
}
