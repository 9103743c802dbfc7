"""### Zhibiao, read again

After a new version of the extractor: has the reports of the chosen `region` codes and `year`s read again and the
warehouse brought up to date with them. Without a choice it is all of them. It runs when somebody triggers it
(`./zhibiao airflow backfill --region 440000 --year 2026`), never by the clock.

It does not touch the data folder itself. It asks `zhibiao_nightly` for a run with these parameters and waits for it:
that DAG runs once at a time, so a backfill and the nightly work take turns. What became of the stages is seen there.
"""

from __future__ import annotations

from datetime import timedelta

from airflow.sdk import ExceptionRetryPolicy, RetryAction, RetryRule, dag
from airflow.sdk.exceptions import AirflowException
from zhibiao_stages.again import HandOnParams
from zhibiao_stages.common import COMMON, SETTINGS, params


@dag(dag_id="zhibiao_backfill", schedule=None, params=params(again=True), doc_md=__doc__, **COMMON)
def zhibiao_backfill():
    HandOnParams(
        task_id="read_again",
        trigger_dag_id="zhibiao_nightly",
        trigger_run_id="again__{{ run_id }}__{{ ti.try_number }}",
        wait_for_completion=True,
        poke_interval=SETTINGS.poll_seconds,
        # The stages have retries of their own; this one is for the death of the process that waits.
        retries=1,
        retry_policy=ExceptionRetryPolicy(
            [RetryRule(AirflowException, RetryAction.FAIL, reason="the run failed", match_subclasses=False)]
        ),
        execution_timeout=SETTINGS.run_timeout - timedelta(minutes=1),
    )


zhibiao_backfill()
