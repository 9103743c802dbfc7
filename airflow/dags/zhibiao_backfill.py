"""### Zhibiao, read again

After a new version of the extractor: reads the reports of the chosen `region` codes and `year`s again and
brings the warehouse up to date with them. Without a choice it is all of them. It runs when somebody triggers
it (`./zhibiao airflow backfill --region 440000 --year 2026`), never by the clock; the stages and what
their colours mean are those of `zhibiao_nightly`, with which it takes turns at the lock of the data folder.
"""

from __future__ import annotations

from airflow.sdk import Param, chain, dag
from zhibiao_stages.common import COMMON, COMMON_PARAMS, WAREHOUSE, stage

CHOICE = {
    "region": Param([], type="array", items={"type": "string", "pattern": "^[0-9]{6}$"}, description="Region codes (GB/T 2260); none means all"),
    "year": Param([], type="array", items={"type": "integer", "minimum": 1949}, description="Years in which the reports were delivered; none means all"),
    "again": Param(True, type="boolean", const=True, description="Read reports again that this version has read before"),
}


@dag(dag_id="zhibiao_backfill", schedule=None, params={**COMMON_PARAMS, **CHOICE}, doc_md=__doc__, **COMMON)
def zhibiao_backfill():
    chain(
        stage("ingest", "input", "data"),
        stage("extract", "data", "region", "year", "again"),
        stage("conform", "data"),
        stage("compare", "data"),
        stage("check", "data"),
        stage("publish", "data", "release", outlets=[WAREHOUSE]),
    )


zhibiao_backfill()
