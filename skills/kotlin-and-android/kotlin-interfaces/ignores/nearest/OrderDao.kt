@Dao
interface OrderDao {
    @Query("select * from orders") fun all(): List<Order>
}
