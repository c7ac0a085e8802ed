//! A client as small as can be: one connection, one request after another.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use anyhow::Context as _;

/// A kept connection.
pub struct Client {
    stream: BufReader<TcpStream>,
    host: String,
    /// What signs in, once somebody has.
    cookie: Option<String>,
}

/// What came back.
pub struct Answer {
    /// Status code.
    pub status: u16,
    /// Body as it came, perhaps compressed.
    pub body: Vec<u8>,
    /// From the first byte sent to the last received.
    pub took: Duration,
    /// Name and value of the cookie that it sets.
    cookie: Option<String>,
}

fn connect(host: &str) -> anyhow::Result<BufReader<TcpStream>> {
    let stream = TcpStream::connect(host).with_context(|| format!("cannot connect to {host}"))?;
    stream.set_nodelay(true)?;
    Ok(BufReader::new(stream))
}

impl Client {
    /// Connects to `http://host:port`.
    pub fn to(base: &str) -> anyhow::Result<Self> {
        let host = base.trim_start_matches("http://").to_owned();
        Ok(Self { stream: connect(&host)?, host, cookie: None })
    }

    /// Asks for a page in an encoding.
    pub fn get(&mut self, path: &str, encoding: &str) -> anyhow::Result<Answer> {
        let more = self.cookie.as_ref().map(|cookie| format!("Cookie: {cookie}\r\n")).unwrap_or_default();
        let request = format!(
            "GET {path} HTTP/1.1\r\nHost: {}\r\nAccept-Encoding: {encoding}\r\n{more}\r\n",
            self.host
        );
        self.send(path, &request)
    }

    /// Signs in at the desk with a password that is safe in a form; whatever is asked for from then on is asked by this person.
    pub fn sign_in(&mut self, email: &str, password: &str) -> anyhow::Result<()> {
        let form = format!("email={}&password={password}&to=%2Fdesk%2F", email.replace('@', "%40"));
        let request = format!(
            "POST /desk/sign-in HTTP/1.1\r\nHost: {}\r\nContent-Type: application/x-www-form-urlencoded\r\n\
             Content-Length: {}\r\n\r\n{form}",
            self.host,
            form.len()
        );
        let answer = self.send("/desk/sign-in", &request)?;
        anyhow::ensure!(answer.status == 303, "signing in is answered with {}", answer.status);
        self.cookie = Some(answer.cookie.context("signing in sets no cookie")?);
        Ok(())
    }

    fn send(&mut self, path: &str, request: &str) -> anyhow::Result<Answer> {
        let mut start = Instant::now();
        let mut line = String::new();
        let sent = self.stream.get_mut().write_all(request.as_bytes());
        if sent.and_then(|()| self.stream.read_line(&mut line)).unwrap_or(0) == 0 {
            // A server closes connections that say nothing for a while.
            self.stream = connect(&self.host)?;
            start = Instant::now();
            self.stream.get_mut().write_all(request.as_bytes())?;
            self.stream.read_line(&mut line)?;
        }
        let status = line.split(' ').nth(1).and_then(|s| s.parse().ok()).context("not an HTTP answer")?;
        let (mut length, mut chunked, mut cookie) = (0, false, None);
        loop {
            line.clear();
            self.stream.read_line(&mut line)?;
            let header = line.trim().to_ascii_lowercase();
            if header.starts_with("set-cookie:") {
                let value = line.split_once(':').map_or("", |(_, value)| value);
                cookie = value.split(';').next().map(|pair| pair.trim().to_owned());
            }
            if header.is_empty() {
                break;
            }
            if let Some(n) = header.strip_prefix("content-length:") {
                length = n.trim().parse()?;
            }
            chunked |= header.starts_with("transfer-encoding:") && header.contains("chunked");
        }
        anyhow::ensure!(!chunked, "{path}: answered in chunks, which this client does not read");
        let mut body = vec![0; length];
        self.stream.read_exact(&mut body)?;
        Ok(Answer { status, body, took: start.elapsed(), cookie })
    }

    /// A page that must be there.
    pub fn page(&mut self, path: &str, encoding: &str) -> anyhow::Result<Answer> {
        let answer = self.get(path, encoding)?;
        anyhow::ensure!(answer.status == 200, "{path} answers {}", answer.status);
        Ok(answer)
    }
}

/// Times sorted, for percentiles.
pub struct Times(Vec<Duration>);

impl Times {
    /// Sorts.
    pub fn of(mut times: Vec<Duration>) -> Self {
        times.sort();
        Self(times)
    }

    /// The time that `part` (0…1) of the requests did not exceed, in milliseconds.
    pub fn percentile(&self, part: f64) -> f64 {
        let last = self.0.len().saturating_sub(1);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)]
        let at = (last as f64 * part).ceil() as usize;
        self.0.get(at.min(last)).map_or(0.0, |t| t.as_secs_f64() * 1000.0)
    }

    /// `n requests, p50 1.2 ms, p99 3.4 ms, longest 5.6 ms`.
    pub fn tell(&self) -> String {
        format!(
            "{} requests, p50 {:.2} ms, p99 {:.2} ms, longest {:.2} ms",
            self.0.len(),
            self.percentile(0.5),
            self.percentile(0.99),
            self.percentile(1.0)
        )
    }
}
