//! Visits that nobody made, for trying things out: they go the way of every other, at the moment that the app's clock shows.

use std::net::IpAddr;

use flow::FlowError;

use super::work::step;
use super::{Asked, Event};
use crate::app::App;

/// So many are noted before they are kept: what waits has a bound.
const AT_ONCE: usize = 1_000;
/// The host they ask.
const HOST: &str = "sen.example";

/// A visit that nobody made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Visit {
    /// Path and query.
    pub target: String,
    /// `User-Agent`.
    pub agent: &'static str,
    /// `Referer`; empty where nothing led there.
    pub referer: &'static str,
    /// `Accept-Language`.
    pub language: String,
    /// Where it is asked from.
    pub address: IpAddr,
}

/// Counts visits as if all of them had just been answered, and keeps them. They are in no roll-up yet: see
/// [`super::settle`].
pub async fn take_visits(app: &App, visits: &[Visit]) -> Result<(), FlowError> {
    for some in visits.chunks(AT_ONCE) {
        for visit in some {
            let asked = Asked {
                target: &visit.target,
                agent: visit.agent,
                referer: visit.referer,
                language: &visit.language,
                host: HOST,
                address: Some(visit.address),
                ..Asked::default()
            };
            app.count.note(Event::View, &asked);
        }
        step(app, true).await?;
    }
    Ok(())
}
