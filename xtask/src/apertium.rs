//! A machine that translates, for the tests: the Apertium web service with English and Spanish, gone afterwards.

use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use anyhow::{Context as _, bail};

use crate::postgres::free_port;
use crate::shell::root;

/// A running service; stopped when dropped.
pub struct Apertium {
    child: Child,
    port: u16,
    config: PathBuf,
}

impl Apertium {
    /// Starts one and waits until it answers. It listens on every address of the machine: it has no choice of one.
    pub fn start() -> anyhow::Result<Self> {
        let port = free_port()?;
        let child = Command::new("apertium-apy")
            .args(["-p", &port.to_string(), "-j", "1", "/usr/share/apertium/modes"])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .context("apertium-apy is missing; install it with: sudo apt-get install apertium-apy apertium-eng-spa")?;
        let config = std::env::temp_dir().join(format!("sen-machines-{}.toml", std::process::id()));
        let mut service = Self { child, port, config };
        for _ in 0..200 {
            if TcpStream::connect(("127.0.0.1", port)).is_ok() {
                service.write_config()?;
                return Ok(service);
            }
            if service.child.try_wait()?.is_some() {
                break;
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        bail!("apertium-apy does not answer")
    }

    /// Its address.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// A configuration file for a portal that asks it; the rest is that of `tests/conformance/sen.toml`.
    pub fn config(&self) -> String {
        self.config.display().to_string()
    }

    /// The same for a portal beside that one, whose letters nobody takes.
    pub fn config_without_letters(&self) -> anyhow::Result<String> {
        let text = std::fs::read_to_string(&self.config).with_context(|| self.config())?;
        let file = self.config.with_extension("apart.toml");
        // Port 9 throws away what it is sent, where it is open at all (RFC 863).
        std::fs::write(&file, text.replace("smtp://127.0.0.1:8861", "smtp://127.0.0.1:9"))?;
        Ok(file.display().to_string())
    }

    fn write_config(&self) -> anyhow::Result<()> {
        let url = self.url();
        let file = root().join("tests/conformance/sen.toml");
        let others = std::fs::read_to_string(&file).with_context(|| file.display().to_string())?;
        let text = format!(
            "{others}\n[[machine]]\nname = \"apertium\"\nkind = \"apertium\"\nurl = \"{url}\"\npairs = [\"en>es\", \"es>en\"]\nprivate_network = true\n"
        );
        std::fs::write(&self.config, text).with_context(|| self.config())
    }
}

impl Drop for Apertium {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = std::fs::remove_file(&self.config);
        let _ = std::fs::remove_file(self.config.with_extension("apart.toml"));
    }
}
