//! One typed struct per page, bound to its template.

pub mod channels;
mod complaint;
pub mod data;
mod demand;
pub mod desk;
pub mod effect;
pub mod evaluation;
mod house;
mod index;
mod newsletters;
mod parts;
mod press;
pub mod programme;
mod ranking;
mod readers;
mod reference;
mod search;
mod stories;
mod texts;
mod verify;

pub use complaint::{AnswerView, ComplaintPage, FormFlaw, ReceiptPage};
pub use demand::{DemandAnswered, DemandPublicPage, DemandTerm};
pub use house::{HousePage, ToldMessage, ToldTheme};
pub use index::{
    ChangeRow, ChangeSection, ConfidenceSection, DriverRow, FigureGroup, IndexPage, IndexRow, IndexSource,
    IndicesPage, RankLine, ScoreCell, ScoreColumn, ScoreRow,
};
pub use newsletters::{
    IssueLink, IssuePage, IssueStoryRow, NewsletterChoice, NewsletterManagePage, NewsletterPage,
    NewsletterRow, NewsletterStepPage, NewslettersPage,
};
pub use parts::{CardShare, FactRow, ForeignLink, Link, Pair, StoryCard, Tile, TileMap};
pub use press::{Embed, EmbedPage, KitEntry, KitFigure, KitOffice, KitPage, KitText, KitTextPage, KitsPage};
pub use ranking::{
    AreaChoice, BreakRow, Cell, CellValue, Conflict, EditionRow, RankingPage, RankingRow, RankingsPage,
    SourceMark, SourcePage, Stand, Turn,
};
pub use readers::{ReadersPage, ReadersRow, ReadersRule, ReadersTable};
pub use reference::{
    CalendarGroup, CalendarPage, CalendarRow, DocumentDuties, DocumentDuty, DocumentPage,
    DocumentRelationRow, DocumentRow, DocumentsPage, FactGroup, FactPage, FactsPage, HeritageGroup,
    HeritagePage, HeritageRow, PlaceHeritage, PlacePage, PlaceRow, PlacesPage, RegionList, Summary,
};
pub use search::{Facet, FacetOption, SearchHit, SearchPage};
pub use stories::{
    Block, Byline, ClaimBox, CorrectionNote, EventBox, Hero, HomePage, ListPage, SourceRow, StoryPage,
};
pub use texts::{
    AboutPage, ApiOperation, ApiPage, ComingLine, CorrectionRow, CorrectionsPage, LanguageRow, LanguagesPage,
    MessageLink, MessagePage, OrganisationGroup, OrganisationRow, Reason, TextSection,
};
pub use verify::{LogRow, VerifyAnswer, VerifyPage};
