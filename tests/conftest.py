"""How hard the tests try: profiles of Hypothesis, and the switch for the slow suites.

Another profile than `commit` is chosen with `pytest --hypothesis-profile=night`. A law about a whole catalogue
costs more than one about a value, so it takes the smaller number that goes with the profile:

    @settings.get_profile("catalogue")
    @given(catalogs())
"""

import os

import pytest
from hypothesis import HealthCheck, settings

# Named as the parent, or a CI variable in the environment would decide what the profiles inherit.
DEFAULT = settings.get_profile("default")
# No deadlines: what a loaded machine does to a single example says nothing about the code.
settings.register_profile("commit", DEFAULT, deadline=None, max_examples=200, print_blob=True)
settings.register_profile("night", DEFAULT, deadline=None, max_examples=100_000, print_blob=True)
# A mutant must meet the same examples as the original, and must leave none behind for the next.
settings.register_profile(
    "mutation",
    DEFAULT,
    deadline=None,
    max_examples=200,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.differing_executors],  # the same test runs once for every mutant
)
CATALOGUE_EXAMPLES = {"commit": 50, "night": 20_000, "mutation": 50}

settings.load_profile("commit")


@pytest.hookimpl(trylast=True)
def pytest_configure(config: pytest.Config) -> None:
    """Make the profile `catalogue`, now that Hypothesis has read its option."""
    chosen = config.getoption("--hypothesis-profile") or "commit"
    examples = CATALOGUE_EXAMPLES.get(chosen, CATALOGUE_EXAMPLES["commit"])
    settings.register_profile("catalogue", settings.get_profile(chosen), max_examples=examples)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave out the slow suites unless they are asked for."""
    if os.environ.get("SPORTSDOCS_SLOW") == "1":
        return
    for item in items:
        if item.get_closest_marker("slow"):
            item.add_marker(pytest.mark.skip(reason="slow; runs with SPORTSDOCS_SLOW=1"))
