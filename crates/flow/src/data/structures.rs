//! Structures as they are kept: each a message of the standard with it alone.

use sdmx::model::{Maintained, Structures};
use sdmx::{Header, Limits, Party, Release, Texts, ml};
use store::data::StructureRow;
use store::{Conn, Tx};

use super::error::DataError;

/// All structures that are kept.
pub async fn load_structures(conn: &mut Conn) -> Result<Structures, DataError> {
    let mut all = Structures::default();
    for row in store::data::structures(conn).await? {
        let read = ml::read_structures(row.body.as_bytes(), Limits::STRUCTURES);
        let found = read.map_err(|e| DataError::Structures(format!("{} {}: {e}", row.class, row.id)))?;
        all.append(found.structures);
    }
    Ok(all)
}

/// Keeps every one of these structures in place of those of the same class, agency, id and version; tells how many were
/// others before.
pub async fn keep_structures(tx: &mut Tx, structures: &Structures) -> Result<usize, DataError> {
    let mut changed = 0;
    for (position, row) in rows(structures)?.iter().enumerate() {
        changed += usize::from(store::data::upsert_structure(tx, position, row).await?);
    }
    Ok(changed)
}

fn rows(structures: &Structures) -> Result<Vec<StructureRow>, DataError> {
    let mut rows = Vec::new();
    let mut push = |class: &str, alone: Structures, head: &sdmx::model::Head| {
        let mut body = Vec::new();
        // The same thing is always the same text: it is compared.
        let header = Header {
            id: head.id.clone(),
            test: false,
            prepared: jiff::Timestamp::UNIX_EPOCH,
            sender: Party { id: head.agency.clone(), names: Texts::new() },
            receiver: None,
            source: Texts::new(),
        };
        ml::write_structures(&mut body, Release::V30, &header, &alone)
            .map_err(|e| DataError::Structures(format!("{class} {}: {e}", head.id)))?;
        let body = String::from_utf8(body).map_err(|e| DataError::Structures(e.to_string()))?;
        rows.push(StructureRow {
            class: class.to_owned(),
            agency: head.agency.clone(),
            id: head.id.clone(),
            version: head.version.to_string(),
            body,
        });
        Ok::<(), DataError>(())
    };
    macro_rules! each {
        ($($field:ident $class:literal),*) => {$(
            for thing in &structures.$field {
                let alone = Structures { $field: vec![thing.clone()], ..Structures::default() };
                push($class, alone, thing.head())?;
            }
        )*};
    }
    each!(
        agency_schemes "AgencyScheme", category_schemes "CategoryScheme", categorisations "Categorisation",
        codelists "Codelist", concept_schemes "ConceptScheme", constraints "DataConstraint",
        dataflows "Dataflow", data_structures "DataStructure"
    );
    Ok(rows)
}
