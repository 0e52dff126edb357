import static org.mockito.Mockito.*;
import org.mockito.Mock;
class SalesTest { @Mock Store store; /* when(store.all()) */ }
