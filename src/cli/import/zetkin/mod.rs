//! `flygblad import zetkin`: the meetings that an organisation has published in Zetkin.
//!
//! What the answers mean was learnt by reading Zetkin's own code: times carry `+00:00` and are by the clock
//! on the wall; a title may be missing, and is then that of the activity; what is not published, or not yet,
//! is sent all the same. Everything in them was written by strangers.

use std::fmt::Write as _;
use std::path::Path;

use serde::Deserialize;

use super::fetch;
use crate::cli::console::Console;
use crate::cli::{Exit, count, date, files, today};
use crate::diag::{Diagnostic, Diagnostics, Result};
use crate::page::{Date, DateTime};
use crate::path::SourcePath;
use crate::translate::sync::Change;

/// Import the meetings of an organisation in Zetkin
///
/// Those of its local groups too. They are written to `content/zetkin-ORG.yaml` and become pages of the
/// calendar. Put what Zetkin does not know into `content/zetkin.yaml`.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The number of the organisation: that in the address of its page, app.zetkin.org/o/ORG
    #[arg(value_name = "ORG")]
    organisation: u64,
    /// Only meetings from this day on [default: today]
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = date)]
    from: Option<Date>,
    /// The server
    #[arg(long, value_name = "URL", default_value = "https://app.zetkin.org")]
    server: String,
    /// Say what would be imported, and write nothing
    #[arg(long)]
    dry_run: bool,
}

impl Args {
    /// Fetches, writes and says what came.
    pub(super) fn run(&self, root: &Path, console: &Console) -> Result<Exit> {
        let mut diags = Diagnostics::new();
        let Some(config) = crate::configure(root, &mut diags) else {
            console.err(&crate::cli::report::human(&diags, console.err_paint()));
            return Ok(Exit::of(&diags));
        };
        let server = server(&self.server)?;
        let today = today::today();
        let from = self.from.unwrap_or(today);
        let organisation = self.organisation;
        let url = format!("{server}/api/orgs/{organisation}/actions?recursive&filter=start_time%3E%3D{from}");
        let answer = fetch::get(&url)?;
        let read = read(&answer, organisation, server, today)?;
        let path = SourcePath::new(format!("{}/zetkin-{organisation}.yaml", config.src));
        if !self.dry_run {
            files::carry_out(root, &path, &Change::Write(read.text))?;
        }
        let verb = if self.dry_run { "would write" } else { "wrote" };
        let mut said = format!("{verb} {} to {path}", count(read.meetings, "meeting"));
        for (number, what) in [(read.cancelled, "cancelled"), (read.unpublished, "left out: not published")] {
            if number > 0 {
                let _ = write!(said, "; {number} {what}");
            }
        }
        console.out(&format!("{said}\n"));
        Ok(Exit::Fine)
    }
}

/// The address of the server, without a slash at the end. Others can read and change what is not encrypted; a
/// server on this machine is for trying out.
fn server(written: &str) -> Result<&str> {
    let server = written.trim_end_matches('/');
    let host = server
        .split_once("://")
        .map(|(_, rest)| rest.split([':', '/', '?', '#', '@']).next().unwrap_or_default());
    let is_plain = |host: &str| {
        host.bytes().all(|b| b.is_ascii_alphanumeric() || b"-.".contains(&b)) && !host.is_empty()
    };
    match host {
        Some(host) if is_plain(host) && !server.contains('@') => match server.split_once("://") {
            Some(("https", _)) => Ok(server),
            Some(("http", _)) if matches!(host, "localhost" | "127.0.0.1") => Ok(server),
            Some(_) | None => Err(bad_server(written)),
        },
        Some(_) | None => Err(bad_server(written)),
    }
}

fn bad_server(written: &str) -> Box<Diagnostic> {
    Diagnostic::error("bad-server", format!("`{written}` is not the address of a server"))
        .hint("write it as `https://app.zetkin.org`")
}

/// What came.
#[derive(Debug)]
struct Read {
    text: String,
    meetings: u64,
    cancelled: u64,
    unpublished: u64,
}

#[derive(Deserialize)]
struct Reply {
    data: Option<Vec<Action>>,
    error: Option<Refusal>,
}

#[derive(Deserialize)]
struct Refusal {
    title: Option<String>,
    description: Option<String>,
}

/// An event. Fields that are not needed are not read, so that they may change.
#[derive(Deserialize)]
struct Action {
    id: u64,
    title: Option<String>,
    activity: Option<Named>,
    info_text: Option<String>,
    start_time: Option<String>,
    end_time: Option<String>,
    location: Option<Named>,
    organization: Option<Organization>,
    cancelled: Option<String>,
    published: Option<String>,
}

#[derive(Deserialize)]
struct Named {
    title: Option<String>,
}

