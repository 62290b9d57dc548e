"""The dependencies of a form: who reads whom, in which instance, in which order."""

from fieldreport.forms.graph import Aspect, Cell, build_graph

ROOT = ("d",)
A, B, C = ("d", "a"), ("d", "b"), ("d", "c")
R, X, Y = ("d", "r"), ("d", "r", "x"), ("d", "r", "y")
S, Z = ("d", "r", "s"), ("d", "r", "s", "z")
PLACES = (ROOT, A, B, C, R, X, Y, S, Z)
REPEATS = frozenset({R, S})


def calculate(path: tuple[str, ...], *reads: tuple[tuple[str, ...], tuple[str, ...]]) -> Cell:
    return Cell(path, Aspect.CALCULATE, frozenset(reads))


def test_a_cell_comes_after_those_that_it_reads() -> None:
    last, middle, first = calculate(C, (B, ROOT)), calculate(B, (A, ROOT)), calculate(A)
    graph = build_graph([last, middle, first], PLACES, REPEATS)
    assert graph.rank[first] < graph.rank[middle] < graph.rank[last]
    assert not graph.loops


def test_relevance_is_settled_before_what_is_in_it() -> None:
    inner = calculate(X)
    outer = Cell(R, Aspect.RELEVANT, frozenset({(A, ROOT)}))
    reader = calculate(B, (X, ()))
    graph = build_graph([reader, inner, outer], PLACES, REPEATS)
    assert graph.rank[outer] < graph.rank[inner] < graph.rank[reader]


def test_a_sibling_is_read_in_the_same_instance_and_a_path_from_the_root_in_all() -> None:
    near, far = calculate(Y, (X, R)), calculate(Y, (X, ()))
    graph = build_graph([near, far], PLACES, REPEATS)
    assert {(reader.cell, reader.shared, reader.suffix) for reader in graph.readers[X]} == {
        (near, 2, "/y"),
        (far, 0, None),
    }


def test_what_is_read_twice_is_read_in_the_wider_way() -> None:
    cell = calculate(Y, (X, R), (X, ()))
    (reader,) = build_graph([cell], PLACES, REPEATS).readers[X]
    assert reader.shared == 0


def test_patterns_stand_for_every_place_that_they_match() -> None:
    star, deep, deeper = (
        calculate(A, (("d", "*"), ())),
        calculate(B, (("**", "z"), ())),
        calculate(C, (("**", "**"), ())),
    )
    graph = build_graph([star, deep, deeper], PLACES, REPEATS)

    def read_by(cell: Cell) -> set[tuple[str, ...]]:
        return {path for path, found in graph.readers.items() if any(reader.cell is cell for reader in found)}

    assert read_by(star) == {A, B, C, R}
    assert read_by(deep) == {Z}
    assert read_by(deeper) == set(PLACES)


def test_instances_that_come_and_go_touch_readers_outside_and_positions_inside() -> None:
    total, own, position, inner = (
        calculate(A, (X, ())),
        calculate(Y, (X, R)),
        calculate(X, (R, R)),
        calculate(Z, (X, R)),
    )
    graph = build_graph([total, own, position, inner], PLACES, REPEATS)
    assert [reader.cell for reader in graph.outside_readers[R]] == [total]
    assert [reader.cell for reader in graph.inside_readers[R]] == [position]
    assert graph.outside_readers[S] == ()


def test_a_count_changes_its_repeat() -> None:
    count = Cell(ROOT, Aspect.COUNT, frozenset({(A, ROOT)}), repeat=R)
    total = calculate(B, (X, ()))
    graph = build_graph([total, count], PLACES, REPEATS)
    assert graph.rank[count] < graph.rank[total]
    assert graph.at[ROOT] == (count,)


def test_what_is_only_shown_waits_for_nobody() -> None:
    shown = Cell(A, Aspect.SHOWN, frozenset({(B, ROOT)}))
    cell = calculate(B, (A, ROOT))
    graph = build_graph([shown, cell], PLACES, REPEATS)
    assert A not in graph.at
    assert not graph.loops


def test_unknown_places_are_read_by_nobody() -> None:
    graph = build_graph([calculate(A, (("d", "nowhere"), ()))], PLACES, REPEATS)
    assert graph.readers == {}
