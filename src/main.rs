//! The command line of flygblad; all of it is in [`flygblad::cli`].

use std::process::ExitCode;

fn main() -> ExitCode {
    flygblad::cli::run(std::env::args_os())
}