#[derive(Deserialize)]
struct Organization {
    id: Option<u64>,
    title: Option<String>,
}

fn read(answer: &fetch::Answer, organisation: u64, server: &str, today: Date) -> Result<Read> {
    let odd = |why: String| {
        Diagnostic::failure("bad-answer", format!("the server does not answer as Zetkin does: {why}"))
            .hint("see that the address of the server is right; what was imported before is as it was")
    };
    let reply: Reply =
        serde_json::from_str(&answer.text).map_err(|why| odd(format!("status {}, {why}", answer.status)))?;
    if answer.status != 200 || reply.error.is_some() {
        let words = reply.error.into_iter().flat_map(|error| [error.title, error.description]).flatten();
        let words = words.map(|text| clean(&text, 200)).collect::<Vec<_>>().join(": ");
        let message = format!("the server refuses (status {}) {words}", answer.status);
        return Err(Diagnostic::error("refused", message.trim_end().to_owned())
            .hint(format!("see that there is an organisation {organisation}: {server}/o/{organisation}")));
    }
    let mut actions = reply.data.ok_or_else(|| odd("there is no `data`".to_owned()))?;
    actions.sort_by(|a, b| (&a.start_time, a.id).cmp(&(&b.start_time, b.id)));
    let mut read = Read { text: head(organisation, today), meetings: 0, cancelled: 0, unpublished: 0 };
    for action in actions {
        let published = action.published.as_deref().and_then(wall);
        if published.is_none_or(|at| at.date > today) {
            read.unpublished += 1;
            continue;
        }
        let Some(start) = action.start_time.as_deref().and_then(wall) else {
            return Err(odd(format!("event {} begins at no time", action.id)));
        };
        read.meetings += 1;
        read.cancelled += u64::from(action.cancelled.is_some());
        entry(&action, start, organisation, server, &mut read.text);
    }
    Ok(read)
}

fn head(organisation: u64, today: Date) -> String {
    format!(
        "# What Zetkin had on {today}. `flygblad import zetkin {organisation}` writes this file anew: put what \
         Zetkin\n# does not know (languages, interpretation, access) into `zetkin.yaml` beside it, by the number \
         of the meeting.\n"
    )
}

fn entry(action: &Action, start: DateTime, organisation: u64, server: &str, text: &mut String) {
    let named = |named: &Option<Named>| named.as_ref().and_then(|named| named.title.clone());
    let title = action.title.clone().filter(|title| !clean(title, 1).is_empty());
    let title = title.or_else(|| named(&action.activity)).map(|title| clean(&title, 200));
    let title = title.filter(|title| !title.is_empty()).unwrap_or_else(|| format!("Zetkin {}", action.id));
    let own = action.organization.as_ref();
    let page = own.and_then(|own| own.id).unwrap_or(organisation);
    let shown = |at: DateTime| at.to_string().replace('T', " ");
    let end = action.end_time.as_deref().and_then(wall).filter(|end| *end > start);
    let lines = [
        ("title", Some(title)),
        ("start", Some(shown(start))),
        ("end", end.map(shown)),
        ("place", named(&action.location).map(|place| clean(&place, 200))),
        ("organiser", own.and_then(|own| own.title.as_deref()).map(|name| clean(name, 200))),
        ("url", Some(format!("{server}/o/{page}/events/{}", action.id))),
        ("text", action.info_text.as_deref().map(|text| clean_lines(text, 10_000))),
    ];
    let _ = writeln!(text, "- id: {}", action.id);
    for (key, value) in lines {
        if let Some(value) = value.filter(|value| !value.is_empty()) {
            // A text in JSON is one in YAML.
            let _ = writeln!(text, "  {key}: {}", serde_json::Value::from(value));
        }
    }
    if action.cancelled.is_some() {
        text.push_str("  cancelled: true\n");
    }
}

/// The time that the clock on the wall shows; what is said of its offset is wrong.
fn wall(time: &str) -> Option<DateTime> {
    DateTime::parse(time.get(..16)?)
}

/// Words on one line, without what cannot be seen.
fn clean(text: &str, most: usize) -> String {
    let words = text.split(|c: char| c.is_whitespace() || c.is_control()).map(visible);
    let words: Vec<String> = words.filter(|word| !word.is_empty()).collect();
    words.join(" ").chars().take(most).collect()
}

fn clean_lines(text: &str, most: usize) -> String {
    let lines: Vec<String> = text.lines().map(|line| clean(line, most)).collect();
    lines.join("\n").trim().chars().take(most).collect()
}

/// Without the marks that turn the direction of what comes after them.
fn visible(word: &str) -> String {
    let turns = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}');
    word.chars().filter(|c| !turns(*c)).collect()
}

#[cfg(test)]
mod tests;
