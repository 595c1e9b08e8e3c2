"""What a preview shows while the content has errors: each finding, at every address, until it is mended."""

from collections.abc import Callable, Iterable
from html import escape
from typing import Any
from wsgiref.types import StartResponse, WSGIEnvironment

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.livereload import LiveReloadServer
from mkdocs.structure.files import File, Files

from generator.plugin.site import in_one_sentence

_PAGE = """<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>The playbook cannot be shown</title>
<style>
:root {{ color-scheme: light dark; }}
body {{ font: 1.1rem/1.5 system-ui, sans-serif; max-width: 50rem; margin: 3rem auto; padding: 0 1rem; }}
li {{ margin: 0 0 1rem; overflow-wrap: anywhere; }}
</style>
</head>
<body>
<h1>The playbook cannot be shown yet</h1>
<p>Mend this and save; the page comes back by itself.</p>
<ul>
{items}
</ul>
</body>
</html>
"""


def trouble_page(text: str) -> str:
    """A page of its own, without the theme, that says what is wrong: a line of *text* an item."""
    items = "\n".join(f"<li>{escape(line)}</li>" for line in text.splitlines())
    return _PAGE.format(items=items)


def only_page(text: str, config: MkDocsConfig) -> Files:
    """The files of a site that says nothing but what is wrong."""
    config.theme.static_templates.clear()
    config.nav = []
    return Files([File.generated(config, "index.html", content=trouble_page(text))])


def show_everywhere(server: LiveReloadServer, troubled: Callable[[], bool]) -> None:
    """Show the home page at every unknown address while there is trouble, and tell failures in a sentence.

    Readers wait on the page that they were reading: there too they see what is wrong, and that it is mended.
    """
    answer, build = server.serve_request, server.builder

    def serve_request(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        said: list[Any] = []
        body = answer(environ, lambda *status: said.append(status))
        if troubled() and said and said[-1][0].startswith("404"):
            return answer({**environ, "PATH_INFO": server.mount_path}, start_response)
        for status in said:
            start_response(*status)
        return body

    def guarded(*args: Any) -> None:
        try:
            build(*args)
        except Exception as error:
            # MkDocs prints the way through the code for an error, a plain line for this one, and goes on.
            raise Abort(in_one_sentence(error)) from None

    server.set_app(serve_request)
    server.builder = guarded
