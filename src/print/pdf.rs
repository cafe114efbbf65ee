//! What Typst leaves open in a PDF for a print shop: the box that the bleed reaches to (ISO 32000-1, 14.11.2),
//! and that grey is black ink alone.

use std::collections::BTreeSet;

use lopdf::{Dictionary, Document, Object, ObjectId};

use crate::diag::{self, Diagnostic};

/// mm in a pt.
const MM: f64 = 72.0 / 25.4;

/// The PDF `bytes` with a bleed box on each page that lies `slug` mm inside its media box, and with black and
/// grey in black ink.
///
/// # Errors
/// When it is no PDF, which is not to be.
pub(super) fn for_a_shop(bytes: &[u8], slug: f64) -> diag::Result<Vec<u8>> {
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
    in_black_ink(&mut document);
    let mut out = Vec::with_capacity(bytes.len() + 256);
    document.save_to(&mut out).map_err(|error| failed(&error))?;
    Ok(out)
}

/// Typst writes grey by a profile, of which a print shop's program may make four inks that never quite lie on
/// top of one another: a QR code of them cannot be read. `DeviceGray` is black ink and nothing else.
fn in_black_ink(document: &mut Document) {
    let profiles: BTreeSet<ObjectId> = document
        .objects
        .iter()
        .filter(|(_, object)| object.as_stream().is_ok_and(|stream| is_grey_profile(&stream.dict)))
        .map(|(id, _)| *id)
        .collect();
    let of_grey = |space: &Object| {
        let parts = space.as_array().map(Vec::as_slice);
        matches!(parts, Ok([_, Object::Reference(profile)]) if profiles.contains(profile))
    };
    let spaces: BTreeSet<ObjectId> =
        document.objects.iter().filter(|(_, object)| of_grey(object)).map(|(id, _)| *id).collect();
    for object in document.objects.values_mut() {
        let Ok(dict) = object.as_dict_mut() else { continue };
        let named = if dict.has(b"ColorSpace") { Some(dict) } else { resources(dict) };
        let Some(Ok(named)) = named.map(|dict| dict.get_mut(b"ColorSpace").and_then(Object::as_dict_mut))
        else {
            continue;
        };
        for (_, space) in named.iter_mut() {
            if of_grey(space) || space.as_reference().is_ok_and(|id| spaces.contains(&id)) {
                *space = Object::Name(b"DeviceGray".to_vec());
            }
        }
    }
    document.prune_objects();
}

fn resources(page: &mut Dictionary) -> Option<&mut Dictionary> {
    page.get_mut(b"Resources").and_then(Object::as_dict_mut).ok()
}

/// Whether this is the stream of a profile with one part.
fn is_grey_profile(dict: &Dictionary) -> bool {
    dict.get(b"N").and_then(Object::as_i64).is_ok_and(|parts| parts == 1) && !dict.has(b"Type")
}
