//! Telegram, Facebook, YouTube, Zalo.

use std::sync::Arc;

use model::ChannelKind;
use serde_json::json;

use super::{Kept, outlet, outlet_with, parcel, picture};
use crate::reach::outlet::{OutletError, TakenDown};
use crate::test_server::{Asked, Server};

fn telegram(asked: &Asked) -> (u16, String) {
    let path = asked.head.split_whitespace().nth(1).unwrap_or_default();
    let yes = |result: serde_json::Value| (200, json!({ "ok": true, "result": result }).to_string());
    let message = json!({ "message_id": 5, "chat": { "id": -100, "username": "ours" } });
    match path.strip_prefix("/bot1:secret/") {
        Some("sendMessage" | "sendPhoto") => yes(message),
        Some("editMessageText" | "editMessageCaption") => {
            let no = json!({ "ok": false, "error_code": 400, "description": "Bad Request: message is not modified" });
            (400, no.to_string())
        }
        Some("deleteMessage") if asked.json()["message_id"] == 5 => yes(json!(true)),
        Some("deleteMessage") => {
            let no = json!({ "ok": false, "error_code": 400, "description": "Bad Request: message can't be deleted" });
            (400, no.to_string())
        }
        Some("getChat") => {
            yes(json!({ "id": -100, "title": "Ours", "username": "ours", "description": "We: example.org" }))
        }
        _ => (404, json!({ "ok": false, "error_code": 404, "description": "Not Found" }).to_string()),
    }
}

#[tokio::test]
async fn telegram_escapes_what_it_reads_as_marks_and_never_says_its_token() {
    let server = Server::new(telegram).await;
    let outlet = outlet(ChannelKind::Telegram);
    let mut parcel =
        parcel(ChannelKind::Telegram, json!({ "server": server.url, "chat": "@ours" }), "1:secret");
    let posted = outlet.send(&parcel).await.unwrap();
    assert_eq!(posted.remote_url.as_deref(), Some("https://t.me/ours/5"));
    let body = server.asked()[0].json();
    assert!(body["text"].as_str().unwrap().starts_with("A bay &lt;of&gt; islands &amp; boats\n\nhttps://"));
    outlet.update(&parcel, &posted).await.unwrap();
    assert_eq!(outlet.withdraw(&parcel, &posted, "wrong").await.unwrap(), TakenDown::Yes);

    let profile = outlet.profile(&parcel.channel, "1:secret").await.unwrap().unwrap();
    assert_eq!((profile.names, profile.words.as_str()), (vec!["ours".to_owned()], "We: example.org"));

    parcel.picture = picture();
    let pictured = outlet.send(&parcel).await.unwrap();
    assert_eq!(pictured.remote_id.as_deref(), Some("photo:5"));
    outlet.update(&parcel, &pictured).await.unwrap();
    assert!(server.asked().last().unwrap().head.contains("editMessageCaption"));

    let old = crate::reach::outlet::Posted { remote_id: Some("4".into()), remote_url: None };
    let kept = outlet.withdraw(&parcel, &old, "wrong").await.unwrap();
    assert!(matches!(&kept, TakenDown::Cannot(words) if words.contains("can't be deleted")));

    parcel.channel.settings = json!({ "server": "http://127.0.0.1:9", "chat": "@ours" });
    let error = outlet.send(&parcel).await.unwrap_err().to_string();
    assert!(!error.contains("secret"), "{error}");
    let waits = Server::new(|_| {
        let no = json!({ "ok": false, "error_code": 429, "description": "Too Many Requests: retry after 30",
            "parameters": { "retry_after": 30 } });
        (429, no.to_string())
    })
    .await;
    parcel.channel.settings = json!({ "server": waits.url, "chat": "@ours" });
    let later = outlet.send(&parcel).await;
    assert!(matches!(later, Err(OutletError::Later { after: Some(30), .. })), "{later:?}");
}

fn facebook(asked: &Asked) -> (u16, String) {
    let line = asked.head.lines().next().unwrap_or_default();
    if !asked.head.contains("authorization: Bearer a-page-token") {
        let no = json!({ "error": { "message": "Invalid OAuth access token.", "type": "OAuthException", "code": 190 } });
        return (400, no.to_string());
    }
    match line.rsplit_once(' ').map_or(line, |(start, _)| start) {
        "POST /v23.0/1/feed" => (200, json!({ "id": "1_2" }).to_string()),
        "POST /v23.0/1_2" | "DELETE /v23.0/1_2" => (200, json!({ "success": true }).to_string()),
        "GET /v23.0/1?fields=id,username,link,website,about" => {
            let link = "https://www.facebook.com/ours/";
            (200, json!({ "id": "1", "link": link, "website": "https://example.org" }).to_string())
        }
        "GET /v23.0/1?fields=name,link" => (200, json!({ "name": "Ours", "id": "1" }).to_string()),
        _ => {
            let no = json!({ "error": { "message": "(#4) Application request limit reached", "code": 4 } });
            (400, no.to_string())
        }
    }
}

