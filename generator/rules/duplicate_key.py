"""A key stands once in its place.

Wrong: two lines `one_job: …` in one role, of which a program would silently take one.
Right: one of the two.
"""

from generator.finding import Severity

ID = "duplicate-key"
SEVERITY = Severity.ERROR
