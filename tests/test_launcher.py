"""The launcher, run for real in checkouts of its own, on machines that lack one thing after another.

What it would install is stood in for by a `uv` that writes down what it was asked and installs
programs that tell how they were called; where pip is meant, pip itself runs, without a network.
"""

import ast
import os
import select
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from generator import __version__

ROOT = Path(__file__).parent.parent
PYTHON = sys.executable
BASE = sys._base_executable  # type: ignore[attr-defined]
MINOR = sys.version_info.minor

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the stand-ins are shell scripts")

TELLS = r"""#!/bin/sh
echo "$(basename "$0") in $PWD"
[ -z "$PLAYBOOK_CHROMIUM" ] || echo "browser $PLAYBOOK_CHROMIUM"
for argument; do echo "argument <$argument>"; done
[ -z "$READS" ] || { read -r line; echo "read <$line>"; }
exit ${CODE:-0}
"""

UV = r"""#!/bin/sh
echo "uv $*" >> "$RECORD"
[ -z "$TMPDIR" ] || : > "$TMPDIR/scrap"
[ -z "$READS" ] || read -r line
while [ -e "$HOLD" ]; do sleep 0.1; done
if [ -n "$UV_SAYS" ]; then echo "$UV_SAYS" >&2; exit 1; fi
if [ "$1" = venv ]; then
  for folder; do :; done
  mkdir -p "$folder/bin" && ln -s "$TELLS" "$folder/bin/python"
else
  cp "$TELLS" .venv/bin/playbook
fi
"""

SETTING_UP = "playbook: Setting up (once, about a minute) …\n"
INSTALLING = "playbook: Installing what is new (about a minute) …\n"
WAITING = "playbook: Another ./playbook is setting up; waiting for it …\n"
STOPPED = "playbook: stopped; run the same command to begin again.\n"


@dataclass(frozen=True)
class Ran:
    """What a finished launcher left behind for its caller."""

    code: int
    out: str = ""
    err: str = ""


@dataclass
class Machine:
    """A checkout, a folder to stand in, and a PATH with nothing on it but what a test puts there."""

    folder: Path
    started: list["subprocess.Popen[str]"] = field(default_factory=list)

    @property
    def checkout(self) -> Path:
        return self.folder / "Größe und Maß"

    @property
    def elsewhere(self) -> Path:
        return self.folder / "else where"

    @property
    def hold(self) -> Path:
        """While this file is there, `uv` waits."""
        return self.folder / "hold"

    def program(self, name: str, text: str) -> Path:
        """Put a program of this text on PATH."""
        path = self.folder / "bin" / name
        path.unlink(missing_ok=True)
        path.write_text(text)
        path.chmod(0o755)
        return path

    def asked(self) -> list[str]:
        """What `uv` was asked, in turn."""
        record = self.folder / "record"
        return record.read_text().splitlines() if record.exists() else []

    def start(
        self,
        *arguments: str,
        by: tuple[str | Path, ...] = (PYTHON,),
        file: Path | None = None,
        **environment: str,
    ) -> "subprocess.Popen[str]":
        """Start the launcher from elsewhere, in a process group of its own."""
        process = subprocess.Popen(
            [*by, file or self.checkout / "playbook", *arguments],
            cwd=self.elsewhere,
            env={
                "PATH": f"{self.folder / 'no such folder'}:{self.folder / 'bin'}",
                "HOME": "",
                "LC_ALL": "C.UTF-8",
                "RECORD": str(self.folder / "record"),
                "HOLD": str(self.hold),
                "TELLS": str(self.folder / "tells"),
                **environment,
            },
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            start_new_session=True,
        )
        self.started.append(process)
        return process

    def run(
        self,
        *arguments: str,
        by: tuple[str | Path, ...] = (PYTHON,),
        file: Path | None = None,
        **environment: str,
    ) -> Ran:
        """Run the launcher to its end."""
        return ended(self.start(*arguments, by=by, file=file, **environment))


def ended(process: "subprocess.Popen[str]", words: str = "") -> Ran:
    """What a launcher left when it came to its end, with *words* on its stdin."""
    out, err = process.communicate(words, timeout=300)
    return Ran(process.returncode, out, err)


def first_said(process: "subprocess.Popen[str]") -> str:
    """The first line of its notes, which must come soon."""
    assert process.stderr
    assert select.select([process.stderr], [], [], 60)[0], "it said nothing"
    return process.stderr.readline()


