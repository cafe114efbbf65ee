//! Times whole builds of one made-up site, translated in two ways: every text as a document of its own in each
//! language, and from messages in `locales/`.
//!
//! ```console
//! $ cargo bench --bench translated                 # 1,000 documents in 10 languages
//! $ cargo bench --bench translated -- 200          # another number of documents
//! ```
//!
//! Both have the same pages with the same words. Each build runs in a process of its own, in turns; what is printed
//! is the median of [`RUNS`], and what messages cost beside documents.

#![expect(clippy::disallowed_methods, clippy::print_stdout, reason = "a benchmark uses disk and clock")]

mod made_up;

use std::path::Path;
use std::process::Command;
use std::time::Instant;

use flygblad::diag::Diagnostics;
use flygblad::options::Options;
use flygblad::output::Staging;
use flygblad::page::Date;
use flygblad::parse;
use flygblad::source::Sources;
use flygblad::translate::sync::sync;
use made_up::{LANGUAGES, SECTIONS, carry_out, cpu_seconds, peak_mib, translate};

/// How often each site is built.
const RUNS: usize = 5;

/// Seconds on the clock, seconds on all processors, and the peak of memory in MiB.
type Row = [f64; 3];

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|a| !a.starts_with("--")).collect();
    if let [mode, root] = arguments.as_slice()
        && mode == "one"
    {
        let [seconds, cpu, memory] = one(Path::new(root));
        println!("{seconds} {cpu} {memory}");
        return;
    }
    let documents = arguments.iter().find_map(|argument| argument.parse().ok()).unwrap_or(1000);
    let (whole, messages) = (folder(), folder());
    made_up::write_site(whole.path(), documents);
    write_messages(messages.path(), documents);
    let mut rows: [Vec<Row>; 2] = Default::default();
    for _ in 0..RUNS {
        rows[0].push(run(whole.path()));
        rows[1].push(run(messages.path()));
    }
    println!("{documents} documents in {} languages", LANGUAGES.len());
    println!("{:>10} {:>9} {:>9} {:>9}", "", "seconds", "CPU", "peak MiB");
    let [whole, messages] = rows.map(median);
    for (name, [seconds, cpu, memory]) in [("documents", whole), ("messages", messages)] {
        println!("{name:>10} {seconds:>9.2} {cpu:>9.2} {memory:>9.0}");
    }
    let ratio = |at: usize| messages[at] / whole[at];
    println!("{:>10} {:>9.2} {:>9.2} {:>9.2}", "ratio", ratio(0), ratio(1), ratio(2));
}

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder for the site")
}

/// The middle of each column.
fn median(rows: Vec<Row>) -> Row {
    [0, 1, 2].map(|at| {
        let mut column: Vec<f64> = rows.iter().map(|row| row[at]).collect();
        column.sort_by(f64::total_cmp);
        column[column.len() / 2]
    })
}

/// Builds a site in a process of its own.
fn run(root: &Path) -> Row {
    let program = std::env::current_exe().expect("the benchmark knows where it is");
    let output = Command::new(program).arg("one").arg(root).output().expect("the benchmark starts itself");
    let said = String::from_utf8_lossy(&output.stdout);
    let numbers: Vec<f64> = said.split_whitespace().filter_map(|number| number.parse().ok()).collect();
    numbers.try_into().unwrap_or_else(|_| panic!("{said}{}", String::from_utf8_lossy(&output.stderr)))
}

fn one(root: &Path) -> Row {
    let today = Date::parse("2026-11-23").expect("a day");
    let options = Options::new(today);
    let mut diags = Diagnostics::new();
    let (start, cpu) = (Instant::now(), cpu_seconds());
    let staging = Staging::begin(root, &root.join("public")).expect("the target is free");
    let site = flygblad::build(root, &options, &staging, &mut diags);
    let site = site.unwrap_or_else(|| panic!("{diags:#?}"));
    let texts = site.pages.values().map(|entry| entry.texts.len()).sum::<usize>();
    assert_eq!(texts, site.pages.len() * LANGUAGES.len(), "not all is translated");
    staging.publish().expect("the folder is swapped in");
    let cpu = cpu.zip(cpu_seconds()).map_or(f64::NAN, |(a, b)| b - a);
    [start.elapsed().as_secs_f64(), cpu, peak_mib().parse().unwrap_or(f64::NAN)]
}

/// The same site as [`made_up::write_site`] makes, from messages.
fn write_messages(root: &Path, documents: usize) {
    made_up::write_site(root, documents);
    let [_, others @ ..] = LANGUAGES;
    let sections = SECTIONS.map(|section| format!("{section}/index")).into_iter();
    let texts = (0..documents).map(made_up::name);
    let names: Vec<String> = sections.chain(["index".to_owned()]).chain(texts).collect();
    for (name, language) in names.iter().flat_map(|name| others.map(|language| (name, language))) {
        let path = root.join(format!("content/{name}.{language}.md"));
        std::fs::remove_file(path).expect("it was written");
    }
    bring_up_to_date(root);
    names.iter().for_each(|name| translate(root, name));
    bring_up_to_date(root);
}

fn bring_up_to_date(root: &Path) {
    let mut diags = Diagnostics::new();
    let config = flygblad::configure(root, &mut diags).expect("the configuration is whole");
    let sources = Sources::load(root, &config, &mut diags);
    let book = parse::parse(&sources, &config, &mut diags);
    carry_out(root, &sync(&book, &sources, &config, &mut diags).expect("the catalogues are whole"));
}
