class Main extends Thread { // implements Owned
  private int sum;
  Main() {}
  public static void main(String[] args) {}
}
