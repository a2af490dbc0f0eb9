"""The door to what concerns a seat: `notice_of`, with the concerns of every topic declared."""

# ruff: noqa: F401
from sim.exercise.acts import notices as _acts
from sim.exercise.crises import notices as _crises
from sim.exercise.decisions import notices as _decisions
from sim.exercise.drafting import notices as _drafting
from sim.exercise.mandate import notices as _mandate
from sim.exercise.news import notices as _news
from sim.exercise.noticing import CONCERNS as CONCERNS
from sim.exercise.noticing import Notice as Notice
from sim.exercise.noticing import Noticing as Noticing
from sim.exercise.noticing import notice_of as notice_of
from sim.exercise.papers import notices as _papers
from sim.exercise.pledges import notices as _pledges
from sim.exercise.ratification import notices as _ratification
from sim.exercise.remarks import notices as _remarks
from sim.exercise.reservations import notices as _reservations
from sim.exercise.talk import notices as _talk
from sim.exercise.texts import notices as _texts
