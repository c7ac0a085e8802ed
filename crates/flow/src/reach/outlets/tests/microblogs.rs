//! Mastodon, AT Protocol, X.

use model::ChannelKind;
use serde_json::json;

use super::{channel, outlet, parcel, picture};
use crate::reach::outlet::{OutletError, Posted, TakenDown};
use crate::test_server::{Asked, Server};

fn mastodon(asked: &Asked) -> (u16, String) {
    let line = asked.head.lines().next().unwrap_or_default();
    if !asked.head.contains("authorization: Bearer a-token") {
        return (401, json!({ "error": "The access token is invalid" }).to_string());
    }
    match line.rsplit_once(' ').map_or(line, |(start, _)| start) {
        "POST /api/v2/media" => (202, json!({ "id": "7", "url": null }).to_string()),
        "GET /api/v1/media/7" => (200, json!({ "id": "7", "url": "https://m/7" }).to_string()),
        "POST /api/v1/statuses" | "PUT /api/v1/statuses/9" => {
            (200, json!({ "id": "9", "url": "https://m/@ours/9" }).to_string())
        }
        "GET /api/v1/statuses/9" => (200, json!({ "media_attachments": [{ "id": "7" }] }).to_string()),
        "DELETE /api/v1/statuses/9" => (200, "{}".into()),
        "GET /api/v1/accounts/verify_credentials" => {
            (200, json!({ "acct": "ours", "url": "https://m/@ours" }).to_string())
        }
        _ => (404, json!({ "error": "Record not found" }).to_string()),
    }
}

#[tokio::test]
async fn mastodon_takes_a_post_with_its_picture_corrects_and_deletes_it() {
    let server = Server::new(mastodon).await;
    let outlet = outlet(ChannelKind::Mastodon);
    let mut parcel =
        parcel(ChannelKind::Mastodon, json!({ "server": format!("{}/", server.url) }), "a-token");
    parcel.picture = picture();
    assert_eq!(outlet.greet(&parcel.channel, "a-token").await.unwrap(), "https://m/@ours");

    let posted = outlet.send(&parcel).await.unwrap();
    assert_eq!(posted.remote_url.as_deref(), Some("https://m/@ours/9"));
    let asked = server.asked();
    let media = &asked[1];
    assert!(media.head.contains("multipart/form-data; boundary=sen-"), "{}", media.head);
    assert!(media.body.contains("name=\"description\"\r\n\r\nA bay with boats"), "{}", media.body);
    let status = asked.last().unwrap();
    assert!(status.head.contains(&format!("idempotency-key: {}", parcel.dispatch.id)), "{}", status.head);
    let body = status.json();
    assert_eq!(body["language"], "zh");
    assert_eq!(body["media_ids"], json!(["7"]));
    assert!(body["status"].as_str().unwrap().ends_with("?c=spring&via=ours"));

    outlet.update(&parcel, &posted).await.unwrap();
    assert_eq!(server.asked().last().unwrap().json()["media_ids"], json!(["7"]));
    assert_eq!(outlet.withdraw(&parcel, &posted, "wrong").await.unwrap(), TakenDown::Yes);
    // Gone already is gone as well.
    let other = Posted { remote_id: Some("10".into()), remote_url: None };
    assert_eq!(outlet.withdraw(&parcel, &other, "wrong").await.unwrap(), TakenDown::Yes);
    let refused = outlet.greet(&parcel.channel, "another").await.unwrap_err();
    assert_eq!(refused, OutletError::Refused("answered 401: The access token is invalid".into()));
}

#[tokio::test]
async fn a_server_that_is_busy_is_asked_later_and_one_that_is_gone_as_well() {
    let busy = Server::new(|_| (429, json!({ "error": "Too many requests" }).to_string())).await;
    let outlet = outlet(ChannelKind::Mastodon);
    let settings = |url: &str| json!({ "server": url });
    let answer = outlet.send(&parcel(ChannelKind::Mastodon, settings(&busy.url), "a-token")).await;
    assert!(matches!(answer, Err(OutletError::Later { after: Some(0), .. })), "{answer:?}");
    let gone = outlet.send(&parcel(ChannelKind::Mastodon, settings("http://127.0.0.1:9"), "a-token")).await;
    assert_eq!(gone, Err(OutletError::Later { reason: "no connection".into(), after: None }));
}

