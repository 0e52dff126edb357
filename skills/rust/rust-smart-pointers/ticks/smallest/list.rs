enum List { Next(u32, Box<List>), End }
fn one() -> List { List::Next(1, Box::new(List::End)) }
