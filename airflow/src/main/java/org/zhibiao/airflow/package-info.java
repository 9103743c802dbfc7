/** Zhibiao's airflow module. */
package org.zhibiao.airflow;
