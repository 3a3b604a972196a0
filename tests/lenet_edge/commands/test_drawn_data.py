"""A network is measured on its own data unless others are asked for."""

from lenet_edge.commands.drawn_data import source_for, use_of_drawn
from lenet_edge.core.console import progress_bar
from lenet_edge.network.bundle import METER, SHIPPED_BUNDLES

CELLS = SHIPPED_BUNDLES[METER]


def test_the_data_that_were_asked_for_are_taken() -> None:
    assert source_for(CELLS, None) == "printed"
    assert source_for(CELLS, "digits") == "digits"
    assert source_for(None, None) is None
    assert source_for(CELLS / "model.npz", None) == "printed"


def test_drawing_is_shown_once_it_has_begun() -> None:
    with progress_bar() as bars:
        use = use_of_drawn(bars, ["test"], 7)
        (task,) = bars.tasks
        assert (use.test_images, task.visible) == (7, False)
        assert use.begin
        assert use.progress
        use.begin(2000)
        use.progress(1)
        assert (task.visible, task.total, task.completed) == (True, 2000, 1)
