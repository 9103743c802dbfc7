/**
 * A client of Airflow's public REST API v2. In goes a request such as "run zhibiao_nightly on
 * seeds/reports"; out come the run, its tasks and the last lines of their logs, or an {@link
 * org.zhibiao.airflow.client.AirflowFailure} that says in words what is the matter.
 */
package org.zhibiao.airflow.client;
