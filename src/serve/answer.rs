//! One answer to one request. Only what the site is made of can be asked for: a path is looked up
//! among its files and never on the disk.

use std::convert::Infallible;
use std::sync::Arc;

use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderMap, Method, Request, StatusCode, Uri, header};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use futures_util::stream::{Stream, unfold};

use super::{Current, Shared, notice, page, version};
use crate::output::content_type;
use crate::path::OutPath;

/// Where the server's own files are; no page of a site can have this address.
const OWN: &str = "/__flygblad/";

/// Answers `request`.
pub(super) async fn answer(State(shared): State<Arc<Shared>>, request: Request<Body>) -> Response {
    let mut response = choose(&shared, &request);
    let headers = response.headers_mut();
    for (name, value) in [
        (header::CACHE_CONTROL, "no-store"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        // A page elsewhere must not show drafts as its own pictures or scripts.
        (header::HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    ] {
        headers.insert(name, header::HeaderValue::from_static(value));
    }
    response
}

fn choose(shared: &Arc<Shared>, request: &Request<Body>) -> Response {
    if !is_for_this_machine(request.uri(), request.headers()) {
        return plain(StatusCode::FORBIDDEN, "this server answers only to localhost\n");
    }
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        let allow = [(header::ALLOW, "GET, HEAD")];
        return (allow, plain(StatusCode::METHOD_NOT_ALLOWED, "only GET and HEAD\n")).into_response();
    }
    let path = request.uri().path();
    if let Some(own) = path.strip_prefix(OWN) {
        return own_file(shared, own, request.uri().query());
    }
    let Some(decoded) = decode(path) else {
        return plain(StatusCode::BAD_REQUEST, "the address is not UTF-8\n");
    };
    site_file(shared, path, &decoded)
}

/// A site that a browser was told is at this address (DNS rebinding) asks by another name.
fn is_for_this_machine(uri: &Uri, headers: &HeaderMap) -> bool {
    let mut hosts = headers.get_all(header::HOST).iter();
    let (Some(host), None) = (hosts.next().and_then(|host| host.to_str().ok()), hosts.next()) else {
        return false;
    };
    is_local(host) && uri.authority().is_none_or(|authority| is_local(authority.as_str()))
}

fn is_local(host: &str) -> bool {
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|digit| digit.is_ascii_digit()) => name,
        Some(_) | None => host,
    };
    ["localhost", "127.0.0.1", "[::1]"].iter().any(|local| name.eq_ignore_ascii_case(local))
}

fn own_file(shared: &Arc<Shared>, name: &str, query: Option<&str>) -> Response {
    match name {
        "reload.js" => typed(StatusCode::OK, "js", include_str!("reload.js")),
        "notice.css" => typed(StatusCode::OK, "css", include_str!("notice.css")),
        "events" => {
            Sse::new(events(shared, query.unwrap_or_default())).keep_alive(KeepAlive::new()).into_response()
        }
        _ => plain(StatusCode::NOT_FOUND, "no such file\n"),
    }
}

/// One event for each build after the one that the page was made by.
fn events(shared: &Arc<Shared>, seen: &str) -> impl Stream<Item = Result<Event, Infallible>> + use<> {
    let builds = shared.builds.subscribe();
    let seen = seen.to_owned();
    unfold((builds, seen), |(mut builds, seen)| async move {
        let build = builds.wait_for(|build| version(*build) != seen).await.ok()?;
        let now = version(*build);
        drop(build);
        Some((Ok(Event::default().event("reload").data(&now)), (builds, now)))
    })
}

