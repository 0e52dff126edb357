package shop

class Database {
    companion object {
        val server = MockWebServer()
    }
}
