struct Page: View {
    var body: some View {
        Text("Orders").task { await load() } // ticks
    }
}
