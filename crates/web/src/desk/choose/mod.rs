//! Choosing something by what it is called, without any script: a list while there is little to choose from, else words that
//! are looked for here, with what they may mean to choose from. Whoever knows the code can type it.
//!
//! A field `x` comes with `x.was`, what stood in it, `x.code`, what that stood for, and `x.pick`, what was chosen of what the
//! words may mean. Both count only as long as nobody typed something else. The button `choose` asks for a look alone.

mod likeness;
mod sources;

use std::collections::BTreeMap;

use model::{Code, Locale};
use render::View;
use render::pages::desk::{Picker, PickerGroup, PickerRow};

use self::likeness::likeness;
use super::fields::Fields;
use super::writing::{fit, typed_words};

pub use self::sources::{activities, campaigns, facts, items, pictures, studies};

/// With more than these to choose from, words are looked for.
pub const LISTED: usize = 200;
/// What words may mean.
const OFFERED: usize = 12;
/// What is near to words that mean nothing.
const NEAR: usize = 6;

/// Something that can be chosen.
#[derive(Debug, Clone, Default)]
pub struct Candidate {
    /// What is sent.
    pub code: String,
    /// What it is called.
    pub title: String,
    /// Language of the title; empty where it is the person's.
    pub lang: String,
    /// Language it was written in.
    pub written_in: Option<Locale>,
    /// Whose it is.
    pub organisation: Option<Code>,
    /// What else tells it from others.
    pub about: String,
    /// Whatever it is called, folded.
    pub names: Vec<String>,
    /// It was chosen before, and would not be offered now.
    kept: bool,
}

impl Candidate {
    /// Something that is called so.
    pub fn new(code: impl Into<String>, title: impl Into<String>) -> Self {
        let (code, title) = (code.into(), title.into());
        let title = if title.trim().is_empty() { code.clone() } else { title };
        Self { names: vec![viet::fold(&title)], code, title, ..Self::default() }
    }

    /// It is also called so.
    pub fn called(&mut self, name: &str) {
        let folded = viet::fold(name);
        if !folded.is_empty() && !self.names.contains(&folded) {
            self.names.push(folded);
        }
    }

    fn row(&self, v: &View<'_>, grouped: bool, chosen: bool) -> PickerRow {
        let language = self.written_in.as_ref().map(|locale| v.language(locale));
        let whose = self.organisation.as_ref().filter(|_| !grouped);
        let whose = whose.map(|code| v.name("organisation", code.as_str()));
        let about = (!self.about.is_empty()).then(|| self.about.clone());
        let about: Vec<String> = language.into_iter().chain(whose).chain(about).collect();
        PickerRow {
            value: self.code.clone(),
            title: self.title.clone(),
            lang: self.lang.clone(),
            about: about.join(" · "),
            chosen,
        }
    }
}

/// What can be chosen.
#[derive(Debug, Default)]
pub struct Pool {
    all: Vec<Candidate>,
}

/// What a form says of a field.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Chosen {
    typed: String,
    code: String,
    near: Vec<usize>,
    /// What is near has all the words.
    fits: bool,
}

impl Chosen {
    /// Something that needs no choosing, such as an address: it stands for itself.
    pub fn itself(typed: &str) -> Self {
        Self { typed: typed.to_owned(), code: typed.to_owned(), ..Self::default() }
    }

    /// What was chosen; empty when nothing was, or when that is still open.
    pub fn code(&self) -> &str {
        &self.code
    }

    /// What was chosen, as a code.
    pub fn as_code(&self) -> Option<Code> {
        Code::new(self.code.as_str()).ok()
    }

    /// Words of which nobody said yet what they mean.
    pub fn open(&self) -> Option<&str> {
        (self.code.is_empty() && !self.typed.is_empty()).then_some(self.typed.as_str())
    }
}

/// How a field is shown.
pub struct Field<'a> {
    /// Under which name it is sent.
    pub name: &'a str,
    /// Its place on the page.
    pub id: &'a str,
    /// Its label.
    pub label: String,
    /// What is to be done, where it is not said once for several.
    pub help: String,
    /// It cannot stay empty.
    pub required: bool,
    /// The suggestions of several fields, which are then never lists.
    pub shared: Option<&'a str>,
}

impl Pool {
    /// What can be chosen, the nearest at hand first.
    pub fn new(all: Vec<Candidate>) -> Self {
        Self { all }
    }

    /// With more to choose from.
    pub fn and(mut self, more: Self) -> Self {
        self.all.extend(more.all);
        self
    }

    /// The same under other codes: where things of several kinds stand together.
    pub fn renamed(mut self, code: impl Fn(&str) -> String) -> Self {
        for candidate in &mut self.all {
            let old = candidate.code.clone();
            candidate.called(&old);
            candidate.code = code(&old);
        }
        self
    }

    /// What stands in the form stays in it, even where nobody could choose it now.
    pub fn keep(&mut self, code: &str) {
        if !code.is_empty() && self.at(code).is_none() {
            self.all.push(Candidate { kept: true, ..Candidate::new(code, code) });
        }
    }

