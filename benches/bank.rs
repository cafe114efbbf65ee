//! Times the build of a resource bank of 5,000 made-up proposals, from `book.toml` to the folder swapped in, without
//! an index to search it and with one, and weighs its pages.
//!
//! ```console
//! $ cargo bench --bench bank                # 5,000 proposals
//! $ cargo bench --bench bank -- 1000 20000  # other numbers
//! ```

#![expect(clippy::disallowed_methods, clippy::print_stdout, reason = "a benchmark uses disk and clock")]

mod made_up;

use std::fmt::Write as _;
use std::path::Path;
use std::time::Instant;

use flygblad::diag::Diagnostics;
use flygblad::options::Options;
use flygblad::output::Staging;
use flygblad::page::Date;

/// As many places as there are municipalities in Sweden.
const PLACES: usize = 290;
const TOPICS: usize = 60;
const FORMS: [&str; 4] = ["motion", "interpellation", "question", "proposal"];
const STATUSES: [&str; 6] = ["submitted", "answered", "adopted", "partly-adopted", "rejected", "withdrawn"];

/// The share that pages of the project may weigh, in bytes.
const HEAVIEST: u64 = 60_000;

fn main() {
    let sizes: Vec<usize> = std::env::args().skip(1).filter_map(|size| size.parse().ok()).collect();
    println!("{:>9} {:>7} {:>8} {:>8} {:>16}", "proposals", "search", "files", "seconds", "heaviest page, B");
    for proposals in if sizes.is_empty() { vec![5_000] } else { sizes } {
        for index in [false, true] {
            let (files, seconds, heaviest) = build(proposals, index);
            println!("{proposals:>9} {index:>7} {files:>8} {seconds:>8.2} {heaviest:>16}");
            assert!(heaviest <= HEAVIEST, "a page weighs more than {HEAVIEST} bytes");
        }
    }
}

/// How many files so many proposals make, how many seconds that takes, and what the heaviest page weighs.
fn build(proposals: usize, index: bool) -> (u64, f64, u64) {
    let folder = tempfile::tempdir().expect("a folder for the site");
    write_site(folder.path(), proposals);
    let options = Options { index, ..Options::new(Date::parse("2026-11-23").expect("a day")) };
    let mut diags = Diagnostics::new();
    let start = Instant::now();
    let target = folder.path().join("public");
    let staging = Staging::begin(folder.path(), &target).expect("the target is free");
    let site = flygblad::build(folder.path(), &options, &staging, &mut diags);
    assert!(site.is_some(), "{diags:#?}");
    let (files, _) = staging.written();
    staging.publish().expect("the folder is swapped in");
    (files, start.elapsed().as_secs_f64(), heaviest(&target))
}

fn write_site(root: &Path, proposals: usize) {
    let write = |path: &str, text: &str| made_up::put(root, path, text);
    write("book.toml", "[book]\ntitle = \"Bank\"\n[site]\nurl = \"https://bank.example/\"\n");
    write("content/index.md", "---\ntitle: Bank\n---\n\n[All](bank/index.md)\n");
    write("content/bank/index.md", "---\ntitle: All\n---\n\n```proposals\n```\n");
    for number in 0..proposals {
        // Numbers without a common factor, so that all combinations occur.
        let (place, topic) = (number * 7 % PLACES, number * 11 % TOPICS);
        let mut text = format!(
            "---\ntitle: Proposal {number} on the matter of topic {topic}\ndescription: What is to be done, said in one \
             sentence that is long enough.\nkind: proposal\nform: {}\nplace: Place {place}\nbody: The council\ndate: \
             {:04}-{:02}-{:02}\nstatus: {}\nlicence: CC-BY-4.0\ntags: [topic-{topic}, topic-{}]\n---\n",
            FORMS[number % FORMS.len()],
            2015 + number % 12,
            1 + number % 12,
            1 + number % 28,
            STATUSES[number % STATUSES.len()],
            (topic + 1 + number % 5) % TOPICS,
        );
        for part in 0..4 {
            let _ = write!(text, "\n## Part {part}\n\n");
            for _ in 0..2 {
                text.push_str(
                    &"Those who live here know what is missing, and have said so before. ".repeat(6),
                );
                text.push_str("\n\n");
            }
            text.push_str("1. that it is done,\n2. that it is *studied* what it gives.\n");
        }
        write(&format!("content/bank/p{number}.md"), &text);
    }
}

/// The size of the largest page, with its style sheets but without pictures.
fn heaviest(target: &Path) -> u64 {
    let files = || walkdir::WalkDir::new(target).into_iter().filter_map(Result::ok);
    let size = |kind: &str| {
        let of_kind = files().filter(|file| file.path().extension().is_some_and(|own| own == kind));
        of_kind.map(|file| file.metadata().map_or(0, |data| data.len())).collect::<Vec<_>>()
    };
    let styles: u64 = size("css").iter().sum();
    size("html").into_iter().max().unwrap_or(0) + styles
}
