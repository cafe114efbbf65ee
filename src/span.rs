//! Places in source texts. A [`Span`] carries its file, so that any message can be drawn from the
//! span alone. Columns are counted in characters, as an editor shows them.

use std::ops::Range;
use std::sync::Arc;

use crate::path::SourcePath;

/// A text that was read, with the path it was read from.
#[derive(Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// Where it was read.
    pub path: SourcePath,
    /// The whole text, as it stands on disk.
    pub text: String,
}

impl SourceFile {
    /// A file in memory.
    pub fn new(path: SourcePath, text: impl Into<String>) -> Arc<Self> {
        Arc::new(Self { path, text: text.into() })
    }

    /// Line and column of a byte offset, both from 1. An offset past the end, or inside a
    /// character, is moved to the nearest place before it.
    ///
    /// ```
    /// use flygblad::{path::SourcePath, span::SourceFile};
    /// let file = SourceFile::new(SourcePath::new("a.md"), "på\nnytt");
    /// assert_eq!(file.line_column(0), (1, 1));
    /// assert_eq!(file.line_column(5), (2, 2));
    /// assert_eq!(file.line_column(99), (2, 5));
    /// ```
    pub fn line_column(&self, offset: usize) -> (usize, usize) {
        let before = self.text.get(..self.floor(offset)).unwrap_or(&self.text);
        let line_start = before.rfind('\n').map_or(0, |i| i + 1);
        let line = before.bytes().filter(|&b| b == b'\n').count() + 1;
        (line, before[line_start..].chars().count() + 1)
    }

    fn floor(&self, offset: usize) -> usize {
        let mut offset = offset.min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        offset
    }
}

/// A stretch of a source file, in bytes. Kept at 16 bytes: a site of 100,000 pages has millions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// The file it lies in.
    pub file: Arc<SourceFile>,
    start: u32,
    end: u32,
}

impl Span {
    /// The bytes `range` of `file`, moved to character boundaries inside the text.
    pub fn new(file: &Arc<SourceFile>, range: Range<usize>) -> Self {
        let start = file.floor(range.start);
        let end = file.floor(range.end).max(start);
        let short = |n| u32::try_from(n).unwrap_or(u32::MAX);
        Self { file: Arc::clone(file), start: short(start), end: short(end) }
    }

    /// The first line of the file, for messages about the file as a whole.
    pub fn file_start(file: &Arc<SourceFile>) -> Self {
        Self::new(file, 0..0)
    }

    /// The range in bytes.
    pub fn range(&self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// The text it covers.
    pub fn text(&self) -> &str {
        self.file.text.get(self.range()).unwrap_or("")
    }

    /// Line and column where it begins, both from 1.
    pub fn line_column(&self) -> (usize, usize) {
        self.file.line_column(self.start as usize)
    }
}
