"""Tables of values."""

from pytestqt.qtbot import QtBot

from photofind.gui.look import Look
from photofind.gui.tables import RowsModel, make_table

ROOM_PX = 10  # the style leaves 8 at the right; a name that fills all but these was cut
LINE_PX = 2  # below the names


def test_names_of_columns_are_shortened_not_cut(look: Look, qtbot: QtBot) -> None:
    names = ("IMG_20190214_121729_card.jpg", "IMG_20190214_121729.jpg")
    model = RowsModel(tuple((name, str) for name in names))
    table = make_table(model, "What differs", wide=2)
    qtbot.addWidget(table)
    table.resize(320, 90)
    table.show()
    header = table.horizontalHeader()
    image = header.grab().toImage()
    ground = look.colour("window").rgb()
    for section in range(len(names)):
        right = header.sectionPosition(section) + header.sectionSize(section)
        for x in range(right - ROOM_PX, right):
            column = {image.pixel(x, y) for y in range(image.height() - LINE_PX)}
            assert column == {ground}, (section, x)
