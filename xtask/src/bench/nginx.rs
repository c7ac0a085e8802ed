//! The peer: nginx with one worker, serving one file precompressed.

use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::time::Duration;

use anyhow::Context as _;

use crate::postgres::free_port;

/// nginx with one worker, serving one file precompressed.
pub struct Nginx {
    child: Child,
    /// Where it listens.
    pub port: u16,
}

impl Nginx {
    /// Serves `gzip` as `/page.html` from a folder below `folder`.
    pub fn start(folder: &Path, gzip: &[u8]) -> anyhow::Result<Self> {
        let root = folder.join("www");
        std::fs::create_dir_all(&root)?;
        std::fs::write(root.join("page.html.gz"), gzip)?;
        std::fs::write(root.join("page.html"), b"for clients without gzip")?;
        let port = free_port()?;
        let config: PathBuf = folder.join("nginx.conf");
        let text = format!(
            "worker_processes 1; daemon off; pid {0}/nginx.pid; error_log {0}/error.log;\n\
             events {{ worker_connections 1024; }}\n\
             http {{ access_log off; sendfile on; tcp_nopush on; keepalive_requests 10000000; types {{ text/html html; }}\n\
             client_body_temp_path {0}/b; proxy_temp_path {0}/p; fastcgi_temp_path {0}/f; uwsgi_temp_path {0}/u; scgi_temp_path {0}/s;\n\
             open_file_cache max=100;\n\
             server {{ listen 127.0.0.1:{port}; root {0}/www; gzip_static on; }} }}\n",
            folder.display()
        );
        std::fs::write(&config, text)?;
        let child = Command::new("nginx").arg("-c").arg(&config).spawn().context("cannot start nginx")?;
        for _ in 0..100 {
            if TcpStream::connect(("127.0.0.1", port)).is_ok() {
                break;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        Ok(Self { child, port })
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        let _ = Command::new("kill").arg(self.child.id().to_string()).status();
        let _ = self.child.wait();
    }
}
