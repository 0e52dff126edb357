import java.util.HashSet;
import java.util.Set;

class Tags {
    private final Set<String> tags = new HashSet<>(); // ticks

    void change(String tag, Set<String> others) {
        tags.add(tag); // ticks
    }
}
