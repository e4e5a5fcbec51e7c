from __future__ import annotations

from dataclasses import replace

import pytest

from corpus.document import Asker, Role
from qa.results import Excerpt
from tui.language import Language
from tui.wording import askers, chain, confidence, particulars


@pytest.mark.parametrize(
    ("names", "role", "danish", "english"),
    [
        (["Justitsministeriet"], "ministry", "Justitsministeriet", "Justitsministeriet"),
        (
            ["Rigspolitiet", "Justitsministeriet"],
            "quoted",
            "Rigspolitiet, gengivet af Justitsministeriet",
            "Rigspolitiet, quoted by Justitsministeriet",
        ),
        (
            ["CMM", "Ligestillingsministeriet", "Justitsministeriet"],
            "quoted",
            "CMM, gengivet af Ligestillingsministeriet, gengivet af Justitsministeriet",
            "CMM, quoted by Ligestillingsministeriet, quoted by Justitsministeriet",
        ),
        (
            ["Peter Hummelgaard", "Justitsministeriet"],
            "minister",
            "Peter Hummelgaard, Justitsministeriet",
            "Peter Hummelgaard, Justitsministeriet",
        ),
        (
            ["Rigspolitiet", "Peter Hummelgaard", "Justitsministeriet"],
            "quoted",
            "Rigspolitiet, gengivet af Peter Hummelgaard, Justitsministeriet",
            "Rigspolitiet, quoted by Peter Hummelgaard, Justitsministeriet",
        ),
        ([], "ministry", "", ""),
    ],
)
def test_a_chain_reads_from_the_one_who_spoke(names: list[str], role: Role, danish: str, english: str) -> None:
    assert chain(names, role, "Peter Hummelgaard", "da") == danish
    assert chain(names, role, "Peter Hummelgaard", "en") == english


def test_askers_read_as_a_list() -> None:
    mai, rosa, pelle = Asker("Mai Villadsen", "EL"), Asker("Rosa Lund", "EL"), Asker("Pelle Dragsted", None)
    assert askers((), "da") == ""
    assert askers((mai,), "da") == "Mai Villadsen (EL)"
    assert askers((mai, rosa), "da") == "Mai Villadsen (EL) og Rosa Lund (EL)"
    assert askers((mai, rosa, pelle), "en") == "Mai Villadsen (EL), Rosa Lund (EL) and Pelle Dragsted"


def test_particulars_are_those_that_are_known(excerpt: Excerpt, nested_excerpt: Excerpt) -> None:
    assert particulars(excerpt.citation, "da") == [
        "Sagsnr. 2024-08874",
        "4. september 2024",
        "stillet af Karina Lorentzen Dehnhardt (SF)",
    ]
    assert particulars(nested_excerpt.citation, "en") == [
        "Case no. 2024-08874",
        "4 September 2024",
        "asked by Karina Lorentzen Dehnhardt (SF)",
        "page 2",
        "preliminary answer",
    ]
    bare = replace(excerpt.citation, id="20222-S36", case_number=None, date=None, asked_by=())
    assert particulars(bare, "da") == ["20222-S36", "uden dato"]


@pytest.mark.parametrize(
    ("probability", "language", "words"),
    [
        (1.0, "da", "Næsten sikkert et svar (100 %)"),
        (0.83, "da", "Sandsynligvis et svar (83 %)"),
        (0.5, "en", "Possibly an answer (50%)"),
        (0.0, "en", "Uncertain whether it is an answer (0%)"),
    ],
)
def test_confidence_is_said_in_words(probability: float, language: Language, words: str) -> None:
    assert confidence(probability, language) == words
