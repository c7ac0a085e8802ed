//! What a provider's word is worth: which person it means, and what a new one may do.

use model::Locale;
use serde_json::{Map, Value};
use store::person::InvitedRole;

use super::config::ProviderConfig;

/// What a provider told of somebody, after everything was verified.
#[derive(Debug, Clone, Default)]
pub(super) struct Told {
    /// Its own name for the account.
    pub(super) subject: String,
    /// Address, in the form it is stored in.
    pub(super) email: Option<String>,
    /// It has verified the address.
    pub(super) verified: bool,
    /// Name.
    pub(super) name: Option<String>,
    /// Language.
    pub(super) locale: Option<String>,
    /// Every claim by its name.
    pub(super) claims: Map<String, Value>,
}

impl Told {
    /// The claim holds the value, alone or in a list.
    fn says(&self, claim: &str, value: &str) -> bool {
        match self.claims.get(claim) {
            Some(Value::Array(list)) => list.iter().any(|v| v.as_str() == Some(value)),
            Some(Value::String(one)) => one == value,
            Some(Value::Bool(one)) => one.to_string() == value,
            Some(Value::Number(one)) => one.to_string() == value,
            _ => false,
        }
    }

    /// Something that the rules ask for was not told.
    pub(super) fn lacks(&self, config: &ProviderConfig) -> bool {
        let claims = config.person_claim.iter().chain(config.roles.iter().map(|r| &r.claim));
        self.email.is_none() || claims.into_iter().any(|c| !self.claims.contains_key(c))
    }
}

/// Whether a provider's word for an address counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Address {
    /// It does.
    Vouched(String),
    /// No rule admits it; the address, where there is one.
    NotAdmitted(Option<String>),
    /// There is none, or the provider has not verified it.
    Unverified,
}

/// The address of the person whom the provider means.
pub(super) fn address(config: &ProviderConfig, told: &Told) -> Address {
    if let Some(claim) = &config.person_claim {
        let value = told.claims.get(claim).and_then(Value::as_str);
        return match value.and_then(|v| model::email(v).ok()) {
            Some(email) => Address::Vouched(email),
            None => Address::Unverified,
        };
    }
    if config.email_domains.is_empty() {
        return Address::NotAdmitted(told.email.clone());
    }
    let Some(email) = told.email.clone().filter(|_| told.verified) else { return Address::Unverified };
    let domain = email.rsplit('@').next().unwrap_or_default();
    let admitted = config.email_domains.iter().any(|d| d.eq_ignore_ascii_case(domain));
    if admitted { Address::Vouched(email) } else { Address::NotAdmitted(Some(email)) }
}

/// What a new person may do.
pub(super) fn roles(config: &ProviderConfig, told: &Told) -> Vec<InvitedRole> {
    config
        .roles
        .iter()
        .filter(|rule| told.says(&rule.claim, &rule.value))
        .map(|rule| InvitedRole {
            role: rule.role,
            organisation: rule.organisation.clone(),
            locales: rule.locales.clone(),
        })
        .collect()
}

/// The language of a new person's desk: theirs if we speak it, otherwise the first of ours.
pub(super) fn locale(told: &Told, ours: &[Locale]) -> Option<Locale> {
    let wish = told.locale.as_deref().and_then(|l| Locale::new(l).ok());
    let spoken = wish.and_then(|wish| {
        let same = ours.iter().find(|l| **l == wish);
        same.or_else(|| ours.iter().find(|l| l.language() == wish.language()))
    });
    spoken.or_else(|| ours.first()).cloned()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use model::{Code, Role};
    use serde_json::json;

    use super::super::config::RoleRule;
    use super::*;

    fn config() -> ProviderConfig {
        ProviderConfig {
            code: Code::new("gov").unwrap(),
            name: "Government".into(),
            names: Default::default(),
            issuer: "https://id.example".into(),
            client_id: "sen".into(),
            client_secret_file: None,
            scopes: Vec::new(),
            email_domains: vec!["ministry.example".into()],
            person_claim: None,
            create: true,
            asks_second_step: false,
            roles: vec![RoleRule {
                claim: "groups".into(),
                value: "writers".into(),
                role: Role::Author,
                organisation: Some(Code::new("newsroom").unwrap()),
                locales: Vec::new(),
            }],
        }
    }

    fn told(email: &str, verified: bool, claims: Value) -> Told {
        let Value::Object(claims) = claims else { panic!("an object") };
        Told { email: Some(email.into()), verified, claims, ..Told::default() }
    }

    #[test]
    fn only_verified_addresses_of_named_domains_count() {
        let of = |email: &str, verified| address(&config(), &told(email, verified, json!({})));
        assert_eq!(of("an@ministry.example", true), Address::Vouched("an@ministry.example".into()));
        assert_eq!(of("an@Ministry.Example", true), Address::Vouched("an@Ministry.Example".into()));
        assert_eq!(of("an@ministry.example", false), Address::Unverified);
        for other in ["an@evilministry.example", "an@x.ministry.example", "an@ministry.example.org"] {
            assert_eq!(of(other, true), Address::NotAdmitted(Some(other.into())));
        }
        let open = ProviderConfig { email_domains: Vec::new(), ..config() };
        let nobody = address(&open, &told("an@ministry.example", true, json!({})));
        assert!(matches!(nobody, Address::NotAdmitted(_)));
    }

    #[test]
    fn a_claim_may_name_the_person() {
        let config = ProviderConfig { person_claim: Some("staff_mail".into()), ..config() };
        let named = told("x@elsewhere.example", false, json!({ "staff_mail": "An@Ministry.example" }));
        assert_eq!(address(&config, &named), Address::Vouched("an@ministry.example".into()));
        assert_eq!(address(&config, &told("an@ministry.example", true, json!({}))), Address::Unverified);
    }

    #[test]
    fn roles_follow_claims_alone_or_in_a_list() {
        let of = |claims| roles(&config(), &told("a@b.example", true, claims)).len();
        assert_eq!(of(json!({ "groups": ["readers", "writers"] })), 1);
        assert_eq!(of(json!({ "groups": "writers" })), 1);
        assert_eq!(of(json!({ "groups": "writers2" })), 0);
        assert_eq!(of(json!({ "group": ["writers"] })), 0);
    }

    #[test]
    fn a_new_person_gets_a_desk_in_a_language_we_speak() {
        let ours = ["vi", "en", "zh-Hans"].map(|l| Locale::new(l).unwrap());
        let of = |locale: Option<&str>| {
            locale_of(&Told { locale: locale.map(str::to_owned), ..Told::default() }, &ours)
        };
        fn locale_of(told: &Told, ours: &[Locale]) -> String {
            locale(told, ours).unwrap().to_string()
        }
        assert_eq!(of(Some("en-GB")), "en");
        assert_eq!(of(Some("zh-Hans")), "zh-Hans");
        assert_eq!(of(Some("xx")), "vi");
        assert_eq!(of(None), "vi");
    }
}
