"""What was typed means to YAML what was meant.

Wrong: `says: Rings: the customer`, `title: yes`, `up_to: 25,000`, `says: Rings #1 customers`, or a
sentence inside `[ ]`, where YAML cuts at a comma.
Right: the text in quotes, `says: "Rings: the customer"`; the number bare, `up_to: 25000`; sentences on
lines of their own.
"""

from generator.finding import Severity

ID = "yaml-trap"
SEVERITY = Severity.ERROR
