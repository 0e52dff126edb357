struct A: View {
    @Environment(\.managedObjectContext) var moc
    func work() {
        try? moc.save() // ticks
    }
}
