struct Name: View { var body: some View { Button("TextField") { save() } } }
