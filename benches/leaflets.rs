//! Times the printing of a made-up site: 4 campaigns in 10 languages for 50 local groups in 2 formats, 4,000
//! different PDF files and 80 for no group.
//!
//! ```console
//! $ cargo bench --bench leaflets                        # 50 groups
//! $ cargo bench --bench leaflets -- 10                  # another number of groups
//! $ cargo bench --bench leaflets -- 50 python3          # and WeasyPrint beside it, in one loop of this Python
//! ```
//!
//! Three runs of what `flygblad leaflets` does, each in a process of its own: into an empty cache, again unchanged, and again after one group
//! has another telephone number. WeasyPrint gets one leaflet of the same text, a flyer of two pages with two
//! codes, 100 times over in one loop, and our side is then the flyers alone, on one thread.

#![expect(clippy::disallowed_methods, clippy::print_stdout, reason = "a benchmark uses disk and clock")]

mod made_up;

use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use flygblad::diag::Diagnostics;
use flygblad::options::Options;
use flygblad::output::{Sink, Staging};
use flygblad::page::Date;
use flygblad::path::OutPath;
use flygblad::print::{batch, editions};
use made_up::{LANGUAGES, SECTIONS, cpu_seconds, peak_mib, put};

/// What is written in a language.
const TEXTS: [(&str, &str, &str); 3] = [
    ("ar", "السكن للجميع", "نطالب ببناء شقق للإيجار بأسعار معقولة في كل حي ووقف بيع المساكن العامة"),
    ("fa", "خانه برای همه", "می‌خواهیم خانه‌های اجاره‌ای با کرایهٔ مناسب در همهٔ محله‌ها ساخته شود"),
    ("uk", "Житло для всіх", "Ми вимагаємо будувати доступне орендне житло в кожному районі міста"),
];
const SWEDISH: (&str, &str) = (
    "Bostäder för alla",
    "Vi kräver att det byggs hyresrätter till rimlig hyra i alla områden, inte bara i några",
);

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|a| !a.starts_with("--")).collect();
    if let [mode, root] = arguments.as_slice()
        && mode == "one"
    {
        let [seconds, cpu, memory, files] = one(Path::new(root));
        println!("{seconds} {cpu} {memory} {files}");
        return;
    }
    let groups = arguments.iter().find_map(|argument| argument.parse().ok()).unwrap_or(50);
    let folder = tempfile::tempdir().expect("a folder for the site");
    let root = folder.path();
    write(root, groups, "\"a5\", \"a4-trifold\"");
    println!("{:>22} {:>7} {:>9} {:>9} {:>9} {:>9}", "", "files", "seconds", "CPU", "peak MiB", "files/s");
    let show = |name: &str, [seconds, cpu, memory, files]: [f64; 4]| {
        println!("{name:>22} {files:>7} {seconds:>9.2} {cpu:>9.2} {memory:>9.0} {:>9.0}", files / seconds);
    };
    let first = run(root);
    show("first", first);
    let again = run(root);
    show("unchanged", again);
    put(root, "content/groups/group-0.md", &group(0, "08-999 99 99"));
    show("one group changed", run(root));
    println!("unchanged is {:.0} times as fast as the first", first[0] / again[0]);
    if let Some(python) = arguments.iter().find(|argument| argument.parse::<usize>().is_err()) {
        beside(python);
    }
}

/// The processor time of a leaflet beside WeasyPrint's.
fn beside(python: &str) {
    let folder = tempfile::tempdir().expect("a folder for the site");
    write(folder.path(), 50, "\"a5\"");
    let [_, cpu, _, files] = run_on(folder.path(), Some(1));
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/leaflets/weasyprint_loop.py");
    let output = Command::new(python).arg(script).arg("100").output().expect("Python starts");
    let said = String::from_utf8_lossy(&output.stdout);
    let Ok(theirs) = said.trim().parse::<f64>() else {
        panic!("{said}{}", String::from_utf8_lossy(&output.stderr))
    };
    let ours = cpu / files;
    println!(
        "CPU a flyer: {:.2} ms here, {:.2} ms WeasyPrint: 1/{:.0}",
        ours * 1e3,
        theirs * 1e3,
        theirs / ours
    );
}

/// Builds the site in a process of its own.
fn run(root: &Path) -> [f64; 4] {
    run_on(root, None)
}