def until(true: Callable[[], bool]) -> None:
    """Wait for something that another process does."""
    deadline = time.monotonic() + 60
    while not true():
        assert time.monotonic() < deadline, "it never came about"
        time.sleep(0.05)


def files(folder: Path) -> list[str]:
    """Every file and link below a folder."""
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir())


@pytest.fixture
def machine(tmp_path: Path) -> Iterator[Machine]:
    """A machine with `uv` and no other tool."""
    machine = Machine(tmp_path)
    for folder in (machine.checkout, machine.elsewhere, tmp_path / "bin"):
        folder.mkdir()
    shutil.copy(ROOT / "playbook", machine.checkout)
    (machine.checkout / "pyproject.toml").write_text("[project]\n")
    (tmp_path / "tells").write_text(TELLS)
    (tmp_path / "tells").chmod(0o755)
    for tool in ("basename", "cp", "env", "ln", "mkdir", "sleep", "true"):
        (tmp_path / "bin" / tool).symlink_to(shutil.which(tool) or tool)
    machine.program("uv", UV)
    yield machine
    machine.hold.unlink(missing_ok=True)
    for process in machine.started:
        process.communicate(timeout=60)


# The way it should go


def test_the_first_run_sets_up_and_becomes_the_command(machine: Machine) -> None:
    """The command gets every argument, the caller's folder, stdout to itself, and says the exit code."""
    ran = machine.run("check", "a b", "ü", CODE="7")

    venv = machine.checkout / ".venv"
    said = f"playbook in {machine.elsewhere}\nargument <check>\nargument <a b>\nargument <ü>\n"
    assert ran == Ran(7, said, SETTING_UP)
    assert machine.asked() == [
        f"uv venv --quiet --python {BASE} {venv}",
        f"uv pip install --python {venv}/bin/python --editable .",
    ]


def test_a_later_run_goes_straight_to_the_command(machine: Machine) -> None:
    """When nothing has changed, nothing is made, installed or said."""
    machine.run("check")
    before = machine.asked()

    ran = machine.run("check")

    assert ran == Ran(0, f"playbook in {machine.elsewhere}\nargument <check>\n")
    assert machine.asked() == before


def test_stdin_is_kept_for_the_command(machine: Machine) -> None:
    """An installer reads nothing of what was meant for the command."""
    ran = ended(machine.start(READS="yes"), "a list\n")

    assert ran.out == f"playbook in {machine.elsewhere}\nread <a list>\n"


def test_it_runs_by_its_name_through_a_link(machine: Machine) -> None:
    """A link to the launcher runs the checkout that it leads to, with the Python found on PATH."""
    machine.program("python3", f'#!/bin/sh\nexec "{PYTHON}" "$@"\n')
    link = machine.folder / "a link"
    link.symlink_to(machine.checkout / "playbook")

    ran = machine.run("serve", by=(), file=link)

    assert ran == Ran(0, f"playbook in {machine.elsewhere}\nargument <serve>\n", SETTING_UP)


def test_changed_requirements_are_installed_into_what_stands(machine: Machine) -> None:
    """Another pyproject.toml asks for another install, not for another `.venv`."""
    machine.run("check")
    (machine.checkout / "pyproject.toml").write_text("[project]\n# changed\n")

    again, after = machine.run("check"), machine.run("check")

    assert (again.err, after.err) == (INSTALLING, "")
    assert [line.split()[1] for line in machine.asked()] == ["venv", "pip", "pip"]


def test_another_python_behind_the_venv_has_it_made_again(machine: Machine) -> None:
    """When the Python that `.venv` was made with has given way to another, `.venv` is made again."""
    machine.run("check")
    python = machine.checkout / ".venv" / "bin" / "python"
    another = python.with_name("python3.99")
    shutil.copy(machine.folder / "tells", another)
    python.unlink()
    python.symlink_to(another)

    again, after = machine.run("check"), machine.run("check")

    assert (again.err, after.err) == (SETTING_UP, "")
    assert not another.exists()


def test_a_folder_that_moved_is_set_up_again(machine: Machine) -> None:
    """Programs in `.venv` name the folder they were installed in, so a moved one is made again."""
    machine.run("check")
    moved = machine.checkout.rename(machine.folder / "moved")

    again = machine.run("check", file=moved / "playbook")

    assert again == Ran(0, f"playbook in {machine.elsewhere}\nargument <check>\n", SETTING_UP)
    assert machine.asked()[2].endswith(f" {moved}/.venv")


