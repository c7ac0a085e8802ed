//! Conditions on components.

use super::lists::short;
use super::{Refusal, semantic, syntax};
use crate::observation::Observation;
use crate::table::{Role, Table};
use crate::time::Period;

/// How a value is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Operator {
    /// `eq`: is it.
    Equal,
    /// `ne`: is another.
    NotEqual,
    /// `lt`
    Less,
    /// `le`
    LessOrEqual,
    /// `gt`
    Greater,
    /// `ge`
    GreaterOrEqual,
    /// `co`: has it in it.
    Contains,
    /// `nc`: has it not.
    ContainsNot,
    /// `sw`
    StartsWith,
    /// `ew`
    EndsWith,
}

impl Operator {
    fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "eq" => Self::Equal,
            "ne" => Self::NotEqual,
            "lt" => Self::Less,
            "le" => Self::LessOrEqual,
            "gt" => Self::Greater,
            "ge" => Self::GreaterOrEqual,
            "co" => Self::Contains,
            "nc" => Self::ContainsNot,
            "sw" => Self::StartsWith,
            "ew" => Self::EndsWith,
            _ => return None,
        })
    }
}

/// One comparison.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Test {
    /// How.
    pub operator: Operator,
    /// With what.
    pub value: String,
}

/// A condition on a component: one of these lists, of which every comparison holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filter {
    /// The component.
    pub component: String,
    /// The lists.
    pub any: Vec<Vec<Test>>,
}

impl Filter {
    /// Reads `ge:2010+le:2012,2020`.
    pub(super) fn parse(component: &str, text: &str) -> Result<Self, Refusal> {
        let test = |text: &str| {
            let (operator, value) = match text.split_once(':').map(|(op, value)| (Operator::parse(op), value))
            {
                Some((Some(operator), value)) => (operator, value),
                // What looks like an operator but is none is a mistake; other colons are part of a value.
                Some((None, _))
                    if text.find(':') == Some(2) && text[..2].bytes().all(|b| b.is_ascii_lowercase()) =>
                {
                    return Err(syntax(format!(
                        "{:?} in c[{component}] is no operator; there are eq, ne, lt, le, gt, ge, co, nc, sw and ew",
                        short(&text[..2])
                    )));
                }
                _ => (Operator::Equal, text),
            };
            if value.is_empty() {
                return Err(syntax(format!("c[{component}] has an empty value")));
            }
            Ok(Test { operator, value: value.to_owned() })
        };
        let all = |all: &str| all.split('+').map(test).collect::<Result<Vec<_>, Refusal>>();
        let any = text.split(',').map(all).collect::<Result<Vec<_>, Refusal>>()?;
        Ok(Self { component: component.to_owned(), any })
    }

    /// That a component is (`eq`), is at least (`ge`), at most (`le`) … a value; the operators are those of the standard.
    pub fn at(component: &str, operator: &str, value: &str) -> Result<Self, Refusal> {
        let operator = Operator::parse(operator)
            .ok_or_else(|| syntax(format!("{:?} is no operator", short(operator))))?;
        let test = Test { operator, value: value.to_owned() };
        Ok(Self { component: component.to_owned(), any: vec![vec![test]] })
    }

    /// A single comparison.
    pub(super) fn one(component: &str, tests: Vec<(Operator, &str)>) -> Self {
        let tests = tests.into_iter().map(|(operator, value)| Test { operator, value: value.to_owned() });
        Self { component: component.to_owned(), any: vec![tests.collect()] }
    }

