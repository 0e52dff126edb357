struct Order: Codable, Identifiable { let id: Int } // protocol Shape
