//! A folder of this machine: made anew beside the old one, then exchanged with it in one step
//! ([`Staging`]).

#![expect(clippy::disallowed_methods, reason = "publishing compares what is in the folder")]

use std::fs;
use std::path::Path;

use super::local::Local;
use super::manifest::{self, Entry, Manifest};
use super::plan::Plan;
use super::{Settings, foreign};
use crate::diag::{Diagnostic, Result};
use crate::output::{Kept, Sink, Staging, is_ours};
use crate::path::OutPath;

/// Makes `target` the same as the built site.
pub(super) fn publish(root: &Path, local: &Local, target: &Path, settings: &Settings) -> Result<Plan> {
    apart(&local.folder, target)?;
    if settings.dry_run {
        must_be_ours(target)?;
        return Ok(plan(local, target, settings)?.0);
    }
    let staging = Staging::begin(root, target).map_err(in_words)?;
    // Compared under the lock: what is kept is what was compared.
    let (plan, old) = plan(local, staging.target(), settings)?;
    if plan.is_empty() {
        return Ok(plan);
    }
    fill(&staging, &plan, local, settings)?;
    let list = plan.after(local, plan.before(local, &old), []).write();
    staging.put(&name(), &list).and_then(|()| staging.publish()).map_err(in_words)?;
    Ok(plan)
}

fn name() -> OutPath {
    OutPath::new(manifest::NAME).expect("it is plain")
}

fn fill(staging: &Staging, plan: &Plan, local: &Local, settings: &Settings) -> Result<()> {
    let sent: std::collections::BTreeSet<&OutPath> = plan.sent().map(|upload| &upload.path).collect();
    let mut written = 0;
    for path in local.files.keys() {
        if sent.contains(path) {
            staging.put(path, &local.bytes(path)?).map_err(in_words)?;
            written += 1;
            settings.progress.tell(written, sent.len());
        } else {
            keep(staging, path)?;
        }
    }
    plan.retired.iter().try_for_each(|path| keep(staging, path))
}

/// Takes over a file of the published folder as it is, with its date.
fn keep(staging: &Staging, path: &OutPath) -> Result<()> {
    let there = staging.target().join(path.as_str());
    let length = fs::metadata(&there).map_or(0, |found| found.len());
    staging.link(path, &Kept::There(there, length)).map_err(in_words)
}

/// Compares by size and content. A build leaves no list: then all that is there is the old site.
fn plan(local: &Local, target: &Path, settings: &Settings) -> Result<(Plan, Manifest)> {
    let mut old = Manifest::default();
    if target.is_dir() {
        if let Ok(bytes) = fs::read(target.join(manifest::NAME)) {
            old = Manifest::read(&target.display().to_string(), &bytes)?;
        }
        let there = Local::read(target)?;
        old.files.retain(|path, _| there.files.contains_key(path));
        for (path, file) in there.files {
            let retired = old.files.get(&path).is_some_and(|entry| entry.retired);
            old.files.insert(path, Entry { print: file.print, etag: None, retired });
        }
    }
    let plan = Plan::new(local, &old, &|path, file| old.there(path, file), settings.delete);
    Ok((plan, old))
}

fn must_be_ours(target: &Path) -> Result<()> {
    let empty = fs::read_dir(target).map_or(!target.exists(), |mut entries| entries.next().is_none());
    if empty || is_ours(target) {
        return Ok(());
    }
    Err(foreign(&target.display().to_string(), "holds files that flygblad did not publish"))
}

/// The built folder itself is no place to publish it to, and neither is one inside it.
fn apart(from: &Path, target: &Path) -> Result<()> {
    let real = |path: &Path| {
        path.ancestors().find_map(|above| {
            let below = path.strip_prefix(above).ok()?;
            Some(fs::canonicalize(above).ok()?.join(below))
        })
    };
    match (real(from), real(target)) {
        (Some(from), Some(to)) if to.starts_with(&from) || from.starts_with(&to) => {
            let message = format!("`{}` and the built site lie in each other", target.display());
            Err(Diagnostic::error("bad-target", message)
                .hint("`flygblad build` has published it there already; name another folder"))
        }
        (_, _) => Ok(()),
    }
}

/// What [`Staging`] advises to somebody who builds, for somebody who publishes.
fn in_words(mut refused: Box<Diagnostic>) -> Box<Diagnostic> {
    let hint = match refused.code {
        "foreign-target" => "publishing replaces what is there: name an empty folder or a new one",
        "read-only" => "ask for the right to write there, or name another folder; what visitors see is whole",
        "disk-full" => "make room on the disk and publish again; what visitors see is whole",
        _ => return refused,
    };
    refused.hints = vec![hint.to_owned()];
    refused
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is in the folder, and what was said to be done.
    fn publish(place: &Path, files: &[(&str, &str)], settings: &Settings) -> (Vec<String>, String) {
        let local = Local::of(&place.join("public"), files);
        let plan = super::publish(place, &local, &place.join("www/site"), settings);
        let seen = Local::read(&place.join("www/site"))
            .map_or(Vec::new(), |there| there.files.keys().map(|path| path.as_str().to_owned()).collect());
        let said = plan.map_or_else(
            |e| e.code.to_owned(),
            |plan| {
                format!(
                    "{} sent, {} removed, {} kept",
                    plan.sent().count(),
                    plan.removed().count(),
                    plan.unchanged
                )
            },
        );
        (seen, said)
    }

    #[test]
    fn only_what_changed_is_written() {
        let place = tempfile::tempdir().unwrap();
        let settings = Settings::plain();
        let first =
            [("index.html", "1"), ("assets/a.0123456789.css", "1"), ("same.csv", "1"), ("gone.html", "1")];
        let (_, said) = publish(place.path(), &first, &settings);
        assert_eq!(said, "4 sent, 0 removed, 0 kept");
        let date =
            |name: &str| fs::metadata(place.path().join("www/site").join(name)).unwrap().modified().unwrap();
        let before = date("same.csv");

        let second = [("index.html", "2"), ("assets/b.0123456789.css", "1"), ("same.csv", "1")];
        let dry = Settings { dry_run: true, ..settings.clone() };
        let (seen, would) = publish(place.path(), &second, &dry);
        assert_eq!(seen.len(), 4);
        let (seen, said) = publish(place.path(), &second, &settings);
        assert_eq!(
            (said.as_str(), would.as_str()),
            ("2 sent, 1 removed, 1 kept", "2 sent, 1 removed, 1 kept")
        );
        assert_eq!(seen, ["assets/a.0123456789.css", "assets/b.0123456789.css", "index.html", "same.csv"]);
        assert_eq!(date("same.csv"), before);
        assert_eq!(fs::read_dir(place.path().join("www")).unwrap().count(), 1, "something is left behind");

        let (seen, said) = publish(place.path(), &[("index.html", "3")], &settings);
        assert_eq!(said, "1 sent, 2 removed, 0 kept");
        assert_eq!(seen, ["assets/b.0123456789.css", "index.html"]);
    }

    #[test]
    fn what_another_put_there_stays() {
        let place = tempfile::tempdir().unwrap();
        fs::create_dir_all(place.path().join("www/site")).unwrap();
        fs::write(place.path().join("www/site/holiday.jpg"), "mine").unwrap();
        for dry_run in [true, false] {
            let settings = Settings { dry_run, ..Settings::plain() };
            let (seen, said) = publish(place.path(), &[("index.html", "1")], &settings);
            assert_eq!((seen.join(" "), said.as_str()), ("holiday.jpg".to_owned(), "foreign-target"));
        }
    }
}
