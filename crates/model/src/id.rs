//! Identifiers: UUID version 7, so that rows sort by the time they were made on every engine.

use std::fmt;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Uuid);

        impl $name {
            /// A new id for something made at `at`.
            pub fn new(at: jiff::Timestamp) -> Self {
                let millis = u64::try_from(at.as_millisecond()).unwrap_or(0);
                let seconds = millis / 1000;
                let nanos = u32::try_from(millis % 1000).unwrap_or(0) * 1_000_000;
                Self(Uuid::new_v7(uuid::Timestamp::from_unix(uuid::NoContext, seconds, nanos)))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, uuid::Error> {
                Uuid::parse_str(text).map(Self)
            }
        }
    )+};
}

ids! {
    /// An item: a piece of content, whatever its language.
    ItemId,
    /// An edition: an item in one locale.
    EditionId,
    /// A revision: an immutable saved state of an edition.
    RevisionId,
    /// A picture or other file with its rights.
    MediaId,
    /// One line of the audit log.
    EventId,
    /// A piece of work in the queue.
    JobId,
    /// Somebody who works at the desk.
    PersonId,
    /// A role given to a person.
    GrantId,
    /// A remark on a text.
    CommentId,
    /// A figure in a text that cites no fact.
    FigureId,
    /// A link by which somebody outside looks at a text before it is published.
    PreviewLinkId,
    /// A link by which somebody outside looks at a press kit before it is public.
    KitLinkId,
    /// A file on its way in.
    UploadId,
    /// A file of figures that somebody sent.
    LoadId,
    /// A letter on its way out.
    MailId,
    /// An organisation's plan for a year.
    PlanId,
    /// An activity of a plan.
    ActivityId,
    /// An organisation's report on a period.
    ReportId,
    /// A figure that was reported.
    IndicatorValueId,
    /// An inspection, finding, recommendation, complaint, scheme, appraisal or evaluation.
    OversightId,
    /// Something sent through a channel.
    DispatchId,
    /// What was counted of readers in a second or so.
    AudienceBatchId,
    /// Something that happened to it.
    DispatchStepId,
    /// Something told to the fediverse.
    FediverseActivityId,
    /// Somebody who asked for a newsletter.
    SubscriberId,
    /// A contact on a press list.
    PressContactId,
    /// An issue of a newsletter.
    IssueId,
    /// A program of others that is told.
    HookEndpointId,
    /// What it is told.
    HookMessageId,
    /// A message on its way to one of those it goes to.
    HookDeliveryId,
    /// One time it was handed over.
    HookAttemptId,
    /// Somebody who is told when a feed changes.
    SubscriptionId,
    /// A file of outside interest.
    InterestId,
    /// Work that was begun because something was asked for.
    DemandAnswerId,
}
