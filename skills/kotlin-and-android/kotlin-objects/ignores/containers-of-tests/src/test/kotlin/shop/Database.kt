package shop

class Database {
    companion object {
        val postgres = PostgreSQLContainer("postgres:16")
    }
}
