"""All kinds of event and of command, collected from the topics."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from sim.exercise import commands, events  # noqa: F401 - the doors through which every topic declares its kinds
from sim.exercise.core import command, event

KINDS: Mapping[str, event.Kind] = MappingProxyType(event.KINDS)
COMMANDS: Mapping[str, command.CommandKind] = MappingProxyType(command.COMMANDS)


def kind_of(happened: event.Event) -> event.Kind:
    """The declaration of an event's kind."""
    return KINDS[happened.kind]
