class Solution { ListNode *last(ListNode *head) { while (head->next) head = head->next; return head; } };
