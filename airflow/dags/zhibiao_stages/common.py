"""What both DAGs have in common: their parameters, their patience, and the dataset they keep."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pendulum

from airflow.sdk import Asset, Param
from zhibiao_stages.alerts import alert_failure, alert_time_out
from zhibiao_stages.settings import settings_from
from zhibiao_stages.stage import StageOperator

SETTINGS = settings_from()

WAREHOUSE = Asset(name="zhibiao_warehouse", uri="zhibiao://warehouse", group="zhibiao")


def params(again: bool = False) -> dict[str, Param]:
    """What a run can be told; `again` is what it does with reports that this version has read before."""
    return {
        "input": Param(
            list(SETTINGS.input),
            type="array",
            items={"type": "string", "minLength": 1},
            minItems=1,
            description="Folders and files with reports",
        ),
        "data": Param(
            SETTINGS.data, type="string", minLength=1, description="The data folder; all workers must see it"
        ),
        "master": Param(
            SETTINGS.master,
            type="string",
            pattern=r"^$|^local(\[.*\])?$|^yarn$|^(spark|k8s)://\S+$",
            description="The Spark master; empty: that of the Spark connection, or this machine where there is none",
        ),
        "release": Param(
            None,
            type=["null", "string"],
            format="date",
            description="The date that the release bears; empty: the day of the run",
        ),
        "again": Param(again, type="boolean", description="Read reports again that this version has read before"),
        "region": Param(
            [],
            type="array",
            items={"type": "string", "pattern": "^[0-9A-Z]{6,12}$"},
            description="With `again`: only reports of these regions (GB/T 2260); none: of all",
        ),
        "year": Param(
            [],
            type="array",
            items={"type": "integer", "minimum": 1949},
            description="With `again`: only reports delivered in these years; none: in all",
        ),
    }


COMMON: dict[str, Any] = {
    "start_date": pendulum.datetime(2026, 1, 1, tz="Asia/Shanghai"),
    "catchup": False,
    "max_active_runs": 1,
    "dagrun_timeout": SETTINGS.run_timeout,
    "on_failure_callback": alert_time_out,
    "tags": ["zhibiao"],
    "default_args": {
        "owner": SETTINGS.owner,
        "retries": SETTINGS.retries,
        "retry_delay": SETTINGS.retry_delay,
        "retry_exponential_backoff": 2,
        "max_retry_delay": timedelta(minutes=30),
        "execution_timeout": SETTINGS.stage_timeout,
        "on_failure_callback": alert_failure,
    },
}


def stage(name: str, *options: str, **kwargs: Any) -> StageOperator:
    """The task of a stage, and which of the run's parameters its command takes."""
    return StageOperator(stage=name, options=options, settings=SETTINGS, **kwargs)
