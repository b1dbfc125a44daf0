"""Makes the figures font: the digits of Be Vietnam Pro, each centred in a cell of one width.

Be Vietnam Pro draws its digits in widths of their own and has no tabular ones, so amounts would not stand under each
other. The width is the same in every weight, so that a bold total aligns with its column too.

    pip install fonttools brotli
    python platform/web/fonts/make-figures.py
"""
from pathlib import Path

from fontTools import subset
from fontTools.pens.boundsPen import BoundsPen
from fontTools.ttLib import TTFont

WIDTH = 660
HERE = Path(__file__).parent
SOURCE = HERE / "../../../node_modules/@fontsource/be-vietnam-pro/files"

for weight in (400, 500, 600):
    font = TTFont(SOURCE / f"be-vietnam-pro-latin-{weight}-normal.woff2")
    options = subset.Options(layout_features=[], hinting=False, notdef_outline=True)
    worker = subset.Subsetter(options)
    worker.populate(unicodes=range(0x30, 0x3A))
    worker.subset(font)
    glyphs, shown, metrics = font["glyf"], font.getGlyphSet(), font["hmtx"]
    for name in font.getBestCmap().values():
        pen = BoundsPen(shown)
        shown[name].draw(pen)
        left, _, right, _ = pen.bounds
        shift = round((WIDTH - (right - left)) / 2 - left)
        glyph = glyphs[name]
        glyph.coordinates.translate((shift, 0))
        glyph.recalcBounds(glyphs)
        metrics[name] = (WIDTH, glyph.xMin)
    for record in font["name"].names:
        if record.nameID in (1, 4, 6, 16):
            record.string = "EntenteFigures" if record.nameID == 6 else "Entente Figures"
    font.flavor = "woff2"
    font.save(HERE / f"figures-{weight}.woff2")
