//! The command line of flygblad.
fn main() {}
