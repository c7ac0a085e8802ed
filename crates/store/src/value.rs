//! Arguments of statements, bound with the same type on both engines.
//!
//! A missing value keeps its type: PostgreSQL refuses an untyped NULL where it cannot guess.

use jiff::Timestamp;
use jiff::civil::Date;
use model::{
    ActivityId, Actor, AudienceBatchId, Code, CommentId, DemandAnswerId, DispatchId, DispatchStepId,
    EditionId, EventId, FediverseActivityId, FigureId, GrantId, HookAttemptId, HookDeliveryId,
    HookEndpointId, HookMessageId, IndicatorValueId, InterestId, IssueId, ItemId, JobId, KitLinkId, LoadId,
    Locale, MailId, MediaId, OversightId, PersonId, PlanId, PressContactId, PreviewLinkId, ReportId,
    RevisionId, SubscriberId, SubscriptionId, UploadId,
};
use sqlx::query::Query;
use sqlx::{Database, Encode, Type};

/// One argument.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Value {
    /// TEXT: words, codes, ids, ISO dates, JSON.
    Text(Option<String>),
    /// BIGINT: numbers, booleans as 0 and 1, instants as microseconds since 1970 UTC.
    Int(Option<i64>),
    /// DOUBLE PRECISION.
    Real(Option<f64>),
    /// BYTEA.
    Bytes(Vec<u8>),
}

/// The arguments of a statement, `$1` first.
macro_rules! args {
    ($($value:expr),* $(,)?) => { &[$($crate::value::Value::from($value)),*] };
}

/// Puts the arguments into a statement of either engine.
pub(crate) fn bind<'q, DB>(
    mut query: Query<'q, DB, DB::Arguments>,
    args: &[Value],
) -> Query<'q, DB, DB::Arguments>
where
    DB: Database,
    Option<String>: Encode<'q, DB> + Type<DB> + 'q,
    Option<i64>: Encode<'q, DB> + Type<DB> + 'q,
    Option<f64>: Encode<'q, DB> + Type<DB> + 'q,
    Vec<u8>: Encode<'q, DB> + Type<DB> + 'q,
{
    for arg in args {
        query = match arg {
            Value::Text(text) => query.bind(text.as_deref().map(without_nul)),
            Value::Int(int) => query.bind(*int),
            Value::Real(real) => query.bind(*real),
            Value::Bytes(bytes) => query.bind(bytes.clone()),
        };
    }
    query
}

/// PostgreSQL's TEXT cannot hold U+0000, and an address may: asked for with the replacement character
/// instead, it is found nowhere, on either engine.
fn without_nul(text: &str) -> String {
    text.replace('\0', "\u{fffd}")
}

impl From<&[u8]> for Value {
    fn from(value: &[u8]) -> Self {
        Self::Bytes(value.to_vec())
    }
}

macro_rules! from_text {
    ($($kind:ty),+ $(,)?) => {$(
        impl From<$kind> for Value {
            fn from(value: $kind) -> Self { Self::Text(Some(value.to_string())) }
        }
        impl From<Option<$kind>> for Value {
            fn from(value: Option<$kind>) -> Self { Self::Text(value.map(|value| value.to_string())) }
        }
    )+};
}
from_text!(
    &str,
    &String,
    &Code,
    &Locale,
    Date,
    ItemId,
    EditionId,
    RevisionId,
    MediaId,
    EventId,
    JobId,
    PersonId,
    GrantId,
    CommentId,
    PreviewLinkId,
    KitLinkId,
    FigureId,
    UploadId,
    LoadId,
    MailId,
    PlanId,
    ActivityId,
    ReportId,
    IndicatorValueId,
    OversightId,
    AudienceBatchId,
    DispatchId,
    DispatchStepId,
    FediverseActivityId,
    SubscriberId,
    PressContactId,
    IssueId,
    HookEndpointId,
    HookMessageId,
    HookDeliveryId,
    HookAttemptId,
    SubscriptionId,
    InterestId,
    DemandAnswerId,
);

impl From<String> for Value {
    fn from(value: String) -> Self {
        Self::Text(Some(value))
    }
}

impl From<Option<String>> for Value {
    fn from(value: Option<String>) -> Self {
        Self::Text(value)
    }
}

impl From<&Actor> for Value {
    fn from(value: &Actor) -> Self {
        Self::Text(Some(value.0.clone()))
    }
}

impl From<i64> for Value {
    fn from(value: i64) -> Self {
        Self::Int(Some(value))
    }
}

impl From<Option<i64>> for Value {
    fn from(value: Option<i64>) -> Self {
        Self::Int(value)
    }
}

impl From<u32> for Value {
    fn from(value: u32) -> Self {
        Self::Int(Some(value.into()))
    }
}

impl From<Timestamp> for Value {
    fn from(value: Timestamp) -> Self {
        Self::Int(Some(value.as_microsecond()))
    }
}

impl From<Option<Timestamp>> for Value {
    fn from(value: Option<Timestamp>) -> Self {
        Self::Int(value.map(Timestamp::as_microsecond))
    }
}

impl From<f64> for Value {
    fn from(value: f64) -> Self {
        Self::Real(Some(value))
    }
}

impl From<Option<f64>> for Value {
    fn from(value: Option<f64>) -> Self {
        Self::Real(value)
    }
}
