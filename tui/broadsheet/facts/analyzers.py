"""Which analyzers there are, and the one that a name asks for."""

from broadsheet.facts.analyzer import Analyzer, RuleAnalyzer

ANALYZERS = ("rules", "spacy")
WITHOUT = (
    "The analyzer spacy needs {missing}, which is not installed; install it with "
    "pip install 'broadsheet[nlp]'. The rules go on alone."
)


def analyzer_named(name: str) -> tuple[Analyzer, str]:
    """Return the analyzer of this name, and what to tell the user: a sentence where the rules stand in for it.

    Looks only whether the packages are there; importing them is left to the first article.
    """
    if name != "spacy":
        return RuleAnalyzer(), ""
    from importlib.metadata import PackageNotFoundError, version

    from broadsheet.facts.model_analyzer import MODEL, ModelAnalyzer

    found = []
    for package, words in (("spacy", "the package spacy"), (MODEL, "spaCy's English model")):
        try:
            found.append(version(package))
        except PackageNotFoundError:
            return RuleAnalyzer(), WITHOUT.format(missing=words)
    return ModelAnalyzer("-".join(found)), ""
