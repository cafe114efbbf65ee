//! `flygblad serve`: the site in a browser on this machine, always as the texts are.

use std::path::Path;

use super::console::Console;
use super::{Exit, Selection, report};
use crate::diag::{Diagnostics, Result};
use crate::serve::{self, Rebuilt};

/// Show the site in a browser while you write
///
/// Pages load again by themselves when a text changes. Only this machine can see them, and nothing
/// is published.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(flatten)]
    selection: Selection,
    /// The port to serve on; 0 takes any that is free
    #[arg(long, short = 'p', value_name = "PORT", default_value_t = 8080)]
    port: u16,
}

impl Args {
    /// Serves until the program is ended.
    pub(super) fn run(&self, root: &Path, console: &Console) -> Result<Exit> {
        let listener = serve::bind(self.port)?;
        let port = listener.local_addr().map_or(self.port, |address| address.port());
        console.out(&format!("http://localhost:{port}/ shows the site until you press Ctrl-C\n"));
        let live = Rebuilt::new(root.to_owned(), self.selection.options(root, false));
        let paint = console.err_paint();
        let report = move |found: &Diagnostics| {
            let text = match found.worst() {
                None => "up to date\n".to_owned(),
                Some(_) => report::human(found, paint),
            };
            Console::new().err(&text);
        };
        serve::run(listener, Box::new(live), report)?;
        Ok(Exit::Fine)
    }
}
