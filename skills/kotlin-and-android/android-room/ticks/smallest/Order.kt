@Entity
data class Order(@PrimaryKey val id: Int, val name: String) // ticks
