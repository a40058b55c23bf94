"""kg.db: what is put is there, once; what is removed is gone; trouble is told in plain words."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kg.codec import Extraction
from kg.errors import StoreError
from kg.records import Article
from kg.store import Store
from tests.build import article, claim, referent

FORD, OTOSAN = referent("Ford"), referent("Otosan")


def extraction(name: str, *, fingerprint: str = "f", text: str = "Ford buys Otosan.") -> Extraction:
    one = article(text, name=name)
    claims = (claim(one, "buys", FORD, "acquires", OTOSAN),)
    return Extraction(one, fingerprint, (FORD, OTOSAN), claims, (("sentences", 1),))


def everything(path: Path) -> list[Extraction]:
    with Store.read(path) as store:
        return list(store.extractions())


def test_what_is_put_is_got_under_its_fingerprint_only(tmp_path: Path) -> None:
    one = extraction("a")
    with Store.open(tmp_path / "kg.db") as store:
        store.put(one)
        assert store.get(one.article.id, "f") == one
        assert store.get(one.article.id, "g") is None
        assert store.get("nobody", "f") is None


def test_it_comes_back_sorted_after_reopening(tmp_path: Path) -> None:
    put = [extraction(name) for name in "cab"]
    with Store.open(tmp_path / "kg.db") as store:
        for one in put:
            store.put(one)
    with Store.read(tmp_path / "kg.db") as store:
        ids = sorted(one.article.id for one in put)
        assert [one.id for one in store.articles()] == ids
        assert [one.evidence.article for one in store.claims()] == ids
        assert [key for key, _ in store.referents()] == sorted(ids * 2)


def test_putting_again_replaces(tmp_path: Path) -> None:
    with Store.open(tmp_path / "kg.db") as store:
        store.put(extraction("a", fingerprint="old"))
        assert [one.name for one in store.outdated("new")] == ["a"]
        store.put(extraction("a", fingerprint="new"), origin=None)
        assert list(store.outdated("new")) == []
        assert len(list(store.claims())) == 1


@pytest.mark.parametrize("by_id", [False, True])
def test_remove_takes_an_article_out_by_name_or_id(tmp_path: Path, by_id: bool) -> None:
    one, other = extraction("a"), extraction("b")
    with Store.open(tmp_path / "kg.db") as store:
        store.put(one)
        store.put(other)
        assert store.remove(one.article.id if by_id else "a") == (one.article,)
        assert store.remove("a") == ()
    assert everything(tmp_path / "kg.db") == [other]


def test_settle_drops_what_no_file_holds_any_more(tmp_path: Path) -> None:
    one, other = extraction("a"), extraction("b")
    with Store.open(tmp_path / "kg.db") as store:
        store.put(one, "x.jsonl")
        store.put(other, "x.jsonl")
        store.put(other, "y.jsonl")
        assert store.settle("x.jsonl", []) == 1
        assert store.origins() == ("y.jsonl",)
    assert everything(tmp_path / "kg.db") == [other]


def test_settle_remembers_a_second_file_of_a_known_article(tmp_path: Path) -> None:
    one = extraction("a")
    with Store.open(tmp_path / "kg.db") as store:
        store.put(one, "x")
        store.settle("y", [one.article.id, "never-put"])
        assert store.settle("x", []) == 0
    assert everything(tmp_path / "kg.db") == [one]


def test_decisions_keep_their_order(tmp_path: Path) -> None:
    with Store.open(tmp_path / "kg.db") as store:
        store.keep_decisions(["accept b | c", "reject a | b"])
        store.keep_decisions(["undo b | c", "accept b | c"])
        assert store.decisions() == ("undo b | c", "accept b | c")


def test_a_second_build_stops_with_a_clear_message(tmp_path: Path) -> None:
    with Store.open(tmp_path / "kg.db"):
        with pytest.raises(StoreError, match="another build is writing here; wait for it"):
            Store.open(tmp_path / "kg.db")
        assert everything(tmp_path / "kg.db") == []
    with Store.open(tmp_path / "kg.db"):
        pass


def test_a_second_build_may_wait(tmp_path: Path) -> None:
    path = tmp_path / "kg.db"
    code = f"""
import sys, time
from pathlib import Path
from kg.store import Store
with Store.open(Path({str(path)!r})):
    print("held", flush=True)
    time.sleep(0.3)
