//! Locks that were lost, found again in the history of a small project. Where there is no git, these tests say
//! so and are passed over.
#![expect(clippy::disallowed_methods, reason = "tests write projects into folders of their own")]
#![expect(clippy::unwrap_used, reason = "what fails here fails the test")]
#![expect(clippy::print_stderr, reason = "it says what is not tested")]

mod common;

use std::fs;
use std::path::Path;
use std::process::Command;

use common::write;

const ARABIC: &str = "locales/ar/content/housing/rents.ftl";
const LOCK: &str = "locales/ar/content/housing/rents.lock";

fn git(folder: &Path, args: &[&str]) -> bool {
    let settings = ["-c", "user.name=T", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false"];
    let git = Command::new("git").args(settings).args(args).current_dir(folder).output();
    git.is_ok_and(|output| output.status.success())
}

fn commit(folder: &Path) {
    assert!(git(folder, &["add", "-A"]) && git(folder, &["commit", "-q", "-m", "x"]));
}

/// What the command says.
fn sync(folder: &Path, args: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_flygblad"));
    let command = command.args(["translate", "sync"]).args(args).current_dir(folder).env("NO_COLOR", "1");
    let output = command.output().unwrap();
    String::from_utf8([output.stderr, output.stdout].concat()).unwrap()
}

fn read(folder: &Path, path: &str) -> String {
    fs::read_to_string(folder.join(path)).unwrap_or_default()
}

fn page(folder: &Path, path: &str, text: &str) {
    write(folder, path, format!("---\ntitle: Rents\n---\n{text}\n"));
}

/// A project in a subfolder of a repository, `å b`, whose text was changed after it had been translated, and then
/// was given another name; the locks are in no commit when they are `ignored`. Nothing where there is no git.
fn project(ignored: bool) -> Option<tempfile::TempDir> {
    let folder = tempfile::tempdir().unwrap();
    if !git(folder.path(), &["init", "-q"]) {
        eprintln!("skipped: there is no git");
        return None;
    }
    if ignored {
        write(folder.path(), ".gitignore", "*.lock\n");
    }
    let root = &folder.path().join("å b");
    write(
        root,
        "book.toml",
        "[book]\ntitle = 'T'\nlanguage = 'en'\n[[language]]\ncode = 'en'\n[[language]]\ncode = 'ar'\n",
    );
    page(root, "content/homes/rent.md", "Rents rise every year.\n\nCome to the square on Sunday.");
    sync(root, &[]);
    let source = read(root, "locales/en/content/homes/rent.ftl");
    let lines = source
        .lines()
        .filter(|line| line.contains(" = ") && !line.starts_with("slug"))
        .map(|line| line.replacen("= ", "= ar ", 1) + "\n");
    write(root, "locales/ar/content/homes/rent.ftl", lines.collect::<String>());
    sync(root, &[]);
    commit(folder.path());
    page(root, "content/homes/rent.md", "Rents rise every single month.\n\nCome to the square on Sunday.");
    sync(root, &[]);
    commit(folder.path());
    fs::create_dir_all(root.join("content/housing")).unwrap();
    fs::rename(root.join("content/homes/rent.md"), root.join("content/housing/rents.md")).unwrap();
    sync(root, &[]);
    commit(folder.path());
    Some(folder)
}

#[test]
fn what_a_translation_was_made_from_is_in_the_history() {
    let Some(folder) = project(true) else { return };
    let root = &folder.path().join("å b");
    let lock = read(root, LOCK);
    assert!(lock.contains(" | Rents rise every year.\n"), "{lock}");
    fs::remove_file(root.join(LOCK)).unwrap();
    let said = sync(root, &["--rebuild-locks", "--dry-run"]);
    assert!(
        said.contains(&format!("\nwrite {LOCK}\n")) || said.starts_with(&format!("write {LOCK}\n")),
        "{said}"
    );
    assert!(
        said.contains("1 lock made again; of 0 translations it is not known what it was made from\n"),
        "{said}"
    );
    assert_eq!(read(root, LOCK), "", "nothing is written");
    sync(root, &["--rebuild-locks"]);
    assert_eq!(read(root, LOCK), lock);
    assert!(
        sync(root, &["--rebuild-locks"]).ends_with("; 0 files written\n"),
        "a second time nothing is to be done"
    );
    // Without the history it is unknown, and can be looked for later.
    fs::remove_file(root.join(LOCK)).unwrap();
    sync(root, &[]);
    assert_eq!(read(root, LOCK).matches(" ? ").count(), 3);
    sync(root, &["--rebuild-locks"]);
    assert_eq!(read(root, LOCK), lock);
    // A translation that is in no commit.
    let edited = read(root, ARABIC).replace("ar Come", "ar2 Come");
    write(root, ARABIC, &edited);
    fs::remove_file(root.join(LOCK)).unwrap();
    let said = sync(root, &["--rebuild-locks"]);
    assert!(said.contains("1 lock made again; of 1 translation "), "{said}");
    assert_eq!(read(root, LOCK).matches(" ? ").count(), 1);
}

#[test]
fn a_lock_in_the_history_is_taken_whole() {
    let Some(folder) = project(false) else { return };
    let root = &folder.path().join("å b");
    let lock = read(root, LOCK).replace("needs-review\n", "reviewed\n");
    write(root, LOCK, &lock);
    commit(folder.path());
    fs::remove_file(root.join(LOCK)).unwrap();
    commit(folder.path());
    sync(root, &["--rebuild-locks"]);
    assert_eq!(read(root, LOCK), lock);
}

#[test]
fn a_short_history_is_said_to_be_short() {
    let Some(folder) = project(true) else { return };
    let other = tempfile::tempdir().unwrap();
    let from = format!("file://{}", folder.path().display());
    assert!(git(other.path(), &["clone", "-q", "--depth", "1", &from, "copy"]));
    let root = &other.path().join("copy/å b");
    let said = sync(root, &["--rebuild-locks"]);
    assert!(
        said.starts_with(
            "warning[short-history]: the history of this project does not go back to its beginning\n"
        ),
        "{said}"
    );
    assert!(said.contains("1 lock made again; of 3 translations "), "{said}");
    assert_eq!(read(root, LOCK).matches(" ? ").count(), 3);
}

#[test]
fn without_a_history_it_is_said_that_there_is_none() {
    let Some(folder) = project(true) else { return };
    let root = &folder.path().join("å b");
    fs::remove_dir_all(folder.path().join(".git")).unwrap();
    fs::remove_file(root.join(LOCK)).unwrap();
    let said = sync(root, &["--rebuild-locks"]);
    assert!(
        said.starts_with("warning[no-history]: there is no history of this project to find locks in\n"),
        "{said}"
    );
    assert_eq!(read(root, LOCK).matches(" ? ").count(), 3);
}
