/**
 * How fast queries are: the cookbook comes in, times over the file and over tables in memory go
 * out, side by side. 谁的今年增长目标低于去年 takes so many milliseconds.
 */
package org.zhibiao.warehouse.bench;
