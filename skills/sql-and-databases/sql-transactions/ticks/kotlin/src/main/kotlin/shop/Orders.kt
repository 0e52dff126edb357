import androidx.room.Transaction
import org.springframework.transaction.annotation.Transactional

class Orders {
    @Transactional fun move() = transfer() // ticks

    @Transaction fun both() = transfer() // ticks
}
