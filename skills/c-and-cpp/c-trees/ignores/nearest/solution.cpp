class Solution { int depth(TreeNode *one) { return one ? 1 + depth(one->left) : 0; } };
