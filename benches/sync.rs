//! Times `translate sync` on a made-up project, from `book.toml` to the files that are to be written.
//!
//! ```console
//! $ cargo bench --bench sync                       # 1,000 documents in 10 languages
//! $ cargo bench --bench sync -- 200                # another number of documents
//! ```
//!
//! Every text is translated into every language. Three times are told: when nothing has changed since the last
//! time, when one document in ten has an edited text, and when no lock is there yet. Each is the median of
//! [`RUNS`] runs; what matters are the shares, and the ratio to another version on the same machine.

#![expect(clippy::disallowed_methods, clippy::print_stdout, reason = "a benchmark uses disk and clock")]

mod made_up;

use std::path::Path;
use std::time::Instant;

use flygblad::config::Config;
use flygblad::diag::Diagnostics;
use flygblad::parse;
use flygblad::source::Sources;
use flygblad::translate::sync::{Outcome, sync};
use made_up::{LANGUAGES, carry_out, cpu_seconds, document, put, translate};

/// How often each case is run.
const RUNS: usize = 7;

fn main() {
    let documents = std::env::args().skip(1).find_map(|a| a.parse().ok()).unwrap_or(1000);
    let folder = tempfile::tempdir().expect("a folder for the project");
    let root = folder.path();
    put(root, "book.toml", &made_up::book());
    for n in 0..documents {
        put(root, &format!("content/{}.md", made_up::name(n)), &document(n, documents));
    }
    carry_out(root, &run(root).0);
    for n in 0..documents {
        translate(root, &made_up::name(n));
    }
    println!("{documents} documents in {} languages, in ms", LANGUAGES.len());
    println!("{:>12} {:>7} {:>7} {:>7} {:>7} {:>7}", "", "read", "parse", "sync", "all", "CPU");
    measure(root, "no locks");
    carry_out(root, &run(root).0);
    measure(root, "unchanged");
    for n in (0..documents).step_by(10) {
        let text = document(n, documents).replacen("hyra ", "hyran höjs ", 2);
        put(root, &format!("content/{}.md", made_up::name(n)), &text);
    }
    measure(root, "edited");
}

/// Runs a case without writing anything, and prints a row of the table.
fn measure(root: &Path, name: &str) {
    let mut runs: Vec<[f64; 5]> = (0..RUNS).map(|_| run(root).1).collect();
    runs.sort_by(|a, b| a[3].total_cmp(&b[3]));
    let [read, parse, sync, all, cpu] = runs[RUNS / 2];
    println!("{name:>12} {read:>7.0} {parse:>7.0} {sync:>7.0} {all:>7.0} {cpu:>7.0}");
}

/// What is to be written, and how long it took to know, in milliseconds: reading, parsing, the rest, all, and
/// on all processors.
fn run(root: &Path) -> (Outcome, [f64; 5]) {
    let mut diags = Diagnostics::new();
    let (start, cpu) = (Instant::now(), cpu_seconds());
    let ms = |start: Instant| start.elapsed().as_secs_f64() * 1e3;
    let config: Config = flygblad::configure(root, &mut diags).expect("the configuration is whole");
    let sources = Sources::load(root, &config, &mut diags);
    let read = ms(start);
    let book = parse::parse(&sources, &config, &mut diags);
    let parsed = ms(start);
    let outcome = sync(&book, &sources, &config, &mut diags).expect("the catalogues are whole");
    let all = ms(start);
    let cpu = cpu.zip(cpu_seconds()).map_or(f64::NAN, |(a, b)| (b - a) * 1e3);
    (outcome, [read, parsed - read, all - parsed, all, cpu])
}
