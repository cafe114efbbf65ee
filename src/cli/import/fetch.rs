//! The only place that asks the network. Nothing that could tell who asks is sent, no answer leads on to
//! another server, and none may be large or slow.

use std::time::Duration;

use ureq::Agent;

use crate::diag::{Diagnostic, Result};

/// The longest answer, in bytes.
const LONGEST: u64 = 8_000_000;

/// How long an answer may take as a whole.
const PATIENCE: Duration = Duration::from_secs(30);

/// What a server answers: its status and its text.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) text: String,
}

/// Gets `url`.
pub(super) fn get(url: &str) -> Result<Answer> {
    let agent: Agent = Agent::config_builder()
        .timeout_global(Some(PATIENCE))
        .max_redirects(0)
        .max_redirects_will_error(false)
        .http_status_as_error(false)
        .user_agent(concat!("flygblad/", env!("CARGO_PKG_VERSION")))
        .build()
        .into();
    let answer = agent.get(url).header("Accept", "application/json").call();
    let mut answer = answer.map_err(|why| failed(url, &why))?;
    let text = answer.body_mut().with_config().limit(LONGEST).read_to_string();
    Ok(Answer { status: answer.status().as_u16(), text: text.map_err(|why| failed(url, &why))? })
}

fn failed(url: &str, why: &ureq::Error) -> Box<Diagnostic> {
    let (why, hint) = if let ureq::Error::Timeout(_) = why {
        ("it takes too long".to_owned(), "try again later")
    } else if let ureq::Error::BodyExceedsLimit(_) = why {
        ("the answer is larger than 8 MB".to_owned(), "ask for less: `--from` with a later day")
    } else {
        (why.to_string(), "see that the machine is on line and that the server is right")
    };
    Diagnostic::failure("cannot-fetch", format!("cannot fetch `{url}`: {why}")).hint(hint)
}
