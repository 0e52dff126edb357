struct A: View {
    var body: some View {
        ZStack { Text("a") } // ticks
        LazyVGrid(columns: two) { Text("a") } // ticks
        LazyHGrid(rows: two) { Text("a") } // ticks
        LazyVStack { Text("a") } // ticks
        ScrollView { Text("a") } // ticks
        Grid { Text("a") } // ticks
        GeometryReader { size in Text("a") } // ticks
    }
}
