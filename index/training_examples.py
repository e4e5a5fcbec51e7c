"""What the adapters are trained on: questions, and what was said in reply to them."""

from __future__ import annotations

from dataclasses import dataclass

from index.encoder import PassageText


@dataclass(frozen=True, slots=True)
class Question:
    """A question, the number of the passage of its speech that answers, and the numbers of the sentences in it.

    Without a passage all of the speech replies to it; without sentences it is not known which of them answer.
    """

    text: str
    passage: int | None = None
    gold: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Speech:
    """Passages that were said together, and questions that they answer.

    No sentences are as near to an answer as the others of its speech, and no passages as those of `near`: of another
    speech on the same subject.
    """

    passages: tuple[PassageText, ...]
    questions: tuple[Question, ...]
    near: tuple[PassageText, ...] = ()
