"""What went wrong, as one line in the interface's language."""

from __future__ import annotations

from corpus.errors import MinistersvarError
from tui import messages
from tui.language import Language
from tui.printable import one_line


def explained(error: BaseException, language: Language) -> str:
    if isinstance(error, MinistersvarError):
        text = one_line(error.in_language(language))
    else:
        reason = one_line(str(error)).rstrip(".")
        what = f"{type(error).__name__}: {reason}" if reason else type(error).__name__
        text = messages.UNEXPECTED.to(language, error=what)
    return text[:1].upper() + text[1:]
