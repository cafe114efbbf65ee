//! A folder of a server that is reached by `ssh`. `rsync` fills a folder beside the published one, which
//! lends it the files that did not change; then a command on the server exchanges the two.
//!
//! 1. [`LOOK`] finds the real folder, mends what a cut exchange left and says what is there.
//! 2. `rsync` fills `.<name>.flygblad-new`, and goes on where a cut run ended.
//! 3. [`SWAP`] takes over what stays for one more publication, sees that what lies there is still
//!    what this run sent, and exchanges: in one step where the server can (`mv --exchange`, or
//!    `renameat2` through Python), else by two renames, between which there is no site for a moment.
//!
//! The scripts are for any POSIX shell. What stands in them of ours is made of letters that no shell
//! reads as anything else ([`super::address`]).

use std::process::{Command, Output};

use super::address::Server;
use super::daemon::ALWAYS;
use super::local::Local;
use super::manifest::{self, Manifest};
use super::plan::Plan;
use super::program::{failed, run};
use super::{Settings, Target, foreign};
use crate::diag::{Diagnostic, Result};

/// Sets `p`, `new` and `old`. A link to a folder is followed.
const NAMES: &str = r#"
[ -L "$p" ] && p=$(readlink -f -- "$p")
case $p in */*) d=${p%/*};; *) d=.;; esac
[ -n "$d" ] || d=/
b=${p##*/}
new=$d/.$b.flygblad-new
old=$d/.$b.flygblad-old
"#;

/// Prints the state and the real folder, then the list of our files.
const LOOK: &str = r#"
if [ ! -e "$p" ] && [ -d "$old" ]; then [ -n "$dry" ] || mv -- "$old" "$p"; fi
if [ ! -e "$p" ]; then s=new
elif [ ! -d "$p" ]; then s=file
elif [ -z "$(ls -A -- "$p")" ]; then s=new
elif [ -e "$p/.git" ]; then s=git
elif [ -f "$p/.flygblad" ] || [ -f "$p/.flygblad.json" ]; then s=ours
else s=foreign
fi
[ -n "$dry" ] || [ "$s" = file ] || mkdir -p -- "$d" || exit 1
cd -- "$d" 2>/dev/null && d=$(pwd)
printf '%s %s/%s\n' "$s" "${d%/}" "$b"
if [ "$s" = ours ] && [ -f "$b/.flygblad.json" ]; then cat -- "$b/.flygblad.json"; fi
exit 0
"#;

/// Writes the list of our files into the new folder, from its input.
const NOTE: &str = r#"
cat > "$new/.flygblad.json"
"#;

