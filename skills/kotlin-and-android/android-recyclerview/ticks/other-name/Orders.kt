class Orders : RecyclerView.Adapter<Holder>() { // ticks
    override fun onBindViewHolder(holder: Holder, position: Int) = holder.show(position)
}
