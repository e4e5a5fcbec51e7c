"""How a letter is read: repair of the text, the head, the parts, who says what, status and references.

Each kind of rule has one module. They all read the same `View` of the letter, in which the damage done by the medium
is repaired, and give their finds as positions in it; only `reading` turns positions into source offsets.
"""
