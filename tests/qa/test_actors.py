"""Who does what a claim says, beside who does it by a statement."""

from __future__ import annotations

import pytest

from qa.actors import other_actor


@pytest.mark.parametrize(
    ("claim", "statement", "expected"),
    [
        (
            "Regnstyrelsen er udpeget til fast medlem af rådet.",
            "Nord- og Vestvinds Politi er udpeget til fast medlem af rådet, som nævnt.",
            ("Nord- og Vestvinds Politi", "Regnstyrelsen"),
        ),
        (
            "Regionerne har byggeansvaret for tagene.",
            "Jeg vil rette, for det er kommunerne, der har byggeansvaret for de tage.",
            ("kommunerne", "Regionerne"),
        ),
        (
            "Ministeren har sagt, at regionerne skal betale for tagene.",
            "Det er fast praksis, at kommunerne skal betale for tagene.",
            ("kommunerne", "regionerne"),
        ),
    ],
)
def test_another_of_whom_the_same_was_said_is_told(claim: str, statement: str, expected: tuple[str, str]) -> None:
    found = other_actor(claim, statement)
    assert found is not None
    assert (found.said, found.claimed, found.kind) == (*expected, "actor")


@pytest.mark.parametrize(
    ("claim", "statement"),
    [
        # The same one, named more fully or more briefly.
        ("Politiet har ansvaret for tagene.", "Det er Rigspolitiet, der har ansvaret for tagene."),
        ("Kommunen skal betale for tagene.", "Det er kommunerne, der skal betale for tagene."),
        # The minister speaks for the government, and of it as "we".
        ("Regeringen har besluttet tagene.", "Regnministeren har besluttet tagene."),
        ("Regeringen har besluttet tagene.", "Vi har besluttet tagene."),
        # Of both, or of nobody who is named.
        ("Regionerne har ansvaret for tagene.", "Regionerne og kommunerne har ansvaret for tagene."),
        ("Regionerne har ansvaret for tagene.", "Det er dem, der har ansvaret for tagene."),
        # Another thing is said.
        ("Regionerne har ansvaret for tagene.", "Kommunerne har bygget tagene."),
        ("Regionerne skal det.", "Kommunerne skal det."),
        # No one who does something.
        ("Fristen er tre uger for alle.", "Kommunerne er tre uger for sene."),
        ("", "Kommunerne har ansvaret."),
    ],
)
def test_no_other_is_told_where_they_may_be_one(claim: str, statement: str) -> None:
    assert other_actor(claim, statement) is None
