import io.ktor.server.plugins.cors.routing.CORS

fun Application.cors() {
    install(CORS) {
        allowHost("example.com") // ticks
        anyHost() // ticks
        this.allowHost("example.org") // ticks
        it.anyHost() // ticks
    }
}
