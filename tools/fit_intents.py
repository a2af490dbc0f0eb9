"""Fit the weights that tell the intent of a text: multinomial logistic regression on messages with labels.

    python tools/fit_intents.py            # writes sim/reading/words/intents.json
    python tools/fit_intents.py --check    # also prints how well it reads messages that it was not fitted on

The held half of `benchmarks/labelled` is not read here. The same files give the same weights, to the last digit.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np
from scipy import optimize, sparse

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from scenarios.library import load  # noqa: E402
from sim.exercise.scene.lexicon import blueprint_lexicon  # noqa: E402
from sim.language import languages  # noqa: E402
from sim.reading.intents import ORDER  # noqa: E402
from sim.reading.learned import FILE, unseen  # noqa: E402
from sim.reading.read import analysed  # noqa: E402
from tools.made import written  # noqa: E402

LABELS = (*ORDER, "unclear")
EXAMPLES = ROOT / "tools/intents"
LABELLED = ROOT / "benchmarks/labelled"
DECAY = 1.0
"""Weight of the squared weights (L2)."""
TUNE_COUNTS = 3.0
"""Times that a message of the tune half counts: left out by scenario and by lot, both sorts are read better so."""
STEPS = 60
LEAST = 0.06
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
Row = tuple[str, str, str, str, str]
"""(source, text, language, scenario, intent)"""


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
        yield "example", text, language, "river", intent


def labelled(language: str) -> Iterator[Row]:
    """The messages of the tune half."""
    for line in (LABELLED / f"{language}.tune.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        yield "tune", row["text"], language, row["scenario"], row["intent"]


def fit(strengths: sparse.csr_matrix, wanted: np.ndarray, counts: np.ndarray) -> np.ndarray:
    """The weights (features x intents) that make the labels likeliest, by L-BFGS from zero."""
    count, size = strengths.shape
    truth = np.eye(len(LABELS))[wanted]
    across = strengths.T.tocsr()

    def loss(flat: np.ndarray) -> tuple[float, np.ndarray]:
        weights = flat.reshape(size, len(LABELS))
        sums = strengths @ weights
        sums -= sums.max(1, keepdims=True)
        powers = np.exp(sums)
        whole = powers.sum(1)
        told = float((counts * (np.log(whole) - sums[np.arange(count), wanted])).sum())
        slope = across @ ((powers / whole[:, None] - truth) * counts[:, None]) + DECAY * weights
        return told + DECAY / 2 * float((weights * weights).sum()), np.asarray(slope).ravel()

    best = optimize.minimize(
        loss, np.zeros(size * len(LABELS)), jac=True, method="L-BFGS-B", options={"maxiter": STEPS}
    )
    return np.asarray(best.x).reshape(size, len(LABELS))


def table(rows: Sequence[Mapping[str, float]], names: Sequence[str]) -> sparse.csr_matrix:
    """The strengths of the features of each row."""
    places = {name: place for place, name in enumerate(names)}
    at, of, strengths = [], [], []
    for n, row in enumerate(rows):
        for name, strength in (*row.items(), ("unseen", unseen(row, places))):
            if name in places:
                at.append(n)
                of.append(places[name])
                strengths.append(strength)
    return sparse.csr_matrix((strengths, (at, of)), shape=(len(rows), len(names)))


def messages() -> list[Row]:
    """All that is learned from: the tune half, the examples and the written messages, of each language."""
    return [
        row
        for language in languages()
        for row in (
            *labelled(language),
            *examples(language),
            *(("written", one.text, language, one.scenario, one.intent) for one in written(language)),
        )
    ]


def taken_apart(rows: Sequence[Row]) -> list[dict[str, float]]:
    """The features of each message; of the tune half without cues, which were written with it in sight and fit it too
    well: what a cue is worth is learned from messages that no cue was written for.
    """
    lexicons = {scenario: blueprint_lexicon(load(scenario)) for scenario in {row[3] for row in rows}}
    found = [analysed(text, language, lexicons[scenario]).features for _, text, language, scenario, _ in rows]
    return [without_cues(told) if row[0] == "tune" else told for row, told in zip(rows, found, strict=True)]


def counted(rows: Sequence[Row]) -> np.ndarray:
    """The weight with which each message counts."""
    return np.array([TUNE_COUNTS if row[0] == "tune" else 1.0 for row in rows])


def without_cues(told: Mapping[str, float]) -> dict[str, float]:
    """Features without those of cues."""
    return {name: strength for name, strength in told.items() if not name.startswith("cue ")}


def learned_from(
    found: Sequence[Mapping[str, float]], wanted: np.ndarray, counts: np.ndarray
) -> tuple[list[str], np.ndarray]:
    """The features that occur more than once, and their weights; those near zero are zero."""
    often = Counter(name for row in found for name in row)
    names = [*sorted(name for name, times in often.items() if times > 1 or name.startswith("cue ")), "unseen"]
    weights = fit(table(found, names), wanted, counts)
    return names, np.where(abs(weights) >= LEAST, weights, 0)


def check(rows: Sequence[Row], found: Sequence[Mapping[str, float]], wanted: np.ndarray) -> None:
    """Print how often messages are read right that the weights were not fitted on, by source and scenario left out.

    The tune half is read without cues, as it is learned from; senses were written with it in sight, so that its figure
    flatters.
    """
    counts = counted(rows)
    groups = [("tune", ""), *(("written", scenario) for scenario in sorted({row[3] for row in rows}))]
    for source, scenario in groups:
        out = np.array([row[0] == source and row[3].startswith(scenario) for row in rows])
        kept = [one for one, left in zip(found, out, strict=True) if not left]
        names, weights = learned_from(kept, wanted[~out], counts[~out])
        got = (table([one for one, left in zip(found, out, strict=True) if left], names) @ weights).argmax(1)
        right = got == wanted[out]
        spoken = np.array([row[2] for row, left in zip(rows, out, strict=True) if left])
        shares = ", ".join(f"{one} {right[spoken == one].mean():.3f}" for one in languages())
        print(f"{source} {scenario or 'half'}: {shares}", flush=True)


def main() -> None:
    """Fit, check and write."""
    rows = messages()
    found = taken_apart(rows)
    wanted = np.array([LABELS.index(row[4]) for row in rows])
    if "--check" in sys.argv:
        check(rows, found, wanted)
    names, weights = learned_from(found, wanted, counted(rows))
    kept = {
        name: {str(place): round(float(weight), 2) for place, weight in enumerate(row) if weight}
        for name, row in zip(names, weights, strict=True)
    }
    print(f"{len(rows)} messages, {len(names)} features")
    body = {"intents": LABELS, "weights": kept}
    lines = json.dumps(body, ensure_ascii=False, separators=(",", ":")).replace('},"', '},\n"')
    (ROOT / "sim/reading/words" / FILE).write_text(lines + "\n", "utf-8")


if __name__ == "__main__":
    main()
