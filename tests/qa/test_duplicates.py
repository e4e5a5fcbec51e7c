"""When one text may stand for another, and that each is shown once with every place where it stands."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.document import Document
from index.filters import Filters
from index.view import View
from qa.assistant import Assistant
from qa.duplicates import same_among, same_wording
from qa.results import Excerpt

LETTER = (Path(__file__).parents[2] / "corpus" / "documents" / "2024-08879.txt").read_text("utf-8")
QUESTION = "Hvad er formålet med den nordiske arbejdsgruppe?"
PARAGRAPH = (
    "Kriminalforsorgen har siden 2019 udarbejdet en plan for indsatte i alle landets arresthuse, og planen bliver "
    "revideret hvert år efter høring af Rigspolitiet."
)


_WORDS = st.lists(st.sampled_from([*PARAGRAPH.split(), "også", "der", "2020", "arresthusene"]), min_size=1, max_size=40)


@given(_WORDS, st.lists(st.tuples(st.integers(0, 39), st.sampled_from(["", "også", "2021", "+", "s"])), max_size=3))
def test_looking_for_a_few_words_first_changes_nothing(own: list[str], changes: list[tuple[int, str]]) -> None:
    other = list(own)
    for at, change in changes:
        # A word that is left out, put in, glued to the next one or inflected.
        at %= len(other)
        if change == "+":
            other[at : at + 2] = ["".join(other[at : at + 2])]
        else:
            other[at] = f"{other[at]}{change}" if change == "s" else change
    texts = [" ".join(own), " ".join(other), " ".join(reversed(own)), PARAGRAPH]
    for one in texts:
        compared = [other for other in texts if len(one) <= 2 * len(other) <= 4 * len(one)]
        assert [texts[at] for at in same_among(one, texts)] == [each for each in compared if same_wording(one, each)]


@pytest.mark.parametrize(
    ("said", "said_elsewhere"),
    [
        ("Kriminalforsorgen har", "KRIMINALFORSORGEN har"),
        ("en plan for indsatte", "en  plan for\nindsatte"),
        ("og planen bliver", "og planen bliver endvidere"),
        ("arresthuse, og", "arresthuse og"),
        ("revideret hvert", "revideres hvert"),
        ("arresthuse", "arresthus"),
        ("planen bliver", "planenbliver"),
    ],
)
def test_the_same_paragraph_may_differ_in_what_says_nothing(said: str, said_elsewhere: str) -> None:
    assert said in PARAGRAPH
    assert same_wording(PARAGRAPH, PARAGRAPH.replace(said, said_elsewhere))


@pytest.mark.parametrize(
    ("said", "said_elsewhere"),
    [
        ("2019", "2020"),
        ("bliver revideret", "bliver ikke revideret"),
        ("Kriminalforsorgen", "Færdselsstyrelsen"),
        ("Rigspolitiet", "Rigsadvokaten"),
        ("alle landets", "landets"),
        ("efter høring", "uden høring"),
        ("hvert år", "hvert andet år"),
        ("revideret", "ophævet"),
        ("indsatte", "ansatte"),
        ("har siden", "havde siden"),
        ("efter høring af Rigspolitiet", "efter høring af Rigspolitiet og Rigsadvokaten"),
    ],
)
def test_a_word_that_says_something_makes_another_text(said: str, said_elsewhere: str) -> None:
    assert said in PARAGRAPH
    assert not same_wording(PARAGRAPH, PARAGRAPH.replace(said, said_elsewhere))
    assert not same_wording(PARAGRAPH.replace(said, said_elsewhere), PARAGRAPH)


def test_the_order_of_words_counts() -> None:
    words = "det er aftalt i kredsen at den svenske minister skylder den danske minister et svar om grænsen"
    assert not same_wording(words, words.replace("svenske", "x").replace("danske", "svenske").replace("x", "danske"))


def test_nothing_is_not_the_same_as_nothing() -> None:
    assert not same_wording("", "")


def letter(number: int, **changes: str) -> str:
    text = LETTER.replace("2024-08879", f"2025-0000{number}").replace("1198", f"500{number}")
    for said, instead in changes.items():
        assert said in text
        text = text.replace(said, instead)
    return text


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """The shipped letters, the same answer in a later letter, and what another authority says in the same words."""
    folder = tmp_path_factory.mktemp("letters")
    (folder / "later.txt").write_text(letter(1).replace("4. september 2024", "6. marts 2025"), "utf-8")
    (folder / "other.txt").write_text(
        letter(2).replace("Center mod Menneskehandel, der har", "Udlændingestyrelsen, der har"), "utf-8"
    )
    (folder / "two.txt").write_text(
        letter(3).replace("de nordiske lande kontinuerligt", "de tre baltiske lande kontinuerligt"), "utf-8"
    )
    with Assistant.open(tmp_path_factory.mktemp("archive")) as opened:
        assert len(opened.ingest([folder]).new) == 3
        yield opened


def cases(excerpt: Excerpt) -> list[str | None]:
    return [excerpt.citation.case_number, *(citation.case_number for citation in excerpt.also)]


def test_a_text_of_several_letters_is_shown_once_with_the_newest_first(assistant: Assistant) -> None:
    answer = assistant.ask(QUESTION, limit=5)
    purpose = "Formålet med arbejdsgruppen er bl.a., at de nordiske lande"
    (first,) = [
        excerpt
        for excerpt in answer.excerpts
        if excerpt.text.startswith(purpose) and excerpt.stated_by[0] == "Center mod Menneskehandel"
    ]
    assert cases(first) == ["2025-00001", "2024-08879"]
    (also,) = first.also
    (document,) = assistant.documents("2024-08879")
    assert document.source[also.start : also.end].startswith("Formålet med arbejdsgruppen er bl.a.")


def test_the_same_words_of_another_speaker_and_other_words_are_shown_apart(assistant: Assistant) -> None:
    shown = assistant.ask(QUESTION, limit=5).excerpts
    assert [cases(excerpt) for excerpt in shown if excerpt.stated_by[0] == "Udlændingestyrelsen"][:1] == [
        ["2025-00002"]
    ]
    assert [cases(excerpt) for excerpt in shown if "baltiske" in excerpt.text] == [["2025-00003"]]


def test_what_an_excerpt_says_is_not_told_twice(assistant: Assistant) -> None:
    answer = assistant.ask(QUESTION, limit=10)
    told = [(excerpt.text, excerpt.stated_by) for excerpt in answer.excerpts + answer.nearest]
    assert len(told) == len(set(told))


def test_documents_are_read_once_and_only_where_they_are_cited(
    assistant: Assistant, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Reading one takes longer than ranking all of its sentences."""
    read: list[str] = []
    whole = View.document

    def document(view: View, number: int) -> Document:
        found = whole(view, number)
        read.append(found.id)
        return found

    monkeypatch.setattr(View, "document", document)
    answer = assistant.ask(QUESTION, limit=1)
    assert answer.answered
    cited = {citation.id for excerpt in answer.excerpts for citation in (excerpt.citation, *excerpt.also)}
    assert len(cited) > 1
    assert sorted(read) == sorted(cited)


