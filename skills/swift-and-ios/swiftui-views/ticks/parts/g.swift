struct A: View {
    var body: some View {
        Group { // ticks
            HStack { Text("a") } // ticks
        }
    }
}
