//! What the machine and its file system can do to a build. Each runs the program itself, in a
//! folder of its own.
#![cfg(unix)]
#![expect(clippy::disallowed_methods, reason = "tests write sites into folders of their own")]
#![expect(clippy::unwrap_used, reason = "what fails here fails the test")]

mod common;

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::{Command, Output};

use common::write;
use snapbox::data::Inline;
use snapbox::str;

const PROGRAM: &str = env!("CARGO_BIN_EXE_flygblad");

/// A site that builds.
fn project() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "book.toml", "[book]\ntitle = \"Homes first\"\nlanguage = \"en\"\n");
    write(folder.path(), "content/index.md", "---\ntitle: Homes first\n---\nRents must go down.\n");
    folder
}

fn clean(command: &mut Command) -> &mut Command {
    command.env("NO_COLOR", "1").env("TERM", "dumb").env_remove("CLICOLOR_FORCE")
}

/// Runs the program in `folder`.
fn run(folder: &Path, args: &[&str]) -> Output {
    clean(&mut Command::new(PROGRAM)).args(args).current_dir(folder).output().unwrap()
}

/// The exit status and what was said, with the folder's own name taken out.
fn said(folder: &Path, output: &Output) -> String {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    let status = output.status.code().map_or_else(|| "killed".to_owned(), |code| code.to_string());
    let said = format!("? {status}\n{}{}", text(&output.stderr), text(&output.stdout));
    let real = fs::canonicalize(folder).unwrap();
    said.replace(&*real.to_string_lossy(), "[PROJECT]").replace(&*folder.to_string_lossy(), "[PROJECT]")
}

fn check(folder: &Path) -> String {
    said(folder, &run(folder, &["check", "--today", "2026-09-13"]))
}

fn build(folder: &Path) -> String {
    said(folder, &run(folder, &["build", "--today", "2026-09-13"]))
}

/// `SNAPSHOTS=overwrite` writes down what is said now.
#[track_caller]
fn same(said: String, expected: Inline) {
    snapbox::Assert::new().action_env("SNAPSHOTS").normalize_paths(false).eq(said, expected);
}

/// Every file of the published folder with its content, and what lies beside it.
fn state(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let walk = walkdir::WalkDir::new(folder).sort_by_file_name().into_iter().map(Result::unwrap);
    walk.filter(|entry| entry.file_type().is_file())
        .map(|entry| (entry.path().display().to_string(), fs::read(entry.path()).unwrap()))
        .collect()
}

