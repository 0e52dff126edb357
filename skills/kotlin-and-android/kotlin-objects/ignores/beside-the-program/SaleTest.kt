class SaleTest {
    companion object {
        val sale = 1
    }
}
