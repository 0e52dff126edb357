import SwiftUI
let a = orders.map { $0.total } // ticks
let b = orders.reduce(0) { $0.total + $1.total } // ticks
let c = orders.compactMap { $0.total } // ticks
let d = orders.flatMap { $0.all } // ticks
let e = orders.sorted { $0.total < $1.total } // ticks
orders.sort { $0.total < $1.total } // ticks
orders.forEach { show($0.total) } // ticks
let f = orders.allSatisfy { $0.isOpen } // ticks
let g = orders.first { $0.isOpen } // ticks
let h = orders.firstIndex { $0.isOpen } // ticks
let j = orders.filter { $0.isOpen } // ticks
let i = orders.contains { $0.isOpen } // ticks
orders.removeAll { $0.isOpen } // ticks
