import CoreData
struct Orders: View {
    @FetchRequest(sortDescriptors: []) var all: FetchedResults<Order> // ticks
    func work() {
        let request: NSFetchRequest<Order> = Order.all() // ticks
        let other = NSFetchRequest<Order>(entityName: "Order") // ticks
        context.fetch(request) // ticks
        context.delete(order) // ticks
    }
}
