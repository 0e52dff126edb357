struct Photo: View { var body: some View { AsyncImage(url: URL(string: "https://example.com/a.png")) } } // URLSession.shared.data(from: a)
