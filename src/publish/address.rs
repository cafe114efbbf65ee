//! Where a site is published, as people write it: a folder, `user@host:path`, `host::module/path`,
//! `s3://bucket/path`.

use std::path::{Path, PathBuf};

use crate::diag::{Diagnostic, Result};

/// A place to publish to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// A folder of this machine.
    Folder(PathBuf),
    /// A folder of a server that is reached by `ssh`.
    Server(Server),
    /// A folder of an `rsync` daemon, as `rsync` writes it.
    Daemon(String),
    /// Object storage.
    Bucket(BucketAddress),
}

/// A folder of a server that is reached by `ssh`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Server {
    /// `host` or `user@host`.
    pub host: String,
    /// The port, if it is not the usual one.
    pub port: Option<u16>,
    /// The folder, from the home of the user or from the root.
    pub path: String,
}

/// Where in object storage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BucketAddress {
    /// The name of the bucket.
    pub bucket: String,
    /// What all names begin with; without slashes at its ends, empty for the whole bucket.
    pub prefix: String,
}

impl std::fmt::Display for Target {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Folder(folder) => write!(f, "{}", folder.display()),
            Self::Server(Server { host, port: None, path }) => write!(f, "{host}:{path}"),
            Self::Server(Server { host, port: Some(port), path }) => {
                let home = if path.starts_with('/') { "" } else { "/~/" };
                write!(f, "ssh://{host}:{port}{home}{path}")
            }
            Self::Daemon(address) => f.write_str(address),
            Self::Bucket(BucketAddress { bucket, prefix }) if prefix.is_empty() => write!(f, "s3://{bucket}"),
            Self::Bucket(BucketAddress { bucket, prefix }) => write!(f, "s3://{bucket}/{prefix}"),
        }
    }
}

impl Target {
    /// Reads an address; a folder is taken from `base`.
    ///
    /// ```
    /// use std::path::Path;
    /// use flygblad::publish::Target;
    /// let read = |text| Target::parse(text, Path::new("/site")).map(|target| target.to_string());
    /// assert_eq!(read("s3://homes/2026/").unwrap(), "s3://homes/2026");
    /// assert_eq!(read("me@example.org:~/www").unwrap(), "me@example.org:www");
    /// assert_eq!(read("../www").unwrap(), "/site/../www");
    /// assert!(read("-oProxyCommand=x:www").is_err());
    /// ```
    pub fn parse(text: &str, base: &Path) -> Result<Self> {
        if let Some((scheme, rest)) = text.split_once("://") {
            return match scheme {
                "s3" => bucket(text, rest),
                "ssh" => ssh_url(text, rest),
                "rsync" => {
                    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
                    daemon(text, host, path)
                }
                "ftp" | "ftps" | "sftp" | "http" | "https" | "gs" | "az" => Err(bad(
                    text,
                    &format!("`{scheme}` is not a way to publish"),
                    "use `s3://bucket`, `user@host:path`, `rsync://host/module` or a folder",
                )),
                _ => Err(bad(text, &format!("`{scheme}` is not known"), SHAPES)),
            };
        }
        if let Some((host, rest)) = text.split_once("::") {
            return daemon(text, host, rest);
        }
        match text.split_once(':') {
            // `C:\site` is a folder.
            Some((host, path)) if host.len() > 1 && !host.contains(['/', '\\']) => {
                server(text, host, None, path)
            }
            Some(_) | None if text.is_empty() => Err(bad(text, "it is empty", SHAPES)),
            Some(_) | None => Ok(Self::Folder(base.join(text))),
        }
    }
}

const SHAPES: &str =
    "write `s3://bucket/path`, `user@host:path`, `rsync://host/module/path` or the path of a folder";

fn bad(text: &str, why: &str, hint: &str) -> Box<Diagnostic> {
    Diagnostic::error("bad-target", format!("cannot publish to `{}`: {why}", without_password(text)))
        .hint(hint)
}

