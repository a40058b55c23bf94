from __future__ import annotations

from pathlib import Path

import pytest

from training import treebank
from training.treebank import Example

DELLA = """1\tparla\tparlare\tVERB\tV\tMood=Ind\t0\troot\t_\t_
2-3\tdella\t_\t_\t_\t_\t_\t_\t_\t_
2\tdi\tdi\tADP\tE\t_\t4\tcase\t_\t_
3\tla\til\tDET\tRD\tDefinite=Def\t4\tdet\t_\t_
4\tcrisi\tcrisi\tNOUN\tS\t_\t1\tobl:agent\t_\tSpaceAfter=No
5\t.\t.\tPUNCT\tFS\t_\t1\tpunct\t_\t_
"""
ESPANDERSI = """1\tvuole\tvolere\tAUX\tV\t_\t2\taux:modal\t_\t_
2-3\tespandersi\t_\t_\t_\t_\t_\t_\t_\t_
2\tespander\tespandere\tVERB\tV\tVerbForm=Inf\t0\troot\t_\t_
3\tsi\tsi\tPRON\tPC\t_\t2\texpl\t_\t_
4\tqui\tqui\tADV\tB\t_\t3\tadvmod\t_\t_
"""
DONT = """1\tI\tI\tPRON\tP\t_\t4\tnsubj\t_\t_
2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_
2\tdo\tdo\tAUX\tV\t_\t4\taux\t_\t_
3\tn't\tnot\tPART\tR\tPolarity=Neg\t4\tadvmod\t_\t_
4\tgo\tgo\tVERB\tV\t_\t0\troot\t_\t_
"""


def read(tmp_path: Path, bank: str, block: str) -> list[Example]:
    path = tmp_path / f"{bank}.conllu"
    path.write_text(block, "utf-8")
    return list(treebank.read(path))


def test_a_contraction_is_one_token_that_hangs_where_its_parts_do(tmp_path: Path) -> None:
    (found,) = read(tmp_path, "it_x", DELLA)
    assert found.forms == ("parla", "della", "crisi", ".")
    assert found.heads == (0, 3, 1, 1)
    assert found.deprels == ("root", "case", "obl:agent", "punct")
    assert found.spaces == (True, True, True, False)


def test_a_verb_with_its_clitic_is_the_verb_and_keeps_what_hung_on_the_clitic(
    tmp_path: Path,
) -> None:
    (found,) = read(tmp_path, "it_x", ESPANDERSI)
    assert found.forms == ("vuole", "espandersi", "qui")
    assert (found.lemmas[1], found.upos[1]) == ("espandere", "VERB")
    assert found.heads == (2, 0, 2)
    assert found.deprels[0] == "aux"


def test_english_clitics_stay_apart_without_a_space(tmp_path: Path) -> None:
    (found,) = read(tmp_path, "en_x", DONT)
    assert found.forms == ("I", "do", "n't", "go")
    assert found.spaces == (True, True, False, True)


@pytest.mark.parametrize("second", ["0\troot", "1\tdep"])
def test_a_sentence_with_two_roots_is_left_out(tmp_path: Path, second: str) -> None:
    block = "1\tA\ta\tX\t_\t_\t0\troot\t_\t_\n2\tB\tb\tX\t_\t_\t" + second + "\t_\t_\n"
    assert len(read(tmp_path, "en_x", block)) == (second == "1\tdep")
