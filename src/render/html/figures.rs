//! Where figures come from: below each text those that it uses, and a page with all of them in each language
//! of a site that has any. In a text, a figure leads to its source.
//!
//! What `facts.yaml` says is in the source language; the messages `figure-<name>-source` and
//! `figure-<name>-note` say it in others, and `unit-<unit>` sets the number and what it counts in the right form.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::diag;
use crate::doc::{Component, Doc, InlineKind};
use crate::facts::{Fact, FactValue};
use crate::format::Number;
use crate::lang::Lang;
use crate::messages::Args;
use crate::page::Page;
use crate::parse::placeables;
use crate::path::UrlPath;
use crate::site::{Site, url};

use super::super::Job;
use super::super::theme::Theme;
use super::body::{Writer, escape};
use super::place::Place;
use super::view::{FigureView, SaidView};
use super::{listing, text};

/// The page of all figures in `lang`.
pub(super) fn plan<'s>(site: &'s Site, theme: &'s Theme, lang: Lang) -> Option<Job<'s>> {
    let url = address(site, lang);
    let path = url::out_path(&url).filter(|_| is_there(site))?;
    Some(Job::new(path, move || render(site, theme, lang, &url)))
}

/// Whether the site has such a page.
pub(super) fn is_there(site: &Site) -> bool {
    site.facts.iter().next().is_some()
}

/// Its address.
pub(super) fn address(site: &Site, lang: Lang) -> UrlPath {
    UrlPath::new(format!("{}figures/", site.config.languages[lang].prefix))
}

fn render(site: &Site, theme: &Theme, lang: Lang, url: &UrlPath) -> diag::Result<Vec<u8>> {
    let place = Place { site, press: &theme.press, lang, url };
    let mut page = listing::bare(place, "figures", text::message(site, lang, "figures-title"));
    page.description = Some(text::message(site, lang, "figures-lead"));
    page.breadcrumb = vec![listing::home(place)];
    page.figures = site.facts.iter().map(|(name, fact)| view(place, lang, name, fact)).collect();
    listing::located(&mut page, place, &|lang| address(site, lang));
    listing::render(theme, place, page, &|lang| Some((address(site, lang), true)))
}

/// A figure with its unit, and what is known of it, in `lang`.
fn view(place: Place<'_>, lang: Lang, name: &str, fact: &Fact) -> FigureView {
    let site = place.site;
    let said = |key: &str, written: &Option<String>| {
        let written = written.as_deref()?;
        let id = format!("figure-{name}-{key}");
        // What a language says that is no nearer to the reader than the source says nothing better.
        let languages = &site.config.languages;
        let near = |of: Lang| of == lang || languages[lang].fallback.contains(&of);
        let answer = site.messages.get(lang, &id, &Args::new());
        let answer =
            answer.and_then(|answer| Some((answer.text.into_owned(), answer.lang.filter(|of| near(*of))?)));
        let (text, of) = answer.unwrap_or_else(|| (written.to_owned(), languages.source()));
        let (of, dir) = place.tongue(Some(of).filter(|of| *of != lang));
        Some(SaidView { text, lang: of, dir })
    };
    FigureView {
        id: format!("figure:{name}"),
        figure: counted(site, lang, name, fact),
        source: said("source", &fact.source),
        note: said("note", &fact.note),
        date: fact.date.map(|date| text::date(site, lang, date)),
    }
}

/// `800 vårdplatser`: as the message `unit-<unit>` has it, which is given `count`.
fn counted(site: &Site, lang: Lang, name: &str, fact: &Fact) -> String {
    let figure = text::figure(site, lang, name);
    let (Some(unit), FactValue::Number(digits)) = (&fact.unit, &fact.value) else { return figure };
    let Ok(number) = digits.parse::<Number>() else { return figure };
    if unit.eq_ignore_ascii_case("percent") {
        return site.formats(lang).percent(&number);
    }
    let id: String = unit.to_lowercase().chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).collect();
    let args = Args::new().with("count", &number);
    match site.messages.get(lang, &format!("unit-{id}"), &args) {
        Some(answer) => answer.text.into_owned(),
        None => format!("{figure} {unit}"),
    }
}

/// Whether there is anything to say of a figure.
pub(super) fn is_told(site: &Site, name: &str) -> bool {
    site.facts
        .get(name)
        .is_some_and(|fact| fact.source.is_some() || fact.note.is_some() || fact.date.is_some())
}

