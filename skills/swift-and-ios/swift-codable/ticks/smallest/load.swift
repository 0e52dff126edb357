func order(from data: Data) throws -> Order { try JSONDecoder().decode(Order.self, from: data) }