/// Puts the new folder in the place of the old one. Reads the names of what stays.
const SWAP: &str = r#"
trap '' HUP INT TERM PIPE
[ "$(cksum < "$new/.flygblad.json")" = "$sum" ] || exit 75
while IFS= read -r f; do
  [ -f "$p/$f" ] && [ ! -e "$new/$f" ] || continue
  case $f in */*) mkdir -p -- "$new/${f%/*}" || exit 1;; esac
  ln -- "$p/$f" "$new/$f" 2>/dev/null || cp -p -- "$p/$f" "$new/$f" || exit 1
done
if [ -e "$p" ]; then
  rm -rf -- "$old"
  if mv --exchange --no-copy -T -- "$new" "$p" 2>/dev/null; then
    rm -rf -- "$new"
  elif python3 -c 'import ctypes, os, sys
a, b = (os.fsencode(name) for name in sys.argv[1:])
sys.exit(0 if ctypes.CDLL(None).renameat2(-100, a, -100, b, 2) == 0 else 1)' "$new" "$p" 2>/dev/null; then
    rm -rf -- "$new"
  else
    mv -- "$p" "$old" || exit 1
    mv -- "$new" "$p" || { mv -- "$old" "$p"; exit 1; }
    rm -rf -- "$old"
  fi
else
  mv -- "$new" "$p" || exit 1
fi
"#;

/// Makes the folder on the server the same as the built site.
pub(super) fn publish(local: &Local, server: &Server, settings: &Settings) -> Result<Plan> {
    let name = Target::Server(server.clone()).to_string();
    let there = Remote { server, ssh: &settings.ssh, name: &name };
    let looked = there.script(LOOK, &format!("dry={}", if settings.dry_run { "1" } else { "" }), b"")?;
    let (state, list) = split(&looked.stdout);
    let (state, folder) = state.split_once(' ').unwrap_or((state.as_str(), ""));
    let old = match state {
        "new" => Manifest::default(),
        "ours" if list.is_empty() => Manifest::default(),
        "ours" => Manifest::read(&name, list)?,
        "file" => return Err(foreign(&name, "is a file")),
        "git" => return Err(foreign(&name, "is a git work tree")),
        "foreign" => return Err(foreign(&name, "holds files that flygblad did not publish")),
        _ => return Err(failed(&looked, &name)),
    };
    let plan = Plan::new(local, &old, &|path, file| old.there(path, file), settings.delete);
    if settings.dry_run || plan.is_empty() {
        return Ok(plan);
    }
    there.fill(local, folder, settings)?;
    let note = plan.after(local, plan.before(local, &old), []).write();
    there.script(NOTE, "", &note)?;
    let mut stays: Vec<u8> = Vec::new();
    plan.retired.iter().for_each(|path| stays.extend([path.as_str().as_bytes(), b"\n"].concat()));
    there.script(SWAP, &format!("sum='{}'", cksum(&note)), &stays)?;
    Ok(plan)
}

/// The first line, and what follows.
fn split(printed: &[u8]) -> (String, &[u8]) {
    let end = printed.iter().position(|&byte| byte == b'\n').unwrap_or(printed.len());
    let rest = printed.get(end + 1..).unwrap_or_default();
    (String::from_utf8_lossy(&printed[..end]).into_owned(), rest)
}

/// A server and how it is reached.
struct Remote<'a> {
    server: &'a Server,
    ssh: &'a str,
    name: &'a str,
}

impl Remote<'_> {
    /// The command that reaches it, in words.
    fn ssh(&self) -> Vec<String> {
        let mut words: Vec<String> = self.ssh.split_whitespace().map(str::to_owned).collect();
        // A run from a timer cannot answer questions: it is told, and fails with words.
        words.extend(["-o", "BatchMode=yes", "-o", "ConnectTimeout=20"].map(str::to_owned));
        if let Some(port) = self.server.port {
            words.extend(["-p".to_owned(), port.to_string()]);
        }
        words
    }

    fn script(&self, script: &str, values: &str, input: &[u8]) -> Result<Output> {
        let script = format!("p='{}'\n{values}\n{NAMES}{script}", self.server.path);
        let words = self.ssh();
        let mut command = Command::new(words.first().map_or("ssh", String::as_str));
        command.args(words.iter().skip(1)).arg("--").arg(&self.server.host);
        // The shell that the user has there may be none of POSIX.
        command.arg(format!("exec sh -c '{}'", script.replace('\'', r"'\''")));
        let output = run(&mut command, input)?;
        match output.status.code() {
            Some(0) => Ok(output),
            Some(75) => Err(Diagnostic::failure(
                "publish-running",
                format!("somebody else publishes to `{}` at the same time", self.name),
            )
            .hint("what visitors see is whole; publish again when the other is done")),
            Some(_) | None => Err(failed(&output, self.name)),
        }
    }

    /// Fills the folder beside the published one, which is really `published`.
    fn fill(&self, local: &Local, published: &str, settings: &Settings) -> Result<()> {
        let (folder, base) = published.rsplit_once('/').unwrap_or((".", published));
        let exclude = format!("--exclude=/{}", manifest::NAME);
        let mut command = Command::new("rsync");
        command.args(ALWAYS).args(["--delete", "--partial", &exclude]);
        command.arg(format!("--link-dest={published}")).arg("-e").arg(self.ssh().join(" "));
        command.arg("--").arg(format!("{}/", local.folder.display()));
        command.arg(format!("{}:{folder}/.{base}.flygblad-new/", self.server.host));
        let output = run(&mut command, b"")?;
        settings.progress.tell(1, 1);
        if output.status.success() { Ok(()) } else { Err(failed(&output, self.name)) }
    }
}

/// What POSIX `cksum` prints of `bytes`.
fn cksum(bytes: &[u8]) -> String {
    let step = |mut crc: u32, byte: u8| {
        crc ^= u32::from(byte) << 24;
        for _ in 0..8 {
            crc = if crc & 0x8000_0000 == 0 { crc << 1 } else { (crc << 1) ^ 0x04c1_1db7 };
        }
        crc
    };
    let mut crc = bytes.iter().fold(0, |crc, &byte| step(crc, byte));
    let mut length = bytes.len();
    while length > 0 {
        crc = step(crc, u8::try_from(length & 0xff).expect("it is masked"));
        length >>= 8;
    }
    format!("{} {}", !crc, bytes.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_are_those_of_posix() {
        assert_eq!(cksum(b""), "4294967295 0");
        assert_eq!(cksum(b"123456789"), "930766865 9");
        assert_eq!(cksum(b"hello\n"), "3015617425 6");
    }
}
