fun main() = runBlocking { // ticks
    launch { read() } // ticks
    val text = async { read() } // ticks
    val other = scope.async { read() } // ticks
    withContext(Dispatchers.IO) { read() } // ticks
    coroutineScope { read() } // ticks
}
