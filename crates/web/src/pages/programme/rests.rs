//! What rests on a legal document: the programmes that it orders, and their tasks.

use model::programme::{Basis, Programme, TaskKind};
use render::View;
use render::pages::{DocumentDuties, DocumentDuty};
use store::Conn;

use super::public;
use super::words::spoken;
use crate::failure::Failure;

/// Programmes that readers see and that rest on a document, or of which a task does. What organisations made of a task
/// stands on the task's page.
pub async fn resting(conn: &mut Conn, v: &View<'_>, document: &str) -> Result<Vec<DocumentDuties>, Failure> {
    let on = |basis: &Basis| basis.document.as_str() == document;
    let mut found = Vec::new();
    for of in public(conn).await? {
        let href = v.href(&format!("/programme/{}", of.code));
        let mut rows = Vec::new();
        for task in store::programme::tasks(conn, &of.code).await? {
            if task.organisation.is_some() || task.kind == TaskKind::Group {
                continue;
            }
            let Some(first) = task.basis.iter().find(|basis| on(basis)) else { continue };
            let mut title = spoken(v, &task.titles);
            title.text = format!("{} {}", task.number, title.text).trim().to_owned();
            rows.push(DocumentDuty {
                href: format!("{href}/tasks/{}", task.code),
                place: first.place.clone(),
                title,
            });
        }
        if on(&of.basis) || !rows.is_empty() {
            found.push(duties(v, &of, href, rows));
        }
    }
    Ok(found)
}

fn duties(v: &View<'_>, of: &Programme, href: String, rows: Vec<DocumentDuty>) -> DocumentDuties {
    DocumentDuties { href, title: spoken(v, &of.titles), rows }
}
