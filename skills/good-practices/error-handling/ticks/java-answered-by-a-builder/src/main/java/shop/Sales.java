package shop;

class Sales {
    ResponseEntity<Sale> read() {
        try {
            return load();
        } catch (IOException error) {  // ticks
            return ResponseEntity.notFound().build();
        }
    }
}
