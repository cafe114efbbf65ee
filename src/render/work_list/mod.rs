//! What is left to do in a language, as one page for a translator to read: [`page`] is the entry point. The page
//! needs nothing else: it can be sent by mail, printed and read on a phone.
//!
//! The page speaks the translator's language where the theme does, and else the next that it does. Every
//! text on it says which language it is in, and which way it runs.

use std::collections::BTreeMap;

use serde::Serialize;
use tera::{Context, Tera};

use crate::config::Config;
use crate::lang::{Direction, Lang};
use crate::messages::{Args, Messages, THEME_LANGUAGE};
use crate::translate::diff::{self, Run};
use crate::translate::status::Standing;
use crate::translate::worklist::{Task, Text, WorkList};

/// The labels that are always the same.
const LABELS: [&str; 13] = [
    "title",
    "how",
    "edit",
    "mail",
    "keep",
    "changed",
    "check",
    "nothing",
    "original",
    "before",
    "now",
    "before-unknown",
    "translation",
];

/// What the template sees.
#[derive(Serialize)]
struct Page<'a> {
    /// The language of the labels.
    own: Tongue<'a>,
    source: Tongue<'a>,
    target: Tongue<'a>,
    site: &'a str,
    style: &'static str,
    label: BTreeMap<&'static str, String>,
    file: String,
    /// How many texts stand how.
    counts: Vec<Standings>,
    /// Whether originals have changed.
    has_changes: bool,
    /// Whether translations are to be checked.
    has_checks: bool,
    tasks: Vec<TaskView<'a>>,
}

#[derive(Serialize)]
struct Tongue<'a> {
    lang: &'a str,
    dir: &'static str,
    name: &'a str,
}

#[derive(Serialize)]
struct Standings {
    state: &'static str,
    label: String,
    texts: String,
}

#[derive(Serialize)]
struct TaskView<'a> {
    anchor: String,
    title: &'a str,
    file: &'a str,
    texts: String,
    list: Vec<TextView<'a>>,
}

#[derive(Serialize)]
struct TextView<'a> {
    anchor: String,
    id: &'a str,
    state: &'static str,
    label: String,
    kind: String,
    place: String,
    original: Vec<Piece<'a>>,
    /// What it said before; nothing where it is not stale.
    before: Option<Vec<Piece<'a>>>,
    is_before_known: bool,
    translation: Option<Vec<Piece<'a>>>,
}

/// A run of a text.
#[derive(Serialize)]
struct Piece<'a> {
    text: &'a str,
    is_changed: bool,
    /// Whether it is to stay as it is: the target of a link, a figure, a note.
    is_fixed: bool,
}

/// The work list of `lang`: HTML in which every byte is there.
pub fn page(config: &Config, messages: &Messages, lang: Lang, list: &WorkList<'_>) -> String {
    let words = Words::of(config, messages, lang);
    let tongue = |lang: Lang| {
        let language = &config.languages[lang];
        Tongue { lang: &language.code, dir: language.direction.as_str(), name: &language.name }
    };
    let counts = Standing::ALL.into_iter().filter(|standing| *standing != Standing::Reviewed);
    let counts = counts.map(|standing| (standing, list.count(standing))).filter(|(_, texts)| *texts > 0);
    let view = Page {
        own: words.tongue(),
        source: tongue(config.languages.source()),
        target: tongue(lang),
        site: &config.title,
        style: include_str!("page.css"),
        label: LABELS.into_iter().map(|label| (label, words.get(label))).collect(),
        file: words.get("file"),
        counts: counts
            .map(|(standing, texts)| Standings {
                state: standing.name(),
                label: words.get(standing.name()),
                texts: words.count(texts),
            })
            .collect(),
        has_changes: list.count(Standing::Stale) > 0,
        has_checks: list.count(Standing::NeedsReview) + list.count(Standing::Unknown) > 0,
        tasks: list.documents.iter().enumerate().map(|(index, task)| of_task(&words, index, task)).collect(),
    };
    let context = Context::from_serialize(&view).expect("the view is plain data");
    let mut tera = Tera::new();
    let drawn = tera
        .add_raw_template("work-list.html", include_str!("page.html"))
        .and_then(|()| tera.render("work-list.html", &context));
    drawn.expect("the template is a part of the program, and a test prints all of it")
}