def test_a_venv_that_lost_its_program_is_put_right(machine: Machine) -> None:
    """A stamp alone is not believed: where the command itself is gone, it is installed again."""
    machine.run("check")
    (machine.checkout / ".venv" / "bin" / "playbook").unlink()

    assert machine.run("check").code == 0


def test_setting_up_writes_in_the_checkout_alone(machine: Machine) -> None:
    """What an installer writes for a moment stays in the checkout too, and is gone afterwards."""
    machine.run("check", TMPDIR=str(machine.elsewhere))

    assert files(machine.elsewhere) == []
    left = [".venv", ".venv.lock", ".venv.log", "playbook", "pyproject.toml"]
    assert sorted(path.name for path in machine.checkout.iterdir()) == left


def test_installers_are_told_to_keep_nothing_elsewhere(machine: Machine) -> None:
    """No cache in somebody's home, no packages among the user's own, no Python fetched, no question asked."""
    machine.program("uv", '#!/bin/sh\nenv > "$RECORD"\nexit 1\n')

    machine.run("check", PIP_USER="1")

    told = [line for line in machine.asked() if line.startswith(("PIP_", "UV_"))]
    assert sorted(told) == [
        "PIP_DISABLE_PIP_VERSION_CHECK=1",
        "PIP_NO_CACHE_DIR=1",
        "PIP_NO_INPUT=1",
        "PIP_USER=0",
        "UV_NO_CACHE=1",
        "UV_PYTHON_DOWNLOADS=never",
    ]


def test_a_folder_that_may_not_be_written_still_runs(machine: Machine) -> None:
    """Once it is set up, running it writes nothing."""
    machine.run("check")
    machine.checkout.chmod(0o555)

    ran = machine.run("check", by=(*without_privilege(), PYTHON))

    machine.checkout.chmod(0o755)
    assert ran == Ran(0, f"playbook in {machine.elsewhere}\nargument <check>\n")


# Set-ups that are cut short, or that meet


def test_a_launcher_run_from_the_venv_it_replaces_uses_the_python_below(machine: Machine) -> None:
    """With `.venv` active, the Python that runs the launcher is about to be thrown away with it."""
    venv = machine.checkout / ".venv"
    subprocess.run([PYTHON, "-m", "venv", "--without-pip", venv], check=True)

    ran = machine.run("check", by=(venv / "bin" / "python",))

    assert (ran.code, machine.asked()[0]) == (0, f"uv venv --quiet --python {BASE} {venv}")


def test_a_half_made_venv_is_made_again(machine: Machine) -> None:
    """A `.venv` without the stamp of a finished install is thrown away."""
    scrap = machine.checkout / ".venv" / "lib" / "scrap"
    scrap.mkdir(parents=True)

    ran = machine.run("check")

    assert (ran.code, scrap.exists()) == (0, False)


def test_a_venv_that_is_a_link_is_replaced_and_its_target_left_alone(machine: Machine) -> None:
    """Nothing outside the checkout is touched, even when `.venv` leads there."""
    target = machine.folder / "somewhere"
    target.mkdir()
    (target / "kept").touch()
    (machine.checkout / ".venv").symlink_to(target)

    ran = machine.run("check")

    assert ran.code == 0
    assert [path.name for path in target.iterdir()] == ["kept"]


def test_stopping_a_set_up_is_no_failure(machine: Machine) -> None:
    """After Ctrl+C comes one sentence and exit code 130, and the next run sets up anew."""
    machine.hold.touch()
    first = machine.start("check")
    until(lambda: len(machine.asked()) == 1)
    os.killpg(first.pid, signal.SIGINT)
    stopped = ended(first)
    machine.hold.unlink()

    again = machine.run("check")

    assert stopped == Ran(130, "", SETTING_UP + STOPPED)
    assert again == Ran(0, f"playbook in {machine.elsewhere}\nargument <check>\n", SETTING_UP)


