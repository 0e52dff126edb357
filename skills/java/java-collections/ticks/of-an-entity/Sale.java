import java.util.ArrayList;
import java.util.List;

class Sale {
    private List<Item> items = new ArrayList<>(); // ticks

    List<Item> getItems() {
        return items;
    }
}
