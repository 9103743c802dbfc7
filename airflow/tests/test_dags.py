"""The DAGs load, and every task has what an unattended night needs."""

from __future__ import annotations

import copy
from datetime import timedelta

import pytest
from conftest import DAGS

from airflow.dag_processing.dagbag import BundleDagBag
from airflow.sdk import Asset, RetryAction
from airflow.sdk.exceptions import AirflowException, ParamValidationError

STAGES = ["ingest", "extract", "conform", "compare", "check", "publish"]


@pytest.fixture(scope="module")
def bag():
    return BundleDagBag(dag_folder=str(DAGS), bundle_path=DAGS, bundle_name="dags-folder")


def all_tasks(bag):
    return [task for dag in bag.dags.values() for task in dag.tasks]


def test_files_import_clean_and_hold_the_two_dags(bag):
    assert bag.import_errors == {}
    assert sorted(bag.dags) == ["zhibiao_backfill", "zhibiao_nightly"]


def test_no_dag_has_a_cycle(bag):
    for dag in bag.dags.values():
        dag.check_cycle()


def test_one_task_a_stage_one_after_the_other(bag):
    dag = bag.dags["zhibiao_nightly"]
    assert [task.task_id for task in dag.topological_sort()] == STAGES
    for before, after in zip(STAGES, STAGES[1:]):
        assert dag.get_task(before).downstream_task_ids == {after}


def test_every_task_has_an_owner_retries_and_a_timeout(bag):
    for task in all_tasks(bag):
        assert task.owner == "zhibiao"
        assert task.retries >= (1 if task.task_id == "read_again" else 2)
        assert timedelta(0) < task.retry_delay <= timedelta(minutes=10)
        assert task.retry_exponential_backoff > 1
        assert timedelta(0) < task.execution_timeout <= timedelta(hours=12)
        assert task.on_failure_callback


def test_one_run_at_a_time_and_no_catch_up(bag):
    for dag in bag.dags.values():
        assert dag.max_active_runs == 1
        assert not dag.catchup
        assert dag.dagrun_timeout > max(task.execution_timeout for task in dag.tasks)
        assert dag.doc_md


def test_the_night_is_that_of_shanghai(bag):
    nightly = bag.dags["zhibiao_nightly"]
    assert nightly.timezone.name == "Asia/Shanghai"
    assert nightly.timetable.expression == "0 2 * * *"
    assert nightly.timetable.timezone.name == "Asia/Shanghai"


def test_publish_alone_announces_the_warehouse(bag):
    announcing = [task.task_id for task in all_tasks(bag) if any(isinstance(o, Asset) for o in task.outlets)]
    assert announcing == ["publish"]


def test_reading_again_takes_turns_with_the_night_by_being_a_run_of_the_same_dag(bag):
    task = bag.dags["zhibiao_backfill"].get_task("read_again")
    assert task.trigger_dag_id == "zhibiao_nightly"
    assert task.wait_for_completion
    assert bag.dags["zhibiao_backfill"].params["again"] is True
    assert bag.dags["zhibiao_nightly"].params["again"] is False
    assert set(bag.dags["zhibiao_backfill"].params) == set(bag.dags["zhibiao_nightly"].params)


def test_a_backfill_whose_run_failed_is_not_tried_again_but_one_that_lost_its_process_is(bag):
    policy = bag.dags["zhibiao_backfill"].get_task("read_again").retry_policy
    failed = AirflowException("zhibiao_nightly failed with failed state failed")
    assert policy.evaluate(failed, try_number=1, max_tries=1).action is RetryAction.FAIL
    assert policy.evaluate(ConnectionError(), try_number=1, max_tries=1).action is RetryAction.DEFAULT


def test_parameters_are_valid_as_they_stand(bag):
    for dag in bag.dags.values():
        assert set(dag.params.validate()) >= {"input", "data", "master", "release"}


@pytest.mark.parametrize(
    "parameter, value",
    [
        ("master", "http://somewhere"),
        ("release", "last week"),
        ("data", ""),
        ("input", []),
        ("input", "one/path"),
        ("region", ["Guangdong"]),
        ("year", ["2026"]),
    ],
)
def test_a_wrong_parameter_is_refused_before_anything_runs(bag, parameter, value):
    params = copy.deepcopy(bag.dags["zhibiao_nightly"].params)
    with pytest.raises(ParamValidationError):
        params[parameter] = value
        params.validate()
