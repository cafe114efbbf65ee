//! Made-up campaign texts for the benchmarks. The words mean nothing, but there is what campaign texts have:
//! headings, links between pages, lists, a table, topics.
#![allow(dead_code, reason = "each benchmark uses its part of this")]

use std::fmt::Write as _;
use std::path::Path;

use flygblad::translate::sync::{Change, Outcome};

/// As in the program.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The languages of every project, the source first.
pub(crate) const LANGUAGES: [&str; 10] = ["sv", "en", "ar", "so", "fi", "es", "fa", "pl", "tr", "uk"];
/// The folders.
pub(crate) const SECTIONS: [&str; 4] = ["housing", "healthcare", "paratransit", "labour"];
const WORDS: [&str; 16] = [
    "hyra",
    "bostad",
    "vård",
    "region",
    "beslut",
    "rätt",
    "krav",
    "möte",
    "granne",
    "lön",
    "avtal",
    "tolk",
    "resa",
    "schema",
    "vecka",
    "tillsammans",
];

/// `book.toml`
pub(crate) fn book() -> String {
    let mut book =
        "[book]\ntitle = \"Kampanj\"\nlanguage = \"sv\"\n[site]\nurl = \"https://x.example/\"\n".to_owned();
    for language in LANGUAGES {
        let _ = writeln!(book, "[[language]]\ncode = \"{language}\"");
    }
    book
}

/// The name of a document: its file below `content/`, without an extension.
pub(crate) fn name(n: usize) -> String {
    format!("{}/text-{n}", SECTIONS[n % SECTIONS.len()])
}

/// The text of document `n` of so many.
pub(crate) fn document(n: usize, documents: usize) -> String {
    let mut seed = n as u64 * 2_654_435_761 + 1;
    let mut next = move |below: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(seed >> 40).unwrap_or(0) % below
    };
    let mut words =
        move |count: usize| (0..count).map(|_| WORDS[next(WORDS.len())]).collect::<Vec<_>>().join(" ");
    let link = |k: usize| {
        let other = (n * 7 + k * 13 + 1) % documents;
        format!("[{}](../{}/text-{other}.md)", WORDS[k % WORDS.len()], SECTIONS[other % SECTIONS.len()])
    };
    let day = n % 28 + 1;
    let mut text = format!(
        "---\ntitle: {}\ndescription: {}\ndate: 2026-03-{day:02}\ntags: [{}, {}]\n---\n",
        words(4),
        words(12),
        WORDS[n % 8],
        WORDS[8 + n % 8]
    );
    for part in 0..6 {
        let _ = writeln!(
            text,
            "\n## {}\n\n{} **{}** {} {}.\n",
            words(3),
            words(35),
            words(2),
            link(part),
            words(30)
        );
        match part {
            1 => {
                for _ in 0..4 {
                    let _ = writeln!(text, "- {}", words(6));
                }
            }
            3 => {
                let _ = writeln!(text, "| a | b | c |\n|---|---|--:|");
                for row in 0..4 {
                    let _ = writeln!(text, "| {} | {} | {row} |", words(2), words(2));
                }
            }
            _ => {
                let _ = writeln!(text, "{}", words(30));
            }
        }
    }
    text
}

/// Writes a file of the project.
pub(crate) fn put(root: &Path, path: &str, text: &str) {
    let path = root.join(path);
    std::fs::create_dir_all(path.parent().expect("a file lies in a folder")).expect("the folder is made");
    std::fs::write(path, text).expect("the file is written");
}

/// The processor time of this process so far, in user and system mode, as Linux counts it in
/// hundredths of a second; nothing elsewhere.
pub(crate) fn cpu_seconds() -> Option<f64> {
    let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
    // The name of the program, in brackets, may hold blanks; what follows it does not.
    let fields: Vec<&str> = stat.rsplit_once(')')?.1.split_whitespace().collect();
    let ticks = |i: usize| fields.get(i)?.parse::<f64>().ok();
    Some((ticks(11)? + ticks(12)?) / 100.0)
}

/// A site in all languages, each text of it written as a whole.
pub(crate) fn write_site(root: &Path, documents: usize) {
    put(root, "book.toml", &book());
    for (i, language) in LANGUAGES.iter().enumerate() {
        let suffix = if i == 0 { String::new() } else { format!(".{language}") };
        put(root, &format!("content/index{suffix}.md"), "---\ntitle: Start\n---\nText.\n");
        for section in SECTIONS {
            put(
                root,
                &format!("content/{section}/index{suffix}.md"),
                &format!("---\ntitle: {section}\n---\nText.\n"),
            );
        }
        for n in 0..documents {
            put(root, &format!("content/{}{suffix}.md", name(n)), &document(n, documents));
        }
    }
}

/// The most memory that this process has held, as Linux counts it; `-` elsewhere.
pub(crate) fn peak_mib() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kib = line.and_then(|line| line.trim().trim_end_matches(" kB").trim().parse::<u64>().ok());
    kib.map_or_else(|| "-".to_owned(), |kib| (kib / 1024).to_string())
}

/// Writes what `translate sync` says is to be written.
pub(crate) fn carry_out(root: &Path, outcome: &Outcome) {
    for (path, change) in &outcome.changes {
        match change {
            Change::Write(text) => put(root, path.as_str(), text),
            Change::Remove => std::fs::remove_file(root.join(path.as_str())).expect("it is there"),
        }
    }
}

/// Writes a translation of every text of a document into every language.
pub(crate) fn translate(root: &Path, doc: &str) {
    let [source, others @ ..] = LANGUAGES;
    let catalog = std::fs::read_to_string(root.join(format!("locales/{source}/content/{doc}.ftl")));
    let catalog = catalog.expect("it was written");
    for language in others {
        // No address has a translation: what the other lines become would be none.
        let is_wanted =
            |line: &&str| !line.is_empty() && !line.starts_with('#') && !line.starts_with("slug = ");
        let lines = catalog.lines().filter(is_wanted);
        let lines = lines.map(|line| line.replacen(" = ", &format!(" = {language}: "), 1) + "\n");
        put(root, &format!("locales/{language}/content/{doc}.ftl"), &lines.collect::<String>());
    }
}
