@Composable
fun Orders(model: OrdersModel) {
    val a by model.orders.collectAsState() // ticks
    val b by model.orders.collectAsStateWithLifecycle() // ticks
    val c by model.orders.observeAsState() // ticks
}
