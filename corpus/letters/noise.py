"""Lines that the medium put on the page: stamps, running footers, page numbers and the address column of the
letterhead.

Each rule looks at one line; which of the lines found are taken out, and how the text around them is joined, `repair`
decides.
"""

from __future__ import annotations

import re

from corpus.letters.anchors import holds_any

# Longest line (characters) that can be part of an address column.
COLUMN_WIDTH = 64

_CODE = r"[A-ZÆØÅ]{2,4}"
_SESSION = r"(?:19|20)\d\d-\d\d(?:\s\([12]\.\ssamling\))?"
_COMMITTEE = r"[A-ZÆØÅ][\wæøåÆØÅ.,§ -]{2,90}"
_BILL = r"(?:[LBSF]|Aktstk\.|[A-ZÆØÅ]{2,4},?)\s?\d{1,4}(?:\s[A-Z])?"

# What the parliament's site prints at the top of a published page.
STAMP = re.compile(
    rf"""Offentligt(?:\s(?:ikke-)?offentligt)?
    |{_CODE},?\s[Aa]lm\.\s?del\b(?:\s?[-–])?(?:\s(?:(?:[Ee]ndeligt|[Ff]oreløbigt|[Ss]upplerende|[Oo]mtryk\saf)\s)?(?:[Ss]var\s(?:på\s)?)?
        (?:[Ss]pørgsmål|spm\.|bilag|samrådsspørgsmål)(?:\s(?:nr\.\s)?[\wæøåÆØÅ-]{{1,8}})?)?
    |{_COMMITTEE}(?:udvalget|\sUdvalg|\sNævn|Udvalget\sfor\s[^\d]{{3,60}}|tilsynet)\s{_SESSION}(?:\s?,\s{_COMMITTEE}\s{_SESSION})*
    |Udvalget\sfor\s[^\d.:]{{3,60}}\s{_SESSION}
    |[A-ZÆØÅ]udvalget\s{_SESSION}
    |\d{{5,8}}_\d{{4}}\.(?:png|jpe?g|gif|tiff?)""",
    re.VERBOSE,
)
_BILL_STAMP = re.compile(
    r"(?:[LBF]\s\d{1,4}(?:\s[A-Z])?|Aktstk\.\s\d+)(?:\s?,\s?[LBF]\s\d{1,4}(?:\s[A-Z])?)*(?:\s(?:Bilag|Spørgsmål)\s\d+"
    r"|(?:\s?[-–])?\s(?:(?:[Ee]ndeligt|[Ff]oreløbigt|[Ss]upplerende)\s)?[Ss]var\spå\s(?:[Ss]pørgsmål|[Ss]pm\.)\s(?:nr\.\s)?\d+)?"
)

FOOTER = re.compile(
    rf"""(?:{_CODE},?\s?[Aa]lm\.\s?del|{_BILL})\s[-–]\s{_SESSION}\s[-–]\s.{{3,}}
    |_{{5,}}.*""",
    re.VERBOSE,
)

PAGE_NUMBER = re.compile(
    r"[Ss]ide\s?:?\s?\d{1,4}(?:\s?(?:/|\||af|of|ud af)\s?\d{1,4})?|\d{1,3}\s?/\s?\d{1,3}|[-–]\s?\d{1,3}\s?[-–]"
    r"|\[?[Ss]ide\]?"
)
_BARE_NUMBER = re.compile(r"\d{1,3}")

