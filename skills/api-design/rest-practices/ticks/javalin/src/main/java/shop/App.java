package shop;

import io.javalin.Javalin;
import io.javalin.http.Context;

class App {
    void start() {
        Javalin app = Javalin.create();
        app.get("/sales", ctx -> ctx.json(sales));  // ticks
        app.post("/sales", this::create);  // ticks
        app.put("/sales", this::create);  // ticks
        app.patch("/sales", this::create);  // ticks
        app.delete("/sales", this::create);  // ticks
    }

    void create(Context ctx) {
        ctx.status(201);  // ticks
    }
}
