//! The server as a browser sees it: over TCP, on a port of its own.
#![allow(clippy::disallowed_methods, reason = "these tests change sources and wait for what follows")]

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use super::*;

const PAGE: &str = "<html><head><meta http-equiv=\"Content-Security-Policy\" \
                    content=\"default-src 'none'; script-src 'none'\"></head><body>front</body></html>";

/// A site whose front page is the text of two sources; one that says `broken` cannot be built.
struct Fake {
    source: PathBuf,
    files: BTreeMap<OutPath, Vec<u8>>,
}

impl Live for Fake {
    fn rebuild(&mut self, _: &[PathBuf]) -> Diagnostics {
        let mut diags = Diagnostics::new();
        let read = |path| fs::read_to_string(path).unwrap_or_default();
        let text = read(self.source.join("index.md")) + &read(self.source.with_file_name("later/x"));
        if text.contains("broken") {
            diags.push(Diagnostic::error("broken", "it is `<b>` broken"));
            return diags;
        }
        for (path, text) in [
            ("index.html", text.as_str()),
            ("housing/index.html", "housing"),
            ("a b/index.html", "blank"),
            ("404.html", "not found"),
            ("ar/404.html", "غير موجود"),
            ("style.css", "css"),
            ("leaflet.pdf", "%PDF-"),
        ] {
            self.files.insert(OutPath::new(path).unwrap(), text.into());
        }
        diags
    }

    fn get(&self, path: &OutPath) -> Option<Vec<u8>> {
        self.files.get(path).cloned()
    }

    fn watch(&self) -> Vec<PathBuf> {
        vec![self.source.clone(), self.source.with_file_name("later")]
    }
}

struct Served {
    dir: tempfile::TempDir,
    port: u16,
}

