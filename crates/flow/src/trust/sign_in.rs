//! Signing in: password or another first step, then a second where the person has one; guessing gets slower with
//! every miss.

use jiff::{SignedDuration, Timestamp};
use model::{Actor, Clock, EventSubject, Means, Person, PersonId};
use serde::{Deserialize, Serialize};
use serde_json::json;
use store::{Conn, Store, Tx};

use super::second_factor::Asked;
use super::session::How;
use super::token::{Token, hash};
use super::{password, second_factor, session, step};
use crate::{FlowError, trust};

/// Tries that cost nothing.
const FREE: i64 = 5;
/// Time for the second step after the first was right.
const TICKET: SignedDuration = SignedDuration::from_mins(5);

/// How a try to sign in ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SignIn {
    /// In; the token is for the browser.
    Welcome(Token),
    /// The first step was right; a second is asked for.
    Second(Second),
    /// Address, password or code is wrong; which of them is not told.
    Wrong,
    /// Too many misses: nothing is heard before then.
    Wait(Timestamp),
}

/// Between the first step and the second.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Second {
    /// Says who it is for.
    pub ticket: Token,
    /// What will do.
    pub asked: Asked,
}

/// How the first step was done, for the second to go on from.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) struct First {
    /// Code of the provider who vouched; none after a password.
    pub(super) provider: Option<String>,
}

pub(super) const SECOND: &str = "second-step";

/// First step: address and password.
pub async fn with_password(
    store: &Store,
    clock: &dyn Clock,
    email: &str,
    given: &str,
    device: &str,
) -> Result<SignIn, FlowError> {
    let now = clock.now();
    let mut conn = store.read().await?;
    let person = match model::email(email) {
        Ok(email) => store::person::person_by_email(&mut conn, &email).await?,
        Err(_) => None,
    };
    let person = person.filter(|p| p.disabled_at.is_none());
    let credentials = match &person {
        Some(person) => store::person::credentials(&mut conn, person.id).await?,
        None => store::person::Credentials::default(),
    };
    drop(conn);
    if let Some(until) = credentials.locked_until.filter(|until| *until > now) {
        return Ok(SignIn::Wait(until));
    }
    let right = password::check(given, credentials.password_hash.as_deref()).await?;
    let Some(person) = person else { return Ok(SignIn::Wrong) };
    let mut tx = store.begin().await?;
    let outcome = if right {
        go_on(&mut tx, clock, &person, How::by(Means::Password), device).await?
    } else {
        miss(&mut tx, clock, &person, credentials.failures).await?
    };
    tx.commit().await?;
    Ok(outcome)
}

/// After the first step: in, or on to the second where the person has one and nobody has asked for it yet.
pub(super) async fn go_on(
    tx: &mut Tx,
    clock: &dyn Clock,
    person: &Person,
    how: How,
    device: &str,
) -> Result<SignIn, FlowError> {
    let asked = second_factor::asked_of(tx, person.id).await?;
    if how.two_steps || asked.nothing() {
        return welcome(tx, clock, person, &how, device).await;
    }
    let first = First { provider: how.provider };
    let ticket = step::remember(tx, clock, SECOND, Some(person.id), &first, TICKET).await?;
    Ok(SignIn::Second(Second { ticket, asked }))
}

/// Who a ticket is for, while it lasts.
pub(super) async fn holder(
    conn: &mut Conn,
    clock: &dyn Clock,
    ticket: &str,
) -> Result<Option<(Person, First)>, FlowError> {
    let Some((Some(id), first)) = step::look::<First>(conn, clock, SECOND, ticket).await? else {
        return Ok(None);
    };
    let person = store::person::find_person(conn, id).await?;
    Ok(person.filter(|p| p.disabled_at.is_none()).map(|p| (p, first)))
}

/// What will do as the second step of a ticket; nothing when it is over.
pub async fn asked_for(store: &Store, clock: &dyn Clock, ticket: &str) -> Result<Option<Asked>, FlowError> {
    let mut conn = store.read().await?;
    match holder(&mut conn, clock, ticket).await? {
        Some((person, _)) => Ok(Some(second_factor::asked_of(&mut conn, person.id).await?)),
        None => Ok(None),
    }
}

/// Second step: the ticket of the first and a code.
pub async fn with_code(
    store: &Store,
    clock: &dyn Clock,
    ticket: &str,
    code: &str,
    device: &str,
) -> Result<SignIn, FlowError> {
    let now = clock.now();
    let mut tx = store.begin().await?;
    let Some((person, first)) = holder(&mut tx, clock, ticket).await? else { return Ok(SignIn::Wrong) };
    let credentials = store::person::credentials(&mut tx, person.id).await?;
    if let Some(until) = credentials.locked_until.filter(|until| *until > now) {
        return Ok(SignIn::Wait(until));
    }
    let outcome = match second_factor::check(&mut tx, clock, &person, code).await? {
        Some(means) => {
            store::person::take_step(&mut tx, &hash(ticket), SECOND, now).await?;
            welcome(&mut tx, clock, &person, &How::by(means).at(first.provider), device).await?
        }
        None => miss(&mut tx, clock, &person, credentials.failures).await?,
    };
    tx.commit().await?;
    Ok(outcome)
}

