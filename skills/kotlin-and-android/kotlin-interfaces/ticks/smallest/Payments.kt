interface Payment { // ticks
    fun pay(amount: Double)
}

class CardPayment : Payment { // ticks
    override fun pay(amount: Double) = println(amount)
}
