//! Passwords: judged when chosen, kept as Argon2id, checked in the same time whether or not there is one.

use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _};
use model::{Person, Refusal};
use tokio::sync::Semaphore;

use crate::FlowError;

/// Each check takes 19 MiB and some 20 ms: a flood of them waits here instead of taking the machine.
static AT_ONCE: Semaphore = Semaphore::const_new(2);

/// Checked against when somebody has no password, so that the answer takes as long.
const NOBODY: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$c2VuLW5vYm9keS1oZXJl$G8Qb4bfdfVdnNdZyhBXo3SBhbP8vTyw4UKzqnFGXbTA";

/// Refuses what is guessed too easily: length matters, not signs.
pub fn judge(password: &str, person: &Person) -> Result<(), Refusal> {
    let refused = |reason| Err(Refusal::Invalid { field: "password", reason });
    let length = password.chars().count();
    if length < 12 {
        return refused("password-short");
    }
    if length > 200 {
        return refused("password-long");
    }
    let lower = password.to_lowercase();
    let user = person.email.split('@').next().unwrap_or_default();
    let distinct: std::collections::BTreeSet<char> = lower.chars().collect();
    let run = lower.as_bytes().windows(2).all(|w| w[1].abs_diff(w[0]) <= 1);
    if distinct.len() < 5 || run || (user.len() > 3 && lower.contains(user)) {
        return refused("password-easy");
    }
    Ok(())
}

/// Makes what is stored of a password.
pub async fn hash(password: &str) -> Result<String, FlowError> {
    let password = password.to_owned();
    let _turn = AT_ONCE.acquire().await;
    tokio::task::spawn_blocking(move || {
        Argon2::default()
            .hash_password(password.as_bytes())
            .map(|hash: PasswordHash| hash.to_string())
            .map_err(|e| FlowError::Password(e.to_string()))
    })
    .await?
}

/// Whether a password is the one of a stored hash. Without one the answer is no, after the same work.
pub async fn check(password: &str, stored: Option<&str>) -> Result<bool, FlowError> {
    let password: String = password.chars().take(300).collect();
    let exists = stored.is_some();
    let stored = stored.unwrap_or(NOBODY).to_owned();
    let _turn = AT_ONCE.acquire().await;
    let same = tokio::task::spawn_blocking(move || {
        let hash = PasswordHash::new(&stored).map_err(|e| FlowError::Password(e.to_string()))?;
        Ok::<_, FlowError>(Argon2::default().verify_password(password.as_bytes(), &hash).is_ok())
    })
    .await??;
    Ok(same && exists)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use jiff::Timestamp;
    use model::{Locale, PersonId};

    use super::*;

    #[tokio::test]
    async fn a_password_opens_and_nothing_else_does() {
        let stored = hash("quả bưởi trên bàn").await.unwrap();
        assert!(stored.starts_with("$argon2id$"));
        assert!(check("quả bưởi trên bàn", Some(&stored)).await.unwrap());
        assert!(!check("quả bưởi dưới bàn", Some(&stored)).await.unwrap());
        assert!(!check("anything", None).await.unwrap());
    }

    #[test]
    fn easy_passwords_are_refused() {
        let person = Person {
            id: PersonId::new(Timestamp::UNIX_EPOCH),
            name: "An".into(),
            email: "nguyen.an@example.org".into(),
            locale: Locale::new("vi").unwrap(),
            created_at: Timestamp::UNIX_EPOCH,
            disabled_at: None,
            second_factor_since: None,
        };
        for easy in ["short", "aaaaaaaaaaaaaa", "abcdefghijklmnop", "nguyen.an-2026!", "121212121212"] {
            assert!(judge(easy, &person).is_err(), "{easy}");
        }
        assert!(judge("bốn con cá trong ao", &person).is_ok());
    }
}
