import io.ktor.server.application.Application
import io.ktor.server.response.respondText

fun Application.module() {
    routing { get("/") { call.respondText("Hello World!") } }
}
