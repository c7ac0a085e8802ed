//! A start tag with its attributes. The parser below gives them as one piece of text.

use std::sync::Arc;

use crate::name::{is_char, is_name};
use crate::problem::{Place, ReadError, Reason};
use crate::remark::{About, Remarks};
use crate::xml::XML;
use crate::xml::names::Names;

/// More attributes than this no real element has.
const MOST: usize = 128;

/// A start tag. What the caller does not take from it is an attribute too many.
#[derive(Debug)]
pub(crate) struct Tag {
    /// The name as written.
    pub(crate) name: String,
    pub(crate) namespace: Arc<str>,
    pub(crate) place: Place,
    attributes: Vec<Attribute>,
}

#[derive(Debug)]
struct Attribute {
    name: String,
    namespace: Arc<str>,
    value: String,
}

/// The part of a name after its prefix.
fn local(name: &str) -> &str {
    name.split_once(':').map_or(name, |(_, local)| local)
}

impl Tag {
    /// Reads a tag from the name and the text after it, and binds the namespaces that it declares.
    pub(crate) fn read(
        name: &str,
        rest: &str,
        place: Place,
        depth: usize,
        names: &mut Names,
    ) -> Result<Self, Reason> {
        let mut pairs = split(rest)?;
        for index in (0..pairs.len()).rev() {
            let prefix = match pairs[index].0.split_once(':') {
                None if pairs[index].0 == "xmlns" => "",
                Some(("xmlns", prefix)) => prefix,
                _ => continue,
            };
            names.bind(depth, prefix, &pairs[index].1).map_err(Reason::Malformed)?;
            pairs.remove(index);
        }
        let (prefix, _) = qualified(name)?;
        let namespace = names.find(prefix).map_err(Reason::Malformed)?;
        let mut attributes: Vec<Attribute> = Vec::with_capacity(pairs.len());
        for (name, value) in pairs {
            let (prefix, own) = qualified(&name)?;
            // An attribute without a prefix belongs to its element alone.
            let empty = prefix.is_empty();
            let namespace =
                if empty { names.none() } else { names.find(prefix).map_err(Reason::Malformed)? };
            if attributes.iter().any(|a| local(&a.name) == own && a.namespace == namespace) {
                return Err(Reason::Malformed(format!("the attribute {name} is there twice")));
            }
            attributes.push(Attribute { name, namespace, value });
        }
        Ok(Self { name: name.to_owned(), namespace, place, attributes })
    }

    pub(crate) fn local(&self) -> &str {
        local(&self.name)
    }

    pub(crate) fn is(&self, namespace: &str, name: &str) -> bool {
        self.local() == name && *self.namespace == *namespace
    }

    fn take_of(&mut self, namespace: &str, name: &str) -> Option<String> {
        let found =
            self.attributes.iter().position(|a| *a.namespace == *namespace && local(&a.name) == name)?;
        Some(self.attributes.remove(found).value)
    }

    /// An attribute without namespace.
    pub(crate) fn take(&mut self, name: &str) -> Option<String> {
        self.take_of("", name)
    }

    /// `xml:lang` or `xml:space`.
    pub(crate) fn take_xml(&mut self, name: &str) -> Option<String> {
        self.take_of(XML, name)
    }

    /// An attribute that has to be there.
    pub(crate) fn need(&mut self, name: &'static str) -> Result<String, ReadError> {
        self.take(name).ok_or_else(|| self.missing(name))
    }

    pub(crate) fn missing(&self, attribute: &'static str) -> ReadError {
        Reason::MissingAttribute { element: self.name.clone(), attribute }.at(self.place)
    }

    /// An attribute whose value this function understands.
    pub(crate) fn parse<T>(
        &mut self,
        name: &'static str,
        expected: &'static str,
        understand: impl Fn(&str) -> Option<T>,
    ) -> Result<Option<T>, ReadError> {
        let Some(value) = self.take(name) else { return Ok(None) };
        match understand(&value) {
            Some(understood) => Ok(Some(understood)),
            None => Err(Reason::value(name, &value, expected).at(self.place)),
        }
    }

    /// An attribute that is `yes` or `no`.
    pub(crate) fn flag(&mut self, name: &'static str) -> Result<Option<bool>, ReadError> {
        self.parse(name, "yes or no", |value| match value {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        })
    }

    /// Ends the tag: nothing may be left but attributes of the namespaces that `may` allows, which are remarked upon.
    pub(crate) fn done(&self, may: impl Fn(&str) -> bool, remarks: &mut Remarks) -> Result<(), ReadError> {
        for attribute in &self.attributes {
            let (element, name) = (self.name.clone(), attribute.name.clone());
            if attribute.namespace.is_empty() || !may(&attribute.namespace) {
                return Err(Reason::UnexpectedAttribute { element, attribute: name }.at(self.place));
            }
            remarks.note(self.place, About::Attribute { element, attribute: name });
        }
        Ok(())
    }

    /// Ends the tag when attributes of any kind may be left; they are remarked upon.
    pub(crate) fn leave(&self, remarks: &mut Remarks) {
        for attribute in &self.attributes {
            let (element, attribute) = (self.name.clone(), attribute.name.clone());
            remarks.note(self.place, About::Attribute { element, attribute });
        }
    }
}

/// Prefix and local part; both have to be names.
fn qualified(name: &str) -> Result<(&str, &str), Reason> {
    let (prefix, own) = name.split_once(':').unwrap_or(("", name));
    if !is_name(own) || (name.contains(':') && !is_name(prefix)) {
        let name: String = name.chars().take(80).collect();
        return Err(Reason::Malformed(format!("{name:?} is not a name")));
    }
    Ok((prefix, own))
}

