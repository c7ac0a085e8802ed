//! What went wrong, as XML.

use std::io::Write;

use super::namespace;
use crate::id::Release;
use crate::problem::WriteError;
use crate::rest::Refusal;
use crate::xml::Out;

/// Writes the message that a service answers with when it refuses.
pub fn write_error<W: Write>(output: W, release: Release, refusal: &Refusal) -> Result<(), WriteError> {
    let mut out = Out::new(output);
    out.start("mes:Error").set("xmlns:mes", &namespace(release, "message"));
    out.set("xmlns:com", &namespace(release, "common"));
    out.start("mes:ErrorMessage").set("code", &refusal.code.number().to_string());
    for text in [refusal.code.title(), &refusal.detail] {
        out.start("com:Text").set("xml:lang", "en").text(text).end();
    }
    out.finish()
}
