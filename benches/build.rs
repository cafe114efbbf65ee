//! Times whole builds of made-up sites, from `book.toml` to the folder swapped in.
//!
//! ```console
//! $ cargo bench --bench build                      # 100, 1,000 and 10,000 pages in 10 languages
//! $ cargo bench --bench build -- 100000            # other numbers of pages
//! ```
//!
//! Every size runs in a process of its own, so that the peak of memory is its own too. The text means
//! nothing, but has what campaign texts have: headings, links between pages, lists, a table, topics.
//! Times of one machine say little; the column to read is the processor time per page, which should
//! not grow. Time on the clock grows once the files no longer fit the memory that the system writes
//! them from.

#![expect(clippy::disallowed_methods, clippy::print_stdout, reason = "a benchmark uses disk and clock")]

use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use flygblad::diag::Diagnostics;
use flygblad::options::Options;
use flygblad::output::Staging;
use flygblad::page::Date;

const LANGUAGES: [&str; 10] = ["sv", "en", "ar", "so", "fi", "es", "fa", "pl", "tr", "uk"];
const SECTIONS: [&str; 4] = ["housing", "healthcare", "paratransit", "labour"];
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

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|a| !a.starts_with("--")).collect();
    if let [mode, pages] = arguments.as_slice()
        && mode == "one"
    {
        one(pages.parse().expect("a number of pages"));
        return;
    }
    println!(
        "{:>8} {:>9} {:>12} {:>16} {:>9}",
        "pages", "seconds", "µs per page", "CPU µs per page", "peak MiB"
    );
    let sizes = if arguments.is_empty() {
        vec!["100".to_owned(), "1000".to_owned(), "10000".to_owned()]
    } else {
        arguments
    };
    for pages in sizes {
        let program = std::env::current_exe().expect("the benchmark knows where it is");
        let status =
            Command::new(program).args(["one", &pages]).status().expect("the benchmark starts itself");
        assert!(status.success(), "the build of {pages} pages failed");
    }
}

/// Builds one site and prints a row of the table.
fn one(pages: usize) {
    let folder = tempfile::tempdir().expect("a folder for the site");
    write_site(folder.path(), (pages / LANGUAGES.len()).max(SECTIONS.len()));
    let today = Date::parse("2026-11-23").expect("a day");
    let options = Options { drafts: false, languages: Vec::new(), today, strict: false, advice: false };
    let mut diags = Diagnostics::new();
    let (start, cpu) = (Instant::now(), cpu_seconds());
    let staging = Staging::begin(folder.path(), &folder.path().join("public")).expect("the target is free");
    let site = flygblad::build(folder.path(), &options, &staging, &mut diags);
    assert!(site.is_some(), "{diags:#?}");
    staging.publish().expect("the folder is swapped in");
    let seconds = start.elapsed().as_secs_f64();
    let each = |seconds: f64| seconds * 1e6 / pages as f64;
    let cpu = cpu.zip(cpu_seconds()).map_or("-".to_owned(), |(a, b)| format!("{:.0}", each(b - a)));
    println!("{pages:>8} {seconds:>9.2} {:>12.0} {cpu:>16} {:>9}", each(seconds), peak_mib());
}

fn write_site(root: &Path, documents: usize) {
    let mut book =
        "[book]\ntitle = \"Kampanj\"\nlanguage = \"sv\"\n[site]\nurl = \"https://x.example/\"\n".to_owned();
    for language in LANGUAGES {
        let _ = writeln!(book, "[[language]]\ncode = \"{language}\"");
    }
    put(root, "book.toml", &book);
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
            let path = format!("content/{}/text-{n}{suffix}.md", SECTIONS[n % SECTIONS.len()]);
            put(root, &path, &document(n, documents));
        }
    }
}

fn document(n: usize, documents: usize) -> String {
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

fn put(root: &Path, path: &str, text: &str) {
    let path = root.join(path);
    std::fs::create_dir_all(path.parent().expect("a file lies in a folder")).expect("the folder is made");
    std::fs::write(path, text).expect("the file is written");
}

/// The most memory that this process has held, as Linux counts it; `-` elsewhere.
fn peak_mib() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kib = line.and_then(|line| line.trim().trim_end_matches(" kB").trim().parse::<u64>().ok());
    kib.map_or_else(|| "-".to_owned(), |kib| (kib / 1024).to_string())
}

/// The processor time of this process so far, in user and system mode, as Linux counts it in
/// hundredths of a second; nothing elsewhere.
fn cpu_seconds() -> Option<f64> {
    let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
    // The name of the program, in brackets, may hold blanks; what follows it does not.
    let fields: Vec<&str> = stat.rsplit_once(')')?.1.split_whitespace().collect();
    let ticks = |i: usize| fields.get(i)?.parse::<f64>().ok();
    Some((ticks(11)? + ticks(12)?) / 100.0)
}
