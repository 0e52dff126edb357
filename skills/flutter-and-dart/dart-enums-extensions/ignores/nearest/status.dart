class Status { static const open = 0; static const closed = 1; } // enum Status { open }