/// Lets somebody in, and writes down how they came.
pub(super) async fn welcome(
    tx: &mut Tx,
    clock: &dyn Clock,
    person: &Person,
    how: &How,
    device: &str,
) -> Result<SignIn, FlowError> {
    store::person::set_failures(tx, person.id, 0, None).await?;
    let token = session::begin(tx, clock, person.id, how, device).await?;
    let subject = EventSubject::Person(person.id);
    let detail = json!({ "means": how.means.as_str(), "provider": how.provider });
    trust::record(tx, clock, &Actor::person(person.id), "sign-in", subject, detail).await?;
    Ok(SignIn::Welcome(token))
}

/// Writes down that somebody did not get in for a reason that is no guess.
pub(super) async fn refused(
    store: &Store,
    clock: &dyn Clock,
    person: PersonId,
    detail: serde_json::Value,
) -> Result<(), FlowError> {
    let mut tx = store.begin().await?;
    let by = Actor("system:sign-in".into());
    trust::record(&mut tx, clock, &by, "sign-in-failed", EventSubject::Person(person), detail).await?;
    tx.commit().await?;
    Ok(())
}

/// Writes a miss down. From the fifth on each costs a wait that doubles, up to an hour.
pub(super) async fn miss(
    tx: &mut Tx,
    clock: &dyn Clock,
    person: &Person,
    before: i64,
) -> Result<SignIn, FlowError> {
    let failures = before + 1;
    let over = u32::try_from((failures - FREE).clamp(0, 7)).unwrap_or(0);
    let wait = SignedDuration::from_secs(30 * 2_i64.pow(over)).min(SignedDuration::from_hours(1));
    let until = (failures >= FREE).then(|| clock.now() + wait);
    store::person::set_failures(tx, person.id, failures, until).await?;
    let subject = EventSubject::Person(person.id);
    let by = Actor("system:sign-in".into());
    trust::record(tx, clock, &by, "sign-in-failed", subject, json!({ "failures": failures })).await?;
    Ok(until.map_or(SignIn::Wrong, SignIn::Wait))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::sync::{Arc, Mutex};

    use model::{Locale, PersonId};

    use super::*;

    /// A clock that is moved by hand.
    struct Hand(Mutex<Timestamp>);
    impl Clock for Hand {
        fn now(&self) -> Timestamp {
            *self.0.lock().unwrap()
        }
    }
    impl Hand {
        fn on(&self, seconds: i64) {
            *self.0.lock().unwrap() += SignedDuration::from_secs(seconds);
        }
    }

    async fn somebody(store: &Store, clock: &Hand) -> Person {
        let person = Person {
            id: PersonId::new(clock.now()),
            name: "An".into(),
            email: "an@example.org".into(),
            locale: Locale::new("vi").unwrap(),
            created_at: clock.now(),
            disabled_at: None,
            second_factor_since: None,
        };
        let hash = password::hash("con mèo trèo cây cau").await.unwrap();
        let mut tx = store.begin().await.unwrap();
        store::person::insert_person(&mut tx, &person).await.unwrap();
        store::person::set_password(&mut tx, person.id, &hash).await.unwrap();
        tx.commit().await.unwrap();
        person
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn the_way_in() {
        for store in store::testing::test_stores().await {
            let clock = Hand(Mutex::new("2026-11-26T08:00:00Z".parse().unwrap()));
            let person = somebody(&store, &clock).await;
            let try_with = |password: &'static str| {
                let (store, clock) = (&store, &clock);
                async move { with_password(store, clock, "AN@example.org", password, "Test").await.unwrap() }
            };
            let SignIn::Welcome(token) = try_with("con mèo trèo cây cau").await else { panic!("not in") };
            let tree = Arc::default();
            let me = session::who(&store, &clock, &tree, token.as_str()).await.unwrap().unwrap();
            assert_eq!(me.rights.person.id, person.id);
            assert!(session::who(&store, &clock, &tree, "something else").await.unwrap().is_none());
            clock.on(13 * 3600);
            assert!(session::who(&store, &clock, &tree, token.as_str()).await.unwrap().is_none());
        }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn guessing_gets_slower_and_a_success_forgets_it() {
        for store in store::testing::test_stores().await {
            let clock = Hand(Mutex::new("2026-11-26T08:00:00Z".parse().unwrap()));
            somebody(&store, &clock).await;
            let try_with = async |password: &str| {
                with_password(&store, &clock, "an@example.org", password, "Test").await.unwrap()
            };
            for _ in 0..4 {
                assert_eq!(try_with("wrong").await, SignIn::Wrong);
            }
            assert!(matches!(try_with("wrong").await, SignIn::Wait(_)));
            // Even the right one is not heard now.
            assert!(matches!(try_with("con mèo trèo cây cau").await, SignIn::Wait(_)));
            clock.on(31);
            assert!(matches!(try_with("con mèo trèo cây cau").await, SignIn::Welcome(_)));
            assert_eq!(try_with("wrong").await, SignIn::Wrong);
        }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_new_password_by_letter_asks_for_the_second_step_and_ends_other_links() {
        use crate::trust::invite::{Joining, follow_link, forgotten_link, open_link};
        for store in store::testing::test_stores().await {
            let clock = Hand(Mutex::new("2026-11-26T08:00:00Z".parse().unwrap()));
            let person = somebody(&store, &clock).await;
            let mut tx = store.begin().await.unwrap();
            assert!(forgotten_link(&mut tx, &clock, "nobody@example.org").await.unwrap().is_none());
            assert!(forgotten_link(&mut tx, &clock, "no address").await.unwrap().is_none());
            let (_, earlier) = forgotten_link(&mut tx, &clock, "an@example.org").await.unwrap().unwrap();
            let (found, link) = forgotten_link(&mut tx, &clock, "AN@example.org").await.unwrap().unwrap();
            assert_eq!(found.id, person.id);
            let enrolment = second_factor::begin(&mut tx, &person, "Sen").await.unwrap();
            let secret = totp_rs::Secret::try_from_base32(&enrolment.secret).unwrap();
            let phone = totp_rs::Builder::new().with_secret(secret).with_account_name("a").build().unwrap();
            let code = phone.generate(u64::try_from(clock.now().as_second()).unwrap()).to_string();
            second_factor::confirm(&mut tx, &clock, &person, &code).await.unwrap();
            tx.commit().await.unwrap();
            let joining = Joining {
                name: String::new(),
                email: String::new(),
                password: "một mật khẩu khác hẳn".into(),
                locale: person.locale.clone(),
                device: "T".into(),
            };
            let outcome = follow_link(&store, &clock, link.as_str(), &joining).await.unwrap();
            assert!(matches!(outcome, SignIn::Second(_)), "a mailbox alone lets nobody in: {outcome:?}");
            assert!(open_link(&store, &clock, earlier.as_str()).await.unwrap().is_none());
            let old = with_password(&store, &clock, "an@example.org", "con mèo trèo cây cau", "T").await;
            assert_eq!(old.unwrap(), SignIn::Wrong);
        }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_code_is_asked_for_and_counts_once() {
        for store in store::testing::test_stores().await {
            let clock = Hand(Mutex::new("2026-11-26T08:00:00Z".parse().unwrap()));
            let person = somebody(&store, &clock).await;
            let mut tx = store.begin().await.unwrap();
            let enrolment = second_factor::begin(&mut tx, &person, "Sen").await.unwrap();
            let secret = totp_rs::Secret::try_from_base32(&enrolment.secret).unwrap();
            let phone = totp_rs::Builder::new().with_secret(secret).with_account_name("a").build().unwrap();
            let code =
                |clock: &Hand| phone.generate(u64::try_from(clock.now().as_second()).unwrap()).to_string();
            assert!(second_factor::confirm(&mut tx, &clock, &person, "000000").await.is_err());
            let recovery = second_factor::confirm(&mut tx, &clock, &person, &code(&clock)).await.unwrap();
            tx.commit().await.unwrap();
            assert_eq!(recovery.len(), 10);
            let ticket =
                async || match with_password(&store, &clock, "an@example.org", "con mèo trèo cây cau", "T")
                    .await
                    .unwrap()
                {
                    SignIn::Second(second) => {
                        assert_eq!(second.asked, Asked { codes: true, passkeys: false });
                        second.ticket
                    }
                    other => panic!("{other:?}"),
                };
            let first = ticket().await;
            let now = code(&clock);
            let outcome = with_code(&store, &clock, first.as_str(), &now, "T").await.unwrap();
            assert!(matches!(outcome, SignIn::Welcome(_)));
            // The same ticket and the same code are both used up.
            assert_eq!(with_code(&store, &clock, first.as_str(), &now, "T").await.unwrap(), SignIn::Wrong);
            let second = ticket().await;
            assert_eq!(with_code(&store, &clock, second.as_str(), &now, "T").await.unwrap(), SignIn::Wrong);
            // A lost telephone: a recovery code lets in, once.
            let outcome = with_code(&store, &clock, second.as_str(), &recovery[3], "T").await.unwrap();
            assert!(matches!(outcome, SignIn::Welcome(_)));
            let third = ticket().await;
            assert_eq!(
                with_code(&store, &clock, third.as_str(), &recovery[3], "T").await.unwrap(),
                SignIn::Wrong
            );
        }
    }
}
