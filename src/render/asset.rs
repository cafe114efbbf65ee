//! The files beside the texts, and those of the theme.

use crate::site::{Site, url};

use super::theme::Theme;
use super::{Job, Renderer};

/// Publishes files as they are.
#[derive(Debug)]
pub(super) struct Assets;

impl Renderer for Assets {
    fn name(&self) -> &'static str {
        "assets"
    }

    fn plan<'s>(&self, site: &'s Site, theme: &'s Theme) -> Vec<Job<'s>> {
        // Files of equal content and name have one address, and are one file.
        let mut assets: Vec<_> = site
            .assets
            .values()
            .map(|asset| (&asset.url, &asset.bytes))
            .chain(theme.assets.values().map(|asset| (&asset.url, &asset.bytes)))
            .collect();
        assets.sort();
        assets.dedup();
        let job = |(url, bytes): (_, &'s std::sync::Arc<[u8]>)| {
            Some(Job::new(url::out_path(url)?, move || Ok(bytes.to_vec())))
        };
        assets.into_iter().filter_map(job).collect()
    }
}