def test_an_install_that_was_cut_short_is_not_built_upon(machine: Machine) -> None:
    """Whatever new requirements had half replaced is thrown away with the rest of `.venv`."""
    machine.run("check")
    (machine.checkout / "pyproject.toml").write_text("[project]\n# changed\n")
    machine.hold.touch()
    first = machine.start("check")
    until(lambda: len(machine.asked()) == 3)
    os.killpg(first.pid, signal.SIGKILL)
    ended(first)
    machine.hold.unlink()

    assert machine.run("check").err == SETTING_UP


def test_of_two_launchers_at_once_the_second_waits(machine: Machine) -> None:
    """One of them sets up, the other says that it waits, and both run their command."""
    machine.hold.touch()
    first = machine.start("one")
    until(lambda: len(machine.asked()) == 1)
    second = machine.start("two")
    assert first_said(second) == WAITING
    machine.hold.unlink()

    assert ended(first) == Ran(0, f"playbook in {machine.elsewhere}\nargument <one>\n", SETTING_UP)
    assert ended(second) == Ran(0, f"playbook in {machine.elsewhere}\nargument <two>\n")
    assert [line.split()[1] for line in machine.asked()] == ["venv", "pip"]


def test_an_installer_that_outlives_its_launcher_is_waited_for(machine: Machine) -> None:
    """A launcher that was killed leaves an installer at work; the next one does not build beside it."""
    machine.hold.touch()
    first = machine.start("check")
    until(lambda: len(machine.asked()) == 1)
    first.kill()
    first.wait()
    second = machine.start("check")
    assert first_said(second) == WAITING
    machine.hold.unlink()

    assert ended(second) == Ran(0, f"playbook in {machine.elsewhere}\nargument <check>\n", SETTING_UP)
    assert [line.split()[1] for line in machine.asked()] == ["venv", "venv", "pip"]


# What a machine may lack


def older_python(machine: Machine) -> Path:
    """A Python that takes itself for 3.9."""
    folder = machine.folder / "old"
    folder.mkdir()
    (folder / "sitecustomize.py").write_text("import sys\nsys.version_info = (3, 9, 18, 'final', 0)\n")
    return machine.program("python3.9", f'#!/bin/sh\nPYTHONPATH="{folder}" exec "{PYTHON}" "$@"\n')


def test_an_old_python_alone_says_which_is_needed(machine: Machine) -> None:
    """A Python older than 3.11 is told apart before anything is made."""
    ran = machine.run("check", by=(older_python(machine),))

    said = (
        "playbook: it needs Python 3.11 or newer, and this is Python 3.9; install a newer one "
        "(https://www.python.org/downloads/), then run the same command again.\n"
    )
    assert ran == Ran(2, "", said)
    assert not (machine.checkout / ".venv").exists()


def test_an_old_python_gives_way_to_a_newer_one_on_the_path(machine: Machine) -> None:
    """The newest that works is taken: a name that leads nowhere, as pyenv leaves them, is passed over."""
    machine.program("python3.98", "#!/bin/sh\nexit 127\n")
    machine.program("python3.97", "no program at all")
    machine.program("python3.96", f'#!/bin/sh\nunset PYTHONPATH\nexec "{PYTHON}" "$@"\n')
    machine.program("python3.95", '#!/bin/sh\n[ "$1" = -c ]\n')

    ran = machine.run("check", "a b", by=(older_python(machine),))

    said = f"playbook in {machine.elsewhere}\nargument <check>\nargument <a b>\n"
    assert ran == Ran(0, said, SETTING_UP)


def test_an_old_python_runs_what_a_newer_one_has_set_up(machine: Machine) -> None:
    """Once `.venv` stands, it does not matter which Python starts the launcher."""
    machine.run("check")

    ran = machine.run("check", by=(older_python(machine),))

    assert ran == Ran(0, f"playbook in {machine.elsewhere}\nargument <check>\n")


def old_pythons() -> list[Path]:
    """The Pythons older than 3.11 on this machine, on PATH or kept by pyenv."""
    named = [Path(shutil.which(f"python3.{minor}") or "") for minor in range(6, 11)]
    pyenv = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv")
    kept = [
        path for minor in range(6, 11) for path in pyenv.glob(f"versions/3.{minor}.*/bin/python3.{minor}")
    ]
    return [path for path in (*named, *kept) if path.is_file() and "shims" not in path.parts]


