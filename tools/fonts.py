"""Cuts the text faces down to what pages set: `python tools/fonts.py FOLDER` writes them from the upstream files there.

FOLDER holds the upstream fonts in WOFF2, Latin subset, under the names they have in web/static/fonts. It takes
fonttools and brotli, in an environment of their own: fonts change once in years, so the project does not pin them.
"""

from __future__ import annotations

import sys
from io import BytesIO
from pathlib import Path

FONTS = Path(__file__).resolve().parent.parent / "web" / "static" / "fonts"
WEIGHTS: dict[str, tuple[int, int] | None] = {
    "inter-latin.woff2": (400, 700),
    "source-serif-4-latin.woff2": (400, 600),
    "source-serif-4-latin-italic.woff2": (400, 600),
    "ibm-plex-mono-latin.woff2": None,
    "ibm-plex-mono-latin-600.woff2": None,
}
"""The weights that style sheets ask for of a variable font; None for one of a single weight."""
FEATURES = ["calt", "kern", "liga", "tnum"]
"""What text in precomposed Latin letters uses: alternates, kerning, ligatures, figures of one width."""


def cut(source: Path, target: Path, weights: tuple[int, int] | None) -> None:
    """Write the font with these weights and FEATURES, all its characters, and no hinting."""
    from fontTools import subset
    from fontTools.ttLib import TTFont
    from fontTools.varLib import instancer

    font = TTFont(source)
    if weights is not None:
        font = instancer.instantiateVariableFont(font, {"wght": weights})
    plain = BytesIO()
    font.flavor = None
    font.save(plain)
    font = TTFont(BytesIO(plain.getvalue()))
    options = subset.Options(layout_features=FEATURES, hinting=False, name_IDs=["*"], notdef_outline=True)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=font.getBestCmap())
    cutter.subset(font)
    font.flavor = "woff2"
    font.save(target)


def main(arguments: list[str]) -> int:
    """Cut every font of WEIGHTS."""
    if len(arguments) != 1:
        sys.stderr.write((__doc__ or "") + "\n")
        return 2
    for name, weights in WEIGHTS.items():
        cut(Path(arguments[0]) / name, FONTS / name, weights)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
