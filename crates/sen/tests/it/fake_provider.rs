//! An identity provider that says what it is told to, and a browser on its way there and back.

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::State;
use axum::routing::{get, post};
use flow::trust::identity::Identity;
use flow::trust::single_sign_on::{Provider, ProviderConfig};
use http::StatusCode;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use crate::desk_identity::ORIGIN;
use crate::site::{Answer, Site};
use crate::soft_key::{Key, b64};

/// An identity provider that says what it is told to.
pub struct Fake {
    pub issuer: String,
    key: Key,
    says: Mutex<Value>,
    pub challenge: Mutex<String>,
}

impl Fake {
    pub async fn start() -> Arc<Self> {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let issuer = format!("http://{}", listener.local_addr().unwrap());
        let fake = Arc::new(Self {
            issuer,
            key: Key::of_a_provider(),
            says: Mutex::default(),
            challenge: Mutex::default(),
        });
        let router = Router::new()
            .route("/.well-known/openid-configuration", get(Self::discovery))
            .route("/jwks", get(Self::jwks))
            .route("/token", post(Self::token))
            .with_state(Arc::clone(&fake));
        tokio::spawn(async move { axum::serve(listener, router).await });
        fake
    }

    async fn discovery(State(fake): State<Arc<Self>>) -> axum::Json<Value> {
        let at = |path: &str| format!("{}{path}", fake.issuer);
        axum::Json(json!({
            "issuer": fake.issuer, "authorization_endpoint": at("/authorize"), "token_endpoint": at("/token"),
            "jwks_uri": at("/jwks"), "end_session_endpoint": at("/end"),
            "response_types_supported": ["code"], "subject_types_supported": ["public"],
            "id_token_signing_alg_values_supported": ["ES256"],
        }))
    }

    async fn jwks(State(fake): State<Arc<Self>>) -> axum::Json<Value> {
        let (x, y) = fake.key.public();
        let key = json!({ "kty": "EC", "crv": "P-256", "alg": "ES256", "use": "sig", "kid": "1",
            "x": b64(x), "y": b64(y) });
        axum::Json(json!({ "keys": [key] }))
    }

    async fn token(State(fake): State<Arc<Self>>, body: String) -> (StatusCode, axum::Json<Value>) {
        let verifier = form_urlencoded::parse(body.as_bytes()).find(|(n, _)| n == "code_verifier").unwrap().1;
        if b64(Sha256::digest(verifier.as_bytes())) != *fake.challenge.lock().unwrap() {
            return (StatusCode::BAD_REQUEST, axum::Json(json!({ "error": "invalid_grant" })));
        }
        let claims = fake.says.lock().unwrap().to_string();
        let head = json!({ "alg": "ES256", "kid": "1" }).to_string();
        let signed = format!("{}.{}", b64(head), b64(claims));
        let token = format!("{signed}.{}", b64(fake.key.sign(signed.as_bytes())));
        let answer =
            json!({ "access_token": "a", "token_type": "Bearer", "expires_in": 60, "id_token": token });
        (StatusCode::OK, axum::Json(answer))
    }

    pub fn config(&self) -> ProviderConfig {
        serde_json::from_value(json!({
            "code": "gov", "name": "Government", "issuer": self.issuer, "client_id": "sen",
            "email_domains": ["example.org"],
        }))
        .unwrap()
    }

    pub fn offer(&self, site: &Site, config: ProviderConfig) {
        let provider = Provider::new(config, None).unwrap();
        site.app.identify(Identity { providers: vec![provider], ..Identity::at(ORIGIN) });
    }

    /// What it says of somebody, to the way that was begun.
    pub fn say(&self, way: &Way, email: &str, more: &Value) {
        let now = model::Clock::now(&model::SystemClock).as_second();
        let mut claims = json!({ "iss": self.issuer, "aud": "sen", "sub": format!("id-{email}"), "iat": now,
            "exp": now + 60, "nonce": way.nonce, "email": email, "email_verified": true, "name": "An" });
        for (name, value) in more.as_object().unwrap() {
            claims[name] = value.clone();
        }
        *self.says.lock().unwrap() = claims;
        way.challenge.clone_into(&mut self.challenge.lock().unwrap());
    }
}

/// A way to the provider, as the browser has it.
pub struct Way {
    pub cookie: String,
    pub state: String,
    pub nonce: String,
    pub challenge: String,
}

impl Way {
    pub fn of(address: &str, cookies: &str) -> Self {
        let query = address.split_once('?').unwrap().1;
        let find = |name: &str| {
            form_urlencoded::parse(query.as_bytes()).find(|(n, _)| n == name).unwrap().1.into_owned()
        };
        assert_eq!((find("code_challenge_method"), find("response_type")), ("S256".into(), "code".into()));
        let cookie = cookies.split(';').next().unwrap().to_owned();
        Self { cookie, state: find("state"), nonce: find("nonce"), challenge: find("code_challenge") }
    }

    pub async fn begin(site: &Site) -> Self {
        let answer = site.get("/desk/sso/gov?to=/desk/items").await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
        Self::of(answer.header("location"), answer.header("set-cookie"))
    }

    pub async fn back(&self, site: &Site, cookie: &str) -> Answer {
        let path = format!("/desk/sso/gov/back?code=c&state={}", self.state);
        site.get_with(&path, &[("cookie", cookie)]).await
    }
}
