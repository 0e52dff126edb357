import io.ktor.server.application.Application

fun Application.module() = println("started")