/// The same on so many threads; none for as many as there are processors.
fn run_on(root: &Path, threads: Option<usize>) -> [f64; 4] {
    let mut program = Command::new(std::env::current_exe().expect("the benchmark knows where it is"));
    if let Some(threads) = threads {
        program.env("RAYON_NUM_THREADS", threads.to_string());
    }
    let output = program.arg("one").arg(root).output().expect("the benchmark starts itself");
    let said = String::from_utf8_lossy(&output.stdout);
    let numbers: Vec<f64> = said.split_whitespace().filter_map(|number| number.parse().ok()).collect();
    numbers.try_into().unwrap_or_else(|_| panic!("{said}{}", String::from_utf8_lossy(&output.stderr)))
}

fn one(root: &Path) -> [f64; 4] {
    let today = Date::parse("2026-11-23").expect("a day");
    let options = Options { cache: Some(root.join(".flygblad/printed")), ..Options::new(today) };
    let mut diags = Diagnostics::new();
    let (start, cpu) = (Instant::now(), cpu_seconds());
    let staging = Staging::begin(root, &root.join("leaflets")).expect("the target is free");
    let (site, theme) = flygblad::load(root, &options, &mut diags).unwrap_or_else(|| {
        let errors = diags.iter().filter(|found| found.severity != flygblad::diag::Severity::Warning);
        panic!("{:?}", errors.map(|error| &error.message).collect::<Vec<_>>())
    });
    let list = editions(&site, &theme.press);
    batch::run(list.len(), &|index| {
        let path = OutPath::new(list[index].url.as_str()).expect("it can be stored");
        let pdf = theme.press.print(&site, &list[index]).expect("it fits");
        staging.link(&path, &pdf).expect("there is room");
    });
    staging.publish().expect("the folder is swapped in");
    let seconds = start.elapsed().as_secs_f64();
    let cpu = cpu.zip(cpu_seconds()).map_or(f64::NAN, |(a, b)| b - a);
    let files = u32::try_from(list.len()).unwrap_or(u32::MAX);
    [seconds, cpu, peak_mib().parse().unwrap_or(f64::NAN), f64::from(files)]
}

fn write(root: &Path, groups: usize, formats: &str) {
    let mut book = made_up::book().replace("[site]", "[site]\npublisher = \"En rättvis region\"");
    let _ = writeln!(
        book,
        "[output.leaflets]\nformats = [{formats}]\ngroups = [{formats}]\nvariants = [\"screen\"]\n\
         email = \"info@x.example\""
    );
    put(root, "book.toml", &book);
    put(root, "content/index.md", "# Kampanj\n\nVälkommen.\n");
    put(root, "content/groups/index.md", "# Grupper\n\nHär finns vi.\n");
    (0..groups).for_each(|n| put(root, &format!("content/groups/group-{n}.md"), &group(n, "08-123 45 67")));
    for section in SECTIONS {
        put(root, &format!("content/{section}/index.md"), "# Kampanj\n\nText.\n");
        for (i, language) in LANGUAGES.iter().enumerate() {
            let suffix = if i == 0 { String::new() } else { format!(".{language}") };
            put(root, &format!("content/{section}/leaflet{suffix}.md"), &leaflet(section, language));
        }
    }
}

fn group(n: usize, phone: &str) -> String {
    format!(
        "---\ntitle: Grupp {n}\nkind: group\narea: Område {n}\nemail: grupp{n}@x.example\nphone: \"{phone}\"\n\
         meeting-place: Huset {n}\nmeeting-time: Torsdagar klockan 18\n---\n\nHej.\n"
    )
}

fn leaflet(section: &str, language: &str) -> String {
    let own = TEXTS.iter().find(|(code, ..)| *code == language);
    let (title, line) = own.map_or(SWEDISH, |(_, title, line)| (*title, *line));
    let mut text = format!(
        "---\ntitle: {title}\ndescription: {line}\nkind: leaflet\ndate: 2026-11-12\naction: ../index.md\n\
         action-text: {title}\n---\n\n{line}.\n"
    );
    for part in 0..2 {
        let _ = writeln!(text, "\n## {title} {part}\n\n{line}, {section}.\n\n- {title}\n- {title}\n");
    }
    text
}
