//! Whose turn it is after a step of a text, for those who write to them.

use std::sync::Arc;

use jiff::Timestamp;
use model::{Act, Code, Edition, Event, EventSubject, Grant, Item, Person, PersonId, Stage};
use store::Tx;
use store::work::Work;

use super::save_text::{writers, writing};
use crate::FlowError;
use crate::trust::{Rights, Scope, Tree};

/// What waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// A text waits to be checked.
    Check,
    /// A text came back.
    Returned,
    /// A text was given to somebody.
    Assigned,
}

impl Turn {
    /// The step that an event of the log is.
    pub fn of(event: &Event) -> Option<Self> {
        match event.action.as_str() {
            "submit" => Some(Self::Check),
            "return" => Some(Self::Returned),
            "assign" => Some(Self::Assigned),
            _ => None,
        }
    }
}

/// A step of a text, and whose turn it is now.
#[derive(Debug, Clone)]
pub struct Turned {
    /// What waits.
    pub turn: Turn,
    /// The item.
    pub item: Item,
    /// The edition.
    pub edition: Edition,
    /// Where the work on it stands.
    pub work: Work,
    /// Headline of the newest text, of the original where there is none yet; nothing while the item is under embargo, since
    /// what is written here leaves the house.
    pub title: Option<String>,
    /// Who did it.
    pub by: Option<Person>,
    /// Whose turn it is: those who may do what waits, without whoever did this step.
    pub people: Vec<Person>,
}

/// Looks whose turn it is after `event`; nothing when the text has gone on since, or the event is no such step.
pub async fn who_acts(
    tx: &mut Tx,
    tree: &Arc<Tree>,
    now: Timestamp,
    event: &Event,
) -> Result<Option<Turned>, FlowError> {
    let Some(turn) = Turn::of(event) else { return Ok(None) };
    let EventSubject::Edition { item, locale } = &event.subject else { return Ok(None) };
    let Some(item) = store::item::find_item(tx, item).await? else { return Ok(None) };
    let Some(edition) = store::edition::edition_of(tx, item.id, locale).await? else { return Ok(None) };
    let Some(work) = store::work::find_work(tx, edition.id).await? else { return Ok(None) };
    let stands = match turn {
        Turn::Check => work.stage == Stage::InReview,
        Turn::Returned => work.stage == Stage::Returned,
        Turn::Assigned => work.assignee.is_some(),
    };
    if !stands {
        return Ok(None);
    }
    let actor = event.actor.as_person();
    let everybody = store::person::people(tx).await?;
    let scope = Scope::text(&item.publisher, &edition.locale);
    let people = if turn == Turn::Check {
        let grants = store::person::all_grants(tx).await?;
        let mut without: Vec<PersonId> = actor.into_iter().collect();
        if item.kind.needs_four_eyes() {
            without.extend(writers(tx, &edition).await?);
        }
        let others = everybody.iter().filter(|p| !without.contains(&p.id)).cloned().collect();
        nearest(Act::Review, scope, others, &grants, tree)
    } else {
        let own = everybody.iter().find(|p| Some(p.id) == work.assignee && Some(p.id) != actor);
        match own {
            Some(person) => {
                let grants = store::person::grants_of(tx, person.id).await?;
                let rights = Rights::new(person.clone(), grants, Arc::clone(tree));
                let acts = [writing(&item, &edition), Act::Review, Act::Publish];
                let may = match turn {
                    Turn::Returned => rights.may(acts[0], scope),
                    _ => acts.iter().any(|act| rights.may(*act, scope)),
                };
                may.then(|| person.clone()).into_iter().collect()
            }
            None => Vec::new(),
        }
    };
    let title = title(tx, &item, &edition, now).await?;
    let by = everybody.into_iter().find(|p| Some(p.id) == actor);
    Ok(Some(Turned { turn, item, edition, work, title, by, people }))
}

