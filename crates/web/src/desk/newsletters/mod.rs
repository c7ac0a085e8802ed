//! Newsletters at the desk. Subscribers are shown as numbers alone: there is no list of addresses, and none is brought in.

mod issues;
mod list;
mod settings;

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::Router;
use flow::trust::Scope;
use model::{Act, Code, Interests, Newsletter};
use render::View;
use store::Conn;

use super::staff::Staff;
use crate::app::App;
use crate::failure::Failure;
use crate::pages::newsletters::interest_name;
use crate::routing::{erased, get, post};

/// Addresses.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/desk/newsletters", get(list::list))
        .route("/desk/newsletters/new", get(settings::new_form).post(erased(settings::create)))
        .route("/desk/newsletters/erase", post(list::erase))
        .route("/desk/newsletters/{code}", get(list::one).post(erased(list::act)))
        .route("/desk/newsletters/{code}/settings", get(settings::form).post(erased(settings::save)))
        .route("/desk/newsletters/{code}/issues/{number}", get(issues::issue).post(erased(issues::act)))
        .route("/desk/newsletters/{code}/issues/{number}/letter", get(issues::letter))
}

async fn find(conn: &mut Conn, code: &str) -> Result<Newsletter, Failure> {
    let code = Code::new(code).map_err(|_| Failure::NotFound)?;
    store::newsletter::find_newsletter(conn, &code).await?.ok_or(Failure::NotFound)
}

/// A number of people, or that it is under the threshold `k` and not told, also not here: a row could point at somebody.
fn people(v: &View<'_>, k: i64, n: i64) -> String {
    if n < k { v.t1("newsletter-withheld", "n", &v.num(k)) } else { v.num(n) }
}

/// A set of interests in words.
fn interests(v: &View<'_>, set: &Interests) -> String {
    if set.0.is_empty() {
        return v.t("newsletter-everything");
    }
    let names: Vec<String> = set.0.iter().map(|i| interest_name(v, i)).collect();
    v.local.formats.list(&names)
}

fn may(staff: &Staff, act: Act, n: &Newsletter) -> bool {
    staff.me.rights.may(act, Scope::of(&n.organisation))
}

/// Numbers of subscribers by language and interests, and all together; whoever shows them leaves out what is too small.
async fn numbers(
    conn: &mut Conn,
    n: &Newsletter,
) -> Result<(BTreeMap<(String, Interests), i64>, i64), Failure> {
    let mut told: BTreeMap<(String, Interests), i64> = BTreeMap::new();
    let mut all = 0;
    for (locale, interests, count) in store::newsletter::subscriber_numbers(conn, &n.channel).await? {
        all += count;
        told.insert((locale.to_string(), interests), count);
    }
    Ok((told, all))
}
