"""Writes the examples of the documentation anew: what the server says of the shipped letters.

python -m tests.api.record_examples
"""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

from starlette.testclient import TestClient

REQUESTS: dict[str, Any] = {
    "ask": {"question": "Er der behov for et rejsehold mod menneskehandel?", "limit": 1},
    "ask_silent": {"question": "Hvad koster en månedsbillet til bussen?", "limit": 1},
    "ask_follow_up": {
        "question": "Og i marts 2023?",
        "earlier": ["Hvilke møder blev holdt i april 2024?"],
        "limit": 1,
    },
    "ask_several": {
        "questions": [
            {"question": "Hvor ofte mødes politikredsenes nøglepersoner?", "limit": 1},
            {"question": "Hvad er formålet med den nordiske arbejdsgruppe?", "filters": {"party": ["SF"]}, "limit": 1},
        ]
    },
    "search": {"query": "nordisk arbejdsgruppe", "filters": {"committee": ["REU"], "from": "2024-01-01"}, "limit": 1},
    "check": {
        "text": "finder Rigspolitiet aktuelt anledning til en ændring af organiseringen på området",
        "limit": 1,
    },
    "check_draft": {
        "draft": "I svaret står »finder Rigspolitiet aktuelt anledning til en ændring af organiseringen«. Det er godt.",
        "limit": 1,
    },
    "check_not_found": {"text": "Ministeren har lovet gratis busser i hele landet.", "limit": 1},
}
FILE = Path(__file__).parents[2] / "api" / "examples.json"


def recorded(client: Any) -> dict[str, Any]:
    """Every example by name, asked of a server with the shipped letters."""
    examples: dict[str, Any] = {}
    for name, request in REQUESTS.items():
        response = client.post(f"/v1/{name.partition('_')[0]}", json=request)
        assert response.status_code == 200, response.text
        examples |= {f"{name}_request": request, f"{name}_response": response.json()}
    cited = examples["ask_response"]["excerpts"][0]["citation"]
    path = f"/v1/documents/{cited['id']}"
    examples["documents_response"] = client.get("/v1/documents").json()
    examples["document_response"] = client.get(path).json()
    examples["text_response"] = client.get(f"{path}/text", params={"start": cited["start"], "end": cited["end"]}).text
    return examples


def main() -> None:
    if not FILE.exists():
        names = [f"{name}_{part}" for name in REQUESTS for part in ("request", "response")]
        names += ["documents_response", "document_response", "text_response"]
        FILE.write_text(json.dumps(dict.fromkeys(names)), "utf-8")
    from api.app import create_app
    from api.metrics import Metrics
    from api.service import Service
    from api.settings import Settings

    with tempfile.TemporaryDirectory() as folder:
        settings, metrics = Settings(archive=Path(folder)), Metrics()
        app = create_app(settings, Service.open(settings, metrics), metrics)
        with TestClient(app, base_url="http://localhost") as client:
            examples = recorded(client)
    FILE.write_text(json.dumps(examples, ensure_ascii=False, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
