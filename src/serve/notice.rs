//! What is wrong with the texts, as HTML: a [`banner`] above a page of the last good site, or a
//! [`page`] where there is none. Everything in it is escaped. The terminal has the same, drawn by
//! `cli/report.rs`.

use crate::diag::{Diagnostic, Diagnostics, Severity};
use crate::span::Span;

/// A long list helps nobody: the first are mended first.
const MOST: usize = 20;
/// As much of a line is shown on each side of the place.
const AROUND: usize = 60;

/// A page of its own that loads itself again once the texts are mended.
pub(super) fn page(found: &Diagnostics, version: &str) -> String {
    let page = format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Errors</title>\
         <meta name=\"viewport\" content=\"width=device-width\"></head><body>{}</body></html>\n",
        notice(found, "There is no site to show yet:")
    );
    super::page::prepare(&page, version, None)
}

/// A notice for the top of a page.
pub(super) fn banner(found: &Diagnostics) -> String {
    notice(found, "This is the site before the last change:")
}

fn notice(found: &Diagnostics, why: &str) -> String {
    let errors: Vec<&Diagnostic> = found.iter().filter(|d| d.severity > Severity::Warning).collect();
    let mut html = format!(
        "<link rel=\"stylesheet\" href=\"/__flygblad/notice.css\">\
         <div class=\"flygblad-notice\" role=\"alert\" lang=\"en\" dir=\"ltr\"><p>{why} the texts have errors.</p><ul>"
    );
    for diagnostic in errors.iter().take(MOST) {
        html += &item(diagnostic);
    }
    html += "</ul>";
    if errors.len() > MOST {
        html += &format!("<p>… and {} more, in the terminal.</p>", errors.len() - MOST);
    }
    html + "</div>"
}

fn item(diagnostic: &Diagnostic) -> String {
    let mut html = format!("<li><p>{} (<code>{}</code>)", escape(&diagnostic.message), diagnostic.code);
    if let Some(span) = &diagnostic.span {
        let (line, column) = span.line_column();
        html += &format!("<br><code>{}:{line}:{column}</code></p>", escape(span.file.path.as_str()));
        html += &format!("<pre>{}</pre>", line_of(span));
    } else {
        html += "</p>";
    }
    for text in diagnostic.label.iter().chain(&diagnostic.hints) {
        html += &format!("<p>{}</p>", escape(text));
    }
    html + "</li>"
}

/// The line of the place, the place marked, cut on both sides where it is long.
fn line_of(span: &Span) -> String {
    let (text, range) = (&span.file.text, span.range());
    let start = text[..range.start].rfind('\n').map_or(0, |newline| newline + 1);
    let end = text[range.start..].find('\n').map_or(text.len(), |newline| range.start + newline);
    let (before, rest) = text[start..end].split_at(range.start - start);
    let (marked, after) = rest.split_at(rest.len().min(range.len()));
    let from = before.char_indices().rev().nth(AROUND).map_or(0, |(at, _)| at);
    format!("{}<mark>{}</mark>{}", escape(&before[from..]), escape(head(marked)), escape(head(after)))
}

fn head(text: &str) -> &str {
    text.char_indices().nth(AROUND).map_or(text, |(at, _)| &text[..at])
}

/// Characters that turn the line around are shown as signs: in a notice about a text they would
/// show something else than what is written.
fn escape(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '<' => html += "&lt;",
            '>' => html += "&gt;",
            '&' => html += "&amp;",
            '"' => html += "&quot;",
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => html.push('\u{fffd}'),
            c => html.push(c),
        }
    }
    html
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::path::SourcePath;
    use crate::span::SourceFile;

    #[test]
    fn a_notice_marks_the_place_and_escapes_everything() {
        let file = SourceFile::new(SourcePath::new("content/<a>.md"), "one\nab <script> cd\nthree");
        let mut found = Diagnostics::new();
        found.push(
            Diagnostic::error("raw-html", "no `<script>` here").at(Span::new(&file, 7..15)).hint("a & b"),
        );
        found.push(Diagnostic::warning("w", "not shown"));
        let html = banner(&found);
        assert!(html.contains("<pre>ab <mark>&lt;script&gt;</mark> cd</pre>"), "{html}");
        assert!(html.contains("content/&lt;a&gt;.md:2:4"), "{html}");
        assert!(html.contains("no `&lt;script&gt;` here") && html.contains("a &amp; b"), "{html}");
        assert!(!html.contains("<script") && !html.contains("not shown"), "{html}");
    }

    proptest::proptest! {
        /// Any place in any text can be shown.
        #[test]
        fn showing_never_panics(text in "[aé漢\n<]{0,20}", from in 0..30_usize, len in 0..9_usize) {
            let file = SourceFile::new(SourcePath::new("a"), text);
            line_of(&Span::new(&file, from..from + len));
        }
    }
}
