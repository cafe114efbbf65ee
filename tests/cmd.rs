//! The commands as their users meet them: each page in `tests/cmd/` is a manual whose examples are
//! run. `TRYCMD=overwrite cargo test --test cmd` writes down what they print now; read it before
//! committing it.

#[test]
fn the_manual_tells_the_truth() {
    trycmd::TestCases::new()
        .env("NO_COLOR", "1")
        .env("COLUMNS", "90")
        .env("RUST_BACKTRACE", "0")
        .env("TERM", "dumb")
        .case("tests/cmd/*.md");
}
