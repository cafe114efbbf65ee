//! The terminal: what a person reads goes through [`Console`]. A reader that went away (`| head`)
//! is no failure; a disk that takes no more is.

use std::cell::Cell;
use std::io::{self, ErrorKind, IsTerminal, Write};

use super::report::Paint;

/// Standard output and standard error.
pub(super) struct Console {
    broken: Cell<bool>,
    plain: bool,
}

impl Console {
    /// Looks at the environment once.
    #[expect(clippy::disallowed_methods, reason = "colours are for people; no published file has any")]
    pub(super) fn new() -> Self {
        let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
        let dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
        Self { broken: Cell::new(false), plain: set("NO_COLOR") || dumb }
    }

    /// Writes what was asked for.
    pub(super) fn out(&self, text: &str) {
        self.write(&mut io::stdout().lock(), text);
    }

    /// Writes what is said about the work.
    pub(super) fn err(&self, text: &str) {
        self.write(&mut io::stderr().lock(), text);
    }

    /// How reports on standard output look.
    pub(super) fn out_paint(&self) -> Paint {
        self.paint(io::stdout().is_terminal())
    }

    /// How reports on standard error look.
    pub(super) fn err_paint(&self) -> Paint {
        self.paint(io::stderr().is_terminal())
    }

    /// Whether something could not be written.
    pub(super) fn is_broken(&self) -> bool {
        self.broken.get()
    }

    fn paint(&self, is_terminal: bool) -> Paint {
        if is_terminal && !self.plain { Paint::Colour } else { Paint::Plain }
    }

    fn write(&self, stream: &mut dyn Write, text: &str) {
        match stream.write_all(text.as_bytes()).and_then(|()| stream.flush()) {
            Err(e) if e.kind() != ErrorKind::BrokenPipe => self.broken.set(true),
            Ok(()) | Err(_) => {}
        }
    }
}
