"""Hard negatives come from other debates, and are what the model takes for an answer there."""

from __future__ import annotations

import pytest

from index.encoder import PassageText
from index.training_examples import Question, Speech
from qa.training.material import Sourced
from tests.trainable import trainable_encoder

BESIDE = PassageText("Det er jeg enig i.", ((0, 18),))


def sourced(name: str, text: str, question: str) -> Sourced:
    passage = PassageText(text, ((0, len(text)),))
    return Sourced(name, Speech((passage,), (Question(question, 0, (0,)),), (BESIDE,)), f"{name} beside")


SOURCED = [
    sourced("fish 1", "Kvoten for torsk i Østersøen sænkes næste år.", "Hvad sker der med kvoten for torsk?"),
    sourced("fish 2", "Kvoten for torsk i Østersøen er uændret.", "Er kvoten for torsk uændret?"),
    sourced("cod", "Kvoten for torsk i Kattegat sænkes ikke.", "Sænkes kvoten for torsk i Kattegat?"),
    sourced("road", "Motorvejen ved Herning åbner til maj.", "Hvornår åbner motorvejen?"),
    sourced("rail", "Jernbanen til Billund er forsinket.", "Er jernbanen til Billund forsinket?"),
    sourced("school", "Folkeskolens prøver afskaffes ikke.", "Afskaffes prøverne i folkeskolen?"),
]
DEBATES = {"fish 1": "fish", "fish 2": "fish", "cod": "cod", "road": "road", "rail": "rail", "school": "school"}


def test_half_of_the_speeches_get_a_passage_of_another_debate(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("torch")
    pytest.importorskip("transformers")
    from tests.benchmarks import mining

    monkeypatch.setattr(mining, "NEAREST", 1)
    reply = Sourced("reply", Speech(SOURCED[3].speech.passages, (Question("Hvad med vejene?"),)))
    told: list[tuple[int, int]] = []
    texts = {each.source: each.speech.passages[0] for each in SOURCED}
    seen = set()
    for seed in range(6):
        given = [*SOURCED, reply]
        found = mining.with_hard_negatives(
            trainable_encoder(seed=1), given, DEBATES, seed, lambda done, total: told.append((done, total))
        )
        assert [each.source for each in found] == [each.source for each in given]
        assert found[-1] is reply
        changed = [(was, now) for was, now in zip(given, found, strict=True) if was is not now]
        assert len(changed) == 3
        for was, now in changed:
            assert now.near is not None
            assert now.speech.near == (texts[now.near],)
            assert now.speech.passages == was.speech.passages
            assert DEBATES[now.near] != DEBATES[now.source]
            seen.add((now.source, now.near))
    assert ("fish 1", "cod") in seen
    assert told[-1] == (6, 6)
