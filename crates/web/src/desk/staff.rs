//! Who sends a request to the desk, and the frame their pages stand in.

use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::response::{IntoResponse as _, Response};
use flow::trust::Scope;
use flow::trust::session::{self, SignedIn};
use http::header::{COOKIE, SET_COOKIE, USER_AGENT};
use http::request::Parts;
use http::{HeaderMap, HeaderValue, Method};
use model::{Act, Refusal};
use render::pages::desk::{Desk, DeskLink};
use render::{Local, View};

use crate::answer::redirect;
use crate::app::{App, Shown};
use crate::failure::Failure;
use crate::reader;

const COOKIE_NAME: &str = "sen_desk";

/// The session's token as the browser sent it.
pub fn token(headers: &HeaderMap) -> Option<&str> {
    let cookies = headers.get(COOKIE)?.to_str().ok()?;
    cookies.split(';').find_map(|c| c.trim().strip_prefix(COOKIE_NAME)?.strip_prefix('='))
}

/// The language of the desk of whoever sent a request, where they are signed in.
pub async fn language(app: &App, headers: &HeaderMap) -> Option<Arc<Local>> {
    let shown = app.shown();
    let me = session::who(&app.store, app.clock.as_ref(), &shown.tree, token(headers)?).await.ok()??;
    shown.country.local(&me.rights.person.locale).cloned()
}

/// Puts a session's token into the browser, or takes it out when there is none. Only the desk is sent it, and no
/// script can read it.
pub fn with_cookie(mut response: Response, app: &App, token: Option<&str>) -> Response {
    let secure = if app.shown().country.base_url.starts_with("https:") { "; Secure" } else { "" };
    let value = match token {
        Some(token) => {
            format!("{COOKIE_NAME}={token}; Path=/desk; HttpOnly; SameSite=Lax; Max-Age=1209600{secure}")
        }
        None => format!("{COOKIE_NAME}=; Path=/desk; HttpOnly; SameSite=Lax; Max-Age=0{secure}"),
    };
    if let Ok(value) = HeaderValue::from_str(&value) {
        response.headers_mut().append(SET_COOKIE, value);
    }
    response
}

/// Browser and system in a few words, for the person's own list of sessions.
pub fn device(headers: &HeaderMap) -> String {
    let agent = headers.get(USER_AGENT).and_then(|v| v.to_str().ok()).unwrap_or_default();
    let first = |names: &[&'static str]| names.iter().find(|n| agent.contains(**n)).copied();
    // Order matters: most browsers also name those they descend from.
    let browser = first(&["Firefox", "Edg", "OPR", "Chrome", "Safari", "curl"]).unwrap_or("?");
    let browser = match browser {
        "Edg" => "Edge",
        "OPR" => "Opera",
        other => other,
    };
    let system = first(&["Android", "iPhone", "iPad", "Windows", "Mac OS", "Linux"]).unwrap_or("?");
    format!("{browser} · {system}")
}

/// A visitor of the desk's entry, signed in or not: the page in a language that suits them.
pub struct Visitor {
    /// What the portal shows.
    pub shown: Arc<Shown>,
    /// Language of the page.
    pub local: Arc<Local>,
    /// Browser and system.
    pub device: String,
}

impl Visitor {
    /// The frame of a page.
    pub fn desk(&self, title: &str) -> Desk<'_> {
        let v = View::new(&self.shown.country, &self.local);
        Desk {
            title: v.t(title),
            title_in: None,
            v,
            person: String::new(),
            form_token: String::new(),
            nav: Vec::new(),
            more: Vec::new(),
            notice: None,
            done: None,
            wrong: None,
        }
    }
}

impl FromRequestParts<Arc<App>> for Visitor {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Self, Failure> {
        let shown = app.shown();
        let local = reader::local_for(&shown.country, "", &parts.headers).ok_or(Failure::NotFound)?;
        Ok(Self { local, shown, device: device(&parts.headers) })
    }
}

/// Somebody signed in.
pub struct Staff {
    /// What the portal shows.
    pub shown: Arc<Shown>,
    /// Language of their desk.
    pub local: Arc<Local>,
    /// Who, with rights and session.
    pub me: SignedIn,
    /// What was just done, by its message key.
    done: Option<String>,
    /// They must set up a second step before anything else.
    pub held: bool,
}

/// Where somebody who must set up a second step can go.
fn open_when_held(path: &str) -> bool {
    path == "/desk/account"
        || path == "/desk/sign-out"
        || ["/desk/account/", "/desk/passkeys/", "/desk/sso/"].iter().any(|p| path.starts_with(p))
}

/// Parts of the desk that people go to every day: key, address, and what one must be able to do to see it.
const PARTS: &[(&str, &str, Act)] = &[
    ("desk-home", "/desk/", Act::See),
    ("desk-items", "/desk/items", Act::See),
    ("desk-matrix", "/desk/matrix", Act::See),
    ("desk-media", "/desk/media", Act::See),
    ("desk-facts", "/desk/facts", Act::See),
    ("desk-programme", "/desk/programme", Act::See),
    ("desk-calendar", "/desk/calendar", Act::See),
];

