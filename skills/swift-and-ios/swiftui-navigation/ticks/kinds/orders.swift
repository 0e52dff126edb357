struct Orders: View {
    var path = NavigationPath() // ticks
    var body: some View {
        Text("a").navigationDestination(for: Order.self) { OrderPage($0) } // ticks
        Text("a").fullScreenCover(isPresented: $open) { OrderPage() } // ticks
        Text("a").sheet(isPresented: $open) { OrderPage() } // ticks
        Text("a").tabItem { Text("Orders") } // ticks
        NavigationSplitView { Text("a") } // ticks
    }
}
