"""Has one DAG run another with the parameters of its own run."""

from __future__ import annotations

from typing import Any

from airflow.providers.standard.operators.trigger_dagrun import TriggerDagRunOperator


class HandOnParams(TriggerDagRunOperator):
    """Triggers a run with this run's parameters and waits for its end."""

    def execute(self, context: Any) -> Any:
        self.conf = dict(context["params"])
        return super().execute(context)
