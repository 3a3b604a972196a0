"""Forms are read field by field, and every field is checked by its own rules."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from device.frames.frame import Frame
from device.reading.options import ReadingOptions
from device.reading.reader import Reader
from device.reading.template import FieldRules, Template, load_template, read_form
from lenet_edge.core.errors import FrameError, SettingsError
from tests.device.reading.cells.rows import row
from tests.device.reading.pages import page
from tests.needs import needs

FORM = """
[[field]]
name = "postcode"
region = "0%,0%,50%,50%"
digits = 4

[[field]]
name = "amount"
region = "480,240,480,240"
most = 500
"""


def form(*texts: str) -> Frame:
    """Return a form of four boxes with a text in each: left and right, then below."""
    boxes = [page(text) if text else np.full((240, 480), 235, np.uint8) for text in texts]
    image = np.vstack([np.hstack(boxes[:2]), np.hstack(boxes[2:])])
    return Frame(image, 0.0, 0, "form")


def template(tmp_path: Path, text: str) -> Template:
    (tmp_path / "form.toml").write_text(text)
    return load_template(tmp_path / "form.toml")


@needs("engine")
def test_each_field_is_read_where_it_is(bundle: Path, tmp_path: Path) -> None:
    with Reader(bundle) as reader:
        read = read_form(reader, form("2357", "8", "6", "345"), template(tmp_path, FORM))
    assert {each.name: each.reading.text for each in read.fields} == {
        "postcode": "2357",
        "amount": "345",
    }
    assert [each.problems for each in read.fields] == [(), ()]
    left, top, _, _ = read.fields[1].reading.lines[0].box
    assert left > 480
    assert top > 240
    assert read.reading.text == "2357\n345"
    names = [each["name"] for each in read.to_json()["fields"]]
    assert names == ["postcode", "amount"]


@needs("engine")
def test_each_field_is_checked_by_its_rules(bundle: Path, tmp_path: Path) -> None:
    with Reader(bundle) as reader:
        read = read_form(reader, form("235", "", "", "620"), template(tmp_path, FORM))
        empty = read_form(reader, form("", "", "", ""), template(tmp_path, FORM))
    assert [each.problems for each in read.fields] == [
        ("235 has 3 digits, not 4",),
        ("620 is more than 500",),
    ]
    assert [each.problems for each in empty.fields] == [("no digits were read",)] * 2


@needs("engine")
def test_a_field_that_may_be_empty_is_valid_without_digits(bundle: Path) -> None:
    rules = FieldRules(name="tip", region="0,0,480,240", empty=True)
    with Reader(bundle) as reader:
        (read,) = read_form(reader, form("", "", "", ""), Template((rules,))).fields
    assert read.problems == ()


@needs("engine")
def test_regions_can_be_parts_of_the_sheet(bundle: Path, tmp_path: Path) -> None:
    sheet = form("2357", "8", "6", "345").image
    corners = np.array([[0, 0], [960, 0], [960, 480], [0, 480]], np.float32)
    # In the lower right, so that no field of the desk is the same field of the sheet.
    seen = np.array([[620, 370], [1195, 345], [1235, 655], [590, 680]], np.float32)
    turn = cv2.getPerspectiveTransform(corners, seen)
    desk = cv2.warpPerspective(sheet, turn, (1280, 720), borderValue=60)
    with Reader(bundle) as reader:
        frame = Frame(np.asarray(desk, np.uint8), 0.0, 0, "desk")
        text = "sheet = true\n" + FORM.replace("480,240,480,240", "50%,50%,50%,50%")
        read = read_form(reader, frame, template(tmp_path, text))
    assert [each.reading.text for each in read.fields] == ["2357", "345"]


@needs("engine")
def test_a_field_of_cells_is_read_cell_by_cell(tmp_path: Path) -> None:
    image = np.pad(row(123456.5), 20, constant_values=90)
    text = f"""
[[field]]
name = "counter"
region = "20,20,{image.shape[1] - 40},{image.shape[0] - 40}"
digits = 6
cells = true
"""
    with Reader("meter") as reader:
        form = read_form(reader, Frame(image, 0.0, 0, "meter"), template(tmp_path, text))
    (field,) = form.fields
    assert field.reading.text == "12345?"
    assert field.reading.lines[0].cells
    assert field.problems == ("not everything in it could be read",)


def test_a_field_of_wheels_says_all_that_is_known_of_them() -> None:
    rules = FieldRules(name="counter", digits=6, cells=True, wheels=True, tenths=True)
    assert rules.options == ReadingOptions(expected=6, cells=(6, 1), wheels=True, tenths=True)
    assert FieldRules(name="counter", digits=6).options.cells is None


@needs("engine")
def test_a_field_outside_the_picture_is_an_error(bundle: Path) -> None:
    rules = FieldRules(name="far", region="2000,0,100,100")
    with Reader(bundle) as reader, pytest.raises(FrameError, match="960x480 pixels"):
        read_form(reader, form("1", "2", "3", "4"), Template((rules,)))


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", r"there is no field; write \[\[field\]\]"),
        ("[[field]]\nregion = '0,0,9,9'", "field 1 has no name"),
        ("[[field]]\nname = 'a'\ncells = true", "field 1.cells needs field 1.digits"),
        ("[[field]]\nname = 'a'\nwheels = true", "field 1.wheels needs field 1.cells"),
        ("[[field]]\nname = 'a'\ntenths = true", "field 1.tenths needs field 1.wheels"),
        ("[[field]]\nname = 'a'\n[[field]]\nname = 'a'", "two fields are named 'a'"),
        ("[[field]]\nname = 'a'\nregion = '1,2,3'", "not a region"),
        ("[[field]]\nname = 'a'\ndigit = 3", r"did you mean field 1\.digits"),
        ("shet = true\n[[field]]\nname = 'a'", "shet is not a setting"),
        ("sheet = 1\n[[field]]\nname = 'a'", "sheet must be true or false"),
        ("[[field]]\nname = 'a'\nleast = 9\nmost = 3", r"field 1\.least is 9, above"),
        ("[[field]]\nname = 'a'\nleast = 100\ndigits = 2", "above every number of 2 digits"),
        ("[[field]]\nname = 'source'", "a column of that name already"),
        ("[[field]]\nname = 'problems'", "a column of that name already"),
        ('[[field]]\nname = "a\\nb"', "a name is one line"),
        ("[[field]]\nname = 'a'\nleast = 9\nmost = 3\nink = 1", r"field 1\.ink is 1.*least is 9"),
        ("[[field]", "not valid TOML"),
    ],
)
def test_a_wrong_template_says_what_is_wrong(tmp_path: Path, text: str, problem: str) -> None:
    with pytest.raises(SettingsError, match=problem) as raised:
        template(tmp_path, text)
    assert "form.toml" in str(raised.value)


def test_a_missing_template_is_named(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"none\.toml: No such file"):
        load_template(tmp_path / "none.toml")
