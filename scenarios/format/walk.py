"""Walking a file and the format side by side, so that what a type says of a value is known even in a broken file."""

from __future__ import annotations

from collections.abc import Iterator
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel

from assessment.authored.problem import Path


def walk(annotation: Any, value: Any, path: Path = ()) -> Iterator[tuple[Path, Any, Any]]:
    """Each value with its path and its type: a form class, or an `Annotated` string.

    The keys of mappings come too, with the path they lead to. What does not fit its type is left out: `shapes` says so.
    """
    bare, annotation = _bare(annotation)
    if isinstance(bare, type) and issubclass(bare, BaseModel):
        yield path, bare, value
        if isinstance(value, dict):
            for name, field in bare.model_fields.items():
                if name in value:
                    whole = Annotated[field.annotation, *field.metadata] if field.metadata else field.annotation
                    yield from walk(whole, value[name], (*path, name))
        return
    match get_origin(bare):
        case origin if origin is dict:
            if isinstance(value, dict):
                key_type, value_type = get_args(bare)
                for key, inner in value.items():
                    yield (*path, key), key_type, key
                    yield from walk(value_type, inner, (*path, key))
        case origin if origin is list:
            if isinstance(value, list):
                (item_type,) = get_args(bare)
                for number, inner in enumerate(value):
                    yield from walk(item_type, inner, (*path, number))
        case _:
            yield path, annotation, value


def form_at(form: type[BaseModel], path: Path) -> type[BaseModel] | None:
    """The form class that the format expects at a path, or None where it expects something else."""
    here: Any = form
    for step in path:
        if isinstance(here, type) and issubclass(here, BaseModel):
            field = here.model_fields.get(str(step))
            if field is None:
                return None
            here, _ = _bare(field.annotation)
        elif get_origin(here) is dict:
            here, _ = _bare(get_args(here)[1])
        elif get_origin(here) is list:
            here, _ = _bare(get_args(here)[0])
        else:
            return None
    return here if isinstance(here, type) and issubclass(here, BaseModel) else None


def _bare(annotation: Any) -> tuple[Any, Any]:
    """A type without `| None` and without its annotations, and the same with its annotations kept."""
    if get_origin(annotation) in (Union, UnionType):
        annotation = next(part for part in get_args(annotation) if part is not NoneType)
    bare = annotation
    while get_origin(bare) is Annotated:
        bare = get_args(bare)[0]
        if get_origin(bare) in (Union, UnionType):
            bare = next(part for part in get_args(bare) if part is not NoneType)
    return bare, annotation
