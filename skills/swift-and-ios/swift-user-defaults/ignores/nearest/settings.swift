struct Page: View { @State var size = 1 } // UserDefaults.standard.set(size, forKey: "size")
