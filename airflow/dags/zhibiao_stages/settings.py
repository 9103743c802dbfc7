"""Where things are and how patient we are: what a team sets in the environment of its Airflow."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path


@dataclass(frozen=True)
class Settings:
    """What the environment says; the README of this folder explains each variable."""

    home: Path
    input: tuple[str, ...]
    data: str
    master: str
    spark_connection: str
    schedule: str | None
    owner: str
    retries: int
    retry_delay: timedelta
    stage_timeout: timedelta
    run_timeout: timedelta
    poll_seconds: int

    @property
    def launcher(self) -> str:
        return str(self.home / "zhibiao")


def settings_from(environment: Mapping[str, str] = os.environ) -> Settings:
    home = Path(environment.get("ZHIBIAO_HOME") or Path(__file__).resolve().parents[3])
    schedule = environment.get("ZHIBIAO_SCHEDULE", "0 2 * * *")
    return Settings(
        home=home,
        input=_paths(environment.get("ZHIBIAO_INPUT") or str(home / "seeds" / "reports")),
        data=environment.get("ZHIBIAO_DATA") or str(home / "data"),
        master=environment.get("ZHIBIAO_MASTER", ""),
        spark_connection=environment.get("ZHIBIAO_SPARK_CONN_ID", "zhibiao_spark"),
        schedule=None if schedule == "none" else schedule,
        owner=environment.get("ZHIBIAO_OWNER", "zhibiao"),
        retries=int(environment.get("ZHIBIAO_RETRIES", "4")),
        retry_delay=timedelta(seconds=float(environment.get("ZHIBIAO_RETRY_DELAY_SECONDS", "60"))),
        stage_timeout=timedelta(minutes=float(environment.get("ZHIBIAO_STAGE_TIMEOUT_MINUTES", "120"))),
        run_timeout=timedelta(minutes=float(environment.get("ZHIBIAO_RUN_TIMEOUT_MINUTES", "480"))),
        poll_seconds=int(environment.get("ZHIBIAO_POLL_SECONDS", "20")),
    )


def _paths(listed: str) -> tuple[str, ...]:
    return tuple(path for path in listed.split(os.pathsep) if path)
