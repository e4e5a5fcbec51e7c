"""Evaluation counts what its set's README says, and the program stays as good as it was measured to be."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from corpus.errors import MinistersvarError
from index.encoder import PassageText, PassageVectors
from index.encoders import open_encoder
from qa.assistant import Assistant
from qa.evaluation import Evaluation, evaluate, read_items
from qa.evaluation.archives import RememberingEncoder, archives_without, put_documents
from qa.evaluation.figures import Figures, figures
from qa.evaluation.items import read_set
from tests.qa.test_assistant import assert_verbatim

LETTERS = Path(__file__).parents[3] / "shared" / "eval" / "letters"


def write_set(folder: Path, items: list[dict[str, object]], documents: list[dict[str, object]] | None = None) -> Path:
    folder.mkdir(exist_ok=True)
    for name, rows in (("items", items), ("documents", documents)):
        if rows is not None:
            text = "".join(json.dumps(row) + "\n" for row in rows)
            (folder / f"{name}.jsonl").write_text(text, "utf-8")
    return folder


def record(identifier: str, question: str, minister: str, asker: str = "Tak for svaret.") -> dict[str, object]:
    turns = [("Ole Olsen", "asker", asker), ("Eva Evasen", "minister", minister)]
    return {
        "id": identifier,
        "kind": "question_time",
        "date": "2023-01-11",
        "minister": {"title": "Ministeren", "name": "Eva Evasen"},
        "asked_by": [{"name": "Ole Olsen", "party": "A"}],
        "question": question,
        "answer": [{"speaker": speaker, "role": role, "text": text} for speaker, role, text in turns],
    }


WOLVES = "Vi har besluttet, at ulve må skydes, når de kommer inden for tusind meter af beboelse."
TRAINS = "Togene mellem Odense og Aarhus skal køre hver halve time fra 2029."
SCHOOLS = "Skolerne får to milliarder kroner mere til specialundervisning over de næste fire år."
DOCUMENTS = [
    record("W", "Hvad vil ministeren gøre ved zebrastriberne?", WOLVES, "Zebrastriberne spreder sig i Jylland."),
    record("T", "Hvornår kommer der flere afgange?", TRAINS),
    record("S", "Er ministeren tilfreds med inklusionen?", SCHOOLS),
]
ITEMS: list[dict[str, object]] = [
    {"id": "1", "doc_id": "W", "question": "Hvornår må man skyde ulve?", "kind": "fact", "gold": [WOLVES]},
    {"id": "2", "doc_id": "T", "question": "Hvor ofte skal togene køre?", "kind": "fact", "gold": [TRAINS]},
    {"id": "3", "doc_id": "S", "question": "special education funding", "kind": "english", "gold": [SCHOOLS]},
]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Evaluation:
    return evaluate(write_set(tmp_path_factory.mktemp("made"), ITEMS, DOCUMENTS))


def test_the_own_question_is_asked_where_nobody_knows_it(made: Evaluation, tmp_path: Path) -> None:
    """Only the question and the asker speak of zebra stripes; of the rest nothing is lost."""
    assert {ranking.right for ranking in made.formal} == {"W", "T", "S"}
    assert made.formal[0].query == "Hvad vil ministeren gøre ved zebrastriberne?"
    asked = read_set(Path(made.directory))
    put_documents(tmp_path, asked.stripped, RememberingEncoder(open_encoder(None)), None)
    with Assistant.open(tmp_path) as assistant, assistant.reading() as view:
        assert view.count("documents") == 3
        assert view.asked(range(10)) == {}
        assert view.snapshot is not None
        assert view.snapshot.lexical.search("zebrastriberne", 10) == []
        assert len(view.snapshot.lexical.search("ulve", 10)) == 1
    for bare, whole in zip(asked.stripped, asked.documents, strict=True):
        assert "zebra" in whole.source.lower() or whole.id != "W"
        assert "zebra" not in bare.source.lower()
        assert [bare.text(each) for each in bare.statements] == [whole.text(each) for each in whole.statements]


def test_without_its_document_an_item_is_asked_of_all_others(made: Evaluation) -> None:
    for item in made.items:
        assert item.without is not None
        assert item.asked.f1[0] == 1.0
        assert max(item.without.f1, default=0.0) < 0.6
        assert item.without.confidence < item.asked.confidence


def test_documents_that_say_the_same_are_both_found(tmp_path: Path) -> None:
    """A search shows the paragraph once: the document that it does not show first is found all the same."""
    copy = {**record("W2", "Hvad med ulvene?", WOLVES), "date": "2023-02-01"}
    made = evaluate(write_set(tmp_path / "set", ITEMS[:1], [*DOCUMENTS, copy]))
    ranking = made.items[0].ranking
    assert ranking is not None
    assert set(ranking.search[:2]) == {"W", "W2"}
    assert len(ranking.search) == 4


def test_measures_are_given_over_all_questions_and_by_kind(made: Evaluation) -> None:
    found = figures(made)
    assert {name: figure.of for name, figure in found["natural_mrr"].items()} == {"all": 3, "english": 1, "fact": 2}
    assert found["natural_recall"]["all"].value == 1
    assert found["formal_recall"]["all"].of == 3
    assert found["auroc"]["all"].value == 1
    assert found["first_f1_candidates"]["fact"].value == 1


def test_the_archive_of_all_but_one_is_that_of_an_ingest_of_the_others(tmp_path: Path) -> None:
    """To the weights of the words, which a document that was taken out again would still count in."""
    documents = read_set(write_set(tmp_path / "set", ITEMS, DOCUMENTS)).documents
    encoder = RememberingEncoder(open_encoder(None))
    put_documents(tmp_path / "others", documents[1:], encoder, None)
    answers = {}
    for left_out, folder in archives_without(documents, ["W", "S"], tmp_path / "made", encoder, None):
        with Assistant.open(folder) as assistant, assistant.reading() as view:
            assert view.count("documents") == 2
            assert view.documents(left_out) == []
            assert len(view.snapshot.lexical) == len(view.snapshot.vectors) == 2  # type: ignore[union-attr]
        with Assistant.open(folder) as assistant:
            answers[left_out] = assistant.ask("Hvornår må man skyde ulve i Aarhus?")
    with Assistant.open(tmp_path / "others") as assistant:
        plain = assistant.ask("Hvornår må man skyde ulve i Aarhus?")
    assert answers["W"].confidence == plain.confidence
    assert [each.text for each in answers["W"].nearest] == [each.text for each in plain.nearest]


def test_each_text_is_encoded_once(tmp_path: Path) -> None:
    encoder = open_encoder(None)
    given: list[str] = []

    class Counting:
        name = encoder.name
        dimension = encoder.dimension
        encode_questions = staticmethod(encoder.encode_questions)

        def encode_passages(self, passages: list[PassageText]) -> list[PassageVectors]:
            given.extend(passage.text for passage in passages)
            return encoder.encode_passages(passages)

    remembering = RememberingEncoder(Counting())  # type: ignore[arg-type]
    one, two = PassageText("Rød.", ((0, 4),)), PassageText("Blå.", ((0, 4),))
    first = remembering.encode_passages([one, two, one])
    second = remembering.encode_passages([two])
    assert given == ["Rød.", "Blå."]
    assert (first[1].passage == second[0].passage).all()
    assert (first[0].passage == first[2].passage).all()


def test_a_right_excerpt_with_the_right_chain_counts_and_a_wrong_gold_does_not(tmp_path: Path) -> None:
    question = "Hvor ofte mødes politikredsenes nøglepersoner?"
    gold = (
        "Der har været afholdt møder for nøglepersonerne den 27. marts 2023 og den 11. april 2024, og disse møder "
        "afholdes fremadrettet en til to gange årligt."
    )
    right = {"case_number": "2024-08874", "stated_by": ["Rigspolitiet", "Justitsministeriet"], "gold": [gold]}
    folder = write_set(
        tmp_path / "set",
        [
            {"id": "1", "question": question, **right},
            {"id": "2", "question": question, **right, "stated_by": ["Justitsministeriet"]},
            {"id": "3", "question": question, **right, "gold": ["Noget helt andet om fisk."]},
            {"id": "4", "question": "Hvad koster en liter mælk?", "answerable": False},
        ],
    )
    found = figures(evaluate(folder))
    assert (found["first_right_shown"]["all"].value, found["first_right_shown"]["all"].of) == (0.6667, 3)
    assert (found["chain_right"]["all"].value, found["chain_right"]["all"].of) == (0.5, 2)
    assert found["answered_without"]["all"].of == 1
    assert "natural_mrr" not in found


@pytest.mark.parametrize("content", ["{", '{"id": "1"}', "[]"])
def test_a_line_that_is_no_item_is_named(tmp_path: Path, content: str) -> None:
    (tmp_path / "items.jsonl").write_text(content + "\n", "utf-8")
    with pytest.raises(MinistersvarError, match="line 1"):
        evaluate(tmp_path)


def test_a_folder_without_items_is_refused(tmp_path: Path) -> None:
    with pytest.raises(MinistersvarError, match=r"items\.jsonl"):
        evaluate(tmp_path)


def test_an_item_whose_document_is_not_there_is_named(tmp_path: Path) -> None:
    items: list[dict[str, object]] = [{"id": "1", "doc_id": "X", "question": "Hvad?"}]
    with pytest.raises(MinistersvarError, match="the item 1 names the document X"):
        evaluate(write_set(tmp_path / "set", items, DOCUMENTS))


@pytest.fixture(scope="module")
def letters() -> Figures:
    if not LETTERS.is_dir():
        pytest.skip("the evaluation set of the shipped letters is not beside the checkout (../shared/eval/letters)")
    return figures(evaluate(LETTERS))


def test_the_letters_are_answered_as_well_as_measured(letters: Figures) -> None:
    def share(name: str) -> float:
        return letters[name]["all"].value

    assert share("first_right_shown") >= 12 / 16
    assert share("any_right_shown") >= 14 / 16
    assert share("any_right_candidates") >= 15 / 16
    assert share("chain_right") == share("case_right") == 1
    assert share("answered_without") <= 1 / 10


def test_every_excerpt_of_the_letters_is_verbatim(letters: Figures, tmp_path: Path) -> None:
    items = read_items(LETTERS)
    with Assistant.open(tmp_path) as assistant:
        answers = [assistant.ask(item.question) for item in items]
    shown = [excerpt for answer in answers for excerpt in answer.excerpts + answer.nearest]
    assert len(shown) >= len(items)
    for excerpt in shown:
        assert_verbatim(excerpt)
