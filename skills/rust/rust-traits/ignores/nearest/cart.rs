#[derive(Debug, Clone)]
struct Cart;
impl Cart { fn add(&self) {} } // trait Area {}
