class Bakery {
    void bake(int flour) {
        if (flour == 0) throw new NoFlourException(); // ticks
    }
}
