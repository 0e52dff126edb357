import io.ktor.http.HttpStatusCode
import io.ktor.server.routing.Route

fun Route.orders() {
    get("/orders") { // ticks
        call.respond(HttpStatusCode.OK) // ticks
    }
    post("/orders") { // ticks
        call.respond(HttpStatusCode.Created) // ticks
    }
    put("/orders/1") { // ticks
        call.respond(HttpStatusCode.NotFound) // ticks
        call.respond(HttpStatusCode.BadRequest) // ticks
    }
    delete("/orders/1") { // ticks
        call.respond(HttpStatusCode.NoContent) // ticks
    }
}
