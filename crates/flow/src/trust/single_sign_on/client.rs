//! The wire: discovery, the way to a provider, and what it answers. Nothing of a provider is believed here before its
//! signature, issuer, audience, time and nonce were checked.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use model::Clock;
use openidconnect::core::{
    CoreAuthDisplay, CoreAuthPrompt, CoreAuthenticationFlow, CoreErrorResponseType, CoreGenderClaim,
    CoreJsonWebKey, CoreJweContentEncryptionAlgorithm, CoreJwsSigningAlgorithm, CoreRevocableToken,
    CoreRevocationErrorResponse, CoreTokenIntrospectionResponse, CoreTokenType,
};
use openidconnect::{
    AccessTokenHash, AdditionalClaims, AsyncHttpClient, AuthorizationCode, ClaimsVerificationError, ClientId,
    ClientSecret, CsrfToken, EmptyExtraTokenFields, EndpointMaybeSet, EndpointNotSet, EndpointSet,
    HttpRequest, HttpResponse, IdTokenFields, IssuerUrl, LogoutRequest, Nonce, OAuth2TokenResponse as _,
    PkceCodeChallenge, PkceCodeVerifier, PostLogoutRedirectUrl, ProviderMetadataWithLogout, RedirectUrl,
    RequestTokenError, Scope, StandardErrorResponse, StandardTokenResponse, TokenResponse as _,
    UserInfoClaims,
};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use tokio::sync::Mutex;
use url::{Host, Url};

use super::SingleSignOnError as Error;
use super::config::{ProviderConfig, Secret};
use super::rules::Told;

/// Largest answer of a provider.
const ANSWER_MAX: usize = 1 << 20;
/// Its discovery document and keys are asked for again after this long.
const KNOWN: SignedDuration = SignedDuration::from_hours(1);

/// Every claim that the standard does not name.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
struct More {
    #[serde(flatten)]
    all: Map<String, Value>,
}
impl AdditionalClaims for More {}

type Fields = IdTokenFields<
    More,
    EmptyExtraTokenFields,
    CoreGenderClaim,
    CoreJweContentEncryptionAlgorithm,
    CoreJwsSigningAlgorithm,
>;
type Answer = StandardTokenResponse<Fields, CoreTokenType>;
type Client = openidconnect::Client<
    More,
    CoreAuthDisplay,
    CoreGenderClaim,
    CoreJweContentEncryptionAlgorithm,
    CoreJsonWebKey,
    CoreAuthPrompt,
    StandardErrorResponse<CoreErrorResponseType>,
    Answer,
    CoreTokenIntrospectionResponse,
    CoreRevocableToken,
    CoreRevocationErrorResponse,
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;

/// A provider, ready to be asked.
pub struct Provider {
    pub(super) config: ProviderConfig,
    secret: Option<Secret>,
    http: Http,
    known: Mutex<Option<(Timestamp, Arc<ProviderMetadataWithLogout>)>>,
}

impl fmt::Debug for Provider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Provider").field("config", &self.config).finish_non_exhaustive()
    }
}

/// What the browser is sent with, and what we keep until it comes back.
pub(super) struct Way {
    pub(super) address: String,
}

impl Provider {
    /// Checks what the operator wrote.
    pub fn new(config: ProviderConfig, secret: Option<Secret>) -> Result<Self, String> {
        let code = &config.code;
        let issuer =
            Url::parse(&config.issuer).map_err(|e| format!("{code}: issuer {}: {e}", config.issuer))?;
        let own = match issuer.host() {
            Some(Host::Ipv4(ip)) => ip.is_loopback(),
            Some(Host::Ipv6(ip)) => ip.is_loopback(),
            Some(Host::Domain(name)) => name == "localhost",
            None => false,
        };
        if issuer.scheme() != "https" && !own {
            return Err(format!("{code}: issuer {} must begin with https://", config.issuer));
        }
        if config.name.trim().is_empty() || config.client_id.trim().is_empty() {
            return Err(format!("{code}: name and client_id must not be empty"));
        }
        if config.create && config.email_domains.is_empty() && config.person_claim.is_none() {
            return Err(format!("{code}: create needs email_domains or person_claim to say who is admitted"));
        }
        if !config.create && !config.roles.is_empty() {
            return Err(format!("{code}: roles are for people who are entered, which needs create = true"));
        }
        let http = Http::new().map_err(|e| format!("{code}: {e}"))?;
        Ok(Self { config, secret, http, known: Mutex::new(None) })
    }

    /// Short name in addresses.
    pub fn code(&self) -> &str {
        self.config.code.as_str()
    }

