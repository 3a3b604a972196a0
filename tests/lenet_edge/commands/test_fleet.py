"""``lenet-edge fleet`` lists its actions and says what the file of a fleet looks like."""

from tests.conftest import run_cli


def test_the_help_shows_the_file_and_the_actions() -> None:
    done = run_cli("fleet", "--help")
    for word in ("status", "deploy", "collect", "machines = [", "trusted_keys"):
        assert word in done.stdout
