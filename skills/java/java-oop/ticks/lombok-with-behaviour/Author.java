import lombok.Getter;

@Getter
public class Author {
    private final String name; // ticks

    public Author(String name) {
        this.name = name;
    }

    public boolean isNamed(String other) {
        return name.equals(other);
    }
}
