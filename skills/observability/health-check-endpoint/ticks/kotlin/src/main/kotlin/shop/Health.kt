fun Route.health() {
    get("/health") { call.respond("ok") } // ticks
}

class Health {
    @GetMapping("/health") fun health() = "ok" // ticks
}
