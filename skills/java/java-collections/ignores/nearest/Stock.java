import java.util.*;
class Stock { int[] of = {1}; List<String> names() { return null; } // new HashMap<>()
}
