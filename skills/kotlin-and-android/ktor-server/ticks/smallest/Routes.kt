import io.ktor.server.application.call
import io.ktor.server.response.respond
import io.ktor.server.routing.get

fun Route.orders(store: Store) {
    get("/orders") { // ticks
        call.respond(store.all()) // ticks
    }
    post("/orders") { // ticks
        store.add(call.receive()) // ticks
    }
    put("/orders/{id}") { // ticks
        store.change(call.parameters["id"]) // ticks
    }
    delete("/orders/{id}") { // ticks
        store.remove(call.parameters["id"]) // ticks
    }
    route("/carts") { carts() } // ticks
}
