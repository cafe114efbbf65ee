//! A page on its way to the browser: [`prepare`] adds the script that waits for changes and widens
//! the page's Content-Security-Policy for it. What is published never has either.

use std::fmt::Write;

/// The page with the script in it and, when given, `notice` above its text. `version` names the
/// build that the page is from.
pub(super) fn prepare(page: &str, version: &str, notice: Option<&str>) -> String {
    let mut page = widen_policies(page);
    if let Some(notice) = notice {
        let at = after_body_tag(&page);
        page.insert_str(at, notice);
    }
    let script = format!("<script src=\"/__flygblad/reload.js\" data-version=\"{version}\"></script>");
    let end = page.to_ascii_lowercase().rfind("</body>").unwrap_or(page.len());
    page.insert_str(end, &script);
    page
}

/// Behind `<body ...>`, or where the page begins when it has none.
fn after_body_tag(page: &str) -> usize {
    let lower = page.to_ascii_lowercase();
    let tag = lower.find("<body").and_then(|tag| Some(tag + lower[tag..].find('>')? + 1));
    tag.unwrap_or(0)
}

/// Lets each policy in the page's head allow this server's script, style and events.
fn widen_policies(page: &str) -> String {
    let lower = page.to_ascii_lowercase();
    let head = lower.find("</head>").unwrap_or(lower.len());
    let mut wide = String::with_capacity(page.len() + 64);
    let mut done = 0;
    while let Some(at) = lower.get(done..head).and_then(|rest| rest.find("<meta")) {
        let tag = done + at;
        let end = lower[tag..].find('>').map_or(page.len(), |at| tag + at);
        wide += &page[done..tag];
        wide += &widen_tag(&page[tag..end]);
        done = end;
    }
    wide + &page[done..]
}

/// `tag` with its policy widened, or as it is when it has none.
fn widen_tag(tag: &str) -> String {
    let lower = tag.to_ascii_lowercase();
    let value = lower.find("content=").map(|at| at + "content=".len());
    let value = value.filter(|_| lower.contains("content-security-policy"));
    let Some(start) = value else { return tag.to_owned() };
    let (open, close) = match tag[start..].chars().next() {
        Some(quote @ ('"' | '\'')) => {
            let open = start + 1;
            (open, tag[open..].find(quote).map_or(tag.len(), |at| open + at))
        }
        // A value without quotes has no blank, so it is one directive without a source.
        Some(_) | None => return tag.to_owned(),
    };
    let policy = tag[open..close].replace("&#39;", "'").replace("&#x27;", "'").replace("&apos;", "'");
    let policy = widen(&policy).replace('\'', "&#39;");
    format!("{}{policy}{}", &tag[..open], &tag[close..])
}

/// The policy with `'self'` among its sources of scripts, styles and connections.
fn widen(policy: &str) -> String {
    let mut directives: Vec<(String, Vec<&str>)> = Vec::new();
    for directive in policy.split(';') {
        let mut words = directive.split_ascii_whitespace();
        if let Some(name) = words.next() {
            directives.push((name.to_ascii_lowercase(), words.collect()));
        }
    }
    let written = directives.clone();
    let sources = |name: &str| written.iter().find(|(n, _)| n == name).map(|(_, sources)| sources.clone());
    for name in ["script-src", "style-src", "connect-src"] {
        // A directive that is missing falls back on `default-src`; without that, all is allowed.
        let Some(mut allowed) = sources(name).or_else(|| sources("default-src")) else { continue };
        allowed.retain(|source| *source != "'none'" && *source != "'self'");
        allowed.insert(0, "'self'");
        directives.retain(|(n, _)| n != name);
        directives.push((name.to_owned(), allowed));
    }
    let mut text = String::new();
    for (name, sources) in directives {
        let gap = if text.is_empty() { "" } else { "; " };
        let _ = write!(text, "{gap}{name}");
        for source in sources {
            let _ = write!(text, " {source}");
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_is_the_last_thing_in_the_body() {
        let script = r#"<script src="/__flygblad/reload.js" data-version="7"></script>"#;
        assert_eq!(prepare("<BODY>a</BODY>\n", "7", None), format!("<BODY>a{script}</BODY>\n"));
        assert_eq!(prepare("a", "7", None), format!("a{script}"));
        let noticed = prepare("<p><body class=x>a</body>", "7", Some("<b>!</b>"));
        assert_eq!(noticed, format!("<p><body class=x><b>!</b>a{script}</body>"));
    }

    #[test]
    fn a_policy_lets_this_server_in_and_nobody_else() {
        let check = |policy: &str, expect: &str| assert_eq!(widen(policy), expect, "{policy}");
        check("", "");
        check(
            "default-src 'none'; script-src 'none'; img-src 'self'",
            "default-src 'none'; img-src 'self'; script-src 'self'; style-src 'self'; connect-src 'self'",
        );
        check(
            "default-src 'self' https://a.example;SCRIPT-SRC 'self' 'wasm-unsafe-eval'",
            "default-src 'self' https://a.example; script-src 'self' 'wasm-unsafe-eval'; \
             style-src 'self' https://a.example; connect-src 'self' https://a.example",
        );
        check("img-src 'none'", "img-src 'none'");
        check("script-src", "script-src 'self'");
    }

    #[test]
    fn the_policy_is_found_however_it_is_written() {
        let policies = [
            r#"<meta http-equiv="Content-Security-Policy" content="script-src 'none'">"#,
            r#"<meta http-equiv="Content-Security-Policy" content="script-src &#x27;none&#x27;">"#,
            "<META content='script-src &#39;none&#39;' http-equiv=content-security-policy>",
        ];
        for policy in policies {
            let page = format!("<head><meta charset=utf-8>{policy}<title>x</title></head><body>");
            let wide = prepare(&page, "7", None);
            assert!(wide.contains("script-src &#39;self&#39;"), "{wide}");
            assert!(wide.contains("<meta charset=utf-8>") && wide.contains("<title>x</title>"), "{wide}");
        }
    }

    #[test]
    fn a_text_about_policies_stays_as_it_is() {
        let page = "<head></head><body><meta content=\"script-src 'none'\" id=content-security-policy>é";
        assert!(prepare(page, "7", None).starts_with(page));
    }

    proptest::proptest! {
        /// Whatever a page is, it is still there afterwards.
        #[test]
        fn nothing_is_lost(text in "(<body>|</body>|<head>|</head>|<meta |content=|\"|'|>|é|İ|content-security-policy|a){0,12}") {
            let prepared = prepare(&text, "7", Some("!"));
            proptest::prop_assert!(prepared.contains("/__flygblad/reload.js") && prepared.contains('!'));
            proptest::prop_assert!(prepared.len() > text.len());
        }
    }
}
