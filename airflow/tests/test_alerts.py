"""Alerts go where a team sends them, and nowhere else."""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from types import SimpleNamespace

import pytest
from zhibiao_stages import alerts

from airflow.sdk import Connection
from airflow.sdk.exceptions import AirflowNotFoundException

CONTEXT = {
    "dag": SimpleNamespace(dag_id="zhibiao_nightly"),
    "run_id": "scheduled__2026-11-22",
    "ti": SimpleNamespace(task_id="check", log_url="http://127.0.0.1:8080/log"),
    "exception": ValueError("a check failed"),
}


@pytest.fixture
def webhook():
    """A server that keeps what it is told."""
    told = []

    class Keeper(BaseHTTPRequestHandler):
        def do_POST(self):
            body = self.rfile.read(int(self.headers["Content-Length"]))
            told.append((self.headers.get("Authorization"), json.loads(body)))
            self.send_response(204)
            self.end_headers()

        def log_message(self, *_):
            pass

    server = HTTPServer(("127.0.0.1", 0), Keeper)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"127.0.0.1:{server.server_port}", told
    server.shutdown()
    server.server_close()


def without_connection(connection_id):
    raise AirflowNotFoundException(connection_id)


def test_a_failure_reaches_the_webhook_of_the_environment(webhook, monkeypatch):
    address, told = webhook
    monkeypatch.setattr("airflow.sdk.BaseHook.get_connection", without_connection)
    monkeypatch.setenv("ZHIBIAO_ALERT_WEBHOOK", f"http://{address}/hook")
    alerts.alert_failure(CONTEXT)
    assert told == [
        (
            None,
            {
                "severity": "failure",
                "message": "a check failed",
                "dag": "zhibiao_nightly",
                "run": "scheduled__2026-11-22",
                "task": "check",
                "log": "http://127.0.0.1:8080/log",
            },
        )
    ]


def test_the_connection_s_password_is_the_token(webhook, monkeypatch):
    address, told = webhook
    connection = Connection(conn_id="x", conn_type="http", host=f"http://{address}/hook", password="s3cret")
    monkeypatch.setattr("airflow.sdk.BaseHook.get_connection", lambda _: connection)
    alerts.alert_warning("one report was set aside", CONTEXT)
    authorization, message = told[0]
    assert authorization == "Bearer s3cret"
    assert message["severity"] == "warning"


def test_nothing_is_sent_where_nobody_asked_for_it(monkeypatch):
    monkeypatch.setattr("airflow.sdk.BaseHook.get_connection", without_connection)

    def refuse(*_, **__):
        raise AssertionError("an alert left the machine")

    monkeypatch.setattr("urllib.request.urlopen", refuse)
    monkeypatch.setattr("airflow.providers.smtp.hooks.smtp.SmtpHook", refuse)
    alerts._send_to_webhook(alerts.alert("failure", "m", CONTEXT))
    alerts._send_by_mail(alerts.alert("failure", "m", CONTEXT))


def test_mail_goes_to_all_addresses(monkeypatch):
    sent = []

    class Post:
        def __enter__(self):
            return self

        def __exit__(self, *_):
            return None

        def send_email_smtp(self, **mail):
            sent.append(mail)

    monkeypatch.setattr("airflow.sdk.BaseHook.get_connection", without_connection)
    monkeypatch.setattr("airflow.providers.smtp.hooks.smtp.SmtpHook", Post)
    monkeypatch.setenv("ZHIBIAO_ALERT_MAIL", "a@example.org,b@example.org")
    alerts.alert_failure(CONTEXT)
    assert sent[0]["to"] == ["a@example.org", "b@example.org"]
    assert "a check failed" in sent[0]["html_content"]


def test_an_alert_that_cannot_be_sent_does_no_harm_and_shows_no_address(monkeypatch, caplog):
    monkeypatch.setattr("airflow.sdk.BaseHook.get_connection", without_connection)
    monkeypatch.setenv("ZHIBIAO_ALERT_WEBHOOK", "http://127.0.0.1:9/secret-path")
    alerts.alert_failure(CONTEXT)
    assert "could not be sent" in caplog.text
    assert "secret-path" not in caplog.text


def test_only_a_time_out_is_told_by_the_dag_itself(monkeypatch):
    told = []
    monkeypatch.setattr(alerts, "send", told.append)
    alerts.alert_time_out(CONTEXT | {"reason": "task_failure"})
    alerts.alert_time_out(CONTEXT | {"reason": "timed_out"})
    assert [each["message"] for each in told] == ["the run took too long and was ended"]
