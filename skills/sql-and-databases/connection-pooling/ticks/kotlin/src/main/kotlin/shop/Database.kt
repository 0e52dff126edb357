package shop

import com.zaxxer.hikari.HikariDataSource

fun database() = HikariDataSource(config) // ticks
