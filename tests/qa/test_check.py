"""What is said, nearly said, asked and not there, on the shipped letters."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from corpus.document import Document
from corpus.errors import MinistersvarError
from index.encoders import open_encoder
from index.filters import Filters
from index.text import STOP_WORDS
from index.tokens import keys
from qa.assistant import Assistant
from qa.evaluation.archives import put_documents
from qa.otherwise import stands_otherwise
from qa.pieces import LONGEST_LEFT_OUT
from qa.places import Places
from qa.results import Check, to_json
from qa.stating import STATED_FEATURES, fitted_claims
from qa.substance import weigh_claim
from tests.index.documents import document

LETTERS = Path(__file__).parents[2] / "corpus" / "documents"
CHAIN = ("Rigspolitiet", "Justitsministeriet")
SETTINGS = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    with Assistant.open(tmp_path_factory.mktemp("archive")) as opened:
        yield opened


@pytest.fixture(scope="module")
def documents(assistant: Assistant) -> list[Document]:
    return [assistant.documents(case)[0] for case in ("2024-08874", "2024-08879")]


def differences(check: Check) -> list[tuple[str, str, str]]:
    return [(each.said, each.claimed, each.kind) for each in check.matches[0].differences]


@st.composite
def stretches(draw: st.DrawFn, documents: list[Document]) -> tuple[Document, int, str]:
    """A document, one of its statements, and at least six words of it."""
    document = draw(st.sampled_from(documents))
    number = draw(st.integers(0, len(document.statements) - 1))
    words = document.text(document.statements[number]).split()
    assume(len(words) >= 6)
    first = draw(st.integers(0, len(words) - 6))
    last = draw(st.integers(first + 6, min(len(words), first + 60)))
    return document, number, " ".join(words[first:last])


@given(data=st.data())
@SETTINGS
def test_any_six_words_of_a_statement_are_quoted_where_they_stand(
    assistant: Assistant, documents: list[Document], data: st.DataObject
) -> None:
    document, number, text = data.draw(stretches(documents))
    check = assistant.check(text, limit=1000)
    assert check.verdict == "quoted"
    assert all(match.kind == "quoted" and match.similarity == 1 for match in check.matches)
    statement = document.statements[number]
    here = [
        match
        for match in check.matches
        if match.excerpt.citation.id == document.id
        and statement.start <= match.excerpt.citation.start < match.excerpt.citation.end <= statement.end
        and match.excerpt.stated_by == statement.stated_by
    ]
    assert here
    for match in here:
        ((start, end),) = match.excerpt.highlights
        assert keys(match.excerpt.text[start:end]) == keys(text)


@given(data=st.data(), other=st.sampled_from("ikke aldrig 17 tolv Rumænien skal økonomi".split()))
@SETTINGS
def test_a_changed_content_word_is_never_quoted(
    assistant: Assistant, documents: list[Document], data: st.DataObject, other: str
) -> None:
    _, _, text = data.draw(stretches(documents))
    words = text.split()
    content = [at for at, word in enumerate(words) if keys(word) and not set(keys(word)) & (STOP_WORDS | {other})]
    assume(content)
    words[data.draw(st.sampled_from(content))] = other
    changed = " ".join(words)
    said = [f" {' '.join(keys(d.text(part)))} " for d in documents for part in d.statements]
    assume(not any(f" {' '.join(keys(changed))} " in each for each in said))
    check = assistant.check(changed)
    assert check.verdict != "quoted"
    if check.verdict == "misquoted":
        assert all(match.differences for match in check.matches)


def test_a_quotation_is_found_with_its_sentence_and_its_speakers(assistant: Assistant) -> None:
    check = assistant.check("aktuelt anledning til en ændring af organiseringen")
    assert (check.verdict, check.total, len(check.matches)) == ("quoted", 1, 1)
    excerpt = check.matches[0].excerpt
    assert "finder Rigspolitiet ikke aktuelt anledning til en ændring" in excerpt.text
    assert (excerpt.stated_by, excerpt.role, excerpt.citation.case_number) == (CHAIN, "quoted", "2024-08874")
    assert differences(check) == []


@pytest.mark.parametrize(
    "text",
    [
        "”afholdes  fremadrettet en til to gange årligt”.",
        "AFHOLDES fremad-\nrettet en til to gange årligt",
        "afholdes frem\u00adadrettet\u00a0en til to gange årligt",
    ],
)
def test_white_space_marks_capitals_and_hyphens_make_no_other_quotation(assistant: Assistant, text: str) -> None:
    assert assistant.check(text).verdict == "quoted"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("afholdes fremadrettet en til tre gange årligt", ("to", "tre", "number")),
        ("møder for nøglepersonerne den 28. marts 2023", ("27", "28", "number")),
        ("finder Rigspolitiet aktuelt anledning til en ændring", ("ikke", "", "negation")),
        ("finder Justitsministeriet ikke aktuelt anledning til", ("Rigspolitiet", "Justitsministeriet", "name")),
        ("CMM, som politiet kan kontakte, hvis der foreligger", ("skal", "kan", "modality")),
    ],
)
def test_a_misquotation_tells_what_was_said(assistant: Assistant, text: str, expected: tuple[str, str, str]) -> None:
    check = assistant.check(text)
    assert check.verdict == "misquoted"
    assert differences(check) == [expected]
    assert check.matches[0].excerpt.stated_by == CHAIN


def test_what_only_a_member_said_is_asked_and_told_with_the_answer(assistant: Assistant) -> None:
    for text in (
        "at det er meget personligt båret, og indsatsen afhænger af",
        "det er meget lidt personligt båret, og",
    ):
        check = assistant.check(text)
        assert check.verdict == "asked"
        (match, *_) = check.matches
        assert (match.excerpt.role, match.excerpt.stated_by) == ("asker", ("Karina Lorentzen Dehnhardt",))
        assert match.answer is not None
        assert match.answer.role != "asker"


def test_what_is_not_there_is_not_found(assistant: Assistant) -> None:
    check = assistant.check("Landsholdet vandt kampen med tre mål mod et efter forlænget spilletid.")
    assert (check.verdict, check.matches, check.total) == ("not_found", (), 0)


def test_a_check_is_held_to_filters(assistant: Assistant) -> None:
    text = "afholdes fremadrettet en til to gange årligt"
    assert assistant.check(text, Filters(stated_by=("Rigspolitiet",))).verdict == "quoted"
    assert assistant.check(text, Filters(cases=("2024-08879",))).verdict != "quoted"
    assert assistant.check(text, Filters(date_from=date(2025, 1, 1))).verdict == "not_found"


def test_every_place_is_told_and_counted_the_newest_first(tmp_path: Path) -> None:
    letter = (LETTERS / "2024-08879.txt").read_text("utf-8")
    with Assistant.open(tmp_path / "archive") as opened:
        for number, day in enumerate((3, 5, 4), 1):
            changed = letter.replace("2024-08879", f"2031-0000{number}").replace(
                "4. september 2024", f"{day}. maj 2031"
            )
            (tmp_path / f"{number}.txt").write_text(changed, "utf-8")
        opened.ingest(sorted(tmp_path.glob("*.txt")))
        check = opened.check("Formålet med arbejdsgruppen er")
        assert [match.excerpt.citation.case_number for match in check.matches] == [
            "2031-00002", "2031-00003", "2031-00001", "2024-08879",
        ]  # fmt: skip
        fewer = opened.check("Formålet med arbejdsgruppen er", limit=2)
        assert (len(fewer.matches), fewer.total) == (2, 4)


def test_of_a_text_that_a_statement_repeats_no_more_is_told_than_was_asked_for(tmp_path: Path) -> None:
    letter = (LETTERS / "2024-08879.txt").read_text("utf-8")
    said = "Formålet med arbejdsgruppen er"
    (tmp_path / "letter.txt").write_text(letter.replace(said, " ".join([said] * 5)), "utf-8")
    with Assistant.open(tmp_path / "archive") as opened:
        opened.ingest([tmp_path / "letter.txt"])
        check = opened.check(said, limit=3)
        assert (check.verdict, len(check.matches)) == ("quoted", 3)


@pytest.mark.parametrize("text", ["det er også den der har det", "og det er det som vi har her"])
def test_words_that_stand_together_everywhere_are_no_misquotation(assistant: Assistant, text: str) -> None:
    assert assistant.check(text).verdict in ("not_found", "stated", "asked")


def test_a_replaced_letter_is_quoted_in_its_new_form_only(tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    text = (LETTERS / "2024-08879.txt").read_text("utf-8").replace("2024-08879", "2031-00001")
    new = "Hensigten med arbejdsgruppen er"
    with Assistant.open(tmp_path / "archive") as opened:
        letter.write_text(text, "utf-8")
        opened.ingest([letter])
        assert opened.check("Formålet med arbejdsgruppen er").total == 2
        letter.write_text(text.replace("Formålet med arbejdsgruppen er", new), "utf-8")
        opened.ingest([letter])
        assert opened.check("Formålet med arbejdsgruppen er").total == 1
        assert opened.check(new).matches[0].excerpt.citation.case_number == "2031-00001"


def test_a_quotation_index_that_is_gone_is_made_anew(tmp_path: Path) -> None:
    Assistant.open(tmp_path).close()
    (folder,) = tmp_path.glob("derived-*/quotations")
    shutil.rmtree(folder)
    with Assistant.open(tmp_path) as opened:
        assert opened.check("afholdes fremadrettet en til to gange årligt").verdict == "quoted"


@pytest.mark.parametrize("text", ["", " \n", "»…«"])
def test_an_empty_text_is_refused(assistant: Assistant, text: str) -> None:
    with pytest.raises(MinistersvarError, match=r"^the text is empty: [^\n]+$"):
        assistant.check(text)


def test_a_long_text_is_no_quotation(assistant: Assistant) -> None:
    with pytest.raises(MinistersvarError, match="10,000 characters, at most 4,000"):
        assistant.check("a" * 10_000)


def test_a_check_is_the_contract_s_json(assistant: Assistant) -> None:
    data = json.loads(json.dumps(to_json(assistant.check("afholdes fremadrettet en til tre gange årligt"))))
    assert list(data) == ["text", "verdict", "matches", "total", "took_ms"]
    (match, *_) = data["matches"]
    assert list(match) == ["kind", "similarity", "excerpt", "differences", "answer"]
    assert match["differences"] == [{"said": "to", "claimed": "tre", "kind": "number"}]


def test_words_left_out_are_checked_piece_by_piece_in_their_order(assistant: Assistant) -> None:
    check = assistant.check("finder Rigspolitiet ikke aktuelt […] af organiseringen på området")
    assert (check.verdict, check.total, len(check.matches)) == ("quoted", 1, 1)
    excerpt = check.matches[0].excerpt
    assert [excerpt.text[start:end] for start, end in excerpt.highlights] == [
        "finder Rigspolitiet ikke aktuelt",
        "af organiseringen på området",
    ]
    assert excerpt.citation.case_number == "2024-08874"


@pytest.mark.parametrize("mark", ["[...]", "(…)", "…", "... ", "[–]"])
def test_words_may_be_left_out_with_any_mark_and_are_told(assistant: Assistant, mark: str) -> None:
    check = assistant.check(f"finder Rigspolitiet ikke {mark} af organiseringen på området")
    assert check.verdict == "quoted"
    assert differences(check) == [("aktuelt anledning til en ændring", mark.strip(), "left_out")]


def test_each_gap_of_a_quotation_is_told(assistant: Assistant) -> None:
    check = assistant.check("[…] finder Rigspolitiet ikke […] anledning […] til en … af organiseringen på området …")
    assert check.verdict == "quoted"
    assert differences(check) == [("aktuelt", "[…]", "left_out"), ("ændring", "…", "left_out")]


def test_a_denial_left_out_of_a_sentence_makes_a_misquotation(assistant: Assistant) -> None:
    check = assistant.check("finder Rigspolitiet […] anledning til en ændring af organiseringen på området")
    assert (check.verdict, check.total) == ("misquoted", 0)
    assert differences(check) == [("ikke aktuelt", "[…]", "negation")]
    (match,) = check.matches
    assert (match.kind, match.similarity) == ("misquoted", round(10 / 12, 4))
    ((start, end),) = match.excerpt.highlights
    assert match.excerpt.text[start:end].startswith("finder Rigspolitiet ikke aktuelt anledning")


def test_whole_sentences_may_be_left_out_with_their_denials(assistant: Assistant) -> None:
    check = assistant.check("jf. ”Handlingsplan til bekæmpelse af menneskehandel 2022-2025” […] I regi af Europol har")
    assert check.verdict == "quoted"
    ((left_out, mark, kind),) = differences(check)
    assert (mark, kind) == ("[…]", "left_out")
    assert left_out.startswith("Den fælles myndighedsgruppe beskæftiger sig ikke udelukkende")


def test_pieces_far_apart_are_no_quotation(assistant: Assistant) -> None:
    check = assistant.check("Rigspolitiet kan oplyse, […] anledning til en ændring")
    assert check.verdict == "misquoted"
    ((left_out, _, kind),) = differences(check)
    assert kind == "left_out"
    assert len(keys(left_out)) > LONGEST_LEFT_OUT
    assert left_out.startswith("at siden maj 2022")
    assert left_out.endswith("ikke aktuelt")
    assert check.matches[0].similarity < 0.1


def test_of_a_piece_that_stands_several_times_the_nearest_is_taken(tmp_path: Path) -> None:
    letter = (LETTERS / "2024-08879.txt").read_text("utf-8").replace("2024-08879", "2031-00001")
    said = "Formålet med arbejdsgruppen er"
    repeated = f"{said} ikke nyt. {said} klart. {said}"
    (tmp_path / "letter.txt").write_text(letter.replace(said, repeated), "utf-8")
    with Assistant.open(tmp_path / "archive") as opened:
        opened.ingest([tmp_path / "letter.txt"])
        nearest = opened.check("arbejdsgruppen er […] Formålet med arbejdsgruppen er", Filters(cases=("2031-00001",)))
        assert differences(nearest) == [("klart", "[…]", "left_out")]


@pytest.mark.parametrize(
    ("text", "instead"),
    [
        ("Rigspolitiet finder anledning til en ændring af organiseringen på området", "Rigspolitiet finder"),
        ("finder anledning til en ændring af organiseringen på området", "finder"),
    ],
)
def test_a_denial_just_before_the_words_in_common_is_told(assistant: Assistant, text: str, instead: str) -> None:
    check = assistant.check(text)
    assert check.verdict == "misquoted"
    assert differences(check) == [("ikke", "", "negation"), ("aktuelt", instead, "word")]
    excerpt = check.matches[0].excerpt
    ((start, _),) = excerpt.highlights
    assert excerpt.text[start:].startswith("ikke aktuelt anledning")


def test_pieces_in_another_order_are_no_quotation(assistant: Assistant) -> None:
    check = assistant.check("af organiseringen på området [...] finder Rigspolitiet ikke aktuelt")
    assert check.verdict == "misquoted"
    assert differences(check) == [("", "finder Rigspolitiet ikke aktuelt", "order")]
    assert len(check.matches) == 2


def test_a_changed_piece_is_not_quoted(assistant: Assistant) -> None:
    check = assistant.check("finder Rigspolitiet nu aktuelt [...] af organiseringen på området")
    assert check.verdict != "quoted"


def test_a_quotation_of_two_speakers_is_said_to_be_so(assistant: Assistant, documents: list[Document]) -> None:
    document = next(each for each in documents if len(each.statements) > 1)
    one, other = document.statements[:2]
    assert one.stated_by != other.stated_by
    end, beginning = " ".join(document.text(one).split()[-6:]), " ".join(document.text(other).split()[:6])
    for text in (f"{end} {beginning}", f"{end} [...] {beginning}"):
        check = assistant.check(text)
        assert check.verdict == "misquoted"
        assert [match.excerpt.stated_by for match in check.matches] == [one.stated_by, other.stated_by]
        assert {difference.kind for match in check.matches for difference in match.differences} == {"speaker"}


def test_what_a_member_said_in_a_long_question_is_asked_in_other_words_too(assistant: Assistant) -> None:
    check = assistant.check("Indsatsen er meget personligt båret, og den afhænger af medarbejdernes interesse.")
    assert check.verdict == "asked"
    assert check.matches[0].excerpt.role == "asker"


def test_a_statement_in_other_words_is_stated_and_what_differs_is_told(assistant: Assistant) -> None:
    check = assistant.check("Formålet med den nordiske arbejdsgruppe er, at 5 lande udveksler viden om menneskehandel.")
    assert check.verdict == "stated"
    assert any("de nordiske lande kontinuerligt udveksler" in match.excerpt.text for match in check.matches)
    assert all(0 < match.similarity < 1 for match in check.matches)
    assert not any(difference.said == "5" for match in check.matches for difference in match.differences)


def test_who_a_claim_names_as_its_speaker_is_told_where_another_stated_it(assistant: Assistant) -> None:
    claim = "Formålet med den nordiske arbejdsgruppe er, at de nordiske lande udveksler viden om menneskehandel."
    assert stands_otherwise(assistant.check(claim)) is None
    check = assistant.check(f"Ida Idasen har sagt, at formålet{claim.removeprefix('Formålet')}")
    assert (check.verdict, stands_otherwise(check)) == ("stated", "surely")
    (difference, *_) = check.matches[0].differences
    assert (difference.claimed, difference.kind) == ("Ida Idasen", "attribution")
    assert difference.said == check.matches[0].excerpt.stated_by[0]
    signer = check.matches[0].excerpt.citation.minister
    assert signer is not None
    named = assistant.check(f"{signer} har sagt, at formålet{claim.removeprefix('Formålet')}")
    assert not any(each.kind == "attribution" for match in named.matches for each in match.differences)


def test_who_asks_states_nothing(tmp_path: Path) -> None:
    asked = "Er fregnekorpset i Prøveby en officiel myndighed, når det har sit eget kontor?"
    put_documents(tmp_path, [document("1", asked, question="")], open_encoder(None), None)
    with Assistant.open(tmp_path) as assistant:
        check = assistant.check("Fregnekorpset i Prøveby har sit eget kontor og er derfor en officiel myndighed.")
        assert check.verdict == "not_found"
        assert assistant.check(asked).verdict == "quoted"


def test_an_archive_without_a_passage_near_a_claim_holds_nothing_of_it(assistant: Assistant) -> None:
    with assistant.reading() as view:
        every = [number for (number,) in view.rows("SELECT number FROM documents")]
        weighed = weigh_claim(view, "Der er et rejsehold.", assistant._open_encoder(), None, Places(view), every)
    assert fitted_claims().stating(weighed.ranked, weighed.features) == []
    assert weighed.asserted == []


def test_no_evidence_for_a_claim_is_weighed_against_it() -> None:
    weights = dict(zip(STATED_FEATURES, fitted_claims().stated, strict=True))
    assert weights.pop("nearer_asked") < 0
    assert all(weight > 0 for weight in weights.values())