fn site_file(shared: &Shared, raw: &str, path: &str) -> Response {
    let current = shared.site();
    let below = path.strip_prefix('/').unwrap_or(path);
    let folder = below.is_empty() || below.ends_with('/');
    let name = if folder { format!("{below}index.html") } else { below.to_owned() };
    let get = |name: &str| OutPath::new(name).and_then(|path| current.live.get(&path));
    if let Some(bytes) = get(&name) {
        return file(shared, &current, StatusCode::OK, &name, bytes);
    }
    if !folder && get(&format!("{name}/index.html")).is_some() {
        // The name is a file's, so `raw` has no empty part that would make it another site's address.
        return (StatusCode::TEMPORARY_REDIRECT, [(header::LOCATION, format!("{raw}/"))]).into_response();
    }
    if current.found.has_errors() {
        let page = notice::page(&current.found, &shared.version());
        return typed(StatusCode::INTERNAL_SERVER_ERROR, "html", page);
    }
    match above(&name).find_map(|folder| get(&format!("{folder}404.html"))) {
        Some(bytes) => file(shared, &current, StatusCode::NOT_FOUND, "404.html", bytes),
        None => plain(StatusCode::NOT_FOUND, "no such page\n"),
    }
}

/// The folders that `name` lies in, the nearest first, each with a slash at its end; then the root.
fn above(name: &str) -> impl Iterator<Item = &str> {
    name.rmatch_indices('/').map(|(slash, _)| &name[..=slash]).chain([""])
}

fn file(shared: &Shared, current: &Current, status: StatusCode, name: &str, bytes: Vec<u8>) -> Response {
    let kind = name.rsplit_once('.').map_or("", |(_, kind)| kind);
    match (kind, String::from_utf8(bytes)) {
        ("html", Ok(text)) => {
            let notice = current.found.has_errors().then(|| notice::banner(&current.found));
            typed(status, kind, page::prepare(&text, &shared.version(), notice.as_deref()))
        }
        (_, Ok(text)) => typed(status, kind, text),
        (_, Err(e)) => typed(status, kind, e.into_bytes()),
    }
}

fn plain(status: StatusCode, text: &'static str) -> Response {
    typed(status, "txt", text)
}

fn typed(status: StatusCode, kind: &str, body: impl Into<Body>) -> Response {
    (status, [(header::CONTENT_TYPE, content_type(kind))], body.into()).into_response()
}

/// Undoes percent-encoding; `None` for what is not UTF-8 then. A `%` that begins nothing is a `%`.
fn decode(path: &str) -> Option<String> {
    let bytes = path.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let pair = bytes.get(at + 1..at + 3).filter(|_| byte == b'%');
        let pair = pair.filter(|pair| pair.iter().all(u8::is_ascii_hexdigit));
        let code = pair.and_then(|p| u8::from_str_radix(std::str::from_utf8(p).ok()?, 16).ok());
        decoded.push(code.unwrap_or(byte));
        at += if code.is_some() { 3 } else { 1 };
    }
    String::from_utf8(decoded).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_decoded_once() {
        assert_eq!(decode("/a%20b%2fc").as_deref(), Some("/a b/c"));
        assert_eq!(decode("/%D8%B3").as_deref(), Some("/س"));
        assert_eq!(decode("/%252e").as_deref(), Some("/%2e"));
        assert_eq!(decode("/100%/%4").as_deref(), Some("/100%/%4"));
        assert_eq!(decode("/%+1").as_deref(), Some("/%+1"));
        assert_eq!(decode("/%ff"), None);
    }

    #[test]
    fn only_names_of_this_machine_are_local() {
        for local in ["localhost", "LOCALHOST:8080", "127.0.0.1:1", "[::1]", "[::1]:80"] {
            assert!(is_local(local), "{local}");
        }
        for other in
            ["", "evil.example", "localhost.evil.example", "127.0.0.1.evil:80", "a@localhost", "[::2]"]
        {
            assert!(!is_local(other), "{other}");
        }
    }

    #[test]
    fn folders_are_searched_from_the_nearest() {
        assert_eq!(above("ar/x/y").collect::<Vec<_>>(), ["ar/x/", "ar/", ""]);
        assert_eq!(above("y").collect::<Vec<_>>(), [""]);
    }
}