/// The figures of a text of which there is something to say, each once, in the order in which they are met.
pub(super) fn used<'s>(site: &'s Site, page: &Page) -> Vec<(&'s str, &'s Fact)> {
    let mut names = Vec::new();
    collect(page, &mut names);
    // A translation that chooses its words by a figure has the figure no longer, only the words.
    if let (true, Some(lead)) = (page.translated.is_some(), site.lead(&page.id)) {
        collect(lead, &mut names);
    }
    let mut seen = BTreeSet::new();
    let facts = names.iter().filter(|name| is_told(site, name) && seen.insert(name.as_str()));
    facts.filter_map(|name| site.facts.get_key_value(name)).collect()
}

fn collect(page: &Page, names: &mut Vec<String>) {
    let mut line = |line: &str| {
        names.extend(placeables(line).into_iter().filter_map(|piece| match piece {
            InlineKind::Figure(name) => Some(name),
            InlineKind::Text(_)
            | InlineKind::SoftBreak
            | InlineKind::HardBreak
            | InlineKind::Emphasis(_)
            | InlineKind::Strong(_)
            | InlineKind::Strikethrough(_)
            | InlineKind::Code(_)
            | InlineKind::Link { .. }
            | InlineKind::Image(_)
            | InlineKind::FootnoteRef(_)
            | InlineKind::Term(_) => None,
        }));
    };
    line(&page.front.title);
    page.front.description.iter().for_each(|words| line(words));
    let doc: &Doc = &page.doc;
    doc.walk_components(&mut |component, _| match component {
        Component::Action { text, .. } => line(text),
        Component::Chart(chart) => {
            let labels = chart.head.iter().chain(chart.rows.iter().map(|row| &row.label));
            [&chart.title, &chart.source].into_iter().for_each(|words| line(words));
            labels.for_each(|label| line(&label.text));
        }
        Component::Listing(_) | Component::Answer { .. } => {}
    });
    doc.walk_inlines(&mut |inline| {
        if let InlineKind::Figure(name) = &inline.kind {
            names.push(name.clone());
        }
    });
}

impl Writer<'_> {
    /// A figure in running text; it leads to its source, where it does not stand in a link already.
    pub(super) fn figure_of(&mut self, name: &str) {
        let site = self.place.site;
        let figure = text::figure(site, self.lang, name);
        let is_link = !self.in_link && is_told(site, name);
        if is_link {
            let args = Args::new().with("figure", figure.as_str());
            let label = text::message_with(site, self.lang, "figure-source", &args);
            let _ = write!(self.html, "<a class=\"figure\" href=\"#figure:{name}\" aria-label=\"");
            escape(&label, &mut self.html);
            self.html.push_str("\">");
        }
        self.html.push_str("<bdi>");
        escape(&figure, &mut self.html);
        self.html.push_str("</bdi>");
        self.html.push_str(if is_link { "</a>" } else { "" });
    }

    /// The sources of the figures of a text, below it.
    pub(super) fn sources(&mut self, page: &Page) {
        let (place, lang) = (self.place, page.lang);
        let used = used(place.site, page);
        if used.is_empty() {
            return;
        }
        let words = |key: &str| text::message(place.site, lang, key);
        self.html
            .push_str("<section class=\"footnotes sources\" aria-labelledby=\"figure:\"><h2 id=\"figure:\">");
        escape(&words("figures-used"), &mut self.html);
        self.html.push_str("</h2>\n<ul>\n");
        for (name, fact) in used {
            let view = view(place, lang, name, fact);
            let _ = write!(self.html, "<li id=\"{}\"><strong>", view.id);
            escape(&view.figure, &mut self.html);
            self.html.push_str("</strong>");
            let dated = view.date.map(|date| SaidView { text: date.text, lang: None, dir: None });
            for (mark, said) in [(": ", view.source), (", ", dated), (". ", view.note)] {
                let Some(said) = said else { continue };
                self.html.push_str(mark);
                self.html.push_str("<span");
                if let (Some(lang), Some(dir)) = (said.lang, said.dir) {
                    let _ = write!(self.html, " lang=\"{lang}\" dir=\"{dir}\"");
                }
                self.html.push('>');
                escape(&said.text, &mut self.html);
                self.html.push_str("</span>");
            }
            self.html.push_str("</li>\n");
        }
        let all = url::relative(place.url, &address(place.site, place.lang));
        let _ = write!(self.html, "</ul>\n<p><a href=\"{all}\">");
        escape(&words("figures-all"), &mut self.html);
        self.html.push_str("</a></p></section>\n");
    }
}