#[tokio::test]
async fn a_facebook_page_takes_text_and_link_apart() {
    let server = Server::new(facebook).await;
    let outlet = outlet(ChannelKind::Facebook);
    let mut parcel =
        parcel(ChannelKind::Facebook, json!({ "server": server.url, "page": "1" }), "a-page-token");
    assert_eq!(outlet.greet(&parcel.channel, "a-page-token").await.unwrap(), "Ours");
    let profile = outlet.profile(&parcel.channel, "a-page-token").await.unwrap().unwrap();
    assert_eq!(
        (profile.names, profile.words.as_str()),
        (vec!["1".to_owned(), "ours".to_owned()], "https://example.org")
    );
    let posted = outlet.send(&parcel).await.unwrap();
    let body = server.asked().last().unwrap().json();
    assert_eq!((&body["message"], &body["link"]), (&json!(parcel.dispatch.text), &json!(parcel.link)));
    outlet.update(&parcel, &posted).await.unwrap();
    assert_eq!(outlet.withdraw(&parcel, &posted, "wrong").await.unwrap(), TakenDown::Yes);

    parcel.channel.settings["page"] = json!("3");
    assert!(matches!(outlet.send(&parcel).await, Err(OutletError::Later { .. })));
    parcel.secret = "old".into();
    assert_eq!(
        outlet.send(&parcel).await.unwrap_err(),
        OutletError::Refused("Invalid OAuth access token.".into())
    );
}

#[tokio::test]
async fn youtube_is_listed_and_posted_to_by_people() {
    let server = Server::new(|asked| {
        let found = asked.head.starts_with("GET /youtube/v3/channels?part=snippet&id=UC1 ")
            && asked.head.contains("x-goog-api-key: a-key");
        let items =
            if found { json!([{ "snippet": { "title": "Ours", "customUrl": "@ours" } }]) } else { json!([]) };
        (200, json!({ "items": items }).to_string())
    })
    .await;
    let outlet = outlet(ChannelKind::YouTube);
    let mut parcel = parcel(ChannelKind::YouTube, json!({ "server": server.url, "channel": "UC1" }), "a-key");
    assert_eq!(outlet.greet(&parcel.channel, "a-key").await.unwrap(), "Ours");
    let profile = outlet.profile(&parcel.channel, "a-key").await.unwrap().unwrap();
    assert_eq!(profile.names, ["UC1", "@ours"]);
    assert!(matches!(outlet.send(&parcel).await, Err(OutletError::Refused(_))));
    parcel.channel.settings["channel"] = json!("UC2");
    assert!(matches!(outlet.greet(&parcel.channel, "a-key").await, Err(OutletError::Refused(_))));
}

fn zalo(asked: &Asked) -> (u16, String) {
    let path = asked.head.split_whitespace().nth(1).unwrap_or_default();
    let yes = |data: serde_json::Value| {
        (200, json!({ "error": 0, "message": "Success", "data": data }).to_string())
    };
    if path == "/v4/oa/access_token" {
        let right = asked.head.contains("secret_key: app-secret")
            && asked.body.contains("refresh_token=once")
            && asked.body.contains("grant_type=refresh_token");
        return if right {
            let new = json!({ "access_token": "new", "refresh_token": "twice", "expires_in": "90000" });
            (200, new.to_string())
        } else {
            (200, json!({ "error": -14014, "error_name": "Invalid refresh token" }).to_string())
        };
    }
    if !asked.head.contains("access_token: new") {
        return (200, json!({ "error": -216, "message": "Access token has expired" }).to_string());
    }
    match path {
        "/v2.0/article/create" => yes(json!({ "token": "made" })),
        "/v2.0/article/verify" => yes(json!({ "id": "77" })),
        "/v2.0/article/update" | "/v2.0/article/remove" if asked.json()["id"] == "77" => yes(json!({})),
        "/v2.0/oa/getoa" => {
            yes(json!({ "name": "Ours", "oa_id": "1", "description": "https://example.org" }))
        }
        _ => (200, json!({ "error": -201, "message": "Params is invalid" }).to_string()),
    }
}

#[tokio::test]
async fn zalo_renews_its_token_and_keeps_the_new_pair_first() {
    let server = Server::new(zalo).await;
    let kept = Arc::new(Kept::default());
    let outlet = outlet_with(ChannelKind::Zalo, Arc::clone(&kept) as Arc<dyn super::Keeper>);
    let secret = json!({
        "app_id": "1", "app_secret": "app-secret", "access_token": "old", "refresh_token": "once",
    });
    let settings = json!({ "server": server.url, "oa": "1" });
    let mut parcel = parcel(ChannelKind::Zalo, settings, &secret.to_string());
    parcel.picture = picture();
    let posted = outlet.send(&parcel).await.unwrap();
    assert_eq!(posted.remote_id.as_deref(), Some("77"));
    let new = kept.0.lock().unwrap().first().cloned().unwrap();
    let stored: serde_json::Value = serde_json::from_str(&new).unwrap();
    assert_eq!((&stored["access_token"], &stored["refresh_token"]), (&json!("new"), &json!("twice")));
    let article = server.asked().iter().rev().find(|a| a.head.contains("/create")).unwrap().json();
    assert_eq!(article["cover"]["photo_url"], "https://example.org/media/bay.jpg");

    // The old token has run out, and only what is sent gets a new one.
    assert_eq!(outlet.profile(&parcel.channel, &secret.to_string()).await.unwrap(), None);
    let profile = outlet.profile(&parcel.channel, &new).await.unwrap().unwrap();
    assert_eq!(profile.words, "https://example.org");

    parcel.secret = new;
    outlet.update(&parcel, &posted).await.unwrap();
    assert_eq!(outlet.withdraw(&parcel, &posted, "wrong").await.unwrap(), TakenDown::Yes);
    let mut spent = secret;
    spent["refresh_token"] = json!("used");
    let refused = outlet.greet(&parcel.channel, &spent.to_string()).await.unwrap_err();
    assert_eq!(refused, OutletError::Refused("Invalid refresh token".into()));
}
