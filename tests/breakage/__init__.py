"""One thing broken at a time: where a file may be broken, how, and what should be told."""
