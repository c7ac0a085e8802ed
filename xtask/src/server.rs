//! A portal served for checks: its own data folder and port, stopped when dropped.

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use anyhow::{Context as _, bail};

use crate::postgres::free_port;
use crate::shell::root;

/// A running portal.
pub struct Server {
    child: Child,
    folder: Option<PathBuf>,
    /// Its address, without a trailing slash.
    pub base: String,
}

impl Server {
    /// Loads the Vietnam pack into a fresh folder, called by `name`, and serves it. `variables` are added to the environment.
    pub fn start(sen: &Path, name: &str, variables: &[(&str, &str)]) -> anyhow::Result<Self> {
        let folder = std::env::temp_dir().join(format!("sen-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&folder);
        let mut server = Self::start_in(sen, &folder, variables)?;
        server.folder = Some(folder);
        Ok(server)
    }

    /// Serves a folder that is kept.
    pub fn start_in(sen: &Path, folder: &Path, variables: &[(&str, &str)]) -> anyhow::Result<Self> {
        let listen = format!("127.0.0.1:{}", free_port()?);
        let mut command = Command::new(sen);
        command.arg("demo").arg("--pack").arg(root().join("packs/vietnam"));
        command.env("SEN_DATA", folder).env("SEN_LISTEN", &listen).envs(variables.iter().copied());
        let mut child = command.stdout(Stdio::piped()).spawn().context("cannot start sen")?;
        let out = child.stdout.take().context("sen has no output")?;
        let mut line = String::new();
        BufReader::new(out).read_line(&mut line)?;
        if !line.starts_with("http") {
            let _ = child.kill();
            bail!("sen ended before it served");
        }
        Ok(Self { child, folder: None, base: format!("http://{listen}") })
    }

    /// The folder of its data, where it is its own.
    pub fn folder(&self) -> anyhow::Result<&Path> {
        self.folder.as_deref().context("the folder is somebody else's")
    }

    /// The password of the demonstration's people.
    pub fn password(&self) -> anyhow::Result<String> {
        let file = self.folder()?.join("demonstration.txt");
        let text = std::fs::read_to_string(&file).with_context(|| file.display().to_string())?;
        let line = text.lines().next().context("no sign-ins")?;
        Ok(line.rsplit(' ').next().unwrap_or_default().to_owned())
    }

    /// Its process.
    pub fn pid(&self) -> u32 {
        self.child.id()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = Command::new("kill").arg(self.child.id().to_string()).status();
        let _ = self.child.wait();
        if let Some(folder) = &self.folder {
            let _ = std::fs::remove_dir_all(folder);
        }
    }
}
