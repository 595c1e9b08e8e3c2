"""A preview that follows each edit of content and templates, and stays when one of them is wrong."""

import errno
import logging
import socket
from pathlib import Path

from mkdocs.commands.serve import serve as mkdocs_serve
from mkdocs.exceptions import Abort, MkDocsException

from generator.plugin.logs import mkdocs_logs
from generator.plugin.settings import own_templates, settings
from generator.plugin.site import CannotBuild
from generator.read.content import NoContent

HOST = "127.0.0.1"


def serve(content: Path, port: int) -> None:
    """Serve the site of *content* until the keyboard stops it; raises `NoContent` and `CannotBuild`."""
    if not content.is_dir():
        raise NoContent(f"There is no folder {str(content)!r}; name the content folder, such as `content`.")
    own_templates()
    _ask_for(port)
    with settings(content) as told, mkdocs_logs(logging.INFO):
        try:
            mkdocs_serve(**told, dev_addr=f"{HOST}:{port}")
        except OSError as error:
            raise CannotBuild(_no_port(port, error)) from None
        except Abort:
            raise CannotBuild("MkDocs cannot use mkdocs.yml; what is wrong with it stands above.") from None
        except MkDocsException as error:
            raise CannotBuild(" ".join(error.message.split())) from None


def _ask_for(port: int) -> None:
    """Raise `CannotBuild` at once where the port is not to be had, and not after the first build."""
    with socket.socket() as asking:
        asking.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            asking.bind((HOST, port))
        except (OSError, OverflowError) as error:
            raise CannotBuild(_no_port(port, error)) from None


def _no_port(port: int, error: Exception) -> str:
    if isinstance(error, OSError) and error.errno == errno.EADDRINUSE:
        return f"Port {port} is taken; stop what uses it, or choose another with --port {port + 1}."
    return f"Port {port} cannot be used ({error}); choose another with --port, such as 8000."
