"""Texts laid out as pages do it, and references, for sets of test letters."""

from __future__ import annotations


def other(
    kind: str, number: str, committee: str | None = None, session: str | None = None, date: str | None = None
) -> tuple[str, str, str | None, str | None, str | None]:
    """A reference to another answer."""
    return (kind, number, committee, session, date)


def in_lines(text: str, width: int, splits: str = "") -> str:
    """The text in lines of that width; the words of `splits` may be divided where they have a hyphen there."""
    points = {word.replace("-", ""): word.split("-") for word in splits.split()}
    lines: list[str] = []
    line = ""
    for word in text.split():
        if not line or len(line) + 1 + len(word) <= width:
            line = f"{line} {word}" if line else word
            continue
        parts = points.get(word.strip(".,;:”()"), [])
        start = word.find("".join(parts)) if parts else 0
        for count in range(len(parts) - 1, 0, -1):
            cut = start + len("".join(parts[:count]))
            if len(line) + 2 + cut <= width:
                lines.append(f"{line} {word[:cut]}-")
                line = word[cut:]
                break
        else:
            lines.append(line)
            line = word
    return "\n".join([*lines, line])


def cut(text: str, width: int, after: str, noise: str, splits: str = "") -> str:
    """The same, with something of the page between two blank lines after the given words."""
    assert text.count(after) == 1, after
    head, tail = text.split(after)
    return f"{in_lines(head + after, width, splits)}\n\n{noise}\n\n{in_lines(tail, width, splits)}"
