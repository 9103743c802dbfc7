"""Which Spark a run uses, and the jars that spark-submit sends there."""

from __future__ import annotations

import json
import os
from pathlib import Path

from airflow.sdk import BaseHook
from airflow.sdk.exceptions import AirflowException, AirflowNotFoundException

# Spark brings these itself; a second copy beside its own leads to classes that do not match.
BROUGHT_BY_SPARK = "spark-"


def is_cluster(master: str, connection_id: str) -> bool:
    """Whether there is a cluster to submit to; if so, the connection of that id names it afterwards.

    A master given with the run goes before the one of the connection, whose other settings (queue,
    keytab, the name of the binary) stay. local[*] is no cluster: it is the task's own process.
    """
    extra: dict[str, object] = {}
    try:
        connection = BaseHook.get_connection(connection_id)
        extra = connection.extra_dejson
        configured = connection.host or connection.conn_type
    except AirflowNotFoundException:
        configured = ""
    if not master:
        return bool(configured) and not configured.startswith("local")
    if master.startswith("local"):
        return False
    # Airflow looks for a connection in the environment of the task before it asks the server.
    connection_json = json.dumps({"conn_type": "spark", "host": master, "extra": extra})
    os.environ[f"AIRFLOW_CONN_{connection_id.upper()}"] = connection_json
    return True


def jars_to_submit(home: Path) -> tuple[str, list[str]]:
    """The jar of the jobs, and the libraries that Spark itself does not bring."""
    own = sorted((home / "jobs" / "target").glob("zhibiao-jobs-*.jar"))
    libraries = home / "jobs" / "target" / "submit.classpath"
    if not own or not libraries.exists():
        raise AirflowException(f"Zhibiao is not built in {home}: run `./zhibiao help` there once")
    return str(own[0]), [jar for jar in libraries.read_text("utf-8").strip().split(os.pathsep) if jar]
