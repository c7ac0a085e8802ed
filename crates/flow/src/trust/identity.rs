//! Ways in beside the password, as the operator set them up.

use super::passkey::Passkeys;
use super::single_sign_on::Provider;

/// What the configuration says about who gets in, and how.
#[derive(Debug, Default)]
pub struct Identity {
    /// Passkeys; none where the portal's address cannot have any.
    pub passkeys: Option<Passkeys>,
    /// Identity providers, in the order they are offered.
    pub providers: Vec<Provider>,
    /// Nobody works without a second step.
    pub demand_second_step: bool,
}

impl Identity {
    /// Passkeys where the address allows them, and nothing else.
    pub fn at(base_url: &str) -> Self {
        Self { passkeys: Passkeys::at(base_url), ..Self::default() }
    }

    /// The provider of a code.
    pub fn provider(&self, code: &str) -> Option<&Provider> {
        self.providers.iter().find(|p| p.code() == code)
    }

    /// The provider of an issuer.
    pub fn provider_of(&self, issuer: &str) -> Option<&Provider> {
        self.providers.iter().find(|p| p.issuer() == issuer)
    }
}
