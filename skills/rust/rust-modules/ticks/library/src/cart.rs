pub struct Cart; // ticks
pub enum Kind { // ticks
    Small,
}
pub trait Sized { // ticks
    fn size(&self);
}
impl Cart {
    pub fn add(&self) { // ticks
        crate::shop::log(); // ticks
    }
}