/// The address with what may be a password taken out: messages end up in logs.
fn without_password(text: &str) -> String {
    let (scheme, rest) =
        text.split_once("://").map_or(("", text), |(_, rest)| (&text[..text.len() - rest.len()], rest));
    match rest.split_once('@') {
        Some((user, host)) if user.contains(':') => {
            format!("{scheme}{}:***@{host}", user.split(':').next().unwrap_or_default())
        }
        Some(_) | None => text.to_owned(),
    }
}

fn bucket(text: &str, rest: &str) -> Result<Target> {
    let (name, prefix) = rest.split_once('/').unwrap_or((rest, ""));
    no_password(text, name)?;
    let plain = |c: char| c.is_ascii_alphanumeric() || "-._".contains(c);
    if name.len() < 3 || !name.chars().all(plain) {
        return Err(bad(
            text,
            &format!("`{name}` cannot be the name of a bucket"),
            "write `s3://bucket/path`",
        ));
    }
    let prefix = prefix.trim_matches('/');
    if !prefix.is_empty() && crate::path::OutPath::new(prefix).is_none() {
        return Err(bad(text, &format!("`{prefix}` cannot be a path"), "write `s3://bucket/path`"));
    }
    Ok(Target::Bucket(BucketAddress { bucket: name.to_owned(), prefix: prefix.to_owned() }))
}

fn ssh_url(text: &str, rest: &str) -> Result<Target> {
    let (host, path) = rest.split_once('/').ok_or_else(|| bad(text, "it names no folder", SHAPES))?;
    let (name, port) = match host.rsplit_once(':').map(|(name, port)| (name, port.parse::<u16>())) {
        Some((name, Ok(port))) => (name, Some(port)),
        Some((_, Err(_))) => {
            no_password(text, host)?;
            return Err(bad(text, "its port is no number", "write `ssh://user@host:2222/path`"));
        }
        None => (host, None),
    };
    // `ssh://host/~/www` is a folder in the home of the user, as in git.
    let path = path.strip_prefix("~/").map_or_else(|| format!("/{path}"), str::to_owned);
    server(text, name, port, &path)
}

fn server(text: &str, host: &str, port: Option<u16>, path: &str) -> Result<Target> {
    let host = host_name(text, host)?;
    let path = folder_there(text, path)?;
    Ok(Target::Server(Server { host, port, path }))
}

fn daemon(text: &str, host: &str, path: &str) -> Result<Target> {
    let (name, port) = host.rsplit_once(':').unwrap_or((host, ""));
    no_password(text, host)?;
    host_name(text, name)?;
    if !port.chars().all(|digit| digit.is_ascii_digit()) {
        return Err(bad(text, "its port is no number", "write `rsync://host:873/module/path`"));
    }
    let path = folder_there(text, path)?;
    let port = if port.is_empty() { String::new() } else { format!(":{port}") };
    Ok(Target::Daemon(format!("rsync://{name}{port}/{path}")))
}

/// A password in an address stands in the list of processes, in the history of the shell and in
/// `book.toml`.
fn no_password(text: &str, host: &str) -> Result<()> {
    match host.split_once('@') {
        Some((user, _)) if user.contains(':') => Err(Diagnostic::error(
            "secret-in-target",
            format!("there is a password in `{}`", without_password(text)),
        )
        .hint("take it out; use a key for `ssh`, `RSYNC_PASSWORD` for an `rsync` daemon, `AWS_SECRET_ACCESS_KEY` for storage")),
        Some(_) | None => Ok(()),
    }
}

/// A host, with or without a user; nothing that `ssh` could take for an option.
fn host_name(text: &str, host: &str) -> Result<String> {
    no_password(text, host)?;
    let plain = |c: char| c.is_alphanumeric() || "@-._[]:%".contains(c);
    let name = host.rsplit('@').next().unwrap_or_default();
    if name.is_empty() || host.starts_with('-') || name.starts_with('-') || !host.chars().all(plain) {
        return Err(bad(
            text,
            &format!("`{host}` is not a host"),
            "write `user@host:path`; for a folder, `./path`",
        ));
    }
    Ok(host.to_owned())
}

