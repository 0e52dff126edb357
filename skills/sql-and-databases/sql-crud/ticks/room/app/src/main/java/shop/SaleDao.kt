@Dao
interface SaleDao {
    @Insert
    suspend fun make(sale: Sale)

    @Query("SELECT * FROM sales")
    fun all(): Flow<List<Sale>>

    @Update
    suspend fun change(sale: Sale)

    @Delete
    suspend fun drop(sale: Sale)
}
