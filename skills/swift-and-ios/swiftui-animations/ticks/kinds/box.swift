struct Box: View {
    var body: some View {
        PhaseAnimator(all) { one in Text(one) } // ticks
        KeyframeAnimator(initialValue: one) { one in Text(one) } // ticks
        Text("a").animation(.easeIn, value: open) // ticks
        Text("a").transition(.slide) // ticks
        Text("a").matchedGeometryEffect(id: 1, in: space) // ticks
    }
}
