//! What organisations sign their pictures with, and until when.

use flow::{FlowError, SignedBy, SignsBy};
use jiff::Timestamp;
use model::Code;
use render::View;
use render::pages::desk::administration::StatusLine;

use crate::app::App;
use crate::failure::Failure;

/// What one organisation signs with; nothing where nobody signs.
pub async fn of_one(app: &App, v: &View<'_>, code: &Code) -> Result<String, Failure> {
    let (blobs, code, now) = (app.blobs.clone(), code.clone(), app.clock.now());
    let standing = move || blobs.seal().map(|seal| seal.standing(&code, now)).transpose();
    let found = tokio::task::spawn_blocking(standing).await.map_err(Failure::internal)?;
    Ok(found?.map(|one| sentence(v, &one)).unwrap_or_default())
}

/// What each organisation signs with that has signed, and until when whoever vouches for them is good.
pub async fn of_all(app: &App, v: &View<'_>) -> Result<Vec<StatusLine>, Failure> {
    let (blobs, now) = (app.blobs.clone(), app.clock.now());
    let standings = move || -> Result<Option<(Timestamp, Vec<SignedBy>)>, FlowError> {
        let Some(seal) = blobs.seal() else { return Ok(None) };
        Ok(Some((seal.authority_until(), seal.standings(now)?)))
    };
    let found = tokio::task::spawn_blocking(standings).await.map_err(Failure::internal)?;
    let Some((authority, standings)) = found? else { return Ok(Vec::new()) };
    let until = v.t1("message-until", "date", &v.day(authority));
    let mut lines = vec![StatusLine { name: v.t("signs-authority-name"), value: until }];
    lines.extend(standings.iter().map(|one| StatusLine {
        name: v.name("organisation", one.organisation.as_str()),
        value: sentence(v, one),
    }));
    Ok(lines)
}

fn sentence(v: &View<'_>, one: &SignedBy) -> String {
    let Some(until) = one.until else { return v.t("signs-when-needed") };
    let day = v.day(until);
    let about = [("holder", one.holder.as_str()), ("date", day.as_str())];
    let text = match one.by {
        SignsBy::Own => v.said("signs-own", &about),
        SignsBy::Portal => v.said("signs-portal", &about),
        SignsBy::Authority => v.said("signs-authority", &about),
    };
    if one.ended { format!("{text} {}", v.t("signs-ended")) } else { text }
}
