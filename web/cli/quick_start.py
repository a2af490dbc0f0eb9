"""A quick start for commands that work and end: libraries load when first used, garbage is collected seldom.

Mesa imports four libraries that a played turn never uses.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder
from types import ModuleType
from typing import Any

DEFERRED = frozenset({"asyncio", "mesa.experimental", "networkx", "pandas"})


class _Waiting(ModuleType):
    """A module that runs when the first of its names is asked for.

    `importlib.util.LazyLoader` would not wait: it also runs for `__file__`, which `inspect` asks of every module there
    is, and Mesa calls `inspect` as it is imported.
    """

    def __getattr__(self, name: str) -> Any:
        spec = self.__spec__
        assert spec is not None
        assert isinstance(spec.loader, _Deferring)
        self.__class__ = ModuleType  # type: ignore[assignment]
        spec.loader = self.__loader__ = spec.loader.real
        if spec.submodule_search_locations is not None:
            self.__path__ = spec.submodule_search_locations
        spec.loader.exec_module(self)
        return getattr(self, name)


class _Deferring(Loader):
    def __init__(self, real: Loader) -> None:
        self.real = real

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        return None

    def exec_module(self, module: ModuleType) -> None:
        module.__class__ = _Waiting
        # Without a path, the import of a submodule asks for one and so runs the package first.
        module.__dict__.pop("__path__", None)


class _Finder(MetaPathFinder):
    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname not in DEFERRED:
            return None
        spec = PathFinder.find_spec(fullname, path, target)
        if spec is not None and spec.loader is not None:
            spec.loader = _Deferring(spec.loader)
        return spec


def quick_start() -> None:
    """Let the libraries in `DEFERRED` wait from now on. For a process of one thread that starts, works and ends."""
    gc.set_threshold(100_000, 50, 100)  # what is imported stays: looking through it again and again takes a sixth
    if not any(isinstance(finder, _Finder) for finder in sys.meta_path):
        sys.meta_path.insert(0, _Finder())