@pytest.mark.parametrize("old", old_pythons(), ids=lambda path: path.name)
def test_a_real_old_python_can_read_the_launcher(machine: Machine, old: Path) -> None:
    """Each old Python of this machine gets as far as saying that it is too old."""
    ran = machine.run("check", by=(old,))

    version = old.name.removeprefix("python")
    assert (ran.code, ran.err.split(";")[0]) == (
        2,
        f"playbook: it needs Python 3.11 or newer, and this is Python {version}",
    )


def test_the_launcher_holds_nothing_that_python_3_6_cannot_read() -> None:
    """No syntax is newer than 3.7, the oldest that can be asked for here, nor is what 3.6 lacked of that."""
    tree = ast.parse((ROOT / "playbook").read_text(encoding="utf-8"), feature_version=(3, 7))

    futures = [
        node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module == "__future__"
    ]
    assert futures == []


def without_venv(machine: Machine) -> str:
    """Take uv and `ensurepip` away, as Debian does; the PYTHONPATH that does it."""
    (machine.folder / "bin" / "uv").unlink()
    stripped = machine.folder / "stripped"
    stripped.mkdir()
    (stripped / "ensurepip.py").write_text("raise ImportError\n")
    return str(stripped)


NO_VENV = (
    f"playbook: this Python 3.{MINOR} comes without its venv module; install that (Debian and Ubuntu: "
    f"apt install python3-venv python3.{MINOR}-venv), then run the same command again.\n"
)


def test_a_python_without_its_venv_module_names_the_package(machine: Machine) -> None:
    """Debian leaves `ensurepip` out of Python; the sentence says what to install."""
    assert machine.run("check", PYTHONPATH=without_venv(machine)) == Ran(2, "", SETTING_UP + NO_VENV)


def test_a_venv_that_uv_made_without_pip_is_made_again_when_uv_is_gone(machine: Machine) -> None:
    """Requirements that changed cannot be installed into it, so a whole one is made with the venv module."""
    machine.run("check")
    (machine.folder / "tells").write_text("#!/bin/sh\nexit 1\n")
    (machine.checkout / "pyproject.toml").write_text("[project]\n# changed\n")

    assert machine.run("check", PYTHONPATH=without_venv(machine)) == Ran(2, "", SETTING_UP + NO_VENV)


def unreachable(machine: Machine) -> str:
    """What is said where there is no network."""
    return (
        "playbook: setting up needs the package index (PyPI), which cannot be reached; check the connection, "
        f"then run the same command again (details in {machine.checkout}/.venv.log).\n"
    )


def test_without_a_network_pip_ends_in_one_sentence(machine: Machine) -> None:
    """Pip's many lines go to a log, and one says what to do."""
    (machine.folder / "bin" / "uv").unlink()
    shutil.copy(ROOT / "pyproject.toml", machine.checkout)

    nowhere = "http://127.0.0.1:9/simple"
    ran = machine.run("check", PIP_INDEX_URL=nowhere, PIP_RETRIES="1", PIP_CONFIG_FILE=os.devnull)

    assert ran == Ran(2, "", SETTING_UP + unreachable(machine))


@pytest.mark.parametrize(
    ("log", "cause"),
    [
        (
            "  ERROR: No matching distribution found for click>=99\nnote: see above\nERROR: Failed to build it",
            "No matching distribution found for click>=99",
        ),
        (
            "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device",
            "Could not install packages due to an OSError: [Errno 28] No space left on device",
        ),
        ("  × No solution found:\n  ╰─▶ Because there is no click.", "╰─▶ Because there is no click"),
    ],
    ids=["pip", "a full disk", "uv"],
)
def test_an_installer_that_fails_is_quoted_in_one_sentence(machine: Machine, log: str, cause: str) -> None:
    """Of all that an installer prints, the last cause is told, and where the rest is."""
    ran = machine.run("check", UV_SAYS=log)

    where = machine.checkout / ".venv.log"
    assert ran == Ran(2, "", f"{SETTING_UP}playbook: setting up failed: {cause} (details in {where}).\n")
    assert where.read_text(encoding="utf-8") == log + "\n"


def test_only_what_this_run_met_is_quoted(machine: Machine) -> None:
    """The log holds the last run alone, so that a cause that has been mended is not told again."""
    machine.run("check", UV_SAYS="error sending request for url")

    ran = machine.run("check", UV_SAYS="ERROR: it is something else")

    where = machine.checkout / ".venv.log"
    said = f"playbook: setting up failed: it is something else (details in {where}).\n"
    assert ran == Ran(2, "", SETTING_UP + said)


