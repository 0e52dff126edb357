@Composable
fun OrderRow(order: Order) {
    Text(order.name)
}
