//! The header of a message, and references as each version writes them.

use std::io::Write;

use crate::id::Release;
use crate::message::{Header, Party, moment};
use crate::model::Head;
use crate::problem::WriteError;
use crate::reference::Ref;
use crate::text::Texts;
use crate::version::Wanted;
use crate::xml::Out;

pub(super) const XSI: &str = "http://www.w3.org/2001/XMLSchema-instance";

/// Who sends, to whom, when.
pub(super) fn parties<W: Write>(out: &mut Out<W>, header: &Header) {
    out.leaf("mes:ID", &header.id);
    out.leaf("mes:Test", if header.test { "true" } else { "false" });
    out.leaf("mes:Prepared", &moment(header.prepared));
    party(out, "mes:Sender", &header.sender);
    if let Some(receiver) = &header.receiver {
        party(out, "mes:Receiver", receiver);
    }
}

fn party<W: Write>(out: &mut Out<W>, name: &'static str, party: &Party) {
    out.start(name).set("id", &party.id);
    texts(out, "com:Name", &party.names);
    out.end();
}

pub(super) fn texts<W: Write>(out: &mut Out<W>, name: &'static str, texts: &Texts) {
    for (tag, text) in texts.iter() {
        out.start(name).set("xml:lang", tag).text(text).end();
    }
}

/// The version of a thing, which SDMX 2.1 cannot always say.
pub(super) fn version(release: Release, head: &Head) -> Result<String, WriteError> {
    let text = head.version.to_string();
    if release == Release::V21 && !head.version.is_stable() {
        Err(WriteError::Version(text))
    } else {
        Ok(text)
    }
}

/// What a reference holds: a URN in 3.0, an element with the parts in 2.1.
pub(super) fn reference<W: Write>(
    out: &mut Out<W>,
    release: Release,
    element: &'static str,
    to: &Ref,
) -> Result<(), WriteError> {
    out.start(element);
    match release {
        Release::V30 => {
            out.text(&to.urn(release));
        }
        Release::V21 => {
            let version = match &to.version {
                Wanted::Exact(version) if version.is_stable() => version.to_string(),
                // The older version refers to one version only: the first that would do.
                Wanted::Since(version, _) => version.to_string(),
                other => return Err(WriteError::Version(other.to_string())),
            };
            out.start("Ref");
            match &to.item {
                None => {
                    out.set("id", &to.id).set("version", &version);
                }
                Some(item) => {
                    out.set("id", item);
                    out.set("maintainableParentID", &to.id).set("maintainableParentVersion", &version);
                }
            }
            out.set("agencyID", &to.agency);
            out.set("package", to.class.package()).set("class", to.class.name(release)).end();
        }
    }
    out.end();
    Ok(())
}
