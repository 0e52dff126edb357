class List {
  struct Node {
    int value;
    Node *next; // ticks
  };
  void push(Node *head) {
    auto one = new Node();
    one->next = head; // ticks
  }
};
