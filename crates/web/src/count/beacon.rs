//! `/beacon`: how long and how far a page was read, in classes, sent once by a script when the page is left.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{FromRequest as _, Request, State};
use http::StatusCode;

use super::{Asked, Event};
use crate::app::App;
use crate::limits::{Counted, Network, Peer, address};

/// A message is no longer than this.
const LONGEST: usize = 600;

/// What the script says: the page and two classes.
fn said(text: &str) -> Option<(&str, u32, u32)> {
    let (mut page, mut seconds, mut depth) = (None, None, None);
    for pair in text.split('&') {
        match pair.split_once('=')? {
            ("p", value) => page = Some(value).filter(|path| path.starts_with('/') && !path.contains('?')),
            ("s", value) => {
                seconds =
                    value.parse::<u32>().ok().filter(|s| tally::buckets::TIMES.iter().any(|(n, _)| n == s))
            }
            ("d", value) => {
                depth =
                    value.parse::<u32>().ok().filter(|d| tally::buckets::DEPTHS.iter().any(|(n, _)| n == d))
            }
            _ => return None,
        }
    }
    Some((page?, seconds?, depth?))
}

/// Takes a message; answers the same whatever became of it.
pub(crate) async fn take(State(app): State<Arc<App>>, request: Request) -> StatusCode {
    let done = StatusCode::NO_CONTENT;
    let (parts, body) = request.into_parts();
    let foreign = parts.headers.get("sec-fetch-site").is_some_and(|site| site.as_bytes() != b"same-origin");
    let peer = parts.extensions.get::<Peer>().map(|peer| peer.0);
    let asked = Asked::of("", &parts.headers, address(peer, &parts.headers));
    // Somebody who wishes not to be followed is not, whatever a script did.
    if foreign || asked.still || !app.count.how().settings.count {
        return done;
    }
    if app.count.limits.take(Counted::Beacon, Network::of(&parts), app.clock.now()).is_err() {
        return done;
    }
    let Ok(body) = Bytes::from_request(Request::new(body), &()).await else { return done };
    let text = body.get(..body.len().min(LONGEST)).and_then(|bytes| std::str::from_utf8(bytes).ok());
    if let Some((page, seconds, depth)) = text.and_then(said) {
        app.count.note(Event::Read(seconds, depth), &Asked { target: page, ..asked });
    }
    done
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_classes_are_taken() {
        assert_eq!(said("p=/vi/stories/a&s=60&d=75"), Some(("/vi/stories/a", 60, 75)));
        for wrong in [
            "",
            "p=/a&s=61&d=75",
            "p=/a&s=60&d=7",
            "p=a&s=60&d=75",
            "p=/a?x&s=0&d=0",
            "p=/a&s=0&d=0&id=7",
            "p=/a",
        ] {
            assert_eq!(said(wrong), None, "{wrong}");
        }
    }
}
