//! One text, every language, on the web and on paper.
pub mod config;
pub mod diag;
pub mod doc;
pub mod format;
pub mod lang;
pub mod messages;
pub mod page;
pub mod path;
pub mod span;
