package shop;

class Work {
    void run() {
        try {
            sales.findById(1).orElseThrow(() -> new MissingException());  // ticks
        } catch (IOException failure) {  // ticks
            report(failure);
        }
    }
}
