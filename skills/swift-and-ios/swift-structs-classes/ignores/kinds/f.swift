struct Framed: Widget { let width = 1 }
