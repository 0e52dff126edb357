import SwiftData
@Model class Order { var total = 0 } // ticks
struct Orders: View {
    func work() {
        modelContext.insert(order) // ticks
        context.delete(order) // ticks
        context.fetch(all) // ticks
        context.save() // ticks
    }
}
