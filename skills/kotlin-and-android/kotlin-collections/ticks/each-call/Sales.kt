fun work(sales: List<Sale>) {
    val a = sales.map { it.name } // ticks
    val b = sales.sortedBy { it.price } // ticks
    val c = sales.sortedByDescending { it.price } // ticks
    val d = sales.groupBy { it.month } // ticks
    val e = sales.associateBy { it.id } // ticks
    val f = sales.flatMap { it.lines } // ticks
    val g = sales.fold(0) { sum, sale -> sum + sale.count } // ticks
    val h = sales.sumOf { it.price } // ticks
    val i = sales.maxByOrNull { it.price } // ticks
    val j = sales.partition { it.paid } // ticks
    val k = sales.mapNotNull { it.note } // ticks
}
