//! A mail server for tests: it speaks enough of SMTP (RFC 5321), keeps what it is given, and refuses what it is told to.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use base64::Engine as _;
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// A letter as it came.
#[derive(Debug, Clone)]
pub struct Letter {
    pub to: Vec<String>,
    pub data: String,
}

impl Letter {
    /// A header field, unfolded, as written.
    pub fn field(&self, name: &str) -> String {
        field(&self.data, name)
    }

    /// What the part of a kind says.
    pub fn part(&self, kind: &str) -> String {
        let boundary = self.field("Content-Type");
        let boundary = boundary.split("boundary=\"").nth(1).unwrap().trim_end_matches('"');
        let (_, body) = self.data.split_once("\r\n\r\n").unwrap();
        let boundary = format!("--{boundary}");
        let found = body.split(boundary.as_str()).map(|p| p.trim_start_matches("\r\n"));
        let part = found.into_iter().find(|p| field(p, "Content-Type").starts_with(kind)).unwrap();
        let (_, text) = part.split_once("\r\n\r\n").unwrap();
        decoded(&field(part, "Content-Transfer-Encoding"), text)
    }
}

fn field(data: &str, name: &str) -> String {
    let head = data.split("\r\n\r\n").next().unwrap_or_default();
    let unfolded = head.replace("\r\n ", " ").replace("\r\n\t", " ");
    let wanted = format!("{}:", name.to_lowercase());
    let line = unfolded.split("\r\n").find(|l| l.to_lowercase().starts_with(&wanted));
    line.map(|l| l[wanted.len()..].trim().to_owned()).unwrap_or_default()
}

fn decoded(encoding: &str, text: &str) -> String {
    match encoding {
        "base64" => {
            let text: String = text.chars().filter(|c| !c.is_whitespace()).collect();
            String::from_utf8(base64::engine::general_purpose::STANDARD.decode(text).unwrap()).unwrap()
        }
        "quoted-printable" => {
            let text = text.replace("=\r\n", "");
            let (mut bytes, mut rest) = (Vec::new(), text.bytes());
            while let Some(byte) = rest.next() {
                if byte == b'=' {
                    let pair = [rest.next().unwrap(), rest.next().unwrap()];
                    bytes.push(u8::from_str_radix(std::str::from_utf8(&pair).unwrap(), 16).unwrap());
                } else {
                    bytes.push(byte);
                }
            }
            String::from_utf8(bytes).unwrap()
        }
        _ => text.to_owned(),
    }
}

#[derive(Default)]
struct State {
    letters: Vec<Letter>,
    /// Addresses it does not know.
    unknown: Vec<String>,
    /// So many letters are told to come later.
    later: usize,
    /// So many letters are taken in whole, and then the line is cut without a word.
    cut: usize,
}

/// The server.
#[derive(Clone)]
pub struct Sink {
    pub address: SocketAddr,
    state: Arc<Mutex<State>>,
}

impl Sink {
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let sink = Self { address: listener.local_addr().unwrap(), state: Arc::default() };
        let state = Arc::clone(&sink.state);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let state = Arc::clone(&state);
                // A client that goes away ends its talk, and nothing else.
                tokio::spawn(async move { talk(stream, &state).await.ok() });
            }
        });
        sink
    }

    /// What came so far, taken out.
    pub fn take(&self) -> Vec<Letter> {
        std::mem::take(&mut self.state.lock().unwrap().letters)
    }

    pub fn does_not_know(&self, address: &str) {
        self.state.lock().unwrap().unknown.push(address.to_owned());
    }

    pub fn knows_all(&self) {
        self.state.lock().unwrap().unknown.clear();
    }

    pub fn later(&self, times: usize) {
        self.state.lock().unwrap().later = times;
    }

    pub fn cut(&self, times: usize) {
        self.state.lock().unwrap().cut = times;
    }
}

/// Takes one off, if there is one left.
fn once(count: &mut usize) -> bool {
    let any = *count > 0;
    *count -= usize::from(any);
    any
}

async fn talk(stream: TcpStream, state: &Mutex<State>) -> std::io::Result<()> {
    let (read, mut write) = stream.into_split();
    let mut read = BufReader::new(read);
    write.write_all(b"220 sink ESMTP\r\n").await?;
    let mut to = Vec::new();
    loop {
        let mut line = String::new();
        if read.read_line(&mut line).await? == 0 {
            return Ok(());
        }
        let upper = line.trim_end().to_uppercase();
        let answer = match upper.split([' ', ':']).next().unwrap_or_default() {
            "EHLO" => "250-sink\r\n250-8BITMIME\r\n250 SMTPUTF8\r\n",
            "MAIL" => {
                to.clear();
                match once(&mut state.lock().unwrap().later) {
                    true => "451 4.3.2 come back later\r\n",
                    false => "250 2.1.0 well\r\n",
                }
            }
            "RCPT" => {
                let address = line.split('<').nth(1).and_then(|l| l.split('>').next()).unwrap_or_default();
                let unknown = state.lock().unwrap().unknown.iter().any(|a| a == address);
                to.push(address.to_owned());
                if unknown { "550 5.1.1 nobody of this name\r\n" } else { "250 2.1.5 well\r\n" }
            }
            "DATA" => {
                write.write_all(b"354 go on\r\n").await?;
                let mut data = String::new();
                loop {
                    let mut line = String::new();
                    if read.read_line(&mut line).await? == 0 {
                        return Ok(());
                    }
                    if line == ".\r\n" {
                        break;
                    }
                    data.push_str(line.strip_prefix('.').unwrap_or(&line));
                }
                let mut state = state.lock().unwrap();
                state.letters.push(Letter { to: std::mem::take(&mut to), data });
                if once(&mut state.cut) {
                    return Ok(());
                }
                "250 2.0.0 taken\r\n"
            }
            "QUIT" => {
                write.write_all(b"221 2.0.0 bye\r\n").await?;
                return Ok(());
            }
            "NOOP" | "RSET" => "250 2.0.0 well\r\n",
            _ => "502 5.5.1 not here\r\n",
        };
        write.write_all(answer.as_bytes()).await?;
    }
}
