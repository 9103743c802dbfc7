/**
 * Everything Airflow: a client of its REST API ({@code client}) and an Airflow of one's own on this
 * machine ({@code local}). The DAGs themselves are Python and lie in {@code airflow/dags}.
 */
package org.zhibiao.airflow;
