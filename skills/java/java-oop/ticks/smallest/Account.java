class Account implements Owned {
  private int sum;
  Account(int sum) { this.sum = sum; }
  public int sum() { return sum; }
}
