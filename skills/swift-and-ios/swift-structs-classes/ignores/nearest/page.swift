struct Page: View { let total: Int; var body: some View { Text("struct Order") } }
