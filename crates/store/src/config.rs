//! Where the database is and how it is used.

use std::path::{Path, PathBuf};
use std::str::FromStr;

use crate::StoreError;

/// Address of a database: `sqlite:PATH` or `postgres://…`.
#[derive(Clone, PartialEq, Eq)]
pub enum DatabaseUrl {
    /// A SQLite file.
    Sqlite(PathBuf),
    /// A server that speaks PostgreSQL's protocol.
    Postgres(String),
}

impl DatabaseUrl {
    /// The embedded default: `sen.sqlite` in the data folder.
    pub fn in_folder(data_dir: &Path) -> Self {
        Self::Sqlite(data_dir.join("sen.sqlite"))
    }
}

impl FromStr for DatabaseUrl {
    type Err = StoreError;

    fn from_str(url: &str) -> Result<Self, StoreError> {
        if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            return Ok(Self::Postgres(url.to_owned()));
        }
        match url.strip_prefix("sqlite:").map(|path| path.strip_prefix("//").unwrap_or(path)) {
            Some(path) if !path.is_empty() => Ok(Self::Sqlite(PathBuf::from(path))),
            _ => Err(StoreError::BadUrl),
        }
    }
}

/// Never shows the user or password of a server: configuration ends up in logs.
impl std::fmt::Display for DatabaseUrl {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Sqlite(path) => write!(f, "sqlite:{}", path.display()),
            Self::Postgres(url) => {
                let rest = url.split_once("://").map_or("", |(_, rest)| rest);
                let host = rest.rsplit_once('@').map_or(rest, |(_, host)| host);
                write!(f, "postgres://{}", host.split('?').next().unwrap_or(host))
            }
        }
    }
}

impl std::fmt::Debug for DatabaseUrl {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(self, f)
    }
}

/// How to open a store.
#[derive(Debug, Clone)]
pub struct Config {
    /// The database.
    pub url: DatabaseUrl,
    /// Connections at most: readers on SQLite (the writer comes on top), all on PostgreSQL.
    pub max_connections: u32,
    /// Refuse every write, and open nothing that could write.
    pub read_only: bool,
}

impl Config {
    /// The usual settings for a database.
    pub fn new(url: DatabaseUrl) -> Self {
        let max_connections = match url {
            DatabaseUrl::Sqlite(_) => 4,
            DatabaseUrl::Postgres(_) => 16,
        };
        Self { url, max_connections, read_only: false }
    }

    /// The embedded default in a data folder.
    pub fn in_folder(data_dir: &Path) -> Self {
        Self::new(DatabaseUrl::in_folder(data_dir))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn addresses_are_read() {
        let sqlite = |path: &str| DatabaseUrl::Sqlite(PathBuf::from(path));
        assert_eq!("sqlite:a/b.db".parse::<DatabaseUrl>().unwrap(), sqlite("a/b.db"));
        assert_eq!("sqlite:///a/b.db".parse::<DatabaseUrl>().unwrap(), sqlite("/a/b.db"));
        for bad in ["", "sqlite:", "mysql://x", "a.db"] {
            assert!(bad.parse::<DatabaseUrl>().is_err(), "{bad}");
        }
    }

    #[test]
    fn a_password_is_never_shown() {
        let url: DatabaseUrl = "postgres://sen:s3cret@db.example:5432/sen?password=s3cret".parse().unwrap();
        assert_eq!(url.to_string(), "postgres://db.example:5432/sen");
        assert!(!format!("{url:?}").contains("s3cret"));
    }
}
