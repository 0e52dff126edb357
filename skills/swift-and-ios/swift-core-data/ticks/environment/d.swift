struct D: View {
    @Environment(\.managedObjectContext) var context
    func work() {
        try? context.save() // ticks
    }
}
