"""What stands in a fresh file until somebody fills it in.

Each fits its field, so that the file is whole from the first minute, and none can be meant: what is
left of them is told, line by line, and never reaches a page.
"""

TEXT = "…"
ID = "name-me"
DAY = "0001-01-01"
BLANKS = frozenset({TEXT, ID, DAY})
