//! Languages that nobody speaks, to see what a layout does with words that are longer or run the other way:
//! [`Pseudo::line`] and [`Pseudo::words`] turn the words of the source into theirs. They are built on request and
//! never published.
//!
//! - Letters get accents, so that a text that was never translated shows.
//! - A text stands between brackets, so that one that is cut off shows.
//! - It is 35 % longer than the original, as many translations are: vowels are doubled, and words added
//!   where there are too few of them.
//! - In `qps-plocm`, each word runs from right to left. The direction of the page mirrors the layout; that the words
//!   run with it is brought about by the marks that Unicode has for it, as in Firefox and Android: real letters
//!   of another script could not be read by those who test.
//!
//! Figures, terms, code, links and pictures stay what they are.

use crate::doc::{Inline, InlineKind};
use crate::lang::{Direction, Lang, Language, Languages, Untranslated};
use crate::messages::Messages;
use crate::page::{Page, Translated};
use crate::parse::{Book, placeables};
use crate::span::Span;

use super::leaf::{self, Filling, Held, Words};
use super::markup;

/// A language that nobody speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pseudo {
    /// `qps-ploc`: longer, with accents.
    Long,
    /// `qps-plocm`: the same from right to left.
    Mirrored,
}

/// Adds to `languages` those that nobody speaks and that are among the `wanted` tags.
pub fn add(languages: &mut Languages, wanted: &[String]) -> Vec<(Lang, Pseudo)> {
    let is_wanted = |pseudo: &Pseudo| wanted.iter().any(|code| Pseudo::named(code) == Some(*pseudo));
    let mut added = Vec::new();
    for pseudo in Pseudo::ALL.into_iter().filter(is_wanted) {
        if languages.find(pseudo.code()).is_none() {
            added.push((Lang::at(languages.len()), pseudo));
            languages.add(pseudo.language(languages));
        }
    }
    added
}

/// Gives them all pages and all messages of the source language.
pub fn speak(list: &[(Lang, Pseudo)], languages: &Languages, book: &mut Book, messages: &mut Messages) {
    for (lang, pseudo) in list {
        messages.disguise(*lang, &|words| pseudo.piece(words));
        let source = book.pages.iter().filter(|page| page.lang == languages.source());
        let pages: Vec<Page> = source.map(|page| pseudo.page(page, *lang)).collect();
        book.pages.extend(pages);
    }
}

/// So many hundredths longer than the original a text is.
const LONGER: usize = 35;

/// The words that fill up what is still too short.
const FILLING: &str = "łôřêm ïpšûm ďôłôř šïť ámêť ";