/// Names and values, by the grammar (XML 1.0, productions 10, 25, 40 and 41).
fn split(mut rest: &str) -> Result<Vec<(String, String)>, Reason> {
    const SPACE: [char; 4] = [' ', '\t', '\r', '\n'];
    let wrong = |what: &str| Reason::Malformed(what.to_owned());
    let mut pairs = Vec::new();
    loop {
        let trimmed = rest.trim_start_matches(SPACE);
        if trimmed.is_empty() {
            return Ok(pairs);
        }
        if trimmed.len() == rest.len() {
            return Err(wrong("attributes have to be apart"));
        }
        if pairs.len() == MOST {
            return Err(wrong("an element has too many attributes"));
        }
        let (name, after) = trimmed.split_once('=').ok_or_else(|| wrong("an attribute has no value"))?;
        let after = after.trim_start_matches(SPACE);
        let quote = after.chars().next().filter(|c| matches!(c, '"' | '\''));
        let quote = quote.ok_or_else(|| wrong("the value of an attribute is not in quotation marks"))?;
        let (value, after) =
            after[1..].split_once(quote).ok_or_else(|| wrong("the value of an attribute does not end"))?;
        if value.contains('<') {
            return Err(wrong("the value of an attribute holds a `<`"));
        }
        pairs.push((name.trim_end_matches(SPACE).to_owned(), expand(value)?));
        rest = after;
    }
}

/// The value of an attribute: references are resolved, white space becomes spaces (XML 1.0, section 3.3.3).
fn expand(value: &str) -> Result<String, Reason> {
    let mut out = String::with_capacity(value.len());
    let mut rest = value;
    while let Some(at) = rest.find(['&', '\t', '\r', '\n']) {
        out.push_str(&rest[..at]);
        let found = &rest[at..];
        rest = if let Some(after) = found.strip_prefix('&') {
            let (name, after) =
                after.split_once(';').ok_or_else(|| Reason::Malformed("a reference does not end".into()))?;
            out.push(refer(name)?);
            after
        } else {
            out.push(' ');
            // The end of a line is one character, however it is written.
            found.strip_prefix("\r\n").unwrap_or(&found[1..])
        };
    }
    out.push_str(rest);
    Ok(out)
}

/// The character of a reference, by what stands between `&` and `;`.
pub(super) fn refer(name: &str) -> Result<char, Reason> {
    let number = match name.strip_prefix('#') {
        Some(digits) => match digits.strip_prefix('x') {
            Some(digits) => (digits, 16),
            None => (digits, 10),
        },
        None => {
            return match name {
                "amp" => Ok('&'),
                "lt" => Ok('<'),
                "gt" => Ok('>'),
                "quot" => Ok('"'),
                "apos" => Ok('\''),
                _ if is_name(name) => Err(Reason::Entity(name.chars().take(80).collect())),
                _ => Err(Reason::Malformed("a `&` is not the beginning of a reference".into())),
            };
        }
    };
    let (digits, base) = number;
    let plain = !digits.is_empty() && digits.chars().all(|c| c.is_digit(base));
    // Zeros in front are allowed and say nothing.
    let code = u32::from_str_radix(digits.trim_start_matches('0'), base).unwrap_or(0);
    match char::from_u32(code) {
        Some(c) if plain && is_char(c) => Ok(c),
        _ if plain && digits.len() < 10 => Err(Reason::Character(code)),
        _ => Err(Reason::Malformed("a reference is not the number of a character".into())),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn values_are_read_as_xml_has_them() {
        let pairs = split(" a='x' b = \"a &lt;\t&#10;\r\n&#x1F600;'\"\n").unwrap();
        let expected = [("a", "x"), ("b", "a < \n 😀'")];
        assert_eq!(pairs, expected.map(|(a, b)| (a.to_owned(), b.to_owned())));
        for bad in [
            "a='x'",
            " a",
            " a=x",
            " a='x",
            " a='x'b='y'",
            " a='<'",
            " a='&x;'",
            " a='&'",
            " a='&#0;'",
            " a='& ;'",
        ] {
            assert!(split(bad).is_err(), "{bad}");
        }
        assert!(
            refer("#x110000").is_err()
                && refer("#-1").is_err()
                && refer("#xx").is_err()
                && refer("#").is_err()
        );
        assert_eq!(refer("#0000000000000065"), Ok('A'));
    }

    #[test]
    fn names_are_names_and_prefixes_are_declared() {
        let read = |name: &str, rest: &str| {
            Tag::read(name, rest, Place { line: 1, column: 1 }, 1, &mut Names::default())
        };
        assert!(read("a:b", " xmlns:a='u' a:c='1' c='2'").is_ok());
        for (name, rest) in [
            ("1", ""),
            ("a:b", ""),
            ("a:b:c", " xmlns:a='u'"),
            (":b", ""),
            ("", ""),
            ("b", " a:c='1'"),
            ("b", " c='1' c='2'"),
            ("b", " xmlns:a='u' xmlns:b='u' a:c='1' b:c='2'"),
            ("b", " xmlns:xml='u'"),
            ("b", " xmlns:a=''"),
            ("b", " xmlns:a='http://www.w3.org/XML/1998/namespace'"),
            ("b", " 1='x'"),
        ] {
            assert!(read(name, rest).is_err(), "{name}{rest}");
        }
    }
}
