func load() async throws -> Data { try await URLSession.shared.data(from: where).0 }
