@testable import Shop

final class MockOven: Oven { // ticks
    var loaves = 0
    func bake() { loaves += 1 }
}