@pytest.mark.parametrize(
    "log",
    [
        "error: Request failed\n  cause: error sending request for url\n  cause: dns error",
        "pip._vendor.urllib3.exceptions.ReadTimeoutError: HTTPSConnectionPool: Read timed out.",
    ],
    ids=["uv", "pip on the way"],
)
def test_a_lost_connection_ends_in_one_sentence(machine: Machine, log: str) -> None:
    """What uv says without a network, and pip where the network goes away, comes to the same sentence."""
    assert machine.run("check", UV_SAYS=log) == Ran(2, "", SETTING_UP + unreachable(machine))


def without_privilege() -> tuple[str, ...]:
    """What goes before a command, so that a folder's permissions hold for root too."""
    if os.geteuid() != 0:
        return ()
    setpriv = shutil.which("setpriv")
    if setpriv is None:
        pytest.skip("root may write everywhere, and there is no setpriv to give that up")
    return (setpriv, "--bounding-set=-dac_override,-dac_read_search", "--")


def test_a_folder_that_may_not_be_written_is_named(machine: Machine) -> None:
    """Where nothing can be made, one sentence says in which folder, and what to do."""
    machine.checkout.chmod(0o555)

    ran = machine.run("check", by=(*without_privilege(), PYTHON))

    machine.checkout.chmod(0o755)
    said = (
        f"playbook: may not write {machine.checkout}/.venv.lock; make the folder {machine.checkout} yours, "
        "or copy it to where you may write, then run the same command again.\n"
    )
    assert ran == Ran(2, "", said)


def test_any_other_refusal_of_the_system_is_one_sentence_too(machine: Machine) -> None:
    """Whatever stands in the way is named, and no traceback is printed."""
    (machine.checkout / ".venv.lock").mkdir()

    ran = machine.run("check")

    said = f"{machine.checkout}/.venv.lock: is a directory; mend that, then run the same command again."
    assert ran == Ran(2, "", f"playbook: {said}\n")


def test_a_program_that_cannot_start_says_how_to_begin_again(machine: Machine) -> None:
    """An installed command that the system will not start ends in what to delete."""
    machine.run("check")
    program = machine.checkout / ".venv" / "bin" / "playbook"
    program.chmod(0o644)

    ran = machine.run("check")

    said = f"cannot start {program} (Permission denied); delete {machine.checkout}/.venv and run again."
    assert ran == Ran(2, "", f"playbook: {said}\n")


def test_a_checkout_without_its_pyproject_is_not_whole(machine: Machine) -> None:
    """A launcher that was copied away from its folder says so."""
    pyproject = machine.checkout / "pyproject.toml"
    pyproject.unlink()

    ran = machine.run("check")

    said = f"playbook: {pyproject} is missing: get the whole folder again with git clone.\n"
    assert ran == Ran(2, "", said)


# ./playbook test


def pytest_tells(machine: Machine, browser: Path, *arguments: str) -> str:
    """What pytest's stand-in tells."""
    lines = [f"python in {machine.checkout}", f"browser {browser}"]
    return "\n".join([*lines, *(f"argument <{each}>" for each in ("-m", "pytest", *arguments)), ""])


def test_the_tests_run_in_the_checkout_with_their_own_packages(machine: Machine) -> None:
    """`./playbook test` installs the extra once, and hands its arguments to pytest at the root."""
    browser = machine.program("chromium", TELLS)

    first = machine.run("test", "-k", "a b", CODE="1")
    second = machine.run("test")
    another = machine.run("check")

    assert first == Ran(1, pytest_tells(machine, browser, "-k", "a b"), SETTING_UP)
    assert (second, another.err) == (Ran(0, pytest_tells(machine, browser)), "")
    assert [line.rpartition(" ")[2] for line in machine.asked()[1:]] == [".[test]"]


def test_the_packages_for_tests_are_added_to_what_stands(machine: Machine) -> None:
    """Whoever has run the playbook already gets the extra on top, and keeps what there was."""
    machine.program("chromium", TELLS)
    machine.run("check")

    ran = machine.run("test")
    after = machine.run("check")

    assert (ran.err, after.err) == (INSTALLING, "")
    assert [line.rpartition(" ")[2] for line in machine.asked()[1:]] == [".", ".[test]"]


