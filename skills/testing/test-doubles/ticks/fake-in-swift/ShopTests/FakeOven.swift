@testable import Shop

final class FakeOven: Oven { // ticks
    var loaves = 0
    func bake() { loaves += 1 }
}
