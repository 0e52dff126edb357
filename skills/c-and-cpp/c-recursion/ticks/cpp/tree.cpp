int Tree::depth(Node *node) {
  if (node == nullptr) return 0;
  return 1 + depth(node->left); // ticks
}