impl Pseudo {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Long, Self::Mirrored];

    /// The one with this tag, whatever its case.
    ///
    /// ```
    /// use flygblad::translate::pseudo::Pseudo;
    /// assert_eq!(Pseudo::named("qps-plocm"), Some(Pseudo::Mirrored));
    /// assert_eq!(Pseudo::Long.line("{ $beds } beds"), "[{ $beds } bêêďš]");
    /// ```
    pub fn named(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|pseudo| pseudo.code().eq_ignore_ascii_case(code))
    }

    /// Its tag.
    pub fn code(self) -> &'static str {
        match self {
            Self::Long => "qps-ploc",
            Self::Mirrored => "qps-plocm",
        }
    }

    /// Which way it runs.
    pub fn direction(self) -> Direction {
        match self {
            Self::Long => Direction::Ltr,
            Self::Mirrored => Direction::Rtl,
        }
    }

    /// The language, for a site in `languages`.
    fn language(self, languages: &Languages) -> Language {
        let source = languages.source();
        Language {
            code: self.code().to_owned(),
            name: self.line(&languages[source].name),
            direction: self.direction(),
            prefix: format!("{}/", self.code()),
            fallback: vec![source],
            untranslated: Untranslated::Fallback,
            is_active: false,
            fonts: Vec::new(),
            ..languages[source].clone()
        }
    }

    /// Words of a message, of which a placeable may stand on both sides.
    fn piece(self, text: &str) -> String {
        self.text(text, &mut Growth::default())
    }

    /// `page`, which is in the source language, in the language `lang`.
    fn page(self, page: &Page, lang: Lang) -> Page {
        let mut leaves: Vec<Words> = Vec::new();
        leaf::leaves(&page.doc, &mut |leaf| {
            leaves.push(match leaf.words {
                Held::Markup(words) => Words::Markup(self.words(words)),
                Held::Plain(line) => Words::Plain(self.line(line)),
            });
        });
        let mut leaves = leaves.into_iter();
        let mut filling = |_| Some(Filling { words: leaves.next(), lang: None });
        let mut front = page.front.clone();
        front.title = self.line(&front.title);
        front.description = front.description.map(|line| self.line(&line));
        front.share = front.share.iter().map(|line| self.line(line)).collect();
        front.aliases.clear();
        if let Some(image) = &mut front.image {
            image.alt = self.line(&image.alt);
        }
        Page {
            lang,
            front,
            doc: leaf::apply(page.doc.clone(), &mut filling),
            translated: Some(Translated::default()),
            ..page.clone()
        }
    }

    /// A line without marks, in which figures and terms may stand.
    pub fn line(self, line: &str) -> String {
        if line.trim().is_empty() {
            return line.to_owned();
        }
        let mut growth = Growth::default();
        let mut out = String::from("[");
        for piece in placeables(line) {
            match piece {
                InlineKind::Figure(name) => out.push_str(&markup::figure(&name)),
                InlineKind::Term(name) => out.push_str(&markup::term(&name)),
                InlineKind::Text(text) => out.push_str(&self.text(&text, &mut growth)),
                InlineKind::SoftBreak
                | InlineKind::HardBreak
                | InlineKind::Emphasis(_)
                | InlineKind::Strong(_)
                | InlineKind::Strikethrough(_)
                | InlineKind::Code(_)
                | InlineKind::Link { .. }
                | InlineKind::Image(_)
                | InlineKind::FootnoteRef(_) => {}
            }
        }
        out.push_str(&self.rest(growth));
        out.push(']');
        out
    }

    /// Running text.
    pub fn words(self, words: &[Inline]) -> Vec<Inline> {
        let mut growth = Growth::default();
        let mut inner = self.inlines(words, &mut growth);
        let (Some(first), Some(last)) = (words.first(), words.last()) else { return inner };
        let text = |text: String, span: &Span| Inline { kind: InlineKind::Text(text), span: span.clone() };
        let rest = self.rest(growth);
        inner.insert(0, text("[".to_owned(), &first.span));
        inner.push(text(format!("{rest}]"), &last.span));
        inner
    }

    fn inlines(self, words: &[Inline], growth: &mut Growth) -> Vec<Inline> {
        words
            .iter()
            .map(|inline| Inline { kind: self.inline(&inline.kind, growth), span: inline.span.clone() })
            .collect()
    }

    fn inline(self, kind: &InlineKind, growth: &mut Growth) -> InlineKind {
        match kind {
            InlineKind::Text(text) => InlineKind::Text(self.text(text, growth)),
            InlineKind::Emphasis(inner) => InlineKind::Emphasis(self.inlines(inner, growth)),
            InlineKind::Strong(inner) => InlineKind::Strong(self.inlines(inner, growth)),
            InlineKind::Strikethrough(inner) => InlineKind::Strikethrough(self.inlines(inner, growth)),
            InlineKind::Link { target, text } => {
                InlineKind::Link { target: target.clone(), text: self.inlines(text, growth) }
            }
            InlineKind::Image(image) => {
                let mut image = image.clone();
                image.alt = self.inlines(&image.alt, growth);
                InlineKind::Image(image)
            }
            InlineKind::SoftBreak
            | InlineKind::HardBreak
            | InlineKind::Code(_)
            | InlineKind::FootnoteRef(_)
            | InlineKind::Figure(_)
            | InlineKind::Term(_) => kind.clone(),
        }
    }

    /// Words with accents, and some of their vowels twice.
    fn text(self, text: &str, growth: &mut Growth) -> String {
        let mut out = String::with_capacity(text.len() * 2);
        for c in text.chars() {
            let accented = accented(c);
            out.push(accented);
            growth.owed += LONGER;
            if growth.owed >= 100 && is_vowel(c) {
                growth.owed -= 100;
                out.extend(accented.to_lowercase());
            }
        }
        self.turned(out)
    }

    /// What makes a text long enough that has too few vowels for it.
    fn rest(self, growth: Growth) -> String {
        // A letter or two is no word.
        let missing = Some(growth.owed / 100).filter(|missing| *missing > 2).unwrap_or_default();
        let filling: String = FILLING.chars().cycle().take(missing).collect();
        match filling.trim_end() {
            "" => String::new(),
            words => format!(" {}", self.turned(words.to_owned())),
        }
    }

    /// The same, each word from right to left where the language runs so.
    fn turned(self, text: String) -> String {
        match self {
            Self::Long => text,
            Self::Mirrored => {
                let words = text.split_inclusive(|c| !is_letter(c)).map(|word| {
                    let end = word.trim_end_matches(|c| !is_letter(c)).len();
                    let (letters, mark) = word.split_at(end);
                    if letters.is_empty() {
                        mark.to_owned()
                    } else {
                        format!("\u{202e}{letters}\u{202c}{mark}")
                    }
                });
                words.collect()
            }
        }
    }
}