/// The others.
const MORE: &[(&str, &str, Act)] = &[
    ("audience-nav", "/desk/readers", Act::See),
    ("desk-message", "/desk/message", Act::See),
    ("desk-reach", "/desk/dispatches", Act::See),
    ("desk-kits", "/desk/kits", Act::See),
    ("desk-oversight", "/desk/oversight", Act::See),
    ("desk-newsletters", "/desk/newsletters", Act::See),
    ("desk-demand", "/desk/demand", Act::See),
    ("desk-language-tools", "/desk/language", Act::See),
    ("desk-data", "/desk/data", Act::LoadData),
    ("desk-indices", "/desk/indices", Act::See),
    ("effect-title", "/desk/studies", Act::See),
    ("scorecard-title", "/desk/scorecards", Act::See),
    ("hooks-title", "/desk/hooks", Act::ManageSite),
    ("desk-checklists", "/desk/checklists", Act::ManageSite),
    ("desk-people", "/desk/people", Act::ManagePeople),
    ("desk-audit", "/desk/audit", Act::Audit),
    ("desk-administration", "/desk/administration", Act::ManageSite),
];

/// Those that are the whole country's: whoever has a role in a part of the tree alone would be refused there.
const WHOLE: &[&str] = &["/desk/checklists", "/desk/audit"];

impl Staff {
    /// The country in their language.
    pub fn view(&self) -> View<'_> {
        View::new(&self.shown.country, &self.local)
    }

    /// The frame of a page; `part` is the key of its place in the navigation.
    pub fn desk(&self, title: impl Into<String>, part: &str) -> Desk<'_> {
        let v = self.view();
        let ways = |parts: &'static [(&'static str, &'static str, Act)]| -> Vec<DeskLink> {
            parts
                .iter()
                .filter(|(_, href, act)| !self.held && self.opens(href, *act))
                .map(|(key, href, _)| DeskLink { href, text: v.t(key), current: *key == part })
                .collect()
        };
        Desk {
            title: title.into(),
            title_in: None,
            person: self.me.rights.person.name.clone(),
            form_token: self.me.form_token.clone(),
            nav: ways(PARTS),
            more: ways(MORE),
            notice: None,
            done: self.done.as_deref().map(|key| v.t(key)),
            wrong: None,
            v,
        }
    }

    /// Whether a part of the desk opens for them.
    fn opens(&self, href: &str, act: Act) -> bool {
        let rights = &self.me.rights;
        if WHOLE.contains(&href) { rights.may(act, Scope::COUNTRY) } else { rights.anywhere(act) }
    }

    /// What a refusal says, in their language.
    pub fn explain(&self, refusal: &Refusal) -> String {
        explain(&self.view(), refusal)
    }
}

/// What a refusal says.
pub fn explain(v: &View<'_>, refusal: &Refusal) -> String {
    match refusal {
        Refusal::Missing(field) => v.t1("refusal-missing", "field", &v.t(&format!("field-{field}"))),
        Refusal::Invalid { reason, .. } => v.t(reason),
        Refusal::Problems(problems) => {
            let list = problems.join("\n");
            v.t1("refusal-problems", "problems", &list)
        }
        Refusal::Unticked(entries) => v.t1("refusal-unticked", "entries", &entries.join("; ")),
        Refusal::Embargo(until) => v.t1("refusal-embargo", "time", &super::parts::moment(v, *until)),
        Refusal::NotFound { what: "link", .. } => v.t("link-gone"),
        Refusal::Media(problems) => {
            let each = problems.iter().map(|(code, why)| v.t1(why, "media", code.as_str()));
            v.t1("refusal-media", "problems", &each.collect::<Vec<_>>().join(" "))
        }
        Refusal::Forbidden(_) => v.t("forbidden"),
        other => v.t(&format!("refusal-{}", other.code())),
    }
}

impl FromRequestParts<Arc<App>> for Staff {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Self, Response> {
        let shown = app.shown();
        let way_in = |parts: &Parts| {
            let to = parts.uri.path_and_query().map_or("/desk/", |t| t.as_str());
            let to = if parts.method == Method::GET { to } else { "/desk/" };
            redirect(&format!("/desk/sign-in?to={}", crate::structured::percent(to)), false)
        };
        let Some(token) = token(&parts.headers) else { return Err(way_in(parts)) };
        let found = session::who(&app.store, app.clock.as_ref(), &shown.tree, token).await;
        let me = match found {
            Ok(Some(me)) => me,
            Ok(None) => return Err(with_cookie(way_in(parts), app, None)),
            Err(e) => return Err(Failure::internal(e).into_response()),
        };
        if !me.rights.anywhere(Act::See) {
            return Err(Failure::Forbidden.into_response());
        }
        let held = app.identity().demand_second_step
            && !me.session.two_steps
            && me.rights.person.second_factor_since.is_none();
        if held && !open_when_held(parts.uri.path()) {
            return Err(redirect("/desk/account", false));
        }
        let wish = &me.rights.person.locale;
        let local = shown.country.local(wish).cloned();
        let local = local.or_else(|| reader::local_for(&shown.country, "", &parts.headers));
        let local = local.ok_or_else(|| Failure::NotFound.into_response())?;
        let done = parts.uri.query().and_then(|q| q.split('&').find_map(|p| p.strip_prefix("done=")));
        // Only keys of messages that say something was done: the address is anybody's to write.
        let done = done.filter(|k| k.starts_with("done-") && k.len() < 40).map(str::to_owned);
        Ok(Self { local, me, done, shown, held })
    }
}
