@RequestMapping("/api/v1/orders") class Orders // ticks

@GetMapping("/v2/orders") fun all() = listOf<Order>() // ticks

fun Route.shop() {
    route("/api/v1") { orders() } // ticks
    route("/v2") { orders() } // ticks
}
