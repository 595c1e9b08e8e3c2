"""`python -m generator`, the same as `playbook`."""

import sys


def main() -> None:
    """Run a command; whoever stops it while it is still being loaded sees no traceback either."""
    try:
        from generator.cli import main as run
    except KeyboardInterrupt:
        sys.exit(130)
    run()


if __name__ == "__main__":
    main()
