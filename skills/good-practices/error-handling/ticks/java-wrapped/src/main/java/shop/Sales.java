package shop;

class Sales {
    void read() {
        try {
            load();
        } catch (IOException error) {  // ticks
            throw new StoreException("No sales", error);
        }
    }
}
