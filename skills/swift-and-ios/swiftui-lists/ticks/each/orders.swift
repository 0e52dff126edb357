struct Orders: View {
    var body: some View {
        ForEach(all) { order in Text(order.name) } // ticks
    }
}
