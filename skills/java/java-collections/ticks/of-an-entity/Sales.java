class Sales {
    void sell(Sale sale, Item item) {
        sale.getItems().add(item); // ticks
        sale.getItems().addAll(more); // ticks
        sale.getItems().remove(item); // ticks
        sale.getItems().forEach(Item::count); // ticks
        sale.getItems().stream(); // ticks
    }
}
