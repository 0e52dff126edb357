struct Cart: View { let size: Int; var body: some View { Text("@State \(size)") } }
