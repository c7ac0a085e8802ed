//! `/{locale}/channels`: every official account, and everything that was posted through each.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::{Path, Query, State};
use jiff::Timestamp;
use model::{Channel, ChannelKind, Code, DispatchState};
use render::View;
use render::pages::channels::{
    ChannelGroup, OfficialChannel, OfficialChannelPage, OfficialChannelsPage, PostRow,
};
use serde::Deserialize;
use store::Conn;
use store::reach::{DispatchCursor, ListedDispatch};

use super::programme::words::spoken;
use crate::answer::{Answer, Answered};
use crate::app::App;
use crate::assets::MARK_PNG;
use crate::cache::Tag;
use crate::failure::Failure;
use crate::reader::Reader;

/// Posts on one page.
const POSTS: u32 = 50;

/// `/{locale}/channels`
pub async fn list(State(app): State<Arc<App>>, reader: Reader) -> Answered {
    let v = reader.view();
    let all = store::reach::channels(&mut app.store.read().await?).await?;
    let mut by: BTreeMap<String, Vec<&Channel>> = BTreeMap::new();
    for channel in all.iter().filter(|c| c.closed_at.is_none()) {
        by.entry(v.name("organisation", channel.organisation.as_str())).or_default().push(channel);
    }
    let mut groups: Vec<ChannelGroup> = by
        .into_iter()
        .map(|(organisation, mut channels)| {
            channels.sort_by_key(|c| (c.kind, c.code.clone()));
            ChannelGroup { organisation, channels: channels.into_iter().map(|c| official(&v, c)).collect() }
        })
        .collect();
    v.local.formats.sort_by_name(&mut groups, |g| &g.organisation);
    let closed = all.iter().filter(|c| c.closed_at.is_some()).map(|c| official(&v, c)).collect();
    let mut c = reader.chrome(v.t("channels-title"), "/channels", "about").described(v.t("channels-intro"));
    c.me = accounts(&all);
    Answer::page(&OfficialChannelsPage { groups, closed, c }, vec![Tag::Channels])
}

/// Addresses of the accounts that are ours: they stand in the head of the page, so that the accounts can be verified by
/// those who run them. An account proves that it is ours by linking back; we name it first.
pub fn accounts(all: &[Channel]) -> Vec<String> {
    all.iter()
        .filter(|c| c.closed_at.is_none() && (c.kind.is_account() || c.kind == ChannelKind::Fediverse))
        .map(|c| c.address.clone())
        .filter(|address| !address.is_empty())
        .collect()
}

/// So many languages are named in a line; more are counted, and named when asked for.
const NAMED: usize = 3;

/// How many languages there are, when they are too many to be named in a line; else empty.
pub fn many_languages(v: &View<'_>, n: usize) -> String {
    if n > NAMED { v.n("in-languages", i64::try_from(n).unwrap_or(i64::MAX)) } else { String::new() }
}

