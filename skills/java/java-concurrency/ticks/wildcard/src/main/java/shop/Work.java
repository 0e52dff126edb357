package shop;

import java.util.concurrent.*;

class Work {
    void run(ExecutorService service) {
        service.submit(task);  // ticks
        Executors.newFixedThreadPool(4).submit(task);  // ticks
        CompletableFuture.runAsync(task);  // ticks
    }
}
