import io.ktor.server.plugins.statuspages.StatusPages

fun Application.errors() {
    install(StatusPages) {
        exception<NotFound> { call, error -> call.respond(error.message) } // ticks
    }
}