# Eight digits in the groups in use; two years side by side are a table's.
_PHONE_DIGITS = r"(?:\+45\s?)?(?!(?:19|20)\d\d\s(?:19|20)\d\d)(?:\d{2}(?:\s\d{2}){3}|\d{4}\s\d{4}|\d{3}\s\d{5}|\d{8})"
_LABEL = (
    r"(?:Tlf|Tel|Telefon|Telefax|Fax|T|F|M|E|W|E-?mail|E-post|Mail|Web|Website|Hjemmeside|Internet|CVR|SE|EAN|Dir\.?\s?tlf|Mobil)"
    r"\.?(?:[\s-]?nr\.?)?"
)
_PLACE = (
    r"(?:gade|vej|kanal|plads|stranden|torv|torvet|allé|alle|boulevard|slotsplads|brygge"
    r"|Kanal|Plads|Torv|Allé|Boulevard|Stranden|Slotsplads|Brygge)"
)
# A line that can only be part of an address column.
CONTACT = re.compile(
    rf"""{_LABEL}\s?:?\s?(?:{_PHONE_DIGITS}|[\d\s-]{{6,20}}|\S+@\S+|\[email\s?protected\]|(?:https?://)?(?:www\.)?[\w.-]+\.(?:dk|eu|com|gl|fo)/?)
    |(?:{_PHONE_DIGITS})
    |(?:https?://|www\.)\S+|[\w.-]+\.(?:dk|gl|fo)/?
    |\S+@\S+|\[email\s?protected\]
    |(?:DK[\s-]?\d{{4}}|(?!(?:19|20)\d\d)\d{{4}})\s[A-ZÆØÅ][a-zæøå]+(?:\s?[A-ZÆØÅ][a-zæøå]*)?\.?
    |\d{{4}}\s(?:København|Frederiksberg|Hellerup)(?:\s?[A-ZÆØÅ]+)?\.?
    |[A-ZÆØÅ][\wæøåÆØÅ.\s]{{1,30}}{_PLACE}\s\d{{1,3}}(?:\s?[-–]\s?\d{{1,3}})?(?:\s?[A-Z])?
    |Postboks\s\d+
    |DK\sDanmark|Danmark""",
    re.VERBOSE,
)
_POSTCODE = re.compile(r"(?:DK[\s-]?)?\d{4}\s[A-ZÆØÅ][\wæøå]+(?:\s[A-ZÆØÅ][\wæøå]*)?\.?")
_ANY_STREET = re.compile(
    r"[A-ZÆØÅ][\wæøåÆØÅéÉ.’'-]*(?:\s[\wæøåÆØÅéÉ.’'-]+){0,4}\s\d{1,3}(?:\s?[-–]\s?\d{1,3})?(?:\s?[A-ZÆØÅ])?"
    r"(?:,\s(?:\d{1,2}\.(?:\s(?:sal|tv|th|mf)\.?)*|st(?:uen)?\.?(?:\s(?:tv|th|mf)\.?)?|kld?\.))?"
)
_CONTACT_ANCHOR = re.compile(
    rf"""\b(?:Tlf|Tel|Telefon|Telefax|Fax|CVR|EAN)\.?(?:[\s-]?nr\.?)?\s?[:.]?\s?\+?\d
    |\b(?:T|F)\s\+45|\bwww\.[\w.-]+\.\w+|\[email\s?protected\]|[\w.-]+@[\w.-]+
    |\b(?:DK-?)?\d{{4}}\sK[øØ][bB][eE][nN][hH][aA][vV][nN]|\bE-?mail:?|\b[\w]+{_PLACE}\s\d""",
    re.VERBOSE | re.IGNORECASE,
)
_HARD_CONTACT = re.compile(
    rf"@|www\.|\[email|København|^(?:{_LABEL}|Sags\s?nr|Sagsnr|J\.\s?nr|Akt-?id|Do[ck]nr|Do[ck]\.)\.?\s?:?(?:\s?[+\d(].*)?$"
)
# Labels of a head whose values stand elsewhere: on the next lines, or all of them after all labels.
COLUMN_LABEL = re.compile(
    rf"""(?:(?:Dato|Kontor|Enhed|Afdeling|Center|Team|Sagsbeh(?:andler)?|Sags?(?:\s?-?\s?(?:nr|id|nummer))?|Sag/ID\sNr|Do[ck](?:ument)?(?:\s?\.?\s?(?:nr|id|nummer))?
        |J(?:our|ournal)?\.?\s?-?\s?(?:nr|nummer)|Akt(?:[\s-]?(?:id|nr))?|Ref(?:\.?\s?-?\s?nr)?|Reference|Bilag|Side|Deres\sref|Vor\sref|Doknr|Journalnr)\s?[.:]{{0,2}}|{_LABEL}\s?:?|:)""",
    re.VERBOSE | re.IGNORECASE,
)
# A label with its value that can stand alone in the margin: nothing in a sentence looks like it.
MARGIN_VALUE = re.compile(
    r"""(?:Sags?\s?-?\s?(?:nr|id|nummer)\.?|J\.?\s?-?\s?nr\.?|Journal(?:nr\.?|nummer)|Akt-?\s?(?:id|nr)\.?|Do[ck](?:ument)?\.?\s?(?:nr\.?|id|nummer)?|Dato|CVR(?:-nr\.?)?|EAN)
    \s?[.:]?\s?[\d][\d\s/.-]{2,24}\d|Dato\s?:\s?\d{1,2}\.?\s?[a-z]+\.?\s\d{4}""",
    re.VERBOSE | re.IGNORECASE,
)
# Short lines that belong to a column when contact lines stand around them.
COLUMN_WEAK = re.compile(
    r"""(?:MINISTEREN|Ministeren|(?:[A-ZÆØÅ]{3,}-,?\s(?:OG\s)?){0,4}[A-ZÆØÅ]{3,}MINISTER(?:EN|IET)|Departementet|[A-ZÆØÅ][\wæøåÆØÅ,\s-]{2,50}[Mm]inisteriet
    |(?:Den\s|København,\s?den\s)?\d{1,2}\.\s[a-z]+\s\d{4}|\d{2}[-.]\d{2}[-.]\d{4}|[\d\s/-]{4,20}
    |[A-ZÆØÅ][\wæøåÆØÅ,\s]{2,30}(?:-\sog|,|-)|Ministeriet\sfor\s[\wæøåÆØÅ,\s-]{3,50})""",
    re.VERBOSE,
)


