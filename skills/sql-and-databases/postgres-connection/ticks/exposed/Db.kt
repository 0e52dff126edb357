package shop

import org.jetbrains.exposed.sql.Database

val shop = Database.connect("jdbc:postgresql://localhost/shop") // ticks
