"""The flyer of benches/leaflets.rs in WeasyPrint, so many times in one loop: seconds of processor time each."""
import sys
import time

import segno
from weasyprint import HTML

LINE = "Vi kräver att det byggs hyresrätter till rimlig hyra i alla områden, inte bara i några"
TITLE = "Bostäder för alla"
STYLE = """
@page { size: 148mm 210mm; margin: 10mm }
body { font: 10pt/1.5 "Noto Sans", "DejaVu Sans", sans-serif }
.cover { break-after: page; background: #ffc83d; min-height: 180mm; padding: 6mm }
h1 { font-size: 40pt; line-height: 1.1 } .columns { columns: 2 } svg { width: 24mm }
footer { font-size: 7pt; background: #ffc83d; padding: 4mm }
"""


def code(address):
    return segno.make(address, error="m").svg_inline(scale=4)


def leaflet(n):
    sections = "".join(
        f"<h2>{TITLE} {part}</h2><p>{LINE}, housing.</p><ul><li>{TITLE}<li>{TITLE}</ul>"
        for part in range(2)
    )
    return (
        f"<html lang=sv><title>{TITLE}</title><style>{STYLE}</style><div class=cover><h1>{TITLE}</h1>"
        f"<p>{LINE}</p><p>{LINE}.</p></div><div class=columns>{sections}</div><footer>"
        f"{code(f'https://x.example/l/{n}/')}<p>{TITLE}</p>{code('https://x.example/')}"
        f"<p>Grupp {n}, grupp{n}@x.example, 08-123 45 67, Huset {n}. En rättvis region.</p></footer></html>"
    )


def main():
    count = int(sys.argv[1])
    HTML(string=leaflet(0)).write_pdf()
    start = time.process_time()
    for n in range(count):
        HTML(string=leaflet(n)).write_pdf()
    print((time.process_time() - start) / count)


main()
