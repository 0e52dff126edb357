package shop

class Sales(private val saleRepository: SaleRepository) {
    fun add(sale: Sale) = saleRepository.save(sale.copy(price = 5)) // ticks
    fun all() = saleRepository.findAll() // ticks
    fun one() = saleRepository.findByName("loaf") // ticks
    fun drop(id: Long) = saleRepository.deleteById(id) // ticks
    fun dropped(sale: Sale) = saleRepository.delete(sale) // ticks
}
