pub struct Orders;
