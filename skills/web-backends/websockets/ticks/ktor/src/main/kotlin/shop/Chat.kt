import io.ktor.server.websocket.webSocket

fun Route.chat() {
    webSocket("/chat") { send("hello") } // ticks
}
