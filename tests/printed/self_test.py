"""The checks of documents.py find what is wrong: each is given a PDF that is right, and one with its fault."""

import sys
import tempfile
from pathlib import Path

from documents import Expected, bare, faults, shuffled

WANTED = Expected({"MediaBox": (148, 210), "TrimBox": (128, 190)}, False, "Homes first", "homes.example/l/ab2cd", True, False)


def pdf(lines, trim=(28.35, 28.35, 391.18, 566.93), title=True, font=True):
    """A page with these lines of text, written by hand. `font` puts one into the file."""
    text = "BT /F 12 Tf 60 500 Td " + " ".join(f"({line}) Tj 0 -20 Td" for line in lines) + " ET"
    box = " ".join(map(str, trim))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 419.53 595.28] /TrimBox [{box}] /Contents 4 0 R"
        " /Resources << /Font << /F 5 0 R >> >> >>",
        f"<< /Length {len(text)} >>\nstream\n{text}\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
        if not font
        else "<< /Type /Font /Subtype /Type3 /Name /F /FontBBox [0 0 1000 1000] /FontMatrix [.001 0 0 .001 0 0]"
        " /FirstChar 0 /LastChar 255 /Widths [" + "500 " * 256 + "] /CharProcs << /a 7 0 R >>"
        " /Encoding << /Type /Encoding /BaseEncoding /WinAnsiEncoding >> /Resources << >> >>",
        "<< /Title (Homes first) >>" if title else "<< >>",
        "<< /Length 28 >>\nstream\n500 0 d0 0 0 400 700 re f   \nendstream",
    ]
    out, at = b"%PDF-1.7\n", []
    for number, content in enumerate(objects, 1):
        at.append(len(out))
        out += f"{number} 0 obj\n{content}\nendobj\n".encode()
    start = len(out)
    out += f"xref\n0 {len(at) + 1}\n0000000000 65535 f \n".encode()
    out += b"".join(f"{place:010} 00000 n \n".encode() for place in at)
    trailer = f"<< /Size {len(at) + 1} /Root 1 0 R /Info 6 0 R >>"
    return out + f"trailer\n{trailer}\nstartxref\n{start}\n%%EOF\n".encode()


def main():
    good = ["Homes first", "homes.example/", "l/ab2cd"]
    half_a_mm = (28.35, 28.35, 391.18 - 1.42, 566.93)
    cases = [
        ("right", pdf(good), ""),
        ("not whole", pdf(good)[:300], "qpdf"),
        ("a font that is not there", pdf(good, font=False), "not in the file"),
        ("a box that is wrong by half a mm", pdf(good, trim=half_a_mm), "TrimBox"),
        ("no title", pdf(good, title=False), "no title"),
        ("no headline", pdf(good[1:]), "headline"),
        ("no address", pdf(good[:1]), "address"),
        ("in the wrong order", pdf(good[1:] + good[:1]), "before the headline"),
    ]
    wrong = []
    with tempfile.TemporaryDirectory() as folder:
        for name, content, expected in cases:
            path = Path(folder) / "a.pdf"
            path.write_bytes(content)
            found = faults(path, WANTED)
            right = not found if expected == "" else len(found) > 0 and all(expected in fault for fault in found)
            if not right:
                wrong.append(f"{name}: found {found}")
    if shuffled("\u202bللبيع\u202c .تمليك") != {"".join(sorted(bare(w))) for w in ("تمليك", "للبيع")}:
        wrong.append("words from right to left are not read")
    if wrong:
        sys.exit("the checks do not see what they should:\n" + "\n".join(wrong))
    print(f"the checks of printed files fail where they must: {len(cases) - 1} faults")


if __name__ == "__main__":
    main()
