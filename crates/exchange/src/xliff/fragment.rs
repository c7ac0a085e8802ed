//! Fragment identifiers: how one element of a file is pointed at (XLIFF 2.1, section 3).

use crate::name::is_token;

/// `#f=f1/u=u1/n=n1`, taken apart.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Fragment<'a> {
    pub(crate) file: Option<&'a str>,
    pub(crate) group: Option<&'a str>,
    pub(crate) unit: Option<&'a str>,
    /// The last selector: its prefix, empty for segments and codes of the source, and its id.
    pub(crate) leaf: Option<(&'a str, &'a str)>,
}

impl<'a> Fragment<'a> {
    /// Reads what follows the `#`. Nothing when it is not a fragment identifier.
    pub(crate) fn read(text: &'a str) -> Option<Self> {
        let text = text.strip_prefix('#')?;
        let text = text.strip_prefix('/').unwrap_or(text);
        let mut out = Self::default();
        for selector in text.split('/') {
            let (prefix, id) = match selector.split_once('=') {
                Some((prefix, id)) if is_token(prefix) => (prefix, id),
                Some(_) => return None,
                None => ("", selector),
            };
            // Files before groups before units, and one other thing at the end.
            let done = out.leaf.is_some();
            let slot = match prefix {
                "f" if !done && out.group.is_none() && out.unit.is_none() => &mut out.file,
                "g" if !done && out.unit.is_none() => &mut out.group,
                "u" if !done => &mut out.unit,
                "f" | "g" | "u" => return None,
                // One letter is the core's own; modules and extensions have longer ones.
                _ if prefix.chars().count() == 1 && !["n", "d", "t"].contains(&prefix) => return None,
                _ if done => return None,
                _ => {
                    out.leaf = is_token(id).then_some((prefix, id));
                    out.leaf?;
                    continue;
                }
            };
            if slot.is_some() || !is_token(id) {
                return None;
            }
            *slot = Some(id);
        }
        Some(out)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn selectors_stand_in_their_order() {
        let whole =
            Fragment { file: Some("f1"), group: Some("g"), unit: Some("u1"), leaf: Some(("n", "n1")) };
        assert_eq!(Fragment::read("#/f=f1/g=g/u=u1/n=n1"), Some(whole));
        for good in ["#n=n1", "#1", "#f=f1/u=u1/t=1", "#gls=g1", "#f=f1"] {
            assert!(Fragment::read(good).is_some(), "{good}");
        }
        for bad in
            ["n=1", "#", "#/u=1/f=1", "#u=1/u=1", "#d=1/u=1", "#c1/c2", "#n/n1", "#r$d=1", "#z=1", "#n="]
        {
            assert!(Fragment::read(bad).is_none(), "{bad}");
        }
    }
}
