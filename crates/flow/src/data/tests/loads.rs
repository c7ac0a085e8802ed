//! Files that are sent at the desk: checked, looked at, published or thrown away.

use std::sync::Arc;

use model::{Actor, Grant, GrantId, LoadId, Locale, Person, PersonId, Role};
use store::data::{LoadState, find_load, vintages};

use super::fixture::{Country, code, countries, day};
use crate::FlowError;
use crate::data::load::{Carrier, Found, NewLoad, Passing, accept_load, drop_load, own_load, send_load};
use crate::trust::{Rights, Tree};

const FIRST: &str = "REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE\nAA,POP,2022,1\nAA,POP,2023,2\n";

fn rights(role: Role, organisation: &str) -> Rights {
    let now = day(1);
    let person = Person {
        id: PersonId::new(now),
        name: "P".into(),
        email: "p@example.org".into(),
        locale: Locale::new("en").unwrap(),
        created_at: now,
        disabled_at: None,
        second_factor_since: None,
    };
    let grant = Grant {
        id: GrantId::new(now),
        person: person.id,
        role,
        organisation: Some(code(organisation)),
        locales: Vec::new(),
    };
    Rights::new(person, vec![grant], Arc::new(Tree::default()))
}

fn carrier(country: &Country) -> Carrier {
    let blobs = crate::Blobs::in_folder(country.folder.path().join("blobs"));
    Carrier {
        store: country.store.clone(),
        passing: Passing::beside(&blobs),
        clock: Arc::clone(&country.clock),
    }
}

/// A file that has come in.
async fn send(country: &Country, me: &Rights, text: &str) -> Result<LoadId, FlowError> {
    let carrier = carrier(country);
    let id = LoadId::new(day(1));
    carrier.passing.folder().unwrap();
    std::fs::write(carrier.passing.path(id), text).unwrap();
    let new = NewLoad {
        id,
        file_name: "C:\\figures\\small.csv".into(),
        bytes: text.len() as u64,
        whole: false,
        note: " First figures. ".into(),
    };
    let mut tx = country.store.begin().await.unwrap();
    send_load(&mut tx, me, country.clock.as_ref(), &code("small"), &new).await?;
    tx.commit().await.unwrap();
    Ok(id)
}

async fn state(country: &Country, id: LoadId) -> (LoadState, Found) {
    let load = find_load(&mut country.store.read().await.unwrap(), id).await.unwrap().unwrap();
    (load.state, Found::read(&load.outcome))
}

async fn accept(country: &Country, me: &Rights, id: LoadId) -> Result<(), FlowError> {
    let mut tx = country.store.begin().await.unwrap();
    accept_load(&mut tx, me, country.clock.as_ref(), &code("small"), id).await?;
    tx.commit().await.unwrap();
    Ok(())
}

#[tokio::test]
async fn a_file_is_checked_looked_at_and_published() {
    for country in countries().await {
        let (me, carrier) = (rights(Role::Analyst, "office"), carrier(&country));
        let id = send(&country, &me, FIRST).await.unwrap();
        // Nobody can say yes to what they have not seen.
        assert!(accept(&country, &me, id).await.is_err());
        carrier.carry(id).await;
        let (stands, found) = state(&country, id).await;
        assert_eq!(stands, LoadState::Checked);
        let changes = found.changes.unwrap();
        assert_eq!((changes.base, changes.rows, changes.added, changes.revised), (0, 2, 2, 0));
        assert!(country.values(None).await.is_empty(), "nothing is published yet");
        accept(&country, &me, id).await.unwrap();
        carrier.carry(id).await;
        assert_eq!(state(&country, id).await.0, LoadState::Published);
        assert_eq!(country.values(None).await.len(), 2);
        assert!(!carrier.passing.path(id).exists(), "the file is gone");
        let mut conn = country.store.read().await.unwrap();
        let vintage = vintages(&mut conn, &code("small")).await.unwrap().remove(0);
        assert_eq!((vintage.note.as_str(), vintage.actor), ("First figures.", Actor::person(me.person.id)));
        let load = own_load(&mut conn, &me, &code("small"), id).await.unwrap();
        assert_eq!((load.vintage, load.file_name.as_str()), (Some(1), "small.csv"));
        let events = store::event::events_about(&mut conn, "data", &code("small"), 10).await.unwrap();
        for action in ["send-data", "accept-data", "publish-data"] {
            assert!(events.iter().any(|event| event.action == action), "{action}");
        }
        drop(conn);
        // The same file once more changes nothing.
        let again = send(&country, &me, FIRST).await.unwrap();
        carrier.carry(again).await;
        let (stands, found) = state(&country, again).await;
        assert!(stands == LoadState::Dropped && !found.changes.unwrap().any);
        assert!(!carrier.passing.path(again).exists());
    }
}