fn of_task<'a>(words: &Words<'_>, index: usize, task: &'a Task<'_>) -> TaskView<'a> {
    let texts = task.texts.iter().enumerate();
    TaskView {
        anchor: format!("d{}", index + 1),
        title: task.title,
        file: task.document.file.as_str(),
        texts: words.count(task.texts.len()),
        list: texts
            .map(|(place, text)| of_text(words, format!("d{}t{}", index + 1, place + 1), text))
            .collect(),
    }
}

fn of_text<'a>(words: &Words<'_>, anchor: String, text: &'a Text<'_>) -> TextView<'a> {
    let segment = text.unit.segment;
    let runs = text.old().map(|old| diff::words(old, &segment.text));
    let (before, original) = match runs {
        Some((before, now)) => (Some(pieces(&before)), pieces(&now)),
        None => (None, pieces(&[Run { text: &segment.text, is_changed: false }])),
    };
    let state = text.standing.name();
    TextView {
        anchor,
        id: text.unit.id,
        state,
        label: words.get(state),
        kind: words.kind(segment.kind.name()),
        place: format!("{}:{}", segment.span.file.path, segment.span.line_column().0),
        original,
        is_before_known: before.is_some(),
        before,
        translation: text.translation.as_ref().map(|words| pieces(&[Run { text: words, is_changed: false }])),
    }
}

/// The words of the page.
struct Words<'a> {
    config: &'a Config,
    messages: &'a Messages,
    lang: Lang,
}

impl<'a> Words<'a> {
    /// In the nearest language that has them all, so that the page speaks one.
    fn of(config: &'a Config, messages: &'a Messages, lang: Lang) -> Self {
        let has_all = |lang: &Lang| {
            let ids = ["count", "kind", "file"].into_iter().chain(LABELS);
            let states = Standing::ALL.into_iter().filter(|standing| *standing != Standing::Reviewed);
            ids.chain(states.map(Standing::name)).all(|id| messages.has(*lang, &id_of(id)))
        };
        let lang = config.languages.chain(lang).find(has_all).unwrap_or(lang);
        Self { config, messages, lang }
    }

    fn tongue(&self) -> Tongue<'a> {
        let answer = self.messages.get(self.lang, &id_of("title"), &Args::new());
        match answer.and_then(|answer| answer.lang) {
            Some(lang) => {
                let language = &self.config.languages[lang];
                Tongue { lang: &language.code, dir: language.direction.as_str(), name: &language.name }
            }
            None => Tongue { lang: THEME_LANGUAGE, dir: Direction::Ltr.as_str(), name: "English" },
        }
    }

    fn get(&self, id: &str) -> String {
        self.with(id, &Args::new())
    }

    fn count(&self, texts: usize) -> String {
        self.with("count", &Args::new().with("count", texts))
    }

    fn kind(&self, name: &str) -> String {
        self.with("kind", &Args::new().with("kind", name))
    }

    fn with(&self, id: &str, args: &Args<'_>) -> String {
        let answer = self.messages.get(self.lang, &id_of(id), args);
        answer.map_or_else(|| id.to_owned(), |answer| answer.text.into_owned())
    }
}

fn id_of(label: &str) -> String {
    format!("work-list-{label}")
}

/// The runs in pieces of what is to be translated and what is to stay as it is.
fn pieces<'a>(runs: &[Run<'a>]) -> Vec<Piece<'a>> {
    let mut pieces = Vec::new();
    for run in runs {
        let mut rest = run.text;
        while let Some((start, end)) = fixed(rest) {
            let (words, fixed) = (&rest[..start], &rest[start..end]);
            if !words.is_empty() {
                pieces.push(Piece { text: words, is_changed: run.is_changed, is_fixed: false });
            }
            pieces.push(Piece { text: fixed, is_changed: run.is_changed, is_fixed: true });
            rest = &rest[end..];
        }
        if !rest.is_empty() {
            pieces.push(Piece { text: rest, is_changed: run.is_changed, is_fixed: false });
        }
    }
    pieces
}

/// Where the next piece is that stays as it is: `(target)` of a link, `[^note]`, `{ $figure }`. It is shown
/// differently and nothing more, so that a near miss does no harm.
fn fixed(text: &str) -> Option<(usize, usize)> {
    let starts = [("](", 1, ')'), ("[^", 0, ']'), ("{ $", 0, '}'), ("{ -", 0, '}')];
    let found = starts.into_iter().filter_map(|(mark, skip, close)| {
        let start = text.find(mark)? + skip;
        Some((start, start + text[start..].find(close)? + close.len_utf8()))
    });
    found.min()
}

#[cfg(test)]
mod tests;
