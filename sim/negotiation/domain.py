"""The outcome space of a negotiation, enumerated as arrays."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

FloatArray: TypeAlias = NDArray[np.float64]
BoolArray: TypeAlias = NDArray[np.bool_]
IndexArray: TypeAlias = NDArray[np.intp]
ChoiceArray: TypeAlias = NDArray[np.signedinteger[Any]]

MAX_OUTCOMES = 2_000_000


@dataclass(frozen=True, slots=True)
class Domain:
    """Issues with discrete options; an outcome chooses one option of every issue.

    `sizes[k]` is the number of options of issue k. Outcomes are numbered in C order: the last issue varies fastest.
    Raises ValueError when an issue has no option or when there are more than MAX_OUTCOMES outcomes.
    """

    sizes: tuple[int, ...]

    def __post_init__(self) -> None:
        if not self.sizes:
            raise ValueError("Domain: at least one issue is needed; sizes is empty.")
        for issue, size in enumerate(self.sizes):
            if size < 1:
                raise ValueError(f"Domain: issue {issue} has {size} options; at least one is needed.")
        if len(self) > MAX_OUTCOMES:
            largest = max(range(len(self.sizes)), key=lambda issue: self.sizes[issue])
            raise ValueError(
                f"Domain: {len(self):,} outcomes exceed the {MAX_OUTCOMES:,} that can be enumerated; merge options"
                f" or drop an issue (the largest is issue {largest}, with {self.sizes[largest]} options)."
            )

    def __len__(self) -> int:
        """The number of outcomes, N."""
        return math.prod(self.sizes)

    def outcomes(self) -> ChoiceArray:
        """Every outcome, shape (N, issues), option numbers in the smallest signed integer type that holds them."""
        dtype: type[np.signedinteger[Any]] = np.int8
        if max(self.sizes) > np.iinfo(np.int8).max + 1:
            dtype = np.int16 if max(self.sizes) <= np.iinfo(np.int16).max + 1 else np.int32
        grid = np.indices(self.sizes, dtype=dtype).reshape(len(self.sizes), -1)
        return np.ascontiguousarray(grid.T)

    def index(self, choices: Sequence[int]) -> int:
        """The number of the outcome that makes these choices; raises ValueError naming the issue that does not fit."""
        self.check(choices)
        index = 0
        for size, option in zip(self.sizes, choices, strict=True):
            index = index * size + int(option)
        return index

    def choices(self, index: int) -> tuple[int, ...]:
        """The option of each issue in outcome `index`; raises ValueError when there is no such outcome."""
        if not 0 <= index < len(self):
            raise ValueError(f"Domain: there is no outcome {index}; outcomes run from 0 to {len(self) - 1}.")
        rest = int(index)
        reversed_choices: list[int] = []
        for size in reversed(self.sizes):
            rest, option = divmod(rest, size)
            reversed_choices.append(option)
        return tuple(reversed(reversed_choices))

    def check(self, choices: Sequence[int]) -> None:
        """Raise ValueError, saying which issue, unless `choices` names an existing option of every issue."""
        if len(choices) != len(self.sizes):
            raise ValueError(f"Domain: {len(choices)} choices for {len(self.sizes)} issues.")
        for issue, (size, option) in enumerate(zip(self.sizes, choices, strict=True)):
            if not 0 <= option < size:
                raise ValueError(f"Domain: issue {issue} has options 0 to {size - 1}; there is no option {option}.")
