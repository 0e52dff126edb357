#[derive(Debug)]
struct Cart { total: u32 } // impl Cart { fn add(&self) {} }