"""
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"held\n"
        with Store.open(path, wait=30.0) as store:
            store.put(extraction("a"))
    assert len(everything(path)) == 1


def test_a_reader_sees_a_build_in_progress(tmp_path: Path) -> None:
    with Store.open(tmp_path / "kg.db") as store:
        store.put(extraction("a"))
        assert len(everything(tmp_path / "kg.db")) == 1


def test_a_reader_cannot_write(tmp_path: Path) -> None:
    Store.open(tmp_path / "kg.db").close()
    with (
        Store.read(tmp_path / "kg.db") as store,
        pytest.raises(StoreError, match="cannot be written"),
    ):
        store.put(extraction("a"))


def test_reading_what_was_never_built_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="run `kg build` first"):
        Store.read(tmp_path / "kg.db")


def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    (tmp_path / "kg.db").write_bytes(b"no database" * 1000)
    with pytest.raises(StoreError, match=r"is not a kg\.db; move it away"):
        Store.open(tmp_path / "kg.db")


def test_another_programs_database_is_left_alone(tmp_path: Path) -> None:
    other = sqlite3.connect(tmp_path / "kg.db")
    other.execute("CREATE TABLE theirs (x)")
    other.close()
    before = (tmp_path / "kg.db").read_bytes()
    with pytest.raises(StoreError, match=r"is not a kg\.db"):
        Store.open(tmp_path / "kg.db")
    assert (tmp_path / "kg.db").read_bytes() == before


def test_another_layout_is_refused(tmp_path: Path) -> None:
    Store.open(tmp_path / "kg.db").close()
    raw = sqlite3.connect(tmp_path / "kg.db")
    raw.execute("PRAGMA user_version = 99")
    raw.close()
    with pytest.raises(StoreError, match="has layout 99"):
        Store.open(tmp_path / "kg.db")


def test_a_damaged_file_is_told(tmp_path: Path) -> None:
    path = tmp_path / "kg.db"
    with Store.open(path) as store:
        for number in range(40):
            store.put(extraction(str(number), text="Ford buys Otosan. " * 60))
    data = bytearray(path.read_bytes())
    data[4096 * 3 : len(data) - 4096] = b"\xff" * (len(data) - 4 * 4096)
    path.write_bytes(data)
    with pytest.raises(StoreError, match="damaged; delete it and build again"):
        everything(path)
    with Store.read(path) as store, pytest.raises(StoreError, match="damaged"):
        store.check()


def test_a_whole_file_passes_the_check(tmp_path: Path) -> None:
    with Store.open(tmp_path / "kg.db") as store:
        store.put(extraction("a"))
        store.check()


def test_a_full_disk_is_told_and_leaves_the_rest_whole(tmp_path: Path) -> None:
    path = tmp_path / "kg.db"
    with Store.open(path) as store:
        store.put(extraction("a"))
        pages = store._connection.execute("PRAGMA page_count").fetchone()[0]
        store._connection.execute(f"PRAGMA max_page_count = {pages + 1}")
        with pytest.raises(StoreError, match="the disk is full; free some space"):
            store.put(extraction("b", text="Ford buys Otosan. " * 5000))
    assert everything(path) == [extraction("a")]


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file")
    with pytest.raises(StoreError, match="cannot be written"):
        Store.open(tmp_path / "out" / "kg.db")


class Model:
    """What a store should hold, in a dict."""

    def __init__(self) -> None:
        self.held: dict[str, Extraction] = {}

    def put(self, one: Extraction) -> None:
        self.held[one.article.id] = one

    def remove(self, name: str) -> None:
        self.held = {key: one for key, one in self.held.items() if one.article.name != name}


steps = st.lists(
    st.tuples(st.sampled_from(["put", "remove"]), st.sampled_from("abc"), st.sampled_from("fg")),
    max_size=12,
)


@given(steps)
@settings(
    deadline=None, max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_any_sequence_leaves_what_a_dict_would(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, str, str]]
) -> None:
    path = tmp_path_factory.mktemp("law") / "kg.db"
    model = Model()
    with Store.open(path) as store:
        store._connection.execute("PRAGMA synchronous = OFF")
        for verb, name, fingerprint in steps:
            one = extraction(name, fingerprint=fingerprint)
            if verb == "put":
                store.put(one)
                model.put(one)
            else:
                store.remove(name)
                model.remove(name)
    assert everything(path) == [model.held[key] for key in sorted(model.held)]


def test_articles_of_one_name_are_all_removed(tmp_path: Path) -> None:
    one, other = extraction("a"), extraction("a", text="Ford buys Otosan, again.")
    with Store.open(tmp_path / "kg.db") as store:
        store.put(one)
        store.put(other)
        taken: tuple[Article, ...] = store.remove("a")
    assert {article.id for article in taken} == {one.article.id, other.article.id}