@pytest.mark.parametrize("name", ["chromium", "chromium-browser", "google-chrome"])
def test_a_browser_on_the_path_is_taken(machine: Machine, name: str) -> None:
    """Chromium and Chrome go by several names."""
    browser = machine.program(name, TELLS)

    assert machine.run("test").out == pytest_tells(machine, browser)


def test_a_browser_that_is_named_comes_first(machine: Machine) -> None:
    """PLAYBOOK_CHROMIUM wins over what is on PATH, and holds good from any folder."""
    machine.program("chromium", TELLS)
    (machine.elsewhere / "mine").symlink_to(machine.program("another", TELLS))

    ran = machine.run("test", PLAYBOOK_CHROMIUM="./mine")

    assert ran.out == pytest_tells(machine, machine.elsewhere / "mine")


def test_a_browser_that_is_named_and_not_there_is_a_mistake(machine: Machine) -> None:
    """A wrong PLAYBOOK_CHROMIUM is told, not silently passed over for another."""
    machine.program("chromium", TELLS)

    ran = machine.run("test", PLAYBOOK_CHROMIUM="/no/such")

    said = "playbook: PLAYBOOK_CHROMIUM is '/no/such', where no program stands; mend or unset it.\n"
    assert ran == Ran(2, "", said)


NPM = r"""#!/bin/sh
echo "$*" > "$HOLD.npm"
while [ "$1" != --prefix ]; do shift; done
mkdir -p "$2/node_modules/vnu-jar/build/dist" && : > "$2/node_modules/vnu-jar/build/dist/vnu.jar"
"""
FETCHING = "playbook: Fetching the HTML checker for the tests (once, 30 MB) …\n"


def test_the_html_checker_is_fetched_once_where_java_is(machine: Machine) -> None:
    """npm brings it, in just one version, into the environment and nowhere else."""
    machine.program("chromium", TELLS)
    machine.program("java", "#!/bin/sh\n")
    machine.program("npm", NPM)

    first, second = machine.run("test"), machine.run("test")

    prefix = machine.checkout / ".venv" / "vnu-jar@26.9.27"
    asked = f"install --no-audit --no-fund --ignore-scripts --no-package-lock --prefix {prefix} --cache {prefix}/cache vnu-jar@26.9.27\n"
    assert (first.err, second.err) == (SETTING_UP + FETCHING, "")
    assert Path(f"{machine.hold}.npm").read_text() == asked


def test_an_html_checker_that_is_named_and_not_there_is_a_mistake(machine: Machine) -> None:
    """A wrong PLAYBOOK_VNU is told, as a wrong browser is."""
    machine.program("chromium", TELLS)

    ran = machine.run("test", PLAYBOOK_VNU="/no/such.jar")

    said = "playbook: PLAYBOOK_VNU is '/no/such.jar', where no file stands; mend or unset it.\n"
    assert ran == Ran(2, "", SETTING_UP + said)


def test_an_html_checker_that_cannot_be_fetched_stops_no_test(machine: Machine) -> None:
    """The tests run all the same, and check the pages another way."""
    browser = machine.program("chromium", TELLS)
    machine.program("java", "#!/bin/sh\n")
    machine.program("npm", "#!/bin/sh\nexit 1\n")

    ran = machine.run("test")

    failed = "playbook: it could not be fetched; the tests check the pages another way.\n"
    assert ran == Ran(0, pytest_tells(machine, browser), SETTING_UP + FETCHING + failed)


APT = r"""#!/bin/sh
for word; do case "$word" in
  update) : > "$HOLD.updated" ;;
  chromium) [ -e "$HOLD.updated" ] && cp "$TELLS" "$BIN/chromium" ;;
esac; done
"""
SUDO = '#!/bin/sh\n[ "$1" = -n ] && shift && exec "$@"\n'
BY_APT = "playbook: Installing Debian's Chromium for the tests (once) …\n"
NO_BROWSER = (
    "playbook: the tests need Chromium or Chrome; install it (Debian: sudo apt install chromium; elsewhere "
    "https://www.google.com/chrome/) or set PLAYBOOK_CHROMIUM to the program.\n"
)


