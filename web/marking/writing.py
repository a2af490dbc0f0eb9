"""The one way in which an act of marking is written down, whatever it is: by the process that serves."""

from __future__ import annotations

from web.database import Database
from web.marking import acts, closing, joining, marks
from web.marking.acts import Act
from web.marking.blind import acts as blind
from web.marking.blind import anchors
from web.marking.blind.anchors import Agree
from web.marking.closing import Closing
from web.marking.joining import Joining
from web.marking.marks import Mark

Made = Mark | Closing | Joining | Act | Agree | blind.Act


def write(database: Database, exercise: str, made: Made, after: int) -> None:
    """Write a decision, a closing, a joining or another act down, if nothing was written since `after`.

    Raises as they do.
    """
    match made:
        case Mark():
            marks.append(database, exercise, made, after)
        case Closing():
            closing.append(database, exercise, made, after)
        case Joining():
            joining.append(database, exercise, made, after)
        case Act():
            acts.append(database, exercise, made, after)
        case Agree():
            anchors.append(database, made)
        case _:
            blind.append(database, exercise, made, after)
