//! Who may do what, where: the one function that decides, [`Rights::may`].

use std::collections::HashMap;
use std::sync::Arc;

use model::{Act, ChangeKind, Code, Grant, Lineage, Locale, Organisation, Person, Refusal, Role};

/// The tree of organisations, as far as rights go.
#[derive(Debug, Clone, Default)]
pub struct Tree {
    above: HashMap<Code, Code>,
}

impl Tree {
    /// Who stands above whom. What a closed organisation published is its heir's to look after.
    pub fn new(organisations: &[Organisation], lineage: &[Lineage]) -> Self {
        let mut above = HashMap::new();
        for organisation in organisations {
            // Its last step that led elsewhere; where it stood, and what it was called before, is no heir.
            let elsewhere = |l: &&Lineage| {
                l.from == organisation.code
                    && l.change != ChangeKind::Moved
                    && l.to.as_ref().is_some_and(|to| *to != organisation.code)
            };
            let heir = lineage.iter().rev().find(elsewhere).and_then(|l| l.to.clone());
            let closed = organisation.valid_to.is_some();
            let up = if closed {
                heir.or_else(|| organisation.parent.clone())
            } else {
                organisation.parent.clone()
            };
            if let Some(up) = up {
                above.insert(organisation.code.clone(), up);
            }
        }
        Self { above }
    }

    /// Whether `node` is `top` or stands below it.
    pub fn is_below(&self, node: &Code, top: &Code) -> bool {
        let mut at = node;
        // A pack may err into a circle; no real tree is deeper.
        for _ in 0..32 {
            if at == top {
                return true;
            }
            match self.above.get(at) {
                Some(up) => at = up,
                None => return false,
            }
        }
        false
    }
}

/// Where something is to be done.
#[derive(Debug, Clone, Copy, Default)]
pub struct Scope<'a> {
    /// Whose content it is; the whole country's when there is none.
    pub organisation: Option<&'a Code>,
    /// In which language, where that matters.
    pub locale: Option<&'a Locale>,
}

impl<'a> Scope<'a> {
    /// Something of the whole country: the registry of facts, the people, the portal.
    pub const COUNTRY: Scope<'static> = Scope { organisation: None, locale: None };

    /// Something of an organisation.
    pub fn of(organisation: &'a Code) -> Self {
        Self { organisation: Some(organisation), locale: None }
    }

    /// An organisation's text in a language.
    pub fn text(organisation: &'a Code, locale: &'a Locale) -> Self {
        Self { organisation: Some(organisation), locale: Some(locale) }
    }
}

/// A person with what was granted to them.
#[derive(Debug, Clone)]
pub struct Rights {
    /// Who.
    pub person: Person,
    /// Their roles.
    pub grants: Vec<Grant>,
    tree: Arc<Tree>,
}

/// Whether a role includes an act at all.
fn includes(role: Role, act: Act) -> bool {
    match role {
        Role::Author => {
            matches!(act, Act::See | Act::Create | Act::Write | Act::Comment | Act::Submit | Act::Media)
        }
        Role::Translator => {
            matches!(act, Act::See | Act::Translate | Act::Comment | Act::Submit | Act::ChangeLanguage)
        }
        Role::Reviewer => matches!(act, Act::See | Act::Comment | Act::Review | Act::Appraise),
        Role::Publisher => !matches!(
            act,
            Act::Audit
                | Act::ManagePeople
                | Act::ManageSite
                | Act::ChangeFact
                | Act::ChangeMessage
                | Act::Plan
                | Act::Oversee
                | Act::Inspect
                | Act::Appraise
        ),
        Role::MediaEditor => matches!(act, Act::See | Act::Media | Act::Comment),
        Role::Analyst => {
            matches!(act, Act::See | Act::ChangeFact | Act::LoadData | Act::Comment | Act::Appraise)
        }
        Role::Planner => matches!(
            act,
            Act::See
                | Act::Assign
                | Act::Comment
                | Act::ChangeMessage
                | Act::Plan
                | Act::Oversee
                | Act::Inspect
                | Act::Appraise
        ),
        Role::Auditor => matches!(act, Act::See | Act::Audit | Act::Inspect),
        Role::Administrator => matches!(act, Act::See | Act::ManagePeople | Act::ManageSite | Act::Audit),
    }
}

impl Rights {
    /// A person's rights.
    pub fn new(person: Person, grants: Vec<Grant>, tree: Arc<Tree>) -> Self {
        Self { person, grants, tree }
    }

    /// Whether the person may do `act` there. A grant on a node holds on the node and below it; one that is limited
    /// to languages holds for texts in these and for seeing.
    pub fn may(&self, act: Act, scope: Scope<'_>) -> bool {
        if self.person.disabled_at.is_some() {
            return false;
        }
        self.grants.iter().any(|grant| {
            let here = match (&grant.organisation, scope.organisation) {
                (None, _) => true,
                (Some(_), None) => false,
                (Some(top), Some(node)) => self.tree.is_below(node, top),
            };
            let language = grant.locales.is_empty()
                || act == Act::See
                || scope.locale.is_some_and(|locale| grant.locales.contains(locale));
            here && language && includes(grant.role, act)
        })
    }

