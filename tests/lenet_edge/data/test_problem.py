"""A problem: what is wrong, and what to do."""

from lenet_edge.data.problem import Problem


def test_a_problem_is_one_line_and_json() -> None:
    problem = Problem("no pictures", "add some")
    assert str(problem) == "no pictures; add some"
    assert problem.to_json() == {"statement": "no pictures", "advice": "add some"}
