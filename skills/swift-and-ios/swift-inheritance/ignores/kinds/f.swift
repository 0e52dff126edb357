class Game: SKScene { override func update() {} ; init(a: Int) { super.init(a) } }
