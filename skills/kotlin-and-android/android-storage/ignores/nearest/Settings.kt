@Dao
interface SettingDao {
    @Query("select * from settings") fun all(): List<Setting>
}
