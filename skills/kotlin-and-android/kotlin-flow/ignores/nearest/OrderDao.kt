import kotlinx.coroutines.flow.Flow

@Dao
interface OrderDao {
    @Query("select * from orders") fun all(): Flow<List<Order>>
}
