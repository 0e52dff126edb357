@Dao
interface OrderDao {
    @Query("select * from orders") suspend fun all(): List<Order>
}
