"""From the forms of modules to the world's plans."""

from __future__ import annotations

from scenarios.format.modules.form import EconomyForm, HumanitarianForm, ModulesForm, OriginForm, SecurityForm
from scenarios.format.words import Texts
from sim.world.modules import Economy, Humanitarian, Modules, Security
from sim.world.modules.economy.partners import Line, Origin, Pair, Partner
from sim.world.modules.humanitarian.places import Place, Road
from sim.world.modules.security.doubts import Doubt, Inspection


def modules(form: ModulesForm | None, text: Texts) -> Modules:
    """The modules that the scenario switches on."""
    if form is None:
        return Modules()
    return Modules(
        humanitarian=None if form.humanitarian is None else _humanitarian(form.humanitarian, text),
        economy=None if form.economy is None else _economy(form.economy, text),
        security=None if form.security is None else _security(form.security, text),
    )


def _humanitarian(form: HumanitarianForm, text: Texts) -> Humanitarian:
    return Humanitarian(
        places=tuple(
            Place(
                id=id,
                name=text(place.name),
                shows=tuple(place.shows),
                **place.model_dump(exclude={"name", "shows"}),
            )
            for id, place in form.places.items()
        ),
        roads=tuple(Road(road.between[0], road.between[1], road.km) for road in form.roads),
        responders=tuple(form.responders),
        **form.model_dump(exclude={"places", "roads", "responders"}),
    )


def _economy(form: EconomyForm, text: Texts) -> Economy:
    return Economy(
        partners=tuple(Partner(actor, one.output, one.inner_km) for actor, one in form.partners.items()),
        pairs=tuple(
            Pair(pair.between[0], pair.between[1], **pair.model_dump(exclude={"between"})) for pair in form.pairs
        ),
        lines=tuple(Line(origin=_origin(line.origin), **line.model_dump(exclude={"origin"})) for line in form.tariffs),
        money=text(form.money),
        **form.model_dump(include={"sigma", "sanctions", "adjustment"}),
    )


def _origin(form: OriginForm | None) -> Origin | None:
    return None if form is None else Origin(**form.model_dump())


def _security(form: SecurityForm, text: Texts) -> Security:
    return Security(
        doubts=tuple(Doubt(**doubt.model_dump()) for doubt in form.doubts),
        inspections=tuple(
            Inspection(id=id, name=text(one.name), **one.model_dump(exclude={"name"}))
            for id, one in form.inspections.items()
        ),
        thresholds={} if form.thresholds is None else form.thresholds.model_dump(),
    )
