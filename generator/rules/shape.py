"""A file holds the keys and the sorts of value that its kind has.

Wrong: `on_job: …` for `one_job`, a role without `review`, `minutes: 0`, `within: soon`.
Right: the keys of the table in the schema, each with a text, a number, a date or a list as it asks.
"""

from generator.finding import Severity

ID = "shape"
SEVERITY = Severity.ERROR
