//! Versions: numbers with dots, and in SDMX 3.0 an extension for what is not final.

use std::cmp::Ordering;
use std::fmt;

/// A version as `1.0`, `2.1.3` or `2.1.3-draft`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Version {
    numbers: Vec<u32>,
    extension: Option<String>,
}

impl Version {
    /// The version a thing has when nothing else is said.
    pub fn first() -> Self {
        Self { numbers: vec![1, 0], extension: None }
    }

    /// Reads a version; `None` when it is none.
    pub fn parse(text: &str) -> Option<Self> {
        let (numbers, extension) = match text.split_once('-') {
            Some((numbers, extension)) => (numbers, Some(extension)),
            None => (text, None),
        };
        let numbers = numbers.split('.').map(number).collect::<Option<Vec<u32>>>()?;
        let well =
            |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        if numbers.len() > 8 || (extension.is_some() && numbers.len() != 3) {
            return None;
        }
        if extension.is_some_and(|extension| !extension.split('.').all(well)) {
            return None;
        }
        Some(Self { numbers, extension: extension.map(str::to_owned) })
    }

    /// Whether it is final: it has no extension.
    pub fn is_stable(&self) -> bool {
        self.extension.is_none()
    }

    /// Which is newer; `1.0` and `1.0.0` are equally new.
    pub fn precedes(&self, other: &Self) -> Ordering {
        let longest = self.numbers.len().max(other.numbers.len());
        let at = |version: &Self, index| version.numbers.get(index).copied().unwrap_or(0);
        (0..longest)
            .map(|index| at(self, index).cmp(&at(other, index)))
            .find(|order| order.is_ne())
            .unwrap_or_else(|| match (&self.extension, &other.extension) {
                (None, None) => Ordering::Equal,
                (None, Some(_)) => Ordering::Greater,
                (Some(_), None) => Ordering::Less,
                (Some(one), Some(other)) => extensions(one, other),
            })
    }
}

fn number(text: &str) -> Option<u32> {
    (!text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().ok())?
}

/// As semantic versioning orders what comes before a release.
fn extensions(one: &str, other: &str) -> Ordering {
    let (mut one, mut other) = (one.split('.'), other.split('.'));
    loop {
        let order = match (one.next(), other.next()) {
            (None, None) => return Ordering::Equal,
            (None, Some(_)) => Ordering::Less,
            (Some(_), None) => Ordering::Greater,
            (Some(a), Some(b)) => match (number(a), number(b)) {
                (Some(a), Some(b)) => a.cmp(&b),
                (Some(_), None) => Ordering::Less,
                (None, Some(_)) => Ordering::Greater,
                (None, None) => a.cmp(b),
            },
        };
        if order.is_ne() {
            return order;
        }
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, number) in self.numbers.iter().enumerate() {
            let dot = if index > 0 { "." } else { "" };
            write!(f, "{dot}{number}")?;
        }
        match &self.extension {
            Some(extension) => write!(f, "-{extension}"),
            None => Ok(()),
        }
    }
}

/// Which version a reference or a query wants.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Wanted {
    /// Every one: `*`, in the older service `all`.
    All,
    /// The newest, final or not: `~`.
    Latest,
    /// The newest that is final: `+`, in the older service `latest`.
    LatestStable,
    /// This one.
    Exact(Version),
    /// The newest that is final, not older than this, and the same in the numbers before the one with the `+`, which
    /// has this index: `2.3+.1` is index 1.
    Since(Version, usize),
}

