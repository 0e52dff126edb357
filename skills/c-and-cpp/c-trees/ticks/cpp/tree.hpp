class Tree {
  struct Node {
    int key;
    Node *left; // ticks
  };
  void add(Node *to) {
    to->left = new Node(); // ticks
  }
};
