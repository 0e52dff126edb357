names=(ana bob)
