//! A choice by a figure has every form that the language needs: figures change.

use super::{Case, Rule};
use crate::diag::{Diagnostic, Diagnostics, Severity};
use crate::facts::FactValue;
use crate::format::{Formats, Number, NumberOptions, Plural, PluralKind};
use crate::messages::syntax::{Expr, Function, Key, Select};

/// See the module.
#[derive(Debug)]
pub(super) struct PluralForms;

impl Rule for PluralForms {
    fn code(&self) -> &'static str {
        "plural-forms"
    }

    fn why(&self) -> &'static str {
        "the words must still be right when the figure is another"
    }

    fn severity(&self) -> Severity {
        Severity::Warning
    }

    fn look(&self, case: &Case<'_>, found: &mut Diagnostics) {
        let Some(value) = &case.message.value else { return };
        value.walk(&mut |expr| {
            if let Expr::Select(select) = expr
                && let Some((figure, kind)) = counted(&select.selector)
                && let Some(fact) = case.site.facts.get(figure)
                && matches!(fact.value, FactValue::Number(_))
            {
                let forms = case.site.messages.formats(case.lang).plurals(kind);
                unknown(case, select, &forms, found);
                missing(case, select, figure, kind, found);
            }
        });
    }
}

/// The figure that a choice is made by.
fn counted(selector: &Expr) -> Option<(&str, PluralKind)> {
    match selector {
        Expr::Variable(figure) => Some((&figure.id, PluralKind::Cardinal)),
        Expr::Call(Function::Number(_, kind), arguments, _) => match arguments.first()? {
            Expr::Variable(figure) => Some((&figure.id, *kind)),
            Expr::Text(_)
            | Expr::Number(_)
            | Expr::Message(_)
            | Expr::Term(..)
            | Expr::Call(..)
            | Expr::Select(_) => None,
        },
        Expr::Call(Function::DateTime | Function::List, ..)
        | Expr::Text(_)
        | Expr::Number(_)
        | Expr::Message(_)
        | Expr::Term(..)
        | Expr::Select(_) => None,
    }
}

/// Forms that the language has not.
fn unknown(case: &Case<'_>, select: &Select, forms: &[Plural], found: &mut Diagnostics) {
    let known = || forms.iter().map(|form| form.as_str());
    for variant in &select.variants {
        let Key::Name(name) = &variant.key else { continue };
        if !known().any(|form| form == &**name) {
            let message = format!("`{name}` is no plural form of {}", case.language().name);
            let list: Vec<String> = known().map(|form| format!("`{form}`")).collect();
            found.push(
                Diagnostic::warning("plural-forms", message)
                    .at(case.place_of(&format!("[{name}]")))
                    .did_you_mean(name, known())
                    .hint(format!("its forms are {}", list.join(", "))),
            );
        }
    }
}

/// Forms that numbers have, and the choice has not.
fn missing(case: &Case<'_>, select: &Select, figure: &str, kind: PluralKind, found: &mut Diagnostics) {
    let formats = case.site.messages.formats(case.lang);
    let gaps: Vec<String> = Plural::ALL
        .into_iter()
        .filter(|form| !select.variants.iter().any(|variant| is_form(&variant.key, *form)))
        .filter_map(|form| Some((form, first_without(select, form, kind, formats)?)))
        .map(|(form, number)| format!("`{}` (as for {number})", form.as_str()))
        .collect();
    if !gaps.is_empty() {
        let message = format!("`${figure}` needs more forms: {}", gaps.join(", "));
        found.push(
            Diagnostic::warning("plural-forms", message).at(case.span.clone()).hint(
                "add a line for each of them, such as `[few] …`, even where the figure is another today",
            ),
        );
    }
}

fn is_form(key: &Key, form: Plural) -> bool {
    matches!(key, Key::Name(name) if &**name == form.as_str())
}

/// The first number of a form that the choice does not name itself. Forms that only millions or fractions
/// have are not asked for.
fn first_without(select: &Select, form: Plural, kind: PluralKind, formats: &Formats) -> Option<u32> {
    let is_named = |number: u32| {
        let number = Number::from(number);
        select
            .variants
            .iter()
            .any(|variant| matches!(&variant.key, Key::Number(key) if key.same_value(&number)))
    };
    let has_form = |number: u32| formats.plural(number, kind, NumberOptions::default()) == form;
    (0..=HIGHEST).find(|number| has_form(*number) && !is_named(*number))
}

/// No language has a form for whole numbers between this and a million only.
const HIGHEST: u32 = 200;
