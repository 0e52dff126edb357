package shop

import com.auth0.jwt.JWT
import io.ktor.server.auth.authenticate

fun Application.routes() {
    routing {
        authenticate("jwt") { // ticks
            get("/orders") { call.respond(orders) }
        }
    }
}

fun tokenFor(user: User): String = JWT.create().withSubject(user.name).sign(algorithm) // ticks