/// The headline, as far as it may leave the house.
async fn title(
    tx: &mut Tx,
    item: &Item,
    edition: &Edition,
    now: Timestamp,
) -> Result<Option<String>, FlowError> {
    if super::embargo::is_embargoed(tx, item.id, now).await? {
        return Ok(None);
    }
    let original = store::edition::edition_of(tx, item.id, &item.written_in).await?;
    for latest in [edition.latest_revision, original.and_then(|e| e.latest_revision)].into_iter().flatten() {
        let found = store::revision::find_revision(tx, latest).await?;
        if let Some(title) = found.map(|r| r.title).filter(|t| !t.trim().is_empty()) {
            return Ok(Some(title));
        }
    }
    Ok(Some(item.code.to_string()))
}

/// Those who may do something there by a role that was given nearest to it. Whoever answers for the whole country may check
/// every text, but is asked only where nobody nearer is.
fn nearest(
    act: Act,
    scope: Scope<'_>,
    people: Vec<Person>,
    grants: &[Grant],
    tree: &Arc<Tree>,
) -> Vec<Person> {
    let mut found: Vec<(Person, Option<Code>)> = Vec::new();
    for person in people {
        for grant in grants.iter().filter(|g| g.person == person.id) {
            let alone = Rights::new(person.clone(), vec![grant.clone()], Arc::clone(tree));
            if alone.may(act, scope) {
                found.push((person.clone(), grant.organisation.clone()));
            }
        }
    }
    let nearer = |a: &Option<Code>, b: &Option<Code>| match (a, b) {
        (Some(_), None) => true,
        (Some(a), Some(b)) => a != b && tree.is_below(a, b),
        (None, _) => false,
    };
    let mut out: Vec<Person> = Vec::new();
    for (person, place) in &found {
        let first = !found.iter().any(|(_, other)| nearer(other, place));
        if first && !out.iter().any(|p| p.id == person.id) {
            out.push(person.clone());
        }
    }
    out
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use model::{GrantId, Locale, Organisation, Role};

    use super::*;

    fn code(text: &str) -> Code {
        Code::new(text).unwrap()
    }

    fn person(name: &str) -> Person {
        Person {
            id: PersonId::new(Timestamp::UNIX_EPOCH),
            name: name.into(),
            email: format!("{name}@example.org"),
            locale: Locale::new("vi").unwrap(),
            created_at: Timestamp::UNIX_EPOCH,
            disabled_at: None,
            second_factor_since: None,
        }
    }

    fn grant(person: &Person, role: Role, organisation: Option<&str>) -> Grant {
        Grant {
            id: GrantId::new(Timestamp::UNIX_EPOCH),
            person: person.id,
            role,
            organisation: organisation.map(code),
            locales: Vec::new(),
        }
    }

    #[test]
    fn whoever_is_nearest_is_asked_and_nobody_who_may_not() {
        let tree = Arc::new(Tree::new(&[] as &[Organisation], &[]));
        let [near, far, author] = ["near", "far", "author"].map(person);
        let mut grants = vec![
            grant(&far, Role::Publisher, None),
            grant(&author, Role::Author, Some("office")),
            grant(&near, Role::Reviewer, Some("office")),
        ];
        let (office, vi) = (code("office"), Locale::new("vi").unwrap());
        let asked = |grants: &[Grant], people: &[&Person]| -> Vec<String> {
            let people = people.iter().map(|p| (*p).clone()).collect();
            let found = nearest(Act::Review, Scope::text(&office, &vi), people, grants, &tree);
            found.into_iter().map(|p| p.name).collect()
        };
        assert_eq!(asked(&grants, &[&near, &far, &author]), ["near"]);
        // Without somebody nearer, it is the other's turn; two roles are one person.
        assert_eq!(asked(&grants, &[&far, &author]), ["far"]);
        grants.push(grant(&near, Role::Publisher, Some("office")));
        assert_eq!(asked(&grants, &[&near, &far]), ["near"]);
        let shut_out = Person { disabled_at: Some(Timestamp::UNIX_EPOCH), ..near };
        assert_eq!(asked(&grants, &[&shut_out, &far]), ["far"]);
    }
}
