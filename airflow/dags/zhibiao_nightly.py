"""### Zhibiao, every night

Reads the work reports of `input`, and publishes their figures as a warehouse in `data`.
One task a stage, each the command of that name (`./zhibiao ingest`, …); any of them can be cleared and
run again, because a stage that has done its work finds it done.

| what you see | what it means | what to do |
|---|---|---|
| a task waits for its retry | another run held the lock, or the process was ended from outside | nothing; it tries again by itself |
| success, with a `warning` in the XCom of a task | some reports could not be read and were set aside; the others are published | look at the table `quarantine`, mend the files |
| `check` failed | the new figures break a rule; nothing was published, readers see the snapshot before | read the end of the task's log, then `./zhibiao sql "select * from quality"` |
| another task failed at once | its parameters are wrong | trigger again with better ones |

The counts of a run are the return values of its tasks, and those of `publish` lie in the asset event of
`zhibiao_warehouse`, so that another DAG can start with `schedule=[Asset("zhibiao_warehouse")]`.
"""

from __future__ import annotations

from airflow.sdk import chain, dag
from zhibiao_stages.common import COMMON, SETTINGS, WAREHOUSE, params, stage


@dag(dag_id="zhibiao_nightly", schedule=SETTINGS.schedule, params=params(), doc_md=__doc__, **COMMON)
def zhibiao_nightly():
    chain(
        stage("ingest", "input", "data"),
        stage("extract", "data", "again", "region", "year"),
        stage("conform", "data"),
        stage("compare", "data"),
        stage("check", "data"),
        stage("publish", "data", "release", outlets=[WAREHOUSE]),
    )


zhibiao_nightly()
