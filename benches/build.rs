//! Times whole builds of made-up sites, from `book.toml` to the folder swapped in.
//!
//! ```console
//! $ cargo bench --bench build                      # 100, 1,000 and 10,000 pages in 10 languages
//! $ cargo bench --bench build -- 100000            # other numbers of pages
//! ```
//!
//! Every size runs in a process of its own, so that the peak of memory is its own too. Times of one
//! machine say little; the column to read is the processor time per page, which should not grow. Time
//! on the clock grows once the files no longer fit the memory that the system writes them from.

#![expect(clippy::disallowed_methods, clippy::print_stdout, reason = "a benchmark uses disk and clock")]

mod made_up;

use std::process::Command;
use std::time::Instant;

use flygblad::diag::Diagnostics;
use flygblad::options::Options;
use flygblad::output::Staging;
use flygblad::page::Date;
use made_up::{LANGUAGES, SECTIONS, cpu_seconds, peak_mib};

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
    made_up::write_site(folder.path(), (pages / LANGUAGES.len()).max(SECTIONS.len()));
    let today = Date::parse("2026-11-23").expect("a day");
    let options = Options::new(today);
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
