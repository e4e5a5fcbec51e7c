"""How surely a sentence answers, where the same is said in several documents."""

from __future__ import annotations

import json
from pathlib import Path

from qa.assistant import Assistant

LETTERS = Path(__file__).parents[2] / "corpus" / "documents"


def test_an_answer_to_several_questions_is_no_rival_of_itself(tmp_path: Path) -> None:
    question = "Hvor ofte mødes politikredsenes nøglepersoner?"
    letter = (LETTERS / "2024-08874.txt").read_text("utf-8")
    for number in ("2031-00001", "2031-00002"):
        (tmp_path / f"{number}.txt").write_text(letter.replace("2024-08874", number), "utf-8")
    with Assistant.open(tmp_path / "archive") as opened:
        alone = opened.ask(question)
        opened.ingest([tmp_path / "2031-00001.txt", tmp_path / "2031-00002.txt"])
        together = opened.ask(question)
    assert alone.answered
    assert together.excerpts[0].text == alone.excerpts[0].text
    assert len(together.excerpts[0].also) == 2
    # What is rare among two documents is less so among four: that may move it a little.
    assert abs(together.confidence - alone.confidence) < 0.05


def test_who_the_question_names_is_found_first(tmp_path: Path) -> None:
    """Two ministers say nearly the same; a question that names neither finds both."""
    records = [
        {
            "id": f"2031-{number}",
            "kind": "question_time",
            "date": "2031-04-01",
            "minister": {"title": title, "name": name},
            "answer": [
                {"speaker": name, "role": "minister", "text": f"Der bliver {words} flere brandhaner i {place}."}
            ],
        }
        for number, (title, name, words, place) in enumerate(
            [
                ("Brandministeren", "Bo Brand", "ikke", "byerne"),
                ("Ministeren for havne", "Eva Eksempel", "mange", "havnene"),
            ]
        )
    ]
    path = tmp_path / "turns.jsonl"
    path.write_text("".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records), "utf-8")
    with Assistant.open(tmp_path / "archive") as opened:
        opened.ingest([path])
        found = {
            question: [hit.citation.minister for hit in opened.search(question).hits[:1]]
            for question in (
                "Hvad siger brandministeren om flere brandhaner?",
                "Hvad siger havneministeren om flere brandhaner?",
            )
        }
    first, second = found.values()
    assert first != second
    assert "Bo Brand" in str(first)
    assert "Eva Eksempel" in str(second)
