"""Writes assessment/evidence/examples.json: what the rules propose to specimen candidates, for the pages of the rules.

Run it after a rule has changed what it proposes; a test compares the file with the rules:

    .venv/bin/python -m tools.rule_examples
"""

import json
from pathlib import Path

from tests.assessment.evidence.planted import examples

FILE = Path(__file__).resolve().parent.parent / "assessment/evidence/examples.json"


def main() -> None:
    """Play the specimens and write what was proposed to each."""
    FILE.write_text(json.dumps(examples(), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
