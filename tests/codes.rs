//! Every code that a report may carry has a case: in a page of `tests/cmd/`, which shows the whole
//! message, or in `tests/machine.rs`. And every message says what to do.
#![expect(clippy::disallowed_methods, reason = "this test reads the repository")]
#![expect(clippy::unwrap_used, reason = "what fails here fails the test")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// The codes without a case, each with the reason.
const EXCEPTIONS: &[(&str, &str)] = &[
    ("bad-answer", "a server that does not answer as Zetkin does; tests of `cli/import` make one"),
    ("cannot-pack", "a document that the machine has no memory for"),
    ("cannot-draw", "a picture that the machine has no memory for"),
    ("cannot-index", "a search library that gives up, or a system without another thread"),
    ("cannot-read", "a file that may not be read: the superuser, who runs many tests, may read all"),
    ("cannot-publish", "a server that says what it never said before"),
    ("cannot-serve", "a server that the system stops in the midst"),
    ("cannot-watch", "a system that has no more watches to give"),
    ("cannot-write-pdf", "a PDF of our own that cannot be read again"),
    ("changed-meanwhile", "somebody else who writes into the built folder"),
    ("disk-full", "only a full disk says so; a test of `output/staging.rs` asks for it"),
    ("duplicate-output", "found before, as `duplicate-url`; tests of `output` ask for it"),
    ("message-too-long", "found when a message is shown; tests of `messages` ask for it"),
    ("no-config", "the command line looks for the project first, and says `no-project`"),
    ("no-such-bucket", "storage that answers; tests/publish asks for it"),
    ("no-threads", "a system that has no more threads to give"),
    ("not-permitted", "a server that answers; tests/publish asks for it"),
    ("publish-running", "a second person; a test of `publish/bucket` asks for it"),
    ("wrong-region", "storage of several regions"),
    ("refused", "a server that knows no such organisation; tests of `cli/import` make one"),
    ("short-history", "a copy of a repository without its past; `tests/history.rs` makes one"),
    ("wrong-value", "found when a message is shown; tests of `messages` ask for it"),
];

/// What a code follows where it is given.
const GIVERS: &[&str] = &[
    "Diagnostic::error(",
    "Diagnostic::warning(",
    "Diagnostic::failure(",
    "reader.bad(",
    "reader.bad_at(",
    "self.bad(",
    "self.problem(",
    "const CODE: &str =",
];

