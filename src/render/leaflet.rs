//! What is printed: a PDF for every edition, and a picture of the first page of those for the screen.

use crate::path::OutPath;
use crate::print::{editions, pictures};
use crate::site::{Site, url};

use super::theme::Theme;
use super::{Job, Renderer};

/// Prints leaflets, forms and handbooks.
#[derive(Debug)]
pub(super) struct Leaflets;

impl Renderer for Leaflets {
    fn name(&self) -> &'static str {
        "leaflets"
    }

    fn plan<'s>(&self, site: &'s Site, theme: &'s Theme) -> Vec<Job<'s>> {
        let mut jobs = Vec::new();
        for edition in editions(site, &theme.press).into_iter().chain(pictures(site, &theme.press)) {
            let origin = edition.page.front.span.clone();
            if let Some(path) = edition.preview.as_ref().and_then(url::out_path) {
                let edition = edition.clone();
                let print = move || theme.press.preview(site, &edition);
                jobs.push(Job::printed(path, print).from(origin.clone()));
            }
            let path: Option<OutPath> = url::out_path(&edition.url);
            jobs.extend(
                path.map(|path| Job::printed(path, move || theme.press.print(site, &edition)).from(origin)),
            );
        }
        jobs
    }
}
