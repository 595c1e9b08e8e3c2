"""What the book tells the theme: title, address, language, and the playbook's own styles and scripts."""

from collections.abc import Iterator
from hashlib import sha256
from html import escape
from pathlib import Path

from markupsafe import Markup
from mkdocs.config.config_options import ExtraScriptValue
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.theme import Theme

from generator.model.playbook import Playbook
from generator.render import Renderer
from generator.resources import TEMPLATES

FOLDER = TEMPLATES / "theme"
"""The playbook's own part of the theme, which a company's `custom_dir` goes before."""


def dress(config: MkDocsConfig, renderer: Renderer, policy: str) -> None:
    """Fill in what mkdocs.yml leaves to the book; an address that it names itself stands."""
    playbook = renderer.book.playbook
    if str(FOLDER) not in config.theme.dirs:
        own = 1 if config.theme.custom_dir else 0
        config.theme.dirs.insert(own, str(FOLDER))
    config.site_name = Markup(escape(playbook.title))
    config.site_url = config.site_url or playbook.site_url
    config.copyright = config.copyright or Markup(escape(f"{playbook.name} · {playbook.edition}"))
    config.theme["language"] = theme_language(playbook, [Path(folder) for folder in config.theme.dirs])
    config.extra["playbook"] = facts(renderer, policy)
    config.extra_css[:0] = styles()
    config.extra_javascript[:0] = map(_module, scripts())


def facts(renderer: Renderer, policy: str) -> dict[str, str | bool]:
    """What the shell of a page needs to know of the book."""
    playbook = renderer.book.playbook
    return {
        "policy": policy,
        "public": playbook.public,
        "language": playbook.language,
        "locale": str(playbook.locale),
        "change": str(renderer.strings.foot.change),
        **{f"lost_{word}": str(said) for word, said in renderer.strings.lost.each()},
        "search_failed": str(renderer.strings.search.failed),
    }


def styles() -> list[str]:
    """The playbook's style sheets, in the order of their names."""
    return sorted(_assets("css"))


def join_styles(files: Files, config: MkDocsConfig) -> None:
    """Put the style sheets into one, which is asked for once and called by its content.

    A browser that keeps the sheet of an older edition asks for the new one, since that has another name.
    """
    found = [file for path in styles() if (file := files.get_file_from_path(path)) is not None]
    text = "\n".join(file.content_string for file in found)
    name = f"assets/css/playbook.{sha256(text.encode()).hexdigest()[:8]}.css"
    for file in found:
        files.remove(file)
    files.append(File.generated(config, name, content=text))
    gone = {file.src_uri for file in found}
    config.extra_css[:] = [name, *(path for path in config.extra_css if path not in gone)]


def scripts() -> list[str]:
    """The playbook's scripts, in the order of their names; a folder of them holds what they import."""
    return sorted(_assets("js"))


def _assets(kind: str) -> Iterator[str]:
    for path in (FOLDER / "assets" / kind).glob(f"*.{kind}"):
        yield path.relative_to(FOLDER).as_posix()


def _module(path: str) -> ExtraScriptValue:
    script = ExtraScriptValue(path)
    script.type = "module"
    return script


def theme_folders() -> list[Path]:
    """The folders of Material, where no configuration names others."""
    return [Path(folder) for folder in Theme("material").dirs]


def theme_language(playbook: Playbook, folders: list[Path]) -> str:
    """The nearest language that the theme has words for: en for en-GB, pt-BR for pt-BR."""
    wanted = (playbook.language, playbook.locale.language)
    known = {path.stem for folder in folders for path in (folder / "partials" / "languages").glob("*.html")}
    return next((language for language in wanted if language in known), "en")