impl Wanted {
    /// Reads what is wanted: `*`, `~`, `+`, a version, or a version with one `+` behind a number.
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "*" => return Some(Self::All),
            "~" => return Some(Self::Latest),
            "+" => return Some(Self::LatestStable),
            _ => {}
        }
        let Some((before, after)) = text.split_once('+') else {
            return Version::parse(text).map(Self::Exact);
        };
        let version = Version::parse(&format!("{before}{after}"))?;
        let index = before.matches('.').count();
        let ends = after.is_empty() || after.starts_with('.');
        (ends && version.is_stable() && version.numbers.len() <= 3).then_some(Self::Since(version, index))
    }

    /// Whether a version answers this by itself, before only the newest of several is taken.
    pub fn admits(&self, version: &Version) -> bool {
        match self {
            Self::All | Self::Latest => true,
            Self::LatestStable => version.is_stable(),
            Self::Exact(wanted) => version.precedes(wanted).is_eq(),
            Self::Since(base, index) => {
                version.is_stable()
                    && version.precedes(base).is_ge()
                    && (0..*index).all(|i| {
                        version.numbers.get(i).copied().unwrap_or(0)
                            == base.numbers.get(i).copied().unwrap_or(0)
                    })
            }
        }
    }

    /// Of the versions of one thing, those that are wanted.
    pub fn choose<'a, T>(&self, versions: impl IntoIterator<Item = (&'a Version, T)>) -> Vec<T> {
        let mut admitted: Vec<(&Version, T)> =
            versions.into_iter().filter(|(version, _)| self.admits(version)).collect();
        if !matches!(self, Self::All | Self::Exact(_)) {
            let newest = admitted.iter().enumerate().max_by(|(_, a), (_, b)| a.0.precedes(b.0));
            let Some(index) = newest.map(|(index, _)| index) else { return Vec::new() };
            return vec![admitted.swap_remove(index).1];
        }
        admitted.into_iter().map(|(_, thing)| thing).collect()
    }
}

impl fmt::Display for Wanted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::All => f.write_str("*"),
            Self::Latest => f.write_str("~"),
            Self::LatestStable => f.write_str("+"),
            Self::Exact(version) => version.fmt(f),
            Self::Since(version, plus) => {
                for (index, number) in version.numbers.iter().enumerate() {
                    let dot = if index > 0 { "." } else { "" };
                    let sign = if index == *plus { "+" } else { "" };
                    write!(f, "{dot}{number}{sign}")?;
                }
                Ok(())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn version(text: &str) -> Version {
        Version::parse(text).unwrap()
    }

    #[test]
    fn versions_are_read_and_ordered() {
        let order = [
            "0.9",
            "1.0.0-alpha",
            "1.0.0-alpha.1",
            "1.0.0-beta.2",
            "1.0.0-beta.11",
            "1.0.0",
            "1.2",
            "1.10.0",
        ];
        for pair in order.windows(2) {
            assert!(version(pair[0]).precedes(&version(pair[1])).is_lt(), "{pair:?}");
        }
        assert!(version("1.0").precedes(&version("1.0.0")).is_eq());
        for text in order {
            assert_eq!(version(text).to_string(), text);
        }
        for bad in ["", "1.", ".1", "1.0-draft", "1.0.0-", "a", "1.0.0-a..b", "-1", "1,0", "99999999999"] {
            assert!(Version::parse(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn what_is_wanted() {
        let all = ["1.0.0", "1.2.1", "1.3.0", "2.0.0", "2.1.0-draft"].map(version);
        let choose = |text: &str| {
            let wanted = Wanted::parse(text).unwrap();
            assert_eq!(wanted.to_string(), text);
            wanted.choose(all.iter().map(|v| (v, v.to_string())))
        };
        assert_eq!(choose("*").len(), 5);
        assert_eq!(choose("~"), ["2.1.0-draft"]);
        assert_eq!(choose("+"), ["2.0.0"]);
        assert_eq!(choose("1.2.1"), ["1.2.1"]);
        assert_eq!(choose("1.2+.0"), ["1.3.0"]);
        assert_eq!(choose("1.2.0+"), ["1.2.1"]);
        assert_eq!(choose("1+.0.0"), ["2.0.0"]);
        assert!(choose("2.1+.0").is_empty());
        for bad in ["", "1+2", "++", "1.0++", "1.0.0-a+", "latest"] {
            assert!(Wanted::parse(bad).is_none(), "{bad}");
        }
    }
}
