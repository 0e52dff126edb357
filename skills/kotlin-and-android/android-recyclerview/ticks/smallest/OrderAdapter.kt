class OrderAdapter(private val orders: List<Order>) : RecyclerView.Adapter<OrderAdapter.Holder>() { // ticks
    override fun onBindViewHolder(holder: Holder, position: Int) = holder.show(orders[position])
}
