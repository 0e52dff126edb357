class OrdersFragment : Fragment() {
    private val model: OrdersViewModel by viewModels()
}
