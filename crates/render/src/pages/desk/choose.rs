//! A field in which something is chosen by what it is called.

/// Something that can be chosen.
#[derive(Debug, Clone, Default)]
pub struct PickerRow {
    /// What is sent.
    pub value: String,
    /// What it is called.
    pub title: String,
    /// Language of what it is called; empty where it is the person's.
    pub lang: String,
    /// Language, publisher, days: what tells it from others of its name.
    pub about: String,
    /// It is chosen.
    pub chosen: bool,
}

/// What stands together in a list.
#[derive(Debug, Clone, Default)]
pub struct PickerGroup {
    /// Whose they are; empty for those of nobody.
    pub title: String,
    /// They.
    pub rows: Vec<PickerRow>,
}

/// The field: a list where there is little to choose from, else a line for words that are looked for.
#[derive(Debug, Clone, Default)]
pub struct Picker {
    /// Its place on the page.
    pub id: String,
    /// Under which name it is sent.
    pub name: String,
    /// Its label.
    pub label: String,
    /// What is to be done; empty where it is said once for several.
    pub help: String,
    /// What describes it, as ids.
    pub described: String,
    /// It cannot stay empty.
    pub required: bool,
    /// The list; empty where words are looked for.
    pub groups: Vec<PickerGroup>,
    /// What was typed, or what that is called which is chosen.
    pub typed: String,
    /// What the typed words stand for; empty when nothing is chosen.
    pub code: String,
    /// The suggestions' place on the page; empty without any.
    pub list: String,
    /// Suggestions; empty where several fields share them.
    pub options: Vec<PickerRow>,
    /// What is wrong with what was typed.
    pub said: String,
    /// What may be meant.
    pub near: Vec<PickerRow>,
}
