import java.util.concurrent.*;
class Load { void of(ExecutorService pool) { pool.submit(() -> read()); } }
