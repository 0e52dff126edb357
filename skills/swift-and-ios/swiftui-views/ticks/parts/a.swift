struct A: View {
    var body: some View {
        VStack { Button("a") { pay() } } // ticks
    }
}
