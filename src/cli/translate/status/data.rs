//! The status for programs. The fields are described in the README: what is there stays.

use serde::Serialize;

use crate::config::Config;
use crate::translate::status::{Appears, Count, DocumentStatus, LanguageStatus, Standing, Tally};

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Report<'a> {
    source: &'a str,
    languages: Vec<Language<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Language<'a> {
    code: &'a str,
    name: &'a str,
    active: bool,
    publish_at: f64,
    pages: usize,
    pages_shown: usize,
    texts: Numbers,
    words: Numbers,
    campaigns: Vec<Campaign<'a>>,
    documents: Vec<Document<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Campaign<'a> {
    /// Null for the front page and other single pages.
    campaign: Option<&'a str>,
    pages: usize,
    pages_shown: usize,
    texts: Numbers,
    words: Numbers,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Document<'a> {
    document: &'a str,
    campaign: Option<&'a str>,
    source: &'a str,
    file: &'a str,
    whole: bool,
    page: &'static str,
    share: f64,
    texts: Numbers,
    words: Numbers,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Numbers {
    total: usize,
    missing: usize,
    stale: usize,
    unknown: usize,
    needs_review: usize,
    reviewed: usize,
}

impl Numbers {
    fn of(tally: &Tally, number: fn(Count) -> usize) -> Self {
        let of = |standing| number(tally.of(standing));
        Self {
            total: number(tally.total()),
            missing: of(Standing::Missing),
            stale: of(Standing::Stale),
            unknown: of(Standing::Unknown),
            needs_review: of(Standing::NeedsReview),
            reviewed: of(Standing::Reviewed),
        }
    }

    fn texts(tally: &Tally) -> Self {
        Self::of(tally, |count| count.texts)
    }

    fn words(tally: &Tally) -> Self {
        Self::of(tally, |count| count.words)
    }

    fn cells(&self) -> [String; 6] {
        [self.total, self.missing, self.stale, self.unknown, self.needs_review, self.reviewed]
            .map(|number| number.to_string())
    }
}

/// One JSON object, ended by a line break.
pub(super) fn json(config: &Config, report: &[LanguageStatus]) -> String {
    let source = &config.languages[config.languages.source()].code;
    let report = Report { source, languages: report.iter().map(|of| language(config, of)).collect() };
    let json = serde_json::to_string_pretty(&report).expect("texts and numbers are always JSON");
    json + "\n"
}

fn language<'a>(config: &'a Config, of: &'a LanguageStatus) -> Language<'a> {
    let language = &config.languages[of.lang];
    let all: Vec<&DocumentStatus> = of.documents.iter().collect();
    let tally = tally(&all);
    Language {
        code: &language.code,
        name: &language.name,
        active: language.is_active,
        publish_at: language.publish_at,
        pages: of.documents.len(),
        pages_shown: shown(&all),
        texts: Numbers::texts(&tally),
        words: Numbers::words(&tally),
        campaigns: of.campaigns().into_iter().map(|(name, documents)| campaign(name, &documents)).collect(),
        documents: of.documents.iter().map(document).collect(),
    }
}

fn campaign<'a>(campaign: Option<&'a str>, documents: &[&DocumentStatus]) -> Campaign<'a> {
    let tally = tally(documents);
    Campaign {
        campaign,
        pages: documents.len(),
        pages_shown: shown(documents),
        texts: Numbers::texts(&tally),
        words: Numbers::words(&tally),
    }
}

fn tally(documents: &[&DocumentStatus]) -> Tally {
    documents.iter().map(|doc| doc.tally).sum()
}

fn shown(documents: &[&DocumentStatus]) -> usize {
    documents.iter().filter(|doc| doc.appears == Appears::Shown).count()
}

fn document(doc: &DocumentStatus) -> Document<'_> {
    Document {
        document: &doc.name,
        campaign: doc.campaign(),
        source: doc.source.as_str(),
        file: doc.file.as_str(),
        whole: doc.is_whole,
        page: doc.appears.name(),
        share: doc.share.of_all(),
        texts: Numbers::texts(&doc.tally),
        words: Numbers::words(&doc.tally),
    }
}

/// A row for each language and document.
pub(super) fn csv(config: &Config, report: &[LanguageStatus]) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let kinds = ["total", "missing", "stale", "unknown", "needs-review", "reviewed"];
    let mut head: Vec<String> =
        ["language", "campaign", "document", "page", "share", "publish-at"].map(str::to_owned).into();
    head.extend(["texts", "words"].iter().flat_map(|unit| kinds.map(|kind| format!("{unit}-{kind}"))));
    let mut rows = vec![head];
    for of in report {
        let language = &config.languages[of.lang];
        rows.extend(of.documents.iter().map(|doc| {
            let mut row = vec![
                language.code.clone(),
                doc.campaign().unwrap_or_default().to_owned(),
                doc.name.clone(),
                doc.appears.name().to_owned(),
                doc.share.of_all().to_string(),
                language.publish_at.to_string(),
            ];
            row.extend(Numbers::texts(&doc.tally).cells());
            row.extend(Numbers::words(&doc.tally).cells());
            row
        }));
    }
    for row in rows {
        writer.write_record(row).expect("rows are of one length, and memory takes them");
    }
    let bytes = writer.into_inner().expect("memory takes all of it");
    String::from_utf8(bytes).expect("what went in was text")
}
