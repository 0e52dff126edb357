@Dao
interface OrderDao {
    @Query("select * from `order`") fun all(): List<Order> // ticks
    @Insert fun add(order: Order) // ticks
    @Update fun change(order: Order) // ticks
    @Delete fun remove(order: Order) // ticks
    @Upsert fun keep(order: Order) // ticks
}
