"""How long a pack of 100,000 questions takes to be opened, drawn from, read whole and linted, beside tomllib.

Memory is that of a process of its own, since tomllib's tables would hide it.
"""

import random
import subprocess
import sys
import tempfile
import time
import tomllib
from pathlib import Path

QUESTIONS = 100_000
BODIES = (
    'kind = "text"\nprompt = "Which carrier numbered {n} signed the agreement with the vendor?"\n'
    'answers = [{{ text = "Carrier {n}", aliases = ["Operator {n}"] }}]\nreject = ["Vendor {n}"]',
    'kind = "set"\nprompt = "Which countries barred vendor number {n} from building?"\n'
    'answers = ["Norway", "Canada", {{ text = "United Kingdom", aliases = ["UK"] }}]\nneed = 3',
    'kind = "choice"\nprompt = "Where was summit number {n} held?"\nanswers = ["Moscow"]\n'
    'choices = ["Moscow", "Oslo", "Vienna", "Lima"]',
    'kind = "number"\nprompt = "How many masts stood in district {n}?"\nanswers = ["{more}"]',
)


def source(count: int) -> str:
    """Return the text of a pack of `count` questions, about 300 bytes each."""
    head = 'schema = 1\nid = "big"\nversion = "1"\ntitle = "Big"\nlicense = "CC0-1.0"\n[[sources]]\nid = "s"\ntitle = "T"\n'
    questions = (
        f'\n[[questions]]\nid = "q{n}"\n{BODIES[n % 4].format(n=n, more=n + 2)}\n'
        'evidence = [{ source = "s", quote = "the words it rests on" }]\n'
        f'explanation = "Because it says so in paragraph {n}."\ntags = ["deal"]\ndifficulty = 2\n'
        for n in range(count)
    )
    return head + "".join(questions)


def run() -> None:
    """Print seconds, each also as a share of what tomllib takes to parse the file."""
    from broadsheet.quiz.draw import draw
    from broadsheet.quiz.lint import lint_file
    from broadsheet.quiz.packs import load_pack

    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "big.toml"
        path.write_text(source(QUESTIONS), encoding="utf-8")
        ways = {
            "tomllib": lambda: tomllib.loads(path.read_text(encoding="utf-8")),
            "open": lambda: load_pack(path),
            "open and draw ten": lambda: draw(load_pack(path).questions, 10, random.Random(1)),
            "read whole": lambda: sum(1 for _ in load_pack(path).questions),
            "lint": lambda: lint_file(path),
        }
        taken = {}
        _tell_memory(path)
        for what, way in ways.items():
            rounds = []
            for _ in range(3):
                before = time.perf_counter()
                way()
                rounds.append(time.perf_counter() - before)
            taken[what] = sorted(rounds)[1]
            share = taken[what] / taken["tomllib"]
            print(f"pack of {QUESTIONS:,}: {what} {taken[what]:.2f} s, {share:.2f} of tomllib")  # noqa: T201


WAYS = {
    "read whole and kept": "from broadsheet.quiz.packs import load_pack; kept = list(load_pack(path).questions)",
    "lint": "from broadsheet.quiz.lint import lint_file; lint_file(path)",
}


def _tell_memory(path: Path) -> None:
    """Print the most memory that each way takes in a process of its own.

    Of that process alone: `ru_maxrss` would count what the one that started it held.
    """
    for what, code in WAYS.items():
        program = (
            f"import sys; from pathlib import Path; sys.path[:] = {sys.path!r}; path = Path({str(path)!r}); {code}; "
            "print(*(int(row.split()[1]) // 1024 for row in open('/proc/self/status') if row.startswith('VmHWM')))"
        )
        done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
        print(f"pack of {QUESTIONS:,}: {what} {done.stdout.strip()} MB at most")  # noqa: T201
