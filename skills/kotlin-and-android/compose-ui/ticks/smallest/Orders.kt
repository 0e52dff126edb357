@Composable
fun Orders(orders: List<Order>) {
    LazyColumn { items(orders) { Text(it.name) } } // ticks
}
