//! The parts of a document that are the same for every text but for its language: what files there are, how
//! paragraphs look, how lists count.

use std::fmt::Write as _;

/// The styles of headings, the largest first.
pub(super) const HEADINGS: [&str; 4] = ["Heading1", "Heading2", "Heading3", "Heading4"];

/// How far a list is set in, in twentieths of a point.
pub(super) const STEP: usize = 400;

/// `[Content_Types].xml`
pub(super) const CONTENT_TYPES: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
    r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">"#,
    r#"<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"#,
    r#"<Default Extension="xml" ContentType="application/xml"/>"#,
    r#"<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>"#,
    r#"<Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>"#,
    r#"<Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>"#,
    r#"<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>"#,
    "</Types>"
);

/// `_rels/.rels`
pub(super) const RELATIONS: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
    r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#,
    r#"<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>"#,
    r#"<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>"#,
    "</Relationships>"
);

/// `word/_rels/document.xml.rels`
pub(super) const RELATIONS_OF_DOCUMENT: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
    r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#,
    r#"<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>"#,
    r#"<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/>"#,
    "</Relationships>"
);

/// What each part in WordprocessingML begins with.
const HEAD: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#;
const NAMESPACE: &str = r#"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main""#;

/// `docProps/core.xml`; `title` is XML already.
pub(super) fn properties(title: &str, tag: &str) -> String {
    format!(
        "{HEAD}<cp:coreProperties \
         xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{title}</dc:title>\
         <dc:language>{tag}</dc:language></cp:coreProperties>"
    )
}

/// `word/document.xml` around the paragraphs: A4, with the section in the direction of the text.
pub(super) fn document(paragraphs: &str, is_rtl: bool) -> String {
    let bidi = if is_rtl { "<w:bidi/>" } else { "" };
    format!(
        "{HEAD}<w:document {NAMESPACE}><w:body>{paragraphs}<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/>\
         <w:pgMar w:top=\"1134\" w:right=\"1304\" w:bottom=\"1134\" w:left=\"1304\" w:header=\"709\" \
         w:footer=\"709\" w:gutter=\"0\"/>{bidi}</w:sectPr></w:body></w:document>"
    )
}

/// `word/numbering.xml`: list 1 has dots, each further one numbers that begin at one of `starts`.
pub(super) fn numbering(starts: &[u64]) -> String {
    let mut xml = format!("{HEAD}<w:numbering {NAMESPACE}>");
    for (id, kind, marks) in [(0, "bullet", ["•", "–", "•"]), (1, "decimal", ["%.", "%.", "%."])] {
        let _ =
            write!(xml, "<w:abstractNum w:abstractNumId=\"{id}\"><w:multiLevelType w:val=\"multilevel\"/>");
        for level in 0..9 {
            let mark = marks[level % marks.len()].replace('%', &format!("%{}", level + 1));
            let _ = write!(
                xml,
                "<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{kind}\"/>\
                 <w:lvlText w:val=\"{mark}\"/><w:lvlJc w:val=\"start\"/>\
                 <w:pPr><w:ind w:start=\"{}\" w:hanging=\"{STEP}\"/></w:pPr></w:lvl>",
                (level + 1) * STEP
            );
        }
        xml.push_str("</w:abstractNum>");
    }
    xml.push_str("<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>");
    for (at, start) in starts.iter().enumerate() {
        let _ = write!(xml, "<w:num w:numId=\"{}\"><w:abstractNumId w:val=\"1\"/>", at + 2);
        for level in 0..9 {
            let _ = write!(
                xml,
                "<w:lvlOverride w:ilvl=\"{level}\"><w:startOverride w:val=\"{start}\"/></w:lvlOverride>"
            );
        }
        xml.push_str("</w:num>");
    }
    xml + "</w:numbering>"
}

/// `word/styles.xml`
pub(super) fn styles(tag: &str, is_rtl: bool) -> String {
    let lang =
        if is_rtl { format!("<w:lang w:bidi=\"{tag}\"/>") } else { format!("<w:lang w:val=\"{tag}\"/>") };
    let mut xml = format!(
        "{HEAD}<w:styles {NAMESPACE}><w:docDefaults><w:rPrDefault><w:rPr>\
         <w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\" w:eastAsia=\"Calibri\" w:cs=\"Arial\"/>\
         <w:sz w:val=\"22\"/><w:szCs w:val=\"24\"/>{lang}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>\
         <w:spacing w:after=\"120\" w:line=\"276\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>\
         <w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
    );
    let heading = |level: usize, size: usize| {
        let paragraph =
            format!("<w:keepNext/><w:spacing w:before=\"240\"/><w:outlineLvl w:val=\"{level}\"/>");
        (paragraph, format!("<w:b/><w:bCs/><w:sz w:val=\"{size}\"/><w:szCs w:val=\"{size}\"/>"))
    };
    let small = "<w:sz w:val=\"18\"/><w:szCs w:val=\"20\"/>";
    let set_in = format!("<w:ind w:start=\"{STEP}\"/>");
    let letters = "<w:rFonts w:ascii=\"Consolas\" w:hAnsi=\"Consolas\" w:cs=\"Courier New\"/>";
    let named: [(&str, &str, (String, String)); 11] = [
        (
            "Title",
            "Title",
            (String::new(), "<w:b/><w:bCs/><w:sz w:val=\"44\"/><w:szCs w:val=\"44\"/>".into()),
        ),
        ("Subtitle", "Subtitle", (String::new(), "<w:sz w:val=\"26\"/><w:szCs w:val=\"28\"/>".into())),
        (HEADINGS[0], "heading 1", heading(0, 32)),
        (HEADINGS[1], "heading 2", heading(1, 28)),
        (HEADINGS[2], "heading 3", heading(2, 24)),
        (HEADINGS[3], "heading 4", heading(3, 22)),
        ("Strong", "Strong paragraph", ("<w:keepNext/>".into(), "<w:b/><w:bCs/>".into())),
        ("Quote", "Quote", (set_in, "<w:i/><w:iCs/>".into())),
        ("Code", "Code", ("<w:spacing w:after=\"0\"/>".into(), letters.into())),
        ("Cell", "Cell", ("<w:spacing w:after=\"0\"/>".into(), String::new())),
        ("Small", "Small", (String::new(), small.into())),
    ];
    for (id, name, (paragraph, run)) in named {
        let _ = write!(
            xml,
            "<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/>\
             <w:basedOn w:val=\"Normal\"/><w:next w:val=\"Normal\"/><w:qFormat/>\
             <w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
        );
    }
    let edge = |side: &str| format!("<w:{side} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>");
    let edges: String = ["top", "start", "bottom", "end", "insideH", "insideV"].map(edge).concat();
    let _ = write!(
        xml,
        "<w:style w:type=\"character\" w:styleId=\"Letters\"><w:name w:val=\"Letters\"/><w:rPr>{letters}</w:rPr>\
         </w:style><w:style w:type=\"table\" w:styleId=\"Grid\"><w:name w:val=\"Table Grid\"/><w:tblPr>\
         <w:tblBorders>{edges}</w:tblBorders></w:tblPr></w:style></w:styles>"
    );
    xml
}
