"""A stage as a task, with a small launcher in the place of ./zhibiao that ends as the test wants."""

from __future__ import annotations

import json
import os
import threading
import time
from types import SimpleNamespace

import pytest
from zhibiao_stages import stage as stage_module
from zhibiao_stages.settings import settings_from
from zhibiao_stages.stage import StageOperator

from airflow.sdk import Asset
from airflow.sdk.exceptions import AirflowException, AirflowFailException, AirflowNotFoundException

LAUNCHER = """#!/bin/sh
printf '%s\\n' "$@" > "{called}"
env > "{environment}"
for argument in "$@"; do
  case $argument in --summary=*) {summary} ;; esac
done
exit {exit_code}
"""
WRITE_SUMMARY = """printf '{"counts": {"facts": 7}}' > "${argument#--summary=}" """


@pytest.fixture(autouse=True)
def no_connections(monkeypatch):
    def none(connection_id):
        raise AirflowNotFoundException(connection_id)

    monkeypatch.setattr("airflow.sdk.BaseHook.get_connection", staticmethod(none))


@pytest.fixture
def alerts(monkeypatch):
    told = []
    monkeypatch.setattr(stage_module, "alert_warning", lambda message, context: told.append(message))
    return told


def home_whose_launcher_ends(folder, exit_code, summary=True):
    launcher = folder / "zhibiao"
    launcher.write_text(
        LAUNCHER.format(
            called=folder / "called",
            environment=folder / "environment",
            summary=WRITE_SUMMARY if summary else ":",
            exit_code=exit_code,
        )
    )
    launcher.chmod(0o755)
    return settings_from({"ZHIBIAO_HOME": str(folder)})


def operator(settings, stage="extract", options=("data",), **kwargs):
    return StageOperator(stage=stage, options=options, settings=settings, **kwargs)


def context_of(params, pushed=None, events=None):
    pushes = pushed if pushed is not None else {}
    task = SimpleNamespace(
        dag_id="zhibiao_nightly",
        task_id="extract",
        id="01a20238-291f-710e-b2f5-62a51544ddde",
        xcom_push=lambda key, value: pushes.__setitem__(key, value),
    )
    return {"params": params, "ti": task, "outlet_events": events or {}}


def called(folder):
    return (folder / "called").read_text().splitlines()


def test_done_gives_the_counts_to_whom_it_may_concern(tmp_path):
    warehouse = Asset("warehouse")
    event = SimpleNamespace(extra={})
    settings = home_whose_launcher_ends(tmp_path, 0)
    task = operator(settings, outlets=[warehouse])
    assert task.execute(context_of({"data": "/d"}, events={warehouse: event})) == {"counts": {"facts": 7}}
    assert event.extra == {"counts": {"facts": 7}}


def test_the_command_line_holds_the_run_s_parameters_and_no_value_can_pass_for_an_option(tmp_path):
    settings = home_whose_launcher_ends(tmp_path, 0)
    task = operator(settings, options=("data", "region", "again", "release"))
    task.execute(context_of({"data": "--master=x", "region": ["440000", "110000"], "again": True, "release": None}))
    assert called(tmp_path)[:-1] == ["extract", "--data=--master=x", "--region=440000", "--region=110000", "--again"]


def test_a_local_master_is_handed_on_in_the_task_s_own_process(tmp_path):
    operator(home_whose_launcher_ends(tmp_path, 0)).execute(context_of({"data": "/d", "master": "local[2]"}))
    assert "--master=local[2]" in called(tmp_path)


def test_the_stage_learns_its_parent_for_lineage_and_does_not_build(tmp_path):
    operator(home_whose_launcher_ends(tmp_path, 0)).execute(context_of({"data": "/d"}))
    environment = (tmp_path / "environment").read_text()
    assert "OPENLINEAGE_PARENT_ID=airflow/zhibiao_nightly.extract/01a20238-291f-710e-b2f5-62a51544ddde" in environment
    assert "ZHIBIAO_BUILD=never" in environment


def test_quarantined_reports_are_a_success_with_a_warning_that_is_seen(tmp_path, alerts):
    pushed, warehouse = {}, Asset("warehouse")
    task = operator(home_whose_launcher_ends(tmp_path, 1), stage="publish", outlets=[warehouse])
    task.execute(context_of({"data": "/d"}, pushed, events={warehouse: SimpleNamespace(extra={})}))
    assert "set aside" in pushed["warning"]
    assert alerts == [pushed["warning"]]


def test_people_are_told_once_of_reports_set_aside_not_by_every_stage(tmp_path, alerts, capsys):
    pushed = {}
    operator(home_whose_launcher_ends(tmp_path, 1)).execute(context_of({"data": "/d"}, pushed))
    assert "set aside" in capsys.readouterr().out
    assert pushed == {} and alerts == []


def test_a_task_that_is_ended_from_outside_ends_its_stage_and_is_tried_again(tmp_path):
    settings = home_whose_launcher_ends(tmp_path, 0)
    (tmp_path / "zhibiao").write_text("#!/bin/sh\necho started\nexec sleep 600\n")
    task = operator(settings)

    def end_it_once_it_runs():
        while task._process.sub_process is None:
            time.sleep(0.05)
        task.on_kill()

    threading.Thread(target=end_it_once_it_runs).start()
    with pytest.raises(AirflowException, match="extract: ended by SIGTERM") as failure:
        task.execute(context_of({"data": "/d"}))
    assert not isinstance(failure.value, AirflowFailException)


