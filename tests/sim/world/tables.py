"""The extracts of public data that tests compare with; each file names its source in its first lines."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

DATA = Path(__file__).parent / "data"


def rows(name: str) -> list[dict[str, str]]:
    """The rows of an extract, without its comments."""
    with (DATA / name).open(encoding="utf-8") as file:
        return list(csv.DictReader(line for line in file if line[0] != "#"))


def counted(name: str, *columns: str, count: str) -> NDArray[np.float64]:
    """The columns of an extract, each row repeated as often as it was counted."""
    table = rows(name)
    values = np.array([[float(row[column]) for column in columns] for row in table])
    return np.repeat(values, [int(row[count]) for row in table], axis=0)
