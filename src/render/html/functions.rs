//! What a template can call, beside Tera's own. All of it is about words and addresses; none of it
//! reads or changes anything.
//!
//! | call | gives |
//! |---|---|
//! | `t(key="home", ...)` | a string of the theme or site as HTML, marked where it is in another language |
//! | `t_attr(key="home", ...)` | the same as plain text, for attributes |
//! | `has_message(key="footer-note")` | whether there is such a string |
//! | `asset(path="campaign.css")` | the address of a file in the theme's `static/` |
//! | `number(value=12)` | a whole number in the page's digits |
//!
//! A string that is in no language is an error in the template.

use std::collections::BTreeMap;
use std::sync::Arc;

use tera::{Kwargs, State, Tera, TeraResult, Value};

use crate::lang::{Lang, Languages};
use crate::messages::{Answer, Args, Messages, Value as Given};

use super::body::escape;
use super::text::language_of;

/// What the functions look things up in.
#[derive(Clone, Debug)]
pub(in crate::render) struct Lookup {
    pub(in crate::render) languages: Languages,
    pub(in crate::render) messages: Arc<Messages>,
    /// The addresses of the theme's files from the root of the site, by their path in `static/`.
    pub(in crate::render) assets: Arc<BTreeMap<String, String>>,
}

/// Makes the functions known to `tera`.
pub(in crate::render) fn register(tera: &mut Tera, lookup: Lookup) {
    let l = lookup.clone();
    tera.register_function("t", move |args: Kwargs, state: &State| -> TeraResult<Value> {
        let (lang, answer) = l.answer(&args, state)?;
        Ok(Value::safe_string(&l.marked(lang, &answer)))
    });
    let l = lookup.clone();
    tera.register_function("t_attr", move |args: Kwargs, state: &State| -> TeraResult<String> {
        Ok(l.answer(&args, state)?.1.text.into_owned())
    });
    let l = lookup.clone();
    tera.register_function("has_message", move |args: Kwargs, state: &State| -> TeraResult<bool> {
        Ok(l.messages.get(l.lang(state)?, args.must_get("key")?, &Args::new()).is_some())
    });
    let l = lookup.clone();
    tera.register_function("number", move |args: Kwargs, state: &State| -> TeraResult<String> {
        Ok(l.messages.formats(l.lang(state)?).number(args.must_get::<i64>("value")?))
    });
    tera.register_function("asset", move |args: Kwargs, state: &State| -> TeraResult<String> {
        let path: &str = args.must_get("path")?;
        let root: String = state.get("root")?.unwrap_or_default();
        match lookup.assets.get(path) {
            Some(url) => Ok(root + url),
            None => Err(tera::Error::message(format!("the theme has no file `static/{path}`"))),
        }
    });
}

impl Lookup {
    fn lang(&self, state: &State) -> TeraResult<Lang> {
        let code: Option<String> = state.get("lang")?;
        let lang = code.as_deref().and_then(|code| self.languages.find(code));
        lang.ok_or_else(|| tera::Error::message("`lang` is not one of the site's languages"))
    }

    fn answer(&self, args: &Kwargs, state: &State) -> TeraResult<(Lang, Answer<'_>)> {
        let key: &str = args.must_get("key")?;
        let lang = self.lang(state)?;
        let mut values = Args::new();
        for (name, value) in args.iter() {
            if let Some(name) = name.as_str().filter(|&name| name != "key") {
                values = values.with(name, given(value));
            }
        }
        match self.messages.get(lang, key, &values) {
            Some(answer) => Ok((lang, answer)),
            None => {
                Err(tera::Error::message(format!("no language of the site or theme has the message `{key}`")))
            }
        }
    }

    /// The text as HTML, with its language where that is not the page's.
    fn marked(&self, lang: Lang, answer: &Answer<'_>) -> String {
        let mut html = String::with_capacity(answer.text.len());
        let (code, direction) = language_of(&self.languages, answer);
        if code == self.languages[lang].code {
            escape(&answer.text, &mut html);
            return html;
        }
        html.push_str("<span lang=\"");
        escape(code, &mut html);
        html.push_str("\" dir=\"");
        html.push_str(direction.as_str());
        html.push_str("\">");
        escape(&answer.text, &mut html);
        html.push_str("</span>");
        html
    }
}

/// A template's value as a message's value.
fn given(value: &Value) -> Given<'_> {
    match (value.as_i64(), value.as_str()) {
        (Some(number), _) => number.into(),
        (None, Some(text)) => text.into(),
        (None, None) => value.to_string().into(),
    }
}
