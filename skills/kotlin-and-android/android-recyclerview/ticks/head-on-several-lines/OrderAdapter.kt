class OrderAdapter( // ticks
    private val orders: List<Order>,
) : RecyclerView.Adapter<Holder>() { // ticks
    override fun onBindViewHolder(holder: Holder, position: Int) = holder.show(orders[position])
}
