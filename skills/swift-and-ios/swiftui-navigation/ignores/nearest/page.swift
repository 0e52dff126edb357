struct Page: View { var body: some View { NavigationStack { Text("NavigationLink").navigationTitle("Orders") } } }
