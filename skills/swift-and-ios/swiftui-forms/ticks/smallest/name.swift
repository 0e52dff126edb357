struct Name: View { @State var name = ""; var body: some View { TextField("Name", text: $name) } }