#[test]
fn mastodon_counts_links_alike_and_letters_as_people_do() {
    let outlet = outlet(ChannelKind::Mastodon);
    assert_eq!(outlet.length("Việt", "https://example.org/a/long/address"), 4 + 2 + 23);
    assert_eq!(outlet.length("Vie\u{302}\u{323}t", "x"), 4 + 2 + 23);
    let own = channel(ChannelKind::Mastodon, json!({ "characters": 5_000 }));
    assert_eq!(outlet.limits(&own).characters, 5_000);
}

fn atproto(asked: &Asked) -> (u16, String) {
    let path = asked.head.split_whitespace().nth(1).unwrap_or_default();
    let signed = asked.head.contains("authorization: Bearer a-session");
    match path {
        "/xrpc/com.atproto.server.createSession" => {
            let body = asked.json();
            if body == json!({ "identifier": "ours.example.org", "password": "app-pass" }) {
                let made =
                    json!({ "accessJwt": "a-session", "did": "did:plc:1", "handle": "ours.example.org" });
                (200, made.to_string())
            } else {
                let no =
                    json!({ "error": "AuthenticationRequired", "message": "Invalid identifier or password" });
                (401, no.to_string())
            }
        }
        "/xrpc/com.atproto.repo.uploadBlob" if signed => {
            let blob =
                json!({ "$type": "blob", "ref": { "$link": "bafy" }, "mimeType": "image/jpeg", "size": 20 });
            (200, json!({ "blob": blob }).to_string())
        }
        "/xrpc/com.atproto.repo.putRecord" if signed => {
            let key = asked.json()["rkey"].as_str().unwrap_or_default().to_owned();
            (
                200,
                json!({ "uri": format!("at://did:plc:1/app.bsky.feed.post/{key}"), "cid": "c" }).to_string(),
            )
        }
        "/xrpc/com.atproto.repo.deleteRecord" if signed => (200, "{}".into()),
        "/xrpc/com.atproto.repo.getRecord?repo=did%3Aplc%3A1&collection=app.bsky.actor.profile&rkey=self" => {
            let value = json!({ "$type": "app.bsky.actor.profile", "description": "We are example.org" });
            (200, json!({ "uri": "at://did:plc:1/app.bsky.actor.profile/self", "value": value }).to_string())
        }
        _ => (400, json!({ "error": "InvalidRequest" }).to_string()),
    }
}

#[tokio::test]
async fn a_post_of_the_at_protocol_has_one_key_however_often_it_is_sent() {
    let server = Server::new(atproto).await;
    let outlet = outlet(ChannelKind::AtProto);
    let settings = json!({ "server": server.url, "identifier": "ours.example.org" });
    let mut parcel = parcel(ChannelKind::AtProto, settings, "app-pass");
    parcel.picture = picture();
    let posted = outlet.send(&parcel).await.unwrap();
    assert_eq!(outlet.send(&parcel).await.unwrap(), posted, "sent twice is written once");

    let asked = server.asked();
    let put = asked.iter().find(|a| a.head.contains("putRecord")).unwrap().json();
    let key = put["rkey"].as_str().unwrap();
    assert_eq!(key.len(), 13, "{key}");
    assert!(key.bytes().all(|b| b"234567abcdefghijklmnopqrstuvwxyz".contains(&b)), "{key}");
    let record = &put["record"];
    assert_eq!(record["langs"], json!(["zh-Hans"]));
    assert_eq!(record["embed"]["external"]["thumb"]["ref"]["$link"], "bafy");
    assert_eq!(record["embed"]["external"]["uri"], parcel.link);
    assert!(record["createdAt"].as_str().unwrap().ends_with('Z'));
    assert_eq!(outlet.withdraw(&parcel, &posted, "wrong").await.unwrap(), TakenDown::Yes);
    assert_eq!(server.asked().last().unwrap().json()["rkey"], key);

    let profile = outlet.profile(&parcel.channel, "app-pass").await.unwrap().unwrap();
    assert_eq!(profile.names, ["ours.example.org", "did:plc:1"]);
    assert_eq!(profile.words, "ours.example.org We are example.org");

    parcel.secret = "another".into();
    let refused = outlet.send(&parcel).await.unwrap_err();
    assert_eq!(refused, OutletError::Refused("answered 401: Invalid identifier or password".into()));
}