#[tokio::test]
async fn a_wrong_file_is_refused_and_not_kept() {
    for country in countries().await {
        let (me, carrier) = (rights(Role::Analyst, "office"), carrier(&country));
        let id = send(&country, &me, &FIRST.replace("AA,POP,2023", "XX,POP,2023")).await.unwrap();
        carrier.carry(id).await;
        let (stands, found) = state(&country, id).await;
        assert_eq!(stands, LoadState::Refused);
        let problem = &found.problems[0];
        assert_eq!((problem.row, problem.column.as_str(), problem.kind.as_str()), (3, "REF_AREA", "code"));
        assert_eq!((problem.said["value"].as_str(), problem.said["list"].as_str()), ("XX", "CL_AREA"));
        assert!(!carrier.passing.path(id).exists());
        assert!(accept(&country, &me, id).await.is_err());
        let left = std::fs::read_dir(carrier.passing.folder().unwrap()).unwrap().count();
        assert_eq!(left, 0, "nothing passing stays");
    }
}

#[tokio::test]
async fn figures_are_loaded_where_one_may() {
    for country in countries().await {
        for (role, organisation, may) in [
            (Role::Publisher, "office", true),
            (Role::Analyst, "elsewhere", false),
            (Role::Author, "office", false),
            (Role::Administrator, "office", false),
        ] {
            let me = rights(role, organisation);
            assert_eq!(send(&country, &me, FIRST).await.is_ok(), may, "{role} of {organisation}");
        }
        let me = rights(Role::Analyst, "office");
        let id = send(&country, &me, FIRST).await.unwrap();
        carrier(&country).carry(id).await;
        assert!(accept(&country, &rights(Role::Analyst, "elsewhere"), id).await.is_err());
        let mut tx = country.store.begin().await.unwrap();
        drop_load(&mut tx, &me, country.clock.as_ref(), &code("small"), id).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(state(&country, id).await.0, LoadState::Dropped);
    }
}

#[tokio::test]
async fn who_is_overtaken_looks_again() {
    for country in countries().await {
        let (me, carrier) = (rights(Role::Analyst, "office"), carrier(&country));
        let id = send(&country, &me, FIRST).await.unwrap();
        carrier.carry(id).await;
        let other = "REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE\nAA,POP,2022,5\n";
        country.publish(&country.file("other.csv", other), false, 1).await.unwrap();
        accept(&country, &me, id).await.unwrap();
        carrier.carry(id).await;
        let (stands, found) = state(&country, id).await;
        assert!(stands == LoadState::Checked && found.again);
        let changes = found.changes.unwrap();
        assert_eq!((changes.base, changes.added, changes.revised), (1, 1, 1));
        assert_eq!(changes.first[0].before.as_ref().unwrap()[1], "5");
        assert_eq!(country.values(None).await.len(), 1, "only what the other published");
        accept(&country, &me, id).await.unwrap();
        carrier.carry(id).await;
        assert_eq!(state(&country, id).await.0, LoadState::Published);
    }
}

#[tokio::test]
async fn work_survives_a_restart_and_what_is_left_is_put_away() {
    for country in countries().await {
        let me = rights(Role::Analyst, "office");
        let (kept, gone) =
            (send(&country, &me, FIRST).await.unwrap(), send(&country, &me, FIRST).await.unwrap());
        // Another process begins: one file is there, the other is not.
        let mut carrier = carrier(&country);
        carrier.passing.remove(gone);
        carrier.take_up().await.unwrap();
        assert_eq!(state(&country, kept).await.0, LoadState::Checked);
        assert_eq!(state(&country, gone).await.0, LoadState::Waiting);
        // A file that cannot be read is told of as lost.
        carrier.carry(gone).await;
        assert_eq!(state(&country, gone).await.0, LoadState::Lost);
        carrier.put_away().await.unwrap();
        assert!(carrier.passing.path(kept).exists(), "it waits for a yes");
        carrier.clock = Arc::new(model::FixedClock(day(20)));
        carrier.put_away().await.unwrap();
        assert_eq!(state(&country, kept).await.0, LoadState::Dropped);
        assert!(!carrier.passing.path(kept).exists());
    }
}
