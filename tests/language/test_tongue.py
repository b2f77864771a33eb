"""Which texts are surely not in English."""

import pytest

from broadsheet.language.tongue import foreign_language

ENGLISH = (
    "The company announced the agreement on Friday and said that it would employ 300 people in the city. "
    "Its chairman said she was very happy with it, and that the network will be built within a year."
)


@pytest.mark.parametrize(
    "language, text",
    [
        ("German", "Das Unternehmen will in Oslo ein neues Netz aufbauen und dafür 300 Menschen einstellen. Die Vorsitzende sagte, sie sei mit der Vereinbarung sehr zufrieden und der Bau werde bald beginnen."),
        ("French", "La société a annoncé vendredi un accord avec le plus grand opérateur du pays pour construire un nouveau réseau dans la capitale. Elle va embaucher trois cents personnes, a dit la présidente, qui est très heureuse."),
        ("Spanish", "La empresa anunció el viernes un acuerdo con el mayor operador del país para construir una nueva red en la capital. La presidenta dijo que está muy contenta con el acuerdo y que se contratará a trescientas personas."),
        ("Chinese or Japanese", "该公司周五与挪威最大的运营商签署了一项协议，将在奥斯陆建设新的网络。"),
        ("Korean", "회사는 금요일 노르웨이 최대 통신사와 계약을 체결했다고 밝혔다."),
        ("Greek", "Η εταιρεία ανακοίνωσε την Παρασκευή συμφωνία με τον μεγαλύτερο πάροχο."),
    ],
)  # fmt: skip
def test_a_paragraph_tells_its_language(language, text):
    assert foreign_language(text) == language


@pytest.mark.parametrize(
    "text",
    [
        ENGLISH,
        "",
        "Hola, amigos.",
        "5G 4G LTE 300 $5 billion",
        f"{ENGLISH} “Es ist sehr gut für die Stadt und das Land,” sagte der Minister in Berlin.",
        "Kornya, Guo Ping, Xi Jinping, Vladimir Putin, Huawei, MTS, Nokia, Ericsson, Qualcomm, Intel, Moscow, "
        "Shenzhen, Beijing, London, Oslo, Norway, Canada, Google, Microsoft, Android, Samsung, Apple, Sony, LG, ARM",
    ],
)
def test_english_a_short_text_and_a_list_of_names_are_not_called_foreign(text):
    assert foreign_language(text) is None
