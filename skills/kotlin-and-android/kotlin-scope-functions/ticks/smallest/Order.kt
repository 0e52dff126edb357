fun send(order: Order?) {
    order?.let { println(it.id) } // ticks
    order.apply { paid = true } // ticks
    order.also { println(it) } // ticks
    order.run { println(id) } // ticks
    with(order) { println(id) } // ticks
}
