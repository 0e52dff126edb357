@testable import Shop

final class StubOven: Oven { // ticks
    var loaves = 0
    func bake() { loaves += 1 }
}