def test_filters_hold_the_other_places_too(assistant: Assistant) -> None:
    held = assistant.ask(QUESTION, Filters(cases=("2024-08879",)))
    assert {case for excerpt in held.excerpts for case in cases(excerpt)} == {"2024-08879"}


def test_hits_of_a_search_are_shown_once_too(assistant: Assistant) -> None:
    hits = assistant.search(QUESTION).hits
    (hit,) = [hit for hit in hits if "2024-08879" in cases(hit) and hit.text.startswith("Formålet med arbejdsgruppen")]
    assert cases(hit) == ["2025-00001", "2024-08879"]


def test_what_points_at_different_things_is_not_the_same(tmp_path: Path) -> None:
    """`Det er ikke tilfældet.` of two letters says two things."""
    first, second = tmp_path / "1.txt", tmp_path / "2.txt"
    said = "I 2023 tilkendegav Nordisk Ministerråd"
    for number, path, subject in ((4, first, "Bestemmelsen om fiskeri"), (5, second, "Ordningen om jagt")):
        text = letter(number).replace(said, f"{subject} er ændret. Det sker uden lovændring. {said}")
        path.write_text(text, "utf-8")
    with Assistant.open(tmp_path / "archive") as opened:
        assert len(opened.ingest([first, second]).new) == 2
        answer = opened.ask("Sker det uden lovændring?", limit=10)
        found = [each for each in answer.excerpts + answer.nearest if "Det sker uden lovændring." in each.text]
        assert [each.also for each in found] == [(), ()]
        assert sorted(each.text.split(" er ændret")[0] for each in found) == [
            "Bestemmelsen om fiskeri",
            "Ordningen om jagt",
        ]
