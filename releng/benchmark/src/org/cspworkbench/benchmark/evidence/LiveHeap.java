package org.cspworkbench.benchmark.evidence;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/** How much of the heap was still in use after a collection, at most: what a program needs rather than what it was given. */
final class LiveHeap {
	private final List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP).toList();
	private final Thread watch = new Thread(this::watch, "live-heap");
	private volatile long most;

	LiveHeap() {
		System.gc();
		watch.setDaemon(true);
		watch.start();
	}

	private void watch() {
		try {
			while (true) {
				most = Math.max(most, afterCollection());
				Thread.sleep(20);
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private long afterCollection() {
		return pools.stream().map(MemoryPoolMXBean::getCollectionUsage).filter(usage -> usage != null).mapToLong(usage -> usage.getUsed()).sum();
	}

	long most() {
		watch.interrupt();
		System.gc();
		return Math.max(most, afterCollection());
	}
}
