//! The reader of a page: the locale of the address, and what the request says about its form.

use std::sync::Arc;

use axum::extract::FromRequestParts;
use http::HeaderMap;
use http::header::ACCEPT_LANGUAGE;
use http::request::Parts;
use model::Locale;
use render::{Chrome, Country, Local, View};

use crate::app::{App, Shown};
use crate::failure::Failure;
use crate::keep::Plain;

/// Country and locale of a request below `/{locale}/`.
pub struct Reader {
    /// What the portal shows at this moment.
    pub shown: Arc<Shown>,
    /// The locale's toolkit.
    pub local: Arc<Local>,
    plain: Plain,
}

impl Reader {
    /// A reader of a page that is shown before it is published.
    pub fn before(shown: Arc<Shown>, local: Arc<Local>) -> Self {
        Self { shown, local, plain: Plain::default() }
    }

    /// The country in the reader's locale.
    pub fn view(&self) -> View<'_> {
        let mut view = View::new(&self.shown.country, &self.local);
        view.plain = self.plain.on;
        view
    }

    /// The locale.
    pub fn locale(&self) -> &Locale {
        &self.local.locale
    }

    /// The frame of a page.
    pub fn chrome(&self, title: String, path: &str, nav: &'static str) -> Chrome<'_> {
        let mut chrome = Chrome::new(self.view(), title, path, nav);
        chrome.plain_chosen = self.plain.chosen;
        chrome
    }
}

impl FromRequestParts<Arc<App>> for Reader {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Self, Failure> {
        let shown = app.shown();
        let plain = parts.extensions.get::<Plain>().copied().unwrap_or_default();
        let path = parts.uri.path();
        let first = path.trim_start_matches('/').split('/').next().unwrap_or_default();
        let locale = Locale::new(first).map_err(|_| Failure::NotFound)?;
        let local = match shown.country.local(&locale) {
            Some(local) => Arc::clone(local),
            None if shown.country.nation.site.locales_off.contains(&locale) => {
                return Err(Failure::Off(locale));
            }
            None => return Err(Failure::NotFound),
        };
        if locale.as_str() != first {
            // One address per page: `/ZH-hans/…` is `/zh-Hans/…`.
            let rest = parts.uri.path_and_query().map_or("", |t| &t.as_str()[1 + first.len()..]);
            return Err(Failure::Moved(format!("/{locale}{rest}")));
        }
        Ok(Self { shown, local, plain })
    }
}

/// The locale of an address, or the best one by Accept-Language.
pub fn local_for(country: &Country, path: &str, headers: &HeaderMap) -> Option<Arc<Local>> {
    let first = path.trim_start_matches('/').split('/').next().unwrap_or_default();
    Locale::new(first).ok().and_then(|l| country.local(&l).cloned()).or_else(|| {
        let accept = headers.get(ACCEPT_LANGUAGE).and_then(|v| v.to_str().ok()).unwrap_or_default();
        negotiate(country, accept)
    })
}

/// The site's locale that suits an Accept-Language value best (RFC 4647 lookup by quality); English or the home
/// locale when none does.
pub fn negotiate(country: &Country, accept: &str) -> Option<Arc<Local>> {
    let mut wishes: Vec<(f32, &str)> = accept
        .split(',')
        .take(20)
        .filter_map(|part| {
            let mut fields = part.split(';').map(str::trim);
            let tag = fields.next().filter(|t| !t.is_empty())?;
            let quality = fields.find_map(|f| f.strip_prefix("q=")).map_or(Some(1.0), |q| q.parse().ok())?;
            (quality > 0.0).then_some((quality, tag))
        })
        .collect();
    wishes.sort_by(|a, b| b.0.total_cmp(&a.0));
    for (_, tag) in wishes {
        let Ok(wish) = Locale::new(tag) else { continue };
        let exact = country.local(&wish);
        // `zh-CN` and `zh` read `zh-Hans`; `pt-BR` reads `pt`.
        let related = || country.locals().find(|l| l.locale.language() == wish.language());
        if let Some(local) = exact.or_else(related) {
            return Some(Arc::clone(local));
        }
    }
    let english = Locale::new("en").ok().and_then(|l| country.local(&l));
    english.or_else(|| country.home()).cloned()
}