@pytest.mark.parametrize("exit_code", [2, 3])
def test_bad_arguments_and_bad_data_fail_without_a_retry(tmp_path, exit_code):
    with pytest.raises(AirflowFailException):
        operator(home_whose_launcher_ends(tmp_path, exit_code)).execute(context_of({"data": "/d"}))


@pytest.mark.parametrize("exit_code", [4, 134])
def test_a_held_lock_and_a_crash_are_tried_again(tmp_path, exit_code):
    with pytest.raises(AirflowException) as failure:
        operator(home_whose_launcher_ends(tmp_path, exit_code, summary=False)).execute(context_of({"data": "/d"}))
    assert not isinstance(failure.value, AirflowFailException)


@pytest.fixture
def cluster(tmp_path, monkeypatch):
    """A built home and a spark-submit on the PATH that notes how it was called and ends as the test wants."""

    def with_exit_code(exit_code):
        settings = home_whose_launcher_ends(tmp_path, 0)
        target = tmp_path / "jobs" / "target"
        target.mkdir(parents=True)
        (target / "zhibiao-jobs-0.1.0.jar").touch()
        (target / "submit.classpath").write_text("/lib/a.jar:/lib/b.jar")
        program = tmp_path / "bin" / "spark-submit"
        program.parent.mkdir()
        program.write_text(
            LAUNCHER.format(
                called=tmp_path / "submitted",
                environment=tmp_path / "environment",
                summary=WRITE_SUMMARY,
                exit_code=exit_code,
            )
        )
        program.chmod(0o755)
        monkeypatch.setenv("PATH", f"{program.parent}{os.pathsep}{os.environ['PATH']}")
        monkeypatch.delenv("AIRFLOW_CONN_ZHIBIAO_SPARK", raising=False)
        monkeypatch.setattr("airflow.sdk.BaseHook.get_connection", staticmethod(connection_from_environment))
        return settings

    return with_exit_code


def connection_from_environment(connection_id):
    from airflow.sdk import Connection

    found = os.environ.get(f"AIRFLOW_CONN_{connection_id.upper()}")
    if found is None:
        raise AirflowNotFoundException(connection_id)
    return Connection.from_json(found, conn_id=connection_id)


def submitted(folder):
    return (folder / "submitted").read_text().splitlines()


def test_a_cluster_gets_the_stage_by_spark_submit(tmp_path, cluster):
    task = operator(cluster(0))
    assert task.execute(context_of({"data": "hdfs://d", "master": "spark://node:7077"})) == {"counts": {"facts": 7}}
    line = submitted(tmp_path)
    assert line[line.index("--master") + 1] == "spark://node:7077"
    assert line[line.index("--deploy-mode") + 1] == "client"
    assert line[line.index("--class") + 1] == "org.zhibiao.jobs.cli.Zhibiao"
    assert line[line.index("--jars") + 1] == "/lib/a.jar,/lib/b.jar"
    assert line[-4:-1] == [str(tmp_path / "jobs/target/zhibiao-jobs-0.1.0.jar"), "extract", "--data=hdfs://d"]
    assert not (tmp_path / "called").exists()


def test_the_spark_connection_names_the_cluster_where_the_run_names_none(tmp_path, cluster, monkeypatch):
    settings = cluster(0)
    connection = {"conn_type": "spark", "host": "yarn", "extra": {"queue": "nightly"}}
    monkeypatch.setenv("AIRFLOW_CONN_ZHIBIAO_SPARK", json.dumps(connection))
    operator(settings).execute(context_of({"data": "/d", "master": ""}))
    line = submitted(tmp_path)
    assert line[line.index("--master") + 1] == "yarn"
    assert line[line.index("--queue") + 1] == "nightly"


def test_a_master_of_the_run_goes_before_that_of_the_connection_and_leaves_its_queue(tmp_path, cluster, monkeypatch):
    settings = cluster(0)
    connection = {"conn_type": "spark", "host": "yarn", "extra": {"queue": "nightly"}}
    monkeypatch.setenv("AIRFLOW_CONN_ZHIBIAO_SPARK", json.dumps(connection))
    operator(settings).execute(context_of({"data": "/d", "master": "spark://node:7077"}))
    line = submitted(tmp_path)
    assert line[line.index("--master") + 1] == "spark://node:7077"
    assert line[line.index("--queue") + 1] == "nightly"


def test_stages_without_spark_run_here_even_with_a_cluster(tmp_path, cluster):
    operator(cluster(0), stage="check").execute(context_of({"data": "/d", "master": "spark://node:7077"}))
    assert called(tmp_path)[0] == "check"
    assert not (tmp_path / "submitted").exists()


def test_exit_codes_count_through_spark_submit_too(tmp_path, cluster, alerts):
    task = operator(cluster(3))
    with pytest.raises(AirflowFailException):
        task.execute(context_of({"data": "/d", "master": "spark://node:7077"}))


def test_reports_set_aside_are_no_failure_through_spark_submit_either(tmp_path, cluster, alerts):
    task = operator(cluster(1))
    assert task.execute(context_of({"data": "/d", "master": "spark://node:7077"})) == {"counts": {"facts": 7}}
