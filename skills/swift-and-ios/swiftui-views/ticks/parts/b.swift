struct A: View {
    var body: some View {
        List { Spacer() } // ticks
    }
}
