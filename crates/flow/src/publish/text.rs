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

/// Something to put right in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextProblem {
    /// Line in the source, counted from 1.
    pub line: usize,
    /// Stable name of what is wrong; an interface translates it.
    pub code: &'static str,
    /// What it is about, as written in the text: a code, a directive, an attribute; may be empty.
    pub about: String,
    /// One English sentence.
    pub message: String,
}

/// Every problem of a text: malformed directives, facts and pictures that do not exist.
pub async fn text_problems(conn: &mut Conn, body: &str) -> Result<Vec<TextProblem>, FlowError> {
    let document = markup::parse(body);
    let mut problems: Vec<TextProblem> = document
        .problems()
        .iter()
        .map(|p| TextProblem {
            line: p.line,
            code: p.code.as_str(),
            // The sentence quotes what stands in the text between backticks.
            about: p.message.split('`').skip(1).step_by(2).collect::<Vec<_>>().join(", "),
            message: p.message.clone(),
        })
        .collect();
    for reference in document.references() {
        let Ok(code) = Code::new(reference.code.clone()) else { continue };
        let (name, noun, exists) = match reference.kind {
            ReferenceKind::Fact => {
                ("unknown-fact", "fact", store::nation::find_fact(conn, &code).await?.is_some())
            }
            ReferenceKind::Image => {
                ("unknown-picture", "picture", store::media::find_media(conn, &code).await?.is_some())
            }
            _ => continue,
        };
        if !exists {
            let message = format!("there is no {noun} “{code}”");
            let about = code.to_string();
            problems.push(TextProblem { line: reference.line, code: name, about, message });
        }
    }
    problems.sort_by_key(|p| p.line);
    Ok(problems)
}

/// [`text_problems`] as sentences.
pub async fn check_text(conn: &mut Conn, body: &str) -> Result<Vec<String>, FlowError> {
    let problems = text_problems(conn, body).await?;
    Ok(problems.into_iter().map(|p| format!("line {}: {}", p.line, p.message)).collect())
}
