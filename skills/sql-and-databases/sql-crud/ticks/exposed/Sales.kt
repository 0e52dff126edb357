package shop

import org.jetbrains.exposed.sql.*

fun all() {
    Sales.insert { it[price] = 5 } // ticks
    Sales.insertAndGetId { it[price] = 5 } // ticks
    Sales.selectAll() // ticks
    Sales.update({ Sales.id eq 1 }) { it[price] = 6 } // ticks
    Sales.deleteWhere { Sales.id eq 1 } // ticks
    Sales.deleteAll() // ticks
}
