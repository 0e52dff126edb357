import org.jetbrains.exposed.sql.transactions.transaction

fun pay() = transaction { Sales.insert { it[price] = 5 } } // ticks
