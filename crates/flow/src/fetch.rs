//! Fetching from other sites: public addresses only, bounded in size, time and redirects.

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use url::{Host, Url};

/// A file could not be fetched.
#[derive(Debug, thiserror::Error)]
pub enum FetchError {
    /// The address is not one we go to.
    #[error("{0}: only http and https addresses of public hosts are fetched")]
    Refused(String),
    /// It is larger than allowed.
    #[error("{url}: larger than {limit} bytes")]
    TooLarge {
        /// Address.
        url: String,
        /// Bound.
        limit: usize,
    },
    /// The other site answered with an error.
    #[error("{url}: answered {status}")]
    Status {
        /// Address.
        url: String,
        /// Status code.
        status: u16,
    },
    /// The connection failed.
    #[error("{url}: {source}")]
    Failed {
        /// Address.
        url: String,
        /// Why.
        source: reqwest::Error,
    },
    /// Redirected too often.
    #[error("{0}: too many redirects")]
    Redirects(String),
}

impl FetchError {
    /// Whether nothing can have reached the other side: no line, no name, an address we do not go to.
    pub fn is_before_sending(&self) -> bool {
        match self {
            Self::Refused(_) => true,
            Self::Failed { source, .. } => source.is_connect() || source.is_builder(),
            Self::TooLarge { .. } | Self::Status { .. } | Self::Redirects(_) => false,
        }
    }
}

/// Something to be sent.
pub struct Post<'a> {
    /// Where to.
    pub address: &'a str,
    /// What it is.
    pub content_type: &'static str,
    /// It.
    pub body: Vec<u8>,
    /// A secret that says who sends it (`Authorization: Bearer …`).
    pub bearer: Option<&'a str>,
    /// How long to wait for all of the answer.
    pub timeout: Duration,
}

/// A request to another site: [`Fetcher::send`].
pub struct Request<'a> {
    /// `GET`, `POST` …
    pub method: &'static str,
    /// Where to.
    pub address: &'a str,
    /// Header fields, names in lower case.
    pub headers: Vec<(&'static str, String)>,
    /// What is sent along; may be empty.
    pub body: Vec<u8>,
    /// How long to wait for all of the answer.
    pub timeout: Duration,
}

impl<'a> Request<'a> {
    /// A request without header fields and body that waits half a minute.
    pub fn new(method: &'static str, address: &'a str) -> Self {
        Self { method, address, headers: Vec::new(), body: Vec::new(), timeout: Duration::from_secs(30) }
    }

    /// With a header field.
    pub fn header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    /// With JSON.
    pub fn json(self, value: &serde_json::Value) -> Self {
        self.body("application/json", value.to_string().into_bytes())
    }

    /// With something of a type.
    pub fn body(mut self, content_type: &str, bytes: Vec<u8>) -> Self {
        self.body = bytes;
        self.header("content-type", content_type)
    }
}

/// What came back, whatever its status.
pub struct Reply {
    /// Status code.
    pub status: u16,
    /// Seconds after which to ask again, when the other side says so.
    pub retry_after: Option<u64>,
    /// Header fields whose values are text, names in lower case.
    pub headers: Vec<(String, String)>,
    /// Content.
    pub bytes: Vec<u8>,
}

impl Reply {
    /// The first header field of a name in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str())
    }

    /// Its content as JSON; nothing if it is not.
    pub fn json(&self) -> Option<serde_json::Value> {
        serde_json::from_slice(&self.bytes).ok()
    }
}

/// Fetches files.
pub struct Fetcher {
    client: reqwest::Client,
    allow_private: bool,
}

/// Looks names up and leaves out addresses that are not public: a name may point anywhere, also later.
struct Guard {
    allow_private: bool,
}

impl Resolve for Guard {
    fn resolve(&self, name: Name) -> Resolving {
        let allow_private = self.allow_private;
        Box::pin(async move {
            let found: Vec<SocketAddr> = tokio::net::lookup_host((name.as_str(), 0))
                .await?
                .filter(|address| allow_private || is_public(address.ip()))
                .collect();
            if found.is_empty() {
                return Err(format!("{} has no public address", name.as_str()).into());
            }
            Ok(Box::new(found.into_iter()) as Addrs)
        })
    }
}

/// Whether an address is one of the public internet.
fn is_public(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(v4) => {
            let [a, b, ..] = v4.octets();
            !(v4.is_private()
                || v4.is_loopback()
                || v4.is_link_local()
                || v4.is_broadcast()
                || v4.is_documentation()
                || v4.is_multicast()
                || a == 0
                || a >= 240
                || (a == 100 && (64..128).contains(&b))
                || (a == 192 && b == 0)
                || (a == 198 && (18..20).contains(&b)))
        }
        IpAddr::V6(v6) => {
            if let Some(v4) = v6.to_ipv4_mapped() {
                return is_public(IpAddr::V4(v4));
            }
            let first = v6.segments()[0];
            // Global unicast is 2000::/3; of it, documentation and translated ranges are left out.
            (first & 0xe000) == 0x2000
                && first != 0x2002
                && !(first == 0x2001 && v6.segments()[1] <= 0x01ff)
                && !(first == 0x2001 && v6.segments()[1] == 0x0db8)
        }
    }
}

