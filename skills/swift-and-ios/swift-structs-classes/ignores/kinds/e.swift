struct Framed: ButtonStyle { let width = 1 }
