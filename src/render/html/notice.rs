//! Political advertising: its label on web pages, and the transparency notice that the label leads to, for
//! people and for machines (Regulation (EU) 2024/900, articles 11 and 12). A notice lies below the short
//! address of its leaflet, so that what is printed leads to it as long as the address is kept.

use serde::Serialize;

use crate::config::PoliticalAd;
use crate::diag;
use crate::lang::Lang;
use crate::messages::Args;
use crate::path::UrlPath;
use crate::print::version;
use crate::site::short::Code;
use crate::site::{Shown, Site, url};

use super::super::Job;
use super::super::theme::Theme;
use super::place::Place;
use super::view::{AdView, AlternateView, NoticeView, ToldView};
use super::{chrome, listing, text};

/// The notices: one for each short address of what is political advertising.
pub(super) fn plan<'s>(site: &'s Site, theme: &'s Theme) -> Vec<Job<'s>> {
    let mut jobs = Vec::new();
    for code in &site.codes.list {
        let Some((ad, shown)) = advertised(site, code) else { continue };
        let at = shown.page.front.key_span("political-ad");
        let page = url::out_path(&address(code))
            .map(|path| Job::new(path, move || render(site, theme, code, ad, shown)));
        let data = url::out_path(&data_address(code))
            .map(|path| Job::new(path, move || data(site, theme, code, ad, shown)));
        jobs.extend(page.into_iter().chain(data).map(|job| job.from(at.clone())));
    }
    jobs
}

/// The label of a page that is political advertising.
pub(super) fn label(place: Place<'_>, shown: Shown<'_>) -> Option<AdView> {
    let code = place.site.codes.of(&shown.page.id, shown.page.lang)?;
    let (ad, _) = advertised(place.site, code)?;
    let say = |key, written: &Option<String>| Some(told(place, key, written.as_deref()?));
    Some(AdView {
        sponsor: told(place, "sponsor", &ad.sponsor),
        controller: say("controller", &ad.controller),
        process: say("process", &ad.process),
        targeting: say("targeting", &ad.targeting),
        href: url::relative(place.url, &address(code)),
    })
}

/// What is said of the page of a code, and the page as readers of its language see it.
fn advertised<'s>(site: &'s Site, code: &Code) -> Option<(&'s PoliticalAd, Shown<'s>)> {
    let ad = site.config.political_ad.as_ref()?;
    site.lead(&code.page).filter(|lead| lead.front.political_ad)?;
    Some((ad, site.nearest(&code.page, code.lang)?))
}

fn address(code: &Code) -> UrlPath {
    UrlPath::new(format!("{}ad/", code.url.as_str()))
}

fn data_address(code: &Code) -> UrlPath {
    UrlPath::new(format!("{}ad.json", address(code).as_str()))
}

fn render(
    site: &Site,
    theme: &Theme,
    code: &Code,
    ad: &PoliticalAd,
    shown: Shown<'_>,
) -> diag::Result<Vec<u8>> {
    let url = address(code);
    let place = Place { site, press: &theme.press, lang: shown.lang, url: &url };
    let title = text::title(site, shown.page);
    let args = Args::new().with("title", title.as_str());
    let mut page =
        listing::bare(place, "ad-notice", text::message_with(site, place.lang, "notice-of", &args));
    page.description = Some(text::message(site, place.lang, "notice-lead"));
    page.breadcrumb = chrome::breadcrumb(place, &code.page);
    page.breadcrumb.push(place.shown_link(shown));
    page.notice = Some(NoticeView {
        ad: place.shown_link(shown),
        version: version(site, shown.page).map(|day| text::date(site, place.lang, day)),
        told: all_told(place, ad),
        data: url::relative(&url, &data_address(code)),
    });
    let own = versions(site, code);
    let of = |lang: Lang| own.iter().find(|(other, _)| *other == lang).map(|(_, url)| url.clone());
    if let Some(base) = site.config.url.as_deref() {
        page.canonical = Some(url::absolute(base, of(place.lang).as_ref().unwrap_or(&url)));
        page.alternates = alternates(site, base, &own);
    }
    listing::render(theme, place, page, &|lang| {
        let ad = || site.shown(&code.page, lang).map(|shown| (shown.url.clone(), false));
        of(lang).map(|url| (url, true)).or_else(ad)
    })
}

