struct Cart { total: u32 }
impl Cart { fn add(&self, price: u32) -> u32 { self.total + price } }
