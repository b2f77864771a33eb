"""Changes a question while judging: its words, its answers and its choices."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Static, TextArea

from broadsheet.quiz.model import Question
from broadsheet.quiz.records import answers_line, choices_line, faults, revised
from broadsheet.screens.bars import KeyBar, Masthead, bindings
from broadsheet.screens.layout import shown

LABELS = {
    "prompt": "Question",
    "answers": "Answers: a semicolon between two, a bar before another name of one",
    "choices": "Choices: a semicolon between two, the answer among them",
}


class EditScreen(Screen[Question | None]):
    """Gives back the changed question once nothing is wrong with it; None where it was left as it is."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("edit")
    AUTO_FOCUS = "#prompt"
    keys_name = "edit"
    DEFAULT_CSS = """
    EditScreen #fields { padding: 1 2; scrollbar-size-vertical: 1; scrollbar-background: $background;
        scrollbar-color: $rule; }
    EditScreen .label { color: $dim; }
    EditScreen TextArea { height: auto; max-height: 8; border: none; padding: 0 1; margin-bottom: 1; width: 100%;
        max-width: 120; background: $surface; }
    EditScreen TextArea:focus { border: none; background: $panel; }
    EditScreen .label, EditScreen #says { max-width: 120; }
    EditScreen #says { color: $dim; }
    EditScreen #wrong { color: $differ; max-width: 120; margin-bottom: 1; display: none; }
    EditScreen #wrong.told { display: block; }
    """

    def __init__(self, question: Question) -> None:
        super().__init__()
        self._question = question

    def compose(self) -> ComposeResult:
        """Lay out a field for each part."""
        question = self._question
        texts = {"prompt": question.prompt, "answers": answers_line(question.answers)}
        if question.choices:
            texts["choices"] = choices_line(question.choices)
        yield Masthead("Edit the question", question.kind)
        with VerticalScroll(id="fields", can_focus=False):
            for name, text in texts.items():
                yield Static(LABELS[name], classes="label", markup=False)
                yield TextArea(
                    shown(text), id=name, compact=True, tab_behavior="focus", highlight_cursor_line=False
                )
            yield Static("", id="wrong", markup=False)
            quotes = (f"{item.source}: {' '.join(item.quote.split())}" for item in question.evidence)
            yield Static(Content(shown("\n".join(quotes))), id="says", markup=False)
        yield KeyBar("edit")

    def on_mount(self) -> None:
        """Put the cursor behind the last word of each field."""
        for field in self.query(TextArea):
            field.move_cursor(field.document.end)

    def action_keep(self) -> None:
        """Check what stands in the fields; give it back, or say what is wrong with it."""
        texts = {str(field.id): field.text for field in self.query(TextArea)}
        question = revised(self._question, texts["prompt"], texts["answers"], texts.get("choices", ""))
        if wrong := faults(question):
            line = self.query_one("#wrong", Static)
            line.update(Content(shown(" ".join(wrong))))
            line.add_class("told")
            self.call_after_refresh(line.scroll_visible, animate=False)
            return
        self.dismiss(question)

    def action_leave(self) -> None:
        """Leave the question as it was."""
        self.dismiss(None)

    def action_next_field(self, by: int) -> None:
        """Move to the next field."""
        if by > 0:
            self.focus_next(TextArea)
        else:
            self.focus_previous(TextArea)
