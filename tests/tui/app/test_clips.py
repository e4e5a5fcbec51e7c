from __future__ import annotations

import json
import re
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from corpus.errors import MinistersvarError
from corpus.flow import Gap
from qa.assistant import Assistant
from qa.results import Answer, Excerpt
from tui.app.clips import Clip, ClipList
from tui.app.export import Turn, citation_text, clips_markdown, conversation_markdown
from tui.app.saving import save

QUESTION = "Er der behov for et rejsehold mod menneskehandel?"


def test_a_clip_is_kept_once_and_between_sessions(tmp_path: Path, excerpt: Excerpt, nested_excerpt: Excerpt) -> None:
    file = tmp_path / "data" / "clips.jsonl"
    other = replace(nested_excerpt, citation=replace(nested_excerpt.citation, start=70, gaps=(Gap(75, 80, "stamp"),)))
    clips = ClipList(file)
    assert [clips.add(excerpt, QUESTION), clips.add(excerpt, "igen"), clips.add(other, "\x1b[31m«\ud800")] == [
        True,
        False,
        True,
    ]
    assert excerpt in clips
    assert list(ClipList(file)) == [Clip(excerpt, QUESTION), Clip(other, "\x1b[31m«\ud800")]
    clips.remove(Clip(excerpt, ""))
    assert [clip.excerpt for clip in ClipList(file)] == [other]
    clips.clear()
    assert list(ClipList(file)) == []


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_nobody_else_reads_the_clips(tmp_path: Path, excerpt: Excerpt) -> None:
    file = tmp_path / "clips.jsonl"
    ClipList(file).add(excerpt, QUESTION)
    assert file.stat().st_mode & 0o077 == 0


def test_two_sessions_share_their_clips(tmp_path: Path, excerpt: Excerpt) -> None:
    other = replace(excerpt, citation=replace(excerpt.citation, start=11))
    one, two = ClipList(tmp_path / "clips.jsonl"), ClipList(tmp_path / "clips.jsonl")
    one.add(excerpt, "")
    two.add(other, "")
    assert [clip.excerpt for clip in ClipList(tmp_path / "clips.jsonl")] == [excerpt, other]


@pytest.mark.parametrize("line", ["{", "[]", '"x"', '{"found_with": "", "excerpt": {"text": "x"}}', "\x00"])
def test_a_damaged_line_costs_no_other_clip_and_is_kept(tmp_path: Path, excerpt: Excerpt, line: str) -> None:
    file = tmp_path / "clips.jsonl"
    ClipList(file).add(excerpt, QUESTION)
    file.write_text(file.read_text("utf-8") + line + "\n", "utf-8")
    assert [clip.excerpt for clip in ClipList(file)] == [excerpt]
    assert [clip.excerpt for clip in ClipList(file)] == [excerpt]
    assert line in (tmp_path / "clips.damaged").read_text("utf-8")


def test_a_clip_that_cannot_be_saved_is_kept_for_the_session(tmp_path: Path, excerpt: Excerpt) -> None:
    (tmp_path / "file").write_text("")
    clips = ClipList(tmp_path / "file" / "clips.jsonl")
    with pytest.raises(MinistersvarError, match="could not be saved"):
        clips.add(excerpt, "")
    assert excerpt in clips


def test_clips_as_markdown_cite_in_full(excerpt: Excerpt) -> None:
    gap = Gap(20, 31, "page_break")
    excerpt = replace(excerpt, citation=replace(excerpt.citation, gaps=(gap,)), also=(excerpt.citation,))
    assert (
        clips_markdown([Clip(excerpt, "Hvad *mener* Rigspolitiet?")], "da")
        == """\
# Uddrag fra ministrenes svar

## 1. REU alm. del, svar på spørgsmål 1193 (2023-24)

> Rigspolitiet finder ikke anledning til en ændring.

— Rigspolitiet, gengivet af Justitsministeriet\\
REU alm. del, svar på spørgsmål 1193 (2023-24) · Sagsnr. 2024-08874 · 4. september 2024 · stillet af \
Karina Lorentzen Dehnhardt (SF)\\
Kilde: 2024-08874.txt, tegn 10–60, uden 20–31 (et sideskift midt i en sætning, føjet sammen)\\
også i: REU alm. del, svar på spørgsmål 1193 (2023-24) · Sagsnr. 2024-08874 · 4. september 2024 · stillet af \
Karina Lorentzen Dehnhardt (SF)

Fundet med: Hvad \\*mener\\* Rigspolitiet?
"""
    )


def test_the_clipboard_gets_plain_text_with_the_citation(excerpt: Excerpt) -> None:
    hostile = replace(excerpt, text="Ja\x1b]0;x\x07 *nej*.\n\nAndet.")
    assert (
        citation_text(hostile, "en")
        == """\
'Ja�]0;x� *nej*.

Andet.'
— Rigspolitiet, quoted by Justitsministeriet
REU alm. del, svar på spørgsmål 1193 (2023-24) · Case no. 2024-08874 · 4 September 2024 · \
asked by Karina Lorentzen Dehnhardt (SF)
Source: 2024-08874.txt, characters 10–60"""
    )


def test_a_conversation_as_markdown_quotes_the_source(archive: Path) -> None:
    with Assistant.open(archive) as assistant:
        found, silent = assistant.ask(QUESTION), assistant.ask("Hvor mange cykelstier er der i Odense?")
        sources = {each.id: each.source for each in assistant.documents(found.excerpts[0].citation.id)}
    text = conversation_markdown([Turn(found, ("udvalg: REU",)), Turn(silent)], "da")
    assert f"## 1. {QUESTION}" in text
    assert "Filtre: udvalg: REU" in text
    assert "**Arkivet indeholder ikke noget svar" in text
    quoted = next(line for line in text.split("\n") if line.startswith("> ")).removeprefix("> ").replace("\\", "")
    place = re.search(r"tegn (\d+)–(\d+)", text)
    assert place
    source = sources[found.excerpts[0].citation.id][int(place[1]) : int(place[2])]
    assert "".join(source.split()) == "".join(quoted.split())


def test_no_candidate_is_said_plainly() -> None:
    nothing = Answer("Hvad?", None, False, 0.0, (), (), (), 1.0)
    assert "**The archive holds no answer to the question.**" in conversation_markdown([Turn(nothing)], "en")


def test_a_file_is_never_overwritten_unasked(tmp_path: Path) -> None:
    file = tmp_path / "uddrag æ.md"
    save(file, "først\ud800")
    with pytest.raises(FileExistsError):
        save(file, "igen")
    assert file.read_text("utf-8") == "først?"
    save(file, "igen", replace=True)
    assert file.read_text("utf-8") == "igen"
    assert [each.name for each in tmp_path.iterdir()] == ["uddrag æ.md"]


@pytest.mark.parametrize("name", ["findes-ikke/fil.md", "", "x\x00y", "a" * 300])
def test_what_cannot_be_saved_is_said_in_one_line(tmp_path: Path, name: str) -> None:
    with pytest.raises(MinistersvarError) as caught:
        save(tmp_path / name, "x")
    assert "could not be saved" in str(caught.value)
    assert "kunne ikke gemmes" in (caught.value.danish or "")
    assert not list(tmp_path.glob(".*"))


def test_clips_are_json_lines(tmp_path: Path, excerpt: Excerpt) -> None:
    file = tmp_path / "clips.jsonl"
    ClipList(file).add(excerpt, QUESTION)
    (line,) = file.read_text("utf-8").splitlines()
    assert json.loads(line)["excerpt"]["citation"]["case_number"] == "2024-08874"
