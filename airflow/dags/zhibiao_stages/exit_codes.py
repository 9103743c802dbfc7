"""The exit codes of ./zhibiao, and what Airflow should make of each.

    0  done                                           success
    1  some reports were quarantined, the rest is in  success, with a warning
    2  bad arguments                                  failure; trying again would not help
    3  a check failed, nothing was published          failure; trying again would not help
    4  another run holds the lock                     trying again later helps
    anything else, or an end by a signal              trying again may help
"""

from __future__ import annotations

import signal
from dataclasses import dataclass
from enum import Enum


class Verdict(Enum):
    SUCCESS = "success"
    WARNING = "warning"
    FAILURE = "failure"
    RETRY = "retry"


@dataclass(frozen=True)
class Outcome:
    verdict: Verdict
    message: str


def outcome_of(stage: str, exit_code: int, has_summary: bool) -> Outcome:
    """Judges an exit code. A JVM that crashes may also end with 1, but then no summary is there."""
    if exit_code == 0:
        return Outcome(Verdict.SUCCESS, f"{stage}: done")
    if exit_code == 1 and has_summary:
        return Outcome(Verdict.WARNING, f"{stage}: some reports were set aside; the others went on")
    if exit_code == 2:
        return Outcome(Verdict.FAILURE, f"{stage}: bad arguments; correct the parameters of the run")
    if exit_code == 3:
        return Outcome(Verdict.FAILURE, f"{stage}: a check failed; nothing was published")
    if exit_code == 4:
        return Outcome(Verdict.RETRY, f"{stage}: another run holds the lock of the data folder")
    return Outcome(Verdict.RETRY, f"{stage}: ended {_how(exit_code)}")


def _how(exit_code: int) -> str:
    """Python says -9, a shell 137, when a process was ended by signal 9."""
    number = -exit_code if exit_code < 0 else exit_code - 128
    try:
        return f"by {signal.Signals(number).name}"
    except ValueError:
        return f"with exit code {exit_code}"
