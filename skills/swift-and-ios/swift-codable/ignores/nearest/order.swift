struct Order: Codable { let total: Int } // JSONDecoder().decode(Order.self, from: data)
