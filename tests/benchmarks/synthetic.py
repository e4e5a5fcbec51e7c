"""A large archive for measuring: letters put together from real sentences, with vectors put together from real ones.

A letter takes the sentences of some turns of one debate, a third of them exchanged for others of the same meeting, so
that words and vectors keep the structure of real ones: what is near in words is near in meaning. The vector of a
sentence is drawn from those of real sentences of its turn and its meeting; that of a passage is the mean of its
sentences'. Without the training material the shipped letters are all there is, and the figures mean little.
"""

from __future__ import annotations

import itertools
import json
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import numpy as np

from corpus.committees import COMMITTEES
from corpus.document import Asker, Document, Person, Speaker, Statement
from corpus.reader import read_file
from corpus.sentences import sentences
from corpus.shipped import shipped_letters
from index.adapters import WORD_DIMENSION
from index.archive import connect
from index.encoder import Encoder, FloatArray, PassageText, PassageVectors
from index.packing import pack_passage, pack_vector
from index.passages import MAX_WORDS, Passage
from index.places import put_places
from index.rows import Source, insert_source, question_hash, vector_hash
from index.text import content_words, grams
from index.writer import Writer

TURNS = Path("../shared/train/debate-turns.jsonl")
ANCHORS = 6000
"""Real sentences that are encoded; the vectors of all others are drawn from these."""
PASSAGES_A_STATEMENT = 4
WORDS_A_SENTENCE = 10
"""That say what a sentence is about; their vectors are any, for nothing is found by them."""
LETTERS_AT_ONCE = 500
MINISTRIES, AGENCIES, DAYS = 24, 300, 20 * 365


@dataclass(frozen=True, slots=True)
class Turn:
    meeting: str
    speaker: str
    party: str
    sentences: tuple[str, ...]


def turns() -> list[Turn]:
    """Real debates in their order, else the shipped letters' statements."""
    found = []
    if TURNS.exists():
        with TURNS.open(encoding="utf-8") as lines:
            for record in map(json.loads, lines):
                text = record["text"]
                parts = tuple(text[start:end] for start, end in sentences(text))
                found.append(Turn(record["meeting"], record["speaker"], record["role"], parts))
    else:
        with shipped_letters() as letters:
            for document in (document for letter in letters for document in read_file(letter)):
                for text in map(document.text, document.statements):
                    parts = tuple(text[start:end] for start, end in sentences(text))
                    found.append(Turn(document.id, "Spørge Jørgensen", "XX", parts))
    return [turn for turn in found if turn.sentences]


def long_questions(material: Sequence[Turn], count: int) -> list[str]:
    """Questions of a formal length, of about 130 n-grams, from the debates."""
    chosen = random.Random(1)
    ends = [turn.sentences for turn in material if turn.sentences[-1].endswith("?")]
    found: list[str] = []
    for parts in chosen.sample(ends, len(ends)):
        question = ""
        for part in reversed(parts):
            question = f"{part} {question}".strip()
            size = len({gram for word in content_words(question) for gram in grams(word)})
            if size >= 110:
                break
        if 110 <= size <= 150:
            found.append(question)
    return found[:count]


class Anchors:
    """Vectors of some real sentences, and from them vectors of all others."""

    def __init__(self, encoder: Encoder, material: Sequence[Turn], count: int = ANCHORS) -> None:
        self._chosen = np.array(sorted(random.Random(2).sample(range(len(material)), min(count, len(material)))))
        texts = [max(material[at].sentences, key=lambda part: min(len(part), 150)) for at in self._chosen]
        self._vectors = np.stack(
            [encoder.encode_passages([PassageText(text, ((0, len(text)),))])[0].passage for text in texts]
        ).astype(np.float32)
        self._random = np.random.default_rng(3)

    def draw(self, places: Sequence[int]) -> FloatArray:
        """Unit vectors of sentences by the turns they are from, shape (len(places), dimension)."""
        count, most = len(places), len(self._vectors) - 1
        own = np.clip(np.searchsorted(self._chosen, places), 0, most)
        beside = np.clip(own + self._random.integers(-2, 3, count), 0, most)
        far = self._random.integers(0, most + 1, count)
        shares = self._random.random((3, count, 1), np.float32) * np.array([1, 1, 0.7], np.float32)[:, None, None]
        mixed = (
            (0.7 + shares[0]) * self._vectors[own] + shares[1] * self._vectors[beside] + shares[2] * self._vectors[far]
        )
        return unit(mixed)


def unit(vectors: FloatArray) -> FloatArray:
    result: FloatArray = (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32)
    return result


@dataclass(frozen=True, slots=True)
class Letter:
    """A source with its one document cut into passages, and for each passage the turns its sentences are from."""

    source: Source
    passages: list[Passage]
    places: list[list[int]]


