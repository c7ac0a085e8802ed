//! What is fixed before a campaign, so that it cannot be chosen by its result.

use serde::{Deserialize, Serialize};

use crate::estimate::{Interval, Outcome};
use crate::placebo::{Method, Placebos, in_space, in_time};
use crate::power::{Planned, Power};
use crate::study::{InputError, Study};
use crate::verdict::{Line, Named, Verdict};
use crate::{Bsts, Did, Its, Movement, Panel, Refusal, Stop, Unit};

/// Methods, their settings, and what would count.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Plan {
    /// Probability with which intervals are to hold, such as 0.95.
    pub level: f64,
    /// Smallest average effect that is worth having, in the outcome's units.
    pub smallest: f64,
    /// Probability with which that is to be seen, such as 0.8.
    pub seen: f64,
    /// The structural model.
    pub bsts: Bsts,
    /// Segmented regression.
    pub its: Its,
    /// Difference in differences.
    pub did: Did,
}

impl Plan {
    /// Everything usual, for a smallest effect worth having.
    pub fn new(smallest: f64) -> Plan {
        Plan {
            level: 0.95,
            smallest,
            seen: 0.8,
            bsts: Bsts::default(),
            its: Its::default(),
            did: Did::default(),
        }
    }

    /// Before the campaign: can it be seen at all?
    pub fn before(&self, planned: &Planned, units: Option<&[Unit]>) -> Result<Outlook, InputError> {
        self.check()?;
        let mut methods = vec![
            (Named::Bsts, self.bsts.power(planned, self.level, self.seen)),
            (Named::Its, self.its.power(planned, self.level, self.seen)),
        ];
        if let Some(units) = units {
            methods.push((Named::Did, self.did.power(units, &planned.window, self.level, self.seen)));
        }
        let mut lines = Vec::new();
        for (method, power) in methods {
            let power = match power {
                Ok(power) => Ability::Sees(power),
                Err(Stop::Refused(refusal)) => Ability::Refuses(refusal),
                Err(Stop::Input(error)) => return Err(error),
            };
            lines.push((method, power));
        }
        let able = |a: &Ability| matches!(a, Ability::Sees(p) if p.smallest <= self.smallest);
        Ok(Outlook {
            by_any: lines.iter().any(|(_, a)| able(a)),
            by_all: lines.iter().all(|(_, a)| able(a)),
            lines,
        })
    }

    /// After the campaign: what did it do?
    pub fn after(&self, study: &Study, panel: Option<&Panel>) -> Result<Verdict, InputError> {
        self.check()?;
        let (controls, moved) = self.movements(study)?;
        let bsts = match moved {
            Some(refusal) => Outcome::Refused(refusal),
            None => Outcome::of(self.bsts.estimate(study, self.level, 0))?,
        };
        let places = match bsts.estimate() {
            Some(real) if !controls.is_empty() => Some(in_space(&self.bsts, study, self.level, real)?),
            _ => None,
        };
        let its = Outcome::of(self.its.estimate(study, self.level, 0))?;
        let mut lines = vec![
            Line { method: Named::Bsts, in_time: self.in_time(&self.bsts, study, &bsts)?, outcome: bsts },
            Line { method: Named::Its, in_time: self.in_time(&self.its, study, &its)?, outcome: its },
        ];
        if let Some(panel) = panel {
            let outcome = Outcome::of(self.did.run(panel, self.level).map(|d| d.estimate))?;
            lines.push(Line { method: Named::Did, outcome, in_time: None });
        }
        Ok(Verdict::new(lines, places, controls, self.smallest))
    }

    fn check(&self) -> Result<(), InputError> {
        Interval::level(self.level)?;
        crate::power::probability(self.seen)?;
        if self.smallest > 0.0 && self.smallest.is_finite() {
            Ok(())
        } else {
            Err(InputError::Setting { what: "the smallest effect worth having", value: self.smallest })
        }
    }

    /// What the controls did, and a refusal if one of them moved with the campaign.
    fn movements(&self, study: &Study) -> Result<(Vec<Movement>, Option<Refusal>), InputError> {
        let controls = match self.bsts.movements(study, self.level) {
            Ok(controls) => controls,
            Err(Stop::Refused(refusal)) => return Ok((Vec::new(), Some(refusal))),
            Err(Stop::Input(error)) => return Err(error),
        };
        let names: Vec<String> = controls.iter().filter(|c| c.moves).map(|c| c.name.clone()).collect();
        let refusal = (!names.is_empty()).then_some(Refusal::ControlsMove { names });
        Ok((controls, refusal))
    }

    fn in_time(
        &self,
        method: &dyn Method,
        study: &Study,
        outcome: &Outcome,
    ) -> Result<Option<Placebos>, InputError> {
        let Some(real) = outcome.estimate() else { return Ok(None) };
        let placebos = in_time(method, study, self.level, real)?;
        Ok((placebos.answered > 0).then_some(placebos))
    }
}

/// What a method will be able to see, or why it cannot look.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ability {
    /// The smallest effect.
    Sees(Power),
    /// The reason.
    Refuses(Refusal),
}

/// The view ahead.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Outlook {
    /// Method by method.
    pub lines: Vec<(Named, Ability)>,
    /// Whether some method sees the smallest effect worth having.
    pub by_any: bool,
    /// Whether all do: only then can they be expected to agree on it.
    pub by_all: bool,
}