    /// The condition, ready for the observations of a table.
    pub fn bind(&self, table: &Table) -> Result<Bound, Refusal> {
        let column = table.find_either(&self.component).ok_or_else(|| {
            semantic(format!(
                "{} has no component {}; its components are {}",
                table.subject,
                short(&self.component),
                table.ids()
            ))
        })?;
        let kind = &table.columns()[column];
        let time = kind.role == Role::Time || (kind.codes.is_none() && kind.format.kind.is_time());
        let number = kind.codes.is_none() && kind.format.kind.is_number();
        let text = |op| {
            matches!(
                op,
                Operator::Contains | Operator::ContainsNot | Operator::StartsWith | Operator::EndsWith
            )
        };
        let one = |test: &Test| -> Result<(Operator, Value), Refusal> {
            let value = match test.operator {
                operator if text(operator) => Value::Text(test.value.to_lowercase()),
                _ if time => Value::Time(Period::parse(&test.value).ok_or_else(|| {
                    let expected = "expected a period, as 2024, 2024-Q1, 2024-01 or 2024-01-31";
                    syntax(format!("c[{}] is {:?}; {expected}", self.component, short(&test.value)))
                })?),
                _ if number => {
                    let parsed = test.value.parse::<f64>().ok().filter(|n| !n.is_nan());
                    Value::Number(parsed.ok_or_else(|| {
                        syntax(format!(
                            "c[{}] is {:?}; expected a number",
                            self.component,
                            short(&test.value)
                        ))
                    })?)
                }
                _ => Value::Text(test.value.clone()),
            };
            Ok((test.operator, value))
        };
        let all = |all: &Vec<Test>| all.iter().map(one).collect::<Result<Vec<_>, Refusal>>();
        let any = self.any.iter().map(all).collect::<Result<Vec<_>, Refusal>>()?;
        Ok(Bound { column, any })
    }
}

/// A condition, ready for the observations of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct Bound {
    /// The column it looks at.
    pub column: usize,
    any: Vec<Vec<(Operator, Value)>>,
}

#[derive(Debug, Clone, PartialEq)]
enum Value {
    Text(String),
    Number(f64),
    Time(Period),
}

impl Bound {
    /// Whether an observation has what is asked. One without value has it only where something else is to be there.
    pub fn admits(&self, observation: &Observation) -> bool {
        self.admits_value(observation.get(self.column))
    }

    /// The same for a value.
    pub fn admits_value(&self, value: Option<&str>) -> bool {
        self.any.iter().any(|all| all.iter().all(|(operator, wanted)| holds(*operator, wanted, value)))
    }
}

fn holds(operator: Operator, wanted: &Value, value: Option<&str>) -> bool {
    use Operator::{
        Contains, ContainsNot, EndsWith, Equal, Greater, GreaterOrEqual, Less, LessOrEqual, NotEqual,
        StartsWith,
    };
    let Some(value) = value else { return matches!(operator, NotEqual | ContainsNot) };
    match wanted {
        Value::Text(wanted) => match operator {
            Equal => value == wanted,
            NotEqual => value != wanted,
            Less => value < wanted.as_str(),
            LessOrEqual => value <= wanted.as_str(),
            Greater => value > wanted.as_str(),
            GreaterOrEqual => value >= wanted.as_str(),
            Contains => value.to_lowercase().contains(wanted.as_str()),
            ContainsNot => !value.to_lowercase().contains(wanted.as_str()),
            StartsWith => value.to_lowercase().starts_with(wanted.as_str()),
            EndsWith => value.to_lowercase().ends_with(wanted.as_str()),
        },
        Value::Number(wanted) => {
            let Ok(value) = value.parse::<f64>() else { return operator == NotEqual };
            match operator {
                NotEqual => value != *wanted,
                Less => value < *wanted,
                LessOrEqual => value <= *wanted,
                Greater => value > *wanted,
                GreaterOrEqual => value >= *wanted,
                _ => value == *wanted,
            }
        }
        // From means: begins then or later; to means: ends then or earlier, so that 2010 to 2012 are three whole years.
        Value::Time(wanted) => {
            let Some(value) = Period::parse(value) else { return operator == NotEqual };
            match operator {
                NotEqual => !value.same_time(*wanted),
                Less => value.end() <= wanted.start(),
                LessOrEqual => value.end() <= wanted.end(),
                Greater => value.start() >= wanted.end(),
                GreaterOrEqual => value.start() >= wanted.start(),
                _ => value.same_time(*wanted),
            }
        }
    }
}
