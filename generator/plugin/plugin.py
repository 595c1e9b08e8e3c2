"""The plugin: each hook hands over to a plain function, in the order in which MkDocs builds a site."""

from collections.abc import Callable
from html import escape
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from mkdocs.config import config_options as options
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, event_priority, get_plugin_logger
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.utils import get_relative_url

from generator import report
from generator.export.data import site_files
from generator.pages.hand_written import led, opening
from generator.pages.navigation import Tab, tabs
from generator.plugin import csp, navigation, offline, search, theme, trouble
from generator.plugin.pages_in_memory import GeneratedPage, add_pages, settle
from generator.plugin.shell import Shells
from generator.plugin.site import CannotBuild, Site, Unsound, from_here, make_site
from generator.read.content import NoContent
from generator.resources import TEMPLATES

MARK = ".playbook-site"
"""The file that says that a folder is a playbook site, which a build may replace."""

log = get_plugin_logger("playbook")


class PlaybookOptions(Config):  # type: ignore[no-untyped-call]
    """What mkdocs.yml may say of the playbook."""

    content = options.Dir(default="content")
    """The content folder."""
    templates = options.Optional(options.Dir(exists=True))
    """A folder of the company's own page templates, which go before those of the same name."""
    offline = options.Type(bool, default=False)
    """Whether the site opens from a folder, without a server."""


class PlaybookPlugin(BasePlugin[PlaybookOptions]):  # type: ignore[no-untyped-call]
    """The playbook under MkDocs.

    Content with errors stops a build. Under `serve` it never does: a page says what is wrong, and
    gives way to the site again once that is mended.
    """

    def __init__(self) -> None:
        self.given: Site | None = None
        """A site that was made before MkDocs began, for the first build."""
        self.drawn: Callable[[], None] = lambda: None
        """Called after each page is written."""
        self._serving = False
        self._trouble = ""

    def on_startup(self, *, command: str, dirty: bool) -> None:
        self._serving = command == "serve"

    @event_priority(100)  # before plugins that read the site's address, such as mike
    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        self._trouble = ""
        try:
            self._site = self._made()
        except (NoContent, Unsound, CannotBuild) as error:
            self._trouble = self._told(error)
            if self._serving:
                return config
            raise PluginError(self._trouble) from None
        theme.dress(config, self._site.renderer, self._policy)
        if self.config.offline:
            offline.prepare(config)
        search.pass_over_generated(config)
        self._scripts = csp.InlineScripts()
        self._tabs: list[Tab] = []
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        if self._trouble:
            log.warning("the playbook cannot be shown:\n%s", self._trouble)
            return trouble.only_page(self._trouble, config)
        add_pages(files, self._site.pages, config)
        renderer = self._site.renderer
        for path, text in site_files(renderer.book, renderer.says).items():
            files.append(File.generated(config, path, content=text))
        theme.join_styles(files, config)
        if self.config.offline:
            offline.prepare_scripts(files, config)
        if config.nav is None:
            self._tabs = tabs(self._pages, self._site.book.pages)
            config.nav = navigation.nav_of(self._tabs)
        return files

    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:
        if not self._trouble:
            navigation.place_unlisted(self._pages, self._tabs, files)
            settle(files, self._site.book.playbook)
        return nav

    def on_env(self, env: Any, *, config: MkDocsConfig, files: Files) -> Any:
        # Material's templates are laid out for their authors; without this much of a page is indents.
        env.trim_blocks = env.lstrip_blocks = True
        env.auto_reload = False  # a build has an environment of its own, so no template changes in it
        self._shells = Shells(env, self._finished)
        return env

    def on_page_markdown(self, markdown: str, *, page: MkDocsPage, config: MkDocsConfig, files: Files) -> str:
        if isinstance(page, GeneratedPage):
            return markdown
        page.meta.setdefault("description", escape(opening(markdown)))
        return led(markdown, page.file.src_uri, self._site.renderer.addresses)

    @event_priority(-100)  # after plugins that write scripts of their own
    def on_post_page(self, output: str, *, page: MkDocsPage, config: MkDocsConfig) -> str:
        self.drawn()
        if output != self._shells.last:  # written by hand, or changed by another plugin
            output = self._finished(output, page)
        generated = isinstance(page, GeneratedPage)
        return offline.with_named_files(output) if generated and self.config.offline else output

    @event_priority(-100)
    def on_post_template(self, output: str, *, template_name: str, config: MkDocsConfig) -> str:
        if not template_name.endswith(".html"):
            return output
        # The page for an unknown address is shown at any depth, so it leads from the server's root.
        return self._without_inline_scripts(output, urlsplit(config.site_url or "/").path.rstrip("/") + "/")

    @event_priority(50)  # before the search plugin writes its index
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        if self._trouble:
            return
        address = offline.named_file if self.config.offline else str
        search.add_entries(self._pages, config, address, self._site.renderer.strings.search.kinds)
        site = Path(config.site_dir)
        if self._policy:
            self._scripts.write(site)
            csp.write_headers(site, public=self._site.book.playbook.public)
        if not self._serving:
            (site / MARK).write_text("This folder is made anew at each build.\n", encoding="utf-8")

    def on_serve(self, server: LiveReloadServer, *, config: MkDocsConfig, builder: Any) -> LiveReloadServer:
        for folder in (self.config.content, str(TEMPLATES), self.config.templates):
            if folder and Path(folder).is_dir():
                server.watch(folder)
        trouble.show_everywhere(server, lambda: bool(self._trouble))
        return server

    @property
    def own_templates(self) -> Path | None:
        """The company's own page templates, where it has some."""
        return Path(self.config.templates) if self.config.templates else None

    @property
    def _policy(self) -> str:
        """The pages' policy; none in a preview, whose reload script is inline, and none without a server."""
        return "" if self._serving or self.config.offline else csp.POLICY

    @property
    def _pages(self) -> list[Any]:
        return [page for page, _ in self._site.pages]

    def _made(self) -> Site:
        site, self.given = self.given, None
        if site is not None:
            return site
        site = make_site(Path(self.config.content), self.own_templates)
        if site.warnings and self._serving:
            log.info("%s; `playbook check` tells them", report.summary(site.warnings))
        elif site.warnings:
            for line in report.text(site.warnings, self._folder).splitlines():
                log.warning(line)
        return site

    def _told(self, error: Exception) -> str:
        if isinstance(error, Unsound):
            return report.text(error.findings, self._folder).rstrip()
        return str(error)

    @property
    def _folder(self) -> str:
        """The content folder as findings name it."""
        return from_here(Path(self.config.content)).as_posix()

    def _finished(self, html: str, page: MkDocsPage) -> str:
        return self._without_inline_scripts(html, get_relative_url(".", page.url).rstrip("/") + "/")

    def _without_inline_scripts(self, html: str, root: str) -> str:
        return self._scripts.moved(html, root) if self._policy else html
