//! One Markdown text, every language in Fluent files, segment by segment. [`sync::sync`] is the entry
//! point of `flygblad translate sync`.
//!
//! 1. `segment.rs` lists what there is to translate in a page; `leaf.rs` walks the places that hold
//!    words, and puts other words there; `markup.rs`, `normal.rs` and `destination.rs`
//!    write words as one line of Markdown.
//! 2. `encode.rs` makes Fluent of a line, and a line of Fluent.
//! 3. `catalog.rs` reads and writes the files with the messages, `lock.rs` those that tell what a
//!    translation was made from.
//! 4. `align.rs` (with `work.rs`) finds, in the text of today, the segments of the catalogue; `alike.rs` tells how
//!    like two texts are, `id.rs` names what is new.
//! 5. `files.rs` says where the files are, `origin.rs` reads the texts with their ids, `desk.rs` sets every
//!    language beside them.
//! 6. `whole.rs` does the same for pages that are translated as a document of their own; `history.rs` is what
//!    is remembered of a page itself, and `rebuild.rs` finds again what was lost.
//! 7. `sync.rs` does all of this for all pages, and says what is to be written.
//! 8. `status.rs` counts how many texts stand how, `worklist.rs` lists what is left to do, and `diff.rs` marks
//!    what changed; `pick.rs` finds what somebody names.
//! 9. `verdict.rs` notes that a translation is right. `pseudo.rs` makes languages that nobody speaks.
//!
//! Nothing here reads or writes a disk, and nothing changes a word of a translation.

pub mod align;
pub mod alike;
pub mod assemble;
pub mod catalog;
pub mod desk;
mod destination;
pub mod diff;
pub mod encode;
pub mod exchange;
pub mod files;
pub mod fingerprint;
mod follow;
mod history;
pub mod id;
pub mod leaf;
pub mod lint;
pub mod lock;
mod markup;
mod normal;
mod origin;
pub mod pick;
pub mod pseudo;
pub mod rebuild;
pub mod segment;
pub mod status;
pub mod sync;
mod texts;
pub mod verdict;
pub mod voice;
pub mod whole;
mod work;
pub mod worklist;

#[cfg(test)]
mod tests;
