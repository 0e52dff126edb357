struct C: View {
    @Environment(\.managedObjectContext) var managedObjectContext
    func work() {
        try? managedObjectContext.save() // ticks
    }
}
