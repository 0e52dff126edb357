struct Order { let total: Int }
