"""Fit the weights that tell the intent of a text: multinomial logistic regression on examples and the tune half.

    python tools/fit_intents.py            # writes sim/reading/words/intents.json
    python tools/fit_intents.py --check    # also prints the accuracy of a five-fold check

The held half of `benchmarks/labelled` is not read here. The same files give the same weights, to the last digit.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from scenarios.library import load  # noqa: E402
from sim.exercise.scene.lexicon import blueprint_lexicon  # noqa: E402
from sim.language import languages  # noqa: E402
from sim.reading.intents import ORDER  # noqa: E402
from sim.reading.learned import FILE, unseen  # noqa: E402
from sim.reading.lexicon import Lexicon  # noqa: E402
from sim.reading.read import analysed  # noqa: E402

LABELS = (*ORDER, "unclear")
EXAMPLES = ROOT / "tools/intents"
LABELLED = ROOT / "benchmarks/labelled"
DECAY = 2e-3
"""Weight of the squared weights (L2)."""
LEFT_OUT = 0.4
"""Share of the cues that a step does not see: they were written with the tune half in sight, and fit it too well."""
STEPS = 300
LEAST = 0.04
"""Weights nearer to zero are not written."""
STANDING_FOR = {
    "@o": {"en": ("seven years", "420 m3/s", "ninety million", "arbitration", "inspectors", "daily data"),
           "fr": ("sept ans", "420 m3/s", "quatre-vingt-dix millions", "arbitrage", "inspecteurs", "temps réel")},
    "@i": {"en": ("the filling", "the fund", "the minimum flow"),
           "fr": ("le remplissage", "le fonds", "le débit minimal")},
    "@p": {"en": ("package B", "article 9.1"), "fr": ("l’ensemble B", "l’article 9.1")},
    "@who": {"en": ("Kadera", "Lusimba", "Merevia"), "fr": ("Kadera", "Lusimba", "Merevia")},
    "@n": {"en": ("15 boats",), "fr": ("15 bateaux",)},
}  # fmt: skip
Row = tuple[str, str, str, str]
"""(text, language, scenario, intent)"""


def examples(language: str) -> Iterator[Row]:
    """The made examples, each with signs replaced by names of one scenario."""
    intent, turn = "", 0
    for line in (EXAMPLES / f"examples.{language}.txt").read_text("utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        if line.startswith("["):
            intent = line[1:-1]
            continue
        text = line
        for sign, names in STANDING_FOR.items():
            while sign in text:
                turn += 1
                text = text.replace(sign, names[language][turn % len(names[language])], 1)
        yield text, language, "river", intent


def labelled(language: str) -> Iterator[Row]:
    """The messages of the tune half."""
    for line in (LABELLED / f"{language}.tune.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        yield row["text"], language, row["scenario"], row["intent"]


def fit(strengths: np.ndarray, wanted: np.ndarray, cues: np.ndarray) -> np.ndarray:
    """The weights (features x intents) by Adam from zero; each step leaves some cues out, by dice with a fixed seed."""
    count, size = strengths.shape
    weights = np.zeros((size, len(LABELS)))
    first, second = np.zeros_like(weights), np.zeros_like(weights)
    truth = np.eye(len(LABELS))[wanted]
    dice = np.random.default_rng(7)
    for step in range(1, STEPS + 1):
        seen = strengths.copy()
        seen[:, cues] *= dice.random((count, int(cues.sum()))) > LEFT_OUT
        sums = seen @ weights
        sums -= sums.max(1, keepdims=True)
        shares = np.exp(sums)
        shares /= shares.sum(1, keepdims=True)
        slope = seen.T @ (shares - truth) / count + DECAY * weights
        first = 0.9 * first + 0.1 * slope
        second = 0.99 * second + 0.01 * slope**2
        weights -= 0.1 * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.99**step)) + 1e-8)
    return weights


def table(rows: Sequence[dict[str, float]], names: Sequence[str]) -> np.ndarray:
    """The strengths of the features of each row."""
    places = {name: place for place, name in enumerate(names)}
    made = np.zeros((len(rows), len(names)), dtype=np.float32)
    for at, row in enumerate(rows):
        for name, strength in (*row.items(), ("unseen", unseen(row, places))):
            if name in places:
                made[at, places[name]] = strength
    return made


def main() -> None:
    """Fit, check and write."""
    rows = [row for language in languages() for row in (*labelled(language), *examples(language))]
    lexicons: dict[str, Lexicon] = {}
    found = []
    for text, language, scenario, _ in rows:
        if scenario not in lexicons:
            lexicons[scenario] = blueprint_lexicon(load(scenario))
        found.append(analysed(text, language, lexicons[scenario]).features)
    wanted = np.array([LABELS.index(row[3]) for row in rows])
    often = Counter(name for row in found for name in row)
    names = [*sorted(name for name, times in often.items() if times > 1 or name.startswith("cue ")), "unseen"]
    strengths = table(found, names)
    cues = np.array([name.startswith("cue ") for name in names])
    right = []
    for fold in range(5 if "--check" in sys.argv else 0):
        out = np.arange(len(rows)) % 5 == fold
        weights = fit(strengths[~out], wanted[~out], cues)
        right.append(((strengths[out] @ weights).argmax(1) == wanted[out]).mean())
    print(f"{len(rows)} messages, {len(names)} features")
    if right:
        print(f"five-fold accuracy {np.mean(right):.3f}")
    weights = fit(strengths, wanted, cues)
    kept = {
        name: {str(place): round(float(weight), 2) for place, weight in enumerate(row) if abs(weight) >= LEAST}
        for name, row in zip(names, weights, strict=True)
    }
    body = {"intents": LABELS, "weights": kept}
    lines = json.dumps(body, ensure_ascii=False, separators=(",", ":")).replace('},"', '},\n"')
    (ROOT / "sim/reading/words" / FILE).write_text(lines + "\n", "utf-8")


if __name__ == "__main__":
    main()