def test_debian_installs_a_browser_from_a_fresh_list(machine: Machine) -> None:
    """Where no browser is found, apt-get brings Chromium, once its list of packages is fresh."""
    machine.program("apt-get", APT)
    machine.program("sudo", SUDO)

    ran = machine.run("test", BIN=str(machine.folder / "bin"))

    assert ran == Ran(0, pytest_tells(machine, machine.folder / "bin" / "chromium"), BY_APT + SETTING_UP)


def without_root(machine: Machine) -> str:
    """The PYTHONPATH of a Python that takes its user for an ordinary one."""
    folder = machine.folder / "ordinary"
    folder.mkdir()
    (folder / "sitecustomize.py").write_text("import os\nos.geteuid = lambda: 1000\n")
    return str(folder)


def test_apt_get_is_run_through_sudo_where_that_asks_for_nothing(machine: Machine) -> None:
    """An ordinary user who may use sudo without a password gets the package too."""
    machine.program("apt-get", '#!/bin/sh\n[ "$BY_SUDO" ] || exit 1\n' + APT)
    machine.program("sudo", '#!/bin/sh\n[ "$1" = -n ] && shift && export BY_SUDO=yes && exec "$@"\n')

    ran = machine.run("test", BIN=str(machine.folder / "bin"), PYTHONPATH=without_root(machine))

    assert ran == Ran(0, pytest_tells(machine, machine.folder / "bin" / "chromium"), BY_APT + SETTING_UP)


def test_a_sudo_that_asks_for_a_password_is_left_alone(machine: Machine) -> None:
    """Nobody is asked for a password: the sentence says what to install instead."""
    machine.program("apt-get", APT)
    machine.program("sudo", "#!/bin/sh\nexit 1\n")

    ran = machine.run("test", BIN=str(machine.folder / "bin"), PYTHONPATH=without_root(machine))

    assert ran == Ran(2, "", NO_BROWSER)


def test_a_machine_without_a_browser_says_what_to_install(machine: Machine) -> None:
    """Without a browser and without apt-get, one sentence says what to do, before anything is made."""
    ran = machine.run("test")

    assert ran == Ran(2, "", NO_BROWSER)
    assert not (machine.checkout / ".venv").exists()


def test_a_debian_that_has_no_browser_to_give_says_what_to_install(machine: Machine) -> None:
    """An apt-get that fails ends in the same sentence."""
    machine.program("apt-get", "#!/bin/sh\nexit 100\n")
    machine.program("sudo", SUDO)

    ran = machine.run("test")

    assert ran == Ran(2, "", BY_APT + NO_BROWSER)


# The whole of it, once


@pytest.mark.slow
def test_a_fresh_copy_sets_itself_up_and_writes_nowhere_else(tmp_path: Path) -> None:
    """With an empty home, from another folder, a copy of this checkout installs for real.

    All that is new is `.venv` and its kin, which git ignores.
    """
    checkout, home, temporary, elsewhere = (
        tmp_path / name for name in ("Größe und Maß", "home", "tmp", "else")
    )
    for folder in (home, temporary, elsewhere):
        folder.mkdir()
    made = (".git", ".venv*", "site", "__pycache__", ".*_cache", ".hypothesis")
    shutil.copytree(ROOT, checkout, ignore=shutil.ignore_patterns(*made))
    before = files(checkout)
    environment = {
        **os.environ,
        "HOME": str(home),
        "TMPDIR": str(temporary),
        "PYTHONDONTWRITEBYTECODE": "1",
        "RUSTUP_HOME": str(tmp_path / "rust"),  # pip asks a rustc on PATH for its version, and rustup writes
    }

    ran = subprocess.run(
        [PYTHON, checkout / "playbook", "--version"],
        cwd=elsewhere,
        env=environment,
        capture_output=True,
        encoding="utf-8",
    )

    assert Ran(ran.returncode, ran.stdout, ran.stderr) == Ran(
        0, f"playbook, version {__version__}\n", SETTING_UP
    )
    assert [name for name in files(checkout) if not name.startswith(".venv")] == before
    assert [path.name for path in sorted(checkout.glob(".venv*"))] == [".venv", ".venv.lock", ".venv.log"]
    assert (files(home), files(temporary), files(elsewhere)) == ([], [], [])
    git = ["git", "-C", str(checkout)]
    subprocess.run([*git, "init", "--quiet"], check=True)
    untracked = subprocess.run(
        [*git, "ls-files", "--others", "--exclude-standard", ".venv*"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert untracked.stdout == ""
