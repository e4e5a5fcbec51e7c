"""Whose turn it is to speak in a stretch of an answer, from one sentence to the next."""

from __future__ import annotations

import re
from dataclasses import dataclass

from corpus.document import Speaker
from corpus.letters.authorities import each_of
from corpus.letters.sentences import Sentence
from corpus.letters.speakers import Announcement

_ITEM_MARKS = ("•", "-", "–", "*")
# "Regionerne": each of them may be the one who is named next.
_MANY = re.compile(r"erne$")


@dataclass(slots=True)
class Turn:
    """Who is speaking, and who may be."""

    base: tuple[Speaker, ...]
    unknown: bool
    """That the last one who spoke may go on, or not: nothing shows it."""
    by_way_of: dict[str, str]
    """Those who have told what they say to another, who passes it on to the signer, each with that one."""
    announced: str | None = None
    """The one whose words follow without marks."""
    begun: bool = False
    in_block: bool = False
    """That those words stand in a paragraph of their own."""
    contributor: str | None = None
    """The one announced last, until the signer speaks again."""
    unmarked: bool = False
    """That words announced without marks have begun, and nothing has shown where they end."""
    reported: bool = False
    """That nothing but sentences that pass another on have made it unknown who goes on."""
    asked: tuple[str, ...] = ()
    """Those whom the signer says to have asked."""
    speech: bool = False
    """That all is the minister's speech: a sentence that passes another on is no more than that sentence."""
    passing: bool = False
    """That the paragraph of a speech has passed another on, who may be meant again in it."""

    def own_voice(self) -> None:
        self.announced, self.unknown, self.unmarked, self.reported = None, False, False, False
        self.contributor, self.passing = None, False
        self.by_way_of.clear()

    @property
    def in_contribution(self) -> bool:
        """That the words are another's, be it that nothing has shown whether these still are."""
        return self.announced is not None or self.unmarked

    @property
    def only_reported(self) -> bool:
        """That the last one passed on has spoken in no more than sentences that show it."""
        return self.reported and self.announced is None and not self.unmarked

    def turns_to_own_source(self, words: str, announcement: Announcement | None) -> bool:
        """Whether a sentence says that the contributor has asked another: "Regnministeriet har modtaget et bidrag fra
        Regnstyrelsen"."""
        return (
            announcement is not None
            and announcement.name is not None
            and announcement.manner != "indirect"
            and self.contributor is not None
            and self._is_another(announcement.name, self.contributor)
            and words.startswith(self.contributor)
        )

    def chain_of_heading(self) -> tuple[tuple[Speaker, ...], bool]:
        """Chain of a part's heading: the one whose answer it is, who may still pass on another under it."""
        if self.announced is not None and not self.begun:
            return self._chain(self.announced), False
        if self.announced is not None:
            self.announced, self.unknown = None, True
        return self.base, self.unmarked

    def chain_of(
        self, sentence: Sentence, words: str, announcement: Announcement | None, within: bool
    ) -> tuple[tuple[Speaker, ...], bool]:
        """Chain of a sentence, and whether it is uncertain; `within` says that the contributor turns to another."""
        if self.announced is not None and self.begun and sentence.opens and not words.startswith(_ITEM_MARKS):
            # Without marks only the first paragraph after the colon is certain.
            self.announced, self.unknown = None, True
        if announcement is not None and announcement.manner == "indirect":
            self._note_way(announcement.name, sentence)
            self.announced = None
            if announcement.name is None:
                return self.base, True
            return self._chain(announcement.name), False
        if self.announced is not None:
            self.in_block = sentence.opens if not self.begun else self.in_block
            self.begun = self.unmarked = True
            return self._chain(self.announced), False
        return self.base, within or (self.unknown and announcement is None)

    def after(self, announcement: Announcement | None, words: str, within: bool, inside: bool, last: bool) -> None:
        """What a sentence leaves for the next one; `inside` a quotation, `last` of its stretch."""
        if announcement is None:
            return
        if within and announcement.name is not None and self.contributor is not None:
            self.by_way_of[announcement.name] = self.contributor
        if self.announced is not None and not (within and announcement.manner == "direct"):
            return
        if announcement.manner == "indirect":
            self.reported = self.reported or not self.unknown
            self.passing = self.speech
            self.unknown = self.unknown or not self.speech or announcement.name is None
            if words.endswith(":"):
                self.announced, self.begun = announcement.name, False
        elif announcement.manner == "direct" and not last:
            self.announced, self.begun, self.unknown = announcement.name, False, announcement.name is None
            self.contributor = announcement.name
            self.reported = False
        elif announcement.manner == "source" and not inside:
            # Whether what follows is the ministry's or the contribution's own words cannot be known.
            self.unknown, self.reported = True, False
        if announcement.manner == "source" and announcement.name is not None and not within:
            self.asked = (*self.asked, announcement.name)

    def _note_way(self, name: str | None, sentence: Sentence) -> None:
        """Notes that one is passed on in the paragraph that is another's contribution."""
        if name is None or self.announced is None or not (self.in_block if self.begun else sentence.opens):
            return
        if self._is_another(name, self.announced):
            self.by_way_of[name] = self.announced

    def _is_another(self, name: str, contributor: str) -> bool:
        """Whether one named in a contribution must have spoken to the one whose it is."""
        alone = len(each_of(contributor)) == 1 and _MANY.search(contributor) is None
        asked = any(name in asked for asked in self.asked)
        return alone and not asked and name not in contributor

    def _chain(self, name: str) -> tuple[Speaker, ...]:
        way = self.by_way_of.get(name)
        if way is None or any(who.name == way for who in self.base):
            return (Speaker(name, "quoted"), *self.base)
        return (Speaker(name, "quoted"), Speaker(way, "quoted"), *self.base)
