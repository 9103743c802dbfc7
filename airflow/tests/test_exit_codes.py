"""Each way in which a stage can end, and what Airflow makes of it."""

from __future__ import annotations

import pytest
from zhibiao_stages.exit_codes import Verdict, outcome_of


@pytest.mark.parametrize(
    "exit_code, has_summary, verdict",
    [
        (0, True, Verdict.SUCCESS),
        (1, True, Verdict.WARNING),
        (1, False, Verdict.RETRY),
        (2, False, Verdict.FAILURE),
        (3, True, Verdict.FAILURE),
        (4, False, Verdict.RETRY),
        (-9, False, Verdict.RETRY),
        (137, False, Verdict.RETRY),
        (70, False, Verdict.RETRY),
    ],
)
def test_only_what_may_pass_by_itself_is_tried_again(exit_code, has_summary, verdict):
    assert outcome_of("check", exit_code, has_summary).verdict is verdict


@pytest.mark.parametrize("exit_code", [-9, 137])
def test_an_end_by_a_signal_is_named(exit_code):
    assert outcome_of("extract", exit_code, False).message == "extract: ended by SIGKILL"


def test_the_message_names_the_stage_and_the_remedy():
    assert outcome_of("ingest", 2, False).message.startswith("ingest: bad arguments")
    assert "lock" in outcome_of("ingest", 4, False).message
