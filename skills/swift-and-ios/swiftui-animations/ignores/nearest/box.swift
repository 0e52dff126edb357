struct Box: View { var body: some View { ProgressView("withAnimation") } }
