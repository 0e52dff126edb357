struct B: View {
    @Environment(\.managedObjectContext) var viewContext
    func work() {
        try? viewContext.save() // ticks
    }
}