/// A path that no shell reads as anything else.
fn folder_there(text: &str, path: &str) -> Result<String> {
    let path = path.strip_prefix("~/").unwrap_or(path);
    let shown = path.trim_end_matches('/');
    let plain = |c: char| c.is_alphanumeric() || "/-._+,=@%".contains(c);
    if shown.is_empty() || matches!(shown, "." | "..") || shown.split('/').any(|part| part == "..") {
        return Err(bad(
            text,
            "it names no folder of its own",
            "name a folder for the site alone, such as `host:www/site`",
        ));
    }
    if shown.starts_with(['-', '~']) || !shown.chars().all(plain) {
        return Err(bad(
            text,
            &format!("`{shown}` has a character that a shell may read as something else"),
            "use letters, digits and `/ - . _ + , = @ %` in the path",
        ));
    }
    Ok(shown.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expect: &str) {
        let found = match Target::parse(text, Path::new("base")) {
            Ok(target) => format!(
                "{}: {target}",
                match target {
                    Target::Folder(_) => "folder",
                    Target::Server(_) => "server",
                    Target::Daemon(_) => "daemon",
                    Target::Bucket(_) => "bucket",
                }
            ),
            Err(e) => format!("{}: {}", e.code, e.message),
        };
        assert_eq!(found, expect);
    }

    #[test]
    fn addresses_of_each_kind() {
        check("s3://homes-first", "bucket: s3://homes-first");
        check("s3://homes-first/a/b/", "bucket: s3://homes-first/a/b");
        check("me@example.org:www/site/", "server: me@example.org:www/site");
        check("example:/srv/www", "server: example:/srv/www");
        check("ssh://me@example.org:2222/srv/www", "server: ssh://me@example.org:2222/srv/www");
        check("ssh://me@example.org:2222/~/www", "server: ssh://me@example.org:2222/~/www");
        check("ssh://me@example.org/srv/www", "server: me@example.org:/srv/www");
        check("example.org::site/a", "daemon: rsync://example.org/site/a");
        check("rsync://me@example.org:8730/site", "daemon: rsync://me@example.org:8730/site");
        check("./www", "folder: base/./www");
        check("/srv/www", "folder: /srv/www");
        check("C:\\www", "folder: base/C:\\www");
    }

    #[test]
    fn addresses_that_lead_nowhere() {
        check("", "bad-target: cannot publish to ``: it is empty");
        check("s3://", "bad-target: cannot publish to `s3://`: `` cannot be the name of a bucket");
        check("s3://homes/../x", "bad-target: cannot publish to `s3://homes/../x`: `../x` cannot be a path");
        check("sftp://a/b", "bad-target: cannot publish to `sftp://a/b`: `sftp` is not a way to publish");
        check("host:", "bad-target: cannot publish to `host:`: it names no folder of its own");
        check("host:~/", "bad-target: cannot publish to `host:~/`: it names no folder of its own");
        check("host:a/../..", "bad-target: cannot publish to `host:a/../..`: it names no folder of its own");
        check(
            "-oProxyCommand=x:a",
            "bad-target: cannot publish to `-oProxyCommand=x:a`: `-oProxyCommand=x` is not a host",
        );
        check(
            "host:a;rm",
            "bad-target: cannot publish to `host:a;rm`: `a;rm` has a character that a shell may read as something else",
        );
        check(
            "rsync://host/",
            "bad-target: cannot publish to `rsync://host/`: it names no folder of its own",
        );
    }

    #[test]
    fn a_password_is_neither_taken_nor_shown() {
        check("ssh://me:pass@host/www", "secret-in-target: there is a password in `ssh://me:***@host/www`");
        check(
            "rsync://me:pass@host/www",
            "secret-in-target: there is a password in `rsync://me:***@host/www`",
        );
        check("s3://key:secret@bucket/x", "secret-in-target: there is a password in `s3://key:***@bucket/x`");
    }
}
