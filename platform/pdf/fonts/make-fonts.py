"""Makes the four fonts of documents from the published faces: whole Be Vietnam Pro, and Noto Sans SC as far as needed.

Be Vietnam Pro gets digits of one width, that no kerning touches, so that amounts stand under each other. Noto Sans SC
keeps every character in regular and the common ones in semibold (GB 2312 and the first level of Big5); it loses its
layout tables, which documents do not use, and takes the line height of Be Vietnam Pro, so that a line is as high with
Chinese in it as without.

    npm pack @expo-google-fonts/be-vietnam-pro@0.4.1 @expo-google-fonts/noto-sans-sc@0.4.3
    unpack each into a folder of its own
    apt-get install python3-fonttools python3-brotli
    python3 platform/pdf/fonts/make-fonts.py FOLDER_OF_BE_VIETNAM_PRO FOLDER_OF_NOTO_SANS_SC
"""
import copy
import io
import sys
from pathlib import Path

import brotli
from fontTools import subset
from fontTools.pens.boundsPen import BoundsPen
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._c_m_a_p import CmapSubtable

FIGURE_WIDTH = 660  # as platform/web/fonts
HERE = Path(__file__).parent
latin_source, han_source = (Path(name) for name in sys.argv[1:3])
WEIGHTS = {"regular": "400Regular", "semibold": "600SemiBold"}


def characters(encoding, keep=lambda encoded: True):
    """The characters outside ASCII that an encoding has."""
    found = set()
    for code in range(0x80, 0x10000):
        if 0xD800 <= code < 0xE000:
            continue
        encoded = chr(code).encode(encoding, "ignore")
        if encoded and keep(encoded):
            found.add(code)
    return found


def write(font, name):
    """One character map, in the form that platform/pdf/fonts.ts reads to know what a font has."""
    table = CmapSubtable.newSubtable(12)
    table.platformID, table.platEncID, table.language, table.cmap = 3, 10, 0, font.getBestCmap()
    font["cmap"].tables = [table]
    plain = io.BytesIO()
    font.save(plain)
    data = brotli.compress(plain.getvalue(), quality=11, lgwin=24)
    (HERE / f"{name}.ttf.br").write_bytes(data)
    print(name, len(font.getBestCmap()), "characters,", len(data), "bytes")


def figures_of_one_width(font):
    """Copies of the digits, each centred in its cell; the copies are in no kerning pair."""
    glyphs, metrics, shown, names = font["glyf"], font["hmtx"], font.getGlyphSet(), font.getBestCmap()
    order = font.getGlyphOrder()
    for digit in range(0x30, 0x3A):
        original = names[digit]
        pen = BoundsPen(shown)
        shown[original].draw(pen)
        left, _, right, _ = pen.bounds
        glyph = copy.deepcopy(glyphs[original])
        glyph.coordinates.translate((round((FIGURE_WIDTH - (right - left)) / 2 - left), 0))
        glyph.removeHinting()
        glyph.recalcBounds(glyphs)
        name = f"{original}.figure"
        glyphs.glyphs[name] = glyph
        order.append(name)
        metrics[name] = (FIGURE_WIDTH, glyph.xMin)
        for table in font["cmap"].tables:
            if digit in table.cmap:
                table.cmap[digit] = name
    font.setGlyphOrder(order)


height = None
for name, folder in WEIGHTS.items():
    font = TTFont(next((latin_source / folder).glob("*.ttf")), recalcTimestamp=False)
    figures_of_one_width(font)
    height = (font["hhea"].ascent, font["hhea"].descent, font["hhea"].lineGap, font["head"].unitsPerEm)
    write(font, f"latin-{name}")

common = characters("gb2312") | characters("big5", lambda encoded: encoded < b"\xc9\x40") | {0x20, 0xA0, 0xFFE5}
for name, folder in WEIGHTS.items():
    font = TTFont(next((han_source / folder).glob("*.ttf")), recalcTimestamp=False)
    has = set(font.getBestCmap())
    options = subset.Options(
        layout_features=[],
        hinting=False,
        notdef_outline=True,
        glyph_names=False,
        recalc_timestamp=False,
        drop_tables=["GSUB", "GPOS", "GDEF", "BASE", "STAT", "vhea", "vmtx"],
    )
    worker = subset.Subsetter(options)
    worker.populate(unicodes=has if name == "regular" else has & common)
    worker.subset(font)
    scale = font["head"].unitsPerEm / height[3]
    font["hhea"].ascent, font["hhea"].descent, font["hhea"].lineGap = (round(part * scale) for part in height[:3])
    write(font, f"han-{name}")
