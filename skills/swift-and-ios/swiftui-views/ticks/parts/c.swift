struct A: View {
    var body: some View {
        Form { TextField("a", text: $name) } // ticks
    }
}
