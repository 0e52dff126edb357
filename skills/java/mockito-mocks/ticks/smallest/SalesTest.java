import static org.mockito.Mockito.*;
import org.mockito.Mock;
class SalesTest { @Mock Store store;
  void one() { when(store.all()).thenReturn(null); } }
