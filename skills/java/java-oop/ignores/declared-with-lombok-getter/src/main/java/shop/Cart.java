package shop;

import lombok.Getter;

class Cart extends Base implements Sized {
    private int size;

    Cart() {}

    int size() {
        return size;
    }
}
