struct Framed: ViewModifier { let width = 1 }
