"""A site that opens from a folder, without a server: addresses name files, scripts are no modules.

A browser gives `file:` pages no origin. So a link to a folder shows a list of files, a module is
refused, a worker is too (Material's search takes a frame for it), and a policy of `'self'` would
allow nothing: this site carries none.
"""

import re

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from generator.plugin.theme import scripts

WORKER = "assets/offline/iframe-worker.js"
"""A worker in a frame, for `file:` alone; without one of ours Material would fetch it from elsewhere."""

_FOLDER_LINK = re.compile(r'(<a\b[^>]*?\shref=")((?:[^":?#]*/)?)((?:#[^"]*)?")')
_IMPORTS = re.compile(r"^\s*(?:import|export)\b", re.MULTILINE)


def prepare(config: MkDocsConfig) -> None:
    """Change what the configuration says of a site behind a server."""
    config.use_directory_urls = False
    config.extra["polyfills"] = [*config.extra.get("polyfills", []), WORKER]
    features = config.theme["features"]
    config.theme["features"] = [name for name in features if not name.startswith("navigation.instant")]
    own = scripts()
    others = [script for script in config.extra_javascript if str(script) not in own]
    config.extra_javascript[:] = [*own, *others]


def prepare_scripts(files: Files, config: MkDocsConfig) -> None:
    """Put each module of ours in braces of its own, since plain scripts share their names."""
    for path in scripts():
        module = files.get_file_from_path(path)
        if module is None:
            continue
        text = module.content_string
        files.remove(module)
        content = f'"use strict";\n{{\n{text}}}\n' if not _IMPORTS.search(text) else ""
        files.append(File.generated(config, path, content=content))


def named_file(address: str) -> str:
    """The file behind an address of the site: `roles/cfo/index.html#x` for `roles/cfo/#x`."""
    page, sign, anchor = address.partition("#")
    return f"{page}index.html{sign}{anchor}"


def with_named_files(html: str) -> str:
    """A page whose links lead to files and not to folders."""

    def name(link: re.Match[str]) -> str:
        return f"{link[1]}{link[2]}index.html{link[3]}" if link[2] else link[0]

    return _FOLDER_LINK.sub(name, html)