def letters(material: Sequence[Turn]) -> Iterator[Letter]:
    """Without end: an answer of a ministry, and what an authority told it."""
    chance = random.Random(4)
    meetings: dict[str, list[int]] = {}
    for at, turn in enumerate(material):
        meetings.setdefault(turn.meeting, []).append(at)
    for number in itertools.count(1):
        begin = chance.randrange(len(material))
        meeting = meetings[material[begin].meeting]
        question = material[begin].sentences[-1]
        text, spans = question, [(0, len(question))]
        passages, places = [], []
        for statement in range(2):
            parts = list(_passages(material, begin + 3 * statement, meeting, chance))
            start = len(text) + 2
            text += "\n\n"
            for at, sentences_in in enumerate(parts):
                lead = " " if at else ""
                cut = PassageText(*_joined([sentence for _, sentence in sentences_in]))
                offset = len(text) + len(lead) - start
                text += lead + cut.text
                passages.append(Passage(statement, offset, offset + len(cut.text), cut))
                places.append([place for place, _ in sentences_in])
            spans.append((start, len(text)))
        document = _document(number, text, spans, material[begin], chance)
        yield Letter(Source(f"synthetic:{number}", f"{number:032x}", (document,)), passages, places)


def _document(number: int, text: str, spans: Sequence[tuple[int, int]], asker: Turn, chance: random.Random) -> Document:
    ministry = chance.randrange(MINISTRIES)
    signer = Speaker(f"Ministeriet for Emne {ministry}", "ministry")
    agency = Speaker(f"Styrelsen for Opgave {chance.randrange(AGENCIES)}", "quoted")
    code = chance.choice(sorted(COMMITTEES))
    day = date(2005, 1, 1) + timedelta(days=chance.randrange(DAYS))
    return Document(
        id=f"{day.year}-{number:07}",
        source=text,
        source_name=f"{number}.txt",
        kind=chance.choice(("alm_del", "alm_del", "alm_del", "section_20", "bill")),
        status="final",
        session=f"{day.year}-{(day.year + 1) % 100:02}",
        date=day,
        question_number=str(chance.randrange(1, 2000)),
        case_number=f"{day.year}-{number:07}",
        document_number=None,
        committee=COMMITTEES[code][0],
        committee_code=code,
        ministry=signer.name,
        minister=Person(f"minister for emne {ministry}", f"Prøve Eksempelsen {ministry}-{day.year // 4}"),
        asked_by=(Asker(asker.speaker, asker.party),),
        questions=(Statement(*spans[0], (Speaker(asker.speaker, "asker"),)),),
        statements=(Statement(*spans[1], (signer,)), Statement(*spans[2], (agency, signer))),
    )


def _passages(
    material: Sequence[Turn], begin: int, meeting: Sequence[int], chance: random.Random
) -> Iterator[list[tuple[int, str]]]:
    """Runs of sentences with their turns, from turn `begin` on; a third is exchanged for others of the meeting."""
    run: list[tuple[int, str]] = []
    size, given, at = 0, 0, begin
    while given < PASSAGES_A_STATEMENT:
        place = at % len(material)
        for sentence in material[place].sentences:
            if chance.random() < 1 / 3:
                place = chance.choice(meeting)
                sentence = chance.choice(material[place].sentences)
            run.append((place, sentence))
            size += len(sentence.split())
            if size > MAX_WORDS * 3 / 4:
                yield run
                run, size, given = [], 0, given + 1
        at += 1


def _joined(parts: Sequence[str]) -> tuple[str, tuple[tuple[int, int], ...]]:
    spans, at = [], 0
    for part in parts:
        spans.append((at, at + len(part)))
        at += len(part) + 1
    return " ".join(parts), tuple(spans)


def build(folder: Path, encoder: Encoder, material: Sequence[Turn], passages: int) -> None:
    """Fill an archive: the truth in bulk, with synthetic vectors, then the derived indexes as `Writer` makes them."""
    anchors = Anchors(encoder, material)
    connection = connect(folder)
    connection.execute("PRAGMA synchronous = OFF")
    supply, written = letters(material), 0
    chance = np.random.default_rng(5)
    while written < passages:
        batch = list(itertools.islice(supply, LETTERS_AT_ONCE))
        places = [place for letter in batch for part in letter.places for place in part]
        sentences = anchors.draw(places)
        asked = anchors.draw([part[0] for letter in batch for part in letter.places[:1]])
        vectors: dict[bytes, bytes] = {}
        at = 0
        for letter, question in zip(batch, asked, strict=True):
            vectors[question_hash(letter.source.documents[0].question)] = pack_vector(question)
            for passage, part in zip(letter.passages, letter.places, strict=True):
                own = sentences[at : at + len(part)]
                at += len(part)
                mean = unit(own.mean(axis=0, keepdims=True))
                words = chance.normal(size=(WORDS_A_SENTENCE * len(own), WORD_DIMENSION)).astype(np.float32)
                counts = np.full(len(own), WORDS_A_SENTENCE, np.int64)
                stored = PassageVectors(mean[0], unit(own + 0.5 * mean), unit(words), counts)
                vectors[vector_hash(passage.text)] = pack_passage(stored)
        connection.execute("BEGIN")
        connection.executemany("INSERT OR IGNORE INTO vectors VALUES (?, ?)", vectors.items())
        for letter in batch:
            insert_source(connection, letter.source, [(letter.source.documents[0], letter.passages)])
            put_places(connection, [letter.source.place])
            written += len(letter.passages)
        connection.execute("COMMIT")
    connection.execute("INSERT INTO meta VALUES ('model', ?)", (encoder.name,))
    connection.close()
    with Writer(folder, encoder) as writer:
        writer.rebuild()
