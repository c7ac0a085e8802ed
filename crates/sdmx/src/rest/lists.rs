//! The path of an address, and lists in it.

use super::{Many, Refusal, syntax};
use crate::id::{is_agency, is_id};
use crate::version::Wanted;

/// An address longer than this is none that a client makes.
const LONGEST: usize = 16 << 10;

/// Takes `%41` back to `A`. A `+` stays what it is: in these addresses it means *and*.
pub(super) fn decode(text: &str) -> Result<String, Refusal> {
    let bad = || {
        syntax(format!("{:?} has a % that is not followed by two hexadecimal digits of UTF-8", short(text)))
    };
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        rest = after;
        if *first != b'%' {
            bytes.push(*first);
            continue;
        }
        let [high, low, after @ ..] = rest else { return Err(bad()) };
        let digit = |b: &u8| char::from(*b).to_digit(16).and_then(|d| u8::try_from(d).ok());
        let (Some(high), Some(low)) = (digit(high), digit(low)) else { return Err(bad()) };
        bytes.push(high << 4 | low);
        rest = after;
    }
    String::from_utf8(bytes).map_err(|_| bad())
}

pub(super) fn short(text: &str) -> String {
    text.chars().take(80).collect()
}

/// The parts of a path, decoded; an empty one stands for what is the default.
pub(super) struct Path {
    parts: std::vec::IntoIter<String>,
}

impl Path {
    pub(super) fn new(path: &str, query: &str) -> Result<Self, Refusal> {
        if path.len() + query.len() > LONGEST {
            return Err(syntax(format!(
                "the address is longer than {LONGEST} characters; ask for less at once"
            )));
        }
        let parts = path.strip_prefix('/').unwrap_or(path).split('/').map(decode);
        Ok(Self { parts: parts.collect::<Result<Vec<_>, _>>()?.into_iter() })
    }

    /// The next part; `None` when it is empty or not there.
    pub(super) fn next(&mut self) -> Option<String> {
        self.parts.next().filter(|part| !part.is_empty())
    }

    /// Nothing more may follow, but a slash may.
    pub(super) fn end(mut self, shape: &str) -> Result<(), Refusal> {
        match self.parts.find(|part| !part.is_empty()) {
            Some(part) => {
                Err(syntax(format!("{:?} is one part too many; the path is {shape}", short(&part))))
            }
            None => Ok(()),
        }
    }
}

/// A list with this between, in which one word means everything.
fn many<T>(
    text: Option<String>,
    between: char,
    all: &[&str],
    read: impl Fn(&str) -> Result<T, Refusal>,
) -> Result<Many<T>, Refusal> {
    let Some(text) = text.filter(|text| !all.contains(&text.as_str())) else { return Ok(Many::All) };
    let list = text.split(between).map(|one| if all.contains(&one) { Ok(None) } else { read(one).map(Some) });
    let list: Option<Vec<T>> = list.collect::<Result<Vec<_>, _>>()?.into_iter().collect();
    Ok(list.map_or(Many::All, Many::These))
}

/// How each service writes lists and what means everything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    /// `a+b`, `all`
    V1,
    /// `a,b`, `*`
    V2,
}

impl Style {
    pub(super) fn between(self) -> char {
        if self == Self::V1 { '+' } else { ',' }
    }

    pub(super) fn all(self) -> &'static [&'static str] {
        if self == Self::V1 { &["all", "*"] } else { &["*"] }
    }

    pub(super) fn agencies(self, text: Option<String>) -> Result<Many<String>, Refusal> {
        many(text, self.between(), self.all(), |one| {
            let what = "names of letters, digits, _ and -, with dots between";
            is_agency(one).then(|| one.to_owned()).ok_or_else(|| bad("agency", one, what))
        })
    }

    pub(super) fn ids(self, text: Option<String>) -> Result<Many<String>, Refusal> {
        many(text, self.between(), self.all(), |one| {
            is_id(one).then(|| one.to_owned()).ok_or_else(|| bad("id", one, "letters, digits, _, @, $ or -"))
        })
    }

    /// Items, of which categories have dots in them.
    pub(super) fn items(self, text: Option<String>) -> Result<Many<String>, Refusal> {
        many(text, self.between(), self.all(), |one| {
            let fine = one.split('.').all(is_id);
            fine.then(|| one.to_owned()).ok_or_else(|| bad("item", one, "letters, digits, _, @, $ or -"))
        })
    }

    pub(super) fn versions(self, text: Option<String>, default: Wanted) -> Result<Vec<Wanted>, Refusal> {
        let Some(text) = text else { return Ok(vec![default]) };
        let one = |text: &str| match (self, text) {
            (Self::V1, "all") => Ok(Wanted::All),
            (_, "latest") => Ok(Wanted::LatestStable),
            _ => Wanted::parse(text).ok_or_else(|| {
                bad("version", text, "a version as 1.0.0, or *, + or ~ (in the older service all or latest)")
            }),
        };
        // In the newer service a plus is part of a version.
        text.split(self.between()).map(one).collect()
    }
}

pub(super) fn bad(name: &str, value: &str, expected: &str) -> Refusal {
    syntax(format!("{name} is {:?}; expected {expected}", short(value)))
}
