//! What day it is: the only clock in the program. A build takes the day as one of its options, so
//! that `--today` makes it repeatable; only pages with `publish-from` or `expires`, and what is
//! still to come of the meetings, depend on it.

use std::time::{SystemTime, UNIX_EPOCH};

use crate::page::Date;

/// Today by universal time.
#[expect(clippy::disallowed_methods, reason = "the day is an option of a build, and this is its default")]
pub(super) fn today() -> Date {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |d| d.as_secs());
    Date::from_days(i64::try_from(seconds / 86_400).unwrap_or(0))
}
