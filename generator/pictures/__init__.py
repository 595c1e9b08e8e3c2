"""Pictures as SVG, made from content: each has a title and a description, and a list or a table beside it.

No script and no style attribute stands in them, so that the Content-Security-Policy holds: colour
and line come from classes. Every word in them is escaped.
"""

from generator.pictures.freedom import freedom_mix
from generator.pictures.grid import coverage, heat_map
from generator.pictures.way import bad_news, thread_line

__all__ = ["bad_news", "coverage", "freedom_mix", "heat_map", "thread_line"]
