func keep(_ size: Int) { UserDefaults.standard.set(size, forKey: "size") }