/// The notices of the same page in all languages that it is published in.
fn versions(site: &Site, code: &Code) -> Vec<(Lang, UrlPath)> {
    let is_own = |lang: Lang| site.shown(&code.page, lang).is_some_and(|shown| !shown.is_fallback());
    let own = site.published.iter().filter(|&&lang| is_own(lang));
    own.filter_map(|&lang| Some((lang, address(site.codes.of(&code.page, lang)?)))).collect()
}

fn alternates<'a>(site: &'a Site, base: &str, own: &[(Lang, UrlPath)]) -> Vec<AlternateView<'a>> {
    let languages = &site.config.languages;
    let default = own.iter().find(|(lang, _)| *lang == languages.source()).or(own.first());
    let named = own.iter().map(|(lang, url)| (languages[*lang].code.as_str(), url));
    let all = named.chain(default.map(|(_, url)| ("x-default", url)));
    all.map(|(lang, url)| AlternateView { lang, href: url::absolute(base, url) }).collect()
}

/// All that is said, in the order of article 12.
fn all_told(place: Place<'_>, ad: &PoliticalAd) -> Vec<ToldView> {
    let rows = [
        ("sponsor", Some(&ad.sponsor)),
        ("controller", ad.controller.as_ref()),
        ("email", Some(&ad.email)),
        ("address", Some(&ad.address)),
        ("established", Some(&ad.established)),
        ("paid-by", ad.paid_by.as_ref()),
        ("period", Some(&ad.period)),
        ("amounts", Some(&ad.amounts)),
        ("funding", Some(&ad.funding)),
        ("process", ad.process.as_ref()),
        ("official", ad.official.as_ref()),
        ("targeting", ad.targeting.as_ref()),
    ];
    rows.into_iter().filter_map(|(key, written)| Some(told(place, key, written?))).collect()
}

fn told(place: Place<'_>, key: &'static str, written: &str) -> ToldView {
    let (text, lang) = text::political_ad(place.site, place.lang, key, written);
    let href = match key {
        "email" => Some(format!("mailto:{text}")),
        "official" if text.starts_with("https://") || text.starts_with("http://") => Some(text.clone()),
        _ => None,
    };
    ToldView { key, text_in: place.tongue_of(lang), text, href }
}

/// A notice for machines: the keys of `[political-ad]`, and what it belongs to.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Data<'a> {
    regulation: &'static str,
    language: &'a str,
    title: String,
    version: Option<String>,
    page: String,
    notice: String,
    publisher: Option<&'a str>,
    #[serde(flatten)]
    told: std::collections::BTreeMap<&'static str, String>,
}

fn data(
    site: &Site,
    theme: &Theme,
    code: &Code,
    ad: &PoliticalAd,
    shown: Shown<'_>,
) -> diag::Result<Vec<u8>> {
    let url = address(code);
    let place = Place { site, press: &theme.press, lang: shown.lang, url: &url };
    let base = site.config.url.as_deref().unwrap_or_default();
    let data = Data {
        regulation: "(EU) 2024/900",
        language: &site.config.languages[shown.lang].code,
        title: text::title(site, shown.page),
        version: version(site, shown.page).map(|day| day.to_string()),
        page: url::absolute(base, shown.url),
        notice: url::absolute(base, &url),
        publisher: site.config.publisher.as_deref(),
        told: all_told(place, ad).into_iter().map(|told| (told.key, told.text)).collect(),
    };
    let mut json = serde_json::to_vec_pretty(&data).expect("a struct of texts has nothing that JSON has not");
    json.push(b'\n');
    Ok(json)
}