    /// Issuer address.
    pub fn issuer(&self) -> &str {
        &self.config.issuer
    }

    /// What people read, in their language if the operator wrote it.
    pub fn name(&self, locale: &model::Locale) -> &str {
        self.config.names.get(locale.as_str()).unwrap_or(&self.config.name)
    }

    /// The organisations its role rules name.
    pub fn organisations(&self) -> impl Iterator<Item = &model::Code> {
        self.config.roles.iter().filter_map(|r| r.organisation.as_ref())
    }

    /// Asks whether it answers as a provider does.
    pub async fn look(&self, clock: &dyn Clock) -> Result<(), Error> {
        self.metadata(clock).await.map(|_| ())
    }

    async fn metadata(&self, clock: &dyn Clock) -> Result<Arc<ProviderMetadataWithLogout>, Error> {
        let mut known = self.known.lock().await;
        if let Some((at, metadata)) = known.as_ref()
            && *at + KNOWN > clock.now()
        {
            return Ok(Arc::clone(metadata));
        }
        let issuer = IssuerUrl::new(self.config.issuer.clone()).map_err(|e| Error::Down(e.to_string()))?;
        let found = ProviderMetadataWithLogout::discover_async(issuer, &self.http).await;
        let found = Arc::new(found.map_err(|e| Error::Down(chain(&e)))?);
        *known = Some((clock.now(), Arc::clone(&found)));
        Ok(found)
    }

    async fn client(&self, clock: &dyn Clock, back: &str) -> Result<Client, Error> {
        let metadata = self.metadata(clock).await?;
        let back = RedirectUrl::new(back.to_owned()).map_err(|e| Error::Down(e.to_string()))?;
        let secret = self.secret.as_ref().map(|s| ClientSecret::new(s.expose().to_owned()));
        let id = ClientId::new(self.config.client_id.clone());
        Ok(Client::from_provider_metadata((*metadata).clone(), id, secret).set_redirect_uri(back))
    }

    /// Where a browser is sent, so that the provider sends it to `back`.
    pub(super) async fn way(
        &self,
        clock: &dyn Clock,
        back: &str,
        state: &str,
        nonce: &str,
        challenge: PkceCodeChallenge,
    ) -> Result<Way, Error> {
        let client = self.client(clock, back).await?;
        let (state, nonce) = (state.to_owned(), nonce.to_owned());
        let (address, _, _) = client
            .authorize_url(
                CoreAuthenticationFlow::AuthorizationCode,
                move || CsrfToken::new(state),
                move || Nonce::new(nonce),
            )
            .add_scopes(self.config.scopes.iter().map(|s| Scope::new(s.clone())))
            .set_pkce_challenge(challenge)
            .url();
        Ok(Way { address: address.into() })
    }

    /// Turns the code of a browser that came back into what the provider says of somebody.
    pub(super) async fn ask(
        &self,
        clock: &dyn Clock,
        back: &str,
        code: &str,
        verifier: &str,
        nonce: &str,
    ) -> Result<Told, Error> {
        let client = self.client(clock, back).await?;
        let answer = client
            .exchange_code(AuthorizationCode::new(code.to_owned()))
            .map_err(|e| Error::Down(e.to_string()))?
            .set_pkce_verifier(PkceCodeVerifier::new(verifier.to_owned()))
            .request_async(&self.http)
            .await
            .map_err(|e| match &e {
                RequestTokenError::ServerResponse(said) => Error::Untrusted(said.to_string()),
                _ => Error::Down(chain(&e)),
            })?;
        let nonce = Nonce::new(nonce.to_owned());
        match self.read(&client, &answer, &nonce).await {
            // Providers change their keys: look once whether this one did.
            Err(Checked::Key(_)) => {
                *self.known.lock().await = None;
                let client = self.client(clock, back).await?;
                self.read(&client, &answer, &nonce).await.map_err(Checked::into)
            }
            other => other.map_err(Checked::into),
        }
    }

