import lombok.Getter;

@Getter
public class Book {
    private int copies; // ticks

    public Book(int copies) {
        this.copies = copies;
    }

    public void lend() {
        copies--;
    }
}
