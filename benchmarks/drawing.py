"""The picture of simulated disputes beside recorded ones, as a few lines of SVG; figures are those it is given."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

INK, SOFT, MARK = "#1f2933", "#c9d3dd", "#b3471d"
PANEL, GAP, HEIGHT = 190, 30, 170
STYLE = f'font-family="sans-serif" font-size="11" fill="{INK}"'


class Shown(Protocol):
    """A figure with its target and the interval around it."""

    @property
    def target(self) -> float: ...
    @property
    def ours(self) -> float: ...
    @property
    def low(self) -> float: ...
    @property
    def high(self) -> float: ...


def matrix_picture(cells: Sequence[Shown], labels: Sequence[str]) -> str:
    """Four panels, one for each level of the initiator: a bar for the record, its interval, and a dot for ours."""
    width, made = len(labels), []
    for panel in range(len(cells) // width):
        left = 40 + panel * (PANEL + GAP)
        made.append(_text(left, 62, f"initiator: {labels[panel + 1]}", "bold"))
        for at, cell in enumerate(cells[panel * width : (panel + 1) * width]):
            x = left + at * PANEL / width
            top, low, high, ours = (90 + HEIGHT * (1 - v) for v in (cell.target, cell.low, cell.high, cell.ours))
            made += [
                f'<rect x="{x:.1f}" y="{top:.1f}" width="26" height="{90 + HEIGHT - top:.1f}" fill="{SOFT}"/>',
                f'<path d="M{x + 13:.1f} {low:.1f}V{high:.1f}" stroke="{INK}" stroke-width="1.5"/>',
                f'<circle cx="{x + 13:.1f}" cy="{ours:.1f}" r="4" fill="{MARK}"/>',
                _text(x - 2, 90 + HEIGHT + 16, labels[at], size=9),
            ]
        made.append(f'<path d="M{left} {90 + HEIGHT}h{PANEL}" stroke="{INK}"/>')
    return "".join(made)


def duration_picture(record: NDArray[np.float64], ours: NDArray[np.float64]) -> str:
    """The share of disputes over within so many days, on a logarithmic axis: the record grey, ours red."""
    top, left, width = 330, 40, 4 * PANEL + 3 * GAP
    grid = np.geomspace(1.0, 3650.0, 160)
    made = [_text(left, top - 8, "share of disputes over within so many days", "bold")]
    for days, colour, thick in ((record, SOFT, 5), (ours, MARK, 2)):
        share = np.searchsorted(np.sort(days), grid, side="right") / len(days)
        xs = left + width * np.log(grid) / np.log(grid[-1])
        line = "L".join(f"{x:.1f} {top + HEIGHT * (1 - y):.1f}" for x, y in zip(xs, share, strict=True))
        made.append(f'<path d="M{line}" fill="none" stroke="{colour}" stroke-width="{thick}"/>')
    made.append(f'<path d="M{left} {top + HEIGHT}h{width}" stroke="{INK}"/>')
    for after, name in (
        (1, "1 day"),
        (7, "1 week"),
        (30, "1 month"),
        (182, "6 months"),
        (365, "1 year"),
        (1826, "5 years"),
    ):
        made.append(_text(left + width * np.log(after) / np.log(grid[-1]), top + HEIGHT + 16, name))
    return "".join(made)


def page(matrix: str, durations: str, title: str) -> str:
    """Both pictures on one page, with a title and a description for who cannot see them."""
    said = escape(f"{title}. Grey: the record, with the interval of as many recorded disputes; red: simulated.")
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 930 540" role="img" {STYLE}>'
        f"<title>{escape(title)}</title><desc>{said}</desc>"
        '<rect width="930" height="540" fill="#ffffff"/>'
        f"{_text(40, 24, title, 'bold')}{_text(40, 40, 'Grey: record, with its 95 % interval. Red: simulated.')}"
        f"{matrix}{durations}</svg>\n"
    )


def _text(x: float, y: float, words: str, weight: str = "normal", size: int = 11) -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" font-weight="{weight}" font-size="{size}">{escape(words)}</text>'
