"""One stage of the nightly work as an Airflow task: the command ./zhibiao STAGE with the run's parameters."""

from __future__ import annotations

import json
import os
import tempfile
from pathlib import Path
from typing import Any

from airflow.providers.apache.spark.operators.spark_submit import SparkSubmitOperator
from airflow.providers.standard.hooks.subprocess import SubprocessHook
from airflow.sdk import Asset
from airflow.sdk.exceptions import AirflowException, AirflowFailException

from zhibiao_stages.alerts import alert_warning
from zhibiao_stages.exit_codes import Verdict, outcome_of
from zhibiao_stages.settings import Settings
from zhibiao_stages.spark import is_cluster, jars_to_submit

# The stages that work with Spark. The others are SQL in DuckDB and always run where the task runs.
SPARK_STAGES = frozenset({"ingest", "extract", "conform"})
MAIN_CLASS = "org.zhibiao.jobs.cli.Zhibiao"


class StageOperator(SparkSubmitOperator):
    """Runs a stage: by spark-submit where a Spark master is configured, else in a process of the task's own.

    :param stage: the command, which is the task's id too
    :param options: the parameters of the run that this command takes
    """

    ui_color = "#d7e8d4"

    def __init__(self, *, stage: str, options: tuple[str, ...], settings: Settings, **kwargs: Any) -> None:
        super().__init__(
            task_id=stage,
            name=f"zhibiao-{stage}",
            conn_id=settings.spark_connection,
            java_class=MAIN_CLASS,
            # Only in client mode does spark-submit end with the exit code of the stage.
            deploy_mode="client",
            **kwargs,
        )
        self.stage = stage
        self.options = options
        self.settings = settings
        self._process = SubprocessHook()

    def execute(self, context: Any) -> dict[str, Any]:
        os.environ["OPENLINEAGE_PARENT_ID"] = _lineage_parent(context["ti"])
        with tempfile.TemporaryDirectory(prefix="zhibiao-") as folder:
            summary_file = Path(folder) / "summary.json"
            arguments = [*self._arguments(context["params"]), f"--summary={summary_file}"]
            exit_code = self._run(arguments, context)
            summary = json.loads(summary_file.read_text("utf-8")) if summary_file.exists() else None
        self._judge(exit_code, summary is not None, context)
        for outlet in self.outlets:
            if isinstance(outlet, Asset):
                context["outlet_events"][outlet].extra = summary or {}
        return summary or {}

    def on_kill(self) -> None:
        if self._hook is not None:
            super().on_kill()
        elif self._process.sub_process is not None:
            self._process.send_sigterm()

    def _arguments(self, params: Any) -> list[str]:
        """Each value is tied to its option by '=', so that no value can pass for an option."""
        arguments = [self.stage]
        for option in self.options:
            value = params.get(option)
            if value is True:
                arguments.append(f"--{option}")
            elif value:
                values = value if isinstance(value, list) else [value]
                arguments += [f"--{option}={each}" for each in values]
        return arguments

    def _run(self, arguments: list[str], context: Any) -> int:
        master = context["params"].get("master") or ""
        if self.stage in SPARK_STAGES:
            if is_cluster(master, self.settings.spark_connection):
                return self._submit(arguments, context)
            if master:
                arguments = [*arguments, f"--master={master}"]
        return self._run_here(arguments)

    def _run_here(self, arguments: list[str]) -> int:
        # A build in the middle of the night, by several tasks at once, is no help to anyone.
        environment = {**os.environ, "ZHIBIAO_BUILD": "never"}
        command = [self.settings.launcher, *arguments]
        return self._process.run_command(command, env=environment, cwd=str(self.settings.home)).exit_code

    def _submit(self, arguments: list[str], context: Any) -> int:
        self.application, libraries = jars_to_submit(self.settings.home)
        self.jars = ",".join(libraries)
        self.application_args = arguments
        try:
            super().execute(context)
        except AirflowException:
            # The provider tells only success from failure; the code says whether trying again helps.
            process = self._hook._submit_sp if self._hook else None
            if process is None or not process.returncode:
                raise
            return process.returncode
        return 0

    def _judge(self, exit_code: int, has_summary: bool, context: Any) -> None:
        outcome = outcome_of(self.stage, exit_code, has_summary)
        if outcome.verdict is Verdict.FAILURE:
            raise AirflowFailException(outcome.message)
        if outcome.verdict is Verdict.RETRY:
            raise AirflowException(outcome.message)
        if outcome.verdict is Verdict.WARNING:
            self.log.warning(outcome.message)
            # Several stages see the same reports set aside; people are told once, by the last of them.
            if self.outlets:
                context["ti"].xcom_push(key="warning", value=outcome.message)
                alert_warning(outcome.message, context)


def _lineage_parent(task: Any) -> str:
    """The task as OpenLineage names a parent: namespace/job/run. Airflow's own provider goes first where it is there."""
    try:
        from airflow.providers.openlineage.plugins.macros import lineage_parent_id
    except ImportError:
        return f"airflow/{task.dag_id}.{task.task_id}/{task.id}"
    return lineage_parent_id(task)