    async fn read(&self, client: &Client, answer: &Answer, nonce: &Nonce) -> Result<Told, Checked> {
        let token = answer.id_token().ok_or_else(|| Checked::no("no identity token"))?;
        let verifier = client.id_token_verifier();
        let claims = token.claims(&verifier, nonce).map_err(|e| match e {
            ClaimsVerificationError::SignatureVerification(e) => Checked::Key(e.to_string()),
            other => Checked::No(chain(&other)),
        })?;
        if let Some(expected) = claims.access_token_hash() {
            let algorithm = token.signing_alg().map_err(|e| Checked::no(&e.to_string()))?;
            let key = token.signing_key(&verifier).map_err(|e| Checked::no(&e.to_string()))?;
            let found = AccessTokenHash::from_token(answer.access_token(), algorithm, key);
            if found.map_err(|e| Checked::no(&e.to_string()))? != *expected {
                return Err(Checked::no("the access token is not the one that was signed for"));
            }
        }
        let mut told = Told {
            subject: claims.subject().to_string(),
            email: claims.email().and_then(|e| model::email(e.as_str()).ok()),
            verified: claims.email_verified() == Some(true),
            name: claims.name().and_then(|n| n.get(None)).map(|n| n.as_str().to_owned()),
            locale: claims.locale().map(|l| l.to_string()),
            claims: claims.additional_claims().all.clone(),
        };
        // Many providers tell no more than the subject here and the rest when asked.
        if told.lacks(&self.config)
            && let Ok(request) =
                client.user_info(answer.access_token().clone(), Some(claims.subject().clone()))
        {
            let more: UserInfoClaims<More, CoreGenderClaim> =
                request.request_async(&self.http).await.map_err(|e| Checked::Down(chain(&e)))?;
            if let Some(email) = more.email() {
                told.email = model::email(email.as_str()).ok();
                told.verified = more.email_verified() == Some(true);
            }
            let name = more.name().and_then(|n| n.get(None)).map(|n| n.as_str().to_owned());
            told.name = told.name.or(name);
            told.locale = told.locale.or(more.locale().map(|l| l.to_string()));
            told.claims.extend(more.additional_claims().all.clone());
        }
        if let Some(email) = &told.email {
            told.claims.insert("email".into(), email.clone().into());
        }
        Ok(told)
    }

    /// Where a browser is sent to sign out at the provider as well; `None` where the provider has no such page.
    pub async fn way_out(&self, clock: &dyn Clock, back: &str) -> Result<Option<String>, Error> {
        let metadata = self.metadata(clock).await?;
        let Some(page) = metadata.additional_metadata().end_session_endpoint.clone() else { return Ok(None) };
        let back = PostLogoutRedirectUrl::new(back.to_owned()).map_err(|e| Error::Down(e.to_string()))?;
        let request = LogoutRequest::from(page)
            .set_client_id(ClientId::new(self.config.client_id.clone()))
            .set_post_logout_redirect_uri(back);
        Ok(Some(request.http_get_url().into()))
    }
}

/// Why an answer was not believed.
enum Checked {
    /// No key of the provider fits its signature.
    Key(String),
    /// Anything else.
    No(String),
    /// The provider stopped answering on the way.
    Down(String),
}

impl Checked {
    fn no(why: &str) -> Self {
        Self::No(why.to_owned())
    }
}

impl From<Checked> for Error {
    fn from(checked: Checked) -> Self {
        match checked {
            Checked::Key(why) | Checked::No(why) => Self::Untrusted(why),
            Checked::Down(why) => Self::Down(why),
        }
    }
}

/// An error with its reasons, for the operator's log.
fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut next = error.source();
    while let Some(reason) = next {
        text = format!("{text}: {reason}");
        next = reason.source();
    }
    text
}

/// Asks providers: no redirects, bounded in time and size. An operator may name a provider on a private network.
struct Http(reqwest::Client);

#[derive(Debug, thiserror::Error)]
enum HttpError {
    #[error(transparent)]
    Failed(#[from] reqwest::Error),
    #[error("the answer is larger than {ANSWER_MAX} bytes")]
    TooLarge,
}

impl Http {
    fn new() -> Result<Self, reqwest::Error> {
        // Another part of the process may have chosen the provider already; either is fine.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .timeout(Duration::from_secs(10))
            .connect_timeout(Duration::from_secs(5))
            .user_agent("Sen (sign-in)")
            .build()?;
        Ok(Self(client))
    }

    async fn send(&self, request: HttpRequest) -> Result<HttpResponse, HttpError> {
        let mut response = self.0.execute(request.try_into()?).await?;
        let (status, headers) = (response.status(), response.headers().clone());
        let mut body = Vec::new();
        while let Some(chunk) = response.chunk().await? {
            if body.len() + chunk.len() > ANSWER_MAX {
                return Err(HttpError::TooLarge);
            }
            body.extend_from_slice(&chunk);
        }
        let mut answer = HttpResponse::new(body);
        *answer.status_mut() = status;
        *answer.headers_mut() = headers;
        Ok(answer)
    }
}

impl<'c> AsyncHttpClient<'c> for Http {
    type Error = HttpError;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, HttpError>> + Send + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(self.send(request))
    }
}
