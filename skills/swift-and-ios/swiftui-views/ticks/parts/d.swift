struct A: View {
    var body: some View {
        NavigationStack { ForEach(all) { one in Text(one) } } // ticks
    }
}
