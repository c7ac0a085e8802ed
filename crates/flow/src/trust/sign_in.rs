//! Signing in: password, then a code where one is asked for; guessing gets slower with every miss.

use jiff::{SignedDuration, Timestamp};
use model::{Actor, Clock, EventSubject, Person};
use serde_json::json;
use store::Store;
use store::person::{NewInvitation, Purpose};

use super::token::{Token, hash};
use super::{password, second_factor, session};
use crate::{FlowError, trust};

/// Tries that cost nothing.
const FREE: i64 = 5;
/// Time to type the code after the password was right.
const TICKET: SignedDuration = SignedDuration::from_mins(5);

/// How a try to sign in ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SignIn {
    /// In; the token is for the browser.
    Welcome(Token),
    /// The password was right; a code is asked for, and this ticket says who for.
    NeedsCode(Token),
    /// Address, password or code is wrong; which of them is not told.
    Wrong,
    /// Too many misses: nothing is heard before then.
    Wait(Timestamp),
}

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
    let outcome = if !right {
        miss(&mut tx, clock, &person, credentials.failures).await?
    } else if credentials.second_factor_since.is_some() {
        let ticket = Token::new()?;
        let new = NewInvitation {
            token_hash: ticket.hash(),
            purpose: Purpose::Code,
            person: Some(person.id),
            email: person.email.clone(),
            roles: Vec::new(),
            by: Actor::person(person.id),
            at: now,
            expires_at: now + TICKET,
        };
        store::person::insert_invitation(&mut tx, &new).await?;
        SignIn::NeedsCode(ticket)
    } else {
        welcome(&mut tx, clock, &person, device).await?
    };
    tx.commit().await?;
    Ok(outcome)
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
    let found = store::person::find_invitation(&mut tx, &hash(ticket)).await?;
    let valid = found.filter(|t| t.purpose == Purpose::Code && t.used_at.is_none() && t.expires_at > now);
    let Some(person) = valid.and_then(|t| t.person) else { return Ok(SignIn::Wrong) };
    let Some(person) = store::person::find_person(&mut tx, person).await? else { return Ok(SignIn::Wrong) };
    let credentials = store::person::credentials(&mut tx, person.id).await?;
    if let Some(until) = credentials.locked_until.filter(|until| *until > now) {
        return Ok(SignIn::Wait(until));
    }
    let outcome = if second_factor::check(&mut tx, clock, &person, code).await? {
        store::person::use_invitation(&mut tx, &hash(ticket), now).await?;
        welcome(&mut tx, clock, &person, device).await?
    } else {
        miss(&mut tx, clock, &person, credentials.failures).await?
    };
    tx.commit().await?;
    Ok(outcome)
}

async fn welcome(
    tx: &mut store::Tx,
    clock: &dyn Clock,
    person: &Person,
    device: &str,
) -> Result<SignIn, FlowError> {
    store::person::set_failures(tx, person.id, 0, None).await?;
    let token = session::begin(tx, clock, person.id, device).await?;
    let subject = EventSubject::Person(person.id);
    trust::record(tx, clock, &Actor::person(person.id), "sign-in", subject, json!({})).await?;
    Ok(SignIn::Welcome(token))
}

/// Writes a miss down. From the fifth on each costs a wait that doubles, up to an hour.
async fn miss(
    tx: &mut store::Tx,
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
                    SignIn::NeedsCode(ticket) => ticket,
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
