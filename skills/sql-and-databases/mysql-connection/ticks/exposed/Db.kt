package shop

import org.jetbrains.exposed.sql.Database

val shop = Database.connect("jdbc:mysql://localhost/shop") // ticks
