import java.util.HashSet;

class Tags {
    private final HashSet<String> tags = new HashSet<>(); // ticks

    void change(String tag, HashSet<String> others) {
        tags.add(tag); // ticks
    }
}
