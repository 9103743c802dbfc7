/**
 * An Airflow of one's own on 127.0.0.1, for trying the DAGs out and for the tests: a virtual
 * environment with the pinned requirements, a metadata database in a file, one user, the DAGs
 * folder. In goes {@code ./zhibiao airflow up}; out comes an address that the client can talk to.
 */
package org.zhibiao.airflow.local;
