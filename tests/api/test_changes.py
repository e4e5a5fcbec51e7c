"""The archive may change while the server runs: the next request sees it, and none fails."""

from __future__ import annotations

import shutil
import subprocess
import threading
from pathlib import Path

import httpx

from tests.api.conftest import COMMAND, PATIENCE, environment, running

RECORD = (
    '{"id": "proeve-%d", "kind": "alm_del", "date": "2031-04-01", "question_number": "7%d", "ministry": '
    '"Prøveministeriet", "question": "Hvor mange fyr er der?", "answer": [{"speaker": "Prøveministeriet", '
    '"role": "ministry", "text": "Der er %d fyr langs kysten ved Eksempelby."}]}\n'
)


def test_what_another_process_ingests_is_there_for_the_next_request(archive: Path, tmp_path: Path) -> None:
    folder, letters = tmp_path / "archive", tmp_path / "letters"
    shutil.copytree(archive, folder)
    letters.mkdir()
    failures: list[object] = []
    mixed: list[object] = []
    stop = threading.Event()
    with running(folder) as server, server.client() as client:
        before = int(client.get("/v1/documents").headers["archive-revision"])

        def ask() -> None:
            counts: dict[str, int] = {}
            with server.client() as own:
                while not stop.is_set():
                    try:
                        listed = own.get("/v1/documents")
                        found = own.post("/v1/ask", json={"question": "Hvor mange fyr er der langs kysten?"})
                    except httpx.HTTPError as error:
                        failures.append(error)
                        continue
                    if listed.status_code != 200 or found.status_code != 200:
                        failures.append((listed.text, found.text))
                        continue
                    total, revision = listed.json()["total"], listed.headers["archive-revision"]
                    if counts.setdefault(revision, total) != total:
                        mixed.append((revision, total))

        asking = threading.Thread(target=ask)
        asking.start()
        try:
            for number in (1, 2):
                (letters / f"{number}.jsonl").write_text(RECORD % (number, number, number * 10), "utf-8")
                subprocess.run(
                    [*COMMAND, "ingest", str(letters)], env=environment(folder), check=True, timeout=PATIENCE
                )
                response = client.get(f"/v1/documents/proeve-{number}")
                assert response.status_code == 200
                assert int(response.headers["archive-revision"]) > before
                before = int(response.headers["archive-revision"])
        finally:
            stop.set()
            asking.join(PATIENCE)
        answer = client.post("/v1/ask", json={"question": "Hvor mange fyr er der langs kysten ved Eksempelby?"}).json()
    assert failures == []
    assert mixed == []
    assert any("fyr langs kysten" in excerpt["text"] for excerpt in answer["excerpts"] + answer["nearest"])
