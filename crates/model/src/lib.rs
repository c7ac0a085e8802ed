//! The words of Sen: ids, locales, states, amounts and records, as types.
//!
//! Nothing here is asynchronous, knows SQL, HTTP or templates. Every other crate of the house may use it;
//! it uses none of them.

mod clock;
mod code;
mod content;
mod data;
pub mod effect;
mod exact;
mod fact;
mod hook;
mod id;
mod language;
mod locale;
mod mail;
mod media;
mod nation;
mod newsletter;
mod person;
mod planning;
pub mod press;
pub mod programme;
mod ranking;
mod reach;
mod refusal;
mod segment;

pub use clock::{Clock, FixedClock, SystemClock};
pub use code::{BadCode, Code};
pub use content::{
    Actor, Claim, Correction, Edition, EditionState, Event, EventNotice, EventSubject, Format,
    InformationKind, Item, Rating, Revision, SourceRef, Stage, Translation, UnknownWord,
};
pub use data::{Aggregation, DataFlow, DataSource, Indicator};
pub use exact::Exact;
pub use fact::{Amount, BadAmount, BadPeriod, Fact, Period};
pub use hook::{HookDeliveryState, HookEndpoint, HookEvent, HookState, HookTask};
pub use id::{
    ActivityId, AudienceBatchId, CommentId, DemandAnswerId, DispatchId, DispatchStepId, EditionId, EventId,
    FediverseActivityId, FigureId, GrantId, HookAttemptId, HookDeliveryId, HookEndpointId, HookMessageId,
    IndicatorValueId, InterestId, IssueId, ItemId, JobId, KitLinkId, LoadId, MailId, MediaId, OversightId,
    PersonId, PlanId, PressContactId, PreviewLinkId, ReportId, RevisionId, SubscriberId, SubscriptionId,
    UploadId,
};
pub use language::{Concept, ConceptTerm, MemoryUnit, TermStatus};
pub use locale::{BadLocale, Direction, Locale, Script};
pub use mail::MailState;
pub use media::{MEDIA_KEY_DIGITS, Media, MediaDetails, MediaVariant, VariantFormat};
pub use nation::{
    CalendarDay, ChangeKind, DocumentRelation, DocumentStatus, Heritage, HomeLead, KeyMessage, LegalDocument,
    Lineage, Names, Nation, Organisation, Palette, PaperFlaw, PaperLayout, Section, SectionKind, Site,
    Territory, Theme, TileCell, Topic, UnitPattern,
};
pub use newsletter::{
    BadInterest, DeliveryState, Filling, Interest, InterestKind, Interests, Issue, IssueState, IssueStory,
    Newsletter, Rhythm, SubscriberState, SuppressionReason,
};
pub use person::{Act, BadEmail, Grant, Means, Person, Role, email};
pub use planning::{ChecklistEntry, Embargo, Gate, Texts};
pub use ranking::{
    Better, BreakKind, Place, Ranking, RankingBreak, RankingEdition, RankingFigure, RankingRegister, Score,
    Standing, UnitCount,
};
pub use reach::{
    Campaign, Channel, ChannelKind, Dispatch, DispatchState, DispatchStep, DispatchStepKind, DispatchTask,
};
pub use refusal::Refusal;
pub use segment::{SegmentOrigin, SegmentState, TextField};
