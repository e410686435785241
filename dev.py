"""Set up and run: `python3 dev.py demo` shows the library, `python3 dev.py test` checks everything.

Needs Python and, the first time, the network. Installs into a folder of its own and nowhere else.
Standard library only, in syntax that Python 3.8 can parse: an old Python gets a sentence, not a traceback.
"""

import argparse
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

if sys.version_info < (3, 11):
    sys.exit(f"sportsdocs needs Python 3.11 or newer, and this is {sys.version.split()[0]}.")

ROOT = Path(__file__).resolve().parent
PYTHON = "python"  # stands for the environment's interpreter
LAYERS = "from importlinter.cli import lint_imports_command as main; main(['--no-cache', '--no-logo'])"
STAGES = {
    "lint": [["-m", "ruff", "check"], ["-m", "ruff", "format", "--check"], ["-c", LAYERS]],
    "types": [["-m", "mypy"], ["-m", "pyright", "--pythonpath", PYTHON]],
    "tests": [["-m", "pytest", "-n2"]],  # starting more workers costs more than they bring
    "docs": [["-m", "sphinx", "-n", "-W", "--keep-going", "-q", "docs", "docs/_build/html"]],
}


def run(python: Path, *arguments: str) -> bool:
    """Run the environment's Python in the project folder, say so, and return whether it went well."""
    print("\n$ python", *arguments, flush=True)
    command = [str(python), *(str(python) if word == PYTHON else word for word in arguments)]
    return subprocess.run(command, cwd=ROOT, check=False).returncode == 0


def is_usable(python: Path) -> bool:
    """Return whether the environment is whole and was made with the Python that runs this."""
    question = [str(python), "-c", "import pip, sys; print(sys.version)"]
    try:
        answer = subprocess.run(question, capture_output=True, text=True, check=False)
    except OSError:
        return False
    return answer.stdout.strip() == sys.version.strip()


def make_environment(folder: Path) -> None:
    """Make an empty environment, with virtualenv where Python comes without ensurepip (Debian, Ubuntu)."""
    if folder.exists() and any(folder.iterdir()) and not (folder / "pyvenv.cfg").exists():
        sys.exit(f"{folder} is no environment, and making one would empty it. Choose another folder.")
    try:
        import venv  # here, because some systems leave it out

        venv.EnvBuilder(clear=True, symlinks=os.name != "nt", with_pip=True).create(folder)
    except (ImportError, SystemExit, subprocess.CalledProcessError):
        if importlib.util.find_spec("pip") is None:
            sys.exit("This Python has neither ensurepip nor pip. Install one (Debian, Ubuntu: python3-venv).")
        boot = folder.with_name(folder.name + "-boot")
        # --target, because a system Python refuses to install into itself (PEP 668).
        pip = [
            sys.executable,
            "-m",
            "pip",
            "install",
            "--quiet",
            "--upgrade",
            "--target",
            str(boot),
            "virtualenv",
        ]
        subprocess.run(pip, check=True)
        virtualenv = [sys.executable, "-m", "virtualenv", "--quiet", "--clear", str(folder)]
        subprocess.run(virtualenv, check=True, env={**os.environ, "PYTHONPATH": str(boot)})
        shutil.rmtree(boot)


def stamp(groups: str) -> str:
    """Return what stands for everything that an environment with these groups is made from."""
    files = [(ROOT / name).read_bytes() for name in ("pyproject.toml", "constraints.txt")]
    return hashlib.sha256(repr([files, sys.version, str(ROOT), groups]).encode()).hexdigest()


def set_up(folder: Path, groups: str) -> Path:
    """Bring the environment up to date, where it is not, and return its Python."""
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not is_usable(python):
        make_environment(folder)
    note = folder / "sportsdocs.stamp"
    if note.exists() and note.read_text("ascii") in {stamp(groups), stamp("dev")}:  # dev holds the rest
        return python
    note.unlink(missing_ok=True)
    print("Setting up", folder, "(about a minute the first time)", flush=True)
    install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    project = ["-c", "constraints.txt", "-e", ".", *(["--group", groups] if groups else [])]
    # pip on its own and first: an older one does not know --group.
    if not (run(python, *install, "--upgrade", "pip>=25.1") and run(python, *install, *project)):
        sys.exit("Setting up failed; the reason stands above.")
    note.write_text(stamp(groups), "ascii")
    return python


def main() -> int:
    """Do what the command line says; the answer is the exit code."""
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--venv", type=Path, default=ROOT / ".venv", metavar="FOLDER", help="default: .venv")
    parser = argparse.ArgumentParser(description="Set up and run sportsdocs.")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("demo", parents=[shared], help="a tour of the library")
    test = commands.add_parser("test", parents=[shared], help="everything that is checked")
    test.add_argument("stages", nargs="*", metavar="stage", help=" | ".join(STAGES) + "; default: all")
    test.add_argument("--slow", action="store_true", help="also the slow suites (sets SPORTSDOCS_SLOW=1)")
    options = parser.parse_args()
    stages = getattr(options, "stages", None) or list(STAGES)
    if not set(stages) <= set(STAGES):  # argparse's `choices` refuses an empty list before Python 3.12
        parser.error("the stages are " + ", ".join(STAGES))

    for name in ("PYTHONPATH", "PYTHONHOME"):  # they would let other people's packages in
        os.environ.pop(name, None)
    os.environ["PYRIGHT_PYTHON_IGNORE_WARNINGS"] = "1"  # or it asks the network for newer versions of itself
    if getattr(options, "slow", False):
        os.environ["SPORTSDOCS_SLOW"] = "1"
    python = set_up(options.venv.resolve(), "dev" if options.command == "test" else "")
    if not run(python, "hatch_build.py"):  # an edited .po does not reach an editable install by itself
        return 1
    if options.command == "demo":
        return 0 if run(python, "-m", "sportsdocs", "tour") else 1
    failed = {stage for stage in stages for command in STAGES[stage] if not run(python, *command)}
    print("\nfailed:" if failed else "\nall well:", ", ".join(sorted(failed) or stages), flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
