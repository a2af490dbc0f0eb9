"""The tokens keep their promise of contrast, in both themes, by the formula of WCAG 2.2 (relative luminance)."""

import re
from pathlib import Path

import pytest

TOKENS = (Path(__file__).parents[2] / "web/static/css/tokens.css").read_text("utf-8")
THEMES = ("light", "dark")
TEXT = 4.5
GRAPHIC = 3.0

SURFACES = ("surface", "canvas", "side", "own", "raised", "sunken", "hover")
INKS = ("ink", "ink-2", "ink-3", "link", "agreed", "contested", "withdrawn", "refused", "notice")
WASHED = ("agreed", "contested", "withdrawn", "refused", "notice")
DELEGATIONS = tuple(f"del-{n}" for n in range(1, 9))
LEVELS = tuple(f"level-{n}" for n in range(1, 5))

# Where each theme changes from the ink of the low rungs to the ink of the high ones (ladder.css)
FIRST_HIGH_RUNG = {"light": 7, "dark": 6}


def tokens(theme: str) -> dict[str, str]:
    """Every colour token as `#rrggbb` in that theme."""
    found: dict[str, str] = {}
    for name, value in re.findall(r"--([\w-]+):\s*([^;]+);", TOKENS):
        pair = re.fullmatch(r"light-dark\(\s*(#\w{6})\s*,\s*(#\w{6})\s*\)", value.strip())
        if pair:
            found[name] = pair[1 if theme == "light" else 2]
        elif re.fullmatch(r"#\w{6}", value.strip()):
            found[name] = value.strip()
    return found


COLOURS = {theme: tokens(theme) for theme in THEMES}


def luminance(colour: str) -> float:
    """Relative luminance of an sRGB colour, 0 to 1 (WCAG 2.2, definition of relative luminance)."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2.2, definition of contrast ratio)."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def too_faint(theme: str, pairs: list[tuple[str, str]], least: float) -> list[str]:
    """The pairs of tokens that stay under the least ratio, with the ratio they have."""
    colours = COLOURS[theme]
    ratios = [(front, back, contrast(colours[front], colours[back])) for front, back in pairs]
    return [f"{front} on {back}: {ratio:.2f}" for front, back, ratio in ratios if ratio < least]


def test_the_formula_gives_the_published_extremes() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.005)


@pytest.mark.parametrize("theme", THEMES)
def test_every_ink_reads_on_every_surface(theme: str) -> None:
    assert too_faint(theme, [(ink, surface) for ink in INKS for surface in SURFACES], TEXT) == []


@pytest.mark.parametrize("theme", THEMES)
def test_the_state_of_a_text_reads_on_its_wash(theme: str) -> None:
    pairs = [(state, f"{state}-wash") for state in WASHED] + [("ink", f"{state}-wash") for state in WASHED]
    assert too_faint(theme, pairs, TEXT) == []


@pytest.mark.parametrize("theme", THEMES)
def test_what_is_selected_or_solid_still_reads(theme: str) -> None:
    pairs = [("ink", "selected"), ("ink-2", "selected"), ("link", "selected")]
    pairs += [("on-solid", "solid"), ("on-solid", "solid-hover"), ("surface", "link"), ("surface", "contested")]
    assert too_faint(theme, pairs, TEXT) == []


@pytest.mark.parametrize("theme", THEMES)
def test_a_delegation_reads_as_plate_and_as_text(theme: str) -> None:
    pairs = [("on-del", accent) for accent in DELEGATIONS]
    pairs += [(accent, surface) for accent in DELEGATIONS for surface in ("surface", "own")]
    assert too_faint(theme, pairs, TEXT) == []


@pytest.mark.parametrize("theme", THEMES)
def test_a_level_reads_on_its_colour(theme: str) -> None:
    assert too_faint(theme, [("on-level", level) for level in LEVELS], TEXT) == []


@pytest.mark.parametrize("theme", THEMES)
def test_every_rung_reads_in_its_ink(theme: str) -> None:
    first_high = FIRST_HIGH_RUNG[theme]
    pairs = [("on-rung-low" if n < first_high else "on-rung-high", f"rung-{n}") for n in range(11)]
    assert too_faint(theme, pairs, TEXT) == []


@pytest.mark.parametrize("theme", THEMES)
def test_the_ladder_is_monotone_in_lightness_so_that_it_prints(theme: str) -> None:
    # Rungs 1 and 2 differ in hue; from there every rung is a step of lightness.
    steps = [luminance(COLOURS[theme][f"rung-{n}"]) for n in range(2, 11)]
    assert steps == sorted(steps, reverse=theme == "light")


@pytest.mark.parametrize("theme", THEMES)
def test_borders_of_controls_graphics_and_focus_stand_out(theme: str) -> None:
    edges = ("border", "level-none", "focus", "agreed", "contested", "refused", "notice", *LEVELS)
    pairs = [(edge, surface) for edge in edges for surface in ("surface", "canvas", "side")]
    assert too_faint(theme, pairs, GRAPHIC) == []


def test_the_strip_and_the_toast_read_though_they_are_always_dark() -> None:
    dark = COLOURS["dark"]
    for ink in ("ink", "ink-2", "contested", "link"):
        assert contrast(dark[ink], dark["strip-surface"]) >= TEXT
        assert contrast(dark[ink], COLOURS["light"]["strip"]) >= TEXT
    assert contrast(dark["strip-border"], dark["strip-surface"]) >= GRAPHIC
    for theme in THEMES:
        assert contrast("#ffffff", COLOURS[theme]["toast"]) >= TEXT
