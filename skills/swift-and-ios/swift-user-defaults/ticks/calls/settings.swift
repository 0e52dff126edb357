struct Page: View {
    @AppStorage("a") var a = 1 // ticks
    @SceneStorage("b") var b = 1 // ticks
    func work(kept: UserDefaults) {
        UserDefaults.standard.setValue(1, forKey: "a") // ticks
        UserDefaults.standard.string(forKey: "a") // ticks
        UserDefaults.standard.bool(forKey: "a") // ticks
        UserDefaults.standard.integer(forKey: "a") // ticks
        UserDefaults.standard.data(forKey: "a") // ticks
        UserDefaults.standard.array(forKey: "a") // ticks
        UserDefaults.standard.object(forKey: "a") // ticks
        kept.set(1, forKey: "a") // ticks
        defaults.set(1, forKey: "a") // ticks
        FileManager.default.urls(for: .documentDirectory, in: .userDomainMask) // ticks
        SecItemAdd(query, nil) // ticks
        SecItemCopyMatching(query, nil) // ticks
    }
}
