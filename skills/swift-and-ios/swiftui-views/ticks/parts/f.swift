struct A: View {
    var body: some View {
        TabView { Section { Text("a") } } // ticks
    }
}
