package shop;

import io.javalin.Javalin;

class App {
    void start() {
        Javalin.create().exception(NotFound.class, (error, ctx) -> ctx.status(404));  // ticks
    }
}
