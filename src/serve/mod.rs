//! The site in a browser on this machine, made again when a source changes. [`bind`] takes a port,
//! [`run`] serves until the program ends:
//! 1. it builds, and reports what was found;
//! 2. it answers requests from memory (`answer.rs`), each page with a script that waits for changes
//!    and, when the texts have errors, a notice (`notice.rs`) over the last good site (`page.rs`);
//! 3. it watches the sources (`watch.rs`), builds again and tells the browsers.
//!
//! What is served is behind [`Live`]. It answers this machine only, and only when asked by a name of
//! this machine, so that no page on the web can read drafts through a browser. It writes nothing to
//! disk but what it keeps to be quicker, and prints nothing: what it finds goes to the caller's `report`.

mod answer;
mod notice;
mod page;
mod rebuilt;
mod watch;

use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::watch::Sender;

pub use rebuilt::Rebuilt;

use crate::diag::{Diagnostic, Diagnostics, Result};
use crate::path::OutPath;
use watch::Watching;

/// A site that can be made again.
pub trait Live: Send {
    /// Takes in that `changed` changed, all of it when nothing is named. When what it returns has
    /// errors, it goes on with the site as it was.
    fn rebuild(&mut self, changed: &[PathBuf]) -> Diagnostics;

    /// A file of the site as it is now.
    fn get(&self, path: &OutPath) -> Option<Vec<u8>>;

    /// The files and folders it is made from. They need not be there yet.
    fn watch(&self) -> Vec<PathBuf>;
}

/// What is told about a build.
pub trait Report: Fn(&Diagnostics) + Send + 'static {}
impl<F: Fn(&Diagnostics) + Send + 'static> Report for F {}

/// What requests and the watcher share.
struct Shared {
    site: Mutex<Current>,
    /// Counts the builds; open pages wait for it to move.
    builds: Sender<u64>,
}

/// The site, and what was found when it was last made.
struct Current {
    live: Box<dyn Live>,
    found: Diagnostics,
}

impl Shared {
    fn site(&self) -> MutexGuard<'_, Current> {
        // A build that panicked leaves the last good site, which is what is promised anyway.
        self.site.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The name of the current build, different also from those of a server before this one.
    fn version(&self) -> String {
        version(*self.builds.borrow())
    }
}

fn version(build: u64) -> String {
    format!("{}-{build}", std::process::id())
}

/// Takes a port of this machine for [`run`]; 0 is any free one.
pub fn bind(port: u16) -> Result<TcpListener> {
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    TcpListener::bind(address).map_err(|e| {
        Diagnostic::failure("port-taken", format!("cannot serve on port {port}: {e}"))
            .hint("choose another with `--port`; 0 takes any that is free")
    })
}

/// Serves `live` on `listener`. Returns only when it cannot go on.
pub fn run(listener: TcpListener, mut live: Box<dyn Live>, report: impl Report) -> Result<()> {
    // Watched before it is built: what changes in between is then built once more.
    let mut watching = Watching::new();
    let missed = watching.extend(&live.watch());
    let mut found = live.rebuild(&[]);
    found.append(missed);
    report(&found);
    let shared = Arc::new(Shared { site: Mutex::new(Current { live, found }), builds: Sender::new(1) });
    let watched = Arc::clone(&shared);
    std::thread::spawn(move || watching.run(&watched, &report));
    serve(listener, shared)
        .map_err(|e| Diagnostic::failure("cannot-serve", format!("cannot serve: {e}")).hint("start it again"))
}

fn serve(listener: TcpListener, shared: Arc<Shared>) -> std::io::Result<()> {
    listener.set_nonblocking(true)?;
    // One thread is plenty for one reader, and pages are ready-made.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener)?;
        let router = axum::Router::new().fallback(answer::answer).with_state(shared);
        axum::serve(listener, router).await
    })
}

#[cfg(test)]
mod tests;
