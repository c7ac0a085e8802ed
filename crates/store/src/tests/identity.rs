//! Passkeys, linked accounts, and the steps of a sign-in.

use model::{Means, Person, PersonId};

use super::sample::{at, locale};
use crate::Tx;
use crate::person::{
    LinkedAccount, NewSession, NewStep, StoredPasskey, count_strangers_steps, delete_linked_account,
    delete_passkey, find_linked_account, find_passkey, find_person, find_session, find_step,
    insert_linked_account, insert_passkey, insert_person, insert_session, insert_step, linked_accounts_of,
    passkeys_of, rename_passkey, take_step, use_linked_account, use_passkey,
};

async fn person(tx: &mut Tx, name: &str) -> PersonId {
    let person = Person {
        id: PersonId::new(at(0)),
        name: name.into(),
        email: format!("{name}@example.org"),
        locale: locale("vi"),
        created_at: at(0),
        disabled_at: None,
        second_factor_since: None,
    };
    insert_person(tx, &person).await.unwrap();
    person.id
}

fn key(id: &str, person: PersonId, seconds: i64) -> StoredPasskey {
    StoredPasskey {
        id: id.into(),
        person,
        name: id.to_uppercase(),
        credential: "{}".into(),
        created_at: at(seconds),
        used_at: None,
    }
}

on_every_engine! {
    async fn a_passkey_belongs_to_one_person_and_is_their_second_step(store) {
        let mut tx = store.begin().await.unwrap();
        let (an, binh) = (person(&mut tx, "an").await, person(&mut tx, "binh").await);
        insert_passkey(&mut tx, &key("b", an, 9)).await.unwrap();
        insert_passkey(&mut tx, &key("a", an, 5)).await.unwrap();
        assert_eq!(passkeys_of(&mut tx, an).await.unwrap(), [key("a", an, 5), key("b", an, 9)]);
        assert_eq!(find_person(&mut tx, an).await.unwrap().unwrap().second_factor_since, Some(at(5)));
        assert_eq!(find_person(&mut tx, binh).await.unwrap().unwrap().second_factor_since, None);
        assert!(!rename_passkey(&mut tx, "a", binh, "x").await.unwrap());
        assert!(!delete_passkey(&mut tx, "a", binh).await.unwrap());
        use_passkey(&mut tx, "a", "{\"n\":1}", at(20)).await.unwrap();
        let found = find_passkey(&mut tx, "a").await.unwrap().unwrap();
        assert_eq!((found.credential.as_str(), found.used_at), ("{\"n\":1}", Some(at(20))));
        assert!(delete_passkey(&mut tx, "a", an).await.unwrap());
        assert_eq!(find_passkey(&mut tx, "a").await.unwrap(), None);
    }

    async fn an_id_is_taken_once(store) {
        let mut tx = store.begin().await.unwrap();
        let (an, binh) = (person(&mut tx, "an").await, person(&mut tx, "binh").await);
        insert_passkey(&mut tx, &key("a", an, 1)).await.unwrap();
        assert!(insert_passkey(&mut tx, &key("a", binh, 2)).await.unwrap_err().is_duplicate());
    }

    async fn an_account_elsewhere_lets_one_person_in(store) {
        let mut tx = store.begin().await.unwrap();
        let (an, binh) = (person(&mut tx, "an").await, person(&mut tx, "binh").await);
        let account = LinkedAccount {
            issuer: "https://id.example".into(),
            subject: "7".into(),
            person: an,
            email: "an@id.example".into(),
            created_at: at(1),
            used_at: None,
        };
        insert_linked_account(&mut tx, &account).await.unwrap();
        let found = find_linked_account(&mut tx, "https://id.example", "7").await.unwrap();
        assert_eq!(found.as_ref(), Some(&account));
        assert_eq!(find_linked_account(&mut tx, "https://other.example", "7").await.unwrap(), None);
        use_linked_account(&mut tx, "https://id.example", "7", "new@id.example", at(3)).await.unwrap();
        let listed = linked_accounts_of(&mut tx, an).await.unwrap();
        assert_eq!((listed[0].email.as_str(), listed[0].used_at), ("new@id.example", Some(at(3))));
        assert!(!delete_linked_account(&mut tx, "https://id.example", "7", binh).await.unwrap());
        assert!(delete_linked_account(&mut tx, "https://id.example", "7", an).await.unwrap());
    }

    async fn a_step_counts_once_in_time_and_for_its_purpose(store) {
        let mut tx = store.begin().await.unwrap();
        let an = person(&mut tx, "an").await;
        let step = |name: &str, seconds| NewStep {
            token_hash: name.into(),
            purpose: "passkey",
            person: Some(an),
            state: "{}".into(),
            at: at(seconds),
            expires_at: at(seconds + 60),
        };
        insert_step(&mut tx, &step("a", 0)).await.unwrap();
        let strangers = NewStep { person: None, ..step("s", 0) };
        insert_step(&mut tx, &strangers).await.unwrap();
        for (purpose, seconds, expected) in [("passkey", 1, 1), ("other", 1, 0), ("passkey", 60, 0)] {
            assert_eq!(count_strangers_steps(&mut tx, purpose, at(seconds)).await.unwrap(), expected);
        }
        assert_eq!(take_step(&mut tx, "a", "other", at(1)).await.unwrap(), None);
        assert_eq!(find_step(&mut tx, "a", "passkey", at(60)).await.unwrap(), None);
        assert!(find_step(&mut tx, "a", "passkey", at(59)).await.unwrap().is_some());
        assert_eq!(take_step(&mut tx, "a", "passkey", at(59)).await.unwrap().unwrap().person, Some(an));
        assert_eq!(take_step(&mut tx, "a", "passkey", at(59)).await.unwrap(), None);
        // What is over goes when the next one comes.
        insert_step(&mut tx, &step("b", 0)).await.unwrap();
        insert_step(&mut tx, &step("c", 100)).await.unwrap();
        assert_eq!(find_step(&mut tx, "b", "passkey", at(1)).await.unwrap(), None);
    }

    async fn a_session_knows_how_it_began(store) {
        let mut tx = store.begin().await.unwrap();
        let an = person(&mut tx, "an").await;
        let new = NewSession {
            token_hash: "s".into(),
            person: an,
            at: at(1),
            expires_at: at(9),
            device: "x".into(),
            means: Means::Provider,
            two_steps: true,
            provider: Some("gov".into()),
        };
        insert_session(&mut tx, &new).await.unwrap();
        let found = find_session(&mut tx, "s").await.unwrap().unwrap();
        assert_eq!((found.means, found.two_steps, found.provider.as_deref()), (Means::Provider, true, Some("gov")));
    }
}
