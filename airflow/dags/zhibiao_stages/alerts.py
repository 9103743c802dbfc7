"""Tells people. Nothing leaves the machine until a team names a place to tell:

    Connection zhibiao_alert_webhook (HTTP; its password, if any, is sent as a bearer token)
        or the variable ZHIBIAO_ALERT_WEBHOOK: an address that takes a JSON object
    ZHIBIAO_ALERT_MAIL: addresses, parted by commas; goes through the connection smtp_default

An alert that cannot be sent is logged and changes nothing for the run.
"""

from __future__ import annotations

import html
import json
import logging
import os
import urllib.request
from typing import Any

from airflow.sdk import BaseHook
from airflow.sdk.exceptions import AirflowNotFoundException

log = logging.getLogger(__name__)

WEBHOOK_CONNECTION = "zhibiao_alert_webhook"
SECONDS_TO_SEND = 10


def alert_failure(context: dict[str, Any]) -> None:
    """For on_failure_callback of a task."""
    reason = context.get("exception") or context.get("reason") or "no reason given"
    send(alert("failure", str(reason), context))


def alert_time_out(context: dict[str, Any]) -> None:
    """For on_failure_callback of a DAG: its tasks have told of their own failures already."""
    if context.get("reason") == "timed_out":
        send(alert("failure", "the run took too long and was ended", context))


def alert_warning(message: str, context: dict[str, Any]) -> None:
    send(alert("warning", message, context))


def alert(severity: str, message: str, context: dict[str, Any]) -> dict[str, str]:
    task = context.get("ti") or context.get("task_instance")
    return {
        "severity": severity,
        "message": message,
        "dag": str(getattr(context.get("dag"), "dag_id", "")),
        "run": str(context.get("run_id") or getattr(context.get("dag_run"), "run_id", "")),
        "task": str(getattr(task, "task_id", "")),
        "log": str(getattr(task, "log_url", "") or ""),
    }


def send(told: dict[str, str]) -> None:
    for way in (_send_to_webhook, _send_by_mail):
        try:
            way(told)
        except Exception as trouble:  # whatever it is, the run must not suffer from it
            log.warning("The alert could not be sent (%s)", type(trouble).__name__)


def _send_to_webhook(told: dict[str, str]) -> None:
    address, token = _webhook()
    if not address:
        return
    request = urllib.request.Request(
        address,
        data=json.dumps(told, ensure_ascii=False).encode(),
        headers={"Content-Type": "application/json"} | ({"Authorization": f"Bearer {token}"} if token else {}),
    )
    with urllib.request.urlopen(request, timeout=SECONDS_TO_SEND):
        log.info("Alert sent to the webhook")


def _webhook() -> tuple[str, str]:
    try:
        connection = BaseHook.get_connection(WEBHOOK_CONNECTION)
    except AirflowNotFoundException:
        return os.environ.get("ZHIBIAO_ALERT_WEBHOOK", ""), ""
    scheme = connection.schema or "https"
    host = connection.host or ""
    address = host if "://" in host else f"{scheme}://{host}"
    return f"{address}:{connection.port}" if connection.port else address, connection.password or ""


def _send_by_mail(told: dict[str, str]) -> None:
    to = [address for address in os.environ.get("ZHIBIAO_ALERT_MAIL", "").split(",") if address]
    if not to:
        return
    from airflow.providers.smtp.hooks.smtp import SmtpHook

    lines = "".join(f"<tr><td>{key}</td><td>{html.escape(value)}</td></tr>" for key, value in told.items())
    with SmtpHook() as smtp:
        smtp.send_email_smtp(
            to=to,
            subject=f"Zhibiao {told['severity']}: {told['dag']} {told['task']}",
            html_content=f"<table>{lines}</table>",
        )
        log.info("Alert sent by mail")