/// A channel as readers see it.
pub fn official(v: &View<'_>, c: &Channel) -> OfficialChannel {
    let mut name = spoken(v, &c.names);
    if name.text.is_empty() {
        name.text = c.code.to_string();
    }
    let languages: Vec<String> = c.locales.iter().map(|l| v.language(l)).collect();
    let shown = c.verified_at.filter(|_| c.closed_at.is_none());
    let standing = match (c.closed_at, shown) {
        (Some(at), _) => v.t1("channels-closed-since", "date", &v.day(at)),
        (None, Some(at)) => v.t1("channels-verified-on", "date", &v.day(at)),
        (None, None) if c.kind.is_account() && !c.address.is_empty() => v.t("channel-not-verified"),
        (None, None) => String::new(),
    };
    OfficialChannel {
        href: v.href(&format!("/channels/{}", c.code)),
        name,
        kind: v.word("channel-kind", c.kind.as_str()),
        handle: c.handle.clone(),
        address: c.address.clone(),
        many: many_languages(v, languages.len()),
        languages: v.local.formats.list(&languages),
        picture: if c.kind == ChannelKind::Fediverse && !v.country.nation.site.mark_svg.is_empty() {
            MARK_PNG.to_owned()
        } else {
            String::new()
        },
        verified: shown.is_some() && (c.kind.is_account() || c.kind == ChannelKind::Fediverse),
        standing,
    }
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Wish {
    before: String,
}

/// The channel of an address.
pub async fn find(conn: &mut Conn, code: &str) -> Result<Channel, Failure> {
    let code = Code::new(code).map_err(|_| Failure::NotFound)?;
    store::reach::find_channel(conn, &code).await?.ok_or(Failure::NotFound)
}

/// `/{locale}/channels/{code}`
pub async fn page(
    State(app): State<Arc<App>>,
    reader: Reader,
    Path((_, code)): Path<(String, String)>,
    Query(wish): Query<Wish>,
) -> Answered {
    let v = reader.view();
    let mut conn = app.store.read().await?;
    let channel = find(&mut conn, &code).await?;
    let after = match wish.before.as_str() {
        "" => None,
        text => Some(place(text).ok_or(Failure::NotFound)?),
    };
    let mut posts = store::reach::posted_through(&mut conn, &channel.code, after, POSTS + 1).await?;
    // What a newsletter took by itself stands in its issues.
    let issues = match channel.kind {
        ChannelKind::Newsletter => store::newsletter::find_newsletter(&mut conn, &channel.code).await?,
        _ => None,
    };
    drop(conn);
    let more = posts.len() > POSTS as usize;
    posts.truncate(POSTS as usize);
    let path = format!("/channels/{}", channel.code);
    let next = posts.last().filter(|_| more).and_then(|last| {
        let at = last.dispatch.sent_at?.as_microsecond();
        Some(format!("{}?before={at}.{}", v.href(&path), last.dispatch.id))
    });
    let shown = official(&v, &channel);
    let organisation = v.name("organisation", channel.organisation.as_str());
    let description = v.t1("channels-speaks", "organisation", &organisation);
    let mut c = reader.chrome(shown.name.text.clone(), &path, "about").described(description);
    if !channel.kind.is_drawn() {
        c = c.with_feed(&format!("{path}/feed.xml"));
    }
    if channel.closed_at.is_none() && channel.kind.is_account() && !channel.address.is_empty() {
        c.me = vec![channel.address.clone()];
    }
    let page = OfficialChannelPage {
        title_in: (shown.name.lang.clone(), shown.name.dir),
        channel: shown,
        organisation,
        posts: posts.iter().map(|one| post(&v, one)).collect(),
        drawn: channel.kind.is_drawn(),
        issues: issues.map(|n| v.href(&format!("/newsletters/{}#issues", n.channel))).unwrap_or_default(),
        next,
        c,
    };
    Answer::page(&page, vec![Tag::Channels])
}

fn place(text: &str) -> Option<DispatchCursor> {
    let (at, id) = text.split_once('.')?;
    let at = Timestamp::from_microsecond(at.parse().ok()?).ok()?;
    Some(DispatchCursor { at, id: id.parse().ok()? })
}

/// What was posted, as readers see it. A headline that was withdrawn is not said again.
fn post(v: &View<'_>, one: &ListedDispatch) -> PostRow {
    let d = &one.dispatch;
    let said = one.withdrawn_reason.clone().unwrap_or_default();
    let (standing, reason) = match d.state {
        DispatchState::Withdrawing => (v.t("channels-withdrawing"), said),
        DispatchState::Withdrawn => (v.t("channels-withdrawn"), said),
        DispatchState::Beyond => (v.t("channels-beyond"), d.last_error.clone().unwrap_or(said)),
        DispatchState::Told => (v.t("channels-told"), said),
        _ => (String::new(), String::new()),
    };
    let out = d.state == DispatchState::Sent;
    PostRow {
        date: d.sent_at.map(|at| v.moment(at)).unwrap_or_default(),
        language: v.language(&d.locale),
        lang: d.locale.to_string(),
        title: if out { one.title.clone() } else { String::new() },
        href: format!("/{}/stories/{}", d.locale, one.slug),
        remote: d.remote_url.clone().filter(|_| d.state != DispatchState::Withdrawn).unwrap_or_default(),
        standing,
        reason,
    }
}
