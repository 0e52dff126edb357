struct Cart: View { @State private var size = 0; var body: some View { Text("\(size)") } }
