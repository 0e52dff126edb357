@Dao
interface OrderDao { // ticks
    @Query("select * from orders") fun all(): List<Order>
}
