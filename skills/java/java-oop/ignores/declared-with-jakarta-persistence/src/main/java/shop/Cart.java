package shop;

import jakarta.persistence.Entity;

class Cart extends Base implements Sized {
    private int size;

    Cart() {}

    int size() {
        return size;
    }
}
