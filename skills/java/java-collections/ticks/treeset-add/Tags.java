import java.util.TreeSet;

class Tags {
    private final TreeSet<String> tags = new TreeSet<>(); // ticks

    void change(String tag, TreeSet<String> others) {
        tags.add(tag); // ticks
    }
}
