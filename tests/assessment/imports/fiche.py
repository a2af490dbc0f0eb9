"""A fiche of the register as tests import it, and our framework that it replaces the wording of."""

from __future__ import annotations

import json
from typing import Any

from assessment.framework import load

OURS = load("expert-ir-cooperation")


FICHE: dict[str, Any] = {
    "NUMERO_FICHE": "RNCP99999",
    "INTITULE": "Expert en relations internationales",
    "BLOCS_COMPETENCES": [
        {
            "CODE": "RNCP99999BC01",
            "LIBELLE": "Piloter des relations et une coopération internationales",
            "LISTE_COMPETENCES": "<p>C1.1 - Analyser les acteurs et les rapports de force afin d’orienter l’action</p>"
            "<p>C1.2 - Préparer une négociation en fixant un mandat,<br>des objectifs et une position de repli</p>"
            "<ul><li>C1.3 - Dresser l’inventaire des fournitures de bureau</li></ul>",
            "MODALITES_EVALUATION": "Mise en situation reconstituée, dossier écrit et oral devant le jury.",
        },
        {
            "CODE": "RNCP99999BC02",
            "LIBELLE": "Tenir la comptabilité d’une association",
            "LISTE_COMPETENCES": "- Tenir un journal\n- Établir un bilan",
            "MODALITES_EVALUATION": "Étude de cas.",
        },
    ],
}


def bytes_of(data: Any) -> bytes:
    return json.dumps(data).encode()
