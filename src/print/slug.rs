//! What the sheets of a booklet say to the one who prints them: which sheet it is, and over which edge it is
//! turned. In the reader's language, set by the theme's `slug.typ`, and laid into the fold by `impose`: an A5
//! booklet on A4 has no paper outside its trim.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::json;

use crate::diag;
use crate::lang::Lang;
use crate::messages::Args;
use crate::site::Site;
use crate::site::words as text;

use super::Press;
use super::engine::{Data, Pages, Shared};
use super::format::{Flip, Home};
use super::inline::primary;

impl Press {
    /// A line for each of `count` sheets, each as a page; nothing for what has one side.
    ///
    /// # Errors
    /// When the theme cannot set it.
    pub(super) fn slugs(
        &self,
        site: &Site,
        lang: Lang,
        home: &Home,
        count: usize,
    ) -> diag::Result<Option<Pages>> {
        let id = match home.flip {
            Flip::Short => "leaflet-flip-short",
            Flip::Long => "leaflet-flip-long",
            Flip::None => return Ok(None),
        };
        let language = &site.config.languages[lang];
        let line = |sheet: usize| {
            let args = Args::new().with("sheet", sheet as u64).with("count", count as u64);
            text::message_with(site, lang, id, &args)
        };
        let lines: Vec<String> = (1..=count).map(line).collect();
        let letters = lines.iter().flat_map(|line| line.chars()).filter(|c| c.is_alphabetic()).collect();
        let data = json!({
            "lines": lines,
            "fonts": self.typesetter.fonts.families(&language.fonts, &letters),
            "lang": primary(&language.code),
            "dir": language.direction.as_str(),
        });
        let json = serde_json::to_vec(&data).unwrap_or_default();
        let shared = Arc::new(Shared::new(json, BTreeMap::new(), &self.typesetter.fonts));
        let data = Data { shared, group: b"null".to_vec() };
        self.typesetter.engine.set("/theme/slug.typ", &data).map(Some)
    }
}
