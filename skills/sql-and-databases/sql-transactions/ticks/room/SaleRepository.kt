suspend fun pay() = database.withTransaction { sales.insert(sale) } // ticks
