//! What a nation pack brings: identity, places, bodies, facts, documents, heritage, messages, names.
//!
//! Each noun is replaced as a whole and tells what that changed; rows that say the same are not written.

mod calendar;
mod document;
mod fact;
mod heritage;
pub mod kept;
mod keyed;
mod lineage;
mod listed;
mod names;
mod organisation;
mod section;
mod site;
mod territory;
mod theme;

use model::{Locale, Nation};

use crate::{Changes, Conn, Store, StoreError, Tx};

pub use calendar::{calendar, replace_calendar};
pub use document::{
    document_relations, documents, find_document, replace_document_relations, replace_documents,
};
pub use fact::{facts, find_fact, replace_facts, upsert_fact};
pub use heritage::{heritage, replace_heritage};
pub use lineage::{
    organisation_lineage, replace_organisation_lineage, replace_territory_lineage, territory_lineage,
};
pub use names::{names, replace_names, set_names};
pub use organisation::{items_of_publisher, organisations, replace_organisations};
pub use section::{replace_sections, replace_topics, section_uses, sections, topic_uses, topics};
pub use site::{find_site, save_site};
pub use territory::{replace_territories, territories};
pub use theme::{message_uses, replace_themes, themes};

/// What applying a nation changed, noun by noun.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NationChanges {
    /// The site's identity.
    pub site: bool,
    /// Sections.
    pub sections: Changes,
    /// Topics.
    pub topics: Changes,
    /// Territories.
    pub territories: Changes,
    /// How territories came of one another.
    pub territory_lineage: bool,
    /// Organisations.
    pub organisations: Changes,
    /// How organisations came of one another.
    pub organisation_lineage: bool,
    /// Facts.
    pub facts: Changes,
    /// Documents.
    pub documents: Changes,
    /// How documents hang together.
    pub document_relations: bool,
    /// Heritage.
    pub heritage: Changes,
    /// Holidays and festivals.
    pub calendar: bool,
    /// The message house.
    pub themes: bool,
    /// The register of rankings.
    pub rankings: bool,
    /// Locales whose names changed, came or went.
    pub names: Vec<Locale>,
}

impl NationChanges {
    /// Whether nothing was written.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Everything the pack brought, or nothing before the first pack, all of one moment.
pub async fn load_nation(store: &Store) -> Result<Option<Nation>, StoreError> {
    load_nation_with(&mut store.snapshot().await?).await
}

/// The same within a transaction.
pub async fn load_nation_with(conn: &mut Conn) -> Result<Option<Nation>, StoreError> {
    let Some(site) = find_site(conn).await? else { return Ok(None) };
    Ok(Some(Nation {
        site,
        sections: sections(conn).await?,
        topics: topics(conn).await?,
        territories: territories(conn).await?,
        territory_lineage: territory_lineage(conn).await?,
        organisations: organisations(conn).await?,
        organisation_lineage: organisation_lineage(conn).await?,
        facts: facts(conn).await?,
        documents: documents(conn).await?,
        document_relations: document_relations(conn).await?,
        heritage: heritage(conn).await?,
        calendar: calendar(conn).await?,
        themes: themes(conn).await?,
        rankings: crate::ranking::rankings(conn).await?,
        names: names(conn).await?,
    }))
}

/// Makes the store hold this nation, but for what a person changed (see [`kept`]); what left the pack is removed.
pub async fn apply_nation(tx: &mut Tx, nation: &Nation) -> Result<NationChanges, StoreError> {
    let records = kept::kept(tx).await?;
    if records.is_empty() {
        return replace_nation(tx, nation).await;
    }
    match load_nation_with(tx).await? {
        Some(stored) => replace_nation(tx, &kept::merge(&stored, nation, &records)).await,
        None => replace_nation(tx, nation).await,
    }
}

/// Makes the store hold exactly this nation.
pub async fn replace_nation(tx: &mut Tx, nation: &Nation) -> Result<NationChanges, StoreError> {
    Ok(NationChanges {
        site: save_site(tx, &nation.site).await?.is_change(),
        sections: replace_sections(tx, &nation.sections).await?,
        topics: replace_topics(tx, &nation.topics).await?,
        territories: replace_territories(tx, &nation.territories).await?,
        territory_lineage: replace_territory_lineage(tx, &nation.territory_lineage).await?,
        organisations: replace_organisations(tx, &nation.organisations).await?,
        organisation_lineage: replace_organisation_lineage(tx, &nation.organisation_lineage).await?,
        facts: replace_facts(tx, &nation.facts).await?,
        documents: replace_documents(tx, &nation.documents).await?,
        document_relations: replace_document_relations(tx, &nation.document_relations).await?,
        heritage: replace_heritage(tx, &nation.heritage).await?,
        calendar: replace_calendar(tx, &nation.calendar).await?,
        themes: replace_themes(tx, &nation.themes).await?,
        rankings: crate::ranking::replace_rankings(tx, &nation.rankings).await?,
        names: replace_names(tx, &nation.names).await?,
    })
}
