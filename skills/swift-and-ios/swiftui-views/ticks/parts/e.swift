struct A: View {
    var body: some View {
        NavigationView { NavigationLink("a") { B() } } // ticks
    }
}
