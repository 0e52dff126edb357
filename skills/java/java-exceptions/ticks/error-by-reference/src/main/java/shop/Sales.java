package shop;

class Sales {
    Sale read(long id) {
        return sales.findById(id).orElseThrow(NoSuchSaleError::new);  // ticks
    }

    void load() {
        try {
            open();
        } catch (IOException error) {  // ticks
            log(error);
        }
    }
}
