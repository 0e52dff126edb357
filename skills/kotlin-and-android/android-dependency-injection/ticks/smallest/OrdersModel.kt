@HiltViewModel // ticks
class OrdersModel @Inject constructor(private val orders: Orders) : ViewModel() // ticks

@AndroidEntryPoint // ticks
class MainActivity : ComponentActivity()