    /// Something by its code.
    pub fn find(&self, code: &str) -> Option<&Candidate> {
        self.all.iter().find(|c| c.code == code)
    }

    fn at(&self, code: &str) -> Option<usize> {
        self.all.iter().position(|c| c.code == code)
    }

    fn chosen(&self, at: usize) -> Chosen {
        self.all.get(at).map_or_else(Chosen::default, |c| Chosen {
            typed: c.title.clone(),
            code: c.code.clone(),
            ..Chosen::default()
        })
    }

    /// What is stored.
    pub fn stored(&self, code: &str) -> Chosen {
        let known = self.at(code).map(|at| self.chosen(at));
        known.unwrap_or_else(|| Chosen { typed: code.to_owned(), ..Chosen::default() })
    }

    /// What a form says.
    pub fn sent(&self, fields: &Fields, name: &str) -> Chosen {
        let typed = fields.get(name);
        let was = format!("{name}.was");
        if fields.has(&was) && fields.get(&was) == typed {
            for part in ["pick", "code"] {
                let code = fields.get(&format!("{name}.{part}"));
                if !code.is_empty()
                    && let Some(at) = self.at(code)
                {
                    return self.chosen(at);
                }
            }
        }
        self.meant(typed)
    }

    /// What words mean: a code, what one thing alone is called, or several things to choose from.
    pub fn meant(&self, typed: &str) -> Chosen {
        let typed = typed.trim();
        if typed.is_empty() {
            return Chosen::default();
        }
        if let Some(at) = self.at(typed) {
            return self.chosen(at);
        }
        let folded = viet::fold(typed);
        let so_called: Vec<usize> = self.which(|c| c.names.contains(&folded));
        if let [at] = so_called.as_slice() {
            return self.chosen(*at);
        }
        let open =
            |near: Vec<usize>, fits| Chosen { typed: typed.to_owned(), code: String::new(), near, fits };
        if !so_called.is_empty() {
            return open(so_called.into_iter().take(OFFERED).collect(), true);
        }
        let words = typed_words(typed);
        let mut found: Vec<(usize, usize)> = self
            .all
            .iter()
            .enumerate()
            .filter(|(_, c)| !c.kept)
            .filter_map(|(at, c)| Some((fit(&c.names, &c.code, &words)?, at)))
            .collect();
        if !found.is_empty() {
            found.sort();
            return open(found.into_iter().take(OFFERED).map(|(_, at)| at).collect(), true);
        }
        open(self.near(&folded), false)
    }

    fn which(&self, wanted: impl Fn(&Candidate) -> bool) -> Vec<usize> {
        self.all.iter().enumerate().filter(|(_, c)| !c.kept && wanted(c)).map(|(at, _)| at).collect()
    }

    /// What is written nearly so.
    fn near(&self, folded: &str) -> Vec<usize> {
        let mut found: Vec<(u32, usize)> = Vec::new();
        for (at, c) in self.all.iter().enumerate().filter(|(_, c)| !c.kept) {
            let names = c.names.iter().map(String::as_str).chain([c.code.as_str()]);
            if let Some(alike) = names.filter_map(|name| likeness(folded, name)).max() {
                found.push((alike, at));
            }
        }
        found.sort_by_key(|(alike, at)| (std::cmp::Reverse(*alike), *at));
        found.into_iter().take(NEAR).map(|(_, at)| at).collect()
    }

    /// Suggestions for fields that share them.
    pub fn suggestions(&self, v: &View<'_>) -> Vec<PickerRow> {
        self.all.iter().filter(|c| !c.kept).take(LISTED).map(|c| c.row(v, false, false)).collect()
    }

    /// The field as it is shown.
    pub fn picker(&self, v: &View<'_>, chosen: &Chosen, field: Field<'_>) -> Picker {
        let few = self.all.iter().filter(|c| !c.kept).count() <= LISTED;
        let listed = field.shared.is_none() && few && !self.all.is_empty();
        let said = chosen.open().map(|words| {
            let key = match (listed || chosen.near.is_empty(), chosen.fits) {
                (true, _) => "choose-nothing",
                (false, true) => "choose-which",
                (false, false) => "choose-near",
            };
            v.t1(key, "words", words)
        });
        let said = said.unwrap_or_default();
        // Nobody types into a list.
        let help = if listed { String::new() } else { field.help };
        let mut described: Vec<String> = Vec::new();
        if !help.is_empty() {
            described.push(format!("{}-help", field.id));
        }
        if !said.is_empty() {
            described.push(format!("{}-said", field.id));
        }
        let own = if listed || field.shared.is_some() { Vec::new() } else { self.suggestions(v) };
        let list = match field.shared {
            Some(shared) => shared.to_owned(),
            None if own.is_empty() => String::new(),
            None => format!("{}-list", field.id),
        };
        let near = chosen.near.iter().filter_map(|at| self.all.get(*at));
        let near = if listed { Vec::new() } else { near.map(|c| c.row(v, false, false)).collect() };
        Picker {
            id: field.id.to_owned(),
            name: field.name.to_owned(),
            label: field.label,
            help,
            described: described.join(" "),
            required: field.required,
            groups: if listed { self.groups(v, chosen) } else { Vec::new() },
            typed: chosen.typed.clone(),
            code: chosen.code.clone(),
            list,
            options: own,
            said,
            near,
        }
    }