    /// The same as a rule that refuses.
    pub fn need(&self, act: Act, scope: Scope<'_>) -> Result<(), Refusal> {
        if self.may(act, scope) { Ok(()) } else { Err(Refusal::Forbidden(act)) }
    }

    /// Whether the person may do `act` anywhere at all: whether the desk shows a way to it.
    pub fn anywhere(&self, act: Act) -> bool {
        self.person.disabled_at.is_none() && self.grants.iter().any(|g| includes(g.role, act))
    }

    /// The codes of `organisations` for whom the person may do `act`, for choosers.
    pub fn organisations<'a>(&self, act: Act, organisations: &'a [Organisation]) -> Vec<&'a Organisation> {
        organisations
            .iter()
            .filter(|o| o.valid_to.is_none())
            .filter(|o| {
                self.grants.iter().any(|g| {
                    includes(g.role, act)
                        && g.organisation.as_ref().is_none_or(|top| self.tree.is_below(&o.code, top))
                })
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use jiff::Timestamp;
    use model::{GrantId, PersonId};

    use super::*;

    fn code(text: &str) -> Code {
        Code::new(text).unwrap()
    }

    /// country ▸ ministry ▸ department; province beside it.
    fn rights(role: Role, organisation: Option<&str>, locales: &[&str]) -> Rights {
        let pairs = [("ministry", "country"), ("department", "ministry"), ("province", "country")];
        let above = pairs.into_iter().map(|(a, b)| (code(a), code(b))).collect();
        let now = Timestamp::UNIX_EPOCH;
        let id = PersonId::new(now);
        let person = Person {
            id,
            name: "P".into(),
            email: "p@example.org".into(),
            locale: Locale::new("vi").unwrap(),
            created_at: now,
            disabled_at: None,
            second_factor_since: None,
        };
        let grant = Grant {
            id: GrantId::new(now),
            person: id,
            role,
            organisation: organisation.map(code),
            locales: locales.iter().map(|l| Locale::new(l).unwrap()).collect(),
        };
        Rights::new(person, vec![grant], Arc::new(Tree { above }))
    }

    /// What each role may do where it was granted, written out once more, so that a slip in `includes` shows.
    const MATRIX: &[(Role, &str)] = &[
        (Role::Author, "see create write comment submit media"),
        (Role::Translator, "see translate comment submit change-language"),
        (Role::Reviewer, "see comment review appraise"),
        (
            Role::Publisher,
            "see create write translate comment submit review publish correct withdraw assign media load-data change-language",
        ),
        (Role::MediaEditor, "see media comment"),
        (Role::Analyst, "see change-fact load-data comment appraise"),
        (Role::Planner, "see assign comment change-message plan oversee inspect appraise"),
        (Role::Auditor, "see audit inspect"),
        (Role::Administrator, "see manage-people manage-site audit"),
    ];

    #[test]
    fn every_role_may_do_what_it_should_and_nothing_else() {
        assert_eq!(MATRIX.len(), Role::ALL.len());
        for (role, acts) in MATRIX {
            let acts: Vec<&str> = acts.split(' ').collect();
            for act in Act::ALL {
                let expected = acts.contains(&act.as_str());
                let vi = Locale::new("vi").unwrap();
                // granted on the ministry: on it, below it, beside it, above it, and for the country as a whole
                let granted = rights(*role, Some("ministry"), &[]);
                for (organisation, inside) in
                    [("ministry", true), ("department", true), ("province", false), ("country", false)]
                {
                    let here = granted.may(*act, Scope::text(&code(organisation), &vi));
                    assert_eq!(here, expected && inside, "{role} {act} at {organisation}");
                }
                assert!(!granted.may(*act, Scope::COUNTRY), "{role} {act} for the country");
                assert_eq!(rights(*role, None, &[]).may(*act, Scope::COUNTRY), expected, "{role} {act}");
            }
        }
    }

    #[test]
    fn a_grant_for_some_languages_ends_at_their_border() {
        let ministry = code("ministry");
        let (ja, ko) = (Locale::new("ja").unwrap(), Locale::new("ko").unwrap());
        let rights = rights(Role::Translator, Some("ministry"), &["ja"]);
        assert!(rights.may(Act::Translate, Scope::text(&ministry, &ja)));
        assert!(!rights.may(Act::Translate, Scope::text(&ministry, &ko)));
        assert!(!rights.may(Act::Translate, Scope::of(&ministry)));
        assert!(rights.may(Act::See, Scope::text(&ministry, &ko)));
    }

    #[test]
    fn whoever_is_shut_out_may_do_nothing() {
        let mut rights = rights(Role::Administrator, None, &[]);
        rights.person.disabled_at = Some(Timestamp::UNIX_EPOCH);
        assert!(Act::ALL.iter().all(|act| !rights.may(*act, Scope::COUNTRY) && !rights.anywhere(*act)));
    }
}