#[test]
fn a_file_of_translations_that_is_too_large_is_left_out() {
    let site = project();
    write(site.path(), "locales/en/site.ftl", "x = y\n".repeat(400_000));
    symlink("nowhere", site.path().join("locales/en/other.ftl")).unwrap();
    same(
        check(site.path()),
        str![[r#"
? 0
warning[broken-symlink]: `locales/en/other.ftl` leads to a file that is not there
 |
 = help: remove the link, or copy the file to its place

warning[too-big]: `locales/en/site.ftl` is larger than 2 MB, and is left out
 |
 = help: a file of translations is some kB: look what has come into this one

2 warnings

"#]],
    );
}

#[test]
fn links_of_the_file_system_do_not_lead_out_of_the_project() {
    let other = tempfile::tempdir().unwrap();
    write(other.path(), "secret.md", "---\ntitle: Secret\n---\n");
    let site = project();
    let content = site.path().join("content");
    symlink(other.path().join("secret.md"), content.join("a.md")).unwrap();
    symlink(other.path(), content.join("b")).unwrap();
    fs::create_dir(content.join("c")).unwrap();
    symlink("..", content.join("c/back")).unwrap();
    symlink("nowhere.md", content.join("d.md")).unwrap();
    symlink("/etc/passwd", site.path().join("content/passwd.csv")).unwrap();
    same(
        check(site.path()),
        str![[r#"
? 1
error[broken-symlink]: `content/d.md` leads to a file that is not there
 |
 = help: remove the link, or copy the file to its place

error[outside-project]: `content/a.md` leads to a place outside the project
 |
 = help: copy the files into the project instead of linking to them

error[outside-project]: `content/b` leads to a place outside the project
 |
 = help: copy the files into the project instead of linking to them

error[outside-project]: `content/passwd.csv` leads to a place outside the project
 |
 = help: copy the files into the project instead of linking to them

error[symlink-loop]: `content/c/back` leads back to `content`, which it lies in
 |
 = help: remove the link

5 errors

"#]],
    );
}

#[test]
fn a_configuration_that_is_a_link_out_of_the_project_is_refused() {
    let other = project();
    let site = tempfile::tempdir().unwrap();
    symlink(other.path().join("book.toml"), site.path().join("book.toml")).unwrap();
    same(
        check(site.path()),
        str![[r#"
? 1
error[outside-project]: `book.toml` leads to a place outside the project
 |
 = help: copy the files into the project instead of linking to them

1 error

"#]],
    );
}

#[cfg(target_os = "linux")]
#[test]
fn names_that_not_every_system_can_store() {
    let site = project();
    write(site.path(), "content/why?.md", "---\ntitle: Why\n---\n");
    same(
        check(site.path()),
        str![[r#"
? 1
error[bad-file-name]: the name of `content/why?.md` cannot be stored on every system
 |
 = help: rename it: without `\ : * ? " < > |` and in UTF-8

1 error

"#]],
    );
}

#[test]
fn a_folder_below_a_file_cannot_be_made() {
    let site = project();
    let output = run(site.path(), &["build", "--out", "book.toml/public"]);
    same(
        said(site.path(), &output),
        str![[r#"
? 3
error[cannot-write]: cannot make the folder `book.toml`: File exists (os error 17)
 |
 = help: the published site is as it was; build again when this is mended

1 error
nothing was published

"#]],
    );
    let output = run(site.path(), &["init", "book.toml/new"]);
    same(
        said(site.path(), &output),
        str![[r#"
? 3
error[cannot-write]: cannot write `book.toml/new`: Not a directory (os error 20)
 |
 = help: choose a folder that you may write in

"#]],
    );
    let output = run(site.path(), &["build", "--out", "book.toml"]);
    same(
        said(site.path(), &output),
        str![[r#"
? 1
error[foreign-target]: cannot publish into `[PROJECT]/book.toml`: it is a file
 |
 = help: a build replaces the whole folder: name an empty or a new one in `build-dir` or with `--out`

1 error
nothing was published

"#]],
    );
}

#[test]
fn a_project_that_may_not_be_written_to() {
    use std::os::unix::fs::PermissionsExt;
    let site = project();
    build(site.path());
    let before = state(site.path());
    fs::set_permissions(site.path(), fs::Permissions::from_mode(0o555)).unwrap();
    let is_root = fs::write(site.path().join("probe"), "").is_ok();
    let told = build(site.path());
    fs::set_permissions(site.path(), fs::Permissions::from_mode(0o755)).unwrap();
    // The superuser may write everywhere.
    if !is_root {
        same(
            told,
            str![[r#"
? 3
error[read-only]: cannot make `[PROJECT]/.public.flygblad-lock`: Permission denied (os error 13)
 |
 = help: ask for the right to write there, or name another folder with `--out`

1 error
nothing was published

"#]],
        );
        assert!(before == state(site.path()), "something changed");
    }
}

/// A limit on the size of files stops a build in the midst of writing, as a full disk does.
#[test]
fn a_build_that_runs_out_of_room_leaves_the_published_folder_as_it_was() {
    let site = project();
    build(site.path());
    let before = state(site.path());
    write(site.path(), "content/report.pdf", vec![b'x'; 3 << 20]);
    let command = "trap '' XFSZ; ulimit -f 1024; exec \"$0\" build --today 2026-09-13";
    let output = clean(&mut Command::new("bash"))
        .args(["-c", command, PROGRAM])
        .current_dir(site.path())
        .output()
        .unwrap();
    same(
        said(site.path(), &output),
        str![[r#"
? 3
error[cannot-write]: cannot write `[PROJECT]/.public.flygblad-new/report.pdf`: File too large (os error 27)
 |
 = help: make the file smaller: the system lets none be so large; the published site is as it was

1 error
nothing was published

"#]],
    );
    fs::remove_file(site.path().join("content/report.pdf")).unwrap();
    assert!(before == state(site.path()), "something changed");
}

/// There is a device that is always full.
#[cfg(target_os = "linux")]
#[test]
fn a_report_that_cannot_be_written_is_a_failure() {
    let site = project();
    let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let status = clean(&mut Command::new(PROGRAM))
        .arg("check")
        .current_dir(site.path())
        .stdout(full)
        .status()
        .unwrap();
    assert_eq!(status.code(), Some(3));
}

#[test]
fn two_builds_at_one_time() {
    let site = project();
    let lock = fs::File::create(site.path().join(".public.flygblad-lock")).unwrap();
    lock.lock().unwrap();
    same(
        build(site.path()),
        str![[r#"
? 3
error[build-running]: another build is publishing into `[PROJECT]/public` right now
 |
 = help: wait until it is done, then build again

1 error
nothing was published

"#]],
    );
    drop(lock);
    assert!(build(site.path()).starts_with("? 0\n"));
}

#[test]
fn a_killed_build_leaves_the_published_folder_as_it_was() {
    let site = project();
    build(site.path());
    for number in 0..300 {
        write(site.path(), &format!("content/{number}.md"), format!("# {number}\n\nText.\n"));
    }
    let before = state(&site.path().join("public"));
    let mut child = clean(&mut Command::new(PROGRAM))
        .args(["build", "--today", "2026-09-13"])
        .current_dir(site.path())
        .spawn()
        .unwrap();
    while !site.path().join(".public.flygblad-new").exists() {
        std::thread::yield_now();
    }
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(before == state(&site.path().join("public")), "something changed");
    assert!(build(site.path()).starts_with("? 0\n"));
    let left = fs::read_dir(site.path()).unwrap().map(|entry| entry.unwrap().file_name());
    assert!(!left.into_iter().any(|name| name.to_string_lossy().contains("flygblad-")));
}

#[test]
fn a_port_that_is_taken() {
    let site = project();
    let taken = std::net::TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let output = run(site.path(), &["serve", "--port", &port]);
    same(
        said(site.path(), &output).replace(&port, "[PORT]"),
        str![[r#"
? 3
error[port-taken]: cannot serve on port [PORT]: Address already in use (os error 98)
 |
 = help: choose another with `--port`; 0 takes any that is free

"#]],
    );
}

#[test]
fn a_folder_in_place_of_a_file() {
    let site = project();
    fs::remove_file(site.path().join("content/index.md")).unwrap();
    fs::create_dir(site.path().join("content/index.md")).unwrap();
    same(
        check(site.path()),
        str![[r#"
? 1
error[no-front-page]: the site has no front page: `content/index.md` is missing
 |
 = help: write one: `flygblad new page content/index.md`

1 error

"#]],
    );
}

#[test]
fn an_address_on_paper_that_nobody_keeps_is_told_until_it_is_kept() {
    let site = project();
    let book = "[book]\ntitle = \"Homes first\"\nlanguage = \"en\"\n[site]\nurl = \"https://homes.example/\"\n\
        publisher = \"Homes first\"\n[output.leaflets]\nplace = \"Husby\"\nvariants = [\"home\"]\n";
    let leaflet =
        "---\ntitle: Rents must go down\nkind: leaflet\ndate: 2026-09-01\nformats: [a6]\n---\nToo much.\n";
    let other = leaflet.replace("Rents must go down", "Come to the square");
    write(site.path(), "book.toml", book);
    write(site.path(), "content/rents.md", leaflet);
    write(site.path(), "content/square.md", &other);
    assert!(build(site.path()).contains("warning[unkept-address]: there are 2 new addresses"));
    assert!(run(site.path(), &["leaflets", "--today", "2026-09-13"]).status.success());
    assert!(!build(site.path()).contains("unkept-address"));
    // A line that is removed by hand: the page gets the address that it had, and it is told of again.
    let path = site.path().join("leaflets.lock");
    let kept = fs::read_to_string(&path).unwrap();
    let line = kept.lines().find(|line| line.ends_with(" square")).unwrap();
    fs::write(&path, kept.replace(&format!("{line}\n"), "")).unwrap();
    assert!(build(site.path()).contains("warning[unkept-address]"));
    let code = line.split_whitespace().next().unwrap();
    assert!(site.path().join(format!("public/l/{code}/index.html")).is_file());
    assert!(run(site.path(), &["leaflets", "--today", "2026-09-13", "square"]).status.success());
    assert_eq!(fs::read_to_string(&path).unwrap(), kept);
}