/// The codes that are chosen first and given afterwards.
const CHOSEN: &[(&str, &[&str])] = &[
    ("config/languages.rs", &["bad-language-tag", "unknown-to-cldr"]),
    ("output/mod.rs", &["disk-full", "read-only", "cannot-write"]),
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The texts below `folder` whose names end in `.kind`, by path.
fn texts(folder: &str, kind: &str) -> BTreeMap<String, String> {
    let root = root().join(folder);
    let walk = walkdir::WalkDir::new(&root).into_iter().filter_entry(|entry| {
        let name = entry.file_name().to_string_lossy();
        !name.ends_with(".in") && !name.ends_with(".out")
    });
    let files =
        walk.filter_map(Result::ok).filter(|entry| entry.path().extension().is_some_and(|e| e == kind));
    files
        .map(|entry| {
            let path = entry.path().strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
            (path, fs::read_to_string(entry.path()).unwrap())
        })
        .collect()
}

/// The codes in the sources, each with the files it is given in.
fn codes() -> BTreeMap<String, BTreeSet<String>> {
    let mut codes = BTreeMap::<String, BTreeSet<String>>::new();
    for (path, text) in texts("src", "rs") {
        if path.contains("tests") || path == "testing.rs" {
            continue;
        }
        let text = &text[..text.find("#[cfg(test)]").unwrap_or(text.len())];
        let given = GIVERS.iter().flat_map(|giver| text.match_indices(giver).map(|(at, _)| at + giver.len()));
        for at in given {
            if let Some(code) =
                text[at..].trim_start().strip_prefix('"').and_then(|rest| rest.split('"').next())
            {
                codes.entry(code.to_owned()).or_default().insert(path.clone());
            }
        }
        for code in CHOSEN.iter().filter(|(file, _)| *file == path).flat_map(|(_, codes)| *codes) {
            assert!(text.contains(&format!("\"{code}\"")), "{path}: `{code}` is not there any more");
            codes.entry((*code).to_owned()).or_default().insert(path.clone());
        }
    }
    assert!(codes.len() > 60, "only {} codes were found", codes.len());
    codes
}

/// The reports that the tests show.
fn cases() -> String {
    let pages = texts("tests/cmd", "md").into_values().collect::<Vec<_>>().join("\n");
    pages + &fs::read_to_string(root().join("tests/machine.rs")).unwrap()
}

#[test]
fn every_code_has_a_case() {
    let cases = cases();
    let shown = |code: &str| {
        ["error", "warning"].iter().any(|level| cases.contains(&format!("{level}[{code}]: ")))
            || cases.contains(&format!("\"code\": \"{code}\""))
    };
    let mut wrong = Vec::new();
    let codes = codes();
    for (code, files) in &codes {
        let is_exception = EXCEPTIONS.iter().any(|(name, _)| name == code);
        match (shown(code), is_exception) {
            (false, false) => wrong.push(format!("`{code}` of {files:?} has no case in tests/cmd/errors")),
            (true, true) => wrong.push(format!("`{code}` has a case: it is no exception")),
            (true, false) | (false, true) => {}
        }
    }
    for (name, _) in EXCEPTIONS.iter().filter(|(name, _)| !codes.contains_key(*name)) {
        wrong.push(format!("`{name}` is an exception, but no code"));
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

/// A code is given right where a diagnostic is made, or listed in [`CHOSEN`].
#[test]
fn no_code_is_given_in_secret() {
    for (path, text) in texts("src", "rs") {
        let text = &text[..text.find("#[cfg(test)]").unwrap_or(text.len())];
        if path.contains("tests") || path == "diag.rs" || CHOSEN.iter().any(|(file, _)| *file == path) {
            continue;
        }
        for giver in &GIVERS[..3] {
            for (at, _) in text.match_indices(giver) {
                let rest = text[at + giver.len()..].trim_start();
                let passed_on = rest.starts_with("code,") || rest.starts_with("CODE,");
                assert!(rest.starts_with('"') || passed_on, "src/{path}: {giver}{:.30}", rest);
            }
        }
    }
}

#[test]
fn every_message_says_what_to_do() {
    let mut wrong = Vec::new();
    let mut reports = 0;
    for (page, text) in texts("tests/cmd", "md") {
        let mut open: Option<&str> = None;
        for line in text.lines().chain(["```"]) {
            let begins = line.starts_with("error[") || line.starts_with("warning[");
            if line.trim_start().starts_with("= help: ") {
                open = None;
            } else if begins || line.starts_with("```") || line.starts_with("$ ") {
                wrong.extend(open.map(|report| format!("{page}: {report}")));
                open = begins.then_some(line);
                reports += usize::from(begins);
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
    assert!(reports > 80, "only {reports} reports were found");
}

#[test]
fn every_check_declares_what_it_may_report() {
    let given = codes();
    let declared: BTreeSet<&str> =
        flygblad::check::CHECKS.iter().flat_map(|check| check.codes()).copied().collect();
    for (code, files) in &given {
        if files.iter().any(|file| file.starts_with("check/")) {
            assert!(declared.contains(code.as_str()), "no check declares `{code}`");
        }
    }
    for check in flygblad::check::CHECKS {
        assert!(check.why().ends_with(char::is_alphanumeric), "a reason is a clause: {}", check.why());
        for code in check.codes() {
            assert!(given.contains_key(*code), "`{code}` is declared, and never given");
        }
    }
}

/// What is said of a file of messages before any rule looks at it.
const OF_FILES: &[&str] = &[
    "bidi-override",
    "both-translations",
    "duplicate-message",
    "fluent-syntax",
    "message-cycle",
    "not-words",
    "unknown-function",
    "unknown-reference",
    "unknown-variable",
];

#[test]
fn every_rule_has_its_heading_in_the_manual() {
    use flygblad::translate::lint::{FILE_RULES, RULES};
    let rules = RULES.iter().map(|rule| rule.code()).chain(FILE_RULES.iter().map(|rule| rule.code()));
    let codes: BTreeSet<&str> = rules.chain(OF_FILES.iter().copied()).collect();
    let manual = fs::read_to_string(root().join("content/translators/checks.md")).unwrap();
    let headings = manual.lines().filter_map(|line| line.strip_prefix("### `")?.strip_suffix('}'));
    let headings: BTreeSet<&str> = headings
        .map(|heading| {
            let (code, rest) = heading.split_once('`').unwrap();
            assert!(rest.ends_with(&format!("{{#{code}")), "the anchor of `{code}` is not its name");
            code
        })
        .collect();
    assert_eq!(headings, codes, "content/translators/checks.md");
}
