//! Each service as its documentation says it answers, on a server of our own.
#![allow(clippy::unwrap_used)]

mod microblogs;
mod pages;

use std::sync::{Arc, Mutex};

use futures_util::future::BoxFuture;
use jiff::Timestamp;
use model::programme::Wording;
use model::{
    Channel, ChannelKind, Code, Dispatch, DispatchId, DispatchState, EditionId, FixedClock, Locale, PersonId,
    RevisionId,
};
use serde_json::{Value, json};

use super::{Ground, Keeper, accounts};
use crate::fetch::Fetcher;
use crate::reach::outlet::{Outlet, Parcel, Picture};

const NOW: i64 = 1_790_000_000;

/// Remembers what it was told to keep.
#[derive(Default)]
struct Kept(Mutex<Vec<String>>);

impl Keeper for Kept {
    fn keep<'a>(&'a self, _channel: &'a Code, secret: &'a str) -> BoxFuture<'a, Result<(), String>> {
        self.0.lock().unwrap().push(secret.to_owned());
        Box::pin(async { Ok(()) })
    }
}

fn at() -> Timestamp {
    Timestamp::from_second(NOW).unwrap()
}

fn outlet_with(kind: ChannelKind, keeper: Arc<dyn Keeper>) -> Arc<dyn Outlet> {
    let fetcher = Arc::new(Fetcher::new(true).unwrap());
    let ground = Ground { fetcher, clock: Arc::new(FixedClock(at())), keeper };
    accounts(&ground).into_iter().find(|outlet| outlet.kind() == kind).unwrap()
}

fn outlet(kind: ChannelKind) -> Arc<dyn Outlet> {
    outlet_with(kind, Arc::new(Kept::default()))
}

fn channel(kind: ChannelKind, settings: Value) -> Channel {
    Channel {
        code: Code::new("ours").unwrap(),
        kind,
        organisation: Code::new("mfa").unwrap(),
        names: Wording::default(),
        address: String::new(),
        handle: "Ministry".into(),
        locales: Vec::new(),
        settings,
        has_secret: true,
        opened_at: at(),
        closed_at: None,
        verified_at: None,
        checked_at: None,
        check_error: None,
    }
}

fn parcel(kind: ChannelKind, settings: Value, secret: &str) -> Parcel {
    let locale = Locale::new("zh-Hans").unwrap();
    Parcel {
        dispatch: Dispatch {
            id: DispatchId::new(at()),
            channel: Code::new("ours").unwrap(),
            edition: EditionId::new(at()),
            revision: RevisionId::new(at()),
            locale: locale.clone(),
            campaign: None,
            message: None,
            text: "A bay <of> islands & boats".into(),
            state: DispatchState::Sending,
            made_by: PersonId::new(at()),
            made_at: at(),
            changed_at: at(),
            approved_by: None,
            send_at: None,
            tries: 0,
            sent_at: None,
            remote_id: None,
            remote_url: None,
            last_error: None,
        },
        channel: channel(kind, settings),
        secret: secret.to_owned(),
        title: "The bay".into(),
        summary: "Islands and boats".into(),
        html: "<p>Islands.</p>".into(),
        link: "https://example.org/zh-Hans/stories/bay?c=spring&via=ours".into(),
        canonical: "https://example.org/zh-Hans/stories/bay".into(),
        locale,
        picture: None,
        letters: Vec::new(),
    }
}

fn picture() -> Option<Picture> {
    Some(Picture {
        address: "https://example.org/media/bay.jpg".into(),
        content_type: "image/jpeg",
        bytes: b"not really a picture".to_vec(),
        alternative: "A bay with boats".into(),
    })
}

#[test]
fn what_is_missing_is_told_by_its_field() {
    for (kind, fields) in [
        (ChannelKind::Mastodon, vec!["server", "secret"]),
        (ChannelKind::AtProto, vec!["identifier", "secret"]),
        (ChannelKind::Telegram, vec!["chat", "secret"]),
        (ChannelKind::Facebook, vec!["page", "secret"]),
        (ChannelKind::X, vec!["secret"]),
        (ChannelKind::YouTube, vec!["channel"]),
        (ChannelKind::Zalo, vec!["oa", "secret"]),
    ] {
        let found = outlet(kind).check(&channel(kind, json!({})), " ");
        assert_eq!(found.iter().map(|(field, _)| *field).collect::<Vec<_>>(), fields, "{kind:?}");
    }
    let wrong = outlet(ChannelKind::X).check(&channel(ChannelKind::X, json!({ "server": "x.com" })), "t");
    assert_eq!(wrong, [("server", "not-an-address")]);
}

#[tokio::test]
async fn a_server_of_ones_own_network_is_not_gone_to_unless_allowed() {
    let ground = Ground {
        fetcher: Arc::new(Fetcher::new(false).unwrap()),
        clock: Arc::new(FixedClock(at())),
        keeper: Arc::new(Kept::default()),
    };
    for outlet in accounts(&ground).iter().filter(|o| o.kind() != ChannelKind::YouTube) {
        let secret = json!({ "app_id": "1", "app_secret": "2", "access_token": "3", "refresh_token": "4" });
        let secret = if outlet.kind() == ChannelKind::Zalo { secret.to_string() } else { "t".into() };
        let parcel = parcel(outlet.kind(), json!({ "server": "http://127.0.0.1:9", "page": "1" }), &secret);
        let error = outlet.send(&parcel).await.unwrap_err();
        assert_eq!(error.to_string(), "an address we do not go to", "{:?}", outlet.kind());
    }
}
