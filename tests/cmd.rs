//! The commands as their users meet them: each page in `tests/cmd/` is a manual whose examples are
//! run. `TRYCMD=overwrite cargo test --test cmd` writes down what they print now; read it before
//! committing it.
//!
//! A page runs in its folder `<page>.in`. One that writes has a folder `<page>.out` too: it then
//! runs in a copy elsewhere, and nothing is ever written here.

#[test]
fn the_manual_tells_the_truth() {
    trycmd::TestCases::new()
        .env("NO_COLOR", "1")
        .env("COLUMNS", "90")
        .env("RUST_BACKTRACE", "0")
        .env("TERM", "dumb")
        .case("tests/cmd/*.md")
        .case("tests/cmd/errors/*.md");
}
