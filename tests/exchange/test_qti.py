"""QTI packages: well formed, whole, and consistent in themselves, whatever is in the pack."""

import io
import zipfile
from xml.etree import ElementTree

from hypothesis import HealthCheck, given, settings

from broadsheet.exchange.formats import FORMATS, format_named
from broadsheet.exchange.place import open_pack
from tests.exchange.packs import packs

QTI = "{http://www.imsglobal.org/xsd/imsqti_v2p1}"
CP = "{http://www.imsglobal.org/xsd/imscp_v1p1}"
ORDER = ("responseDeclaration", "outcomeDeclaration", "itemBody", "responseProcessing", "modalFeedback")
"""How an item's parts must follow each other (QTI 2.1 information model, 5.1)."""


def opened(pack):
    data = format_named("qti", FORMATS).write(pack, 1_600_000_000).data
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: ElementTree.fromstring(archive.read(name)) for name in archive.namelist()}


def check_item(item):
    parts = [child.tag.removeprefix(QTI) for child in item]
    assert parts == sorted(parts, key=ORDER.index)
    declared = {one.get("identifier"): one for one in item.iter(f"{QTI}responseDeclaration")}
    outcomes = {one.get("identifier") for one in item.iter(f"{QTI}outcomeDeclaration")}
    fields = [one for one in item.iter() if one.get("responseIdentifier")]
    assert [one.get("responseIdentifier") for one in fields] == list(declared) == ["RESPONSE"]
    offered = [one.get("identifier") for one in item.iter(f"{QTI}simpleChoice")]
    assert len(set(offered)) == len(offered)
    for declaration in declared.values():
        if declaration.get("baseType") == "identifier":
            named = {one.text for one in declaration.iter(f"{QTI}value")}
            named |= {one.get("mapKey") for one in declaration.iter(f"{QTI}mapEntry")}
            assert named <= set(offered)
        if declaration.get("baseType") == "float":
            assert all(float(one.text) is not None for one in declaration.iter(f"{QTI}value"))
    for feedback in item.iter(f"{QTI}modalFeedback"):
        assert feedback.get("outcomeIdentifier") in outcomes


def check_package(files, count):
    manifest = files["imsmanifest.xml"]
    listed = [one.get("href") for one in manifest.iter(f"{CP}resource")]
    assert sorted(listed) == sorted(set(files) - {"imsmanifest.xml"})
    resources = {one.get("identifier") for one in manifest.iter(f"{CP}resource")}
    assert {one.get("identifierref") for one in manifest.iter(f"{CP}dependency")} <= resources
    referred = [one.get("href") for one in files["test.xml"].iter(f"{QTI}assessmentItemRef")]
    assert len(referred) == count
    assert set(referred) <= set(files)
    for name in referred:
        check_item(files[name])


@settings(max_examples=50, deadline=None, suppress_health_check=list(HealthCheck))
@given(packs())
def test_every_package_is_consistent(pack):
    files = opened(pack)
    check_package(files, len(pack.questions))
    for number, question in enumerate(pack.questions, 1):
        item = files[f"items/q{number:05}.xml"]
        assert item.get("label") == question.id
        prompt = "".join(item.find(f"{QTI}itemBody/{QTI}p").itertext())
        assert prompt == question.prompt or "___" in question.prompt


def test_the_bundled_pack():
    pack = open_pack("huawei-5g")
    files = opened(pack)
    check_package(files, len(pack.questions))
    by_id = {item.get("label"): item for item in files.values() if item.get("label")}
    number = by_id["xi-trips"]
    assert number.find(f"{QTI}responseDeclaration").get("baseType") == "float"
    truth = by_id["value-of-the-deal"]
    assert [one.text for one in truth.iter(f"{QTI}simpleChoice")] == ["True", "False", "Not stated"]
    order = by_id["order-of-events"]
    right = [one.text for one in order.find(f"{QTI}responseDeclaration").iter(f"{QTI}value")]
    shown = {one.get("identifier"): one.text for one in order.iter(f"{QTI}simpleChoice")}
    assert [shown[one] for one in right] == list(next(q for q in pack.questions if q.kind == "order").answers)


def test_the_same_pack_makes_the_same_file():
    pack, form = open_pack("huawei-5g"), format_named("qti", FORMATS)
    assert form.write(pack, 1_600_000_000).data == form.write(pack, 1_600_000_000).data
    assert form.write(pack, 0).data
