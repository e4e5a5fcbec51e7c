"""The one error that is meant for the user's eyes."""

from __future__ import annotations

import errno


class MinistersvarError(Exception):
    """Says in one line what is wrong and what to do. A face shows the message as it is, with no traceback.

    `str(error)` is English; `danish` says the same to those whose interface is Danish.
    """

    def __init__(self, message: str, danish: str | None = None) -> None:
        super().__init__(message)
        self.danish = danish

    def in_language(self, language: str) -> str:
        """The message in a language ("da", "en"): the English one where there is no other."""
        return self.danish if language == "da" and self.danish else str(self)


# The system says these in English, whatever the locale: Python asks it in the C locale.
_REASONS = {
    errno.EACCES: "adgang nægtet",
    errno.EBUSY: "den er optaget af et andet program",
    errno.EDQUOT: "diskkvoten er brugt op",
    errno.EFBIG: "filen er for stor",
    errno.EIO: "læse- eller skrivefejl på disken",
    errno.EISDIR: "det er en mappe",
    errno.ELOOP: "for mange symbolske links",
    errno.EMFILE: "for mange åbne filer",
    errno.ENAMETOOLONG: "navnet er for langt",
    errno.ENOENT: "den findes ikke",
    errno.ENOSPC: "der er ikke mere plads på disken",
    errno.ENOTDIR: "stien går gennem noget, der ikke er en mappe",
    errno.EPERM: "det er ikke tilladt",
    errno.EROFS: "disken er skrivebeskyttet",
}


def reason_in_danish(error: OSError) -> str:
    """Why the system refused, in Danish where it is one of the common reasons, else as the system says it."""
    return _REASONS.get(error.errno or 0) or error.strerror or str(error)
