// record Sale(int id) {}
public class Record { private int id; }
