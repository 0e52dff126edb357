package shop;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

class Work {
    void run(ExecutorService service, ScheduledExecutorService later, Executor plain) {
        service.submit(task);  // ticks
        service.execute(task);  // ticks
        service.invokeAll(tasks);  // ticks
        service.invokeAny(tasks);  // ticks
        later.schedule(task, 1, unit);  // ticks
        later.scheduleAtFixedRate(task, 1, 1, unit);  // ticks
        plain.execute(task);  // ticks
        Executors.newFixedThreadPool(4).submit(task);  // ticks
        Executors.newFixedThreadPool(4).execute(task);  // ticks
        Executors.newFixedThreadPool(4).invokeAll(tasks);  // ticks
        CompletableFuture.supplyAsync(task);  // ticks
        CompletableFuture.runAsync(task);  // ticks
        CompletableFuture.allOf(one, two);  // ticks
    }
}
