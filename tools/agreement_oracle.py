"""Writes tests/oracles/agreement.json: what reference packages make of tables of levels, for tests to compare with.

The packages weigh half a gigabyte with what they need, so that they are no part of the checks. They get an environment
of their own; nothing of them enters the product:

    python3.11 -m venv .venv-peers
    .venv-peers/bin/pip install krippendorff==0.9.0 pingouin==0.7.0 scikit-learn==1.9.1 statsmodels==0.15.0
    .venv-peers/bin/python tools/agreement_oracle.py
"""

import importlib
import importlib.metadata
import json
from pathlib import Path
from typing import Any

import numpy as np

FILE = Path(__file__).resolve().parent.parent / "tests/oracles/agreement.json"
PACKAGES = ("krippendorff", "pingouin", "scikit-learn", "statsmodels", "scipy", "numpy")
METRICS = ("nominal", "ordinal", "interval", "ratio")
FORMS = ("1,1", "2,1", "3,1", "1,k", "2,k", "3,k")
SHAPES = ((6, 2), (12, 2), (40, 2), (25, 3), (60, 4), (15, 6))
"""Units by markers."""


def main() -> None:
    """Draw tables of levels from 1 to 4 with a fixed seed, and write each with its reference values."""
    rng = np.random.default_rng(20_261_128)
    found = {
        "versions": {name: importlib.metadata.version(name) for name in PACKAGES},
        "complete": [complete(drawn(rng, units, markers)) for units, markers in SHAPES],
        "with holes": [with_holes(holed(rng, drawn(rng, units, markers))) for units, markers in SHAPES],
        "proportions": [proportion(*pair) for pair in ((0, 9), (3, 9), (9, 9), (1, 200), (77, 200))],
        "means": [mean([int(gap) for gap in rng.integers(-2, 3, size)]) for size in (2, 5, 30)],
    }
    FILE.write_text(json.dumps(found).replace('{"table"', '\n{"table"') + "\n", encoding="utf-8")


def drawn(rng: np.random.Generator, units: int, markers: int) -> np.ndarray:
    """Levels of markers who see the same thing, each with a severity and an error of their own."""
    true = rng.normal(2.5, 1.0, (units, 1)) + rng.normal(0.0, 0.4, (1, markers))
    return np.clip(np.rint(true + rng.normal(0.0, 0.5, (units, markers))), 1, 4)


def holed(rng: np.random.Generator, table: np.ndarray) -> np.ndarray:
    """The table without some three in ten of its levels."""
    return np.where(rng.random(table.shape) < 0.3, np.nan, table)


def complete(table: np.ndarray) -> dict[str, Any]:
    """A complete table with alpha, ICC and, of its first two markers, kappa."""
    pandas, pingouin = map(importlib.import_module, ("pandas", "pingouin"))
    pingouin.options["round.column.CI95"] = None  # two decimals, unless it is told
    units, markers = table.shape
    long = pandas.DataFrame(
        {"unit": np.repeat(np.arange(units), markers), "marker": np.tile(np.arange(markers), units)}
    ).assign(level=table.ravel())
    rows = pingouin.intraclass_corr(long, "unit", "marker", "level")
    icc = {form: [float(rows["ICC"].iloc[at]), *map(float, rows["CI95"].iloc[at])] for at, form in enumerate(FORMS)}
    return {"table": table.tolist(), "alpha": alphas(table), "icc": icc, "kappa": kappas(table[:, :2])}


def with_holes(table: np.ndarray) -> dict[str, Any]:
    """A table with missing levels, and its alpha."""
    rows = [[None if np.isnan(level) else level for level in row] for row in table.tolist()]
    return {"table": rows, "alpha": alphas(table)}


def alphas(table: np.ndarray) -> dict[str, float]:
    """Alpha by metric."""
    krippendorff = importlib.import_module("krippendorff")
    return {
        metric: float(krippendorff.alpha(reliability_data=table.T, level_of_measurement=metric)) for metric in METRICS
    }


def kappas(pair: np.ndarray) -> dict[str, list[float]]:
    """Kappa by weights, with its interval; both packages that have it must agree."""
    inter_rater = importlib.import_module("statsmodels.stats.inter_rater")
    metrics = importlib.import_module("sklearn.metrics")
    counts = np.zeros((4, 4))
    for one, other in pair.astype(int):
        counts[one - 1, other - 1] += 1
    found = {}
    for weights in ("none", "linear", "quadratic"):
        said = None if weights == "none" else weights
        result = inter_rater.cohens_kappa(counts, wt=said)
        other = metrics.cohen_kappa_score(*pair.astype(int).T, labels=[1, 2, 3, 4], weights=said)
        assert abs(result.kappa - other) < 1e-12
        found[weights] = [float(result.kappa), float(result.kappa_low), float(result.kappa_upp)]
    return found


def proportion(of_these: int, among: int) -> dict[str, Any]:
    """Wilson's interval of a share."""
    tools = importlib.import_module("statsmodels.stats.proportion")
    low, high = tools.proportion_confint(of_these, among, method="wilson")
    return {"of these": of_these, "among": among, "interval": [float(low), float(high)]}


def mean(gaps: list[int]) -> dict[str, Any]:
    """Student's interval of a mean."""
    tools = importlib.import_module("statsmodels.stats.weightstats")
    return {"gaps": gaps, "interval": [float(end) for end in tools.DescrStatsW(gaps).tconfint_mean()]}


if __name__ == "__main__":
    main()
