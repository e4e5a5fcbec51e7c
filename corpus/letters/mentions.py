"""The authorities that a letter speaks of, be it that they do no more than act."""

from __future__ import annotations

import re

from corpus.letters.anchors import holds_any, matches_at
from corpus.letters.authorities import COMMON, COMMON_OR_NAME, bare, can_be_quoted, each_of, without_genitive
from corpus.letters.kinds import is_called
from corpus.letters.names import NAME, capitals
from corpus.letters.phrases import phrases_in

# A capital that a sentence's first word has, before a name.
LED_BY = re.compile(
    r"^(?:Af|Fra|Hos|I|Ifølge|Efter|Ved|Både|Også|Samt|Og|Men|Når|Hvis|Da|Mens|Fordi|Som)\s+(?=[A-ZÆØÅ])"
)
_NAME = re.compile(NAME)


class Mentions:
    """Those whom the sentences so far speak of, the last one last."""

    def __init__(self, own: frozenset[str]) -> None:
        self._own = own
        self._taken: list[tuple[str, str | None]] = []
        self._names: dict[str, str] = {}
        self._phrases: set[str] = set()

    def take(self, sentence: str, speaker: str | None) -> None:
        """A further sentence, with the one who speaks in it; its names are looked for when they are asked for."""
        self._taken.append((sentence, speaker))

    def may_hold(self, words: tuple[str, ...]) -> bool:
        """Whether a name can have one of the words, which is told faster than the names themselves."""
        return any(holds_any(text, words) for text in (*(said for said, _ in self._taken), *self._names.values()))

    def called(self, endings: tuple[str, ...]) -> list[str]:
        return [name for name in self.all() if is_called(name, endings)]

    def all(self, *, phrases: bool = False) -> list[str]:
        """All of them; in a sentence the one who speaks is the last. With `phrases`, those too whom no more than a
        phrase names."""
        for sentence, speaker in self._taken:
            for found in matches_at(_NAME, sentence, capitals(sentence)):
                name = LED_BY.sub("", without_genitive(bare(found[0])))
                for one in each_of(name):
                    if can_be_quoted(one) and one.casefold() not in (*COMMON, *COMMON_OR_NAME, *self._own):
                        self._note(one)
            for phrase in phrases_in(sentence):
                self._phrases.add(phrase.casefold())
                self._note(phrase)
            if speaker is not None:
                self._note(speaker)
                self._phrases.discard(speaker.casefold())
        self._taken.clear()
        return [name for key, name in self._names.items() if phrases or key not in self._phrases]

    def _note(self, name: str) -> None:
        self._names.pop(name.casefold(), None)
        self._names[name.casefold()] = name
