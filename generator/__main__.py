"""`python -m generator`, the same as `playbook`."""

import os
import sys


def main() -> None:
    """Run a command; whatever stops it while it is still being loaded brings no traceback either."""
    try:
        from generator.cli import main as run
    except KeyboardInterrupt:
        sys.exit(130)
    except ImportError as error:
        if os.environ.get("PLAYBOOK_TRACEBACK"):
            raise
        sys.stderr.write(f"The playbook is not installed whole ({error}); delete .venv and run ./playbook.\n")
        sys.exit(2)
    run()


if __name__ == "__main__":
    main()