impl Fetcher {
    /// A fetcher. `allow_private` is for sites on one's own machine or network, when the operator says so.
    pub fn new(allow_private: bool) -> Result<Self, FetchError> {
        // Another part of the process may have chosen the provider already; either is fine.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = reqwest::Client::builder()
            .dns_resolver(Arc::new(Guard { allow_private }))
            .redirect(reqwest::redirect::Policy::none())
            .timeout(Duration::from_secs(30))
            .connect_timeout(Duration::from_secs(10))
            .user_agent("Sen")
            .build()
            .map_err(|source| FetchError::Failed { url: String::new(), source })?;
        Ok(Self { client, allow_private })
    }

    fn check(&self, url: &Url) -> Result<(), FetchError> {
        let refused = || FetchError::Refused(url.to_string());
        if !matches!(url.scheme(), "http" | "https") {
            return Err(refused());
        }
        let public = match url.host().ok_or_else(refused)? {
            Host::Ipv4(ip) => is_public(ip.into()),
            Host::Ipv6(ip) => is_public(ip.into()),
            Host::Domain(_) => true,
        };
        if public || self.allow_private { Ok(()) } else { Err(refused()) }
    }

    /// Sends something and reads the answer; at most `limit` bytes of it. It is sent there and nowhere else: a redirect
    /// is an answer like any other.
    pub async fn post(&self, post: Post<'_>, limit: usize) -> Result<Reply, FetchError> {
        let mut request = Request::new("POST", post.address).body(post.content_type, post.body);
        request.timeout = post.timeout;
        if let Some(secret) = post.bearer {
            request = request.header("authorization", format!("Bearer {secret}"));
        }
        self.send(request, limit).await
    }

    /// As [`Fetcher::post`], for any method and header fields.
    pub async fn send(&self, request: Request<'_>, limit: usize) -> Result<Reply, FetchError> {
        let refused = || FetchError::Refused(request.address.to_owned());
        let url = Url::parse(request.address).map_err(|_| refused())?;
        self.check(&url)?;
        let failed = |source| FetchError::Failed { url: request.address.to_owned(), source };
        let method = reqwest::Method::from_bytes(request.method.as_bytes()).map_err(|_| refused())?;
        let mut builder = self.client.request(method, url).timeout(request.timeout);
        for (name, value) in &request.headers {
            builder = builder.header(*name, value);
        }
        let mut response = builder.body(request.body).send().await.map_err(failed)?;
        let headers: Vec<(String, String)> = response
            .headers()
            .iter()
            .filter_map(|(name, value)| Some((name.as_str().to_owned(), value.to_str().ok()?.to_owned())))
            .collect();
        let retry_after =
            headers.iter().find(|(name, _)| name == "retry-after").and_then(|(_, v)| v.parse().ok());
        let status = response.status().as_u16();
        let mut bytes = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(failed)? {
            if bytes.len() + chunk.len() > limit {
                return Err(FetchError::TooLarge { url: request.address.to_owned(), limit });
            }
            bytes.extend_from_slice(&chunk);
        }
        Ok(Reply { status, retry_after, headers, bytes })
    }

    /// The bytes at an address; at most `limit` of them, after at most five redirects.
    pub async fn get(&self, address: &str, limit: usize) -> Result<Vec<u8>, FetchError> {
        let mut url = Url::parse(address).map_err(|_| FetchError::Refused(address.to_owned()))?;
        for _ in 0..6 {
            self.check(&url)?;
            let failed = |source| FetchError::Failed { url: address.to_owned(), source };
            let mut response = self.client.get(url.clone()).send().await.map_err(failed)?;
            if response.status().is_redirection() {
                let target = response.headers().get("location").and_then(|v| v.to_str().ok());
                url = target
                    .and_then(|t| url.join(t).ok())
                    .ok_or_else(|| FetchError::Redirects(address.to_owned()))?;
                continue;
            }
            if !response.status().is_success() {
                return Err(FetchError::Status {
                    url: address.to_owned(),
                    status: response.status().as_u16(),
                });
            }
            let mut bytes = Vec::new();
            while let Some(chunk) = response.chunk().await.map_err(failed)? {
                if bytes.len() + chunk.len() > limit {
                    return Err(FetchError::TooLarge { url: address.to_owned(), limit });
                }
                bytes.extend_from_slice(&chunk);
            }
            return Ok(bytes);
        }
        Err(FetchError::Redirects(address.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn private_addresses_are_known() {
        for private in [
            "127.0.0.1",
            "10.1.2.3",
            "169.254.169.254",
            "192.168.1.1",
            "100.64.0.1",
            "0.0.0.0",
            "::1",
            "fe80::1",
            "fd00::1",
            "::ffff:127.0.0.1",
            "2002:7f00:1::",
        ] {
            assert!(!is_public(private.parse().unwrap()), "{private}");
        }
        for public in ["8.8.8.8", "2606:4700::1111"] {
            assert!(is_public(public.parse().unwrap()), "{public}");
        }
    }

    #[tokio::test]
    async fn private_hosts_and_other_schemes_are_refused() {
        let fetcher = Fetcher::new(false).unwrap();
        for address in ["http://127.0.0.1/", "http://[::1]/", "file:///etc/passwd", "http://2130706433/"] {
            assert!(matches!(fetcher.get(address, 10).await, Err(FetchError::Refused(_))), "{address}");
        }
    }
}
