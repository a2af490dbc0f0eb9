"""The reason why the system would not open, write or listen, as a sentence of ours: its own speaks one language."""

from __future__ import annotations

import errno

from assessment.authored.problem import OWN
from sim.language import Sentence

_KEYS = {
    errno.ENOENT: "system-not-found",
    errno.EACCES: "system-no-right",
    errno.EPERM: "system-no-right",
    errno.EISDIR: "system-is-folder",
    errno.ENOTDIR: "system-not-a-folder",
    errno.EEXIST: "system-exists",
    errno.ENOSPC: "system-full",
    errno.EROFS: "system-read-only",
    errno.ENAMETOOLONG: "system-long-name",
    errno.EADDRINUSE: "system-address-in-use",
    errno.EADDRNOTAVAIL: "system-no-such-address",
}


def why(failed: OSError) -> Sentence:
    """The reason of a failure by its number; the number's name where there is no sentence for it."""
    number = failed.errno or 0
    code = errno.errorcode.get(number, type(failed).__name__)
    return Sentence(OWN, _KEYS.get(number, "system-other"), {"code": code})
