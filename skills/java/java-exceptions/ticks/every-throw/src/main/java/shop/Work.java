package shop;

class Work {
    void run() {
        try {
            work();
        } catch (IOException error) {  // ticks
            throw new IllegalStateException(error);  // ticks
        }
        throw new AssertionError();  // ticks
    }
}