/// How much longer a text is still to become.
#[derive(Default)]
struct Growth {
    /// In hundredths of a letter.
    owed: usize,
}

/// Letters, and the marks written on them. Digits run from left to right in every language.
fn is_letter(c: char) -> bool {
    c.is_alphabetic() || matches!(c, '\u{300}'..='\u{36f}')
}

fn is_vowel(c: char) -> bool {
    "aeiouyåäöAEIOUYÅÄÖ".contains(c)
}

/// The letter with an accent, of those that every font has.
fn accented(c: char) -> char {
    const PLAIN: &str = "acdeghijklnorstuwyzACDEGHIJKLNORSTUWYZ";
    const ACCENTED: &str = "áçďêğĥïĵķłñôřšťûŵýžÁÇĎÊĞĤÏĴĶŁÑÔŘŠŤÛŴÝŽ";
    let found = PLAIN.chars().zip(ACCENTED.chars()).find(|(plain, _)| *plain == c);
    found.map_or(c, |(_, accented)| accented)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Diagnostics;
    use crate::path::SourcePath;
    use crate::span::SourceFile;
    use crate::translate::segment::Writer;

    /// A line of Markdown, there and back.
    fn markdown(pseudo: Pseudo, text: &str) -> String {
        let base = SourcePath::new("content/a.md");
        let writer = Writer { base: &base, src: "content", notes: &["1"] };
        let file = SourceFile::new(base.clone(), text);
        let words = writer.read(&file, 0..text.len(), &mut Diagnostics::new());
        writer.line(&pseudo.words(&words))
    }

    #[test]
    fn words_are_longer_and_have_accents() {
        assert_eq!(Pseudo::Long.line("Hyran stiger varje år."), "[Ĥýřááñ šťïïğêêř váářĵêê ååř.]");
        assert_eq!(Pseudo::Long.line("Brrr, hmm, 1 234 kr"), "[Břřř, ĥmm, 1 234 ķř łôřêm]");
        assert_eq!(Pseudo::Long.line(" "), " ");
    }

    #[test]
    fn what_is_no_word_stays() {
        assert_eq!(
            markdown(Pseudo::Long, "Läs *om* [hyran](b.md#x), `kod` { $beds }, { -org-name }[^1]."),
            "\\[Łäš *ôôm* [ĥýýřááñ](b.md#x), `kod` { $beds }, { -org-name }[^1]. łôř\\]"
        );
        assert_eq!(markdown(Pseudo::Long, "![En bild](a.png)"), "\\[![Êñ bïïłď](a.png)\\]");
        assert_eq!(markdown(Pseudo::Long, ""), "");
    }

    #[test]
    fn words_run_the_other_way_and_numbers_do_not() {
        assert_eq!(
            Pseudo::Mirrored.line("En dag, 12 kr"),
            "[\u{202e}Êñ\u{202c} \u{202e}ďááğ\u{202c}, 12 \u{202e}ķř\u{202c} \u{202e}łôř\u{202c}]"
        );
        assert_eq!(Pseudo::Mirrored.direction(), Direction::Rtl);
    }

    #[test]
    fn every_text_is_a_third_longer() {
        for text in [
            "Hyran stiger varje år, och lönerna följer inte med.",
            "الإيجارات ترتفع كل عام",
            "hmm hmm hmm hmm",
        ] {
            let letters = text.chars().count();
            let longer = Pseudo::Long.line(text).chars().count() - 2;
            assert!(longer * 100 >= letters * 125 && longer * 100 <= letters * 150, "{text}: {longer}");
        }
    }
}
