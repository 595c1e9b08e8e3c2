"""A file can be read: it is YAML, saved as UTF-8, with spaces and not tabs at the start of a line.

Wrong: `up_to:500` without its space, a tab, a quote that is never closed, a file saved as UTF-16.
Right: the line that the finding gives.
"""

from generator.finding import Severity

ID = "yaml"
SEVERITY = Severity.ERROR