impl Served {
    fn new(text: &str) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let source = dir.path().join("content");
        fs::create_dir(&source).unwrap();
        fs::write(source.join("index.md"), text).unwrap();
        let listener = bind(0).unwrap();
        let port = listener.local_addr().unwrap().port();
        let live = Fake { source, files: BTreeMap::new() };
        std::thread::spawn(move || run(listener, Box::new(live), |_: &Diagnostics| {}));
        Self { dir, port }
    }

    fn save(&self, text: &str) {
        fs::write(self.dir.path().join("content/index.md"), text).unwrap();
    }

    fn send(&self, request: &str) -> TcpStream {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        stream
    }

    fn ask(&self, method: &str, path: &str, host: &str) -> String {
        let close = "Connection: close\r\n\r\n";
        let mut answer = Vec::new();
        let mut stream = self.send(&format!("{method} {path} HTTP/1.1\r\nHost: {host}\r\n{close}"));
        stream.read_to_end(&mut answer).unwrap();
        String::from_utf8(answer).unwrap()
    }

    fn get(&self, path: &str) -> String {
        self.ask("GET", path, &format!("localhost:{}", self.port))
    }

    /// Asks until the answer contains `part`.
    fn wait_for(&self, part: &str) -> String {
        for _ in 0..200 {
            let answer = self.get("/");
            if answer.contains(part) {
                return answer;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        panic!("never saw {part}: {}", self.get("/"));
    }
}

#[test]
fn pages_come_with_the_script_and_a_policy_that_allows_it() {
    let answer = Served::new(PAGE).get("/");
    assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
    assert!(answer.contains("content-type: text/html; charset=utf-8\r\n"), "{answer}");
    assert!(answer.contains("cache-control: no-store\r\n"), "{answer}");
    assert!(answer.contains("front<script src=\"/__flygblad/reload.js\""), "{answer}");
    assert!(answer.contains("script-src &#39;self&#39;; style-src &#39;self&#39;; connect-src"), "{answer}");
}

#[test]
fn files_have_their_types_and_folders_their_slash() {
    let served = Served::new(PAGE);
    assert!(served.get("/style.css").contains("content-type: text/css; charset=utf-8\r\n"));
    assert!(served.get("/leaflet.pdf").contains("content-type: application/pdf\r\n"));
    assert!(served.get("/__flygblad/reload.js?x").contains("EventSource"));
    assert!(served.get("/__flygblad/other").starts_with("HTTP/1.1 404 "));
    assert!(served.get("/housing/").contains("housing<script"));
    let moved = served.get("/a%20b?x");
    assert!(moved.starts_with("HTTP/1.1 307 ") && moved.contains("location: /a%20b/\r\n"), "{moved}");
}

#[test]
fn what_is_not_there_is_told_in_the_language_of_the_place() {
    let served = Served::new(PAGE);
    let found = served.get("/nothing/here");
    assert!(found.starts_with("HTTP/1.1 404 ") && found.contains("not found<script"), "{found}");
    let found = served.get("/ar/nothing/here/");
    assert!(found.starts_with("HTTP/1.1 404 ") && found.contains("غير موجود"), "{found}");
}

#[test]
fn no_path_leads_out_of_the_site() {
    let served = Served::new(PAGE);
    for path in [
        "/../content/index.md",
        "/%2e%2e/content/index.md",
        "/..%2fcontent%2findex.md",
        "//localhost/housing",
        "/housing//",
        "/%00",
        "/..%5c..%5cetc",
        "/etc/passwd",
    ] {
        let answer = served.get(path);
        assert!(answer.starts_with("HTTP/1.1 404 "), "{path}: {answer}");
    }
    assert!(served.get("/%ff").starts_with("HTTP/1.1 400 "));
}

#[test]
fn only_this_machine_may_ask_and_only_for_reading() {
    let served = Served::new(PAGE);
    assert!(served.ask("GET", "/", "evil.example").starts_with("HTTP/1.1 403 "));
    assert!(served.ask("GET", "/__flygblad/events", "evil.example").starts_with("HTTP/1.1 403 "));
    assert!(served.ask("GET", "http://evil.example/", "localhost").starts_with("HTTP/1.1 403 "));
    assert!(served.ask("GET", "/", "localhost\r\nHost: evil.example").starts_with("HTTP/1.1 4"));
    assert!(served.ask("GET", "/", "[::1]:1").starts_with("HTTP/1.1 200 "));
    let post = served.ask("POST", "/", "localhost");
    assert!(post.starts_with("HTTP/1.1 405 ") && post.contains("allow: GET, HEAD\r\n"), "{post}");
    let head = served.ask("HEAD", "/style.css", "localhost");
    assert!(head.contains("content-length: 3\r\n") && head.ends_with("\r\n\r\n"), "{head}");
}

#[test]
fn open_pages_hear_of_a_change() {
    let served = Served::new(PAGE);
    let page = served.get("/");
    let version = page.split("data-version=\"").nth(1).and_then(|v| v.split('"').next()).unwrap();
    let listen = |seen: &str| {
        let request = format!("GET /__flygblad/events?{seen} HTTP/1.1\r\nHost: localhost\r\n\r\n");
        let lines = BufReader::new(served.send(&request)).lines().map(|line| line.unwrap());
        lines.skip_while(|line| !line.starts_with("event:")).take(1).collect::<Vec<_>>()
    };
    std::thread::scope(|scope| {
        let waiting = scope.spawn(|| listen(version));
        std::thread::sleep(Duration::from_millis(50));
        assert!(!waiting.is_finished());
        served.save("changed");
        assert_eq!(waiting.join().unwrap(), ["event: reload"]);
    });
    assert!(served.get("/").contains("changed"));
    // A page from an earlier build, or from an earlier server, is told at once.
    assert_eq!(listen(version), ["event: reload"]);
    assert_eq!(listen("other"), ["event: reload"]);
}

#[test]
fn the_last_good_site_stays_behind_a_notice_of_errors() {
    let served = Served::new("<head></head><body>good</body>");
    served.wait_for("good");
    served.save("broken");
    let answer = served.wait_for("flygblad-notice");
    assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
    assert!(answer.contains("it is `&lt;b&gt;` broken") && answer.contains("</div>good<script"), "{answer}");
    served.save("mended");
    assert!(!served.wait_for("mended").contains("flygblad-notice"));
}

#[test]
fn without_a_good_site_the_errors_are_the_page() {
    let answer = Served::new("broken").get("/ar/anything/");
    assert!(answer.starts_with("HTTP/1.1 500 "), "{answer}");
    assert!(answer.contains("it is `&lt;b&gt;` broken") && answer.contains("reload.js"), "{answer}");
}

#[test]
fn sources_that_come_later_are_watched_too() {
    let served = Served::new("one");
    served.wait_for("one");
    let later = served.dir.path().join("later");
    fs::create_dir(&later).unwrap();
    fs::write(later.join("x"), "two").unwrap();
    served.wait_for("two");
    fs::write(later.join("x"), "three").unwrap();
    served.wait_for("three");
    fs::remove_dir_all(&later).unwrap();
    served.wait_for("one<script");
    fs::create_dir(&later).unwrap();
    fs::write(later.join("x"), "four").unwrap();
    served.wait_for("four");
}

#[test]
fn a_taken_port_is_told() {
    let taken = bind(0).unwrap();
    let refused = bind(taken.local_addr().unwrap().port()).unwrap_err();
    assert_eq!(refused.code, "port-taken");
}
