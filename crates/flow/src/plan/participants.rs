//! Who takes part in a programme, and who reports to whom.

use std::collections::BTreeMap;

use jiff::civil::Date;
use model::programme::Programme;
use model::{Act, Code, Organisation};
use store::{Conn, StoreError};

use crate::trust::{Rights, Scope};

/// The organisations of a programme as they stand on a day, and the tree in which their reports rise.
#[derive(Debug, Clone)]
pub struct Participants {
    lead: Code,
    /// Organisation → the one it reports to; the lead has none.
    above: BTreeMap<Code, Option<Code>>,
}

impl Participants {
    /// Those of the programme's kinds that exist on the day, its lead, and `besides`: who has a plan or a report.
    pub fn new(programme: &Programme, organisations: &[Organisation], besides: &[Code], on: Date) -> Self {
        let known: BTreeMap<&Code, &Organisation> = organisations.iter().map(|o| (&o.code, o)).collect();
        let find = |code: &Code| known.get(code).copied();
        let stands = |o: &&Organisation| {
            o.valid_from.is_none_or(|from| from <= on) && o.valid_to.is_none_or(|to| on <= to)
        };
        let by_kind = organisations
            .iter()
            .filter(stands)
            .filter(|o| programme.takes_part.contains(&o.kind))
            .map(|o| o.code.clone());
        let mut codes: Vec<Code> = by_kind.chain(besides.iter().cloned()).collect();
        codes.push(programme.lead.clone());
        codes.sort();
        codes.dedup();
        let above = codes
            .iter()
            .map(|code| {
                let mut at = find(code).and_then(|o| o.parent.as_ref());
                // A pack may err into a circle; no real tree is deeper.
                for _ in 0..32 {
                    match at {
                        Some(up) if codes.binary_search(up).is_ok() => break,
                        Some(up) => at = find(up).and_then(|o| o.parent.as_ref()),
                        None => break,
                    }
                }
                let up =
                    (*code != programme.lead).then(|| at.cloned().unwrap_or_else(|| programme.lead.clone()));
                (code.clone(), up)
            })
            .collect();
        Self { lead: programme.lead.clone(), above }
    }

    /// Those on a day, with everybody who has a plan.
    pub async fn on(
        conn: &mut Conn,
        programme: &Programme,
        organisations: &[Organisation],
        on: Date,
    ) -> Result<Self, StoreError> {
        let plans = store::programme::plans(conn, &programme.code).await?;
        let besides: Vec<Code> = plans.into_iter().map(|plan| plan.organisation).collect();
        Ok(Self::new(programme, organisations, &besides, on))
    }

    /// Who guides the programme.
    pub fn lead(&self) -> &Code {
        &self.lead
    }

    /// Everyone, by code.
    pub fn all(&self) -> impl Iterator<Item = &Code> {
        self.above.keys()
    }

    /// Whether an organisation takes part.
    pub fn has(&self, organisation: &Code) -> bool {
        self.above.contains_key(organisation)
    }

    /// Whom an organisation reports to; the lead, and who takes no part, to nobody.
    pub fn above(&self, organisation: &Code) -> Option<&Code> {
        self.above.get(organisation)?.as_ref()
    }

    /// Whether somebody sees an organisation's plans and reports: those who see it, or one that its reports reach.
    pub fn lets_see(&self, me: &Rights, organisation: &Code) -> bool {
        let mut at = Some(organisation);
        // The tree of a programme has no circle, but a bound costs nothing.
        for _ in 0..32 {
            let Some(code) = at else { return false };
            if me.may(Act::See, Scope::of(code)) {
                return true;
            }
            at = self.above(code);
        }
        false
    }

    /// Who reports to an organisation, directly.
    pub fn below<'a>(&'a self, organisation: &'a Code) -> impl Iterator<Item = &'a Code> {
        self.above.iter().filter(move |(_, up)| up.as_ref() == Some(organisation)).map(|(code, _)| code)
    }

    /// An organisation with everybody whose reports reach it, itself first.
    pub fn branch(&self, organisation: &Code) -> Vec<Code> {
        let mut found = vec![organisation.clone()];
        let mut at = 0;
        while let Some(code) = found.get(at).cloned() {
            let below: Vec<Code> = self.below(&code).filter(|c| !found.contains(c)).cloned().collect();
            found.extend(below);
            at += 1;
        }
        found
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use model::programme::{Basis, Wording};

    use super::*;

    fn code(text: &str) -> Code {
        Code::new(text).unwrap()
    }

    fn organisation(text: &str, kind: &str, parent: Option<&str>) -> Organisation {
        Organisation {
            code: code(text),
            kind: kind.into(),
            parent: parent.map(code),
            valid_from: None,
            valid_to: None,
            website: None,
            contact: None,
            source_url: String::new(),
            as_of: None,
            note: String::new(),
        }
    }

    fn programme() -> Programme {
        Programme {
            code: code("p"),
            basis: Basis { document: code("law"), place: String::new() },
            lead: code("culture"),
            from: "2024-01-01".parse().unwrap(),
            to: None,
            currency: "VND".into(),
            horizons: Vec::new(),
            takes_part: vec!["ministry".into(), "province".into()],
            example: false,
            public: true,
            withheld: Vec::new(),
            titles: Wording::default(),
            about: Wording::default(),
            sources: Vec::new(),
        }
    }

    #[test]
    fn reports_rise_to_the_next_who_takes_part_and_end_at_the_lead() {
        let organisations = [
            organisation("government", "government", None),
            organisation("culture", "ministry", Some("government")),
            organisation("defence", "ministry", Some("government")),
            organisation("hue", "province", None),
            organisation("hue-culture", "department", Some("hue-office")),
            organisation("hue-office", "office", Some("hue")),
        ];
        let on = "2026-01-01".parse().unwrap();
        let tree = Participants::new(&programme(), &organisations, &[code("hue-culture")], on);
        assert_eq!(tree.above(&code("hue-culture")), Some(&code("hue")));
        assert_eq!(tree.above(&code("hue")), Some(&code("culture")));
        assert_eq!(tree.above(&code("defence")), Some(&code("culture")));
        assert_eq!(tree.above(&code("culture")), None);
        assert!(!tree.has(&code("government")));
        assert_eq!(tree.branch(&code("hue")), [code("hue"), code("hue-culture")]);
        assert_eq!(tree.branch(&code("culture")).len(), 4);
    }
}
