import org.springframework.stereotype.Service

class Orders(val store: Store) {
    fun all() = store.all()
}
