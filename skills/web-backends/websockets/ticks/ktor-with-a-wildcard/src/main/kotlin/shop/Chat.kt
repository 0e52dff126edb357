import io.ktor.server.websocket.*

fun Route.chat() {
    webSocket("/chat") { send("hello") } // ticks
}
