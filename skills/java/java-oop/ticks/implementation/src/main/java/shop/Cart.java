package shop;

class Cart implements Sized {  // ticks
    private int size;  // ticks

    Cart() {}

    int size() {
        return size;
    }
}
