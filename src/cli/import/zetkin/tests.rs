//! A server on this machine that answers as Zetkin does, and as it should not.

use std::io::{Read as _, Write as _};
use std::net::TcpListener;

use super::{fetch, read, server};
use crate::page::Date;

/// Answers one request with `answer`, and gives back what was asked.
fn serve(answer: String) -> (String, std::thread::JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let asked = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut asked = Vec::new();
        while !asked.ends_with(b"\r\n\r\n") {
            let mut byte = [0];
            stream.read_exact(&mut byte).unwrap();
            asked.push(byte[0]);
        }
        // A reader that has had enough closes its end.
        let _ = stream.write_all(answer.as_bytes());
        String::from_utf8(asked).unwrap()
    });
    (url, asked)
}

fn ok(body: &str) -> String {
    format!(
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )
}

/// What is written of an answer, or what is said of it.
fn import(answer: String) -> String {
    let (url, asked) = serve(answer);
    let today = Date::parse("2026-11-23").unwrap();
    let told = fetch::get(&format!("{url}/api/orgs/1/actions?recursive"))
        .and_then(|answer| read(&answer, 1, "https://app.zetkin.org", today));
    let asked = asked.join().unwrap();
    assert!(asked.starts_with("GET /api/orgs/1/actions?recursive HTTP/1.1\r\n"), "{asked}");
    assert!(!asked.to_ascii_lowercase().contains("cookie"), "{asked}");
    match told {
        Ok(read) => {
            let body: String = read
                .text
                .lines()
                .filter(|line| !line.starts_with('#'))
                .map(|line| format!("{line}\n"))
                .collect();
            format!("{} {} {}\n{body}", read.meetings, read.cancelled, read.unpublished)
        }
        Err(error) => format!("{}: {}", error.code, error.message).replace(&url, "URL"),
    }
}

const EVENT: &str = r#""id": 7, "title": "Soppa", "activity": null, "campaign": null, "info_text": "Kom!",
    "start_time": "2026-12-18T17:00:00+00:00", "end_time": "2026-12-18T19:00:00+00:00",
    "location": {"id": 1, "title": "Husby", "lat": 59.4, "lng": 17.9}, "organization": {"id": 3, "title": "Husby"},
    "published": "2026-11-01T08:00:00", "cancelled": null, "num_participants_required": 2"#;

fn with(changes: &[(&str, &str)]) -> String {
    let mut event = EVENT.to_owned();
    for (from, to) in changes {
        assert!(event.contains(from), "{from}");
        event = event.replace(from, to);
    }
    ok(&format!("{{\"data\": [{{{event}}}]}}"))
}

#[test]
fn a_meeting_is_at_the_time_that_the_digits_say() {
    assert_eq!(
        import(with(&[])),
        "1 0 0\n- id: 7\n  title: \"Soppa\"\n  start: \"2026-12-18 17:00\"\n  end: \"2026-12-18 19:00\"\n  \
         place: \"Husby\"\n  organiser: \"Husby\"\n  url: \"https://app.zetkin.org/o/3/events/7\"\n  text: \"Kom!\"\n"
    );
}

#[test]
fn what_is_not_published_is_left_out_and_what_is_cancelled_is_marked() {
    assert_eq!(import(with(&[("\"2026-11-01T08:00:00\"", "null")])), "0 0 1\n");
    assert_eq!(import(with(&[("2026-11-01", "2026-12-01")])), "0 0 1\n");
    let cancelled = import(with(&[("\"cancelled\": null", "\"cancelled\": \"2026-11-20T08:00:00+00:00\"")]));
    assert!(cancelled.starts_with("1 1 0\n") && cancelled.ends_with("  cancelled: true\n"), "{cancelled}");
}

#[test]
fn what_is_missing_is_made_up_for() {
    let no_title =
        [("\"Soppa\"", "null"), ("\"activity\": null", "\"activity\": {\"id\": 2, \"title\": \"Möte\"}")];
    assert!(import(with(&no_title)).contains("  title: \"Möte\"\n"));
    assert!(import(with(&[("\"Soppa\"", "\" \"")])).contains("  title: \"Zetkin 7\"\n"));
    let bare = [
        ("{\"id\": 1, \"title\": \"Husby\", \"lat\": 59.4, \"lng\": 17.9}", "null"),
        ("{\"id\": 3, \"title\": \"Husby\"}", "null"),
        ("\"2026-12-18T19:00:00+00:00\"", "\"2026-12-18T17:00:00+00:00\""),
        ("\"Kom!\"", "null"),
    ];
    assert_eq!(
        import(with(&bare)),
        "1 0 0\n- id: 7\n  title: \"Soppa\"\n  start: \"2026-12-18 17:00\"\n  \
         url: \"https://app.zetkin.org/o/1/events/7\"\n"
    );
}

#[test]
fn hostile_texts_stay_texts() {
    let title = r#""a\n- id: 8\u202e\u0000 \"b\" #{ $x }""#;
    let found = import(with(&[("\"Soppa\"", title)]));
    assert!(found.contains("  title: \"a - id: 8 \\\"b\\\" #{ $x }\"\n"), "{found}");
    let long = format!("\"{}\"", "å".repeat(100_000));
    assert!(import(with(&[("\"Kom!\"", &long)])).len() < 30_000);
}

#[test]
fn answers_that_make_no_sense_are_refused() {
    assert_eq!(
        import("HTTP/1.1 404 Not Found\r\nContent-Length: 63\r\n\r\n{\"error\": {\"title\": \"404 Not Found\", \"description\": \"No org\"} }".to_owned()),
        "refused: the server refuses (status 404) 404 Not Found: No org"
    );
    for body in ["<html>", "[]", "{\"data\": [{\"id\": \"x\"}]}", "{}"] {
        assert!(import(ok(body)).starts_with("bad-answer: "), "{body}");
    }
    let endless = format!("HTTP/1.1 200 OK\r\nContent-Length: 9000000\r\n\r\n{}", " ".repeat(9_000_000));
    assert!(import(endless).ends_with("the answer is larger than 8 MB"));
    let elsewhere =
        "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:9/\r\nContent-Length: 0\r\n\r\n".to_owned();
    assert!(import(elsewhere).starts_with("bad-answer: "));
}

#[test]
fn servers_are_asked_in_secret() {
    for good in
        ["https://app.zetkin.org", "https://zetkin.example/", "http://localhost:8000", "http://127.0.0.1:1"]
    {
        assert!(server(good).is_ok(), "{good}");
    }
    for bad in [
        "http://app.zetkin.org",
        "ftp://localhost",
        "app.zetkin.org",
        "https://",
        "https://a@b",
        "http://localhost@evil.example",
    ] {
        assert!(server(bad).is_err(), "{bad}");
    }
}
