struct Cart: View {
    let model = CartVM() // ticks
}
