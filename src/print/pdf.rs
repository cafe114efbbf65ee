//! What Typst leaves open in a PDF for a print shop: the box that the bleed reaches to (ISO 32000-1, 14.11.2).

use lopdf::{Document, Object};

use crate::diag::{self, Diagnostic};

/// mm in a pt.
const MM: f64 = 72.0 / 25.4;

/// The PDF `bytes` with a bleed box on each page that lies `slug` mm inside its media box.
///
/// # Errors
/// When it is no PDF, which is not to be.
pub(super) fn with_bleed_box(bytes: &[u8], slug: f64) -> diag::Result<Vec<u8>> {
    let failed = |error: &dyn std::fmt::Display| {
        Diagnostic::failure("cannot-write-pdf", format!("the boxes of a PDF cannot be written: {error}"))
    };
    let mut document = Document::load_mem(bytes).map_err(|error| failed(&error))?;
    let pages: Vec<_> = document.get_pages().into_values().collect();
    for page in pages {
        let page = document.get_dictionary_mut(page).map_err(|error| failed(&error))?;
        let media = page.get(b"MediaBox").and_then(Object::as_array).map_err(|error| failed(&error))?;
        let sides: Vec<f64> = media.iter().filter_map(|side| side.as_float().ok().map(f64::from)).collect();
        let [left, bottom, right, top] = sides[..] else {
            return Err(failed(&"its media box has no four sides"));
        };
        let inside = slug * MM;
        let bleed = [left + inside, bottom + inside, right - inside, top - inside];
        #[expect(clippy::cast_possible_truncation, reason = "a PDF has numbers of this size")]
        let bleed = bleed.map(|side| Object::Real(side as f32)).to_vec();
        page.set("BleedBox", Object::Array(bleed));
    }
    let mut out = Vec::with_capacity(bytes.len() + 256);
    document.save_to(&mut out).map_err(|error| failed(&error))?;
    Ok(out)
}
