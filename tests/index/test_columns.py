"""Columns answer filters as a look at each passage would, after any changes."""

from __future__ import annotations

import tempfile
from pathlib import Path

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from index.columns import Columns, ColumnsWriter, DocumentEntry, PassageEntry

NAMES = st.sampled_from(["A", "B", "C", "D"])
VALUES = st.lists(NAMES, unique=True, max_size=2).map(tuple)
DOCUMENTS = st.tuples(
    st.integers(0, 5),
    st.fixed_dictionaries(
        {"ministry": VALUES, "party": VALUES, "status": st.sampled_from([("final",), ("superseded",)])}
    ),
    st.lists(st.tuples(VALUES, st.sampled_from(["minister", "quoted"])), max_size=4),
)
FILTERS = st.dictionaries(st.sampled_from(["ministry", "party", "speaker"]), st.lists(NAMES, max_size=2), max_size=2)


@settings(max_examples=60, deadline=None)
@given(
    states=st.lists(
        st.tuples(st.lists(DOCUMENTS, max_size=6), st.randoms(use_true_random=False)), min_size=1, max_size=4
    ),
    wanted=FILTERS,
    days=st.none() | st.tuples(st.integers(0, 3), st.integers(2, 5)),
)
def test_they_choose_what_a_look_at_each_passage_chooses(states, wanted, days) -> None:  # type: ignore[no-untyped-def]
    held: dict[int, DocumentEntry] = {}
    last_document = last_passage = 0
    columns: Columns | None = None
    with tempfile.TemporaryDirectory() as name:
        for number, (added, chance) in enumerate(states):
            gone = {each for each in held if chance.random() < 0.3}
            # Some of them come back in another form, as when a document's status has changed.
            again = [held[each] for each in sorted(gone) if chance.random() < 0.5]
            new = []
            for day, facets, passages in added:
                last_document += 1
                entries = []
                for stated_by, role in passages:
                    last_passage += 1
                    entries.append(PassageEntry(last_passage, "", stated_by, role))
                new.append(DocumentEntry(last_document, day, facets, tuple(entries)))
            changed = [
                DocumentEntry(each.number, each.day, {**each.facets, "status": ("superseded",)}, each.passages)
                for each in again
            ]
            writer = ColumnsWriter(columns, gone)
            folder = Path(name) / str(number)
            folder.mkdir()
            for entry in new + changed:
                writer.add(entry)
            writer.write(folder)
            columns = Columns.open(folder)
            held = {k: v for k, v in held.items() if k not in gone} | {each.number: each for each in new + changed}
        assert columns is not None
        assert len(columns) == sum(len(entry.passages) for entry in held.values())
        assert set(columns.distinct("ministry")) == {v for entry in held.values() for v in entry.facets["ministry"]}
        expected = sorted(
            passage.number
            for entry in held.values()
            for passage in entry.passages
            if all(
                any(value in values for value in ({**entry.facets, "speaker": passage.stated_by})[field])
                for field, values in wanted.items()
            )
            and (days is None or days[0] <= entry.day <= days[1])
        )
        assert columns.passages(wanted, days).tolist() == expected
        some = {entry.number for entry in held.values() if entry.number % 2}
        assert columns.passages({}, documents=some).tolist() == sorted(
            passage.number for number in some for passage in held[number].passages
        )


def test_passages_have_one_code_for_the_same_speakers_and_another_for_others(tmp_path: Path) -> None:
    chains = [("A",), ("A", "B"), ("B", "A"), ("A",), ("A", "B")]
    passages = [PassageEntry(2 * at + 1, "", chain, "quoted") for at, chain in enumerate(chains)]
    writer = ColumnsWriter(None, ())
    writer.add(DocumentEntry(1, 0, {}, tuple(passages[:2])))
    writer.add(DocumentEntry(2, 0, {}, tuple(passages[2:])))
    writer.write(tmp_path)
    numbers = [passage.number for passage in reversed(passages)]
    codes = Columns.open(tmp_path).stated_by(np.array(numbers, np.int64)).tolist()
    same = [[one == other for other in codes] for one in codes]
    assert same == [[one == other for other in reversed(chains)] for one in reversed(chains)]
