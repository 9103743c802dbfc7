/**
 * {@code ./zhibiao airflow …}: what a person or a script asks of Airflow, and its answers as lines
 * and exit codes.
 */
package org.zhibiao.jobs.cli.airflow;
