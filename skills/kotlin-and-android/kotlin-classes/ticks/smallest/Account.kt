class Account(private var balance: Double) { // ticks
    fun deposit(amount: Double) {
        balance += amount
    }
}