_LONE_DATE = re.compile(
    r"(?:Den\s|København,?\s(?:den\s)?)?(?:\d{1,2}\.\s[a-z]{3,9}\s(?:19|20)\d\d|\d{1,2}[-./]\d{1,2}[-./](?:19|20)\d\d)\.?"
)
_GREETING = re.compile(r"(?:Med\s+)?[Vv]enlig(?:e)?\s+(?:hilsen|hilsner)\b|Med$|Med hilsen")
_HEAD_LABEL = re.compile(
    r"(?:Dato|Sags?\s?-?nr|Sagsbeh|J\.?\s?nr|Do[ck]\.?\s?nr|Dok|Enhed|Kontor|Akt-id)\.?\s?\.?:?\s*[\w.]"
)
_PART_HEADING = ("svar", "spørgsmål", "med venlig", "venlig", "folketing")


def is_lone_date(line: str) -> bool:
    return len(line) < 40 and _LONE_DATE.fullmatch(line) is not None


def is_greeting(line: str) -> bool:
    return _GREETING.match(line) is not None


def fits_column(line: str) -> bool:
    """A line that may stand between two contact lines: short, and neither a sentence nor a heading of a part."""
    if len(line) > 45 or line.endswith((".", ",", ";", "?")) or line[0].islower():
        return False
    return not line.lower().startswith(_PART_HEADING) and "udvalg" not in line.lower()


# A longer line (characters) is no stamp, however many committees share the page.
_LONGEST_STAMP = 400
_SIGNS_OF_ADDRESS = ("tlf", "telefon", "fax", "cvr", "ean", "www.", "@", "protected", "københavn", "mail", "t +45")


def is_stamp(line: str) -> bool:
    if not ("ffentligt" in line or "lm." in line or "-" in line or "_0" in line):
        return False
    return len(line) < _LONGEST_STAMP and STAMP.fullmatch(line) is not None


def is_bill_stamp(line: str) -> bool:
    """A bill's number on a line, alone or with a question's to it, which is a stamp only beside another stamp."""
    return line[0] in "LBFA" and _BILL_STAMP.fullmatch(line) is not None


def is_bare_number(line: str) -> bool:
    return len(line) <= 3 and _BARE_NUMBER.fullmatch(line) is not None


def is_footer(line: str) -> bool:
    """A running footer: the parliament's, or the ministry's address on one line."""
    if (("-" in line or "–" in line or line[0] == "_") and FOOTER.fullmatch(line)) or is_head_line(line):
        return True
    if line[0].islower() or line.endswith((".", "?", "!", ",")):
        # A sentence may give an address too.
        return False
    if not holds_any(line.lower(), _SIGNS_OF_ADDRESS):
        return False
    return (
        len(line) < 400
        and ("•" in line or "·" in line or "|" in line or len(line) < 120)
        and len(_CONTACT_ANCHOR.findall(line)) >= 2
    )


# What a browser prints at the edges of a page: its address and number, when it was printed and its title.
_PRINTED_ADDRESS = re.compile(r"(?:https?|file)://\S+\s+\d{1,3}\s?/\s?\d{1,3}")
_PRINTED_TIME = re.compile(r"\d{1,2}[./]\d{1,2}[./]\d{2,4},?\s\d{1,2}[.:]\d\d(?:\s?[AP]M)?(?:\s.{0,120})?")


def is_printed_address(line: str) -> bool:
    return "://" in line and _PRINTED_ADDRESS.fullmatch(line) is not None


def is_printed_time(line: str) -> bool:
    return line[0].isdigit() and _PRINTED_TIME.fullmatch(line) is not None


def is_page_number(line: str) -> bool:
    if len(line) >= 20 or PAGE_NUMBER.fullmatch(line) is None:
        return False
    page, stroke, pages = line.partition("/")
    return not (stroke and page.strip().isdigit()) or int(page) <= int(pages)


def is_head_line(line: str) -> bool:
    """Several labels with their values on one line, where the line ends of a head were lost."""
    return (
        len(line) < 300 and line.startswith(("Dato", "Sag", "J", "Dok", "Doc")) and len(_HEAD_LABEL.findall(line)) >= 2
    )


def is_contact(line: str) -> bool:
    """A line that can only be part of an address column: a street, a telephone number, a web address, a label."""
    return len(line) <= COLUMN_WIDTH and (
        CONTACT.fullmatch(line) is not None
        # A value ends in a digit, and no label does.
        or (MARGIN_VALUE if line[-1].isdigit() else COLUMN_LABEL).fullmatch(line) is not None
    )


def is_postcode(line: str) -> bool:
    return line[0] in "DK0123456789" and _POSTCODE.fullmatch(line) is not None


def may_be_street(line: str) -> bool:
    """A name with a house's number, which is a street's where a postcode stands below."""
    return len(line) <= COLUMN_WIDTH and _ANY_STREET.fullmatch(line) is not None


def is_hard_contact(line: str) -> bool:
    """A contact line that no table has: an address of the net or the post, or a label of those."""
    return _HARD_CONTACT.search(line) is not None


def is_margin_value(line: str) -> bool:
    return len(line) <= COLUMN_WIDTH and MARGIN_VALUE.fullmatch(line) is not None


def may_be_column(line: str) -> bool:
    """A line that belongs to a column if contact lines stand around it."""
    return len(line) <= COLUMN_WIDTH and COLUMN_WEAK.fullmatch(line) is not None
