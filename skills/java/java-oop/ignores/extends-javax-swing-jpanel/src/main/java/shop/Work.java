package shop;

class Work extends javax.swing.JPanel {
    private int size;

    Work() {}

    int size() {
        return size;
    }
}