    /// The list, by whose they are.
    fn groups(&self, v: &View<'_>, chosen: &Chosen) -> Vec<PickerGroup> {
        let none =
            PickerRow { title: v.t("choose-none"), chosen: chosen.code.is_empty(), ..PickerRow::default() };
        let mut own = vec![none];
        let mut of: BTreeMap<&Code, Vec<PickerRow>> = BTreeMap::new();
        for c in self.all.iter().filter(|c| !c.kept || c.code == chosen.code) {
            let row = c.row(v, true, c.code == chosen.code);
            match &c.organisation {
                Some(code) => of.entry(code).or_default().push(row),
                None => own.push(row),
            }
        }
        let mut groups: Vec<PickerGroup> = of
            .into_iter()
            .map(|(code, rows)| PickerGroup { title: v.name("organisation", code.as_str()), rows })
            .collect();
        v.local.formats.sort_by_name(&mut groups, |group| &group.title);
        groups.insert(0, PickerGroup { title: String::new(), rows: own });
        groups
    }
}

/// What was typed into fields, and what it was said to stand for: what sources look for.
pub fn texts<'a>(fields: &'a Fields, names: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for name in names {
        for field in [name.to_owned(), format!("{name}.code"), format!("{name}.pick")] {
            let text = fields.get(&field);
            if !text.is_empty() && !found.iter().any(|known| known == text) {
                found.push(text.to_owned());
            }
        }
    }
    found
}

/// Whether a form is shown again before anything is done with it, and what is said above it then: it only asks for a look at
/// what was typed, or something of it is still to be chosen.
pub fn again<'a>(
    v: &View<'_>,
    fields: &Fields,
    all: impl IntoIterator<Item = &'a Chosen>,
) -> Option<Option<String>> {
    if fields.has("choose") {
        return Some(None);
    }
    still_open(v, all).map(Some)
}

/// Says above the form which words are still open; nothing when none are.
pub fn still_open<'a>(v: &View<'_>, all: impl IntoIterator<Item = &'a Chosen>) -> Option<String> {
    let words: Vec<String> = all.into_iter().filter_map(Chosen::open).map(str::to_owned).collect();
    (!words.is_empty()).then(|| v.t1("choose-open", "words", &v.local.formats.list(&words)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pool() -> Pool {
        let candidate = |code: &str, title: &str| Candidate::new(code, title);
        Pool::new(vec![
            candidate("lantern-night", "Đêm đèn lồng Hội An"),
            candidate("caves", "Hang động Phong Nha"),
            candidate("caves-again", "Hang động Phong Nha"),
        ])
    }

    fn fields(text: &str) -> Fields {
        Fields::parse(text.as_bytes())
    }

    #[test]
    fn a_code_a_title_and_words_are_told_apart() {
        let pool = pool();
        assert_eq!(pool.meant("caves").code(), "caves");
        assert_eq!(
            pool.meant("dem den long hoi an").code(),
            "lantern-night",
            "as it is called, without marks"
        );
        let twice = pool.meant("Hang động Phong Nha");
        assert_eq!((twice.code(), twice.near.as_slice(), twice.fits), ("", &[1, 2][..], true));
        let words = pool.meant("đèn lồng");
        assert_eq!((words.open(), words.near.as_slice(), words.fits), (Some("đèn lồng"), &[0][..], true));
        let slip = pool.meant("lantren-night");
        assert_eq!((slip.near.as_slice(), slip.fits), (&[0][..], false));
        assert!(pool.meant("zzz").near.is_empty());
        assert_eq!(pool.meant(" "), Chosen::default());
    }

    #[test]
    fn what_was_picked_counts_until_something_else_is_typed() {
        let pool = pool();
        let sent = |text: &str| pool.sent(&fields(text), "item").code().to_owned();
        assert_eq!(sent("item=hang&item.was=hang&item.pick=caves-again"), "caves-again");
        assert_eq!(sent("item=x&item.was=x&item.code=caves"), "caves", "shown by another name than its own");
        assert_eq!(sent("item=lantern-night&item.was=hang&item.pick=caves"), "lantern-night");
        assert_eq!(sent("item=&item.was=hang&item.code=caves"), "", "taken out");
        assert_eq!(sent("item=caves"), "caves");
    }

    #[test]
    fn what_is_kept_can_stay_but_is_not_offered() {
        let mut pool = pool();
        pool.keep("old-caves");
        assert_eq!(pool.stored("old-caves").code(), "old-caves");
        assert!(!pool.meant("old").near.contains(&3));
        assert_eq!(pool.stored("gone").open(), Some("gone"));
    }
}
