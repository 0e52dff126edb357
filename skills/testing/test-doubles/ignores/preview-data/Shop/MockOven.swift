final class MockOven: Oven {
    func bake() {}
}
