"""What the book tells the theme: title, address, language, and the playbook's own styles and scripts."""

from collections.abc import Iterator
from html import escape
from pathlib import Path

from markupsafe import Markup
from mkdocs.config.config_options import ExtraScriptValue
from mkdocs.config.defaults import MkDocsConfig
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
    }


def styles() -> list[str]:
    """The playbook's style sheets, in the order of their names."""
    return sorted(_assets("css"))


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
