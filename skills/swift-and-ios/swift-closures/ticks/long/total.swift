let a = orders.map { order in order.total } // ticks
let b = orders.filter { order in order.isOpen } // ticks
let c = orders.reduce(0) { sum, order in sum + order.total } // ticks
let d = orders.compactMap { order in order.total } // ticks
let e = orders.flatMap { order in order.all } // ticks
let f = orders.sorted { a, b in a.total < b.total } // ticks
orders.forEach { order in show(order) } // ticks
