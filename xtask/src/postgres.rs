//! A PostgreSQL of our own for the tests: private folder, private port, gone afterwards.

use std::path::PathBuf;
use std::process::Command;

use anyhow::Context as _;

use crate::shell::run;

/// A running server; stopped and removed when dropped.
pub struct Postgres {
    folder: PathBuf,
    bin: PathBuf,
    port: u16,
}

impl Postgres {
    /// Makes and starts one.
    pub fn start() -> anyhow::Result<Self> {
        let bin =
            newest().context("PostgreSQL is missing; install it with: sudo apt-get install postgresql")?;
        let folder = std::env::temp_dir().join(format!("sen-postgres-{}", std::process::id()));
        std::fs::create_dir_all(&folder)?;
        let port = free_port()?;
        let server = Self { folder, bin, port };
        server.own()?;
        let data = server.folder.join("data");
        run(
            "PostgreSQL: initdb",
            server.command("initdb").args(["-A", "trust", "-U", "postgres", "-D"]).arg(&data),
        )?;
        let options = format!(
            "-c listen_addresses=127.0.0.1 -p {port} -c unix_socket_directories={} -c fsync=off -c max_connections=200",
            server.folder.display()
        );
        let log = server.folder.join("log");
        run(
            "PostgreSQL: start",
            server
                .command("pg_ctl")
                .args(["-w", "-o", &options, "-l"])
                .arg(log)
                .arg("-D")
                .arg(&data)
                .arg("start"),
        )?;
        Ok(server)
    }

    /// Its address.
    pub fn url(&self) -> String {
        format!("postgres://postgres@127.0.0.1:{}/postgres", self.port)
    }

    /// PostgreSQL refuses to run as root: hand the folder to its own user then.
    fn own(&self) -> anyhow::Result<()> {
        if is_root() {
            run("PostgreSQL: folder", Command::new("chown").args(["-R", "postgres"]).arg(&self.folder))?;
        }
        Ok(())
    }

    fn command(&self, name: &str) -> Command {
        let program = self.bin.join(name);
        let mut command = if is_root() {
            let mut command = Command::new("runuser");
            command.args(["-u", "postgres", "--"]).arg(program);
            command
        } else {
            Command::new(program)
        };
        command.current_dir(&self.folder).stdout(std::process::Stdio::null());
        command
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        let data = self.folder.join("data");
        let _ = self.command("pg_ctl").args(["-m", "immediate", "-D"]).arg(data).arg("stop").status();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

fn is_root() -> bool {
    Command::new("id").arg("-u").output().is_ok_and(|o| o.stdout.starts_with(b"0"))
}

/// Debian keeps each major version in a folder of its own.
fn newest() -> Option<PathBuf> {
    let mut versions: Vec<PathBuf> =
        std::fs::read_dir("/usr/lib/postgresql").ok()?.flatten().map(|e| e.path().join("bin")).collect();
    versions.retain(|p| p.join("initdb").is_file());
    versions.sort();
    versions.pop()
}

/// A port nobody uses at this moment.
pub fn free_port() -> anyhow::Result<u16> {
    Ok(std::net::TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}
