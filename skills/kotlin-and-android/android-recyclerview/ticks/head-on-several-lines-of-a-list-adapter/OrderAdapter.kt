class OrderAdapter( // ticks
    private val open: (Order) -> Unit,
) : ListAdapter<Order, Holder>(OrderDiff()) { // ticks
    override fun onBindViewHolder(holder: Holder, position: Int) = holder.show(getItem(position))
}
