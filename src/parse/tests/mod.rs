//! What the parsers make of what people write.

mod component;
mod dump;
mod markdown;
