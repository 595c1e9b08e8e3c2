"""`python -m generator`, the same as `playbook`."""

from generator.cli import main

main()
