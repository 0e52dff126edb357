class Orders : ListAdapter<Order, Holder>(OrderDiff()) { // ticks
    override fun onBindViewHolder(holder: Holder, position: Int) = holder.show(getItem(position))
}
