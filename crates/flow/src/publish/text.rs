//! What a text cites, and whether all of it exists.

use markup::{Document, ReferenceKind};
use model::Code;
use store::Conn;

use crate::FlowError;

/// Facts and pictures a text shows.
pub(crate) fn dependencies(document: &Document, lead: Option<&Code>) -> (Vec<Code>, Vec<Code>) {
    let mut facts = Vec::new();
    let mut pictures: Vec<Code> = lead.cloned().into_iter().collect();
    for reference in document.references() {
        let Ok(code) = Code::new(reference.code) else { continue };
        let list = match reference.kind {
            ReferenceKind::Fact => &mut facts,
            ReferenceKind::Image => &mut pictures,
            _ => continue,
        };
        if !list.contains(&code) {
            list.push(code);
        }
    }
    (facts, pictures)
}

/// Every problem of a text: malformed directives, facts and pictures that do not exist.
pub async fn check_text(conn: &mut Conn, body: &str) -> Result<Vec<String>, FlowError> {
    let document = markup::parse(body);
    let mut problems: Vec<String> =
        document.problems().iter().map(|p| format!("line {}: {}", p.line, p.message)).collect();
    for reference in document.references() {
        let Ok(code) = Code::new(reference.code.clone()) else { continue };
        let (noun, exists) = match reference.kind {
            ReferenceKind::Fact => ("fact", store::nation::find_fact(conn, &code).await?.is_some()),
            ReferenceKind::Image => ("picture", store::media::find_media(conn, &code).await?.is_some()),
            _ => continue,
        };
        if !exists {
            problems.push(format!("line {}: there is no {noun} “{code}”", reference.line));
        }
    }
    Ok(problems)
}
