//! A channel's actor in the fediverse: how many follow, what is on its way, and servers it does not talk to.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, State};
use axum::response::Response;
use flow::FlowError;
use flow::reach::channel::may_keep_channel;
use flow::reach::fediverse::{actor_channel, block_server, unblock_server};
use flow::trust::Scope;
use model::{Act, Channel, Code, Refusal};
use render::View;
use render::pages::desk::fediverse::{BlockRow, FediversePage, PostRow, ServerRow};
use store::fediverse::{ServerDeliveries, StoredPost};

use super::fields::Fields;
use super::page;
use super::parts::{moment, names};
use super::staff::Staff;
use crate::answer::redirect;
use crate::app::App;
use crate::failure::Failure;
use crate::routing::{erased, get};

/// So many servers and posts are shown.
const SERVERS: u32 = 200;
const POSTS: u32 = 20;

/// Addresses.
pub fn routes() -> Router<Arc<App>> {
    Router::new().route("/desk/fediverse/{code}", get(show).post(erased(act)))
}

/// `GET /desk/fediverse/{code}`
async fn show(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(code): Path<String>,
) -> Result<Response, Failure> {
    let channel = channel(&app, &staff, &code).await?;
    shown(&app, &staff, &channel, None, "").await
}

/// `POST /desk/fediverse/{code}`
async fn act(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(code): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let channel = channel(&app, &staff, &code).await?;
    let typed = fields.get("server");
    let done = match fields.get("act") {
        "unblock" => unblock(&app, &staff, &channel.code, typed).await.map(|()| "done-server-unblocked"),
        _ => block(&app, &staff, &channel.code, typed).await.map(|()| "done-server-blocked"),
    };
    match done {
        Ok(key) => Ok(redirect(&format!("/desk/fediverse/{}?done={key}", channel.code), false)),
        Err(FlowError::Refused(Refusal::Forbidden(_))) => Err(Failure::Forbidden),
        Err(FlowError::Refused(refusal)) => {
            let wrong = staff.explain(&refusal);
            shown(&app, &staff, &channel, Some(wrong), typed).await
        }
        Err(e) => Err(e.into()),
    }
}

async fn block(app: &App, staff: &Staff, code: &Code, typed: &str) -> Result<(), FlowError> {
    let mut tx = app.store.begin().await?;
    block_server(&mut tx, &staff.me.rights, app.clock.as_ref(), code, typed).await?;
    tx.commit().await?;
    Ok(())
}

async fn unblock(app: &App, staff: &Staff, code: &Code, server: &str) -> Result<(), FlowError> {
    let mut tx = app.store.begin().await?;
    unblock_server(&mut tx, &staff.me.rights, app.clock.as_ref(), code, server).await?;
    tx.commit().await?;
    Ok(())
}

async fn channel(app: &App, staff: &Staff, code: &str) -> Result<Channel, Failure> {
    let code = Code::new(code).map_err(|_| Failure::NotFound)?;
    let found = actor_channel(&mut app.store.read().await?, &code).await?.ok_or(Failure::NotFound)?;
    if staff.me.rights.may(Act::See, Scope::of(&found.organisation)) {
        Ok(found)
    } else {
        Err(Failure::Forbidden)
    }
}

async fn shown(
    app: &App,
    staff: &Staff,
    channel: &Channel,
    wrong: Option<String>,
    typed: &str,
) -> Result<Response, Failure> {
    let code = &channel.code;
    let mut conn = app.store.read().await?;
    let followers = store::fediverse::count_followers(&mut conn, code).await?;
    let n = store::fediverse::count_posts(&mut conn, Some(code)).await?;
    let servers = store::fediverse::deliveries_by_server(&mut conn, code, SERVERS).await?;
    let posts = store::fediverse::posts_of_channel(&mut conn, code, None, POSTS).await?;
    let blocks = store::fediverse::blocks(&mut conn, code).await?;
    let people = names(&mut conn).await?;
    drop(conn);
    let fediverse = app.fediverse()?;
    let v = staff.view();
    let name = channel.names.best(&[&v.local.locale]).map_or(code.as_str(), |(_, name)| name).to_owned();
    let mut d = staff.desk(v.t1("fediverse-title", "channel", &name), "desk-reach");
    d.wrong = wrong;
    let k = app.count.k();
    let facts = vec![
        (v.t("fediverse-handle"), fediverse.handle(code)),
        (v.t("fediverse-address"), fediverse.actor_address(code)),
        (v.t("fediverse-followers"), counted(&v, followers, k)),
        (v.t("fediverse-posts"), v.num(n)),
    ];
    page(&FediversePage {
        href: format!("/desk/fediverse/{code}"),
        channel_href: format!("/desk/channels/{code}"),
        channel: name,
        facts,
        servers: servers.iter().map(|one| server(&v, one)).collect(),
        posts: posts.iter().map(|post| posted(&v, post, k)).collect(),
        blocked: blocks
            .into_iter()
            .map(|b| {
                let who = people.get(&b.by).cloned().unwrap_or_default();
                BlockRow { server: b.server, by: format!("{} · {who}", v.day(b.at)) }
            })
            .collect(),
        may_block: may_keep_channel(&staff.me.rights, &channel.organisation),
        typed: typed.to_owned(),
        d,
    })
}

/// A count of people, from `k` on.
fn counted(v: &View<'_>, n: i64, k: i64) -> String {
    if n == 0 || n >= k { v.num(n) } else { v.t1("fediverse-few", "k", &v.num(k)) }
}

fn server(v: &View<'_>, one: &ServerDeliveries) -> ServerRow {
    ServerRow {
        server: one.server.clone(),
        waiting: v.num(one.waiting),
        failed: v.num(one.failed),
        failing: one.failing_since.map(|at| moment(v, at)).unwrap_or_default(),
        said: one.last_error.clone().unwrap_or_default(),
    }
}

fn posted(v: &View<'_>, post: &StoredPost, k: i64) -> PostRow {
    // What is kept of a post names its page.
    let page = post.note.get("url").and_then(|url| url.as_str()).unwrap_or_default();
    PostRow {
        href: page.to_owned(),
        text: page.split_once("://").map_or(page, |(_, rest)| rest).to_owned(),
        when: moment(v, post.published_at),
        likes: counted(v, post.likes, k),
        boosts: counted(v, post.boosts, k),
        replies: counted(v, post.replies, k),
    }
}
