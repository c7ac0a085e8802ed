//! An identity provider as the operator sets it up.

use std::collections::BTreeMap;
use std::fmt;
use std::path::PathBuf;

use model::{Code, Locale, Role};
use serde::Deserialize;

/// One provider of the configuration file.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProviderConfig {
    /// Short name in addresses; never changes.
    pub code: Code,
    /// What people read on the way in.
    pub name: String,
    /// The same in other languages, by locale.
    #[serde(default)]
    pub names: BTreeMap<String, String>,
    /// Its issuer address, exactly as its discovery document writes it.
    pub issuer: String,
    /// What it calls us.
    pub client_id: String,
    /// File with our secret; `SEN_SECRET_<CODE>` stands over it.
    #[serde(default)]
    pub client_secret_file: Option<PathBuf>,
    /// What is asked of it beside `openid`.
    #[serde(default = "usual_scopes")]
    pub scopes: Vec<String>,
    /// A verified address in one of these domains is the person of that address.
    #[serde(default)]
    pub email_domains: Vec<String>,
    /// A claim whose value is the address of a person here.
    #[serde(default)]
    pub person_claim: Option<String>,
    /// People it vouches for by these rules are entered when they are new.
    #[serde(default)]
    pub create: bool,
    /// It asks for a second step itself, so none is asked for here.
    #[serde(default)]
    pub asks_second_step: bool,
    /// Roles of people who are entered.
    #[serde(default)]
    pub roles: Vec<RoleRule>,
}

/// A role for people of whom a claim says something.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoleRule {
    /// Name of the claim.
    pub claim: String,
    /// Its value, or one of its values where it is a list.
    pub value: String,
    /// The role.
    pub role: Role,
    /// Where it holds; the whole country when left out.
    #[serde(default)]
    pub organisation: Option<Code>,
    /// In which languages; all when left out.
    #[serde(default)]
    pub locales: Vec<Locale>,
}

fn usual_scopes() -> Vec<String> {
    vec!["email".into(), "profile".into()]
}

/// A secret that no log shows.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// As read, without the line end that editors leave.
    pub fn new(text: &str) -> Self {
        Self(text.trim().to_owned())
    }

    /// The secret itself, for whoever it is shown to.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}