fn x(asked: &Asked) -> (u16, String) {
    let line = asked.head.lines().next().unwrap_or_default();
    let allowed = asked.head.lines().find_map(|l| l.strip_prefix("authorization: ")).unwrap_or_default();
    let signed = allowed == "Bearer a-token"
        || (allowed.starts_with("OAuth oauth_consumer_key=\"k\"")
            && allowed.contains("oauth_timestamp=\"1790000000\"")
            && allowed.contains("oauth_signature=\""));
    match line.rsplit_once(' ').map_or(line, |(start, _)| start) {
        _ if !signed => (401, json!({ "title": "Unauthorized", "detail": "Unauthorized" }).to_string()),
        "POST /2/tweets" if asked.json()["text"].as_str().unwrap_or_default().contains("twice") => {
            let no = json!({ "detail": "You are not allowed to create a Tweet with duplicate content." });
            (403, no.to_string())
        }
        "POST /2/tweets" => (201, json!({ "data": { "id": "31", "text": "…" } }).to_string()),
        "DELETE /2/tweets/31" => (200, json!({ "data": { "deleted": true } }).to_string()),
        "GET /2/users/me" => (200, json!({ "data": { "id": "1", "username": "ours" } }).to_string()),
        "GET /2/users/me?user.fields=description,entities,url" => {
            let urls = json!({ "url": { "urls": [{ "url": "https://t.co/a", "expanded_url": "https://example.org/" }] } });
            let data = json!({ "username": "ours", "description": "We. https://t.co/a", "entities": urls });
            (200, json!({ "data": data }).to_string())
        }
        _ => (404, "{}".into()),
    }
}

#[tokio::test]
async fn x_is_signed_in_either_way() {
    let server = Server::new(x).await;
    let outlet = outlet(ChannelKind::X);
    let secrets = json!({ "api_key": "k", "api_secret": "s", "token": "t", "token_secret": "u" }).to_string();
    for secret in ["a-token", &secrets] {
        let mut parcel = parcel(ChannelKind::X, json!({ "server": server.url }), secret);
        assert_eq!(outlet.check(&parcel.channel, secret), []);
        assert_eq!(outlet.greet(&parcel.channel, secret).await.unwrap(), "@ours");
        let profile = outlet.profile(&parcel.channel, secret).await.unwrap().unwrap();
        assert_eq!(
            (profile.names, profile.words.as_str()),
            (vec!["ours".to_owned()], "We. https://t.co/a https://example.org/")
        );
        let posted = outlet.send(&parcel).await.unwrap();
        assert_eq!(posted.remote_id.as_deref(), Some("31"));
        assert_eq!(outlet.withdraw(&parcel, &posted, "wrong").await.unwrap(), TakenDown::Yes);
        parcel.dispatch.text = "said twice".into();
        let refused = outlet.send(&parcel).await.unwrap_err();
        assert!(matches!(&refused, OutletError::Refused(words) if words.contains("duplicate")), "{refused}");
    }
    // What may have arrived is not said again.
    let broken = Server::new(|_| (500, String::new())).await;
    let parcel = parcel(ChannelKind::X, json!({ "server": broken.url }), "a-token");
    assert!(matches!(outlet.send(&parcel).await, Err(OutletError::Unknown(_))));
    assert_eq!(outlet.length("Việt Nam", "https://example.org/a/long/address"), 9 + 2 + 23);
}
