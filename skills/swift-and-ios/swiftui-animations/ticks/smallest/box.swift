struct Box: View { var body: some View { Button("Open") { withAnimation { open() } } } }
