//! Long lists in pages. [`part`] cuts a list, [`view`] leads from one page of it to the others.

use crate::messages::Args;
use crate::path::UrlPath;
use crate::site::url;

use super::place::Place;
use super::text;
use super::view::{PagerView, StepView};

/// How many entries a page of a list has.
pub(super) const PER_PAGE: usize = 25;

/// How many pages a list of so many entries has: one even where there is nothing to list.
pub(super) fn pages(entries: usize) -> usize {
    entries.div_ceil(PER_PAGE).max(1)
}

/// The entries on page `number`, from 1.
pub(super) fn part<T>(list: &[T], number: usize) -> &[T] {
    let from = (number.saturating_sub(1) * PER_PAGE).min(list.len());
    &list[from..(from + PER_PAGE).min(list.len())]
}

/// The way from page `number` of `pages`, which stands at `here`, to the others; `None` for a list of one page.
pub(super) fn view(
    here: &UrlPath,
    number: usize,
    pages: usize,
    address: &dyn Fn(usize) -> UrlPath,
) -> Option<PagerView> {
    if pages < 2 {
        return None;
    }
    let href = |number: usize| url::relative(here, &address(number));
    let mut last = 0;
    let steps = (1..=pages).filter(|step| *step == 1 || *step == pages || step.abs_diff(number) < 3);
    let steps = steps.map(|step| {
        let gap = step > last + 1;
        last = step;
        StepView { number: step, href: href(step), current: step == number, gap }
    });
    Some(PagerView {
        steps: steps.collect(),
        previous: (number > 1).then(|| href(number - 1)),
        next: (number < pages).then(|| href(number + 1)),
    })
}

/// What a page of a list is called: all but the first have a number.
pub(super) fn title(place: Place<'_>, name: String, number: usize) -> String {
    if number == 1 {
        return name;
    }
    let shown = text::number(place.site, place.lang, number);
    let args = Args::new().with("title", name.as_str()).with("number", shown.as_str());
    text::message_with(place.site, place.lang, "list-page-title", &args)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(number: usize, pages: usize, expect: &str) {
        let address = |step: usize| UrlPath::new(format!("list/{step}/"));
        let shown = view(&address(number), number, pages, &address).map_or_else(String::new, |view| {
            let steps = view.steps.iter().map(|step| {
                let gap = if step.gap { "… " } else { "" };
                if step.current { format!("{gap}[{}]", step.number) } else { format!("{gap}{}", step.number) }
            });
            steps.collect::<Vec<_>>().join(" ")
        });
        assert_eq!(shown, expect);
    }

    #[test]
    fn the_pages_near_by_and_both_ends_are_shown() {
        check(1, 1, "");
        check(1, 2, "[1] 2");
        check(1, 9, "[1] 2 3 … 9");
        check(5, 9, "1 … 3 4 [5] 6 7 … 9");
        check(9, 9, "1 … 7 8 [9]");
    }

    #[test]
    fn every_entry_is_on_one_page() {
        let list: Vec<usize> = (0..2 * PER_PAGE + 1).collect();
        let parts: Vec<usize> = (1..=pages(list.len())).flat_map(|n| part(&list, n)).copied().collect();
        assert_eq!(parts, list);
        assert_eq!((pages(0), pages(PER_PAGE), part(&list, 9).len()), (1, 1, 0));
    }
}
