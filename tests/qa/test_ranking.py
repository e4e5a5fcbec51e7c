"""How surely a sentence answers, where the same is said in several documents."""

from __future__ import annotations

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
